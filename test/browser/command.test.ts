import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser, openPage, startBrowser } from "../support/browser.ts";
import { ROOT, runWenmai, startView, temporaryFolder } from "../support/cli.ts";

describe.skipIf(!hasBrowser)("what the command hands to a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  test("wenmai view: the page on the examples, under the server's own policy", async () => {
    const address = await startView(["--examples", "--port", "0"]);
    const { page, errors, strangers } = await openPage(browser, address);
    await page.getByRole("combobox", { name: "搜索" }).fill("水务局");
    await page.getByRole("option").first().click();
    await page.getByRole("complementary", { name: "详情" }).getByRole("button", { name: "查看原文" }).first().click();
    await page.getByRole("region", { name: "原文" }).locator('[aria-current="true"]').waitFor();
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
    await page.context().close();
  });

  test("wenmai page: a file that opens from disk with its graph", async () => {
    const folder = temporaryFolder();
    expect(runWenmai(["build", join(ROOT, "examples"), "-o", "graph"], { cwd: folder }).code).toBe(0);
    expect(runWenmai(["page", "graph", "-o", "page.html"], { cwd: folder }).code).toBe(0);
    const { page, errors, strangers } = await openPage(browser, pathToFileURL(join(folder, "page.html")).href);
    await page.getByRole("combobox", { name: "搜索" }).fill("河道保护管理办法");
    await expect(page.getByRole("option").first().textContent()).resolves.toContain("河道保护管理办法");
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
    await page.context().close();
  });
});
