import { organization } from "../organization/kind.ts";
import { person } from "../person/kind.ts";
import { position } from "../position/kind.ts";
import { defineRelation } from "./define.ts";

/** Chairs. */
export const chairs = defineRelation({
  id: "chairs",
  label: { zh: "主持", en: "chairs" },
  inverse: { zh: "负责人", en: "chaired by" },
  source: [position, person],
  target: [organization],
  traced: false,
  find: () => [],
});
