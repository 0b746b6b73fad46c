import type { Label } from "../../extract/index.ts";

/** Words of the list of issues. */
export const ISSUE_PHRASES = {
  issues: { zh: "问题", en: "Issues" },
  issueKind: { zh: "问题类别", en: "Kind of issue" },
  issuesShown: { zh: "符合条件 {n} 项，共 {total} 项问题", en: "{n} of {total} issues match" },
  noIssue: { zh: "没有发现问题", en: "No issue was found" },
  noIssueMatches: { zh: "没有符合条件的问题", en: "No issue matches" },
  whatToDo: { zh: "怎么办", en: "What to do" },
  ofNoDocument: { zh: "不限于一份文件", en: "Of no single document" },
  concernsThese: { zh: "有关", en: "Concerns" },
  error: { zh: "错误", en: "error" },
  warning: { zh: "须核对", en: "to be checked" },
  note: { zh: "供参考", en: "to be known" },
} as const satisfies Record<string, Label>;
