import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasBrowser, openPage } from "../support/browser.ts";
import { shareSite } from "../support/shared-site.ts";
import { LAW } from "../support/small-graph.ts";

const UNIT = "organization:青岚区教育局";
const unit = `node=${encodeURIComponent(UNIT)}`;
const village = encodeURIComponent("place:青柳村");
const rule = `root=${encodeURIComponent(`regulation:${LAW}`)}`;

/** What has the focus is called: by its label, else by its text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement;
    const label = active instanceof HTMLInputElement ? (active.labels?.[0]?.textContent ?? "") : "";
    const by = document.getElementById(active?.getAttribute("aria-labelledby")?.split(" ")[0] ?? "")?.textContent ?? "";
    return active?.getAttribute("aria-label") ?? (by !== "" ? by : label !== "" ? label : (active?.textContent ?? ""));
  });

/** Goes on by Tab until something of that name has the focus. */
const reach = async (page: Page, name: RegExp): Promise<void> => {
  const seen: string[] = [];
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press("Tab");
    const now = (await focused(page)).trim();
    if (name.test(now)) return;
    seen.push(now.slice(0, 12));
  }
  throw new Error(`Tab does not lead to ${name}: ${seen.join(" | ")}`);
};

/** Goes on by Tab into something of that role. */
const reachInto = async (page: Page, role: string): Promise<void> => {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.closest(`[role=${wanted}]`) !== null, role)) return;
  }
  throw new Error(`Tab does not lead into ${role}`);
};

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Reaches something and presses Enter on it. */
const enter = async (page: Page, name: RegExp): Promise<void> => {
  await reach(page, name);
  await page.keyboard.press("Enter");
};

/** Goes down a menu that is open to one of its items, and takes it. */
const take = async (page: Page, name: RegExp): Promise<void> => {
  const item = page.getByRole("menuitem", { name }).first();
  await item.waitFor();
  for (let step = 0; step < 30; step += 1) {
    if (await item.evaluate((element) => element === document.activeElement)) return page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`no way to ${name}`);
};

const has = (page: Page, part: string): Promise<void> =>
  expect.poll(() => decodeURIComponent(new URL(page.url()).hash.replaceAll("+", " "))).toContain(part);

const lit = (page: Page): Promise<void> => page.getByRole("region", { name: "原文" }).locator('[aria-current="true"]').waitFor();

const act = async (page: Page, name: RegExp): Promise<void> => {
  await enter(page, /^操作$/u);
  await take(page, name);
};

type Deed = readonly [what: string, link: string, deed: (page: Page) => Promise<unknown>];

/** Everything that a reader can do on the page, each begun from its link with the focus nowhere. */
const DEEDS: readonly Deed[] = [
  [
    "finds a unit",
    "",
    async (page) => {
      await press(page, "/");
      await page.keyboard.type("护苗");
      await page.getByRole("option").first().waitFor();
      await press(page, "ArrowDown", "Enter");
      await has(page, "node=campaign:");
    },
  ],
  [
    "filters by kind",
    "",
    async (page) => {
      await reach(page, /^地点/u);
      await press(page, "Space");
      await has(page, "place");
    },
  ],
  [
    "filters by a facet",
    "view=measures",
    async (page) => {
      await reach(page, /^牵头\s*\d/u);
      await press(page, "Space");
      await has(page, "role=lead");
    },
  ],
  [
    "opens a relation, and leaves it",
    unit,
    async (page) => {
      await enter(page, /^1 处依据$/u);
      await enter(page, /^关系详情$/u);
      await has(page, "edge=");
      await press(page, "Escape");
      await expect.poll(() => page.url()).not.toContain("edge=");
      await has(page, "node=");
    },
  ],
  [
    "goes through the proofs",
    unit,
    async (page) => {
      await enter(page, /^查看原文$/u);
      await lit(page);
      const first = page.url();
      await enter(page, /^下一处$/u);
      await expect.poll(() => page.url()).not.toBe(first);
      await press(page, "Shift+Tab", "Enter");
      await expect.poll(() => page.url()).toBe(first);
    },
  ],
  [
    "opens a proof",
    unit,
    async (page) => {
      await enter(page, /^查看原文$/u);
      await lit(page);
    },
  ],
  [
    "copies a citation",
    unit,
    async (page) => {
      await enter(page, /^复制引文$/u);
      await page
        .getByText(/引文已复制|复制不了/u)
        .first()
        .waitFor({ state: "attached" });
    },
  ],
  [
    "hides a node and shows all",
    unit,
    async (page) => {
      await act(page, /^隐藏此节点/u);
      await has(page, "without=");
      await enter(page, /^全部显示$/u);
      await expect.poll(() => page.url()).not.toContain("without=");
    },
  ],
  [
    "isolates a node",
    unit,
    async (page) => {
      await act(page, /^1 步：\d+ 个节点/u);
      await has(page, "around=1:");
    },
  ],
  [
    "expands a node",
    `node=${village}&around=1:${village}`,
    async (page) => {
      await act(page, /^2 步：新增/u);
      await has(page, "expand=2:");
    },
  ],
  [
    "pins a node",
    unit,
    async (page) => {
      await act(page, /^固定位置/u);
      await has(page, "pin=");
    },
  ],
  [
    "asks for a path",
    unit,
    async (page) => {
      await enter(page, /^路径$/u);
      await page.keyboard.type("山洪防御条例");
      await page.getByRole("option").first().waitFor();
      await press(page, "ArrowDown", "Enter");
      await has(page, "end=regulation:");
    },
  ],
  [
    "undoes and redoes",
    unit,
    async (page) => {
      await press(page, "2");
      await has(page, "view=measures");
      await press(page, "Control+z");
      await expect.poll(() => page.url()).not.toContain("view=measures");
      await press(page, "Control+Shift+z");
      await has(page, "view=measures");
    },
  ],
  [
    "changes the view",
    "",
    async (page) => {
      await reach(page, /^图谱$/u);
      for (const view of ["measures", "matrix", "trace", "timeline", "documents", "issues"]) {
        await press(page, "ArrowRight");
        await has(page, `view=${view}`);
      }
    },
  ],
  [
    "zooms",
    "",
    async (page) => {
      for (const name of [/^放大$/u, /^缩小$/u, /^适合窗口$/u]) await enter(page, name);
    },
  ],
  [
    "chooses colour and layout",
    "",
    async (page) => {
      await enter(page, /^显示方式/u);
      await page.getByRole("radiogroup", { name: "颜色" }).waitFor();
      await reach(page, /^类别$|^颜色$/u);
      await press(page, "ArrowDown");
      await has(page, "color=community");
    },
  ],
  [
    "sorts the measures",
    "view=measures",
    async (page) => {
      await page.getByRole("table").waitFor();
      await reach(page, /^打印$/u);
      await enter(page, /^时限$/u);
      await has(page, "sort=");
    },
  ],
  [
    "groups the measures",
    "view=measures",
    async (page) => {
      await reach(page, /^不分组$/u);
      await press(page, "ArrowRight", "Space");
      await has(page, "group=");
    },
  ],
  [
    "opens a cell of the matrix",
    "view=matrix",
    async (page) => {
      await reach(page, /^单位与任务矩阵$/u);
      await press(page, "ArrowDown", "Control+ArrowRight", "Enter");
      await lit(page);
    },
  ],
  [
    "opens a sentence of the trace",
    `view=trace&${rule}`,
    async (page) => {
      await page.getByRole("treegrid").first().waitFor();
      await reachInto(page, "treegrid");
      for (let step = 0; step < 6 && (await focused(page)) !== "查看原文"; step += 1) await press(page, "ArrowRight");
      await press(page, "Enter");
      await lit(page);
    },
  ],
  [
    "sets a period",
    "view=timeline",
    async (page) => {
      await reach(page, /^起/u);
      await press(page, "ArrowRight");
      await has(page, "from=");
    },
  ],
  [
    "reads a document, and goes to what it names",
    "view=documents",
    async (page) => {
      const report = page.getByRole("row", { name: /2023年重点工作报告/u });
      await report.waitFor();
      await reachInto(page, "grid");
      for (let step = 0; step < 4; step += 1) {
        if (await report.evaluate((row) => row === document.activeElement)) break;
        await press(page, "ArrowDown");
      }
      await press(page, "Enter");
      await has(page, "read=doc:report");
      // By the attribute: the page itself has the role, too.
      await page.locator("[role=document]").waitFor();
      await reachInto(page, "document");
      await press(page, "ArrowRight", "Enter");
      await has(page, "node=");
    },
  ],
  [
    "looks for a phrase",
    "view=documents",
    async (page) => {
      await reach(page, /^查找词句$/u);
      await page.keyboard.type("校园");
      await press(page, "Enter");
      await has(page, "phrase=校园");
    },
  ],
  [
    "opens the documents of an issue",
    "view=issues",
    async (page) => {
      await enter(page, /^查看原文$/u);
      await lit(page);
    },
  ],
  [
    "exports",
    "",
    async (page) => {
      await enter(page, /^导出$/u);
      const item = page.getByRole("menuitem", { name: /CSV/u }).first();
      await item.waitFor();
      await Promise.all([page.waitForEvent("download"), take(page, /CSV/u)]);
    },
  ],
  [
    "opens files",
    "",
    async (page) => {
      const chooser = page.waitForEvent("filechooser");
      await enter(page, /^打开文件$/u);
      await chooser;
    },
  ],
  [
    "changes language and theme",
    "",
    async (page) => {
      await enter(page, /^主题$/u);
      await expect.poll(() => page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
      await press(page, "Shift+Tab", "Enter");
      await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe("en-US");
    },
  ],
  [
    "opens the list of keys",
    "",
    async (page) => {
      await press(page, "?");
      await page.getByRole("dialog", { name: "快捷键" }).waitFor();
      await press(page, "Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    },
  ],
];

describe.skipIf(!hasBrowser)("by keyboard alone the reader", () => {
  const shared = shareSite();

  test.each(DEEDS)("%s", async (_, link, deed) => {
    const { page, errors } = await openPage(shared.browser, `${shared.site.address}#${link}`);
    await deed(page);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
