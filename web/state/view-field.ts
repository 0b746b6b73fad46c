/** What exists; ids outside are dropped when a link is opened. */
export type Known = {
  readonly tabs: readonly string[];
  readonly facets: readonly string[];
  readonly roles: readonly string[];
  readonly columns: readonly string[];
  readonly hasNode: (id: string) => boolean;
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
