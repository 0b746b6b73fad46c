import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { serve } from "../../src/cli/serve.ts";
import { TABS } from "../../web/state/known.ts";
import { openPage, startBrowser } from "../support/browser.ts";
import { ROOT, runWenmai } from "../support/cli.ts";

/** The picture of the README: the page on the examples, a unit selected and one of its proofs open. */
const PICTURE = join(ROOT, "docs/page.png");
const UNIT = "云川市水务局";

/** The pictures of all views, in both themes and languages. */
const VIEWS = join(ROOT, "docs/views");
const THEMES = ["light", "dark"] as const;
const LOCALES = ["zh-CN", "en-US"] as const;

/** What each view shows in its picture, beside its tab. */
const SHOWN: Readonly<Record<string, string>> = {
  graph: `node=${encodeURIComponent("organization:云川市/市水务局")}`,
  matrix: "columns=document",
  trace: `root=${encodeURIComponent("regulation:云川市/市河道保护管理办法")}&drawing=picture`,
  documents: `read=${encodeURIComponent("doc:云政办发〔2023〕18号")}`,
};

const choose = async (page: Page): Promise<void> => {
  await page.getByRole("combobox", { name: "搜索" }).fill(UNIT);
  await page.getByRole("option").first().click();
  await page.getByRole("complementary").getByRole("button", { name: "查看原文" }).first().click();
  await page.getByRole("region", { name: "原文" }).locator('[aria-current="true"]').waitFor();
  // The pointer must rest nowhere, else a tooltip or a hovered node is in the picture.
  await page.mouse.move(1, 899);
  await page.waitForTimeout(600);
};

const take = async (browser: Browser, address: string): Promise<void> => {
  const { page } = await openPage(browser, address, { deviceScaleFactor: 2 });
  await choose(page);
  mkdirSync(join(ROOT, "docs"), { recursive: true });
  await page.screenshot({ path: PICTURE });
};

const takeViews = async (browser: Browser, address: string): Promise<void> => {
  mkdirSync(VIEWS, { recursive: true });
  for (const colorScheme of THEMES) {
    for (const locale of LOCALES) {
      for (const tab of TABS) {
        const { page } = await openPage(browser, `${address}#view=${tab}&today=2026-01-01&${SHOWN[tab] ?? ""}`, { colorScheme, locale });
        await page.locator(".hints button").last().click();
        await page.mouse.move(1, 899);
        await page.waitForTimeout(800);
        await page.screenshot({ path: join(VIEWS, `${tab}-${colorScheme}-${locale.slice(0, 2)}.jpg`), type: "jpeg", quality: 82 });
        await page.context().close();
      }
    }
  }
};

const main = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "wenmai-picture-"));
  const { code, stderr } = runWenmai(["build", "examples", "-o", folder]);
  if (code !== 0) throw new Error(stderr);
  const { server, address } = await serve({ page: join(ROOT, "dist/web"), graph: folder }, 0);
  const browser = await startBrowser();
  await take(browser, address);
  await takeViews(browser, address);
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
  console.log(`${PICTURE}\n${VIEWS}/*.jpg`);
};

await main();
