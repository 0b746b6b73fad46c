import { defineKind } from "../rule/define.ts";

/** Position: see the guideline in docs/annotation.md. */
export const position = defineKind({
  id: "position",
  label: { zh: "职务", en: "Position" },
  color: "#9333ea",
  reach: "document",
  fields: [],
  rules: [],
});
