import type { Label } from "../../extract/index.ts";

/** The words of the trace. */
export const TRACE_PHRASES = {
  drawingAs: { zh: "显示为", en: "Show as" },
  asTree: { zh: "层级", en: "Tree" },
  asPicture: { zh: "图形", en: "Picture" },
  pictureName: { zh: "追溯图：左为上游，右为下游", en: "Picture of the trace: upstream to the left, downstream to the right" },
  pictureUnlisted: { zh: "另有 {n} 条未画出，见层级", en: "{n} more lines are not drawn: see the tree" },
  repealed: { zh: "已废止", en: "repealed" },
  repealedBy: { zh: "已废止（{name}）", en: "repealed by {name}" },
  amended: { zh: "已修改", en: "amended" },
  amendedBy: { zh: "已修改（{name}）", en: "amended by {name}" },
  inForce: { zh: "施行", en: "in force" },
  sinceDate: { zh: "自 {date} 起", en: "from {date}" },
  validityUnknown: { zh: "时效：材料与名录均未说明", en: "Validity: neither papers nor lists say" },
  validity: { zh: "时效", en: "Validity" },
  inText: { zh: "据原文", en: "stated" },
} as const satisfies Record<string, Label>;
