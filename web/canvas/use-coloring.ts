import { useEffect, useMemo, useState } from "react";
import { buildNetwork, type Network } from "../../graph/build.ts";
import type { KnowledgeGraph } from "../../graph/model.ts";
import { useOpened, usePage } from "../panel/context.ts";
import { rememberLast } from "../state/remember.ts";
import { type Coloring, coloringOf } from "./coloring.ts";

type Communities = ReadonlyMap<string, number>;

const communitiesOf = rememberLast(
  (graph: KnowledgeGraph, measure: (network: Network) => Communities): Communities => measure(buildNetwork(graph, { mentions: false })),
);

/** The communities of the graph; null until they are needed and computed. */
const useCommunities = (isNeeded: boolean): Communities | null => {
  const { catalog } = useOpened();
  const [found, setFound] = useState<Communities | null>(null);
  useEffect(() => {
    if (!isNeeded || found !== null) return;
    let isWanted = true;
    void import("../../graph/metric/community.ts").then(({ community }) => {
      if (isWanted) setFound(communitiesOf(catalog.graph, community.measure));
    });
    return () => {
      isWanted = false;
    };
  }, [catalog, isNeeded, found]);
  return found;
};

/** The colours of the canvas as the view wants them. */
export const useColoring = (): Coloring => {
  const { catalog } = useOpened();
  const language = usePage((state) => state.language);
  const color = usePage((state) => state.view.color);
  const communities = useCommunities(color === "community");
  return useMemo(() => coloringOf(color, { catalog, language, communities }), [color, catalog, language, communities]);
};
