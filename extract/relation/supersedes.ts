import { regulation } from "../regulation/kind.ts";
import { defineRelation } from "./define.ts";

/** Supersedes. */
export const supersedes = defineRelation({
  id: "supersedes",
  label: { zh: "废止", en: "supersedes" },
  inverse: { zh: "被废止", en: "superseded by" },
  source: [regulation],
  target: [regulation],
  traced: true,
  find: () => [],
});
