import type { Fact } from "../../extract/index.ts";
import { toText } from "../../extract/index.ts";
import { BODY_ENDINGS, NO_BODY, PLACED_BODY, TITLE_VERBS } from "./lexicon.ts";
import { factIn, type PartView, type ReadBlock } from "./view.ts";

const LONGEST_BODY = 36;
const YEAR = /^(?:(?:19|20)\d{2}年(?:度|上半年|下半年)?|二〇[〇一二三四五六七八九]{2}年度?)/u;
const LIST_MARK = /[、，\s]/u;
const HAN_ONLY = /^[\p{sc=Han}（）xX×]{2,36}$/u;

const endsAsBody = (name: string): boolean => BODY_ENDINGS.some(({ word }) => name.endsWith(word)) && !NO_BODY.test(name);

/** Whether words are the name of a body or a list of such. */
export const isBodyList = (words: string): boolean => {
  const names = words.split(LIST_MARK).filter((name) => name !== "");
  return names.length > 0 && names.every((name) => HAN_ONLY.test(name) && endsAsBody(name));
};

/** Whether a line ends before a place of a block, and a body's name with it: 云川市人民政府⏎[云川市军分区]关于…. */
const startsLine = (view: PartView, block: ReadBlock, start: number, index: number, to: number): boolean => {
  if (index <= start || !endsAsBody(block.words.slice(start, index))) return false;
  const rest = block.words.slice(index, to).split(LIST_MARK)[0] ?? "";
  if (!PLACED_BODY.test(rest) || !endsAsBody(rest)) return false;
  const across = toText(view.layout.map, { start: block.start + index - 1, end: block.start + index + 1 });
  return across.end - across.start > 2;
};

/** The bodies of a list, each with the characters that name it. */
export const splitBodies = (view: PartView, block: ReadBlock, from: number, to: number): readonly Fact[] => {
  const facts: Fact[] = [];
  let start = from;
  for (let index = from; index <= to; index += 1) {
    const isMark = index === to || LIST_MARK.test(block.words.charAt(index));
    if (!isMark && !startsLine(view, block, start, index, to)) continue;
    if (index > start) facts.push(factIn(view.layout, block, { start, end: index }, block.words.slice(start, index)));
    start = isMark ? index + 1 : index;
  }
  return facts;
};

/** The shortest start of a title that is a body: [青岚区委]落实全面从严治党主体责任情况报告. 0 where none is. */
const bodyAtStart = (title: string): number => {
  for (let length = 2; length <= Math.min(LONGEST_BODY, title.length - 2); length += 1) {
    const name = title.slice(0, length);
    if (!HAN_ONLY.test(name)) return 0;
    const ending = BODY_ENDINGS.find(({ word }) => name.endsWith(word));
    if (ending === undefined || NO_BODY.test(name) || (ending.not ?? "").includes(title.charAt(length))) continue;
    const longer = BODY_ENDINGS.some(({ word }) => word.length > ending.word.length && goesOnAs(title, length, word));
    if (!longer) return length;
  }
  return 0;
};

/** Whether a longer ending (人民政府办公厅) is under way or follows at once. */
const goesOnAs = (title: string, length: number, word: string): boolean => title.slice(length, length + word.length) === word;

/** The bodies that a title says to issue what it is about: [云川市水利局]关于…, [云川市人民政府]印发…. */
export const issuersBeforeVerb = (view: PartView, title: ReadBlock): readonly Fact[] => {
  const verb = TITLE_VERBS.exec(title.words);
  return verb !== null && verb.index > 0 && isBodyList(title.words.slice(0, verb.index)) ? splitBodies(view, title, 0, verb.index) : [];
};

/** The bodies that a title opens with: before 关于, 印发 and the like, else behind a year. */
export const issuersInTitle = (view: PartView, title: ReadBlock): readonly Fact[] => {
  const named = issuersBeforeVerb(view, title);
  if (named.length > 0) return named;
  const year = YEAR.exec(title.words)?.[0].length ?? 0;
  const length = bodyAtStart(title.words.slice(year));
  const isPlaced = PLACED_BODY.test(title.words.slice(year, year + length));
  return length > 0 && isPlaced ? splitBodies(view, title, year, year + length) : [];
};

const DAY =
  /(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日|[一二][〇零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$/u;
const PERSON_TITLE = /^(?:总理|主席|省长|市长|区长|县长|部长|局长|主任|书记|委员长|校长|厅长|院长|州长|盟长|旗长|镇长|乡长)(?:\s|$)/u;

/** The signature that closes a part: the bodies, and the day. Notes below it are passed over. */
export const signatureOf = (
  view: PartView,
): { readonly bodies: readonly Fact[]; readonly day: { readonly block: ReadBlock; readonly start: number } | null } => {
  const lines = view.blocks.filter((block) => block.role === "signature");
  const at = lines.findLastIndex((block) => DAY.test(block.words));
  const dayBlock = lines[at];
  const day = dayBlock === undefined ? null : DAY.exec(dayBlock.words);
  if (dayBlock === undefined || day === null) return { bodies: [], day: null };
  const above = lines.slice(0, at).filter((block) => !PERSON_TITLE.test(block.words));
  const [broken, last] = [above[0], above[1]];
  const own = splitBodies(view, dayBlock, 0, day.index).filter((fact) => endsAsBody(fact.value));
  const bodies = above.flatMap((block) => splitBodies(view, block, 0, block.words.length));
  const isOneOverTwo =
    above.length === 2 && broken !== undefined && last !== undefined && !endsAsBody(broken.words) && endsAsBody(last.words);
  const joined = isOneOverTwo
    ? [{ value: broken.words + last.words, span: { start: broken.block.span.start, end: last.block.span.end } }]
    : bodies.filter((fact) => endsAsBody(fact.value));
  return { bodies: [...joined, ...own], day: { block: dayBlock, start: day.index } };
};
