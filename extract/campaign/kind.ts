import { defineKind } from "../rule/define.ts";

/** Campaign: see the guideline in docs/annotation.md. */
export const campaign = defineKind({
  id: "campaign",
  label: { zh: "行动活动", en: "Campaign" },
  color: "#ea580c",
  fields: [],
  rules: [],
});
