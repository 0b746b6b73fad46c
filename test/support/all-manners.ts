import type { Page } from "playwright-core";
import { complaints } from "./axe.ts";

/** The screens on which a page is looked at: a desk and a telephone. */
export const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

type Size = (typeof SIZES)[number];

const THEMES = ["light", "dark"] as const;
const LANGUAGES = ["zh-CN", "en-US"] as const;

/** In how many manners a place is looked at. */
export const MANNERS = SIZES.length * THEMES.length * LANGUAGES.length;

/** A state of the page. `link`: null leaves the page as it is; `stands`: a selector of what is there when the place is reached. */
export type Place = {
  readonly name: string;
  readonly link: string | null;
  readonly stands: string;
  /** What a hand has to do where no link leads; its end is taken back by Escape. */
  readonly open?: (page: Page) => Promise<unknown>;
  /** Rules of axe whose complaints do not hold here; the test says why. */
  readonly apart?: readonly string[];
  /** Whether a screen of this width has the place; all, where it is not said. */
  readonly fits?: (width: number) => boolean;
};

/** What was looked at, and what axe found, a line each. */
export type Looked = { readonly places: number; readonly found: readonly string[] };

const WAITING = /^(?:…|正在\S*…|Opening…|Reading the source…|Getting ready…)$/u.source;

/** Waits until lazy parts and texts have come and what moves has come to rest. */
const settle = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    (waiting) => ![...document.querySelectorAll("p.remark, p.empty")].some(({ textContent }) => new RegExp(waiting, "u").test(textContent)),
    WAITING,
  );
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null)));
  });
};

const goTo = async (page: Page, link: string): Promise<void> => {
  await page.evaluate(async (hash) => {
    location.hash = hash;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, link);
};

const until = async (page: Page, name: RegExp, isSo: () => Promise<boolean>): Promise<void> => {
  if (!(await isSo())) await page.getByRole("button", { name }).click();
  if (!(await isSo())) throw new Error(`${name.source} changes nothing`);
};

const speak = (page: Page, language: string): Promise<void> =>
  until(page, /^(?:语言|Language)$/u, async () => (await page.evaluate(() => document.documentElement.lang)) === language);

const shade = (page: Page, theme: string): Promise<void> =>
  until(page, /^(?:主题|Theme)$/u, async () => (await page.evaluate(() => document.documentElement.dataset["theme"])) === theme);

const look = async (page: Page, { link, stands, open, apart = [] }: Place): Promise<readonly string[]> => {
  if (link !== null) await goTo(page, link);
  await open?.(page);
  await page.locator(stands).first().waitFor();
  await settle(page);
  const lines = (await complaints(page)).filter((line) => !apart.some((rule) => line.startsWith(`${rule}: `)));
  if (open !== undefined) {
    await page.keyboard.press("Escape");
    await page.locator(stands).first().waitFor({ state: "detached" });
  }
  return lines;
};

/** Looks at each place on each of the screens, in each language and theme, on one page that never loads anew. */
export const lookAll = async (page: Page, places: readonly Place[], sizes: readonly Size[] = SIZES): Promise<Looked> => {
  const found: string[] = [];
  let looks = 0;
  // A place that is not reached is told like a complaint, and soon.
  page.setDefaultTimeout(10_000);
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const language of LANGUAGES) {
      for (const theme of THEMES) {
        if (places.some(({ link }) => link !== null)) await goTo(page, "");
        await speak(page, language);
        await shade(page, theme);
        await page.mouse.move(1, 1);
        for (const place of places.filter(({ fits = () => true }) => fits(size.width))) {
          const lines = await look(page, place).catch((error: Error) => [`not reached: ${error.message}`]);
          found.push(...lines.map((line) => `${place.name}, ${size.width}, ${language}, ${theme}: ${line}`));
          looks += 1;
        }
      }
    }
  }
  return { places: looks, found };
};
