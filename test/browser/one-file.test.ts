import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { hasBrowser, openPage } from "../support/browser.ts";
import { ROOT, runWenmai, temporaryFolder } from "../support/cli.ts";
import { bytesOf, exported, opened, pick, testFile } from "../support/own-page.ts";
import { shareSite } from "../support/shared-site.ts";

/** Documents that are not part of the repository. */
const CORPUS = join(ROOT, "..", "shared", "corpus");

describe.skipIf(!hasBrowser)("the page in one file", () => {
  const shared = shareSite();

  test("works from disk and asks nobody for anything", async () => {
    const { page, errors, strangers } = await openPage(shared.browser, shared.site.file);
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
    const html = readFileSync(fileURLToPath(shared.site.file), "utf8");
    const policy = /content="(?<policy>default-src[^"]*)"/u.exec(html)?.groups?.["policy"] ?? "";
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toMatch(/script-src 'sha256-[^']+'/u);
    expect(/script-src[^;]*unsafe-inline/u.test(policy)).toBe(false);
  });

  test("that is damaged says so, and still takes files", async () => {
    const path = join(temporaryFolder(), "damaged.html");
    writeFileSync(path, readFileSync(fileURLToPath(shared.site.file), "utf8").replace('"version":1', '"version":7'));
    const { page } = await openPage(shared.browser, pathToFileURL(path).href);
    await expect(page.getByRole("status").textContent()).resolves.toMatch(/^打不开图谱：.*由另一版本的文脉生成/u);
    await pick(page, [testFile("通知.txt", "青岚区教育局关于开学检查的通知\n各学校：\n区教育局牵头检查校车安全。\n")]);
    await opened(page);
    await page.context().close();
  });

  test.skipIf(!existsSync(CORPUS))(
    "holds the whole corpus: it opens, searches, opens a proof, finds a path and exports, without a request",
    { timeout: 240_000 },
    async () => {
      const folder = temporaryFolder();
      const papers = readdirSync(CORPUS).filter((name) => name.startsWith("gwy-"));
      expect(papers.length).toBeGreaterThan(30);
      expect(runWenmai(["build", ...papers.map((name) => join(CORPUS, name)), "-o", "graph"], { cwd: folder }).code).toBe(0);
      expect(runWenmai(["page", "graph", "-o", "page.html"], { cwd: folder }).code).toBe(0);
      const address = pathToFileURL(join(folder, "page.html")).href;
      const { page, errors, strangers } = await openPage(shared.browser, address);
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      await page.getByRole("combobox", { name: "搜索" }).fill("条例");
      await page.getByRole("option").first().click();
      await page.getByRole("list", { name: "依据" }).last().getByRole("button", { name: "查看原文" }).first().click();
      await page.getByRole("region", { name: "原文" }).locator('[aria-current="true"]').waitFor();
      await page.getByRole("complementary", { name: "详情" }).getByRole("button", { name: "路径", exact: true }).click();
      await page.keyboard.type("国务院办公厅");
      await page.getByRole("option").first().click();
      const hops = page.getByRole("list", { name: "路径" }).getByRole("listitem");
      const through = page.getByRole("button", { name: "显示这条路径" });
      await hops.first().or(through).first().waitFor();
      if (await through.isVisible()) await through.click();
      await hops.first().locator("blockquote").first().waitFor();
      await page.getByRole("button", { name: "关闭路径" }).click();
      expect((await bytesOf(await exported(page, "Excel 工作簿"))).length).toBeGreaterThan(100_000);
      const saved = (await bytesOf(await exported(page, "保存图谱"))).toString("utf8");
      expect(saved.match(/^\{"type":"text",/gmu)).toHaveLength(papers.length);
      expect(requests.filter((url) => !url.startsWith("data:") && !url.startsWith("blob:"))).toEqual([]);
      expect([errors, strangers]).toEqual([[], []]);
      await page.context().close();
    },
  );
});
