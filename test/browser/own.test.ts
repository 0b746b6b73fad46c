import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { encodeGraph } from "../../graph/index.ts";
import { encodeSaved } from "../../graph/saved.ts";
import { buildFiles } from "../../web/own/build-files.ts";
import { complaints } from "../support/axe.ts";
import { hasBrowser, openPage, startBrowser } from "../support/browser.ts";
import { ROOT, runWenmai, temporaryFolder } from "../support/cli.ts";
import { bytesOf, drop, EMPTY_PAGE, exported, opened, pick, testFile } from "../support/own-page.ts";
import { openSite } from "../support/page-site.ts";
import { smallGraph, smallTexts } from "../support/small-graph.ts";

const EXAMPLES = join(ROOT, "examples");
const PAPERS = readdirSync(EXAMPLES).filter((name) => name.endsWith(".txt"));
const PATHS = PAPERS.map((name) => join(EXAMPLES, name));
const REPORT = PATHS.find((path) => path.includes("情况报告")) ?? "";
const NOTICE = testFile("通知.txt", "青岚区教育局关于开学检查的通知\n各学校：\n区教育局牵头检查校车安全，区公安局配合。\n");

describe.skipIf(!hasBrowser)("the page without a graph", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  test.each([[{ width: 1440, height: 900 }], [{ width: 390, height: 844 }]])(
    "says in three lines what it does, in both languages and themes; axe finds nothing: %o",
    async (viewport) => {
      const { page, errors } = await openPage(browser, EMPTY_PAGE, { viewport });
      for (const hint of ["把文件拖到这里", "Drop files here"]) {
        await page.getByRole("main").getByText(hint).waitFor();
        await expect(page.getByRole("listitem").count()).resolves.toBe(3);
        expect(await complaints(page)).toEqual([]);
        await page.getByRole("button", { name: /^(?:主题|Theme)$/u }).click();
        await page.mouse.move(1, 1);
        expect(await complaints(page)).toEqual([]);
        await page.getByRole("button", { name: /^(?:语言|Language)$/u }).click();
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  test("shows the example by keyboard alone, and asks nobody for anything", async () => {
    const { page, errors, strangers } = await openPage(browser, EMPTY_PAGE);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    for (let step = 0; step < 8; step += 1) {
      await page.keyboard.press("Tab");
      if ((await page.evaluate(() => document.activeElement?.textContent)) === "试试示例") break;
    }
    await page.keyboard.press("Enter");
    await opened(page);
    await expect(page.getByRole("complementary").textContent()).resolves.toContain("云川市水务局");
    expect(requests.filter((url) => !url.startsWith("blob:") && !url.startsWith("data:"))).toEqual([]);
    expect([errors, strangers]).toEqual([[], []]);
    await page.context().close();
  });

  test("is the page of a server that has no graph, too", async () => {
    const site = await openSite({ isEmpty: true });
    const { page } = await openPage(browser, site.address);
    await pick(page, [NOTICE]);
    await opened(page);
    await page.getByRole("complementary").getByRole("button", { name: "青岚区教育局" }).first().waitFor();
    await page.context().close();
    site.end();
  });
});

describe.skipIf(!hasBrowser)("documents of the reader", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  const inNode = async (): Promise<string> => {
    const files = PATHS.map((path, index) => ({ name: PAPERS[index] ?? "", content: async () => readFileSync(path) }));
    const { opened: built } = await buildFiles(files, () => {});
    if (built === null) throw new Error("no graph");
    return [...encodeSaved({ name: "wenmai", ...built })].join("");
  };
  const inWorker = async (): Promise<string> => {
    const { page } = await openPage(browser, EMPTY_PAGE);
    await drop(page, PATHS);
    await opened(page);
    const saved = await bytesOf(await exported(page, "保存图谱"));
    await page.context().close();
    return saved.toString("utf8");
  };

  test.each([
    ["in Node", inNode],
    ["in the worker of the page", inWorker],
  ])("become %s the graph that the command makes of them, byte for byte", async (_, build) => {
    const folder = temporaryFolder();
    expect(runWenmai(["build", EXAMPLES, "-o", "graph"], { cwd: folder }).code).toBe(0);
    const records = readFileSync(join(folder, "graph/graph.jsonl"), "utf8");
    const saved = await build();
    expect(saved.slice(0, records.length)).toBe(records);
    const texts = saved.slice(records.length).trimEnd().split("\n");
    expect(texts).toHaveLength(PAPERS.length);
    for (const [index, line] of texts.entries())
      expect({ type: "text", ...JSON.parse(readFileSync(join(folder, `graph/texts/${index}.json`), "utf8")) }).toEqual(JSON.parse(line));
  });

  test("that cannot be read are named with reason and remedy; the rest goes on, and proofs open", async () => {
    const { page, errors } = await openPage(browser, EMPTY_PAGE);
    await pick(page, [testFile("空.txt", ""), NOTICE, testFile("图.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))]);
    const list = page.getByRole("list", { name: "2 个文件没有读进来" });
    await list.waitFor();
    await expect(list.getByRole("listitem").allTextContents()).resolves.toEqual([
      "空.txt文件是空的。换一个有文字的文件",
      "图.png不是文本文件。另存为 .txt 再试",
    ]);
    expect(await complaints(page)).toEqual([]);
    await page.getByRole("dialog").getByRole("button", { name: "关闭" }).click();
    await page.getByRole("combobox", { name: "搜索" }).fill("公安局");
    await page.getByRole("option").first().click();
    await page.getByRole("list", { name: "依据" }).getByRole("button", { name: "查看原文" }).first().click();
    await page.getByRole("region", { name: "原文" }).locator('[aria-current="true"]').waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("can be given up: the worker ends and the page stays as it was", async () => {
    const { page } = await openPage(browser, EMPTY_PAGE);
    const report = readFileSync(REPORT);
    await pick(
      page,
      Array.from({ length: 120 }, (_, index) => testFile(`报告${index}.txt`, Buffer.concat([report, Buffer.from(`\n第${index}份\n`)]))),
    );
    const bar = page.getByRole("progressbar", { name: "正在分析文件" });
    await expect.poll(() => bar.getAttribute("aria-valuetext"), { timeout: 20_000 }).toMatch(/第 \d+ 份，共 120 份：报告\d+\.txt/u);
    expect(await complaints(page)).toEqual([]);
    await expect.poll(() => page.workers().length).toBe(1);
    await page.getByRole("dialog").getByRole("button", { name: "取消" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect.poll(() => page.workers().length).toBe(0);
    await expect(page.getByRole("button", { name: "选择文件" }).count()).resolves.toBe(1);
    await page.context().close();
  });

  test("replace an open graph only when the reader says so", async () => {
    const site = await openSite();
    const { page } = await openPage(browser, `${site.address}#view=measures`);
    await pick(page, [NOTICE]);
    const question = page.getByRole("alertdialog", { name: "加入当前图谱，还是替换？" });
    await question.getByRole("button", { name: "取消" }).click();
    await question.waitFor({ state: "detached" });
    await expect(page.getByRole("tab", { name: "任务" }).getAttribute("aria-selected")).resolves.toBe("true");
    await pick(page, [NOTICE]);
    expect(await complaints(page)).toEqual([]);
    await question.getByRole("button", { name: "替换" }).click();
    await expect.poll(() => page.getByRole("complementary").textContent(), { timeout: 20_000 }).toContain("青岚区教育局关于开学检查的通知");
    await expect(page.getByRole("tab", { name: "图谱" }).getAttribute("aria-selected")).resolves.toBe("true");
    await page.getByRole("tab", { name: "任务" }).click();
    await page.getByRole("button", { name: "撤销" }).click();
    await expect(page.getByRole("button", { name: "撤销" }).isDisabled()).resolves.toBe(true);
    await page.context().close();
    site.end();
  });

  test("are added to an open graph: what was there stays, selected and in its place", async () => {
    const { page, errors } = await openPage(browser, EMPTY_PAGE);
    await pick(page, [NOTICE]);
    await opened(page);
    const documents = page.getByRole("complementary").getByRole("heading", { level: 3, name: /^文档/u }).locator(".number");
    await expect(documents.first().textContent()).resolves.toBe("1");
    await page.getByRole("combobox", { name: "搜索" }).fill("公安局");
    await page.getByRole("option").first().click();
    await pick(page, [testFile("通报.txt", "青岚区公安局关于校车检查情况的通报\n各派出所：\n区公安局检查校车42辆。\n")]);
    await page.getByRole("alertdialog").getByRole("button", { name: "加入" }).click();
    await page.getByRole("alertdialog").waitFor({ state: "detached" });
    await opened(page);
    await page.getByRole("complementary").getByRole("heading", { name: "青岚区公安局" }).waitFor();
    await page.getByRole("complementary").getByRole("button", { name: "关闭" }).click();
    await expect.poll(() => documents.first().textContent()).toBe("2");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("that are dropped on a dialog do not open in place of the page", async () => {
    const { page } = await openPage(browser, EMPTY_PAGE);
    await pick(page, [testFile("空.txt", "")]);
    const isRefused = await page.getByRole("dialog").evaluate((dialog) =>
      ["dragover", "drop"].map((type) => {
        const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: new DataTransfer() });
        dialog.dispatchEvent(event);
        return event.defaultPrevented;
      }),
    );
    expect(isRefused).toEqual([true, true]);
    await page.context().close();
  });

  test("may hold anything: it is shown as text", async () => {
    const { page, errors } = await openPage(browser, EMPTY_PAGE);
    const long = "青岚区".padEnd(10_000, "云川");
    const hostile = [
      "青岚区教育局关于印发《<script>alert(1)</script>办法》的通知",
      '区教育局牵头落实《"><img src=x onerror=alert(1)>方案》。',
      "区公安局印发《反向\u202e文字\u202c管理办法》，\u0000区财政局配合。",
      `区教育局组织开展“${long}”行动。`,
    ].join("\n");
    await pick(page, [testFile('"><img src=x onerror=alert(1)>.txt', hostile)]);
    await opened(page);
    for (const tab of ["任务", "追溯", "图谱"]) await page.getByRole("tab", { name: tab }).click();
    await page.getByRole("combobox", { name: "搜索" }).fill("区教育局");
    await page.getByRole("option").first().click();
    await page.getByRole("list", { name: "依据" }).last().getByRole("button", { name: "查看原文" }).first().click();
    const source = page.getByRole("region", { name: "原文" });
    await source.locator('[aria-current="true"]').waitFor();
    for (const words of ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', long])
      expect(await source.textContent()).toContain(words);
    expect(await page.locator("img, script:not([type])").count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe.skipIf(!hasBrowser)("a saved graph", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  const savedIn = async (folder: string): Promise<string> => {
    const { page } = await openPage(browser, EMPTY_PAGE);
    await pick(page, [NOTICE]);
    await opened(page);
    const download = await exported(page, "保存图谱");
    expect(download.suggestedFilename()).toBe("wenmai.wenmai.jsonl");
    const path = join(folder, download.suggestedFilename());
    writeFileSync(path, await bytesOf(download));
    await page.context().close();
    return path;
  };

  const recordsOf = (saved: Buffer): readonly unknown[] =>
    saved
      .toString("utf8")
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));

  test("opens again by a drop, with its texts, and is saved the same", async () => {
    const path = await savedIn(temporaryFolder());
    const { page, errors } = await openPage(browser, EMPTY_PAGE);
    await drop(page, [path]);
    await opened(page);
    await page.getByRole("combobox", { name: "搜索" }).fill("公安局");
    await page.getByRole("option").first().click();
    await page.getByRole("list", { name: "依据" }).getByRole("button", { name: "查看原文" }).first().click();
    await page.getByRole("region", { name: "原文" }).locator('[aria-current="true"]').waitFor();
    const again = await bytesOf(await exported(page, "保存图谱"));
    expect(recordsOf(again)).toEqual(recordsOf(readFileSync(path)));
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each([
    ["without its texts", [...encodeGraph(smallGraph())].join("")],
    [
      "of a later version",
      [...encodeSaved({ name: "x", graph: smallGraph(), texts: smallTexts() })].join("").replace('"version":1', '"version":9'),
    ],
  ])("%s is refused with the reason, and the page stays", async (_, content) => {
    const { page } = await openPage(browser, EMPTY_PAGE);
    await pick(page, [testFile("旧.wenmai.jsonl", content)]);
    await expect(page.getByRole("alert").textContent()).resolves.toMatch(
      /打不开“旧\.wenmai\.jsonl”：不是本版本的图谱文件，或已损坏（.+）/u,
    );
    expect(await complaints(page)).toEqual([]);
    await page.getByRole("button", { name: "关闭" }).click();
    await expect(page.getByRole("button", { name: "选择文件" }).count()).resolves.toBe(1);
    await page.context().close();
  });
});
