import type { Label } from "../../extract/index.ts";

/** The words that tell what was found. */
export const FOUND_PHRASES = {
  foundInOne: { zh: "从 1 份文档中找到", en: "In one document: " },
  foundIn: { zh: "从 {n} 份文档中找到", en: "In {n} documents: " },
  foundThere: {
    zh: "单位、法规、地点等 {entities} 个，关系 {links} 条；任务 {tasks} 项，其中 {owned} 项写明责任单位；需要核对的问题 {issues} 处。",
    en: "units, rules, places and other names ({entities}), relations ({links}), measures ({tasks}, of which {owned} name a unit) and issues to be checked ({issues}).",
  },
  goOn: { zh: "接着看", en: "Go on to" },
  wayMeasures: { zh: "任务清单：要做什么、何时完成", en: "Measures: what is to be done, until when" },
  wayMatrix: { zh: "分工矩阵：谁牵头、谁配合", en: "Matrix: who leads, who helps" },
  wayIssues: { zh: "需要核对的问题", en: "Issues to be checked" },
  wayDocuments: { zh: "文档全文", en: "Documents in full" },
} as const satisfies Record<string, Label>;
