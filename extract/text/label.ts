/** The mark at the start of a numbered line: 一、 （二） 3. 4.1 第四条. */
export type Label = {
  /** 1 一、 第一章 · 2 （一） 第一节 · 3 1. 第一条 · 4 （1） ① 一是. */
  readonly level: number;
  /** Code units of the mark, with what closes it. */
  readonly length: number;
  readonly kind: "chapter" | "article" | "number" | "ordinal";
};

/** Behind figures that count something: 2.1[万]户; not 2.1[户]籍制度改革. */
const COUNTED =
  "[\\d.．%％‰万亿千百多余倍次家件名亩元米吨℃月]|年(?!度)|[日时](?![常间])|个(?!人)|项(?!目)|人(?![民大事力社员])|户(?!籍)|公[里顷斤]|平方";

/** Behind the dot of a decimal, unlike that of an item: 1.[5万吨]水产加工项目; but 1.[2024年]任务. */
const FRACTION = "\\d{1,2}(?:[万亿千百%％‰倍吨米元亩℃]|公[里顷斤]|平方)";

type Shape = { readonly pattern: RegExp; readonly level: number; readonly kind: Label["kind"] };

const SHAPES: readonly Shape[] = [
  {
    pattern: /^第[〇零一二三四五六七八九十百\d]{1,5}(?:[编篇章]|部分)(?=[\s：:、]|\p{sc=Han}{1,24}$)[\s：:、]?/u,
    level: 1,
    kind: "chapter",
  },
  { pattern: /^第[〇零一二三四五六七八九十百\d]{1,5}节(?=[\s：:、]|\p{sc=Han}{1,24}$)[\s：:、]?/u, level: 2, kind: "chapter" },
  {
    pattern: /^第[〇零一二三四五六七八九十百\d]{1,6}条(?:之[一二三四五六七八九十])?(?![、，至和或及第中所的]|规定|款)[\s：:]?/u,
    level: 3,
    kind: "article",
  },
  { pattern: /^[一二三四五六七八九十百]{1,4}\s{0,2}[、.．]/u, level: 1, kind: "number" },
  { pattern: /^[（(]\s{0,2}[一二三四五六七八九十百]{1,4}\s{0,2}[）)][、.．]?/u, level: 2, kind: "number" },
  { pattern: /^[㈠-㈩]/u, level: 2, kind: "number" },
  { pattern: new RegExp(`^(?:\\d{1,2}\\.){2,3}\\d{1,2}(?!${COUNTED})\\s?`, "u"), level: 3, kind: "number" },
  { pattern: new RegExp(`^\\d{1,2}\\.\\d{1,2}(?!${COUNTED})\\s?`, "u"), level: 2, kind: "number" },
  { pattern: new RegExp(`^\\d{1,3}\\s{0,2}(?:[.．](?!${FRACTION})|、)`, "u"), level: 3, kind: "number" },
  { pattern: /^[（(]\s{0,2}\d{1,3}\s{0,2}[）)]/u, level: 4, kind: "number" },
  { pattern: /^(?:[①-⑳⒈-⒛]|\d{1,2}[）)])/u, level: 4, kind: "number" },
  { pattern: /^(?:[一二三四五六七八九十]{1,2})[是要]/u, level: 4, kind: "ordinal" },
  { pattern: /^第[一二三四五六七八九十]{1,2}[，、：]/u, level: 4, kind: "ordinal" },
];

const MAY_START = /^[第一二三四五六七八九十百（(㈠-㈩\d①-⑳⒈-⒛]/u;

/** The number that a line opens with; null where it has none. */
export const labelOf = (words: string): Label | null => {
  if (!MAY_START.test(words)) return null;
  const head = words.slice(0, 64);
  for (const { pattern, level, kind } of SHAPES) {
    const found = pattern.exec(head);
    if (found !== null) return { level, kind, length: found[0].length };
  }
  return null;
};

const LONGEST_NUMBER = 12;

/** What stands between the start of a line, or the mark that ends the item before, and a position. */
const ITEM = /(?:^|[\n。；：])(?<words>[^\n。；：]{0,12})$/u;

/** Whether the number of an item ends here: 10[.]建设云川智慧河湖平台, 2.[1]市防汛指挥部, 清淤；3[.]市水利局. */
export const endsNumber = (text: string, position: number): boolean => {
  const words = ITEM.exec(text.slice(Math.max(0, position - LONGEST_NUMBER), position))?.groups?.["words"];
  if (words === undefined || (words.length === LONGEST_NUMBER && position > LONGEST_NUMBER)) return false;
  const start = position - words.length;
  const label = labelOf(text.slice(start, position + LONGEST_NUMBER));
  return label?.kind === "number" && start + label.length === position + 1;
};
