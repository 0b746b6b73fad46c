import { useMemo } from "react";
import type { Task } from "../../graph/model.ts";
import { useOpened, usePage } from "../panel/context.ts";
import { measuresOf } from "../state/measure-table.ts";
import { taskInPeriod } from "../time/period.ts";

/** The measures that the filters leave but for the period, in the order of the graph. */
export const useFilteredMeasures = (): readonly Task[] => {
  const { catalog } = useOpened();
  const { unit, role, document } = usePage((state) => state.view);
  return useMemo(() => measuresOf(catalog, { unit, role, document }), [catalog, unit, role, document]);
};

/** The measures that the filters and the period leave, in the order of the graph. */
export const useMeasures = (): readonly Task[] => {
  const { catalog } = useOpened();
  const { from, to } = usePage((state) => state.view);
  const tasks = useFilteredMeasures();
  return useMemo(() => tasks.filter((task) => taskInPeriod(catalog, task, { from, to })), [catalog, tasks, from, to]);
};
