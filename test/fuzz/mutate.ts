import type { Chance } from "./random.ts";

/** Changes bytes; `other` is another file to take from. Gives new bytes. */
export type Mutation = (bytes: Uint8Array, chance: Chance, other: Uint8Array) => Uint8Array;

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** A stretch of bytes, short ones more often. */
const stretchIn = (bytes: Uint8Array, chance: Chance): readonly [start: number, end: number] => {
  const start = chance.whole(bytes.length);
  const most = chance.oneOf([4, 64, 1024, bytes.length]);
  return [start, Math.min(bytes.length, start + 1 + chance.whole(most))];
};

const flip: Mutation = (bytes, chance) => {
  const changed = bytes.slice();
  for (let count = 1 + chance.whole(chance.oneOf([1, 8, 64])); count > 0 && changed.length > 0; count -= 1) {
    const at = chance.whole(changed.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << chance.whole(8));
  }
  return changed;
};

const truncate: Mutation = (bytes, chance) => bytes.slice(0, chance.whole(bytes.length));

const splice: Mutation = (bytes, chance, other) =>
  joined(bytes.subarray(0, chance.whole(bytes.length + 1)), other.subarray(chance.whole(other.length + 1)));

const zero: Mutation = (bytes, chance) => {
  const changed = bytes.slice();
  return changed.fill(0, ...stretchIn(bytes, chance));
};

const duplicate: Mutation = (bytes, chance) => {
  const [start, end] = stretchIn(bytes, chance);
  const times = end - start < 256 ? 1 + chance.whole(chance.oneOf([2, 2, 1000])) : 1;
  const again = Array.from({ length: times }, () => bytes.subarray(start, end));
  return joined(bytes.subarray(0, end), ...again, bytes.subarray(end));
};

const remove: Mutation = (bytes, chance) => {
  const [start, end] = stretchIn(bytes, chance);
  return joined(bytes.subarray(0, start), bytes.subarray(end));
};

/** Numbers at which programs stumble, as they stand in files: two or four bytes, the low one first. */
const EDGES: readonly [readonly number[], ...(readonly number[])[]] = [
  [255, 255, 255, 255],
  [255, 255, 255, 127],
  [0, 0, 0, 128],
  [255, 255],
  [0, 0],
  [0, 0, 0, 0],
  [1, 0, 0, 0],
];

const edge: Mutation = (bytes, chance) => {
  const changed = bytes.slice();
  const value = chance.oneOf(EDGES);
  if (changed.length > value.length) changed.set(value, chance.whole(changed.length - value.length));
  return changed;
};

/** Changes of any bytes. */
export const BYTE_MUTATIONS: readonly [Mutation, ...Mutation[]] = [flip, flip, truncate, splice, zero, duplicate, remove, edge];

/** What may stand where a number or a name does. */
const ODD_WORDS: readonly [string, ...string[]] = [
  "0",
  "-1",
  "NaN",
  "1e308",
  "99999999999",
  "2147483648",
  "0.0000001",
  "g 1000000000 1",
  "",
  "&#x0;",
  "&amp;",
  "\u0000",
  "\ud800",
  "../../x",
  "<",
  "]]>",
];

const matchesIn = (text: string, pattern: RegExp): readonly RegExpMatchArray[] => [...text.matchAll(pattern)];

/** Runs a change of words over bytes that hold a text. */
const onText =
  (change: (text: string, chance: Chance) => string): Mutation =>
  (bytes, chance) =>
    new Uint8Array(Buffer.from(change(Buffer.from(bytes).toString("utf8"), chance), "utf8"));

const replaceOne = (text: string, pattern: RegExp, chance: Chance, by: (found: string) => string): string => {
  const matches = matchesIn(text, pattern);
  const match = matches[chance.whole(matches.length)];
  if (match === undefined) return text;
  return text.slice(0, match.index) + by(match[0]) + text.slice((match.index ?? 0) + match[0].length);
};

const oddNumber = onText((text, chance) => replaceOne(text, /-?\d+(?:\.\d+)?/gu, chance, () => chance.oneOf(ODD_WORDS)));
const oddValue = onText((text, chance) => replaceOne(text, /"[^"<>]{0,200}"/gu, chance, () => `"${chance.oneOf(ODD_WORDS)}"`));
const dropTag = onText((text, chance) => replaceOne(text, /<[^<>]{1,300}>/gu, chance, () => ""));
const repeatTag = onText((text, chance) =>
  replaceOne(text, /<[^<>]{1,300}>/gu, chance, (tag) => tag.repeat(chance.oneOf([2, 20, 700, 5000]))),
);

/** Swaps two values of one attribute or two pieces of text: what refers to each other then refers to itself. */
const swapValues = onText((text, chance) => {
  const values = matchesIn(text, /"[^"<>]{1,80}"/gu);
  const value = values[chance.whole(values.length)]?.[0] ?? '""';
  return replaceOne(text, /"[^"<>]{1,80}"/gu, chance, () => value);
});

/** Changes of bytes that are text with tags. */
export const TEXT_MUTATIONS: readonly [Mutation, ...Mutation[]] = [oddNumber, oddValue, dropTag, repeatTag, swapValues];
