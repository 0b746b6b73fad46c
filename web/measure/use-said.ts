import { useMemo } from "react";
import { ROLES } from "../../extract/index.ts";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";

/** The units that are filtered for; null: none, so that all stand. */
export const useChosenUnits = (): ReadonlySet<string> | null => {
  const unit = usePage((state) => state.view.unit);
  return useMemo(() => (unit === null ? null : new Set([unit])), [unit]);
};

/** What the measures are filtered by, each as a name and its value. */
export const useSaidFilters = (): readonly (readonly [string, string])[] => {
  const { t, label } = useSpeech();
  const { catalog } = useOpened();
  const { unit, role, document, from, to } = usePage((state) => state.view);
  const said = ROLES.find(({ id }) => id === role);
  const name = catalog.lookup.nameOf;
  return [
    ...(unit === null ? [] : [[t("unit"), name(unit)] as const]),
    ...(said === undefined ? [] : [[t("role"), label(said.label)] as const]),
    ...(document === null ? [] : [[t("document"), name(document)] as const]),
    ...(from === null && to === null ? [] : [[t("period"), `${from ?? ""} – ${to ?? ""}`] as const]),
  ];
};
