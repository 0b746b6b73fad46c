/** Orders strings by code unit, the same on every engine. 0 only for equal strings. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders records by `id`. */
export const compareIds = (a: { readonly id: string }, b: { readonly id: string }): number => compareText(a.id, b.id);

/** The distinct strings, sorted by code unit. */
export const sortedSet = (values: Iterable<string>): readonly string[] => [...new Set(values)].sort(compareText);

/** Adds `value` to the list that `map` holds for `key`. */
export const addTo = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
};

/** The first of a list by a comparator; null for an empty list. */
export const leastOf = <T>(values: readonly T[], compare: (a: T, b: T) => number): T | null =>
  values.reduce<T | null>((least, value) => (least === null || compare(value, least) < 0 ? value : least), null);
