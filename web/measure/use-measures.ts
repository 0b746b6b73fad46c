import type { Task } from "../../graph/model.ts";
import { useOpened } from "../panel/context.ts";
import { useFilter } from "../panel/use-visible.ts";
import { measuresOf } from "../state/measure-table.ts";

/** The measures that the filters leave, in the order of the graph; the same list as long as they say the same. */
export const useMeasures = (): readonly Task[] => measuresOf(useOpened().catalog, useFilter());
