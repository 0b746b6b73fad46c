import { meeting } from "../meeting/kind.ts";
import { organization } from "../organization/kind.ts";
import { defineRelation } from "./define.ts";

/** Holds. */
export const holds = defineRelation({
  id: "holds",
  label: { zh: "召开", en: "holds" },
  inverse: { zh: "召开单位", en: "held by" },
  source: [organization],
  target: [meeting],
  traced: false,
  find: () => [],
});
