import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { CHROMIUM_FLAGS, findChromium } from "./chromium.ts";

/** Where there is none the tests are skipped; `browser-setup.ts` has said why and what to do. */
export const hasBrowser = findChromium() !== null;

/** Starts the Chromium of this machine; `extra` flags come after those that give WebGL without a graphics card. */
export const startBrowser = (...extra: readonly string[]): Promise<Browser> => {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("no Chromium");
  return chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, ...extra] });
};

/** What a page did that it should not: errors, and requests to another place than `home`. */
export type Watched = { readonly page: Page; readonly errors: readonly string[]; readonly strangers: readonly string[] };

/** How a page is opened; `prepare` comes before the first script of the page. */
export type OpenOptions = BrowserContextOptions & { readonly prepare?: (page: Page) => Promise<unknown> };

/** Opens an address in a context of its own, waits until the page says that it is ready, and watches it. */
export const openPage = async (browser: Browser, address: string, { prepare, ...options }: OpenOptions = {}): Promise<Watched> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN", ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  const strangers: string[] = [];
  const home = new URL(address);
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  context.on("request", (request) => {
    const url = new URL(request.url());
    const isHome = url.protocol === home.protocol && url.host === home.host;
    if (!isHome && url.protocol !== "data:" && url.protocol !== "blob:") strangers.push(request.url());
  });
  await prepare?.(page);
  await page.goto(address);
  await page.waitForSelector('html[data-ready="true"]', { timeout: 20_000 });
  return { page, errors, strangers };
};
