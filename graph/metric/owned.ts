import { defineMetric } from "./metric.ts";

/** How many measures a unit owns, in any role; one that it owns in two roles counts once. */
export const owned = defineMetric({
  id: "owned",
  label: { zh: "承担任务数", en: "Measures owned" },
  ordered: true,
  measure: (network) =>
    new Map(
      network.mapNodes((node) => {
        const tasks = network.filterOutEdges(node, (_, { relation }) => relation === "owns").map((edge) => network.target(edge));
        return [node, new Set(tasks).size] as const;
      }),
    ),
});
