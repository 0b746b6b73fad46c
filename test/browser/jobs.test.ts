import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasBrowser, openPage } from "../support/browser.ts";
import { temporaryFolder } from "../support/cli.ts";
import { drop, EMPTY_PAGE, opened } from "../support/own-page.ts";
import { shareSite } from "../support/shared-site.ts";
import { LAW, PLAN } from "../support/small-graph.ts";

const UNIT = "青岚区教育局";

/** Three papers on the disk of someone who has never seen the page. */
const ownPapers = (): readonly string[] => {
  const folder = temporaryFolder();
  const papers = {
    "通知.txt": "青岚区教育局关于开学检查的通知\n各学校：\n区教育局牵头检查校车安全，区公安局配合。\n",
    "方案.txt": "青岚区湿地保护实施方案\n一、主要任务\n（一）青岚区林业局负责编制湿地名录。\n（二）修复退化湿地。\n",
    "函.txt": "青岚区水务局关于借用场地的函\n青岚区体育局：\n为开展防汛演练，拟借用区体育馆。\n",
  };
  return Object.entries(papers).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
};

/** Counts what a reader does: typing a query is one action, each press another. */
const actor = () => {
  const done: string[] = [];
  return {
    done,
    act: async (what: string, deed: () => Promise<unknown>): Promise<void> => {
      done.push(what);
      await deed();
    },
  };
};

describe.skipIf(!hasBrowser)("the jobs that people come with", () => {
  const shared = shareSite();

  const search = (page: Page) => page.getByRole("combobox", { name: "搜索" });
  const option = (page: Page, name: string) => page.getByRole("option").filter({ hasText: name }).first();

  test("an inspector: what a unit has to do, in which role, until when, with whom; on paper in at most five actions", async () => {
    const { page, errors } = await openPage(shared.browser, shared.site.address);
    await page.evaluate(() => {
      window.print = () => {
        document.body.dataset["printed"] = "true";
      };
    });
    const { done, act } = actor();
    await act("types the unit", () => search(page).fill("教育局"));
    await act("picks it", () => option(page, UNIT).click());
    await act("opens its measures", () => page.getByRole("button", { name: "在任务表中查看" }).click());
    await page.getByRole("rowheader", { name: "牵头整治校园周边秩序" }).waitFor();
    await act("prints", () => page.getByRole("button", { name: "打印" }).click());
    await expect.poll(() => page.evaluate(() => document.body.dataset["printed"])).toBe("true");
    expect(done.length).toBeLessThanOrEqual(5);

    await page.emulateMedia({ media: "print" });
    const row = page.getByRole("row", { name: "牵头整治校园周边秩序" });
    const text = await row.textContent();
    expect(text).toContain("牵头");
    expect(text).toContain(UNIT);
    expect(text).toContain("配合");
    expect(text).toContain("青岚区公安局");
    const head = page.locator(".print-only");
    await expect(head.isVisible()).resolves.toBe(true);
    const printed = await head.textContent();
    expect(printed).toContain(`单位：${UNIT}`);
    expect(printed).toMatch(/日期：\d{4}-\d{2}-\d{2}/u);
    await expect(page.getByRole("tablist").isVisible()).resolves.toBe(false);
    await expect(page.getByRole("complementary").isVisible()).resolves.toBe(false);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("a researcher: from the search box to the sentence that cites a rule in at most four actions, with its validity", async () => {
    const { page, errors } = await openPage(shared.browser, shared.site.address);
    const { done, act } = actor();
    await act("types the rule", () => search(page).fill("山洪防御条例"));
    await act("picks it", () => option(page, LAW).click());
    await act("traces it", () => page.getByRole("complementary", { name: "详情" }).getByRole("button", { name: "追溯" }).click());
    const line = page.getByRole("treegrid", { name: /下游/u }).getByRole("row", { name: PLAN });
    await expect.poll(() => line.textContent()).toContain(`根据${LAW}`);
    await act("opens the sentence", () => line.getByRole("button", { name: "查看原文" }).click());
    const source = page.getByRole("region", { name: "原文" });
    await expect.poll(() => source.locator('[aria-current="true"]').textContent()).toContain(`根据${LAW}`);
    expect(done.length).toBeLessThanOrEqual(4);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("a rule that was repealed says by which paper, and opens the words", async () => {
    const { page } = await openPage(shared.browser, shared.site.address);
    await search(page).fill("山洪防御暂行办法");
    await option(page, "暂行办法").click();
    await page.getByRole("complementary", { name: "详情" }).getByRole("button", { name: "追溯" }).click();
    const validity = page.getByRole("list", { name: "时效" });
    await expect.poll(() => validity.textContent()).toContain(`已废止（${PLAN}）`);
    await validity.getByRole("button", { name: "查看原文" }).click();
    await expect
      .poll(() => page.getByRole("region", { name: "原文" }).locator('[aria-current="true"]').textContent())
      .toContain("同时废止");
    await page.context().close();
  });

  test("a newcomer: drops three papers on the empty page, reads what was found, and stands before the words in three actions", async () => {
    const { page, errors, strangers } = await openPage(shared.browser, EMPTY_PAGE);
    const { done, act } = actor();
    await act("drops three papers", () => drop(page, ownPapers()));
    await opened(page);
    const details = page.getByRole("complementary", { name: "详情" });
    await expect
      .poll(() => details.textContent())
      .toMatch(/从 3 份文档中找到单位、法规、地点等 \d+ 个，关系 \d+ 条；任务 3 项，其中 2 项写明责任单位；需要核对的问题 \d+ 处。/u);
    const ways = details.getByRole("list", { name: "接着看" }).getByRole("button");
    await expect(ways.allTextContents()).resolves.toEqual(
      expect.arrayContaining([
        expect.stringContaining("任务清单"),
        expect.stringContaining("分工矩阵"),
        expect.stringContaining("文档全文3"),
      ]),
    );
    // The canvas shows the same, and the hint of the first visit where to begin.
    await expect(page.getByRole("img", { name: /图谱：\d+ 个节点/u }).count()).resolves.toBe(1);
    await expect(page.getByRole("region", { name: "初次使用" }).count()).resolves.toBe(1);
    await act("goes on to the measures", () => ways.filter({ hasText: "任务清单" }).click());
    const row = page.getByRole("row", { name: /检查校车安全/u });
    await act("opens one", () => row.getByRole("button").first().click());
    await details.getByRole("list", { name: "依据" }).getByText("区教育局牵头检查校车安全").first().waitFor();
    expect(done.length).toBeLessThanOrEqual(3);
    expect([errors, strangers]).toEqual([[], []]);
    await page.context().close();
  });
});
