import { defineKind } from "../rule/define.ts";

/** Concept: see the guideline in docs/annotation.md. */
export const concept = defineKind({
  id: "concept",
  label: { zh: "提法", en: "Concept" },
  color: "#ca8a04",
  fields: [{ id: "name", label: { zh: "全称", en: "Full name" } }],
  rules: [],
});
