import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { analyze } from "../../extract/index.ts";
import { buildGraph } from "../../src/pipeline.ts";
import { read } from "../../src/read/index.ts";
import { complaints } from "../support/axe.ts";
import { hasBrowser, openPage } from "../support/browser.ts";
import { openSite, type PageSite } from "../support/page-site.ts";
import { shareSite } from "../support/shared-site.ts";

const rows = Array.from(
  { length: 30 },
  (_, index) =>
    `<tr><td>${index + 4}</td><td>整治第${index + 1}条河道</td><td>云川市住建局</td><td>各县（区）政府</td><td>每季度</td></tr>`,
);
const PAPER = `<html><head><title>云川市河道整治任务分工表</title></head><body><div class="article">
<h1>云川市人民政府关于印发河道整治任务分工的通知</h1>
<p>各县（区）人民政府：</p>
<p>现将河道整治任务分工印发给你们，请认真贯彻落实。</p>
<table>
<tr><td>序号</td><td>任务</td><td>牵头单位</td><td>配合单位</td><td>完成时限</td></tr>
<tr><td>1</td><td>修订河道管理办法</td><td rowspan="2">云川市水务局</td><td>云川市司法局</td><td>2024年6月底前</td></tr>
<tr><td>2</td><td>公布河道岸线范围</td><td>云川市自然资源局</td><td>2024年9月底前</td></tr>
<tr><td>3</td><td>拆除违法建筑</td><td>云川市城管局</td><td colspan="2">云川市公安局<br>常年坚持</td></tr>
${rows.join("\n")}
</table></div></body></html>`;
const UNIT = "云川市城管局";

/** The paper as it would be of a format that knows pages. */
const openTable = async (): Promise<PageSite> => {
  const document = await read(new TextEncoder().encode(PAPER), "分工表.html");
  const blocks = document.blocks.map(({ origin, ...block }) => ({ ...block, origin: origin === null ? null : { ...origin, page: 3 } }));
  const graph = buildGraph([analyze({ ...document, blocks })]);
  return openSite({ graph, texts: [{ text: document.text, blocks }] });
};

const withoutHighlights = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Reflect.deleteProperty(CSS, "highlights");
    Reflect.deleteProperty(globalThis, "Highlight");
  });

const proofIsLit = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get("proof") ?? [])].map((range) => (range as Range).toString()).join());

describe.skipIf(!hasBrowser)("a table of a document", () => {
  const shared = shareSite(openTable);
  const source = (page: Page) => page.getByRole("region", { name: "原文" });

  /** Opens the details of the unit, and its first proof in the source. */
  const openProof = async (page: Page): Promise<void> => {
    await page.getByRole("combobox", { name: "搜索" }).fill(UNIT);
    await page.getByRole("option").first().click();
    await page.getByRole("list", { name: "依据" }).last().getByRole("button", { name: "查看原文" }).first().click();
    await source(page).locator('[aria-current="true"]').waitFor();
  };

  test.each([
    ["by the browser itself", undefined],
    ["by marks", withoutHighlights],
  ])("is a table, its merged cells one, with the cell of a proof lit %s", async (_, prepare) => {
    const { page, errors } = await openPage(shared.browser, shared.site.address, prepare === undefined ? {} : { prepare });
    await openProof(page);
    await source(page).getByRole("button", { name: "阅读全文" }).click();
    const table = source(page).getByRole("group", { name: "表1" }).getByRole("table");
    await table.waitFor();
    const cells = await table.locator("tr").evaluateAll((lines) =>
      lines.slice(0, 4).map((line) =>
        [...line.querySelectorAll("td")].map((cell) => {
          const spans = cell.rowSpan * cell.colSpan > 1 ? `(${cell.rowSpan}×${cell.colSpan})` : "";
          return [...cell.querySelectorAll(".block")].map((block) => block.textContent).join("+") + spans;
        }),
      ),
    );
    expect(cells).toEqual([
      ["序号", "任务", "牵头单位", "配合单位", "完成时限"],
      ["1", "修订河道管理办法", "云川市水务局(2×1)", "云川市司法局", "2024年6月底前"],
      ["2", "公布河道岸线范围", "云川市自然资源局", "2024年9月底前"],
      ["3", "拆除违法建筑", UNIT, "云川市公安局+常年坚持(1×2)"],
    ]);
    await expect(table.locator("td.current").textContent()).resolves.toBe(UNIT);
    if (prepare === undefined) expect(await proofIsLit(page)).toBe(UNIT);
    else await expect(table.locator("mark.proof").textContent()).resolves.toBe(UNIT);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("leads from a name in a cell to its entity", async () => {
    const { page } = await openPage(shared.browser, shared.site.address);
    await openProof(page);
    await source(page).getByRole("button", { name: "阅读全文" }).click();
    await source(page).getByText("云川市司法局", { exact: true }).click();
    await page.getByRole("complementary", { name: "详情" }).getByRole("heading", { level: 2, name: "云川市司法局" }).waitFor();
    await page.context().close();
  });

  test("is cited by page and cell, and its proof says so in the details", async () => {
    const { page } = await openPage(shared.browser, shared.site.address, { permissions: ["clipboard-read", "clipboard-write"] });
    await openProof(page);
    const proof = page.getByRole("complementary", { name: "详情" }).getByRole("list", { name: "依据" }).last();
    await proof.getByText("第3页，表1第4行第3列").first().waitFor();
    await proof.getByRole("button", { name: "复制引文" }).first().click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^“云川市城管局”（《.+》，第3页，表1第4行第3列）$/u);
    await page.context().close();
  });

  test.each([[{ width: 1440, height: 900 }], [{ width: 390, height: 844 }]])(
    "keeps to its page, and axe finds nothing: %o",
    async (viewport) => {
      const { page } = await openPage(shared.browser, `${shared.site.address}#view=documents`, { viewport });
      await page.getByRole("grid").getByRole("rowheader").first().click();
      await source(page).getByRole("table").waitFor();
      expect(await complaints(page)).toEqual([]);
      const isTooWide = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll(".reading-text")].some(
          ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1,
        ),
      );
      expect(isTooWide).toBe(false);
      await page.context().close();
    },
  );
});
