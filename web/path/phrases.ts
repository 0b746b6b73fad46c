import type { Label } from "../../extract/index.ts";

/** The words of the way between two nodes. */
export const PATH_PHRASES = {
  path: { zh: "路径", en: "Path" },
  pathFrom: { zh: "从“{name}”到", en: "From “{name}” to" },
  otherEnd: { zh: "另一端", en: "Other end" },
  pathSteps: { zh: "共 {n} 步", en: "{n} steps" },
  oneStep: { zh: "共 1 步", en: "1 step" },
  samePlace: { zh: "两端是同一个节点。", en: "Both ends are the same node." },
  noPath: { zh: "两者之间没有路径。", en: "No path leads from one to the other." },
  noVisiblePath: {
    zh: "显示的关系中没有路径；算上已隐藏的，有一条 {n} 步的路径。",
    en: "No path among what is shown; with what is hidden there is one of {n} steps.",
  },
  throughHidden: { zh: "显示这条路径", en: "Show this path" },
  usesHidden: { zh: "含已隐藏的关系", en: "hidden relations included" },
  closePath: { zh: "关闭路径", en: "Close path" },
} as const satisfies Record<string, Label>;
