import { describe, expect, test } from "vitest";
import { complaints } from "../support/axe.ts";
import { hasBrowser, openPage, startBrowser } from "../support/browser.ts";
import { shareSite } from "../support/shared-site.ts";

const UNIT = "organization%3A%E9%9D%92%E5%B2%9A%E5%8C%BA%E6%95%99%E8%82%B2%E5%B1%80";

describe.skipIf(!hasBrowser)("everyone can use the page", () => {
  const shared = shareSite();

  test.each([
    ["the graph", ""],
    ["a unit with its source", `node=${UNIT}&source=doc%3Areport&at=26-32`],
    ["the graph as a table", "form=table"],
    [
      "a path on a canvas coloured by community",
      `color=community&path=${UNIT}&end=campaign%3A%E2%80%9C%E6%8A%A4%E8%8B%97%E8%A1%8C%E5%8A%A8%E2%80%9D&node=${UNIT}`,
    ],
    ["the measures", `view=measures&node=${UNIT}`],
    ["the measures by item under units", "view=measures&rows=item&group=unit"],
    ["the matrix", "view=matrix"],
    ["the timeline", "view=timeline&from=2023-02&today=2023-07-01"],
    [
      "the trace as a picture",
      "view=trace&drawing=picture&root=regulation%3A%E3%80%8A%E4%BA%91%E5%B7%9D%E5%B8%82%E5%B1%B1%E6%B4%AA%E9%98%B2%E5%BE%A1%E6%9D%A1%E4%BE%8B%E3%80%8B",
    ],
    [
      "the trace",
      "view=trace&node=regulation%3A%E3%80%8A%E4%BA%91%E5%B7%9D%E5%B8%82%E5%B1%B1%E6%B4%AA%E9%98%B2%E5%BE%A1%E6%9D%A1%E4%BE%8B%E3%80%8B",
    ],
  ])("axe finds nothing wrong with %s", async (_, hash) => {
    const { page } = await openPage(shared.browser, `${shared.site.address}#${hash}`);
    expect(await complaints(page)).toEqual([]);
    await page.getByRole("button", { name: "主题" }).click();
    await page.mouse.move(0, 0);
    expect(await complaints(page)).toEqual([]);
    await page.context().close();
  });

  test("axe finds nothing wrong with the page on a small screen", async () => {
    const { page } = await openPage(shared.browser, `${shared.site.address}#node=${UNIT}`, { viewport: { width: 390, height: 844 } });
    expect(await complaints(page)).toEqual([]);
    await page.context().close();
  });

  test("from search to source by keyboard alone", async () => {
    const { page } = await openPage(shared.browser, shared.site.address);
    await page.getByRole("combobox", { name: "搜索" }).focus();
    await page.keyboard.type("护苗");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("complementary").getByRole("heading", { name: "护苗行动" }).waitFor();
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press("Tab");
      const name = await page.evaluate(() => document.activeElement?.textContent ?? "");
      if (name === "查看原文") break;
    }
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: "原文" }).locator('[aria-current="true"]').waitFor();
    await page.context().close();
  });

  test("views and filters by keyboard", async () => {
    const { page } = await openPage(shared.browser, shared.site.address);
    await page.getByRole("tab", { name: "图谱" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("table").waitFor();
    await page.keyboard.press("ArrowLeft");
    const places = page.getByRole("checkbox", { name: /^地点/u });
    await places.focus();
    await page.keyboard.press("Space");
    await expect.poll(() => places.isChecked()).toBe(false);
    await expect(page.getByRole("status").textContent()).resolves.toContain("隐藏");
    await page.context().close();
  });

  test("without WebGL a table stands in for the canvas and leads to every node", async () => {
    const plain = await startBrowser("--disable-gpu", "--disable-3d-apis");
    const { page, errors } = await openPage(plain, shared.site.address);
    await page.getByRole("table").waitFor();
    await expect(page.getByText("此浏览器没有 WebGL").count()).resolves.toBe(1);
    await expect(page.locator(".stage canvas").count()).resolves.toBe(0);
    await page.getByRole("button", { name: "青岚区教育局" }).first().click();
    await expect.poll(() => page.getByRole("complementary").getByRole("heading", { level: 2 }).textContent()).toBe("青岚区教育局");
    expect(errors).toEqual([]);
    await plain.close();
  });
});
