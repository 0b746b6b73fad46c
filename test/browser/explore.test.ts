import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type {} from "../../web/canvas/probe.ts";
import { hasBrowser, openPage } from "../support/browser.ts";
import { shareSite } from "../support/shared-site.ts";
import { LAW, PLAN } from "../support/small-graph.ts";

const UNIT = "organization:青岚区教育局";
const HUB = "place:青岚区";

const linkTo = (id: string): string => `node=${encodeURIComponent(id)}`;

const namesOnCanvas = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window.wenmai?.labels() ?? []).filter(({ of }) => of === "node").map(({ text }) => text));

const countsOf = async (page: Page): Promise<readonly number[]> => {
  const name = (await page.getByRole("img", { name: /图谱/u }).getAttribute("aria-label")) ?? "";
  return (name.match(/\d+/gu) ?? []).map(Number);
};

/** Where a node is drawn, in px of the window, once it moves no more. */
const pointOf = async (page: Page, id: string) => {
  let before = "";
  for (let round = 0; round < 40; round += 1) {
    const place = await page.evaluate((one) => window.wenmai?.placeOf(one) ?? null, id);
    const now = JSON.stringify(place);
    const canvas = await page.getByRole("img", { name: /图谱/u }).boundingBox();
    if (place !== null && canvas !== null && now === before) return { x: canvas.x + place.x, y: canvas.y + place.y };
    before = now;
    await page.waitForTimeout(120);
  }
  throw new Error(`${id} is not drawn`);
};

describe.skipIf(!hasBrowser)("exploring on the canvas", () => {
  const shared = shareSite();

  const undo = (page: Page) => page.getByRole("button", { name: "撤销" }).click();

  test("the way between two papers: a list of steps, each with its quote, lit on the canvas, and undone", async () => {
    const { page, errors } = await openPage(shared.browser, `${shared.site.address}#${linkTo(`regulation:${PLAN}`)}`);
    const details = page.getByRole("complementary", { name: "详情" });
    await details.getByRole("button", { name: "路径", exact: true }).click();
    await page.keyboard.type("青岚区应急");
    await page.getByRole("option", { name: "青岚区应急管理局" }).click();
    const hops = details.getByRole("list", { name: "路径" });
    await hops.waitFor();
    await expect
      .poll(() => hops.getByRole("blockquote").allTextContents())
      .toEqual([expect.stringContaining(`根据${LAW}`), expect.stringContaining(`贯彻落实${LAW}`)]);
    await expect.poll(async () => [...(await namesOnCanvas(page))].sort()).toEqual([LAW, PLAN, "青岚区应急管理局"].sort());
    await hops.getByRole("button", { name: "查看原文" }).last().click();
    await page.getByRole("region", { name: "原文" }).locator('[aria-current="true"]').waitFor();
    const link = page.url();
    await undo(page);
    await undo(page);
    await expect(hops.count()).resolves.toBe(0);
    const { page: other } = await openPage(shared.browser, link);
    await expect.poll(() => other.getByRole("list", { name: "路径" }).getByRole("blockquote").count()).toBe(2);
    expect(errors).toEqual([]);
    await Promise.all([page.context().close(), other.context().close()]);
  });

  test("where no way is visible the page says so, and shows the one through what is hidden", async () => {
    const from = encodeURIComponent(UNIT);
    const to = encodeURIComponent("organization:青岚区公安局");
    const { page } = await openPage(shared.browser, `${shared.site.address}#path=${from}&end=${to}`);
    await page.getByText("显示的关系中没有路径；算上已隐藏的，有一条 2 步的路径。").waitFor();
    await page.getByRole("button", { name: "显示这条路径" }).click();
    await expect.poll(() => page.getByRole("list", { name: "路径" }).getByRole("blockquote").count()).toBe(2);
    await expect.poll(() => namesOnCanvas(page)).toContain("青岚区公安局");
    await page.goto(`${shared.site.address}#path=${from}&end=${encodeURIComponent(HUB)}`);
    await page.getByText("两者之间没有路径。").waitFor();
    await page.context().close();
  });

  test("right click: hide a node, say so, show all, undo", async () => {
    const { page } = await openPage(shared.browser, shared.site.address);
    const before = await countsOf(page);
    const { x, y } = await pointOf(page, HUB);
    await page.mouse.click(x, y, { button: "right" });
    await page.getByRole("menuitem", { name: "隐藏此节点" }).click();
    await expect.poll(async () => (await countsOf(page))[0]).toBe((before[0] ?? 0) - 1);
    await expect(page.getByRole("status").textContent()).resolves.toContain("单独隐藏 1 个节点");
    await page.getByRole("button", { name: "全部显示" }).click();
    await expect.poll(() => countsOf(page)).toEqual(before);
    await undo(page);
    await undo(page);
    expect(new URL(page.url()).hash).not.toContain("without");
    await expect.poll(() => countsOf(page)).toEqual(before);
    await page.context().close();
  });

  test("collapse, expand and isolate by keyboard from the details", async () => {
    const { page } = await openPage(shared.browser, `${shared.site.address}#${linkTo(HUB)}`);
    const before = await countsOf(page);
    const choose = async (name: RegExp): Promise<void> => {
      await page.getByRole("button", { name: "操作" }).focus();
      await page.keyboard.press("Enter");
      const item = page.getByRole("menuitem", { name });
      await item.waitFor();
      for (let step = 0; step < 20; step += 1) {
        if (await item.evaluate((element) => element === document.activeElement)) break;
        await page.keyboard.press("ArrowDown");
      }
      await page.keyboard.press("Enter");
    };
    await choose(/^收起 1 步：144 个节点/u);
    await expect.poll(async () => (await countsOf(page))[0]).toBe((before[0] ?? 0) - 144);
    await expect.poll(() => namesOnCanvas(page)).toContain("青岚区 +144");
    await choose(/^取消收起/u);
    await expect.poll(() => countsOf(page)).toEqual(before);
    await choose(/^1 步：145 个节点/u);
    await expect.poll(async () => (await countsOf(page))[0]).toBe(145);
    await expect(page.getByRole("status").textContent()).resolves.toContain("只看“青岚区”周围 1 步");
    await page.context().close();
  });

  test("expanding brings no more than the cap a step and says how many stay out", async () => {
    const village = "place:青柳村";
    const { page } = await openPage(shared.browser, `${shared.site.address}#${linkTo(village)}&around=1:${encodeURIComponent(village)}`);
    await expect.poll(async () => (await countsOf(page))[0]).toBe(2);
    await page.getByRole("button", { name: "操作" }).click();
    await page.getByRole("menuitem", { name: "2 步：新增 30 个，另有 113 个不展开" }).click();
    await expect.poll(async () => (await countsOf(page))[0]).toBe(32);
    await expect(page.getByRole("status").textContent()).resolves.toContain("展开时另有 113 个未显示");
    await undo(page);
    await expect.poll(async () => (await countsOf(page))[0]).toBe(2);
    await page.context().close();
  });

  test("a dragged node stays where it was put, in the link too, until it is let go or undone", async () => {
    const { page, errors } = await openPage(shared.browser, shared.site.address);
    const { x, y } = await pointOf(page, HUB);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 6 });
    await page.mouse.up();
    const put = await pointOf(page, HUB);
    expect(Math.hypot(put.x - x - 60, put.y - y - 40)).toBeLessThan(8);
    expect(new URL(page.url()).hash).toContain("pin=");
    expect(new URL(page.url()).hash).not.toContain("node=");
    const { page: other } = await openPage(shared.browser, page.url());
    const there = await pointOf(other, HUB);
    expect(Math.hypot(there.x - put.x, there.y - put.y)).toBeLessThan(8);
    await undo(page);
    const back = await pointOf(page, HUB);
    expect(Math.hypot(back.x - x, back.y - y)).toBeLessThan(3);
    expect(errors).toEqual([]);
    await Promise.all([page.context().close(), other.context().close()]);
  });

  test("colour, size and layout are chosen, said by the legend and kept in the link", async () => {
    const { page, errors } = await openPage(shared.browser, shared.site.address);
    await page.getByRole("button", { name: /^显示方式/u }).click();
    await page.getByText("社群", { exact: true }).click();
    await expect.poll(() => page.getByRole("list", { name: "颜色" }).getByRole("listitem").first().textContent()).toContain("“青岚区”等");
    await page.getByText("承担任务数", { exact: true }).click();
    await page.getByText("法规层级", { exact: true }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "显示方式 颜色：社群 · 大小：承担任务数 · 布局：法规层级" }).waitFor();
    expect(new URL(page.url()).hash).toContain("color=community");
    const [law, plan] = [await pointOf(page, `regulation:${LAW}`), await pointOf(page, `regulation:${PLAN}`)];
    expect(law.y).toBeLessThan(plan.y);
    await expect(page.getByRole("status").textContent()).resolves.toContain("不在层级中");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("a finger: a tap selects, a rest opens the menu, and neither does the other", async () => {
    const { page, errors } = await openPage(shared.browser, shared.site.address, { hasTouch: true, viewport: { width: 900, height: 700 } });
    const { x, y } = await pointOf(page, HUB);
    await page.touchscreen.tap(x, y);
    await expect.poll(() => page.getByRole("complementary").getByRole("heading", { level: 2 }).textContent()).toBe("青岚区");
    const point = await pointOf(page, HUB);
    const session = await page.context().newCDPSession(page);
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [point] });
    await page.getByRole("menuitem", { name: "隐藏此节点" }).waitFor();
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await page.getByRole("menuitem", { name: "隐藏此节点" }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("two fingers pull the picture apart", async () => {
    const { page } = await openPage(shared.browser, shared.site.address, { hasTouch: true });
    const [far, near] = [await pointOf(page, HUB), await pointOf(page, "place:青柳村")];
    const box = await page.getByRole("img", { name: /图谱/u }).boundingBox();
    if (box === null) throw new Error("no canvas");
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const session = await page.context().newCDPSession(page);
    const fingers = (gap: number) => [
      { x: middle.x - gap, y: middle.y, id: 0 },
      { x: middle.x + gap, y: middle.y, id: 1 },
    ];
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: fingers(40) });
    for (const gap of [60, 80, 100, 120]) await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: fingers(gap) });
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    const apart = (one: { x: number; y: number }, other: { x: number; y: number }): number => Math.hypot(one.x - other.x, one.y - other.y);
    const [farther, nearer] = [await pointOf(page, HUB), await pointOf(page, "place:青柳村")];
    expect(apart(farther, nearer)).toBeGreaterThan(1.8 * apart(far, near));
    await page.context().close();
  });
});
