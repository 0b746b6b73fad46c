import { expect, test } from "vitest";
import { buildNetwork, METRICS, resolve } from "../../graph/index.ts";
import { cityPlan, districtReport, maskedReport } from "../support/corpus.ts";
import { sampleNetwork } from "../support/sample-graph.ts";

const network = () => buildNetwork(resolve([cityPlan(), districtReport(), maskedReport()], []));
const metric = (id: string) => METRICS.find((one) => one.id === id) ?? METRICS[0];

test("every metric has a number for every node and does not change the network", () => {
  const sample = sampleNetwork(80, 3);
  const before = JSON.stringify(sample.export());
  for (const { measure } of METRICS) {
    const found = measure(sample);
    expect([...found.keys()]).toEqual(sample.nodes());
    expect([...found.values()].every(Number.isInteger)).toBe(true);
  }
  expect(JSON.stringify(sample.export())).toBe(before);
});

test("the degree leaves out papers, a unit's measures count once", () => {
  const garden = "organization:云川市/市园林局";
  expect(metric("degree").measure(network()).get(garden)).toBe(1);
  expect(metric("owned").measure(network()).get(garden)).toBe(1);
  expect(metric("owned").measure(network()).get("organization:云川市/市政府")).toBe(0);
});

test("communities depend on the seed alone; the largest is number 0", () => {
  const sample = sampleNetwork(300, 5);
  const found = [...metric("community").measure(sample, { seed: 3 })];
  expect([...metric("community").measure(sample, { seed: 3 })]).toEqual(found);
  const sizes = new Map<number, number>();
  for (const [, number] of found) sizes.set(number, (sizes.get(number) ?? 0) + 1);
  const ordered = [...sizes].sort((a, b) => a[0] - b[0]).map(([, size]) => size);
  expect(ordered).toEqual([...ordered].sort((a, b) => b - a));
  expect(ordered.length).toBeGreaterThan(2);
});
