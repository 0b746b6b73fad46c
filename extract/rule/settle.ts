import type { RawHits } from "./deal.ts";

/** Where numbers are kept until one knows how many they are. */
let scratch = new Int32Array(4096);

const scratchFor = (count: number): Int32Array => {
  if (count > scratch.length) scratch = new Int32Array(2 * count);
  return scratch;
};

/** The first numbers of the scratch in an array of just their size: one that grows would take twice as much, in each of hundreds of lexicons. */
const fromScratch = (count: number): readonly number[] => {
  const numbers = new Array<number>(count);
  for (let at = 0; at < count; at += 1) numbers[at] = scratch[at] ?? 0;
  return numbers;
};

/** Leftmost, then longest; none overlaps another. Gives the places in the memory of those that stay. */
export const settle = ({ memory, from, to }: RawHits): readonly number[] => {
  const settled = scratchFor((to - from) / 3);
  let count = 0;
  let end = 0;
  for (let at = from; at < to; at += 3) {
    const start = memory[at] ?? 0;
    if (start < end) continue;
    while (at + 3 < to && memory[at + 3] === start) at += 3;
    settled[count] = at;
    count += 1;
    end = memory[at + 1] ?? 0;
  }
  return fromScratch(count);
};

/** The places in the memory of the first of those that start where one starts. */
export const firstsOf = ({ memory, from, to }: RawHits): readonly number[] => {
  const firsts = scratchFor((to - from) / 3);
  let count = 0;
  for (let at = from; at < to; at += 3) {
    if (at > from && memory[at - 3] === memory[at]) continue;
    firsts[count] = at;
    count += 1;
  }
  return fromScratch(count);
};

/** The places in the memory of those that are exceptions. */
const exceptionsOf = ({ memory, from, to }: RawHits, isException: Uint8Array): readonly number[] => {
  const exceptions: number[] = [];
  for (let at = from; at < to; at += 3) if (isException[memory[at + 2] ?? 0] === 1) exceptions.push(at);
  return exceptions;
};

/** The longest exception; how far back to look for one. */
const LONGEST_EXCEPTION = 32;

/** Whether one of the first exceptions, so many of them, is around a shorter hit that starts behind them all. */
const isShielded = (memory: Int32Array, exceptions: readonly number[], count: number, start: number, end: number): boolean => {
  for (let index = count - 1; index >= 0; index -= 1) {
    const at = exceptions[index] ?? 0;
    const exceptionStart = memory[at] ?? 0;
    const exceptionEnd = memory[at + 1] ?? 0;
    if (start - exceptionStart > LONGEST_EXCEPTION) return false;
    if (exceptionEnd >= end && exceptionEnd - exceptionStart > end - start) return true;
  }
  return false;
};

/** Without exceptions and without the shorter hits that they are around. */
export const counting = (raw: RawHits, isException: Uint8Array): RawHits => {
  const exceptions = exceptionsOf(raw, isException);
  if (exceptions.length === 0) return raw;
  const { memory, from, to } = raw;
  const kept = new Int32Array(to - from);
  let size = 0;
  let passed = 0;
  for (let at = from; at < to; at += 3) {
    const start = memory[at] ?? 0;
    const end = memory[at + 1] ?? 0;
    const use = memory[at + 2] ?? 0;
    while (passed < exceptions.length && (memory[exceptions[passed] ?? 0] ?? 0) <= start) passed += 1;
    if (isException[use] === 1 || isShielded(memory, exceptions, passed, start, end)) continue;
    kept[size] = start;
    kept[size + 1] = end;
    kept[size + 2] = use;
    size += 3;
  }
  return { memory: kept, from: 0, to: size };
};
