import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasBrowser, openPage } from "../support/browser.ts";
import { shareSite } from "../support/shared-site.ts";

const UNIT = "青岚区教育局";

describe.skipIf(!hasBrowser)("facets and search in a browser", () => {
  const shared = shareSite();

  const status = (page: Page) => page.locator(".status");
  const facet = (page: Page, name: string) => page.getByRole("group", { name, exact: true });
  const tags = (page: Page) => page.getByRole("grid", { name: "已选条件" }).getByRole("row");

  test("facets hold together, count what the others leave, stand above every view and in the link", async () => {
    const { page, errors } = await openPage(shared.browser, `${shared.site.address}#view=measures`);
    await facet(page, "单位").getByText(UNIT).click();
    await expect.poll(() => facet(page, "职责").getByText("牵头").locator("xpath=ancestor::label").textContent()).toMatch(/1$/u);
    await facet(page, "职责").getByText("牵头").click();
    await expect.poll(() => status(page).textContent()).toContain("符合条件 1 项，共 4 项任务");
    await expect(page.getByRole("rowheader").allTextContents()).resolves.toEqual(["牵头整治校园周边秩序"]);
    await page.getByRole("tab", { name: "图谱" }).click();
    await expect(tags(page).allTextContents()).resolves.toEqual([`单位：${UNIT}`, "职责：牵头"]);
    await expect.poll(() => status(page).textContent()).toContain("3 项任务");
    const again = await openPage(shared.browser, page.url());
    await expect(again.page.locator(".status").textContent()).resolves.toBe(await status(page).textContent());
    await again.page.context().close();
    await page.goBack();
    await page.goBack();
    await expect.poll(() => tags(page).count()).toBe(1);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("filters are taken back one by one and all at once, by keyboard", async () => {
    const { page } = await openPage(shared.browser, `${shared.site.address}#view=measures&state=due&owned=yes&hide=place`);
    await expect.poll(() => tags(page).count()).toBe(3);
    await tags(page).first().focus();
    await page.keyboard.press("Delete");
    await expect.poll(() => tags(page).count()).toBe(2);
    await page.getByRole("button", { name: "清除筛选" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("未加筛选条件").waitFor();
    await page.getByRole("button", { name: "撤销" }).click();
    await expect.poll(() => tags(page).count()).toBe(2);
    await page.context().close();
  });

  test("what is overdue follows the day in the view", async () => {
    const { page } = await openPage(shared.browser, `${shared.site.address}#view=measures&deadline=overdue&today=2023-06-30`);
    await page.getByText("没有符合条件的任务").waitFor();
    await page.getByLabel("以此日为今天").fill("2023-07-01");
    await expect.poll(() => page.getByRole("rowheader").allTextContents()).toEqual(["修订防汛应急预案"]);
    expect(new URL(page.url()).hash).toContain("today=2023-07-01");
    await page.context().close();
  });

  test("opens as a drawer on a small screen", async () => {
    const { page } = await openPage(shared.browser, `${shared.site.address}#view=measures`, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    await page.getByRole("button", { name: "筛选" }).tap();
    const drawer = page.getByRole("dialog", { name: "筛选" });
    await drawer.getByRole("group", { name: "单位", exact: true }).getByText(UNIT).tap();
    await drawer.getByRole("button", { name: "关闭" }).tap();
    await expect.poll(() => tags(page).allTextContents()).toEqual([`单位：${UNIT}`]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    await page.context().close();
  });

  test("finds by pinyin, lists hits by kind and says which are hidden", async () => {
    const { page } = await openPage(shared.browser, `${shared.site.address}#hide=organization`);
    await page.getByRole("combobox", { name: "搜索" }).fill("qlqjyj");
    const hit = page.getByRole("option").filter({ hasText: UNIT }).first();
    await expect.poll(() => hit.textContent()).toContain("已隐藏");
    await expect(page.getByRole("group").filter({ hasText: "机构" }).getByRole("option").count()).resolves.toBe(1);
    await expect.poll(() => status(page).textContent()).toMatch(/搜索点亮 \d+ 个节点，其中 \d+ 个被隐藏/u);
    await page.context().close();
  });

  test("a relation and its ends lead to the characters that say so", async () => {
    const { page } = await openPage(shared.browser, shared.site.address);
    await page.getByRole("combobox", { name: "搜索" }).fill("教育局 印发");
    await page
      .getByRole("option", { name: `${UNIT} 印发` })
      .or(page.getByRole("option").filter({ hasText: "校园安全管理办法" }))
      .first()
      .waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.getByRole("region", { name: "原文" }).locator('[aria-current="true"]').textContent())
      .toContain("印发《青岚区校园安全管理办法》");
    await page.context().close();
  });

  test("a phrase of the texts is found when the texts are asked for", async () => {
    const { page } = await openPage(shared.browser, shared.site.address);
    await page.getByRole("button", { name: "也查原文" }).click();
    await page.getByRole("combobox", { name: "搜索" }).fill("配合做好");
    await page.getByRole("option").filter({ hasText: "配合做好" }).first().waitFor();
    await expect(page.getByText("原文（1 处，查了 3 份）").count()).resolves.toBe(1);
    await page.getByRole("option").filter({ hasText: "…" }).first().click();
    await expect
      .poll(() => page.getByRole("region", { name: "原文" }).locator('[aria-current="true"]').textContent())
      .toContain("配合做好巡防");
    await page.context().close();
  });

  test("Enter keeps what was found lit, in the link and above the view", async () => {
    const { page } = await openPage(shared.browser, shared.site.address);
    await page.getByRole("combobox", { name: "搜索" }).fill("教育局");
    await page.keyboard.press("Enter");
    await expect.poll(() => tags(page).allTextContents()).toEqual(["搜索：教育局"]);
    await expect.poll(() => status(page).textContent()).toContain("搜索点亮");
    const labels = () =>
      page.evaluate(() => (window as unknown as { wenmai: { labels: () => { text: string }[] } }).wenmai.labels().map(({ text }) => text));
    await expect.poll(labels).toEqual([UNIT]);
    const { page: again } = await openPage(shared.browser, page.url());
    await expect(again.getByRole("combobox", { name: "搜索" }).inputValue()).resolves.toBe("教育局");
    await again.context().close();
    await page.getByRole("combobox", { name: "搜索" }).fill("");
    await expect.poll(() => tags(page).count()).toBe(0);
    await page.context().close();
  });
});
