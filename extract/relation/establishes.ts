import { mechanism } from "../mechanism/kind.ts";
import { organization } from "../organization/kind.ts";
import { place } from "../place/kind.ts";
import { defineRelation } from "./define.ts";

/** Establishes. */
export const establishes = defineRelation({
  id: "establishes",
  label: { zh: "设立", en: "establishes" },
  inverse: { zh: "设立单位", en: "established by" },
  source: [organization],
  target: [organization, mechanism, place],
  traced: false,
  find: () => [],
});
