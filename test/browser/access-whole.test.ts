import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { complaints } from "../support/axe.ts";
import { hasBrowser, openPage } from "../support/browser.ts";
import { EMPTY_PAGE } from "../support/own-page.ts";
import { openSite } from "../support/page-site.ts";
import { shareSite } from "../support/shared-site.ts";
import { LAW } from "../support/small-graph.ts";

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];
const THEMES = ["light", "dark"] as const;
const LANGUAGES = ["zh-CN", "en-US"] as const;

const UNIT = encodeURIComponent("organization:青岚区教育局");
const RULE = encodeURIComponent(`regulation:${LAW}`);
const EDGE = encodeURIComponent(`issues|organization:青岚区教育局|regulation:《青岚区校园安全管理办法》`);

/** Every view, and what can stand beside or within it, by its link. */
const LINKS: Readonly<Record<string, string>> = {
  graph: "",
  "a unit with its source": `node=${UNIT}&source=doc%3Areport&at=26-32`,
  "a relation": `edge=${EDGE}`,
  "a path, colours by community": `color=community&path=${UNIT}&end=${RULE}&node=${UNIT}`,
  "the graph as a table": "form=table",
  measures: "view=measures",
  "measures by item under units": `view=measures&rows=item&group=unit&node=${UNIT}`,
  matrix: "view=matrix",
  "matrix by document": "view=matrix&columns=document",
  trace: `view=trace&root=${RULE}`,
  "trace as a picture": `view=trace&drawing=picture&root=${RULE}`,
  timeline: "view=timeline&from=2023-02&today=2023-07-01",
  documents: "view=documents",
  reading: `view=documents&read=doc%3Areport&node=${UNIT}`,
  issues: "view=issues",
};

/** What opens over the page, by the button that opens it, in both languages. */
const OPENED: Readonly<Record<string, { readonly link: string; readonly button: RegExp; readonly role: "dialog" | "menu" }>> = {
  keys: { link: "", button: /^(?:快捷键|Keys)$/u, role: "dialog" },
  export: { link: "", button: /^(?:导出|Export)$/u, role: "dialog" },
  look: { link: "", button: /^(?:显示方式|Appearance)/u, role: "dialog" },
  "actions on a node": { link: `node=${UNIT}`, button: /^(?:操作|Actions)$/u, role: "menu" },
};

const goTo = async (page: Page, link: string): Promise<void> => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, link);
  // Lazy parts and texts have come, and nothing moves, when the page is the same twice.
  let before = -1;
  for (let round = 0; round < 40; round += 1) {
    await page.waitForTimeout(60);
    const now = await page.evaluate(() => (document.querySelector(".view .empty") === null ? document.querySelectorAll("*").length : -2));
    if (now === before) return;
    before = now;
  }
};

const speak = async (page: Page, language: string): Promise<void> => {
  if ((await page.evaluate(() => document.documentElement.lang)) !== language)
    await page.getByRole("button", { name: /^(?:语言|Language)$/u }).click();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
};

const shade = async (page: Page, theme: string): Promise<void> => {
  if ((await page.evaluate(() => document.documentElement.dataset["theme"])) !== theme)
    await page.getByRole("button", { name: /^(?:主题|Theme)$/u }).click();
  await page.mouse.move(1, 1);
  expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe(theme);
};

/** What axe finds in each language and theme, after the name of the place. */
const inAllManners = async (page: Page, look: (say: (place: string) => Promise<void>) => Promise<void>): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const language of LANGUAGES) {
    await speak(page, language);
    for (const theme of THEMES) {
      await shade(page, theme);
      await look(async (place) => {
        for (const line of await complaints(page)) found.push(`${place}, ${language}, ${theme}: ${line}`);
      });
    }
  }
  return found;
};

describe.skipIf(!hasBrowser)("axe finds nothing wrong", { timeout: 600_000 }, () => {
  const shared = shareSite();

  test.each(SIZES)("with any view in any language and theme: %o", async (viewport) => {
    const { page, errors } = await openPage(shared.browser, shared.site.address, { viewport });
    const found = await inAllManners(page, async (say) => {
      for (const [place, link] of Object.entries(LINKS)) {
        await goTo(page, link);
        await say(place);
      }
    });
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each(SIZES)("with what opens over the page: %o", async (viewport) => {
    const { page, errors } = await openPage(shared.browser, shared.site.address, { viewport });
    const found = await inAllManners(page, async (say) => {
      for (const [place, { link, button, role }] of Object.entries(OPENED)) {
        await goTo(page, link);
        await page.getByRole("button", { name: button }).first().click();
        await page.getByRole(role).first().waitFor();
        await page.waitForTimeout(150);
        await say(place);
        await page.keyboard.press("Escape");
        await page.getByRole(role).first().waitFor({ state: "detached" });
      }
    });
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("with the drawer of the filters on a small screen", async () => {
    const { page } = await openPage(shared.browser, shared.site.address, { viewport: { width: 390, height: 844 } });
    const found = await inAllManners(page, async (say) => {
      await page.getByRole("button", { name: /^(?:筛选|Filters)$/u }).click();
      await page.getByRole("dialog").waitFor();
      await page.waitForTimeout(150);
      await say("filters");
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    });
    expect(found).toEqual([]);
    await page.context().close();
  });

  test.each(SIZES)("with the page without a graph, and with one that does not open: %o", async (viewport) => {
    const { page } = await openPage(shared.browser, EMPTY_PAGE, { viewport });
    expect(await inAllManners(page, (say) => say("empty"))).toEqual([]);
    await page.context().close();
  });
});

describe.skipIf(!hasBrowser)("axe finds nothing wrong without WebGL", { timeout: 300_000 }, () => {
  const shared = shareSite(openSite, "--disable-gpu", "--disable-3d-apis");

  test.each(SIZES)("with the table that stands in: %o", async (viewport) => {
    const { page } = await openPage(shared.browser, shared.site.address, { viewport });
    await page.getByRole("table").waitFor();
    expect(await inAllManners(page, (say) => say("table"))).toEqual([]);
    await page.context().close();
  });
});
