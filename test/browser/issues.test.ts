import { describe, expect, test } from "vitest";
import { complaints } from "../support/axe.ts";
import { hasBrowser, openPage } from "../support/browser.ts";
import { openSite } from "../support/page-site.ts";
import { shareSite } from "../support/shared-site.ts";
import { LAW, smallGraph } from "../support/small-graph.ts";

/** Ten measures without an owner in each of the documents. */
const manyIssues = () => {
  const graph = smallGraph();
  const issues = graph.documents.flatMap(({ id }) =>
    Array.from({ length: 10 }, (_, at) => ({
      code: "measure/without-owner",
      severity: "note" as const,
      message: { zh: `第 ${at} 项没有责任单位`, en: `no owner of ${at}` },
      document: id,
      span: { start: at, end: at + 2 },
      entities: [],
    })),
  );
  return { ...graph, issues };
};

describe.skipIf(!hasBrowser)("the issues", () => {
  const shared = shareSite();

  test("stand by kind, the most pressing first, each with its evidence and what it concerns", async () => {
    const { page, errors } = await openPage(shared.browser, shared.site.address);
    await page.getByRole("tab", { name: "问题" }).click();
    const main = page.getByRole("tabpanel", { name: "问题" });
    await expect
      .poll(() => main.locator(".issues").getByRole("heading", { level: 2 }).allTextContents())
      .toEqual(["依据已废止 1须核对", "未明确责任单位 1供参考", "引用文件未收录 1供参考"]);
    await expect(page.getByRole("status").textContent()).resolves.toBe("符合条件 3 项，共 3 项问题");
    const unowned = main.getByRole("region", { name: "未明确责任单位" });
    await unowned.getByRole("list", { name: "有关" }).getByRole("button", { name: "加强山洪监测预警" }).click();
    await page.getByRole("complementary").getByRole("heading", { level: 2, name: "加强山洪监测预警" }).waitFor();
    await main.getByRole("region", { name: "依据已废止" }).getByRole("button", { name: "查看原文" }).click();
    await expect
      .poll(() => page.getByRole("region", { name: "原文" }).locator('[aria-current="true"]').textContent())
      .toContain(`贯彻落实${LAW}`);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("are filtered by kind and document, in the link too", async () => {
    const { page } = await openPage(shared.browser, `${shared.site.address}#view=issues&document=${encodeURIComponent("doc:report")}`);
    await expect.poll(() => page.getByRole("status").textContent()).toBe("符合条件 2 项，共 3 项问题");
    await page.getByRole("button", { name: "问题", exact: true }).click();
    await page.getByRole("group", { name: "问题", exact: true }).getByText("引用文件未收录").click();
    await expect.poll(() => page.getByRole("status").textContent()).toBe("符合条件 1 项，共 3 项问题");
    await page.reload();
    await page.getByRole("heading", { name: /引用文件未收录/u }).waitFor();
    await expect.poll(() => page.getByRole("status").textContent()).toBe("符合条件 1 项，共 3 项问题");
    await page.getByRole("button", { name: "清除筛选" }).click();
    await expect.poll(() => page.getByRole("status").textContent()).toBe("符合条件 3 项，共 3 项问题");
    await page.context().close();
  });

  const EDGE = encodeURIComponent("issues|organization:青岚区教育局|regulation:《青岚区校园安全管理办法》");

  test.each([
    ["the issues", "view=issues"],
    ["the documents", "view=documents"],
    ["a document that is read", `view=documents&read=doc%3Areport&edge=${EDGE}`],
    ["the sentences with a phrase", "view=documents&phrase=%E5%B1%B1%E6%B4%AA"],
  ])("axe finds nothing wrong with %s, light and dark, in Chinese and English, wide and narrow", async (_, hash) => {
    const { page } = await openPage(shared.browser, `${shared.site.address}#${hash}`);
    await page.waitForTimeout(300);
    for (const press of ["", "主题", "语言"]) {
      if (press !== "") await page.getByRole("button", { name: press }).click();
      await page.mouse.move(0, 0);
      expect(await complaints(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await complaints(page)).toEqual([]);
    await expect(page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).resolves.toBe(false);
    await page.context().close();
  });
});

describe.skipIf(!hasBrowser)("many issues of a kind", () => {
  const shared = shareSite(() => openSite({ graph: manyIssues() }));

  test("are folded by document with their counts, and unfold by keyboard", async () => {
    const { page, errors } = await openPage(shared.browser, `${shared.site.address}#view=issues`);
    const kind = page.getByRole("region", { name: "未明确责任单位" });
    const folds = kind.locator("h3").getByRole("button");
    await expect.poll(() => folds.count()).toBe(3);
    expect((await folds.allTextContents()).every((text) => text.endsWith(" 10"))).toBe(true);
    expect(await kind.getByRole("listitem").count()).toBe(0);
    await folds.first().focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => folds.first().getAttribute("aria-expanded")).toBe("true");
    expect(await kind.getByText("没有责任单位").count()).toBe(10);
    expect(await complaints(page)).toEqual([]);
    await kind.getByRole("heading", { level: 2 }).getByRole("button").press("Enter");
    await expect.poll(() => folds.count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("of one document that is filtered for are counted anew, and stand open", async () => {
    const { page } = await openPage(shared.browser, `${shared.site.address}#view=issues&document=${encodeURIComponent("doc:report")}`);
    const kind = page.getByRole("region", { name: "未明确责任单位" });
    await expect.poll(() => kind.getByRole("heading", { level: 2 }).textContent()).toBe("未明确责任单位 10供参考");
    await expect.poll(() => kind.getByText("没有责任单位").count()).toBe(10);
    await expect.poll(() => page.getByRole("status").textContent()).toBe("符合条件 10 项，共 30 项问题");
    await page.context().close();
  });
});
