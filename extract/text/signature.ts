import { isDateLine } from "./head.ts";
import type { Unit } from "./unit.ts";

const NOTE = /^[（(](?:此件|此文|本文|联系人|发至).{0,40}[）)]$/u;
const COPIES = /^(?:抄送|抄报|分送|主送|印发机关|主题词|关键词)[:：]|印发$/u;
const MARK = /[。；：，！？:,]/u;
/** A body and the day on one line. */
const SIGNED = /(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/u;
const LONGEST = 60;
/** A signature may hold this many lines above the day: several bodies, or one over two lines. */
const REACH = 3;

const isSigner = (unit: Unit): boolean => unit.bare.length <= LONGEST && unit.label === null && !unit.isCell && !MARK.test(unit.bare);

const isDay = (unit: Unit): boolean =>
  !unit.isCell &&
  (isDateLine(unit.bare) || (SIGNED.test(unit.bare) && unit.words.length > unit.bare.length && isSigner(unit) && unit.bare.length > 14));

/** The first unit of the signature whose day stands at an index. */
const startOf = (units: readonly Unit[], day: number): number => {
  let first = day;
  for (let index = day - 1; index >= Math.max(0, day - REACH); index -= 1) {
    const unit = units[index];
    if (unit === undefined || unit.isNoise) continue;
    if (!isSigner(unit)) break;
    first = index;
  }
  return first;
};

/** The index behind the signature that starts at a unit (bodies, the day, notes below); the same index where none starts there. */
export const signatureEnd = (units: readonly Unit[], start: number): number => {
  for (let index = start; index < units.length && index <= start + REACH; index += 1) {
    const unit = units[index];
    if (unit === undefined || unit.isNoise) continue;
    if (!isDay(unit)) {
      if (!isSigner(unit)) return start;
      continue;
    }
    if (startOf(units, index) < start) return start;
    let end = index + 1;
    for (let below = end; below < units.length; below += 1) {
      const note = units[below];
      if (note === undefined || note.isNoise) continue;
      if (!NOTE.test(note.bare) && !COPIES.test(note.bare)) break;
      end = below + 1;
    }
    return end;
  }
  return start;
};
