import type { CDPSession, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasBrowser, openPage } from "../support/browser.ts";
import { longGraph, longTexts } from "../support/long-document.ts";
import { openSite } from "../support/page-site.ts";
import { shareSite } from "../support/shared-site.ts";

/** Seconds of the processor that the page's own thread has used; other programs of the machine do not count. */
const secondsUsed = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
};

/** The same text with as many lit spans, without anything else. */
const openBare = (page: Page, text: string): Promise<void> =>
  page.evaluate(async (whole) => {
    const box = document.createElement("div");
    box.style.cssText = "position:fixed;inset:0;overflow:auto;background:white";
    const ranges = whole.split("\n").map((line) => {
      const block = document.createElement("p");
      block.style.cssText = "content-visibility:auto;contain-intrinsic-size:auto 54px";
      const node = document.createTextNode(line);
      block.append(node);
      box.append(block);
      return new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 9 });
    });
    document.body.append(box);
    CSS.highlights.set("bare", new Highlight(...ranges));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    box.remove();
    CSS.highlights.delete("bare");
  }, text);

const litCount = (page: Page): Promise<number> => page.evaluate(() => CSS.highlights.get("mention-organization")?.size ?? 0);

/** Far above what was measured (about 1), since one run on a busy machine says little. */
const MOST = 5;

describe.skipIf(!hasBrowser)("a document of 200,000 characters with 2,000 mentions", () => {
  const shared = shareSite(() => openSite({ graph: longGraph(), texts: longTexts() }));

  test("opens with all of them lit, at a cost near that of the bare text", async () => {
    const { page, errors } = await openPage(shared.browser, `${shared.site.address}#view=documents`);
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const ratios: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const row = page.getByRole("rowheader").first();
      await row.waitFor();
      const before = await secondsUsed(session);
      await row.click();
      await page.locator(".reading-text").waitFor();
      await expect.poll(() => litCount(page), { timeout: 20_000 }).toBe(2_000);
      const opened = await secondsUsed(session);
      await openBare(page, longTexts()[0]?.text ?? "");
      ratios.push((opened - before) / ((await secondsUsed(session)) - opened));
      await page.goBack();
    }
    expect(Math.min(...ratios)).toBeLessThan(MOST);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
