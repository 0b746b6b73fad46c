import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser, openPage, startBrowser } from "../support/browser.ts";
import { openSite, type PageSite } from "../support/page-site.ts";

describe.skipIf(!hasBrowser)("the page in one file", () => {
  let browser: Browser;
  let site: PageSite;
  beforeAll(async () => {
    [browser, site] = await Promise.all([startBrowser(), openSite()]);
  });
  afterAll(async () => {
    await browser.close();
    site.end();
  });

  test("works from disk and asks nobody for anything", async () => {
    const { page, errors, strangers } = await openPage(browser, site.file);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.getByRole("combobox", { name: "搜索" }).fill("教育局");
    await page.getByRole("option").first().click();
    await page.getByRole("list", { name: "依据" }).last().getByRole("button", { name: "查看原文" }).first().click();
    await page.getByRole("region", { name: "原文" }).locator('[aria-current="true"]').waitFor();
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
    expect(requests.filter((url) => !url.startsWith("data:") && !url.startsWith("blob:"))).toEqual([]);
    await page.context().close();
  });

  test("lets its own scripts run and no others", () => {
    const html = readFileSync(fileURLToPath(site.file), "utf8");
    const policy = /content="(?<policy>default-src[^"]*)"/u.exec(html)?.groups?.["policy"] ?? "";
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toMatch(/script-src 'sha256-[^']+'/u);
    expect(/script-src[^;]*unsafe-inline/u.test(policy)).toBe(false);
  });
});
