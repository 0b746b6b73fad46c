import type { Evidence, KnowledgeGraph, Lookup, NodeId, Proof, Task, TraceLine } from "../../graph/index.ts";
import { createLookup, findPapers, findUnits, nodeOfDocument, owns, ownsKey, trace } from "../../graph/index.ts";
import type { Loaded } from "./neo4j.ts";

/** A row that a query gives. */
export type Row = Readonly<Record<string, unknown>>;

/** What a query is given, and the rows that it must give: what the graph itself says, in any order. */
export type Case = { readonly given: Row; readonly expected: readonly Row[] };

/** The graph with the ways into it. */
export type Asked = Loaded & { readonly lookup: Lookup };

const STEPS = 4;
const TODAY = "2024-07-01";
const WATER = "云川市水务局";
const WETLAND = "云川市人民政府关于同意建设青岚湖湿地公园的批复";

/** The graph with the ways into it, read once. */
export const askedOf = ({ graph, texts }: Loaded): Asked => ({ graph, texts, lookup: createLookup(graph) });

/** The unit that `wenmai owns` finds by a name. */
export const unitOf = ({ graph, lookup }: Asked, name: string): NodeId => findUnits(graph, lookup, name).found[0]?.id ?? "";
/** The paper that `wenmai trace` finds by a name. */
export const paperOf = ({ graph }: Asked, name: string): NodeId => findPapers(graph, name).found[0]?.id ?? "";

const quoteAt = ({ lookup, texts }: Asked, { document, span }: Evidence): string =>
  texts(lookup.indexOf(document)).text.slice(span.start, span.end);

const isStated = (proof: Proof): boolean => proof.some(({ mode }) => mode !== "planned");

const ownCase = (asked: Asked, unit: string): Case => ({
  given: { unit },
  expected: owns(asked.lookup, unitOf(asked, unit), asked.texts).owned.map(
    ({ task, measure, role, deadline, document, evidence, owner }) => ({
      measure: task,
      name: measure,
      role,
      until: deadline,
      document: document.id,
      quote: quoteAt(asked, evidence),
      owner: owner === null ? null : quoteAt(asked, owner.evidence),
    }),
  ),
});

const orderCase = (asked: Asked, unit: string): Case => ({
  given: { unit },
  expected: owns(asked.lookup, unitOf(asked, unit), asked.texts).ordered.map(({ task, measure, evidence }) => ({
    measure: task,
    name: measure,
    quote: quoteAt(asked, evidence),
  })),
});

/** Whether a deadline is over: of a month or a year that goes with its last day. */
const isBefore = (deadline: string, today: string): boolean => deadline < today.slice(0, deadline.length);

const overdueCase = ({ graph, lookup }: Asked, today: string): Case => ({
  given: { today },
  expected: graph.tasks.flatMap(({ id, name, mode, deadline, owners }): readonly Row[] => {
    const until = deadline?.kind === "date" ? deadline.to : null;
    if (mode !== "due" || until === null || !isBefore(until, today)) return [];
    const row = { measure: id, name, until };
    if (owners.length === 0) return [{ ...row, unit: null, role: null }];
    return owners.map(({ entity, role }) => ({ ...row, unit: lookup.nameOf(entity), role }));
  }),
});

const unownedCase = ({ graph, lookup }: Asked): Case => ({
  given: {},
  expected: graph.tasks
    .filter(({ owners }) => owners.length === 0)
    .flatMap(({ id, name, orderedBy }): readonly Row[] =>
      orderedBy.length === 0
        ? [{ measure: id, name, unit: null }]
        : orderedBy.map((unit) => ({ measure: id, name, unit: lookup.nameOf(unit) })),
    ),
});

/** How many measures stand behind each row. */
const counted = (pairs: readonly (readonly [Row, Task])[]): readonly Row[] => {
  const found = new Map<string, Set<string>>();
  for (const [row, { id }] of pairs) found.set(JSON.stringify(row), (found.get(JSON.stringify(row)) ?? new Set()).add(id));
  return [...found].map(([row, ids]) => ({ ...JSON.parse(row), measures: ids.size }));
};

const sharedCase = ({ graph }: Asked): Case => ({
  given: {},
  expected: counted(
    graph.tasks.flatMap((task) =>
      task.owners.flatMap((a) =>
        task.owners.filter((b) => a.entity < b.entity).map((b) => [{ one: a.entity, other: b.entity }, task] as const),
      ),
    ),
  ),
});

const partnerCase = (asked: Asked, unit: string): Case => {
  const id = unitOf(asked, unit);
  const pairs = (asked.lookup.ownedBy.get(id) ?? []).flatMap((task) =>
    task.owners.filter(({ entity }) => entity !== id).map(({ entity, role }) => [{ unit: entity, role }, task] as const),
  );
  return { given: { unit }, expected: counted(pairs) };
};

/** The nodes of a tree with the least number of steps to each. */
const stepsIn = (lines: readonly TraceLine[], found: Map<NodeId, number> = new Map(), steps = 1): ReadonlyMap<NodeId, number> => {
  for (const { node, lines: below } of lines) {
    found.set(node.id, Math.min(found.get(node.id) ?? steps, steps));
    stepsIn(below, found, steps + 1);
  }
  return found;
};

const upstreamCase = (asked: Asked, name: string): Case => {
  const { root, upstream } = trace(asked.lookup, paperOf(asked, name), STEPS, asked.texts);
  // The tree also says who issued a paper; `issued` answers that.
  const papers = [...stepsIn(upstream)].filter(([id]) => asked.lookup.entityById.get(id)?.kind === "regulation");
  return { given: { paper: root.name }, expected: papers.map(([id, steps]) => ({ paper: id, name: asked.lookup.nameOf(id), steps })) };
};

const downstreamCase = (asked: Asked, name: string): Case => {
  const { root, downstream } = trace(asked.lookup, paperOf(asked, name), STEPS, asked.texts);
  const nodes = [...stepsIn(downstream)];
  return { given: { paper: root.name }, expected: nodes.map(([id, steps]) => ({ node: id, name: asked.lookup.nameOf(id), steps })) };
};

const dateOf = ({ graph }: Asked, node: NodeId): string | null =>
  graph.documents.find((document) => nodeOfDocument(document) === node)?.header.date?.value ?? null;

const repealedCase = (asked: Asked): Case => {
  const { graph, lookup } = asked;
  const rests = graph.links.filter(({ relation }) => relation === "cites" || relation === "implements");
  const pairs = new Map(rests.map(({ source, target }) => [JSON.stringify([source, target]), { source, target }]));
  const expected = [...pairs.values()].flatMap(({ source: paper, target: rule }): readonly Row[] => {
    const entity = lookup.entityById.get(rule);
    const since = entity?.listed.find(({ field }) => field === "succeeded_by")?.from ?? null;
    const repeals = (lookup.linksTo.get(rule) ?? []).filter(
      ({ relation, source, proof }) => relation === "supersedes" && source !== paper && isStated(proof),
    );
    const row = { paper, date: dateOf(asked, paper), rule, since };
    if (entity?.kind !== "regulation" || (repeals.length === 0 && since === null)) return [];
    return repeals.length === 0 ? [{ ...row, by: null }] : repeals.map(({ source }) => ({ ...row, by: source }));
  });
  return { given: {}, expected };
};

const campaignCase = (asked: Asked): Case => ({
  given: {},
  expected: asked.graph.links
    .filter(({ relation }) => relation === "carries_out")
    .map(({ source, target, proof }) => ({
      campaign: target,
      unit: source,
      mode: isStated(proof) ? "stated" : "planned",
      quote: quoteAt(asked, proof[0]),
    })),
});

const earliest = (proof: Proof): string | null => proof.flatMap(({ date }) => (date === null ? [] : [date])).sort()[0] ?? null;

const issuedCase = (asked: Asked, unit: string): Case => ({
  given: { unit },
  expected: (asked.lookup.linksFrom.get(unitOf(asked, unit)) ?? [])
    .filter(({ relation, proof }) => relation === "issues" && isStated(proof))
    .map(({ target, proof }) => ({
      paper: target,
      name: asked.lookup.nameOf(target),
      date: dateOf(asked, target) ?? earliest(proof),
    })),
});

const namedCase = (asked: Asked, name: string): Case => ({
  given: { name },
  expected: asked.graph.entities
    .filter((entity) => entity.name === name)
    .flatMap(({ proof }) => proof)
    .map((evidence) => ({
      document: evidence.document,
      start: evidence.span.start,
      end: evidence.span.end,
      quote: quoteAt(asked, evidence),
    })),
});

const namesIn = (graph: KnowledgeGraph, lookup: Lookup): readonly (readonly [NodeId, readonly string[]])[] => [
  ...graph.documents.filter(({ entity }) => entity === null).map(({ id }) => [id, [lookup.nameOf(id)]] as const),
  ...graph.entities.map(({ id, name, aliases }) => [id, [name, ...aliases]] as const),
  ...graph.tasks.map(({ id, name }) => [id, [name]] as const),
];

const searchCase = ({ graph, lookup }: Asked, words: string): Case => ({
  given: { words },
  expected: namesIn(graph, lookup)
    .filter(([, names]) => names.some((name) => name.includes(words)))
    .map(([id]) => ({ id, name: lookup.nameOf(id) })),
});

/** The words of each edge that a way may take, by its id. */
export const quotesByEdge = (asked: Asked): ReadonlyMap<string, string> => {
  const { links, tasks } = asked.graph;
  const found = new Map(links.map(({ id, proof }) => [id, quoteAt(asked, proof[0])]));
  for (const { id, owners, orderedBy, concerns, proof } of tasks) {
    for (const owner of owners) found.set(ownsKey(owner.entity, id, owner.role), quoteAt(asked, owner.proof[0]));
    for (const entity of orderedBy) found.set(`orders|${entity}|${id}`, quoteAt(asked, proof[0]));
    for (const entity of concerns) found.set(`concerns|${id}|${entity}`, quoteAt(asked, proof[0]));
  }
  return found;
};

/** Of each query but `path`: what it is asked, and what the graph itself answers. */
export const ANSWERS: Readonly<Record<string, (asked: Asked) => readonly [Case, ...(readonly Case[])]>> = {
  owns: (asked) => [ownCase(asked, WATER), ownCase(asked, "中共云川市青岚区委"), ownCase(asked, "云川市财政局")],
  ordered: (asked) => [orderCase(asked, WATER), orderCase(asked, "云川市人民政府")],
  overdue: (asked) => [overdueCase(asked, TODAY), overdueCase(asked, "2024-06-30"), overdueCase(asked, "2026-01-01")],
  unowned: (asked) => [unownedCase(asked)],
  shared: (asked) => [sharedCase(asked)],
  partners: (asked) => [partnerCase(asked, WATER), partnerCase(asked, "云川市财政局")],
  upstream: (asked) => [
    upstreamCase(asked, WETLAND),
    upstreamCase(asked, "云政办发〔2022〕41号"),
    upstreamCase(asked, "云水发〔2022〕15号"),
  ],
  downstream: (asked) => [downstreamCase(asked, "云川市城区河道管理暂行规定"), downstreamCase(asked, "河道管理条例")],
  repealed: (asked) => [repealedCase(asked)],
  campaigns: (asked) => [campaignCase(asked)],
  issued: (asked) => [issuedCase(asked, WATER), issuedCase(asked, "中共云川市青岚区委"), issuedCase(asked, "云川市人民政府")],
  named: (asked) => [namedCase(asked, WATER), namedCase(asked, "河道管理条例")],
  search: (asked) => [searchCase(asked, "水务局"), searchCase(asked, "三年行动"), searchCase(asked, "河道采砂")],
};
