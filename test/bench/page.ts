import { table } from "../../src/cli/table.ts";
import { startBrowser } from "../support/browser.ts";
import { sampleNetwork } from "../support/sample-graph.ts";
import { firstFrameRows, labelRows, waitRows } from "./canvas-rows.ts";
import { layoutRows, movementRows, type Row } from "./layout-rows.ts";
import { buildBare, openRivals } from "./page-site.ts";
import { buildNetwork } from "./product.ts";
import { seededGraph } from "./seeded-graph.ts";

// `npm run bench:page [-- NODES…]`: how well the page can be read and how long one waits for it, against ForceAtlas2 alone and a bare sigma of the
// same graph in the same run. With numbers: only those sizes. Ends with 1 where a limit is broken.

/** Graphs that are drawn; the largest is made for what must be fast whatever the size. */
const SIZES = [
  { nodes: 200, edges: 260 },
  { nodes: 300, edges: 400 },
  { nodes: 2000, edges: 2600 },
  { nodes: 50_000, edges: 200_000 },
];
const wanted = process.argv.slice(2);

const say = (rows: readonly Row[]): readonly Row[] => {
  const cells = rows.map(({ name, value, limit, holds }) => [name, value, limit, holds ? "" : "BROKEN"]);
  console.log(table(["measured", "value", "limit", ""], cells, null));
  return rows;
};

/** The network with a document's worth of new nodes on one of its hubs. */
const grown = (network: ReturnType<typeof sampleNetwork>) => {
  const after = network.copy();
  const [hub = "", other = ""] = network.nodes();
  for (let count = 0; count < 40; count += 1) {
    after.addNode(`new${count}`, { x: 0, y: 0, kind: "measure", label: "新建口袋公园十处", color: "#000000", size: 4 });
    after.addDirectedEdge(count % 3 === 0 ? other : hub, `new${count}`, { relation: "owns", role: "lead", mode: "stated", weight: 1 });
  }
  return after;
};

const layouts = (): readonly Row[] => {
  const [small, medium] = [sampleNetwork(200, 13), sampleNetwork(300, 11)];
  return say([...layoutRows(small), ...layoutRows(medium), ...movementRows(medium, grown(medium))]);
};

const pages = async (): Promise<readonly Row[]> => {
  const [browser, bare] = await Promise.all([startBrowser(), buildBare()]);
  const rows: Row[] = [];
  for (const { nodes, edges } of SIZES) {
    if (wanted.length > 0 && !wanted.includes(String(nodes))) continue;
    const graph = seededGraph(nodes, edges, 41);
    const rivals = await openRivals(graph, bare);
    rows.push(...say(await labelRows(browser, rivals, nodes)));
    rows.push(...say(await firstFrameRows(browser, rivals, nodes)));
    if (nodes === 50_000) {
      const network = buildNetwork(graph, { mentions: false });
      const ends = network.filterNodes((node) => network.degree(node) > 0).filter((_, index) => index % 4001 === 0);
      const asks = ends
        .slice(1)
        .map((to, index) => ({ from: ends[index] ?? to, to, query: network.getNodeAttribute(to, "label").slice(0, 3) }));
      rows.push(...say(await waitRows(browser, rivals, asks)));
    }
    rivals.end();
  }
  await browser.close();
  return rows;
};

const broken = [...layouts(), ...(await pages())].filter(({ holds }) => !holds);
for (const { name, value, limit } of broken) console.error(`${name}: ${value}, must be ${limit}`);
if (broken.length > 0) process.exitCode = 1;
