import { organization } from "../organization/kind.ts";
import { regulation } from "../regulation/kind.ts";
import { defineRelation } from "./define.ts";

/** Issues. */
export const issues = defineRelation({
  id: "issues",
  label: { zh: "印发", en: "issues" },
  inverse: { zh: "制发机关", en: "issued by" },
  source: [organization],
  target: [regulation],
  traced: true,
  find: () => [],
});
