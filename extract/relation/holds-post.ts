import { organization } from "../organization/kind.ts";
import { person } from "../person/kind.ts";
import { position } from "../position/kind.ts";
import { defineRelation } from "./define.ts";

/** Holds post. */
export const holdsPost = defineRelation({
  id: "holds_post",
  label: { zh: "任职", en: "holds post" },
  inverse: { zh: "任职者", en: "held by" },
  source: [person],
  target: [position, organization],
  traced: false,
  find: () => [],
});
