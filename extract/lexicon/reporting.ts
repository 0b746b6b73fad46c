import { defineLexicon } from "../rule/lexicon.ts";

/** What bodies say: a subject stands before them, but they are no deeds. */
export const REPORTING_VERBS = defineLexicon(
  "verb/reporting",
  "反映 汇报 介绍 认为 表示 提出 建议 请求 指出 强调 报告 来函 来电 反馈 答复 称 说 申请 申报 自查 自主 另有 有关 负责人",
);
