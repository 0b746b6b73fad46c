import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";

// The graph of the bench drawn by sigma alone, with its own labels: what the page is measured against.

type Bare = {
  readonly nodes: readonly (readonly [id: string, x: number, y: number, size: number, color: string, label: string])[];
  readonly edges: readonly (readonly [id: string, source: string, target: string])[];
};

const draw = async (): Promise<void> => {
  const { nodes, edges } = (await (await fetch("bare.json")).json()) as Bare;
  const element = document.getElementById("stage");
  if (element === null) throw new Error("no stage");
  performance.mark("wenmai-read");
  const graph = new MultiDirectedGraph();
  for (const [id, x, y, size, color, label] of nodes) graph.addNode(id, { x, y, size, color, label });
  for (const [id, source, target] of edges) graph.addDirectedEdgeWithKey(id, source, target);
  new Sigma(graph, element);
  performance.mark("wenmai-ready");
  document.documentElement.dataset["ready"] = "true";
};

void draw();
