import { useMemo } from "react";
import { Button } from "react-aria-components";
import { compareText } from "../../graph/order.ts";
import { Choice } from "../panel/choice.tsx";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import { measuresOf, roleCounts, unitsOf } from "../state/measure-table.ts";
import { count } from "../text/language.ts";

/** The filters of the measures by unit, role and paper. */
export const MeasureFilters = () => {
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
