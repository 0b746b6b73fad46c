import { organization } from "../organization/kind.ts";
import { regulation } from "../regulation/kind.ts";
import { defineRelation } from "./define.ts";

/** Forwards. */
export const forwards = defineRelation({
  id: "forwards",
  label: { zh: "转发", en: "forwards" },
  inverse: { zh: "被转发", en: "forwarded by" },
  source: [organization, regulation],
  target: [regulation],
  traced: true,
  find: () => [],
});
