import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { DrawnLabel } from "../../web/canvas/label-layer.ts";
import { collide } from "../../web/canvas/place-labels.ts";
import type {} from "../../web/canvas/probe.ts";
import { hasBrowser, openPage } from "../support/browser.ts";
import { shareSite } from "../support/shared-site.ts";

const labelsOf = (page: Page): Promise<readonly DrawnLabel[]> => page.evaluate(() => window.wenmai?.labels() ?? []);

/** The labels of a frame that differs from the last one no more. */
const settled = async (page: Page) => {
  let before = "";
  for (let round = 0; round < 40; round += 1) {
    const now = JSON.stringify(await labelsOf(page));
    if (now === before) break;
    before = now;
    await page.waitForTimeout(150);
  }
  return labelsOf(page);
};

const overlaps = (labels: readonly DrawnLabel[]): readonly string[] =>
  labels.flatMap((one, index) =>
    labels.slice(index + 1).flatMap((other) => (collide(one.box, other.box) ? [`${one.text} × ${other.text}`] : [])),
  );

describe.skipIf(!hasBrowser)("the canvas", () => {
  const shared = shareSite();

  test("draws labels that never overlap, at any zoom", async () => {
    const { page } = await openPage(shared.browser, shared.site.address);
    const first = await settled(page);
    expect(first.length).toBeGreaterThan(20);
    expect(overlaps(first)).toEqual([]);
    const zoomIn = page.getByRole("button", { name: "放大" });
    for (let step = 0; step < 4; step += 1) {
      await zoomIn.click();
      expect(overlaps(await settled(page))).toEqual([]);
    }
    await page.getByRole("button", { name: "适合窗口" }).click();
    await page.setViewportSize({ width: 900, height: 600 });
    expect(overlaps(await settled(page))).toEqual([]);
    await page.context().close();
  });

  test("shows the neighbourhood of the node under the pointer, and selects it by a click", async () => {
    const { page } = await openPage(shared.browser, shared.site.address);
    await settled(page);
    const place = await page.evaluate(() => window.wenmai?.placeOf("place:青岚区") ?? null);
    const canvas = await page.getByRole("img", { name: /图谱/u }).boundingBox();
    if (place === null || canvas === null) throw new Error("the node is not drawn");
    await page.mouse.move(canvas.x + place.x, canvas.y + place.y);
    await expect.poll(async () => (await labelsOf(page)).every(({ text }) => text.endsWith("村") || text === "青岚区")).toBe(true);
    await page.mouse.click(canvas.x + place.x, canvas.y + place.y);
    await expect.poll(() => page.getByRole("complementary").getByRole("heading", { level: 2 }).textContent()).toBe("青岚区");
    expect(new URL(page.url()).hash).toContain("node=");
    await page.context().close();
  });

  test("leaves out what is filtered, labels too", async () => {
    const { page } = await openPage(shared.browser, `${shared.site.address}#hide=place`);
    const labels = await settled(page);
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.some(({ id }) => id.startsWith("place:"))).toBe(false);
    await page.context().close();
  });

  test("has a text alternative that says what it shows and where the table is", async () => {
    const { page } = await openPage(shared.browser, shared.site.address);
    const name = await page.getByRole("img", { name: /图谱/u }).getAttribute("aria-label");
    expect(name).toMatch(/\d+ 个节点，\d+ 条关系/u);
    expect(name).toContain("以表格显示");
    await page.getByRole("button", { name: "以表格显示" }).click();
    await expect(page.getByRole("rowheader", { name: "青岚区", exact: true }).count()).resolves.toBe(1);
    await page.context().close();
  });
});
