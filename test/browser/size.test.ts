import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { hasBrowser } from "../support/browser.ts";
import { ROOT } from "../support/cli.ts";
import { shareSite } from "../support/shared-site.ts";

/** Bytes of script, gzipped, that the page may load until its first view stands. */
const MOST_OF_FIRST_VIEW = 350_000;
/** Bytes of the page in one file, without a graph. */
const MOST_OF_ONE_FILE = 1_800_000;
/** The same with what reads all formats. */
const MOST_WITH_READERS = 7_000_000;

const gzipped = (path: string): number => gzipSync(readFileSync(join(ROOT, "dist/web", path)), { level: 9 }).length;

const sizeOf = (path: string): number => statSync(join(ROOT, "dist/page", path)).size;

test("the page in one file stays small, with what reads all formats, too", () => {
  expect(sizeOf("wenmai.html")).toBeLessThanOrEqual(MOST_OF_ONE_FILE);
  const readers = readdirSync(join(ROOT, "dist/page/readers")).map((name) => sizeOf(join("readers", name)));
  expect(readers.reduce((sum, size) => sum + size, sizeOf("wenmai.html"))).toBeLessThanOrEqual(MOST_WITH_READERS);
});

describe.skipIf(!hasBrowser)("the first view", () => {
  const shared = shareSite();

  test("loads little script, and neither the extraction nor the exports", async () => {
    const context = await shared.browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const scripts: string[] = [];
    page.on("response", (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith(".js")) scripts.push(pathname);
    });
    await page.goto(shared.site.address);
    await page.waitForSelector('html[data-ready="true"]');
    await page.waitForLoadState("networkidle");
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, path) => sum + gzipped(path), 0)).toBeLessThanOrEqual(MOST_OF_FIRST_VIEW);
    expect(scripts.filter((path) => /start-worker|export-items|neo4j-dialog|example/u.test(path))).toEqual([]);
    await context.close();
  });
});
