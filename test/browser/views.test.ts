import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasBrowser, openPage } from "../support/browser.ts";
import { shareSite } from "../support/shared-site.ts";
import { LAW, PLAN } from "../support/small-graph.ts";

const UNIT = "青岚区教育局";

describe.skipIf(!hasBrowser)("measures, matrix, trace and timeline", () => {
  const shared = shareSite();

  const open = (hash: string, options = {}) => openPage(shared.browser, `${shared.site.address}#${hash}`, options);
  const source = (page: Page) => page.getByRole("region", { name: "原文" }).locator('[aria-current="true"]');
  const isWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

  test("measures by item have columns to be filled in, and the layout is in the link", async () => {
    const { page } = await open("view=measures");
    await page.getByRole("radio", { name: "按条目" }).click();
    await page.getByRole("radiogroup", { name: "分组" }).getByRole("radio", { name: "单位" }).click();
    const heads = await page.getByRole("columnheader").allTextContents();
    expect(heads).toEqual(expect.arrayContaining(["序号", "事项", "责任单位", "时限", "进展", "完成情况"]));
    const hash = new URL(page.url()).hash;
    expect(hash).toContain("rows=item");
    expect(hash).toContain("group=unit");
    const first = page.locator(".section-row").first();
    await expect(first.textContent()).resolves.toContain(UNIT);
    await expect(page.locator(".section-row").last().textContent()).resolves.toContain("仅部署");
    await page.reload();
    await page.getByRole("columnheader", { name: "进展" }).waitFor();
    await page.context().close();
  });

  test("all rows stand on paper under a repeated head, and none is cut", async () => {
    const { page } = await open("view=measures");
    await page.getByRole("table").waitFor();
    await page.emulateMedia({ media: "print" });
    const looks = await page.evaluate(() => ({
      head: getComputedStyle(document.querySelector(".measure-table thead") ?? document.body).display,
      row: getComputedStyle(document.querySelector(".measure-table tbody tr") ?? document.body).breakInside,
      side: getComputedStyle(document.querySelector(".side") ?? document.body).display,
      scroll: getComputedStyle(document.querySelector(".measures .scroll") ?? document.body).overflow,
    }));
    expect(looks).toEqual({ head: "table-header-group", row: "avoid", side: "none", scroll: "visible" });
    await page.context().close();
  });

  test("a cell of the matrix opens the clause that says so, by pointer", async () => {
    const { page, errors } = await open("view=matrix");
    const grid = page.getByRole("grid", { name: "单位与任务矩阵" });
    await expect(grid.getByRole("columnheader").count()).resolves.toBe(4);
    await grid
      .getByRole("row", { name: new RegExp(UNIT, "u") })
      .getByRole("gridcell", { name: "牵头" })
      .click();
    await expect.poll(() => source(page).textContent()).toContain(`${UNIT}牵头整治校园周边秩序`);
    await expect(page.getByRole("complementary").getByRole("heading", { level: 2 }).textContent()).resolves.toBe("牵头整治校园周边秩序");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("a cell of the matrix opens its clause by keyboard alone", async () => {
    const { page } = await open("view=matrix");
    const grid = page.getByRole("grid");
    await grid.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Control+ArrowRight");
    const active = () =>
      page.evaluate(
        () => document.getElementById(document.activeElement?.getAttribute("aria-activedescendant") ?? "")?.textContent ?? null,
      );
    await expect.poll(active).toContain("责");
    await page.keyboard.press("Enter");
    await source(page).waitFor();
    await page.context().close();
  });

  test("the matrix counts by paper, and says its letters in English too", async () => {
    const { page } = await open("view=matrix&columns=document");
    await page.getByRole("button", { name: "语言" }).click();
    const cell = page.getByRole("grid", { name: "Matrix of units and measures" }).getByRole("gridcell", { name: /lead responsible/u });
    await expect(cell.textContent()).resolves.toMatch(/L\s*R/u);
    await expect(page.getByRole("list", { name: "Letters of roles" }).textContent()).resolves.toContain("supervise");
    await page.context().close();
  });

  test("the trace as a picture: boxes lead to details, words on lines to their proof", async () => {
    const { page, errors } = await open(`view=trace&root=${encodeURIComponent(`regulation:${PLAN}`)}`);
    await page.getByRole("radio", { name: "图形" }).click();
    const picture = page.getByRole("group", { name: /追溯图/u });
    await picture.getByRole("button", { name: LAW, exact: true }).click();
    await expect.poll(() => page.getByRole("complementary").getByRole("heading", { level: 2 }).textContent()).toBe(LAW);
    await picture
      .getByRole("button", { name: new RegExp(`${LAW}.*查看原文`, "u") })
      .first()
      .click();
    await expect.poll(() => source(page).textContent()).toContain(LAW);
    expect(new URL(page.url()).hash).toContain("drawing=picture");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("a period is set by keys, filters the measures, and is taken back", async () => {
    const { page, errors } = await open("view=timeline");
    const status = page.getByRole("status").first();
    await expect(status.textContent()).resolves.toContain("符合条件 4 项");
    await page.getByRole("slider", { name: /起/u }).focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => new URL(page.url()).hash).toContain("from=2023-02");
    await expect.poll(() => status.textContent()).toContain("符合条件 1 项");
    await expect(page.getByRole("rowheader").allTextContents()).resolves.toEqual(["修订防汛应急预案"]);
    await page.getByRole("tab", { name: "任务" }).click();
    await page.getByRole("rowheader", { name: "修订防汛应急预案" }).waitFor();
    await page.getByRole("tab", { name: "时间" }).click();
    await page.getByRole("button", { name: "全部时间" }).click();
    await expect.poll(() => status.textContent()).toContain("符合条件 4 项");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("a period is drawn with the pointer", async () => {
    const { page } = await open("view=timeline");
    const plot = await page.locator(".time-plot").boundingBox();
    if (plot === null) throw new Error("no plot");
    await page.mouse.move(plot.x + plot.width * 0.6, plot.y + plot.height - 8);
    await page.mouse.down();
    await page.mouse.move(plot.x + plot.width * 0.9, plot.y + plot.height - 8, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/from=2023-08.*to=2023-11/u);
    await page.context().close();
  });

  test("a mark on the timeline leads to its details by keyboard", async () => {
    const { page } = await open("view=timeline&today=2023-07-01");
    const lane = page.getByRole("toolbar", { name: "已逾期" });
    await lane.getByRole("button", { name: /修订防汛应急预案/u }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("complementary").getByRole("heading", { level: 2 }).textContent()).toBe("修订防汛应急预案");
    await page.context().close();
  });

  test.each([
    "view=measures&rows=item&group=document",
    "view=matrix",
    "view=timeline",
    `view=trace&drawing=picture&root=${encodeURIComponent(`regulation:${PLAN}`)}`,
  ])("%s is no wider than a small screen", async (hash) => {
    const { page, errors } = await open(hash, { viewport: { width: 390, height: 844 } });
    await page.locator(".view h2, .view table, .matrix-grid, .time-chart").first().waitFor();
    expect(await isWide(page)).toBe(false);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
