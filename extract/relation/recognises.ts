import { campaign } from "../campaign/kind.ts";
import { mechanism } from "../mechanism/kind.ts";
import { organization } from "../organization/kind.ts";
import { person } from "../person/kind.ts";
import { place } from "../place/kind.ts";
import { defineRelation } from "./define.ts";

/** Recognises. */
export const recognises = defineRelation({
  id: "recognises",
  label: { zh: "肯定", en: "recognises" },
  inverse: { zh: "受肯定", en: "recognised by" },
  source: [organization],
  target: [organization, person, place, mechanism, campaign],
  traced: false,
  find: () => [],
});
