import { describe, expect, test } from "vitest";
import { hasBrowser, openPage } from "../support/browser.ts";
import { shareSite } from "../support/shared-site.ts";

describe.skipIf(!hasBrowser)("the help of the page", () => {
  const shared = shareSite();

  test("gives three hints on the first visit, and none on the next", async () => {
    const { page } = await openPage(shared.browser, shared.site.address);
    const hints = page.getByRole("region", { name: "初次使用" });
    await expect(hints.textContent()).resolves.toContain("1 / 3");
    await hints.getByRole("button", { name: "下一条" }).click();
    await hints.getByRole("button", { name: "下一条" }).click();
    await expect(hints.textContent()).resolves.toContain("3 / 3");
    await hints.getByRole("button", { name: "知道了" }).click();
    await expect.poll(() => hints.count()).toBe(0);
    await page.reload();
    await page.waitForSelector('html[data-ready="true"]');
    await expect(hints.count()).resolves.toBe(0);
    await page.context().close();
  });

  test("speaks the language of the browser and keeps what was chosen", async () => {
    const { page } = await openPage(shared.browser, shared.site.address, { locale: "en-GB", colorScheme: "dark" });
    const told = () => page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset["theme"]]);
    await expect(told()).resolves.toEqual(["en-US", "dark"]);
    await page.getByRole("button", { name: "Language" }).click();
    await expect(told()).resolves.toEqual(["zh-CN", "dark"]);
    await page.reload();
    await page.waitForSelector('html[data-ready="true"]');
    await expect(told()).resolves.toEqual(["zh-CN", "dark"]);
    await page.context().close();
  });

  test("lists the keys, and each does what it says", async () => {
    const { page, errors } = await openPage(shared.browser, shared.site.address);
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "快捷键" });
    await dialog.waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => dialog.count()).toBe(0);
    await page.keyboard.press("2");
    await expect.poll(() => page.getByRole("tab", { selected: true }).textContent()).toBe("任务");
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.getByRole("tab", { selected: true }).textContent()).toBe("图谱");
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(() => page.getByRole("tab", { selected: true }).textContent()).toBe("任务");
    await page.keyboard.press("/");
    await page.keyboard.type("护苗");
    await page.getByRole("option").first().click();
    await page.getByRole("complementary").getByRole("heading", { name: "护苗行动" }).waitFor();
    await page.getByRole("tab", { name: "任务" }).focus();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("complementary").getByRole("heading", { name: "护苗行动" }).count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
