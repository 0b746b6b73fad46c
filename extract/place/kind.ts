import { defineKind } from "../rule/define.ts";

/** Place: see the guideline in docs/annotation.md. */
export const place = defineKind({
  id: "place",
  label: { zh: "地点", en: "Place" },
  color: "#16a34a",
  fields: [
    { id: "name", label: { zh: "全称", en: "Full name" } },
    { id: "region", label: { zh: "地区", en: "Region" } },
  ],
  rules: [],
});
