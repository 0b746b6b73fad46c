import type { Locator } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasBrowser, openPage } from "../support/browser.ts";
import { shareSite } from "../support/shared-site.ts";

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const boxOf = async (locator: Locator): Promise<Box> => {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("what should be seen is not");
  return box;
};

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe.skipIf(!hasBrowser)("places on the screen", () => {
  const shared = shareSite();

  test("the tab of the view that a link opens stands in the row of tabs, however narrow the screen", async () => {
    const { page } = await openPage(shared.browser, `${shared.site.address}#view=issues`, {
      viewport: { width: 390, height: 844 },
      locale: "en-US",
    });
    const tab = page.getByRole("tab", { name: "Issues", exact: true });
    await expect.poll(async () => (await boxOf(tab)).x).toBeGreaterThanOrEqual(0);
    const { x, width } = await boxOf(tab);
    expect(Math.floor(x + width)).toBeLessThanOrEqual(390);
    await page.context().close();
  });

  test.each([390, 1440])("the field for phrases and its button stand side by side, at a width of %i", async (width) => {
    const { page } = await openPage(shared.browser, `${shared.site.address}#view=documents`, { viewport: { width, height: 844 } });
    const field = page.getByRole("searchbox", { name: "查找词句" });
    const button = page.getByRole("button", { name: "查找", exact: true });
    await field.waitFor();
    const [typed, pressed, sign] = [await boxOf(field), await boxOf(button), await boxOf(page.locator(".phrase-field > .icon"))];
    expect(overlap(typed, pressed)).toBe(false);
    expect(Math.abs(typed.y + typed.height / 2 - (pressed.y + pressed.height / 2))).toBeLessThan(8);
    expect(sign.x >= typed.x && sign.x + sign.width <= typed.x + typed.width && overlap(typed, sign)).toBe(true);
    await page.context().close();
  });
});
