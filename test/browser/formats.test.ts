import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strToU8, zipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { READERS } from "../../src/read/index.ts";
import { hasBrowser, openPage, startBrowser } from "../support/browser.ts";
import { ROOT, runWenmai, temporaryFolder } from "../support/cli.ts";
import { EMPTY_PAGE, opened, pick, testFile } from "../support/own-page.ts";
import { openSite } from "../support/page-site.ts";

const PAPERS = join(ROOT, "test/fixtures/papers");
const READ: ReadonlySet<string> = new Set(READERS.flatMap(({ extensions }) => extensions));
const extensionOf = (name: string): string => name.slice(name.lastIndexOf(".") + 1);
/** The papers in every format that is read, text apart. */
const NAMES = readdirSync(PAPERS).filter((name) => READ.has(extensionOf(name)) && !name.endsWith(".txt"));
const paths = (names: readonly string[]): readonly string[] => names.map((name) => join(PAPERS, name));

/** Waits until the list of documents has one a paper, in however many formats it came. */
const holdsEachPaper = async (page: Page): Promise<void> => {
  await page.getByRole("tab", { name: "文档" }).click();
  const papers = new Set(NAMES.map((name) => name.split(".")[0]));
  await expect.poll(() => page.getByRole("grid").getByRole("rowheader").count()).toBe(papers.size);
};

describe.skipIf(!hasBrowser)("papers in the formats that people have", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  test("are all read by the page of a server, each format's code loaded when it comes", async () => {
    const site = await openSite({ isEmpty: true });
    const { page, errors, strangers } = await openPage(browser, site.address);
    await pick(page, paths(NAMES));
    await opened(page);
    expect(NAMES.length).toBeGreaterThanOrEqual(READERS.length - 2);
    await holdsEachPaper(page);
    // A server without a graph says so by 404.
    expect([errors.filter((error) => !error.includes("404")), strangers]).toEqual([[], []]);
    await page.context().close();
    site.end();
  });

  test("come packed, too: what is in the packed file is read, what is bad in it is named", async () => {
    const site = await openSite({ isEmpty: true });
    const { page } = await openPage(browser, site.address);
    const packed = zipSync({
      "附件/方案.docx": readFileSync(join(PAPERS, "plan.docx")),
      "坏.docx": strToU8("PK\u0003\u0004broken"),
      "图.png": strToU8("x"),
    });
    await pick(page, [
      testFile("公文.zip", Buffer.from(packed)),
      testFile("乱.txt", Buffer.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)),
      testFile("损.docx", "PK\u0003\u0004broken"),
    ]);
    const list = page.getByRole("dialog").getByRole("list", { name: "4 个文件没有读进来" });
    await list.waitFor({ timeout: 30_000 });
    // That a text is none is found by the analysis, after the broken document behind it.
    const [broken, picture, binary, damaged] = await list.getByRole("listitem").allTextContents();
    expect(broken).toMatch(/^公文\.zip\/坏\.docx文件已损坏/u);
    expect(picture).toMatch(/^公文\.zip\/图\.png不是可读的文件类型，已跳过/u);
    expect(binary).toMatch(/^乱\.txt不是文本文件/u);
    expect(damaged).toMatch(/^损\.docx文件已损坏/u);
    await page.getByRole("dialog").getByRole("button", { name: "关闭" }).click();
    await page.getByRole("tab", { name: "文档" }).click();
    await expect.poll(() => page.getByRole("grid").getByRole("rowheader").count()).toBe(1);
    await page.context().close();
    site.end();
  });

  test("are all read from disk by the page that holds the readers, and nobody is asked for anything", async () => {
    const folder = temporaryFolder();
    expect(runWenmai(["page", "--readers", "-o", "page.html"], { cwd: folder }).code).toBe(0);
    const { page, errors } = await openPage(browser, pathToFileURL(join(folder, "page.html")).href);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await pick(page, paths(NAMES));
    await opened(page);
    await holdsEachPaper(page);
    expect(requests.filter((url) => !url.startsWith("blob:") && !url.startsWith("data:"))).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("are named by the page without readers, which says what to do", async () => {
    const { page } = await openPage(browser, EMPTY_PAGE);
    await pick(page, paths(NAMES));
    const list = page.getByRole("dialog").getByRole("list");
    await list.waitFor();
    const rows = await list.getByRole("listitem").allTextContents();
    expect(rows.toSorted()).toEqual(
      NAMES.map(
        (name) => `${name}这个网页没有读取这种格式的程序。用 wenmai page --readers 写一个能读各种格式的网页，或另存为 .txt 再打开`,
      ).toSorted(),
    );
    await expect(page.getByRole("main").textContent()).resolves.toContain("把公文（.md .txt）拖进来");
    await page.context().close();
  });
});
