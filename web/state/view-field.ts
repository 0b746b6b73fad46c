/** What exists; ids outside are dropped when a link is opened. */
export type Known = {
  readonly tabs: readonly string[];
  readonly facets: readonly string[];
  readonly columns: readonly string[];
  /** Columns that the documents can be sorted by. */
  readonly documentColumns: readonly string[];
  /** Codes of the issues of the graph. */
  readonly hasNode: (id: string) => boolean;
  readonly hasEdge: (id: string) => boolean;
  readonly hasDocument: (id: string) => boolean;
  /** Whether a facet has a value. */
  readonly hasValue: (facet: string, value: string) => boolean;
  /** The day of the page's clock, which counts as today where a link names none: 2026-11-26. */
  readonly today: string;
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

/** The chosen values of a facet, sorted; each is said by itself, since a value may hold a comma. */
export const valuesField = (facet: string): ViewField<readonly string[]> => ({
  first: [],
  write: (values, params) => {
    for (const value of values) params.append(facet, value);
  },
  read: (params, known) => [...new Set(params.getAll(facet).filter((value) => known.hasValue(facet, value)))].sort(),
});

/** Half of a surrogate pair, which does not survive a link. */
const HALF_PAIR = /\p{Cs}/gu;

/** Words of the reader, as they were typed; cut to a length that a link can hold. */
export const textField = (name: string, longest: number): ViewField<string> => ({
  first: "",
  write: (text, params) => params.set(name, text),
  read: (params) => (params.get(name) ?? "").slice(0, longest).replace(HALF_PAIR, ""),
});

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

/** A day of the calendar; that of the page's clock where a link says none. The first view has none yet: an empty string. */
export const dayField = (name: string): ViewField<string> => ({
  first: "",
  write: (day, params) => params.set(name, day),
  read: (params, known) => {
    const day = params.get(name);
    return day !== null && DAY.test(day) ? day : known.today;
  },
});

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/u;

/** A month of the calendar (2026-11), or none. */
export const monthField = (name: string): ViewField<string | null> => ({
  first: null,
  write: (month, params) => {
    if (month !== null) params.set(name, month);
  },
  read: (params) => {
    const month = params.get(name);
    return month !== null && MONTH.test(month) ? month : null;
  },
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
