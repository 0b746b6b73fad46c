import { useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { compareText } from "../../graph/order.ts";

import { measuresOf, roleCounts, sortMeasures, unitsOf } from "../state/measure-table.ts";
import { count } from "../text/language.ts";
import { Choice } from "./choice.tsx";
import { useOpened, usePage, useSpeech } from "./context.ts";
import { MeasureTable } from "./measure-table.tsx";
import { MoreRows, STEP } from "./more-rows.tsx";
import { useReady } from "./use-ready.ts";

/** Who owns what: the measures, filtered by unit, role and paper, and sorted. */
export const MeasuresView = () => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const { unit, role, document, sort } = usePage((state) => state.view);
  useReady();
  const [limit, setLimit] = useState(STEP);
  const rows = useMemo(
    () => sortMeasures(catalog, measuresOf(catalog, { unit, role, document }), sort),
    [catalog, unit, role, document, sort],
  );
  return (
    <div className="measures">
      <MeasureFilters />
      <div className="scroll">
        {rows.length === 0 ? <p className="empty">{t("nothingMatches")}</p> : <MeasureTable tasks={rows.slice(0, limit)} />}
        <MoreRows shown={Math.min(limit, rows.length)} total={rows.length} more={() => setLimit(limit + STEP)} />
      </div>
    </div>
  );
};

const MeasureFilters = () => {
  const { t, label } = useSpeech();
  const { unit, role, document } = usePage((state) => state.view);
  const go = usePage((state) => state.go);
  const choices = useFilterOptions();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a visible legend of its own
    <div className="filters" role="group" aria-label={t("filters")}>
      <Choice label={t("unit")} any={t("any")} options={choices.units} chosen={unit} choose={(id) => go({ unit: id })} />
      <Choice
        label={t("role")}
        any={t("any")}
        options={choices.roles.map((one) => ({ id: one.id, name: label(one.label), count: count(one.count) }))}
        chosen={role}
        choose={(id) => go({ role: id })}
      />
      <Choice label={t("document")} any={t("any")} options={choices.documents} chosen={document} choose={(id) => go({ document: id })} />
      {unit === null && role === null && document === null ? null : (
        <Button className="text-button" onPress={() => go({ unit: null, role: null, document: null })}>
          {t("clear")}
        </Button>
      )}
    </div>
  );
};

/** Each filter counts what the other two leave. */
const useFilterOptions = () => {
  const { catalog } = useOpened();
  const { unit, role, document } = usePage((state) => state.view);
  return useMemo(() => {
    const papers = new Map<string, number>();
    for (const task of measuresOf(catalog, { unit, role, document: null })) papers.set(task.document, (papers.get(task.document) ?? 0) + 1);
    return {
      units: unitsOf(catalog, measuresOf(catalog, { unit: null, role, document }), role).map((one) => ({
        ...one,
        count: count(one.count),
      })),
      roles: roleCounts(measuresOf(catalog, { unit, role: null, document }), unit),
      documents: [...papers]
        .map(([id, size]) => ({ id, name: catalog.lookup.nameOf(id), count: count(size) }))
        .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id)),
    };
  }, [catalog, unit, role, document]);
};
