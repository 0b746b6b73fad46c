import { CANVAS_FIELDS } from "../canvas/field.ts";
import { FACETS, type FacetId } from "../facet/list.ts";
import { UNDRAWN } from "./facet.ts";
import {
  dayField,
  idField,
  idsField,
  type Known,
  monthField,
  sortField,
  textField,
  type ViewField,
  valuesField,
  wordField,
} from "./view-field.ts";

export type Place = { readonly document: string; readonly start: number; readonly end: number };

/** What the canvas leaves out at first: measures are many and read best in their table. */
const FIRST_HIDDEN = ["measure", ...UNDRAWN].sort();

const FIRST_TAB = "graph";

const tab: ViewField<string> = {
  first: FIRST_TAB,
  write: (value, params) => params.set("view", value),
  read: (params, known) => known.tabs.find((id) => id === params.get("view")) ?? FIRST_TAB,
};

const SPAN = /^(?<start>\d{1,9})-(?<end>\d{1,9})$/u;

const proof: ViewField<Place | null> = {
  first: null,
  write: (place, params) => {
    if (place === null) return;
    params.set("source", place.document);
    params.set("at", `${place.start}-${place.end}`);
  },
  read: (params, known) => {
    const document = params.get("source");
    const match = SPAN.exec(params.get("at") ?? "");
    if (document === null || match === null || !known.hasDocument(document)) return null;
    const start = Number(match.groups?.["start"]);
    const end = Number(match.groups?.["end"]);
    return start < end ? { document, start, end } : null;
  },
};

/** The chosen values of each facet, sorted; an empty list leaves all. */
const facetFields = Object.fromEntries(FACETS.map(({ id }) => [id, valuesField(id)])) as Readonly<
  Record<FacetId, ViewField<readonly string[]>>
>;

/** Characters of a search that a view keeps; the box takes no more. */
export const LONGEST_FIND = 100;

/** The same for a phrase that is looked for in the texts. */
const LONGEST_PHRASE = 200;

/** All parts of the view, in the order in which a link says them. A new part is one line here. */
const FIELDS = {
  tab,
  /** The graph view as a canvas or as a table. */
  form: wordField("form", ["canvas", "table"]),
  selected: idField("node", (id, known) => known.hasNode(id)),
  /** Where the source text is open; null: closed. */
  proof,
  /** The relation whose details are shown, above those of the node. */
  edge: idField("edge", (id, known) => known.hasEdge(id)),
  /** Ids of kinds and relations that are filtered out, sorted. */
  hidden: idsField("hide", FIRST_HIDDEN, (id, known) => known.facets.includes(id)),
  /** The paper whose tree is shown. */
  root: idField("root", (id, known) => known.hasNode(id)),
  ...facetFields,
  /** The day that counts as today, so that a link shows the same deadlines as overdue. */
  today: dayField("today"),
  /** What was searched for; what it finds is lit on the canvas. */
  find: textField("find", LONGEST_FIND),
  sort: sortField("sort", { column: "order", descending: false }, (known) => known.columns),
  ...CANVAS_FIELDS,
  /** The rows of the measures: clauses, or the numbered items of the papers. */
  rows: wordField("rows", ["clause", "item"]),
  group: wordField("group", ["none", "unit", "document", "deadline"]),
  /** The columns of the matrix. */
  columns: wordField("columns", ["measure", "document"]),
  /** The trace of a paper as a tree or as a picture. */
  drawing: wordField("drawing", ["tree", "picture"]),
  /** The first and the last month of the period that is looked at; null: open. */
  from: monthField("from"),
  to: monthField("to"),
  /** The document that is read as a whole; null: the list of documents. A proof of another document leads there. */
  reading: idField("read", (id, known) => known.hasDocument(id)),
  /** Kinds whose mentions are not lit in the document that is read, sorted. */
  unlit: idsField("unlit", [], (id, known) => known.facets.includes(id)),
  /** The phrase that is looked for in all sentences. */
  phrase: textField("phrase", LONGEST_PHRASE),
  documentSort: sortField("documents", { column: "title", descending: false }, (known) => known.documentColumns),
};

type FieldId = keyof typeof FIELDS;

/** Everything that a link must reproduce. Undo is a stack of it; Back goes through it. */
export type View = { readonly [id in FieldId]: (typeof FIELDS)[id]["first"] };

const LIST = Object.entries(FIELDS) as unknown as readonly (readonly [FieldId, ViewField<unknown>])[];

const viewOf = (partOf: (field: ViewField<unknown>) => unknown): View =>
  Object.fromEntries(LIST.map(([id, field]) => [id, partOf(field)])) as View;

/** The view of a link that says nothing. */
export const START: View = viewOf((field) => field.first);

/** The hash of a view without `#`; only what differs from `START` is said. */
export const encode = (view: View): string => {
  const params = new URLSearchParams();
  for (const [id, field] of LIST) {
    // Values are plain data made by one hand each, so that equal ones are written equally.
    if (JSON.stringify(view[id]) !== JSON.stringify(field.first)) field.write(view[id], params);
  }
  return params.toString();
};

/** The view that a hash says; what is unknown or broken is left out, never thrown. `decode(encode(view))` equals view. */
export const decode = (hash: string, known: Known): View => {
  const params = new URLSearchParams(hash.startsWith("#") ? hash.slice(1) : hash);
  return viewOf((field) => field.read(params, known));
};
