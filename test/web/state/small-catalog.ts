import { catalogOf } from "../../../web/state/catalog.ts";
import { smallGraph } from "../../support/small-graph.ts";

/** The small graph, looked up. */
export const smallCatalog = catalogOf(smallGraph());
