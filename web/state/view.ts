import { UNDRAWN } from "./facet.ts";

/** Everything that a link must reproduce. Undo is a stack of it; Back goes through it. */
export type View = {
  readonly tab: string;
  /** The graph view as a canvas or as a table. */
  readonly form: "canvas" | "table";
  readonly selected: string | null;
  /** Where the source text is open; null: closed. */
  readonly proof: Place | null;
  /** Ids of kinds and relations that are filtered out, sorted. */
  readonly hidden: readonly string[];
  /** The paper whose tree is shown. */
  readonly root: string | null;
  readonly unit: string | null;
  readonly role: string | null;
  readonly document: string | null;
  readonly sort: Sort;
};

export type Place = { readonly document: string; readonly start: number; readonly end: number };
export type Sort = { readonly column: string; readonly descending: boolean };

/** What exists; ids outside are dropped when a link is opened. */
export type Known = {
  readonly tabs: readonly string[];
  readonly facets: readonly string[];
  readonly roles: readonly string[];
  readonly columns: readonly string[];
  readonly hasNode: (id: string) => boolean;
  readonly hasDocument: (id: string) => boolean;
};

/** What the canvas leaves out at first: measures are many and read best in their table. */
const FIRST_HIDDEN = ["measure", ...UNDRAWN].sort();

/** The view of a link that says nothing. */
export const START: View = {
  tab: "graph",
  form: "canvas",
  selected: null,
  proof: null,
  hidden: FIRST_HIDDEN,
  root: null,
  unit: null,
  role: null,
  document: null,
  sort: { column: "order", descending: false },
};

const DESCENDING = "-";

/** The hash of a view without `#`; only what differs from `START` is said. */
export const encode = (view: View): string => {
  const params = new URLSearchParams();
  if (view.tab !== START.tab) params.set("view", view.tab);
  if (view.form !== START.form) params.set("form", view.form);
  if (view.selected !== null) params.set("node", view.selected);
  if (view.proof !== null) {
    params.set("source", view.proof.document);
    params.set("at", `${view.proof.start}-${view.proof.end}`);
  }
  if (view.hidden.join() !== START.hidden.join()) params.set("hide", view.hidden.join());
  if (view.root !== null) params.set("root", view.root);
  if (view.unit !== null) params.set("unit", view.unit);
  if (view.role !== null) params.set("role", view.role);
  if (view.document !== null) params.set("document", view.document);
  const sort = (view.sort.descending ? DESCENDING : "") + view.sort.column;
  if (sort !== START.sort.column) params.set("sort", sort);
  return params.toString();
};

const SPAN = /^(?<start>\d{1,9})-(?<end>\d{1,9})$/u;

const placeOf = (params: URLSearchParams, known: Known): Place | null => {
  const document = params.get("source");
  const match = SPAN.exec(params.get("at") ?? "");
  if (document === null || match === null || !known.hasDocument(document)) return null;
  const start = Number(match.groups?.["start"]);
  const end = Number(match.groups?.["end"]);
  return start < end ? { document, start, end } : null;
};

const sortOf = (written: string | null, known: Known): Sort => {
  if (written === null) return START.sort;
  const descending = written.startsWith(DESCENDING);
  const column = descending ? written.slice(DESCENDING.length) : written;
  return known.columns.includes(column) ? { column, descending } : START.sort;
};

/** The view that a hash says; what is unknown or broken is left out, never thrown. `decode(encode(view))` equals view. */
export const decode = (hash: string, known: Known): View => {
  const params = new URLSearchParams(hash.startsWith("#") ? hash.slice(1) : hash);
  const one = (name: string, exists: (id: string) => boolean): string | null => {
    const value = params.get(name);
    return value !== null && exists(value) ? value : null;
  };
  const hide = params.get("hide");
  return {
    tab: one("view", (id) => known.tabs.includes(id)) ?? START.tab,
    form: params.get("form") === "table" ? "table" : START.form,
    selected: one("node", known.hasNode),
    proof: placeOf(params, known),
    hidden: hide === null ? START.hidden : [...new Set(hide.split(",").filter((id) => known.facets.includes(id)))].sort(),
    root: one("root", known.hasNode),
    unit: one("unit", known.hasNode),
    role: one("role", (id) => known.roles.includes(id)),
    document: one("document", known.hasDocument),
    sort: sortOf(params.get("sort"), known),
  };
};
