import { defineMetric } from "./metric.ts";

/** How many edges a node has; that it stands in a paper does not count. */
export const degree = defineMetric({
  id: "degree",
  label: { zh: "关联数", en: "Degree" },
  ordered: true,
  measure: (network) =>
    new Map(network.mapNodes((node) => [node, network.filterEdges(node, (_, { relation }) => relation !== "stated_in").length] as const)),
});
