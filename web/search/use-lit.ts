import { useDeferredValue, useMemo } from "react";
import { useOpened, usePage } from "../panel/context.ts";
import { useReadings } from "./use-readings.ts";

/** What is searched for now: what is being typed, else what the view says. */
export const useQuery = (): string => usePage((state) => state.typed ?? state.view.find);

/** The nodes that the search finds; null where nothing is searched for. Typing goes before lighting. */
export const useLit = (): ReadonlySet<string> | null => {
  const { search } = useOpened();
  const query = useDeferredValue(useQuery());
  const readings = useReadings(query);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the search finds more once the readings are there
  return useMemo(() => (query.trim() === "" ? null : search.matching(query)), [search, query, readings]);
};
