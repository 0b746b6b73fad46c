import { describe, expect, test } from "vitest";
import { buildNetwork, layOut, layOutResolution, type Network, resolve } from "../../graph/index.ts";
import { forceAtlas2 } from "../../graph/interop.ts";
import { attract } from "../../graph/layout/forces.ts";
import { skeletonOf } from "../../graph/layout/skeleton.ts";
import { randomFrom } from "../../graph/random.ts";
import { cityPlan, districtReport, maskedReport } from "../support/corpus.ts";
import { crossings, movement, neighbourhoodKept, z95 } from "../support/readability.ts";
import { sampleNetwork } from "../support/sample-graph.ts";

test("the same network and seed give the same bytes, another seed does not", () => {
  const network = sampleNetwork(300, 7);
  expect(JSON.stringify(layOut(network))).toBe(JSON.stringify(layOut(network)));
  expect(JSON.stringify(layOut(network, { seed: 2 }))).not.toBe(JSON.stringify(layOut(network)));
});

test("the network that is laid out is not changed", () => {
  const network = sampleNetwork(50, 3);
  const before = JSON.stringify(network.export());
  layOut(network);
  expect(JSON.stringify(network.export())).toBe(before);
});

test.each([0, 1, 2, 3])("%i nodes have a place each", (order) => {
  const network = sampleNetwork(order, 1);
  const positions = Object.values(layOut(network));
  expect(positions).toHaveLength(order);
  expect(positions.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  expect(new Set(positions.map(({ x, y }) => `${x} ${y}`)).size).toBe(order);
});

test("labels can be read at a third of the zoom that ForceAtlas2 alone needs", () => {
  const network = sampleNetwork(300, 11);
  const alone = network.copy();
  const random = randomFrom(5);
  alone.forEachNode((node) => alone.mergeNodeAttributes(node, { x: random() * 100, y: random() * 100 }));
  const plain = forceAtlas2(alone, { iterations: 500, settings: forceAtlas2.inferSettings(alone.order) });
  expect(z95(network, layOut(network))).toBeLessThanOrEqual(0.35 * z95(network, plain));
});

test("two hundred labels can be read at a zoom of one and a half", () => {
  const network = sampleNetwork(200, 13);
  expect(z95(network, layOut(network))).toBeLessThanOrEqual(1.5);
});

test("making room for labels keeps neighbours together, and adds few crossings", () => {
  const network = sampleNetwork(300, 17);
  const skeleton = skeletonOf(network);
  const placed = skeleton.ids.map((_, node) => node).filter((node) => (skeleton.degree[node] ?? 0) > 0);
  const { x, y } = attract(skeleton, Int32Array.from(placed), randomFrom(1));
  const before = Object.fromEntries(placed.map((node) => [skeleton.ids[node] ?? "", { x: x[node] ?? 0, y: y[node] ?? 0 }]));
  const after = layOut(network);
  expect(neighbourhoodKept(Object.keys(before), before, after)).toBeGreaterThanOrEqual(0.93);
  expect(crossings(network, before)).toBeGreaterThan(0);
  expect(crossings(network, after)).toBeLessThanOrEqual(1.06 * crossings(network, before));
});

describe("nodes without edges", () => {
  const extentOf = (network: Network, isAlone: boolean, axis: "x" | "y") => {
    const positions = layOut(network);
    const values = network.filterNodes((node) => (network.degree(node) === 0) === isAlone).map((node) => positions[node]?.[axis] ?? 0);
    return { low: Math.min(...values), high: Math.max(...values) };
  };

  test("stand below the picture of the others, no wider than it", () => {
    const network = sampleNetwork(120, 19);
    expect(extentOf(network, true, "y").high).toBeLessThan(extentOf(network, false, "y").low);
    expect(extentOf(network, true, "x").low).toBeGreaterThanOrEqual(extentOf(network, false, "x").low - 1);
    expect(extentOf(network, true, "x").high).toBeLessThan(extentOf(network, false, "x").high);
  });

  test("reach beyond a small picture where they are many", () => {
    const network = sampleNetwork(10, 19);
    for (let count = 0; count < 300; count += 1)
      network.addNode(`alone${count}`, { x: 0, y: 0, kind: "place", label: "青柳村", color: "#000000", size: 4 });
    const [across, up] = [extentOf(network, true, "x"), extentOf(network, true, "y")];
    expect((across.high - across.low) / (up.high - up.low)).toBeGreaterThan(1);
    expect((across.high - across.low) / (up.high - up.low)).toBeLessThan(3);
  });
});

test("from previous positions what was there hardly moves, and what is new stands by what it hangs on", () => {
  const before = sampleNetwork(300, 23);
  const old = layOut(before);
  const after = before.copy();
  const hub = before.nodes()[0] ?? "";
  for (let count = 0; count < 30; count += 1) {
    after.addNode(`new${count}`, { x: 0, y: 0, kind: "measure", label: "新建口袋公园", color: "#000000", size: 4 });
    after.addDirectedEdge(hub, `new${count}`, { relation: "owns", role: "lead", mode: "stated", weight: 1 });
  }
  const now = layOut(after, { previous: old });
  const connected = before.filterNodes((node) => before.degree(node) > 0);
  const frame = Math.max(...connected.map((node) => old[node]?.x ?? 0)) - Math.min(...connected.map((node) => old[node]?.x ?? 0));
  expect(movement(connected, old, now)).toBeLessThan(0.05);
  const away = Array.from({ length: 30 }, (_, count) =>
    Math.hypot((now[`new${count}`]?.x ?? 0) - (now[hub]?.x ?? 0), (now[`new${count}`]?.y ?? 0) - (now[hub]?.y ?? 0)),
  );
  expect(Math.max(...away)).toBeLessThan(frame / 2);
});

test("from what a corpus says the places are those of its network", () => {
  const resolution = resolve([cityPlan(), districtReport(), maskedReport()], []);
  expect(layOutResolution(resolution)).toEqual(layOut(buildNetwork(resolution)));
});

test("thousands of leaves are laid out together and still have a place each", () => {
  const positions = Object.values(layOut(sampleNetwork(4000, 29)));
  expect(new Set(positions.map(({ x, y }) => `${x} ${y}`)).size).toBe(4000);
});
