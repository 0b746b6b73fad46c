import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { TERMS } from "../../../graph/export/json-ld-terms.ts";
import type { ExportSource } from "../../../graph/index.ts";
import { buildNetwork } from "../../../graph/index.ts";
import { exampleSource, exportSource, textOfExport } from "../../support/export-source.ts";
import { hostileGraph, hostileTexts } from "../../support/hostile-graph.ts";

const OA = "http://www.w3.org/ns/oa#";
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const SCHEMA = "https://schema.org/";
const TERM = "urn:wenmai:term:";

type Value = { readonly "@value"?: unknown; readonly "@id"?: string } & { readonly [property: string]: unknown };
type Thing = { readonly "@id": string; readonly "@type"?: readonly string[] } & { readonly [property: string]: unknown };

/** Refuses whatever it is asked for: the file must need nothing from the network. */
const offline = (url: string): never => {
  throw new Error(`asked for ${url}`);
};

const expanded = async (source: ExportSource): Promise<readonly Thing[]> => {
  const written = JSON.parse(textOfExport("json-ld", source));
  return (await jsonld.expand(written, { documentLoader: offline })) as unknown as readonly Thing[];
};

const listOf = (thing: { readonly [property: string]: unknown } | undefined, property: string): readonly Value[] =>
  (thing?.[property] ?? []) as readonly Value[];
const literalOf = (thing: Thing | Value | undefined, property: string): unknown => listOf(thing, property)[0]?.["@value"];

/** What a piece of evidence says once a reader has put every term in full. */
const placesOf = (thing: Thing | undefined) =>
  listOf(thing, `${TERM}evidence`).map((place) => {
    const [quote, position] = listOf(place, `${OA}hasSelector`);
    return {
      types: [place["@type"], quote?.["@type"], position?.["@type"]].flat(),
      quote: literalOf(quote, `${OA}exact`),
      start: literalOf(position, `${OA}start`),
      end: literalOf(position, `${OA}end`),
      rule: literalOf(place, `${TERM}rule`),
    };
  });

const expectedPlaces = ({ graph, texts }: ExportSource, proof: ExportSource["graph"]["links"][number]["proof"]) =>
  proof.map(({ document, span: { start, end }, rule }) => ({
    types: [`${OA}SpecificResource`, `${OA}TextQuoteSelector`, `${OA}TextPositionSelector`],
    quote: texts(graph.documents.findIndex(({ id }) => id === document)).text.slice(start, end),
    start,
    end,
    rule,
  }));

describe.each([
  ["the examples", exampleSource],
  ["a hostile graph", () => exportSource(hostileGraph(), hostileTexts())],
])("json-ld of %s, read by another reader", (_, sourceOf) => {
  const source = sourceOf();
  const { graph } = source;
  const read = expanded(source);
  const identified = read.then((things) => new Map(things.map((thing) => [literalOf(thing, `${SCHEMA}identifier`), thing])));

  test("every entity and measure with its name and its places", async () => {
    for (const { id, name, proof } of [...graph.entities, ...graph.tasks]) {
      const thing = (await identified).get(id);
      expect(literalOf(thing, `${SCHEMA}name`), id).toBe(name);
      expect(placesOf(thing), id).toEqual(expectedPlaces(source, proof));
    }
  });

  test("aliases and fields of entities", async () => {
    for (const { id, aliases, fields } of graph.entities) {
      const thing = (await identified).get(id);
      expect(listOf(thing, `${SCHEMA}alternateName`).map((one) => one["@value"])).toEqual(aliases);
      for (const [field, values] of Object.entries(fields)) {
        expect(listOf(thing, `${TERM}field_${field}`).map((one) => one["@value"])).toEqual(values);
      }
    }
  });

  test("every edge as a statement with its ends and places, and plainly where it is no plan", async () => {
    const things = await read;
    const statements = things.filter((thing) => thing["@type"]?.includes(`${RDF}Statement`));
    const network = buildNetwork(graph, { mentions: false });
    expect(statements).toHaveLength(network.size);
    const iris = new Map(things.map((thing) => [literalOf(thing, `${SCHEMA}identifier`), thing["@id"]]));
    const triples = new Set(
      things.flatMap((thing) =>
        Object.entries(thing).flatMap(([property, values]) =>
          (Array.isArray(values) ? values : []).map((value: Value) => JSON.stringify([thing["@id"], property, value["@id"]])),
        ),
      ),
    );
    network.forEachEdge((id, { mode }, from, to) => {
      const statement = statements.find((one) => literalOf(one, `${SCHEMA}identifier`) === id);
      const [subject, predicate, object] = ["subject", "predicate", "object"].map((end) => listOf(statement, RDF + end)[0]?.["@id"]);
      expect([subject, object]).toEqual([iris.get(from), iris.get(to)]);
      expect(predicate).toMatch(/^(?:urn:wenmai:term:|http:\/\/data\.europa\.eu\/eli\/ontology#)[a-z_]+$/u);
      expect(triples.has(JSON.stringify([subject, predicate, object])), id).toBe(mode === "stated");
    });
    for (const { id, proof } of graph.links) {
      expect(placesOf((await identified).get(id))).toEqual(expectedPlaces(source, proof));
    }
  });

  test("what made it, and from which documents", async () => {
    const dataset = (await read).find((thing) => thing["@type"]?.includes(`${SCHEMA}Dataset`));
    expect(literalOf(dataset, `${SCHEMA}creator`)).toBe("wenmai test");
    expect(listOf(dataset, `${SCHEMA}isBasedOn`)).toHaveLength(graph.documents.length);
    for (const { id, header, name } of graph.documents) {
      const thing = (await identified).get(id);
      expect(literalOf(thing, `${TERM}fileName`)).toBe(name);
      expect(literalOf(thing, `${TERM}secrecy`)).toBe(header.secrecy?.value);
    }
  });
});

test("things that differ have names that differ", async () => {
  for (const source of [exampleSource(), exportSource(hostileGraph(), hostileTexts())]) {
    const things = (await expanded(source)).filter((thing) => literalOf(thing, `${SCHEMA}identifier`) !== undefined);
    expect(new Set(things.map((thing) => thing["@id"])).size).toBe(things.length);
  }
});

test("as RDF it keeps every statement", async () => {
  const source = exampleSource();
  const quads = (await jsonld.toRDF(JSON.parse(textOfExport("json-ld", source)), { documentLoader: offline })) as readonly {
    readonly predicate: { readonly value: string };
  }[];
  const subjects = quads.filter(({ predicate }) => predicate.value === `${RDF}subject`);
  expect(subjects).toHaveLength(buildNetwork(source.graph, { mentions: false }).size);
});

test("terms have names of their own", () => {
  expect(new Set(TERMS.map(({ id }) => id)).size).toBe(TERMS.length);
});
