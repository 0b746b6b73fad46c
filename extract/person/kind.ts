import { defineKind } from "../rule/define.ts";

/** Person: see the guideline in docs/annotation.md. */
export const person = defineKind({
  id: "person",
  label: { zh: "人物", en: "Person" },
  color: "#db2777",
  reach: "speaker",
  fields: [],
  rules: [],
});
