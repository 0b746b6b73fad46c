import { defineKind } from "../rule/define.ts";

/** Meeting: see the guideline in docs/annotation.md. */
export const meeting = defineKind({
  id: "meeting",
  label: { zh: "会议", en: "Meeting" },
  color: "#0891b2",
  reach: "document",
  fields: [],
  rules: [],
});
