import fc from "fast-check";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasBrowser, openPage } from "../support/browser.ts";
import { shareSite } from "../support/shared-site.ts";

/** So many in `npm test`; `npm run test:actions` does 2,000. */
const ACTIONS = Number(process.env["WENMAI_ACTIONS"] ?? 300);
const SEED = 20_261;
/** Actions between two of a real pointer on the canvas and the keys. */
const CHUNK = 25;

type Act = { readonly kind: "press" | "tab" | "tick" | "find" | "link" | "undo" | "redo"; readonly pick: number };

const WORDS = ["教育", "青", "qlq", "条例", "云政发", "没有的词"];
const LINKS = [
  "view=matrix&columns=document",
  "view=measures&rows=item&group=unit",
  "color=document&size=owned",
  "layout=hierarchy",
  "view=documents&phrase=校园",
  "view=timeline&from=2023-02",
  "form=table",
];

const acts: fc.Arbitrary<Act> = fc.record({
  kind: fc.oneof(
    { arbitrary: fc.constant("press" as const), weight: 10 },
    { arbitrary: fc.constant("tab" as const), weight: 3 },
    { arbitrary: fc.constant("tick" as const), weight: 3 },
    { arbitrary: fc.constant("find" as const), weight: 1 },
    { arbitrary: fc.constant("link" as const), weight: 1 },
    { arbitrary: fc.constant("undo" as const), weight: 3 },
    { arbitrary: fc.constant("redo" as const), weight: 1 },
  ),
  pick: fc.nat(1_000_000),
});

/** Does some actions in the page, each on what is there at that moment. */
const perform = (page: Page, chunk: readonly Act[]): Promise<void> =>
  page.evaluate(
    async ([list, words, links]) => {
      // No function has a name here: what runs the TypeScript would give it one by a helper that the page does not have.
      const selectors: Record<string, string> = {
        press: ".frame button:not(:disabled), [role=menuitem], [role=option], .popover [role=radio], .popover input",
        tab: "[role=tab]",
        tick: ".frame input[type=checkbox], .frame input[type=radio]",
        undo: "button[aria-label=撤销]:not(:disabled)",
        redo: "button[aria-label=重做]:not(:disabled)",
      };
      // What leaves the page, asks the machine, or is no part of the view.
      const foreign = /打印|复制|导出|打开文件|语言|主题|快捷键|写入|PNG|SVG|网页|保存|CSV|Excel|GEXF|Markdown|JSON|Cypher|GraphML/u;
      for (const { kind, pick } of list) {
        if (kind === "link") location.hash = links[pick % links.length] ?? "";
        const box = document.querySelector<HTMLInputElement>("header [role=combobox]");
        if (kind === "find" && box !== null) {
          box.focus();
          Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(box, words[pick % words.length] ?? "");
          box.dispatchEvent(new Event("input", { bubbles: true }));
        }
        const there = [...document.querySelectorAll<HTMLElement>(selectors[kind] ?? "nothing")].filter(
          (element) =>
            !foreign.test(`${element.getAttribute("aria-label") ?? ""}${element.textContent}`) &&
            (element.offsetParent !== null || element.tagName === "INPUT") &&
            element.closest("[aria-hidden=true]") === null,
        );
        there[pick % Math.max(1, there.length)]?.click();
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    [chunk, WORDS, LINKS] as const,
  );

/** What only a pointer and keys can do, between the others. */
const byHand = async (page: Page, pick: number): Promise<void> => {
  await page.keyboard.press("Escape");
  await page.keyboard.press(String(1 + (pick % 7)));
  const stage = await page
    .locator(".stage canvas")
    .last()
    .boundingBox({ timeout: 50 })
    .catch(() => null);
  if (stage === null) return;
  const [x, y] = [stage.x + (pick % Math.max(1, Math.floor(stage.width))), stage.y + ((pick * 7) % Math.max(1, Math.floor(stage.height)))];
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
  await page.mouse.wheel(0, pick % 2 === 0 ? 200 : -200);
};

/** What the view says on the page: the canvas or table, the details, the status. Which facets are unfolded is no part of it. */
const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const canvas = document.querySelector(".stage")?.getAttribute("aria-label");
    const [details, status] = [".details", "footer"].map((part) => document.querySelector(part)?.textContent);
    return [document.querySelector("[role=tab][aria-selected=true]")?.textContent, canvas, details, status].join("\n");
  });

const isLast = (page: Page): Promise<boolean> => page.getByRole("button", { name: "撤销" }).isDisabled();

/** Takes all back; how many steps that were. */
const undoAll = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    for (let steps = 0; ; steps += 1) {
      const button = document.querySelector<HTMLButtonElement>("button[aria-label=撤销]:not(:disabled)");
      if (button === null) return steps;
      button.click();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });

describe.skipIf(!hasBrowser)("whatever a reader does", { timeout: 120_000 + 800 * ACTIONS }, () => {
  const shared = shareSite();

  test(`${ACTIONS} random actions can all be taken back, and nothing breaks`, async () => {
    const { page, errors } = await openPage(shared.browser, shared.site.address);
    await page.getByRole("button", { name: "知道了" }).click();
    const [first, words] = [new URL(page.url()).hash, await textOf(page)];
    const [list = []] = fc.sample(fc.array(acts, { minLength: ACTIONS, maxLength: ACTIONS, size: "max" }), { seed: SEED, numRuns: 1 });
    for (let start = 0; start < list.length; start += CHUNK) {
      await perform(page, list.slice(start, start + CHUNK));
      await byHand(page, list[start]?.pick ?? 0);
      expect(errors).toEqual([]);
    }
    await page.keyboard.press("Escape");
    // What is typed and not yet looked for is no step.
    await page.getByRole("combobox", { name: "搜索" }).fill("");
    await page.keyboard.press("Escape");
    const steps = await undoAll(page);
    expect(steps).toBeGreaterThan(ACTIONS / 10);
    await expect.poll(() => isLast(page)).toBe(true);
    await expect.poll(() => textOf(page)).toBe(words);
    // The browser lets a page write its address so many times in ten seconds: once more when it has rested.
    await page.waitForTimeout(10_000);
    await page.getByRole("button", { name: "重做" }).click();
    await page.getByRole("button", { name: "撤销" }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe(first);
    await expect.poll(() => textOf(page)).toBe(words);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
