import { organization } from "../organization/kind.ts";
import { place } from "../place/kind.ts";
import { defineRelation } from "./define.ts";

/** Part of. */
export const partOf = defineRelation({
  id: "part_of",
  label: { zh: "隶属", en: "part of" },
  inverse: { zh: "下辖", en: "has part" },
  source: [organization, place],
  target: [organization, place],
  traced: false,
  find: () => [],
});
