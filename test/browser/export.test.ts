import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { KIND_SCHEMAS } from "../../extract/index.ts";
import { createLookup, FORMATS } from "../../graph/index.ts";
import type {} from "../../web/canvas/probe.ts";
import { complaints } from "../support/axe.ts";
import { hasBrowser, openPage } from "../support/browser.ts";
import { ROOT, temporaryFolder } from "../support/cli.ts";
import { exportSource, filesOfExport, formatOf } from "../support/export-source.ts";
import { bytesOf, EMPTY_PAGE, exported, opened, pick, testFile } from "../support/own-page.ts";
import { shareSite } from "../support/shared-site.ts";
import { smallGraph, smallTexts } from "../support/small-graph.ts";

const UNIT = "organization%3A%E9%9D%92%E5%B2%9A%E5%8C%BA%E6%95%99%E8%82%B2%E5%B1%80";
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { readonly version: string };

const menuItems = async (page: Page, role: "menuitem" | "menuitemradio"): Promise<readonly string[]> =>
  page
    .getByRole(role)
    .evaluateAll((items) => items.map((item) => item.querySelector('[slot="label"]')?.textContent ?? item.textContent ?? ""));

/** The graph that a page in one file holds, and the policy that lets its scripts run. */
const heldIn = (html: string): string | undefined => /id="wenmai-graph">(?<json>[\s\S]*?)<\/script>/u.exec(html)?.groups?.["json"];
const policyOf = (html: string): string | undefined => /content="(?<policy>default-src[^"]*)"/u.exec(html)?.groups?.["policy"];

/** The colour of a picture at a place in px of the canvas, as #rrggbb. */
const colourAt = (page: Page, png: Buffer, place: { readonly x: number; readonly y: number }): Promise<string> =>
  page.evaluate(
    async ({ base64, x, y }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const canvas = Object.assign(document.createElement("canvas"), { width: bitmap.width, height: bitmap.height });
      const context = canvas.getContext("2d");
      context?.drawImage(bitmap, 0, 0);
      const pixel = context?.getImageData(Math.round(x), Math.round(y), 1, 1).data ?? [];
      return `#${[...pixel.slice(0, 3)].map((value) => value.toString(16).padStart(2, "0")).join("")}`;
    },
    { base64: png.toString("base64"), ...place },
  );

describe.skipIf(!hasBrowser)("what is taken along", () => {
  const shared = shareSite();

  test("the menu has every format, in both languages; axe finds nothing", async () => {
    const { page } = await openPage(shared.browser, `${shared.site.address}#node=${UNIT}`);
    await page.getByRole("button", { name: "导出" }).click();
    await page.getByRole("menu", { name: "导出" }).waitFor();
    expect(await menuItems(page, "menuitem")).toEqual([
      ...FORMATS.map(({ label }) => label.zh),
      "PNG 图片",
      "SVG 矢量图",
      "复制当前视图的链接",
      "保存图谱",
      "单文件网页",
    ]);
    await page.getByRole("menuitem", { name: "单文件网页" }).getByText("再拖入公文时只能读文本文件").waitFor();
    expect(await menuItems(page, "menuitemradio")).toHaveLength(3);
    expect(await complaints(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "语言" }).click();
    await page.getByRole("button", { name: "Export" }).click();
    await page.getByRole("menu", { name: "Export" }).waitFor();
    expect((await menuItems(page, "menuitem")).slice(0, FORMATS.length)).toEqual(FORMATS.map(({ label }) => label.en));
    await page.context().close();
  });

  test("a format comes from the command's own writer, the whole or what the filters leave", async () => {
    const { page, errors, strangers } = await openPage(shared.browser, `${shared.site.address}#hide=place`);
    const graph = smallGraph();
    const source = { ...exportSource(graph, smallTexts()), program: `wenmai ${version}`, lookup: createLookup(graph) };
    const download = await exported(page, "Markdown 报告");
    expect(download.suggestedFilename()).toBe("wenmai.md");
    const [written] = filesOfExport(formatOf("markdown"), source).values();
    expect((await bytesOf(download)).equals(written ?? Buffer.of())).toBe(true);

    await page.getByRole("button", { name: "导出" }).click();
    await page.getByRole("menuitemradio", { name: /^筛选后显示的/u }).click();
    const [part] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: "GEXF 图" }).click()]);
    const gexf = (await bytesOf(part)).toString("utf8");
    expect(gexf).toContain("青岚区教育局");
    expect(gexf).not.toContain('label="青青村"');
    expect([errors, strangers]).toEqual([[], []]);
    await page.context().close();
  });

  test("by keyboard alone", async () => {
    const { page } = await openPage(shared.browser, shared.site.address);
    await page.getByRole("button", { name: "导出" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Excel 工作簿" }).waitFor();
    await page.keyboard.type("Excel");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toBe("wenmai.xlsx");
    expect((await bytesOf(download)).subarray(0, 2).toString()).toBe("PK");
    await expect.poll(() => page.getByRole("log").first().textContent()).toBe("已导出 wenmai.xlsx");
    await page.context().close();
  });

  test("pictures show what the canvas shows", async () => {
    const { page } = await openPage(shared.browser, shared.site.address);
    const size = await page.locator(".stage").evaluate((stage) => ({ width: stage.clientWidth, height: stage.clientHeight }));
    const png = await bytesOf(await exported(page, "PNG 图片"));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size.width, size.height]);
    const place = await page.evaluate(() => window.wenmai?.placeOf("organization:青岚区教育局") ?? null);
    if (place === null) throw new Error("the node is not drawn");
    expect(await colourAt(page, png, place)).toBe(KIND_SCHEMAS[0].color);
    expect(await colourAt(page, png, { x: 2, y: 2 })).toBe("#ffffff");
    const labels = await page.evaluate(() => (window.wenmai?.labels() ?? []).map(({ text }) => text));
    const svg = (await bytesOf(await exported(page, "SVG 矢量图"))).toString("utf8");
    expect(labels.length).toBeGreaterThan(20);
    for (const label of labels) expect(svg).toContain(`>${label}</text>`);
    expect(svg.match(/<circle /gu)?.length ?? 0).toBeGreaterThan(140);
    await page.context().close();
  });

  test("a table has no picture: the menu says so", async () => {
    const { page } = await openPage(shared.browser, `${shared.site.address}#form=table`);
    await page.getByRole("button", { name: "导出" }).click();
    await expect(page.getByRole("menuitem", { name: "PNG 图片" }).getAttribute("aria-disabled")).resolves.toBe("true");
    await page.context().close();
  });

  test("a link shows the same view again", async () => {
    const context = { permissions: ["clipboard-read", "clipboard-write"] };
    const { page } = await openPage(shared.browser, `${shared.site.address}#view=measures&node=${UNIT}`, context);
    await page.getByRole("button", { name: "导出" }).click();
    await page.getByRole("menuitem", { name: "复制当前视图的链接" }).click();
    await expect.poll(() => page.getByRole("log").first().textContent()).toBe("链接已复制");
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await openPage(shared.browser, link);
    await other.page.getByRole("complementary").getByRole("heading", { name: "青岚区教育局" }).waitFor();
    await expect(other.page.getByRole("tab", { name: "任务" }).getAttribute("aria-selected")).resolves.toBe("true");
    await other.page.context().close();
    await page.context().close();
  });

  test.each([
    ["a server", () => shared.site.address],
    ["a file", () => shared.site.file],
  ])("the page in one file, from %s, opens from disk with the same graph and hands itself on", async (_, from) => {
    const { page } = await openPage(shared.browser, from());
    const folder = temporaryFolder();
    const path = join(folder, "taken.html");
    writeFileSync(path, await bytesOf(await exported(page, "单文件网页")));
    const said = await page.getByRole("status").textContent();
    await page.context().close();
    const { page: taken, errors, strangers } = await openPage(shared.browser, pathToFileURL(path).href);
    await expect(taken.getByRole("status").textContent()).resolves.toBe(said);
    await expect(taken.locator(".frame").count()).resolves.toBe(1);
    await taken.getByRole("combobox", { name: "搜索" }).fill("教育局");
    await taken.getByRole("option").first().click();
    await taken.getByRole("list", { name: "依据" }).last().getByRole("button", { name: "查看原文" }).first().click();
    await taken.getByRole("region", { name: "原文" }).locator('[aria-current="true"]').waitFor();
    const again = (await bytesOf(await exported(taken, "单文件网页"))).toString("utf8");
    expect(heldIn(again)).toBe(heldIn(readFileSync(path, "utf8")));
    expect(again).not.toContain(" inert");
    expect(policyOf(again)).toBe(policyOf(readFileSync(path, "utf8")));
    expect([errors, strangers]).toEqual([[], []]);
    await taken.context().close();
  });

  test("documents with a secrecy mark are named before anything leaves", async () => {
    const { page } = await openPage(shared.browser, EMPTY_PAGE);
    await pick(page, [
      testFile("通知.txt", "机密★1年\n青岚区教育局关于安全检查的通知\n各学校：\n区教育局牵头检查校车安全，区公安局配合。\n"),
    ]);
    await opened(page);
    await page.getByRole("button", { name: "导出" }).click();
    await page.getByRole("menuitem", { name: "Markdown 报告" }).click();
    const question = page.getByRole("alertdialog", { name: "导出内容标有密级" });
    await expect(question.getByRole("listitem").textContent()).resolves.toBe("青岚区教育局关于安全检查的通知机密");
    let downloads = 0;
    page.on("download", () => {
      downloads += 1;
    });
    await question.getByRole("button", { name: "取消" }).click();
    await question.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "导出" }).click();
    await page.getByRole("menuitem", { name: "保存图谱" }).click();
    expect(downloads).toBe(0);
    const [download] = await Promise.all([page.waitForEvent("download"), question.getByRole("button", { name: "仍然导出" }).click()]);
    expect(download.suggestedFilename()).toBe("wenmai.wenmai.jsonl");
    await page.context().close();
  });
});
