import type { PartialDate } from "../../extract/index.ts";
import { type Attribute, EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from "./attribute.ts";
import type { ExportSource, TextFormat } from "./format.ts";
import { wordsIn } from "./labels.ts";
import { type EdgeRecord, edgesOf, type NodeRecord, nodesOf } from "./record.ts";
import { documentOf, headLines } from "./source.ts";
import { attribute, escapeXml, proofPieces } from "./xml.ts";

/** The id under which the whole proof stands. */
const PROOF = "proof";

const declared = (name: "node" | "edge", attributes: readonly Attribute<never>[]): string => {
  const lines = [...attributes, { id: PROOF, type: "string" as const }].map(
    ({ id, type }) => `<attribute${attribute("id", id)}${attribute("title", id)}${attribute("type", type)}/>\n`,
  );
  return `<attributes class="${name}" mode="static">\n${lines.join("")}</attributes>\n`;
};

function* valuesOf<Row extends Pick<NodeRecord, "proof">>(
  source: ExportSource,
  attributes: readonly Attribute<Row>[],
  row: Row,
): Generator<string> {
  yield "<attvalues>";
  for (const { id, of } of attributes) {
    const value = of(row, source);
    if (value !== null) yield `<attvalue${attribute("for", id)}${attribute("value", value)}/>`;
  }
  yield `<attvalue for="${PROOF}" value="`;
  for (const piece of proofPieces(source, row.proof)) yield escapeXml(piece);
  yield '"/></attvalues>';
}

const FULL = "0000-01-01";

/** A day: GEXF knows no date less precise, so the first one of the year or month. The attributes keep the date as it is written. */
const dayOf = (date: PartialDate | string): string => date + FULL.slice(date.length);

/** From when on a row holds: its own date, else that of the earliest dated paper that says so. */
const startOf = (source: ExportSource, { proof, date }: { readonly proof: NodeRecord["proof"]; readonly date: string | null }): string => {
  const dates = date === null ? proof.flatMap(({ document }) => documentOf(source, document).header.date?.value ?? []) : [date];
  const first = dates.reduce<string | null>((least, one) => (least === null || one < least ? one : least), null);
  return first === null ? "" : attribute("start", dayOf(first));
};

const colorOf = (hex: string): string => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
};

function* nodeOf(source: ExportSource, node: NodeRecord): Generator<string> {
  const { id, name, color, position, size, document, task } = node;
  const own = task === null ? (document?.header.date?.value ?? null) : null;
  yield `<node${attribute("id", id)}${attribute("label", name)}${startOf(source, { proof: node.proof, date: own })}>`;
  yield* valuesOf(source, NODE_ATTRIBUTES, node);
  yield `${colorOf(color)}<viz:position x="${position.x}" y="${position.y}" z="0"/><viz:size value="${size}"/></node>\n`;
}

function* edgeOf(source: ExportSource, edge: EdgeRecord): Generator<string> {
  const { id, source: from, target, relation, role, proof } = edge;
  const words = wordsIn(source);
  const label = role === null ? words.relation(relation) : words.role(role);
  // Gephi adds up parallel edges of one kind and keeps those of several.
  const kind = role === null ? relation : `${relation}:${role}`;
  const ends = `${attribute("source", from)}${attribute("target", target)}`;
  yield `<edge${attribute("id", id)}${ends}${attribute("label", label)}${attribute("kind", kind)}${attribute("weight", proof.length)}${startOf(source, edge)}>`;
  yield* valuesOf(source, EDGE_ATTRIBUTES, edge);
  yield "</edge>\n";
}

function* write(source: ExportSource): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield `<meta><creator>${escapeXml(source.program)}</creator><description>`;
  for (const line of headLines(source)) yield `${escapeXml(line)}\n`;
  yield '</description></meta>\n<graph mode="dynamic" timeformat="date" defaultedgetype="directed" idtype="string">\n';
  yield declared("node", NODE_ATTRIBUTES) + declared("edge", EDGE_ATTRIBUTES);
  yield "<nodes>\n";
  for (const node of nodesOf(source)) yield* nodeOf(source, node);
  yield "</nodes>\n<edges>\n";
  for (const edge of edgesOf(source)) yield* edgeOf(source, edge);
  yield "</edges>\n</graph>\n</gexf>\n";
}

/** GEXF 1.3: positions, colours, sizes, typed attributes, dates. */
export const gexf: TextFormat = {
  id: "gexf",
  label: { zh: "GEXF 图", en: "GEXF" },
  purpose: { zh: "用 Gephi 打开，带位置、颜色、大小和日期", en: "for Gephi, with positions, colours, sizes and dates" },
  extension: "gexf",
  mediaType: "application/gexf+xml",
  shape: "text",
  write,
};
