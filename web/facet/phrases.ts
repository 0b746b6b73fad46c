import type { Label } from "../../extract/index.ts";

/** Words of the facets. */
export const FACET_PHRASES = {
  activeFilters: { zh: "已选条件", en: "Active filters" },
  filterValue: { zh: "{facet}：{value}", en: "{facet}: {value}" },
  hiddenKinds: { zh: "图例有改动", en: "Legend changed" },
  noFilters: { zh: "未加筛选条件", en: "No filters" },
  findValue: { zh: "在“{facet}”中查找", en: "Find in {facet}" },
  noValue: { zh: "没有符合的项", en: "Nothing matches" },
  moreValues: { zh: "再列 {n} 项（共 {total} 项）", en: "{n} more of {total}" },
  countsTask: { zh: "任务数", en: "measures" },
  countsDocument: { zh: "文件数", en: "documents" },
  countsNode: { zh: "节点数", en: "nodes" },
  chosenValues: { zh: "已选 {n} 项", en: "{n} chosen" },
  asOf: { zh: "以此日为今天", en: "Today counts as" },
  nothingShown: { zh: "没有符合条件的节点", en: "No node matches" },
  hiddenMeasures: { zh: "、{n} 项任务", en: " and {n} measures" },
} as const satisfies Record<string, Label>;
