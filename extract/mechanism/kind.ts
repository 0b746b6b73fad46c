import { defineKind } from "../rule/define.ts";

/** Mechanism: see the guideline in docs/annotation.md. */
export const mechanism = defineKind({
  id: "mechanism",
  label: { zh: "机制", en: "Mechanism" },
  color: "#0d9488",
  fields: [],
  rules: [],
});
