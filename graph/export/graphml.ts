import { type Attribute, EDGE_ATTRIBUTES, NODE_ATTRIBUTES, type Value } from "./attribute.ts";
import type { ExportSource, TextFormat } from "./format.ts";
import { wordsIn } from "./labels.ts";
import { type EdgeRecord, edgesOf, type NodeRecord, nodesOf } from "./record.ts";
import { headLines } from "./source.ts";
import { attribute, escapeXml, proofPieces } from "./xml.ts";

const TYPES: Readonly<Record<Attribute<never>["type"], string>> = { string: "string", integer: "int", boolean: "boolean" };

/** The name under which the whole proof stands. */
const PROOF = "proof";

type Drawn = Pick<NodeRecord, "name" | "color" | "size"> & NodeRecord["position"];

/** What yEd draws from; other readers find the same in keys with plain names. */
const drawnKeys = [
  ["label", "string", "name"],
  ["color", "string", "color"],
  ["size", "double", "size"],
  ["x", "double", "x"],
  ["y", "double", "y"],
] as const satisfies readonly (readonly [string, string, keyof Drawn])[];

const key = (scope: "node" | "edge", name: string, type: string): string =>
  `<key id="${scope}_${name}" for="${scope}" attr.name="${name}" attr.type="${type}"/>\n`;

const keysOf = (scope: "node" | "edge", attributes: readonly Attribute<never>[]): string =>
  `${attributes.map(({ id, type }) => key(scope, id, TYPES[type])).join("")}${key(scope, PROOF, "string")}<key id="${scope}_drawing" for="${scope}" yfiles.type="${scope}graphics"/>\n`;

const dataOf = (name: string, value: Value): string => (value === null ? "" : `<data key="${name}">${escapeXml(String(value))}</data>`);

function* valuesOf<Row extends Pick<NodeRecord, "proof">>(
  source: ExportSource,
  scope: "node" | "edge",
  [attributes, row]: readonly [readonly Attribute<Row>[], Row],
): Generator<string> {
  for (const { id, of } of attributes) yield dataOf(`${scope}_${id}`, of(row, source));
  yield `<data key="${scope}_${PROOF}">`;
  for (const piece of proofPieces(source, row.proof)) yield escapeXml(piece);
  yield "</data>";
}

/** yEd's picture of a node; there y points down. */
const shapeOf = ({ name, color, size, x, y }: Drawn): string =>
  `<data key="node_drawing"><y:ShapeNode><y:Geometry${attribute("x", x - size)}${attribute("y", -y - size)} width="${2 * size}" height="${2 * size}"/>` +
  `<y:Fill color="${color}"/><y:NodeLabel modelName="sides" modelPosition="e">${escapeXml(name)}</y:NodeLabel><y:Shape type="ellipse"/></y:ShapeNode></data>`;

function* nodeOf(source: ExportSource, node: NodeRecord): Generator<string> {
  const drawn: Drawn = { ...node, ...node.position };
  yield `<node${attribute("id", node.id)}>${drawnKeys.map(([name, , of]) => dataOf(`node_${name}`, drawn[of])).join("")}`;
  yield* valuesOf(source, "node", [NODE_ATTRIBUTES, node]);
  yield `${shapeOf(drawn)}</node>\n`;
}

function* edgeOf(source: ExportSource, edge: EdgeRecord): Generator<string> {
  const words = wordsIn(source);
  const label = edge.role === null ? words.relation(edge.relation) : words.role(edge.role);
  yield `<edge${attribute("id", edge.id)}${attribute("source", edge.source)}${attribute("target", edge.target)}>`;
  yield dataOf("edge_label", label) + dataOf("edge_weight", edge.proof.length);
  yield* valuesOf(source, "edge", [EDGE_ATTRIBUTES, edge]);
  yield `<data key="edge_drawing"><y:PolyLineEdge><y:Arrows source="none" target="standard"/><y:EdgeLabel>${escapeXml(label)}</y:EdgeLabel></y:PolyLineEdge></data></edge>\n`;
}

function* write(source: ExportSource): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">\n<desc>';
  for (const line of headLines(source)) yield `${escapeXml(line)}\n`;
  yield `</desc>\n${drawnKeys.map(([name, type]) => key("node", name, type)).join("")}${keysOf("node", NODE_ATTRIBUTES)}`;
  yield `${key("edge", "label", "string")}${key("edge", "weight", "int")}${keysOf("edge", EDGE_ATTRIBUTES)}`;
  yield '<graph id="wenmai" edgedefault="directed">\n';
  for (const node of nodesOf(source)) yield* nodeOf(source, node);
  for (const edge of edgesOf(source)) yield* edgeOf(source, edge);
  yield "</graph>\n</graphml>\n";
}

/** GraphML with typed keys, and with what yEd draws from. */
export const graphml: TextFormat = {
  id: "graphml",
  label: { zh: "GraphML 图", en: "GraphML" },
  purpose: { zh: "用 yEd、networkx、igraph 等打开", en: "for yEd, networkx, igraph" },
  extension: "graphml",
  mediaType: "application/graphml+xml",
  shape: "text",
  write,
};
