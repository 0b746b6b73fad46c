import { defineKind } from "../rule/define.ts";

/** Publication: see the guideline in docs/annotation.md. */
export const publication = defineKind({
  id: "publication",
  label: { zh: "出版物", en: "Publication" },
  color: "#a16207",
  fields: [],
  rules: [],
});
