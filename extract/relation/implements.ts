import { campaign } from "../campaign/kind.ts";
import { concept } from "../concept/kind.ts";
import { meeting } from "../meeting/kind.ts";
import { organization } from "../organization/kind.ts";
import { regulation } from "../regulation/kind.ts";
import { defineRelation } from "./define.ts";

/** Implements. */
export const implementation = defineRelation({
  id: "implements",
  label: { zh: "贯彻落实", en: "implements" },
  inverse: { zh: "被落实", en: "implemented by" },
  source: [organization, regulation, campaign],
  target: [regulation, meeting, concept],
  traced: true,
  find: () => [],
});
