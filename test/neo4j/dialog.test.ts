import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Driver } from "neo4j-driver";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { complaints } from "../support/axe.ts";
import { hasBrowser, openPage, startBrowser } from "../support/browser.ts";
import { ROOT, runWenmai, startView, temporaryFolder } from "../support/cli.ts";
import { ask, emptyDatabase, hasServer, openServer, SERVER } from "../support/neo4j.ts";

const SHOTS = process.env["SCREENSHOTS"];

describe.skipIf(!hasServer || !hasBrowser)("the dialog of the page that wenmai view serves", () => {
  let browser: Browser;
  let driver: Driver;
  beforeAll(async () => {
    browser = await startBrowser();
    driver = openServer();
  });
  afterAll(async () => {
    await browser.close();
    await driver.close();
  });

  const openDialog = async (address: string) => {
    const watched = await openPage(browser, address);
    await watched.page.getByRole("button", { name: "导出" }).click();
    await watched.page.getByRole("menuitem", { name: "Neo4j…" }).click();
    const dialog = watched.page.getByRole("dialog", { name: "写入 Neo4j" });
    await dialog.waitFor();
    return { ...watched, dialog };
  };

  test("loads; a wrong password is told; nothing is asked of anywhere else", async () => {
    await emptyDatabase(driver);
    const address = await startView(["--examples", "--port", "0"]);
    const { page, dialog, errors, strangers } = await openDialog(address);
    await dialog.getByLabel("地址").fill(SERVER.url);
    await dialog.getByLabel("密码").fill("not-the-password");
    await dialog.getByRole("button", { name: "写入" }).click();
    await expect(dialog.getByRole("alert").textContent()).resolves.toContain("用户名或密码不对");
    expect(await complaints(page)).toEqual([]);
    await dialog.getByLabel("密码").fill(SERVER.password);
    await dialog.getByRole("button", { name: "写入" }).click();
    await dialog.getByRole("status").waitFor({ timeout: 60_000 });
    await expect(dialog.getByRole("status").textContent()).resolves.toContain("完成");
    if (SHOTS !== undefined) {
      mkdirSync(SHOTS, { recursive: true });
      await page.screenshot({ path: join(SHOTS, "neo4j-dialog.png") });
    }
    const [row] = await ask(driver, "MATCH (n:Entity) RETURN count(n) AS entities");
    expect(Number(row?.["entities"])).toBeGreaterThan(100);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(SERVER.password);
    expect(page.url()).not.toContain(SERVER.password);
    await page.keyboard.press("Escape");
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
    await page.context().close();
  });

  test("is not there in a page from a file", async () => {
    const folder = temporaryFolder();
    expect(runWenmai(["build", join(ROOT, "examples"), "-o", "graph"], { cwd: folder }).code).toBe(0);
    expect(runWenmai(["page", "graph", "-o", "page.html"], { cwd: folder }).code).toBe(0);
    const { page } = await openPage(browser, pathToFileURL(join(folder, "page.html")).href);
    await page.getByRole("button", { name: "导出" }).click();
    await page.getByRole("menuitem", { name: "保存图谱" }).waitFor();
    expect(await page.getByRole("menuitem", { name: "Neo4j…" }).count()).toBe(0);
    await page.context().close();
  });

  test("the local server loads only for its own page, once a token", async () => {
    const address = await startView(["--examples", "--port", "0"]);
    const origin = address.replace(/\/$/u, "");
    const body = JSON.stringify({ url: "bolt://127.0.0.1:1", user: "neo4j", password: "x", database: null, allowSecret: false });
    const post = (headers: Readonly<Record<string, string>>) => fetch(`${origin}/neo4j/load`, { method: "POST", headers, body });
    const token = async () => (await fetch(`${origin}/neo4j/token`)).text();
    expect((await post({ Origin: origin })).status).toBe(403);
    expect((await post({ Origin: "http://evil.example", "X-Wenmai-Token": await token() })).status).toBe(403);
    const once = await token();
    const first = await post({ Origin: origin, "X-Wenmai-Token": once });
    expect(first.status).toBe(200);
    expect(await first.text()).toContain("连不上");
    expect((await post({ Origin: origin, "X-Wenmai-Token": once })).status).toBe(403);
    const bad = await fetch(`${origin}/neo4j/load`, {
      method: "POST",
      headers: { Origin: origin, "X-Wenmai-Token": await token() },
      body: "{",
    });
    expect(bad.status).toBe(400);
  });
});
