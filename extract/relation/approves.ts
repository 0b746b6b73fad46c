import { campaign } from "../campaign/kind.ts";
import { organization } from "../organization/kind.ts";
import { regulation } from "../regulation/kind.ts";
import { defineRelation } from "./define.ts";

/** Approves. */
export const approves = defineRelation({
  id: "approves",
  label: { zh: "批准", en: "approves" },
  inverse: { zh: "批准机关", en: "approved by" },
  source: [organization],
  target: [regulation, campaign],
  traced: false,
  find: () => [],
});
