import type { Unit } from "./unit.ts";

const MARK = /[。；：，！？:]/u;
/** 组　长：黄　卫　　副市长: a line of a list of members is no cell. */
const PARTED = /\S\s{2,}\S|\p{sc=Han}\u3000\p{sc=Han}{2}/u;

/** Whether a line is as short and bare as the cells of a table are, and is not known to be one. */
export const isShort = (unit: Unit | undefined, longest: number): boolean =>
  unit !== undefined &&
  !unit.isCell &&
  unit.label === null &&
  unit.bare.length <= longest &&
  !MARK.test(unit.bare) &&
  !PARTED.test(unit.words);

/** How many short lines in a row make a table whose cells stand on lines of their own. */
const SIZES = { attachment: { run: 4, longest: 14 }, body: { run: 7, longest: 12 } } as const;

/** Whether a table whose cells stand on lines of their own starts at a unit. */
export const startsTable = (units: readonly Unit[], index: number, isAttachment: boolean): boolean => {
  const { run, longest } = isAttachment ? SIZES.attachment : SIZES.body;
  for (let offset = 0; offset < run; offset += 1) if (!isShort(units[index + offset], longest)) return false;
  return true;
};
