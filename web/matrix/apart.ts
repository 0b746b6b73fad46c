import { compareText } from "../../graph/order.ts";

/** Characters from which on a shared beginning is worth leaving out, and those that are left at least. */
const WORTH = 4;
const REST = 6;

const sharedBy = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/**
 * Names without the beginning that they share with another of them, `…` in its place: titles of papers begin alike, and a column has room
 * for the first few characters only. In the order given; a name that begins like no other stays whole.
 */
export const apartOf = (names: readonly string[]): readonly string[] => {
  const sorted = [...new Set(names)].sort(compareText);
  const shared = new Map(
    sorted.map((name, index) => [name, Math.max(sharedBy(name, sorted[index - 1] ?? ""), sharedBy(name, sorted[index + 1] ?? ""))]),
  );
  return names.map((name) => {
    const left = Math.min(shared.get(name) ?? 0, name.length - REST);
    return left < WORTH ? name : `…${name.slice(left)}`;
  });
};
