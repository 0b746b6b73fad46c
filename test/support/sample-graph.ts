import graphology from "graphology";
import { KINDS } from "../../extract/index.ts";
import type { EdgeAttributes, Network, NodeAttributes } from "../../graph/index.ts";
import { randomFrom } from "../../graph/random.ts";

const SYLLABLES = "云川青岚黛湖松岭江南北溪明远安和平新城区教育财政园林水务发展改革规划建设工作方案办法意见行动计划";

/** A network made from a seed, with degrees and label lengths as in a real report: a few hubs, many leaves, some nodes without edges. */
export const sampleNetwork = (order: number, seed: number): Network => {
  const random = randomFrom(seed);
  const network: Network = new graphology.MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  const pick = <T>(list: readonly T[] | string): T | string => list[Math.floor(random() * list.length)] ?? "";
  for (let node = 0; node < order; node += 1) {
    const length = 4 + Math.floor(random() * 22);
    const label = Array.from({ length }, () => pick(SYLLABLES)).join("");
    const kind = KINDS[Math.floor(random() * KINDS.length)] ?? KINDS[0];
    network.addNode(`n${String(node).padStart(6, "0")}`, { x: 0, y: 0, kind: kind.id, label, color: kind.color, size: 2 });
  }
  const ids = network.nodes();
  const connected = Math.floor(order * 0.8);
  for (let node = 1; node < connected; node += 1) {
    for (let count = random() < 0.3 ? 2 : 1; count > 0; count -= 1) {
      const hub = Math.floor(node * random() ** 3);
      network.addDirectedEdge(ids[hub], ids[node], { relation: "owns", role: "lead", mode: "stated", weight: 1 });
    }
  }
  network.forEachNode((node) => {
    network.setNodeAttribute(node, "size", Math.round(20 + 15 * Math.sqrt(Math.min(network.degree(node), 60))) / 10);
  });
  return network;
};
