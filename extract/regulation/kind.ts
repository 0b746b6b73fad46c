import { defineKind } from "../rule/define.ts";

/** Regulation: see the guideline in docs/annotation.md. */
export const regulation = defineKind({
  id: "regulation",
  label: { zh: "法规文件", en: "Regulation" },
  color: "#dc2626",
  fields: [
    { id: "title", label: { zh: "标题", en: "Title" } },
    { id: "number", label: { zh: "文号", en: "Number" } },
    { id: "article", label: { zh: "条款", en: "Article" } },
    { id: "name", label: { zh: "全称", en: "Full name" } },
  ],
  rules: [],
});
