import type { Browser, Page } from "playwright-core";

const LONG = 180_000;
/** What has not come by then never does. */
const MOST = 15_000;

/** CSS px. */
export type Size = { readonly width: number; readonly height: number };

/** Opens an address in a window of a size and waits until it says that it is ready. */
export const open = async (browser: Browser, address: string, viewport: Size): Promise<Page> => {
  const context = await browser.newContext({ viewport, locale: "zh-CN" });
  const page = await context.newPage();
  page.setDefaultTimeout(LONG);
  await page.goto(address);
  await page.waitForSelector('html[data-ready="true"]', { timeout: LONG });
  return page;
};

/** Milliseconds from data that are read to the first frame. */
export const firstFrame = (page: Page): Promise<number> =>
  page.evaluate(() => {
    // No function has a name here: what runs the TypeScript would give it one by a helper that the page does not have.
    const [read, ready] = ["wenmai-read", "wenmai-ready"].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN);
    return (ready ?? Number.NaN) - (read ?? Number.NaN);
  });

/** Milliseconds from an event in the page to the first moment at which something is there; both are seen by the page itself. */
export const timeUntil = async (page: Page, event: string, selector: string, act: () => Promise<unknown>): Promise<number> => {
  const time = page.evaluateHandle(
    ([name, wanted]) => {
      let began = Number.NaN;
      addEventListener(name, () => (began = performance.now()), { capture: true, once: true });
      const found = new Promise<number>((resolve) => {
        const watch = new MutationObserver(() => {
          if (Number.isNaN(began) || document.querySelector(wanted) === null) return;
          watch.disconnect();
          resolve(performance.now() - began);
        });
        watch.observe(document, { subtree: true, childList: true, attributes: true });
      });
      return { found };
    },
    [event, selector] as const,
  );
  const watched = await time;
  await act();
  const never = new Promise<number>((resolve) => setTimeout(resolve, MOST, Number.POSITIVE_INFINITY));
  return Promise.race([watched.evaluate(({ found }) => found), never]);
};

/** The middle of several values. */
export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
