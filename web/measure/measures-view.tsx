import { useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import { Icon } from "../panel/icon.tsx";
import { MoreRows, STEP } from "../panel/more-rows.tsx";
import { useReady } from "../panel/use-ready.ts";
import { sortMeasures } from "../state/measure-table.ts";
import type { View } from "../state/view.ts";
import type { PhraseId } from "../text/phrases.ts";
import { MeasureTable } from "./measure-table.tsx";
import { OneOf } from "./one-of.tsx";
import { PrintHead } from "./print-head.tsx";
import { arrange, firstRows } from "./section.ts";
import { useMeasures } from "./use-measures.ts";
import { usePrinting } from "./use-printing.ts";
import { useChosenUnits } from "./use-said.ts";

/** Who owns what: the measures that the filters leave, by clause or by item, under headings, and on paper. */
export const MeasuresView = () => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const { rows, group, sort } = usePage((state) => state.view);
  useReady();
  const tasks = useMeasures();
  const units = useChosenUnits();
  const [limit, setLimit] = useState(STEP);
  const sections = useMemo(
    () => arrange(catalog, sortMeasures(catalog, tasks, sort), { rows, group, units }),
    [catalog, tasks, sort, rows, group, units],
  );
  const total = sections.reduce((sum, section) => sum + section.rows.length, 0);
  const { isPrinting, print } = usePrinting(tasks);
  const shown = isPrinting ? total : Math.min(limit, total);
  return (
    <div className="measures">
      <MeasureBar print={print} />
      <div className="scroll">
        <PrintHead rows={total} />
        {total === 0 ? <p className="empty">{t("nothingMatches")}</p> : <MeasureTable sections={firstRows(sections, shown)} />}
        <MoreRows shown={shown} total={total} more={() => setLimit(limit + STEP)} />
      </div>
    </div>
  );
};

const GROUPS = { none: "ungrouped", unit: "unit", document: "document", deadline: "deadline" } as const satisfies Record<
  View["group"],
  PhraseId
>;

/** How the rows are laid out, and the way to paper. */
const MeasureBar = ({ print }: { readonly print: () => void }) => {
  const { t } = useSpeech();
  const { rows, group } = usePage((state) => state.view);
  const go = usePage((state) => state.go);
  const groups = (["none", "unit", "document", "deadline"] as const).map((id) => ({ id, name: t(GROUPS[id]) }));
  return (
    <div className="view-bar">
      <OneOf
        label={t("rowsAre")}
        chosen={rows}
        options={[
          { id: "clause", name: t("byClause") },
          { id: "item", name: t("byItem") },
        ]}
        choose={(id) => go({ rows: id })}
      />
      <OneOf label={t("groupBy")} chosen={group} options={groups} choose={(id) => go({ group: id })} />
      <Button className="small-button print-button" onPress={print}>
        <Icon name="print" />
        {t("print")}
      </Button>
    </div>
  );
};
