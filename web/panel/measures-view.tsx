import { useMemo, useState } from "react";
import { measuresOf, sortMeasures } from "../state/measure-table.ts";
import { useOpened, usePage, useSpeech } from "./context.ts";
import { MeasureTable } from "./measure-table.tsx";
import { MoreRows, STEP } from "./more-rows.tsx";
import { useReady } from "./use-ready.ts";
import { useFilter } from "./use-visible.ts";

/** Who owns what: the measures that the filters leave, sorted. */
export const MeasuresView = () => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const filter = useFilter();
  const sort = usePage((state) => state.view.sort);
  useReady();
  const [limit, setLimit] = useState(STEP);
  const rows = useMemo(() => sortMeasures(catalog, measuresOf(catalog, filter), sort), [catalog, filter, sort]);
  return (
    <div className="scroll">
      {rows.length === 0 ? <p className="empty">{t("nothingMatches")}</p> : <MeasureTable tasks={rows.slice(0, limit)} />}
      <MoreRows shown={Math.min(limit, rows.length)} total={rows.length} more={() => setLimit(limit + STEP)} />
    </div>
  );
};
