import { campaign } from "../campaign/kind.ts";
import { organization } from "../organization/kind.ts";
import { defineRelation } from "./define.ts";

/** Carries out. */
export const carriesOut = defineRelation({
  id: "carries_out",
  label: { zh: "开展", en: "carries out" },
  inverse: { zh: "开展单位", en: "carried out by" },
  source: [organization],
  target: [campaign],
  traced: false,
  find: () => [],
});
