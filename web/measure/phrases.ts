import type { Label } from "../../extract/index.ts";

/** The words of the table of measures. */
export const MEASURE_PHRASES = {
  rowsAre: { zh: "行", en: "Rows" },
  byClause: { zh: "按任务", en: "Clauses" },
  byItem: { zh: "按条目", en: "Items" },
  groupBy: { zh: "分组", en: "Group by" },
  ungrouped: { zh: "不分组", en: "nothing" },
  print: { zh: "打印", en: "Print" },
  serial: { zh: "序号", en: "No." },
  matter: { zh: "事项", en: "Matter" },
  progress: { zh: "进展", en: "Progress" },
  completion: { zh: "完成情况", en: "Completion" },
  onlyOrdered: { zh: "仅部署，未明确责任单位", en: "Only ordered, no unit named" },
  onlyOrderedBy: { zh: "{name}：仅部署，未明确责任单位", en: "{name}: only orders, no unit named" },
  owned: { zh: "有责任单位", en: "With a unit named" },
  overdue: { zh: "已逾期", en: "overdue" },
  noDeadline: { zh: "无时限", en: "No deadline" },
  unitUnknown: { zh: "部署单位不明", en: "Nobody named" },
  measureList: { zh: "任务清单", en: "List of measures" },
  itemList: { zh: "督查台账", en: "Ledger of items" },
  onDay: { zh: "日期：{day}", en: "As of {day}" },
  allMeasures: { zh: "全部任务", en: "All measures" },
  rowsInAll: { zh: "共 {n} 行", en: "{n} rows" },
} as const satisfies Record<string, Label>;
