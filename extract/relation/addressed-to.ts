import { organization } from "../organization/kind.ts";
import { regulation } from "../regulation/kind.ts";
import { defineRelation } from "./define.ts";

/** Addressed to. */
export const addressedTo = defineRelation({
  id: "addressed_to",
  label: { zh: "主送", en: "addressed to" },
  inverse: { zh: "收文", en: "receives" },
  source: [regulation],
  target: [organization],
  traced: false,
  find: () => [],
});
