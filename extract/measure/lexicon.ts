export const MEASURE_LEXICONS: readonly import("../rule/lexicon.ts").Lexicon[] = [];
