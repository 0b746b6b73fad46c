import type { Task } from "../../graph/model.ts";

/** How a measure stands to its deadline, in the order in which it matters. */
export const DEADLINE_STATES = [
  { id: "overdue", label: { zh: "已逾期", en: "overdue" } },
  { id: "year", label: { zh: "今年到期", en: "this year" } },
  { id: "later", label: { zh: "今年以后", en: "later" } },
  { id: "passed", label: { zh: "已过期限（已做）", en: "passed, and done" } },
  { id: "ongoing", label: { zh: "定期或长期", en: "recurring or standing" } },
  { id: "undated", label: { zh: "未定日期", en: "no date" } },
  { id: "none", label: { zh: "无时限", en: "no deadline" } },
] as const;

export type DeadlineState = (typeof DEADLINE_STATES)[number]["id"];

const YEAR = 4;

/**
 * How a measure stands to its deadline on a day (2026-11-26). A date that the text gives by its month or year has passed when that month or year has.
 */
export const deadlineStateOf = ({ deadline, mode }: Pick<Task, "deadline" | "mode">, today: string): DeadlineState => {
  if (deadline === null) return "none";
  if (deadline.kind !== "date") return "ongoing";
  const until = deadline.to;
  if (until === null) return "undated";
  if (until < today.slice(0, until.length)) return mode === "done" ? "passed" : "overdue";
  return until.slice(0, YEAR) === today.slice(0, YEAR) ? "year" : "later";
};
