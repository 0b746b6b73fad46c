import type { Issue, Resolution } from "../../model.ts";
import type { Cast } from "../entity.ts";
import type { View } from "../view.ts";
import type { Check, Said } from "./check.ts";
import { external } from "./external.ts";
import { formerName } from "./former-name.ts";
import { namedDifferently } from "./named-differently.ts";
import { numberTitles } from "./number-titles.ts";
import { pastDeadline } from "./past-deadline.ts";
import { repealedBasis } from "./repealed-basis.ts";

/** What is looked for once everything is resolved. */
const CHECKS: readonly Check[] = [repealedBasis, pastDeadline, formerName, namedDifferently, numberTitles, external];

/** What an inspector would want to know of the papers together. */
export const check = (views: readonly View[], cast: Cast, { links, tasks }: Pick<Resolution, "links" | "tasks">): readonly Issue[] => {
  const said: Said = {
    views,
    viewById: new Map(views.map((view) => [view.analysis.document.id, view])),
    cast,
    entityById: new Map(cast.entities.map((entity) => [entity.id, entity])),
    links,
    tasks,
  };
  return CHECKS.flatMap((one) => one(said));
};
