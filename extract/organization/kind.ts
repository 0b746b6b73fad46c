import { defineKind } from "../rule/define.ts";

/** Organization: see the guideline in docs/annotation.md. */
export const organization = defineKind({
  id: "organization",
  label: { zh: "机构", en: "Organization" },
  color: "#2563eb",
  fields: [
    { id: "name", label: { zh: "全称", en: "Full name" } },
    { id: "region", label: { zh: "地区", en: "Region" } },
    { id: "level", label: { zh: "层级", en: "Level" } },
  ],
  rules: [],
});
