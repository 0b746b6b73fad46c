import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasBrowser, openPage } from "../support/browser.ts";
import { openSite } from "../support/page-site.ts";
import { shareSite } from "../support/shared-site.ts";
import { smallGraph, smallTexts } from "../support/small-graph.ts";

const graph = smallGraph();
const texts = smallTexts();

const nameOf = (id: string): string =>
  [...graph.entities, ...graph.tasks].find((one) => one.id === id)?.name ??
  graph.documents.find((one) => one.id === id)?.header.title?.value ??
  id;

const wordsOf = (document: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  texts[graph.documents.findIndex(({ id }) => id === document)]?.text.slice(start, end) ?? "";

/** The villages are all alike: one of them stands for them. */
const NODES = [...graph.entities, ...graph.tasks].filter(({ id }) => !/^place:/u.test(id) || id === "place:青柳村");
const LINKS = graph.links.filter(({ source }) => NODES.some(({ id }) => id === source));

const withoutHighlights = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Reflect.deleteProperty(CSS, "highlights");
    Reflect.deleteProperty(globalThis, "Highlight");
  });

describe.skipIf(!hasBrowser)("a browser without WebGL and without CSS highlights", () => {
  const shared = shareSite(openSite, "--disable-gpu", "--disable-3d-apis");

  const details = (page: Page) => page.getByRole("complementary", { name: "详情" });
  const goTo = (page: Page, hash: string): Promise<void> =>
    page.evaluate((next) => {
      location.hash = next;
    }, hash);

  test("reaches every node with its name and the sentences that name it", async () => {
    const { page, errors } = await openPage(shared.browser, shared.site.address, { prepare: withoutHighlights });
    await page.getByText("此浏览器没有 WebGL").waitFor();
    await expect(page.evaluate(() => "highlights" in CSS)).resolves.toBe(false);
    const names = await page.getByRole("table").getByRole("rowheader").allTextContents();
    expect(names).toEqual(expect.arrayContaining(graph.entities.map(({ name }) => name)));
    for (const { id, name, proof } of NODES) {
      await goTo(page, new URLSearchParams({ node: id }).toString());
      await expect.poll(() => details(page).getByRole("heading", { level: 2 }).textContent()).toBe(name);
      const quotes = details(page).getByRole("list", { name: "依据" }).last().locator("blockquote mark");
      await expect.poll(() => quotes.allTextContents()).toEqual(proof.map(({ document, span }) => wordsOf(document, span)));
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("reaches every relation, and lights its proof in the source", async () => {
    const { page, errors } = await openPage(shared.browser, shared.site.address, { prepare: withoutHighlights });
    for (const { id, source, target, proof } of LINKS) {
      await goTo(page, new URLSearchParams({ edge: id }).toString());
      const heading = details(page).getByRole("heading", { level: 2 });
      await expect.poll(() => heading.textContent()).toContain(nameOf(target));
      await expect(heading.textContent()).resolves.toContain(nameOf(source));
      await details(page).locator("blockquote mark").first().waitFor();
      await details(page).getByRole("button", { name: "查看原文" }).click();
      const { document, span } = proof[0];
      const lit = page.getByRole("region", { name: "原文" }).locator('[aria-current="true"] mark.proof');
      await expect.poll(async () => (await lit.allTextContents()).join("")).toBe(wordsOf(document, span));
      await expect(lit.first().evaluate((mark) => getComputedStyle(mark).backgroundColor)).resolves.not.toBe("rgba(0, 0, 0, 0)");
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("reads a document with its mentions marked by kind, each a way to its entity", async () => {
    const { page, errors } = await openPage(shared.browser, `${shared.site.address}#view=documents&read=doc%3Areport`, {
      prepare: withoutHighlights,
    });
    const text = page.getByRole("region", { name: "原文" });
    await expect
      .poll(() => text.locator(".reading-text mark.mention-organization").allTextContents())
      .toEqual(["青岚区教育局", "青岚区教育局", "青岚区公安局", "青岚区应急管理局"]);
    await expect(text.locator(".block").allTextContents()).resolves.toEqual(texts[1]?.text.split("\n"));
    await text.locator(".reading-text mark.mention-campaign").click();
    await details(page).getByRole("heading", { name: "护苗行动" }).waitFor();
    await expect.poll(() => text.locator("mark.proof").allTextContents()).toEqual(["“护苗行动”"]);
    await text.getByRole("document").focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe("青岚区教育局");
    await page.keyboard.press("Enter");
    await details(page).getByRole("heading", { name: "青岚区教育局" }).waitFor();
    await page.getByRole("group", { name: "点亮的类别" }).getByText("机构").click();
    await expect.poll(() => text.locator(".reading-text mark.mention-organization").count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
