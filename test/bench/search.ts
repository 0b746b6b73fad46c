/**
 * How fast the page searches and filters: `tsx test/bench/search.ts`. Milliseconds of processor time, the fastest of several runs;
 * beside the search a plain scan of the same names in the same run.
 */

import { table } from "../../src/cli/table.ts";
import { countValues } from "../../web/facet/count.ts";
import { type Filter, filterOf, predicateOf } from "../../web/facet/filter.ts";
import { FACETS } from "../../web/facet/list.ts";
import { fold } from "../../web/search/fold.ts";
import { PINYIN_TABLE } from "../../web/search/lexicon.ts";
import { readingsOf } from "../../web/search/pinyin.ts";
import { findRelations } from "../../web/search/relation-hits.ts";
import { catalogOf } from "../../web/state/catalog.ts";
import { searchOf } from "../../web/state/search.ts";
import { START } from "../../web/state/view.ts";
import { namedGraph } from "../support/named-graph.ts";
import { fastest } from "./measure.ts";

const ENTITIES = 50_000;
const ROUNDS = 9;
/** What the page promises for a query. */
const MOST = 50;
const HITS = 40;

const catalog = catalogOf(namedGraph(ENTITIES));
const readings = readingsOf(PINYIN_TABLE);
const search = searchOf(catalog, () => readings);
const names = [...catalog.nodes.values()].map(({ name }) => fold(name));
const built = fastest(2, () => searchOf(catalog, () => readings)("教育", 1));

const QUERIES = [
  "局",
  "教育局",
  "云川市",
  "青岚区教育局",
  "云川教育工作领导小组办公室",
  "云政发[2023]7",
  "jyj",
  "qinglanqujiaoyuju",
  "fzggw",
  "zhengdanggbmsh",
];

const rows = QUERIES.map((query) => ({
  query,
  hits: search.matching(query).size,
  list: fastest(ROUNDS, () => search(query, HITS)),
  lit: fastest(ROUNDS, () => search.matching(query)),
  relations: fastest(ROUNDS, () => findRelations(catalog, search, query, 8)),
  scan: fastest(ROUNDS, () => names.filter((name) => name.includes(query))),
}));

const none: Filter = { ...filterOf(START), today: "2026-11-26" };
const counts = FACETS.map(({ id }) => ({ id, milliseconds: fastest(ROUNDS, () => countValues(catalog, none, id)) }));
const chosen: Filter = { ...none, deadline: ["overdue"], role: ["lead"] };
const filtering = fastest(ROUNDS, () => [...catalog.nodes.values()].filter(predicateOf(catalog, chosen).node).length);

const ms = (value: number): string => value.toFixed(1);
console.log(`${catalog.nodes.size} nodes, ${catalog.edges.length} edges; the first query makes the index in ${ms(built)} ms`);
console.log(
  table(
    ["query", "hits", "list", "lit", "relations", "plain scan"],
    rows.map(({ query, hits, list, lit, relations, scan }) => [query, String(hits), ms(list), ms(lit), ms(relations), ms(scan)]),
    null,
  ),
);
console.log(
  table(
    ["facet", "counts"],
    [...counts.map(({ id, milliseconds }) => [id, ms(milliseconds)]), ["two chosen, all nodes", ms(filtering)]],
    null,
  ),
);
const slow = rows.filter(({ list }) => !(list < MOST));
for (const { query, list } of slow) console.error(`${query} takes ${ms(list)} ms; ${MOST} at most`);
if (slow.length > 0) process.exitCode = 1;
