import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasBrowser, openPage } from "../support/browser.ts";
import { shareSite } from "../support/shared-site.ts";
import { LAW } from "../support/small-graph.ts";

const UNIT = "青岚区教育局";
const READ = "view=documents&read=doc%3Areport";

/** The words that a CSS highlight lights. */
const litBy = (page: Page, name: string): Promise<readonly string[]> =>
  page.evaluate((key) => {
    const ranges = [...(CSS.highlights.get(key) ?? [])];
    return ranges.map((one) => {
      const range = document.createRange();
      range.setStart(one.startContainer, one.startOffset);
      range.setEnd(one.endContainer, one.endOffset);
      return range.toString();
    });
  }, name);

/** The middle of the first place of some words in the text. */
const middleOf = (page: Page, words: string): Promise<{ readonly x: number; readonly y: number }> =>
  page.evaluate((searched) => {
    const block = [...document.querySelectorAll(".reading-text .block")].find((one) => one.textContent?.includes(searched));
    const text = block?.firstChild;
    if (!(text instanceof Text)) throw new Error(`no block holds ${searched}`);
    const range = document.createRange();
    range.setStart(text, text.data.indexOf(searched));
    range.setEnd(text, text.data.indexOf(searched) + searched.length);
    // Words that go on in the next line have two boxes.
    const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, words);

describe.skipIf(!hasBrowser)("reading documents", () => {
  const shared = shareSite();

  const details = (page: Page) => page.getByRole("complementary", { name: "详情" });
  const source = (page: Page) => page.getByRole("region", { name: "原文" });

  test("the list has each document with its counts, sorts, and opens one; Back leads to the list", async () => {
    const { page, errors } = await openPage(shared.browser, shared.site.address);
    await page.getByRole("tab", { name: "文档" }).click();
    const table = page.getByRole("grid", { name: "文档" });
    await expect.poll(() => table.getByRole("row").count()).toBe(4);
    await expect(page.getByRole("status").textContent()).resolves.toBe("3 份文档");
    await table.getByRole("columnheader", { name: "实体" }).click();
    await table.getByRole("columnheader", { name: "实体" }).click();
    await expect.poll(() => table.getByRole("columnheader", { name: "实体" }).getAttribute("aria-sort")).toBe("descending");
    await expect(table.getByRole("rowheader").first().textContent()).resolves.toBe("青岚区行政村名录");
    await expect(table.getByRole("row").nth(1).textContent()).resolves.toContain("145");
    await table.getByRole("rowheader", { name: "重点工作报告" }).click();
    await source(page).getByRole("heading", { name: "青岚区2023年重点工作报告" }).waitFor();
    await expect(page.getByRole("status").textContent()).resolves.toBe("本文 7 处提及，点亮 7 处；3 项任务，3 条关系");
    await page.goBack();
    await table.waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("mentions are lit by kind, and a kind can be switched off, in the link too", async () => {
    const { page } = await openPage(shared.browser, `${shared.site.address}#${READ}`);
    await expect.poll(() => litBy(page, "mention-organization")).toEqual([UNIT, UNIT, "青岚区公安局", "青岚区应急管理局"]);
    await expect(litBy(page, "mention-campaign")).resolves.toEqual(["“护苗行动”"]);
    const group = page.getByRole("group", { name: "点亮的类别" });
    await group.getByText("机构").click();
    await expect.poll(() => litBy(page, "mention-organization")).toEqual([]);
    await expect(group.getByRole("checkbox", { name: /机构 4/u }).isChecked()).resolves.toBe(false);
    await expect.poll(() => page.getByRole("status").textContent()).toContain("点亮 3 处");
    await page.reload();
    await page.locator(".reading-text").waitFor();
    await expect.poll(() => litBy(page, "mention-campaign")).toEqual(["“护苗行动”"]);
    await expect(litBy(page, "mention-organization")).resolves.toEqual([]);
    await page.context().close();
  });

  test("pressing lit text opens its entity, and its steps lead through all its sentences, into other documents too", async () => {
    const { page } = await openPage(shared.browser, `${shared.site.address}#${READ}`);
    await expect.poll(() => litBy(page, "mention-regulation")).toContain(LAW);
    const at = await middleOf(page, LAW);
    await page.mouse.click(at.x, at.y);
    await details(page).getByRole("heading", { name: LAW }).waitFor();
    await expect.poll(() => litBy(page, "proof")).toEqual([LAW]);
    await expect(source(page).getByText("第 1 处，共 2 处").count()).resolves.toBe(1);
    await source(page).getByRole("button", { name: "下一处" }).click();
    await source(page)
      .getByRole("heading", { name: /实施方案》的通知/u })
      .waitFor();
    await expect.poll(() => source(page).locator('[aria-current="true"]').first().textContent()).toContain(`根据${LAW}`);
    await page.context().close();
  });

  test("pressing text that is not lit opens nothing", async () => {
    const { page } = await openPage(shared.browser, `${shared.site.address}#${READ}`);
    await expect.poll(() => litBy(page, "mention-organization")).toContain(UNIT);
    const at = await middleOf(page, "整治校园周边秩序");
    await page.mouse.click(at.x, at.y);
    await expect(details(page).getByRole("heading", { level: 2 }).textContent()).resolves.toBe("概览");
    await page.context().close();
  });

  test("by keyboard the arrows go from mention to mention, each is said, and Enter opens it", async () => {
    const { page } = await openPage(shared.browser, `${shared.site.address}#${READ}`);
    await expect.poll(() => litBy(page, "mention-organization")).toContain(UNIT);
    await page.getByRole("button", { name: "全部文档" }).focus();
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.classList.contains("reading-text"))) break;
    }
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe("“护苗行动”");
    await expect(page.locator("#announcement").textContent()).resolves.toBe("“护苗行动”，行动活动，第 3 处，共 7 处");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await details(page).getByRole("heading", { name: "护苗行动" }).waitFor();
    await page.context().close();
  });

  test("the margin leads to measures and relations; a relation has details with its evidence, and closes to the node", async () => {
    const { page } = await openPage(shared.browser, `${shared.site.address}#${READ}`);
    const margin = source(page).getByRole("list", { name: "本段的任务和关系" }).first();
    await margin.getByRole("button", { name: "组织开展" }).click();
    await details(page).getByRole("heading", { name: "组织开展“护苗行动”" }).waitFor();
    await margin.getByRole("button", { name: /印发/u }).click();
    await details(page)
      .getByRole("heading", { level: 2, name: `${UNIT} 印发 《青岚区校园安全管理办法》` })
      .waitFor();
    const proof = details(page).getByRole("list", { name: "依据" });
    await expect.poll(() => proof.locator("blockquote").first().textContent()).toContain("印发《青岚区校园安全管理办法》");
    const link = page.url();
    await details(page).getByRole("button", { name: "关闭" }).click();
    await details(page).getByRole("heading", { level: 2, name: "组织开展“护苗行动”" }).waitFor();
    await page.goto("about:blank");
    await page.goto(link);
    await details(page)
      .getByRole("heading", { level: 2, name: `${UNIT} 印发 《青岚区校园安全管理办法》` })
      .waitFor();
    await details(page).getByRole("button", { name: UNIT }).click();
    await details(page).getByRole("heading", { level: 2, name: UNIT, exact: true }).waitFor();
    await page.context().close();
  });

  test("a relation is opened from the details of a node", async () => {
    const { page } = await openPage(shared.browser, `${shared.site.address}#node=${encodeURIComponent(`organization:${UNIT}`)}`);
    await details(page).getByRole("button", { name: "1 处依据" }).first().click();
    await details(page).getByRole("button", { name: "关系详情" }).click();
    await details(page)
      .getByRole("heading", { level: 2, name: /青岚区教育局 印发/u })
      .waitFor();
    await details(page).getByRole("button", { name: "查看原文" }).click();
    await source(page).locator('[aria-current="true"]').waitFor();
    await source(page).getByRole("button", { name: "阅读全文" }).click();
    await page.getByRole("group", { name: "点亮的类别" }).waitFor();
    await page.context().close();
  });

  test("a phrase is found in all sentences, and each leads to its place", async () => {
    const { page, strangers } = await openPage(shared.browser, `${shared.site.address}#view=documents`);
    const field = page.getByRole("searchbox", { name: "查找词句" });
    await field.fill("山洪 防御条例");
    await field.press("Enter");
    await expect.poll(() => page.getByRole("status").textContent()).toBe("“山洪 防御条例”：2 句，已查 3 / 3 份文档");
    const hits = page.getByRole("list", { name: "查找结果" });
    await expect
      .poll(() => hits.locator("blockquote").allTextContents())
      .toEqual([
        `根据${LAW}，云川市人民政府制定《云川市山洪防御实施方案》，加强山洪监测预警。`,
        `青岚区应急管理局贯彻落实${LAW}，2023年6月底前修订防汛应急预案。`,
      ]);
    await expect(hits.locator("cite").last().textContent()).resolves.toBe("青岚区2023年重点工作报告 · 二、做好防汛备汛，第1段");
    await expect(hits.getByRole("list", { name: "句中实体" }).last().getByRole("button").allTextContents()).resolves.toEqual([
      "青岚区应急管理局",
      LAW,
    ]);
    await hits.getByRole("button", { name: "查看原文" }).last().click();
    await expect.poll(() => litBy(page, "proof")).toEqual(["山洪防御条例"]);
    await page.goBack();
    await expect.poll(() => hits.locator("blockquote").count()).toBe(2);
    await page.reload();
    await hits.locator("blockquote").nth(1).waitFor();
    await page.getByRole("button", { name: "清除筛选" }).click();
    await page.getByRole("grid", { name: "文档" }).waitFor();
    expect(strangers).toEqual([]);
    await page.context().close();
  });

  const CITATION =
    "“青岚区教育局印发《青岚区校园安全管理办法》，组织开展“护苗行动”。”（《青岚区2023年重点工作报告》，一、抓好校园安全，第1段）";

  test.each([
    ["by the clipboard of the browser", ""],
    ["where the browser has none", "Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });"],
  ])("a proof is copied as a citation %s, and that is said", async (_, script) => {
    const { page } = await openPage(
      shared.browser,
      `${shared.site.address}#node=campaign%3A%E2%80%9C%E6%8A%A4%E8%8B%97%E8%A1%8C%E5%8A%A8%E2%80%9D`,
      {
        permissions: ["clipboard-read", "clipboard-write"],
        prepare: (fresh) => fresh.addInitScript(script),
      },
    );
    await details(page).getByRole("button", { name: "复制引文" }).first().click();
    await expect.poll(() => page.locator("#announcement").textContent()).toBe("引文已复制");
    await page.evaluate(() => {
      document.body.insertAdjacentHTML("beforeend", "<textarea id=target></textarea>");
      document.querySelector<HTMLTextAreaElement>("#target")?.focus();
    });
    await page.keyboard.press("Control+v");
    await expect.poll(() => page.locator("#target").inputValue()).toBe(CITATION);
    await page.context().close();
  });

  test("on a small screen the margin stands below its paragraph, and nothing is wider than the screen", async () => {
    const { page } = await openPage(shared.browser, `${shared.site.address}#${READ}`, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    const margin = source(page).getByRole("list", { name: "本段的任务和关系" }).first();
    await margin.waitFor();
    const block = await source(page).locator(".block").nth(2).boundingBox();
    const box = await margin.boundingBox();
    expect((box?.y ?? 0) >= (block?.y ?? 0) + (block?.height ?? 0)).toBe(true);
    await expect(page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).resolves.toBe(false);
    const at = await middleOf(page, "“护苗行动”");
    await page.touchscreen.tap(at.x, at.y);
    await details(page).getByRole("heading", { name: "护苗行动" }).waitFor();
    await page.context().close();
  });
});
