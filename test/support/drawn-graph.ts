import type { MultiDirectedGraph } from "graphology";
import { expect } from "vitest";
import type { Evidence, ExportSource } from "../../graph/index.ts";
import { buildNetwork, originWords } from "../../graph/index.ts";

/** Control characters, which XML cannot hold, as their pictures; halves of pairs and what is no character as �. */
export const heldByXml = (text: string): string =>
  [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x20 && !"\t\n\r".includes(character)) return String.fromCodePoint(0x2400 + code);
      return (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff ? "\ufffd" : character;
    })
    .join("");

const escaped = (values: readonly string[]): string =>
  heldByXml(values.map((value) => value.replaceAll("\\", "\\\\").replaceAll("；", "\\；")).join("；"));

const NO_CHARACTER = /[\ufffe\uffff]/gu;

const proofsOf = (source: ExportSource, proof: readonly Evidence[]) =>
  proof.map(({ document, span: { start, end }, rule, mode, date, basis }) => {
    const { text, blocks } = source.texts(source.graph.documents.findIndex(({ id }) => id === document));
    // JSON escapes controls and halves of pairs before XML sees them.
    const quote = text.slice(start, end).replace(NO_CHARACTER, "\ufffd");
    const place = originWords(blocks.findLast(({ span }) => span.start <= start)?.origin ?? null, source.language) || null;
    return { document, start, end, quote, place, rule, mode, date, basis };
  });

const HEX = /^#[0-9a-f]{6}$/u;

const hexOf = (color: unknown): unknown => {
  const numbers = String(color).match(/[0-9]+/gu) ?? [];
  return HEX.test(String(color)) ? color : `#${numbers.map((one) => Number(one).toString(16).padStart(2, "0")).join("")}`;
};

type Read = MultiDirectedGraph<Record<string, unknown>, Record<string, unknown>>;

const expectNodes = (read: Read, source: ExportSource): void => {
  const network = buildNetwork(source.graph, { mentions: false });
  expect(read.order).toBe(network.order);
  const proofs = new Map([...source.graph.entities, ...source.graph.tasks].map(({ id, proof }) => [id, proof]));
  network.forEachNode((id, { kind, label, color, size, x, y }) => {
    const found = read.getNodeAttributes(heldByXml(id));
    expect({ ...found, color: hexOf(found["color"]) }).toMatchObject({ kind, label: heldByXml(label), color, size, x, y });
    expect(JSON.parse(String(found["proof"])), id).toEqual(proofsOf(source, proofs.get(id) ?? []));
  });
  for (const { id, aliases, fields, generic } of source.graph.entities) {
    const found = read.getNodeAttributes(heldByXml(id));
    expect(found["generic"]).toBe(generic);
    expect(found["aliases"] ?? "").toBe(escaped(aliases));
    for (const [field, values] of Object.entries(fields)) expect(found[`field_${field}`]).toBe(escaped(values));
  }
  for (const { id, document, item, mode, deadline } of source.graph.tasks) {
    expect(read.getNodeAttributes(id)).toMatchObject({ document, state: mode });
    expect(read.getNodeAttribute(id, "heading")).toBe(item === null ? undefined : heldByXml(item.heading));
    expect(read.getNodeAttribute(id, "deadline_to")).toBe(deadline?.to ?? undefined);
  }
};

const expectEdges = (read: Read, source: ExportSource): void => {
  const network = buildNetwork(source.graph, { mentions: false });
  expect(read.size).toBe(network.size);
  const proofs = new Map<string, readonly Evidence[]>(source.graph.links.map(({ id, proof }) => [id, proof]));
  for (const task of source.graph.tasks) {
    for (const { entity, role, proof } of task.owners) proofs.set(`owns|${entity}|${task.id}|${role}`, proof);
  }
  const measures = new Map(source.graph.tasks.map(({ id, proof }) => [id, proof]));
  network.forEachEdge((id, { relation, role, mode }, from, to) => {
    const key = heldByXml(id);
    expect(read.hasEdge(key), id).toBe(true);
    expect([read.source(key), read.target(key)]).toEqual([heldByXml(from), heldByXml(to)]);
    const found = read.getEdgeAttributes(key);
    expect(found).toMatchObject({ relation, mode });
    expect(found["role"]).toBe(role ?? undefined);
    expect(JSON.parse(String(found["proof"])), id).toEqual(
      proofsOf(source, proofs.get(id) ?? measures.get(from) ?? measures.get(to) ?? []),
    );
  });
};

/** A drawn graph that was read back holds every node, edge, value and proof of the graph that it was written from, and no more. */
export const expectSameDrawing = (read: Read, source: ExportSource): void => {
  expectNodes(read, source);
  expectEdges(read, source);
};
