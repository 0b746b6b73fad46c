import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasBrowser, openPage } from "../support/browser.ts";
import { HOSTILE, hostileGraph, hostileTexts } from "../support/hostile-graph.ts";
import { openSite } from "../support/page-site.ts";
import { shareSite } from "../support/shared-site.ts";

/** Elements whose own text turns the direction of writing, and could turn that of their neighbours with it. */
const unisolated = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("#page *")]
      .filter((element) => [...element.childNodes].some((node) => node instanceof Text && node.data.includes("\u202e")))
      .filter((element) => {
        const { display, unicodeBidi } = getComputedStyle(element);
        return display === "inline" && !/isolate|plaintext/u.test(unicodeBidi);
      })
      .map((element) => `${element.tagName}.${element.className}`),
  );

/** Parts of the page whose content is wider than they are, and that do not scroll sideways by design. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll<HTMLElement>(".details, .source-text, .reading-text, .view .scroll, .head")]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.tagName}.${element.className} ${element.scrollWidth}>${element.clientWidth}`),
  );

/** What stands in the page that a document could have put there. */
const intruders = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll("#page img, #page script, #page b, #page iframe").length);

const VIEWS = [
  ["the canvas", ""],
  ["the nodes as a table", "#form=table"],
  ["the measures", "#view=measures"],
  ["the documents", "#view=documents"],
  ["the whole text", "#view=documents&read=doc%3A%E6%81%B6%E6%84%8F"],
  ["the sentences with a phrase", "#view=documents&phrase=%E5%AD%97"],
  ["the issues", "#view=issues"],
] as const;

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

describe.skipIf(!hasBrowser)("a hostile document", () => {
  const shared = shareSite(() => {
    const graph = hostileGraph();
    const issues = graph.tasks.map(({ name, trigger, document }) => ({
      code: "measure/without-owner",
      severity: "note" as const,
      message: { zh: name, en: name },
      span: trigger,
      document,
      entities: [],
    }));
    const nodes = [...graph.documents, ...graph.entities, ...graph.tasks];
    const positions = Object.fromEntries(nodes.map(({ id }, index) => [id, { x: index % 9, y: Math.floor(index / 9) }]));
    return openSite({ graph: { ...graph, issues, positions }, texts: hostileTexts() });
  });

  test.each(VIEWS)("is text and nothing else in %s, which keeps its layout", async (_, hash) => {
    for (const viewport of SIZES) {
      const { page, errors, strangers } = await openPage(shared.browser, shared.site.address + hash, { viewport });
      page.on("dialog", () => expect.unreachable("a document has run a script"));
      await page.waitForTimeout(400);
      expect(await intruders(page)).toBe(0);
      expect(await unisolated(page)).toEqual([]);
      expect(await tooWide(page)).toEqual([]);
      expect(errors).toEqual([]);
      expect(strangers).toEqual([]);
      await page.context().close();
    }
  });

  test("is read as it is written", async () => {
    const { page } = await openPage(shared.browser, `${shared.site.address}#view=documents&read=doc%3A%E6%81%B6%E6%84%8F`);
    const text = page.getByRole("region", { name: "原文" }).getByRole("document");
    const blocks = await text.locator(".block").allTextContents();
    for (const name of HOSTILE.filter((one) => !/[\r\n]/u.test(one))) expect(blocks, name.slice(0, 40)).toContain(`【${name}】。`);
    await page.context().close();
  });

  test("gives each name details that hold it whole, beside which all else keeps its place", async () => {
    const { page, errors } = await openPage(shared.browser, `${shared.site.address}#view=documents`);
    await page.getByRole("grid").getByRole("rowheader").first().click();
    const details = page.getByRole("complementary", { name: "详情" });
    const named = details.getByRole("list", { name: "文中实体" });
    await details.getByRole("button", { name: /^再显示/u }).click();
    const document = page.url();
    for (const name of [`"><img src=x onerror="alert(1)">`, "反向\u202e文字\u202c", "万".repeat(10_000)]) {
      const index = (await named.getByRole("button").allTextContents()).indexOf(name);
      expect(index, name.slice(0, 40)).toBeGreaterThanOrEqual(0);
      await named.getByRole("button").nth(index).click();
      await expect.poll(() => details.getByRole("heading", { level: 2 }).textContent()).toBe(name);
      expect(await intruders(page)).toBe(0);
      expect(await unisolated(page)).toEqual([]);
      expect(await tooWide(page)).toEqual([]);
      await page.goBack();
      await expect.poll(() => page.url()).toBe(document);
      await details.getByRole("button", { name: /^再显示/u }).click();
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
