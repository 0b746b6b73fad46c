import { useMemo } from "react";
import { FACETS } from "../facet/list.ts";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";

/** The units that are filtered for; null: none, so that all stand. */
export const useChosenUnits = (): ReadonlySet<string> | null => {
  const unit = usePage((state) => state.view.unit);
  return useMemo(() => (unit.length === 0 ? null : new Set(unit)), [unit]);
};

/** What the measures are filtered by, each as a name and its values. */
export const useSaidFilters = (): readonly (readonly [string, string])[] => {
  const { t, label } = useSpeech();
  const { catalog } = useOpened();
  const view = usePage((state) => state.view);
  const chosen = FACETS.filter(({ id }) => view[id].length > 0).map(
    (facet) => [label(facet.label), view[facet.id].map((value) => label(facet.say(value, catalog))).join("、")] as const,
  );
  const { from, to } = view;
  return from === null && to === null ? chosen : [...chosen, [t("period"), `${from ?? ""} – ${to ?? ""}`]];
};
