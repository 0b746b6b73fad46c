import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { startBrowser } from "./browser.ts";
import { openSite, type PageSite } from "./page-site.ts";

/** A browser and the served page of a group of tests; there from its first test to its last. */
export type SharedSite = { readonly browser: Browser; readonly site: PageSite };

/** Opens a browser and a site before the tests of the group in which it is called, and ends both behind them. `flags` are those of the browser. */
export const shareSite = (open: () => Promise<PageSite> = openSite, ...flags: readonly string[]): SharedSite => {
  let shared: SharedSite | null = null;
  const there = (): SharedSite => {
    if (shared === null) throw new Error("the site is open while the tests of its group run");
    return shared;
  };
  beforeAll(async () => {
    const [browser, site] = await Promise.all([startBrowser(...flags), open()]);
    shared = { browser, site };
  });
  afterAll(async () => {
    await there().browser.close();
    there().site.end();
  });
  return {
    get browser() {
      return there().browser;
    },
    get site() {
      return there().site;
    },
  };
};
