import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasBrowser, openPage } from "../support/browser.ts";
import { shareSite } from "../support/shared-site.ts";
import { LAW, PLAN } from "../support/small-graph.ts";

const UNIT = "青岚区教育局";

describe.skipIf(!hasBrowser)("the page in a browser", () => {
  const shared = shareSite();

  const find = async (page: Page, characters: string, name: string): Promise<void> => {
    await page.getByRole("combobox", { name: "搜索" }).fill(characters);
    await page.getByRole("option").filter({ hasText: name }).first().click();
  };
  const details = (page: Page) => page.getByRole("complementary", { name: "详情" });

  test("opens the graph and asks nobody but its own server", async () => {
    const { page, errors, strangers } = await openPage(shared.browser, shared.site.address);
    await expect(page.getByRole("status").textContent()).resolves.toContain("显示");
    await page.getByRole("tab", { name: "任务" }).click();
    await find(page, "教育局", UNIT);
    await details(page).getByRole("button", { name: "查看原文" }).first().click();
    await page.getByRole("region", { name: "原文" }).waitFor();
    expect(strangers).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("finds a unit by characters and lists its measures by role", async () => {
    const { page } = await openPage(shared.browser, shared.site.address);
    await find(page, "区教局", UNIT);
    const panel = details(page);
    await panel.getByRole("heading", { name: UNIT }).waitFor();
    const headings = await panel.getByRole("heading", { level: 4 }).allTextContents();
    expect(headings.map((text) => text.replace(/\s/gu, ""))).toEqual(expect.arrayContaining(["牵头1", "责任1", "印发1", "开展1"]));
    await expect(panel.getByRole("button", { name: "牵头整治校园周边秩序" }).count()).resolves.toBe(1);
    await page.context().close();
  });

  test("finds a unit by its alias and a paper by its number", async () => {
    const { page } = await openPage(shared.browser, shared.site.address);
    const search = page.getByRole("combobox", { name: "搜索" });
    await search.fill("区教育局");
    await expect(page.getByRole("option").first().textContent()).resolves.toContain(UNIT);
    await search.fill("云政发〔2023〕7号");
    await expect(page.getByRole("option").first().textContent()).resolves.toContain("云川市山洪防御实施方案");
    await page.context().close();
  });

  test("opens the source with the span of a proof lit and in sight", async () => {
    const { page } = await openPage(shared.browser, shared.site.address);
    await find(page, "护苗", "护苗行动");
    await details(page).getByRole("list", { name: "依据" }).getByRole("button", { name: "查看原文" }).first().click();
    const source = page.getByRole("region", { name: "原文" });
    await source.locator('[aria-current="true"]').waitFor();
    const lit = await page.evaluate(() => {
      const [range] = CSS.highlights.get("proof") ?? [];
      if (!(range instanceof Range)) return null;
      const frame = document.querySelector(".source-text")?.getBoundingClientRect();
      const box = range.getBoundingClientRect();
      return { text: range.toString(), inSight: frame !== undefined && box.top >= frame.top && box.bottom <= frame.bottom };
    });
    expect(lit).toEqual({ text: "“护苗行动”", inSight: true });
    await expect(source.locator('[aria-current="true"]').textContent()).resolves.toContain("印发《青岚区校园安全管理办法》");
    await page.context().close();
  });

  test("shows what a document says as text, never as markup", async () => {
    const { page, errors } = await openPage(shared.browser, `${shared.site.address}#source=doc%3Areport&at=0-1`);
    await expect.poll(() => page.getByRole("region", { name: "原文" }).textContent()).toContain("<script>alert(1)</script>");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("counts again when a kind is filtered out, and Back restores it", async () => {
    const { page } = await openPage(shared.browser, shared.site.address);
    const legend = page.getByRole("group", { name: "图例" });
    const status = page.getByRole("status");
    const before = await status.textContent();
    const located = legend.getByRole("checkbox", { name: "位于" });
    await expect(located.locator("xpath=ancestor::label").textContent()).resolves.toContain("144");
    await legend.getByText("地点", { exact: true }).click();
    await expect.poll(() => status.textContent()).not.toBe(before);
    await expect(located.locator("xpath=ancestor::label").textContent()).resolves.toContain("0 / 144");
    await page.goBack();
    await expect.poll(() => status.textContent()).toBe(before);
    await expect(legend.getByRole("checkbox", { name: "地点" }).isChecked()).resolves.toBe(true);
    await page.goForward();
    await expect.poll(() => status.textContent()).not.toBe(before);
    await page.context().close();
  });

  test("shows the same from a link, and drops ids that it does not know", async () => {
    const { page } = await openPage(shared.browser, shared.site.address);
    await find(page, "教育局", UNIT);
    await page.getByRole("tab", { name: "任务" }).click();
    const link = page.url();
    await page.context().close();
    const again = await openPage(shared.browser, link);
    await expect(details(again.page).getByRole("heading", { level: 2 }).textContent()).resolves.toBe(UNIT);
    await expect(again.page.getByRole("tab", { name: "任务" }).getAttribute("aria-selected")).resolves.toBe("true");
    await again.page.context().close();
    const strange = await openPage(
      shared.browser,
      `${shared.site.address}#node=nobody&view=nowhere&hide=place,dragon&source=doc%3Ano&at=9-2`,
    );
    await expect.poll(() => new URL(strange.page.url()).hash).toMatch(/^#hide=place&today=\d{4}-\d\d-\d\d$/u);
    await strange.page.context().close();
  });

  test("undoes and redoes by button and by keys", async () => {
    const { page } = await openPage(shared.browser, shared.site.address);
    await find(page, "教育局", UNIT);
    const heading = details(page).getByRole("heading", { level: 2 });
    await page.getByRole("button", { name: "撤销" }).click();
    await expect.poll(() => heading.textContent()).toBe("概览");
    await page.getByRole("button", { name: "重做" }).click();
    await expect.poll(() => heading.textContent()).toBe(UNIT);
    await page.keyboard.press("Control+z");
    await expect.poll(() => heading.textContent()).toBe("概览");
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(() => heading.textContent()).toBe(UNIT);
    await page.context().close();
  });

  test("filters the measures by unit and sorts them", async () => {
    const { page } = await openPage(shared.browser, `${shared.site.address}#view=measures`);
    await expect(page.getByRole("status").textContent()).resolves.toBe("符合条件 4 项，共 4 项任务");
    await page.getByRole("group", { name: "单位", exact: true }).getByText(UNIT).click();
    await expect.poll(() => page.getByRole("status").textContent()).toBe("符合条件 2 项，共 4 项任务");
    await page.getByRole("button", { name: "清除筛选" }).click();
    await page.getByRole("columnheader", { name: "时限" }).getByRole("button").click();
    await expect(page.getByRole("columnheader", { name: "时限" }).getAttribute("aria-sort")).resolves.toBe("ascending");
    await expect(page.getByRole("rowheader").first().textContent()).resolves.toContain("修订防汛应急预案");
    await page.context().close();
  });

  test("traces a regulation down to what rests on it, each line with its quote", async () => {
    const { page } = await openPage(shared.browser, `${shared.site.address}#view=trace`);
    await page.getByRole("button", { name: LAW }).click();
    const down = page.getByRole("treegrid", { name: /下游/u });
    await down.waitFor();
    const plan = down.getByRole("row", { name: PLAN });
    await expect.poll(() => plan.textContent()).toContain(`根据${LAW}`);
    await plan.getByRole("button", { name: "查看原文" }).click();
    await page.getByRole("region", { name: "原文" }).locator('[aria-current="true"]').waitFor();
    await expect(details(page).getByRole("heading", { level: 2 }).textContent()).resolves.toBe(PLAN);
    await details(page).getByRole("button", { name: "追溯" }).click();
    await page.getByRole("treegrid", { name: /上游/u }).getByRole("row", { name: LAW }).waitFor();
    await page.goBack();
    await down.waitFor();
    await page.context().close();
  });

  test("works on a small screen: from search to details to source and back", async () => {
    const { page } = await openPage(shared.browser, shared.site.address, { viewport: { width: 390, height: 844 }, hasTouch: true });
    await find(page, "护苗", "护苗行动");
    await details(page).getByRole("button", { name: "查看原文" }).first().tap();
    await page.getByRole("region", { name: "原文" }).locator('[aria-current="true"]').waitFor();
    await page.getByRole("region", { name: "原文" }).getByRole("button", { name: "关闭" }).tap();
    await details(page).getByRole("button", { name: "关闭" }).tap();
    await page.getByRole("button", { name: "筛选" }).tap();
    await page.getByRole("group", { name: "图例" }).waitFor();
    const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(isWider).toBe(false);
    await page.context().close();
  });

  test("speaks English and turns dark, and remembers both", async () => {
    const { page } = await openPage(shared.browser, shared.site.address);
    await page.getByRole("button", { name: "语言" }).click();
    await page.getByRole("tab", { name: "Measures" }).waitFor();
    await page.getByRole("button", { name: "Theme" }).click();
    await page.reload();
    await page.getByRole("complementary", { name: "Details" }).waitFor();
    await expect(page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset["theme"]])).resolves.toEqual([
      "en-US",
      "dark",
    ]);
    await page.context().close();
  });
});
