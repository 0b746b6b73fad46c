import { readNumber } from "../text/number.ts";

/** A year or serial in figures: 二〇二一 → 2021, 五十八 → 58; a mask stays as it is. */
export const serialOf = (written: string): string => String(readNumber(written.replace("\n", "")) ?? written);
