import { Button, Checkbox } from "react-aria-components";
import type { Label } from "../../extract/index.ts";
import { EDGE_FACETS, NODE_FACETS } from "../state/facet.ts";
import { START } from "../state/view.ts";
import type { Tally } from "../state/visible.ts";
import { count } from "../text/language.ts";
import { usePage, useSpeech } from "./context.ts";
import { useVisible } from "./use-visible.ts";

type Row = { readonly id: string; readonly label: Label; readonly color: string | null };

const NODE_ROWS: readonly Row[] = NODE_FACETS;
const EDGE_ROWS: readonly Row[] = EDGE_FACETS.map(({ id, label }) => ({ id, label, color: null }));

/** What the canvas shows: a checkbox for each kind and relation that the graph holds, with its count. */
export const Legend = () => {
  const { t } = useSpeech();
  const hidden = usePage((state) => state.view.hidden);
  const go = usePage((state) => state.go);
  const { tallies } = useVisible();
  const isThere = (row: Row): boolean => tallies.has(row.id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a visible legend of its own
    <div role="group" aria-label={t("legend")} className="legend">
      <div className="legend-head">
        <h2>{t("kinds")}</h2>
        <Button className="text-button" isDisabled={hidden.join() === START.hidden.join()} onPress={() => go({ hidden: START.hidden })}>
          {t("reset")}
        </Button>
      </div>
      {NODE_ROWS.filter(isThere).map((row) => (
        <LegendRow key={row.id} row={row} />
      ))}
      <h2>{t("relations")}</h2>
      {EDGE_ROWS.filter(isThere).map((row) => (
        <LegendRow key={row.id} row={row} />
      ))}
    </div>
  );
};

const NONE: Tally = { shown: 0, left: 0, total: 0 };

/** How many are shown, or would be if the row were checked; beside it all, where those are more. */
const tallyText = ({ shown, left, total }: Tally, isHidden: boolean): string => {
  const now = isHidden ? left : shown;
  return now === total ? count(total) : `${count(now)} / ${count(total)}`;
};

const LegendRow = ({ row }: { readonly row: Row }) => {
  const { label } = useSpeech();
  const hidden = usePage((state) => state.view.hidden);
  const go = usePage((state) => state.go);
  const { tallies } = useVisible();
  const isHidden = hidden.includes(row.id);
  const toggle = (): void => go({ hidden: isHidden ? hidden.filter((id) => id !== row.id) : [...hidden, row.id].sort() });
  return (
    <Checkbox className="legend-row" isSelected={!isHidden} onChange={toggle}>
      <span className="box" style={row.color === null ? {} : { color: row.color }} />
      <span className="legend-name">{label(row.label)}</span>{" "}
      <span className="number">{tallyText(tallies.get(row.id) ?? NONE, isHidden)}</span>
    </Checkbox>
  );
};
