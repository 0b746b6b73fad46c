import { regulation } from "../regulation/kind.ts";
import { defineRelation } from "./define.ts";

/** Cites. */
export const cites = defineRelation({
  id: "cites",
  label: { zh: "引用", en: "cites" },
  inverse: { zh: "被引用", en: "cited by" },
  source: [regulation],
  target: [regulation],
  traced: true,
  find: () => [],
});
