import { campaign } from "../campaign/kind.ts";
import { organization } from "../organization/kind.ts";
import { place } from "../place/kind.ts";
import { defineRelation } from "./define.ts";

/** Located in. */
export const locatedIn = defineRelation({
  id: "located_in",
  label: { zh: "位于", en: "located in" },
  inverse: { zh: "所在", en: "location of" },
  source: [organization, campaign, place],
  target: [place],
  traced: false,
  find: () => [],
});
