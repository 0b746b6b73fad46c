import type { DocumentRecord, Entity, Evidence, Task } from "../model.ts";
import { quoteOf } from "../query.ts";
import type { ExportSource, TextFormat } from "./format.ts";
import { CONTEXT, iriOf, typesOf } from "./json-ld-terms.ts";
import { itemName } from "./ledger.ts";
import { type EdgeRecord, edgesOf, type NodeRecord, nodesOf } from "./record.ts";
import { listedLine, placeOfEvidence, textOfDocument } from "./source.ts";

/** Characters before and behind a quote that tell it from another of the same words. */
const AROUND = 32;

type Properties = Readonly<Record<string, unknown>>;

/** A place in a document as a resource of the Web Annotation model: by its quote, and by its position. */
const placeOf = (source: ExportSource, { document, span, rule, mode, date, basis }: Evidence): Properties => {
  const text = textOfDocument(source, document);
  const place = placeOfEvidence(source, { document, span });
  return {
    "@type": "oa:SpecificResource",
    source: iriOf(document),
    selector: [
      {
        "@type": "oa:TextQuoteSelector",
        exact: text.slice(span.start, span.end),
        prefix: text.slice(Math.max(0, span.start - AROUND), span.start),
        suffix: text.slice(span.end, span.end + AROUND),
      },
      { "@type": "oa:TextPositionSelector", start: span.start, end: span.end },
    ],
    ...(place === null ? {} : { place }),
    rule,
    mode,
    basis,
    ...(date === null ? {} : { statedDate: date }),
  };
};

/** A thing with its proof, piece by piece: a proof may be as long as the corpus. */
function* proven(source: ExportSource, properties: Properties, proof: readonly Evidence[]): Generator<string> {
  yield `${JSON.stringify(properties).slice(0, -1)},"evidence":[`;
  for (const [index, one] of proof.entries()) yield `${index === 0 ? "" : ",\n  "}${JSON.stringify(placeOf(source, one))}`;
  yield "]}";
}

const withoutNull = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined));

const ofDocument = ({ header, name, bytesHash }: DocumentRecord): Properties => ({
  number: header.number?.value,
  datePublished: header.date?.value,
  secrecy: header.secrecy?.value,
  fileName: name,
  bytesHash,
});

const ofEntity = ({ aliases, generic, scope, fields, listed }: Entity, document: DocumentRecord | null): Properties => ({
  alternateName: aliases,
  generic,
  scope: scope.type === "region" ? scope.region : scope.type === "document" ? iriOf(scope.document) : scope.type,
  isText: document === null ? null : iriOf(document.id),
  listed: listed.map(listedLine),
  ...Object.fromEntries(Object.entries(fields).map(([id, values]) => [`field_${id}`, values])),
});

const ofTask = (source: ExportSource, task: Task): Properties => {
  const text = textOfDocument(source, task.document);
  const { deadline, mode, quantities } = task;
  return {
    state: mode,
    "schema:actionStatus": { "@id": mode === "done" ? "schema:CompletedActionStatus" : "schema:PotentialActionStatus" },
    item: task.item === null ? null : itemName(task),
    deadline: deadline === null ? null : quoteOf(text, deadline.span),
    deadlineFrom: deadline?.from,
    deadlineTo: deadline?.to,
    quantities: quantities.map(({ span }) => quoteOf(text, span)),
  };
};

const nodeOf = (source: ExportSource, { id, kind, name, entity, task, document }: NodeRecord): Properties =>
  withoutNull({
    "@id": iriOf(id),
    "@type": typesOf(kind),
    identifier: id,
    name,
    ...(entity === null ? {} : ofEntity(entity, document)),
    ...(task === null ? {} : ofTask(source, task)),
    ...(entity === null && task === null && document !== null ? ofDocument(document) : {}),
  });

/** What an edge says, plainly, unless it is only planned: source, relation or role, target. */
const plainly = ({ source, target, relation, role, mode }: EdgeRecord): string =>
  mode === "stated" ? `${JSON.stringify({ "@id": iriOf(source), [role ?? relation]: iriOf(target) })},\n` : "";

const termOf = ({ relation, role }: EdgeRecord): string => role ?? relation;

const statementOf = (edge: EdgeRecord): Properties =>
  withoutNull({
    "@id": iriOf(edge.id),
    "@type": "rdf:Statement",
    identifier: edge.id,
    subject: iriOf(edge.source),
    predicate: predicateOf(termOf(edge)),
    object: iriOf(edge.target),
    mode: edge.mode,
    inherited: edge.inherited,
    statedDate: edge.date,
  });

/** The IRI behind a term of a relation or role. */
const predicateOf = (term: string): string => {
  const defined = CONTEXT[term];
  return typeof defined === "object" && defined !== null && "@id" in defined ? String(defined["@id"]) : term;
};

/** The documents that are a regulation: it has their name, they keep number, date and file. */
function* papersOf({ graph, lookup }: ExportSource): Generator<Properties> {
  for (const document of graph.documents) {
    const { id, entity } = document;
    if (entity === null) continue;
    yield withoutNull({ "@id": iriOf(id), "@type": typesOf("document"), identifier: id, name: lookup.nameOf(id), ...ofDocument(document) });
  }
}

function* write(source: ExportSource): Generator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[\n`;
  yield `{"@id":"urn:wenmai:","@type":"schema:Dataset","generator":${JSON.stringify(source.program)},"documents":[`;
  for (const [index, { id }] of source.graph.documents.entries()) yield `${index === 0 ? "" : ","}${JSON.stringify(iriOf(id))}`;
  yield "]}";
  for (const paper of papersOf(source)) yield `,\n${JSON.stringify(paper)}`;
  for (const node of nodesOf(source)) {
    yield ",\n";
    yield* proven(source, nodeOf(source, node), node.proof);
  }
  for (const edge of edgesOf(source)) {
    yield `,\n${plainly(edge)}`;
    yield* proven(source, statementOf(edge), edge.proof);
  }
  yield "\n]}\n";
}

/** JSON-LD that needs nothing from the network: schema.org, ELI, and Web Annotation selectors for the proofs. */
export const jsonLd: TextFormat = {
  id: "json-ld",
  label: { zh: "JSON-LD", en: "JSON-LD" },
  purpose: {
    zh: "供语义网和 RDF 工具，用 schema.org、ELI、Web Annotation 词汇",
    en: "for RDF tools, in the words of schema.org, ELI and Web Annotation",
  },
  extension: "jsonld",
  mediaType: "application/ld+json",
  shape: "text",
  write,
};
