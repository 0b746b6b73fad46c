import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Download, Page } from "playwright-core";
import { ROOT } from "./cli.ts";

/** The built page in one file, without a graph, as it opens from disk. */
export const EMPTY_PAGE = pathToFileURL(join(ROOT, "dist/page/wenmai.html")).href;

/** A file that a test hands in. */
export type TestFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** A text as a file to hand in. */
export const testFile = (name: string, content: string | Buffer): TestFile => ({
  name,
  mimeType: "text/plain",
  buffer: Buffer.from(content),
});

/** Picks files with the page's own button. */
export const pick = (page: Page, files: readonly TestFile[] | readonly string[]): Promise<void> =>
  page.locator('input[type="file"]').setInputFiles(files as string[]);

/** Drops files of the disk on the middle of the page, as a pointer does. */
export const drop = async (page: Page, files: readonly string[]): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, x: 400, y: 300, data });
};

/** Waits until a graph stands on the page. */
export const opened = async (page: Page): Promise<void> => {
  await page.getByRole("tab").first().waitFor({ timeout: 60_000 });
  await page.getByRole("dialog").waitFor({ state: "detached" });
};

/** Chooses something in the menu of exports, and what then comes as a download. */
export const exported = async (page: Page, item: string): Promise<Download> => {
  await page.getByRole("button", { name: "导出" }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: item }).click()]);
  return download;
};

/** The bytes of a download. */
export const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());
