import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasBrowser, openPage } from "../support/browser.ts";
import { shareSite } from "../support/shared-site.ts";

type Names = Readonly<
  Record<
    | "search"
    | "legend"
    | "details"
    | "evidence"
    | "goToSource"
    | "source"
    | "undo"
    | "redo"
    | "path"
    | "export"
    | "language"
    | "theme"
    | "kind"
    | "relation",
    string
  > & { readonly tabs: readonly string[] }
>;

/** What assistive technology calls the parts of the page; each language alone. */
const NAMES: Readonly<Record<"zh-CN" | "en-US", Names>> = {
  "zh-CN": {
    search: "搜索",
    legend: "图例",
    details: "详情",
    evidence: "依据",
    goToSource: "查看原文",
    source: "原文",
    undo: "撤销",
    redo: "重做",
    path: "路径",
    export: "导出",
    language: "语言",
    theme: "主题",
    kind: "机构",
    relation: "印发",
    tabs: ["图谱", "任务", "矩阵", "追溯", "时间", "文档", "问题"],
  },
  "en-US": {
    search: "Search",
    legend: "Legend",
    details: "Details",
    evidence: "Evidence",
    goToSource: "Go to source",
    source: "Source",
    undo: "Undo",
    redo: "Redo",
    path: "Path",
    export: "Export",
    language: "Language",
    theme: "Theme",
    kind: "Organization",
    relation: "issues",
    tabs: ["Graph", "Measures", "Matrix", "Trace", "Timeline", "Documents", "Issues"],
  },
};

const UNIT = "青岚区教育局";

describe.skipIf(!hasBrowser)("the names of the page's parts", () => {
  const shared = shareSite();

  const there = async (page: Page, role: Parameters<Page["getByRole"]>[0], name: string | RegExp): Promise<void> => {
    await expect.poll(() => page.getByRole(role, { name, exact: true }).count(), { message: `${role} ${String(name)}` }).toBeGreaterThan(0);
  };

  test.each(["zh-CN", "en-US"] as const)("in %s", async (locale) => {
    const names = NAMES[locale];
    const { page, errors } = await openPage(shared.browser, shared.site.address, { locale });
    expect(await page.getByRole("tab").allTextContents()).toEqual(names.tabs);
    await there(page, "group", names.legend);
    const legend = page.getByRole("group", { name: names.legend, exact: true });
    for (const row of [names.kind, names.relation])
      await expect(legend.getByRole("checkbox", { name: new RegExp(`^${row}\\s+[\\d,]+`, "u") }).count()).resolves.toBe(1);
    for (const name of [names.undo, names.redo, names.export, names.language, names.theme]) await there(page, "button", name);
    await expect(page.getByRole("status").first().textContent()).resolves.toMatch(/\d/u);
    await page.getByRole("combobox", { name: names.search, exact: true }).fill(UNIT);
    await expect(page.getByRole("option").first().textContent()).resolves.toContain(UNIT);
    await expect(page.getByRole("option").first().textContent()).resolves.toContain(names.kind);
    await page.getByRole("option").first().click();
    const details = page.getByRole("complementary", { name: names.details, exact: true });
    await details.getByRole("heading", { level: 2, name: UNIT }).waitFor();
    await details.getByRole("button", { name: names.path, exact: true }).waitFor();
    const evidence = details.getByRole("list", { name: names.evidence, exact: true }).last();
    await evidence.getByRole("blockquote").first().waitFor();
    await evidence.getByRole("button", { name: names.goToSource, exact: true }).first().click();
    await page.getByRole("region", { name: names.source, exact: true }).locator('[aria-current="true"]').waitFor();
    await expect(page.evaluate(() => CSS.highlights.get("proof")?.size)).resolves.toBeGreaterThan(0);
    await page.getByRole("button", { name: names.export, exact: true }).click();
    await page.getByRole("menu").waitFor();
    await expect(page.getByRole("menuitem").count()).resolves.toBeGreaterThan(5);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
