import { regulation } from "../regulation/kind.ts";
import { defineRelation } from "./define.ts";

/** Amends. */
export const amends = defineRelation({
  id: "amends",
  label: { zh: "修改", en: "amends" },
  inverse: { zh: "被修改", en: "amended by" },
  source: [regulation],
  target: [regulation],
  traced: true,
  find: () => [],
});
