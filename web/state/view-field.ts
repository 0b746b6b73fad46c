/** What exists; ids outside are dropped when a link is opened. */
export type Known = {
  readonly tabs: readonly string[];
  readonly facets: readonly string[];
  readonly roles: readonly string[];
  readonly columns: readonly string[];
  /** Columns that the documents can be sorted by. */
  readonly documentColumns: readonly string[];
  /** Codes of the issues of the graph. */
  readonly issueCodes: readonly string[];
  readonly hasNode: (id: string) => boolean;
  readonly hasEdge: (id: string) => boolean;
  readonly hasDocument: (id: string) => boolean;
};

/** One part of the view: its value in a link that says nothing, and its way into a link and out of one. `read` never throws. */
export type ViewField<T> = {
  readonly first: T;
  /** Says the value; called only where it differs from `first`. */
  readonly write: (value: T, params: URLSearchParams) => void;
  /** The value that a link says; `first` where it says none, or one that is not known. */
  readonly read: (params: URLSearchParams, known: Known) => T;
};

type Exists = (id: string, known: Known) => boolean;

/** One id or none, under a name in the link. */
export const idField = (name: string, exists: Exists): ViewField<string | null> => ({
  first: null,
  write: (value, params) => {
    if (value !== null) params.set(name, value);
  },
  read: (params, known) => {
    const value = params.get(name);
    return value !== null && exists(value, known) ? value : null;
  },
});

/** One of a few words, the first at first. */
export const wordField = <T extends string>(name: string, words: readonly [T, ...T[]]): ViewField<T> => ({
  first: words[0],
  write: (value, params) => params.set(name, value),
  read: (params) => words.find((word) => word === params.get(name)) ?? words[0],
});

/** A set of ids without commas, sorted. */
export const idsField = (name: string, first: readonly string[], exists: Exists): ViewField<readonly string[]> => ({
  first,
  write: (ids, params) => params.set(name, ids.join()),
  read: (params, known) => {
    const written = params.get(name);
    return written === null ? first : [...new Set(written.split(",").filter((id) => exists(id, known)))].sort();
  },
});

/** Characters that a link keeps of what a reader typed. */
const LONGEST = 200;

/** Half of a surrogate pair, which does not survive a link. */
const HALF_PAIR = /\p{Cs}/gu;

/** What a reader typed, without blanks at its ends; empty at first. */
export const textField = (name: string): ViewField<string> => ({
  first: "",
  write: (text, params) => params.set(name, text),
  read: (params) => (params.get(name) ?? "").slice(0, LONGEST).replace(HALF_PAIR, "").trim(),
});

/** A column and a direction. */
export type Sort = { readonly column: string; readonly descending: boolean };

const DESCENDING = "-";

/** The column that a table is sorted by. */
export const sortField = (name: string, first: Sort, columnsOf: (known: Known) => readonly string[]): ViewField<Sort> => ({
  first,
  write: ({ column, descending }, params) => params.set(name, (descending ? DESCENDING : "") + column),
  read: (params, known) => {
    const written = params.get(name) ?? "";
    const descending = written.startsWith(DESCENDING);
    const column = descending ? written.slice(DESCENDING.length) : written;
    return columnsOf(known).includes(column) ? { column, descending } : first;
  },
});
