import type { Block } from "../text/document.ts";
import { matchesOf } from "../text/matches.ts";
import { once } from "../text/once.ts";
import type { Reading } from "../text/reading.ts";
import { toReading } from "../text/reading-map.ts";
import type { Span } from "../text/span.ts";
import { NO_NAMES } from "./lexicon.ts";
import { isName } from "./name.ts";

/** A line of a list of members: 组　长：黄　卫　　副部长. Of some only the body is told: 李　岚（市水利局）. Spans of the reading. */
export type RosterLine = {
  readonly role: Span | null;
  readonly names: readonly Span[];
  readonly posts: readonly Span[];
  readonly bodies: readonly Span[];
};

/** The role that opens a line: 组　长：, 市防汛指挥部办公室主任：. */
const ROLE = /^(?<role>\p{sc=Han}[\p{sc=Han} \u3000]{0,15}?)[：:][ \u3000\t]*/du;
/** What a role of a list is called; what else stands before a colon opens no list by itself. */
const ROLE_END = /副?(?:[组队团会事院校所站]长|指挥长?|主任|主任委员|主席|秘书长|[组成队会委络调]员|[集责系]人|顾问|主编)$/u;
/** Who was there, in the minutes of a meeting: 出席：黄　卫　李　岚. It opens a list and is no role. */
const PRESENT = /^(?:出席|列席|参加|参会|与会|到会|缺席|请假|主持|记录)(?:人员?|领导|同志)?$/u;
/** 黄　卫 · blank · 科技部副部长、党组成员. Blanks are told by the text, since the reading drops them. */
const COLUMNS =
  /(?<name>\p{sc=Han}[ \u3000]{0,2}[x×]{1,2}|\p{sc=Han}[ \u3000]{1,2}\p{sc=Han}(?!\p{sc=Han})|\p{sc=Han}[ \u3000]{0,2}\p{sc=Han}{1,3}|\p{sc=Han}{1,6}·\p{sc=Han}{1,8})(?<gap>[ \u3000\t]{1,9})(?<posts>[\p{sc=Han}x×][\p{sc=Han}\dx×（）()、，,“” ]{1,80})$/duy;
/** 黄　卫（科技部副部长）, one of a list or alone. */
const ITEM =
  /(?<name>\p{sc=Han}[ \u3000]{1,4}\p{sc=Han}(?!\p{sc=Han})|\p{sc=Han}{2,4})(?:[（(](?:兼|(?<posts>\p{sc=Han}[\p{sc=Han}\d、，,“” ]{1,80}))[）)])?(?:[、，,；;。]?[ \u3000\t]*$|[、，,；;][ \u3000\t]*|[ \u3000\t]+)/duy;
/** 云川市人民政府市长　黄　卫 at the head of a report. */
const SIGNED =
  /^(?<posts>[\p{sc=Han}x×]{0,24}(?:长|主席|主任|书记|总经理|总理|行长|总裁))[ \u3000]+(?<name>\p{sc=Han}[ \u3000]{0,2}(?:\p{sc=Han}{1,3}|[x×]{1,2}))$/du;
/** 邓青岚、韩白塔委员： a reply to deputies; the names may be of any surname. */
const ADDRESSED =
  /^(?<names>\p{sc=Han}[ \u3000]?(?:(?:(?!等)\p{sc=Han}){1,3}|[x×]{1,2})(?:、\p{sc=Han}[ \u3000]?(?:(?!等)\p{sc=Han}){1,3}){0,9}?)等?(?:委员|代表)[：:]$/du;
/** 各位代表: all of them; 副主任委员: a role. No names. */
const ALL = /^(?:各位|全体|诸位|(?:常务|执行)?副?主任委员|常务委员)/u;
/** What a post ends in. */
const POST = /(?:[长任员记席师医理授士官人事裁令监家辑]|[常政]委|医生)$/u;
/** What posts and bodies end in, which a line of a list tells as well: 李　岚（市水利局）. */
const TOLD = /[长任员记席委师理授士官人事裁令监家辑局办厅部署院校站所队社行馆室科股处心司团联会台]$/u;
/** What stands between posts: 科技部副部长[、]党组成员, 办公厅副主任[兼]秘书局局长. */
const SEPARATOR = /[、，,]|兼任?/gu;
/** A blank that alone tells a column from a word; a single one does behind a role, and below a line of the list. */
const WIDE = /^(?:[ \u3000]{2,}|\t+)$/u;
const BLANKS = /[ \u3000\t]/gu;
/** What a line of a list holds, what ends an address: a block with none of them opens none. */
const SIGNS = /[ \u3000\t：:]/u;
/** More than any line of a list. */
const LONGEST = 120;

type Range = readonly [start: number, end: number];

/** What a line holds, by places of its text: who, and what is told of them. */
type Told = { readonly role: Range | null; readonly names: readonly Range[]; readonly told: readonly Range[] };

/** The pieces of a range between separators. */
const piecesOf = (text: string, range: Range | undefined): readonly Range[] => {
  if (range === undefined) return [];
  const pieces: Range[] = [];
  let start = range[0];
  for (const { index, 0: mark } of matchesOf(SEPARATOR, text.slice(...range))) {
    pieces.push([start, range[0] + index]);
    start = range[0] + index + mark.length;
  }
  return [...pieces, [start, range[1]] as const].filter(([from, to]) => from < to);
};

const WORDS: ReadonlySet<string> = new Set(NO_NAMES.entries.flatMap(({ surfaces }) => surfaces));

const looksLikeName = (text: string): boolean => {
  const name = text.replace(BLANKS, "");
  return isName(name, true) && !WORDS.has(name);
};

/** A name but for its surname, which may be a rare one beside others that are known: at most one in so many. */
const mayBeName = (text: string): boolean => isName(`王${text.replace(BLANKS, "").slice(1)}`, false) && !WORDS.has(text);
const FEW = 3;

/** A role, but not of one who is addressed by it: 韦白塔副主席：. */
const isRole = (text: string): boolean => {
  const role = text.replace(BLANKS, "");
  return ROLE_END.test(role) && !looksLikeName(role.replace(ROLE_END, ""));
};

/** 冯　岚、李　岚（市水利局）: all items are names, or told by what stands behind them. */
const itemsIn = (text: string, from: number): Omit<Told, "role"> | null => {
  const names: Range[] = [];
  const told: Range[] = [];
  let strangers = 0;
  for (let at = from; at < text.length; ) {
    ITEM.lastIndex = at;
    const match = ITEM.exec(text);
    const { name, posts: note } = match?.indices?.groups ?? {};
    if (match === null || name === undefined) return null;
    const named = looksLikeName(text.slice(...name));
    if (!named) strangers += 1;
    if (!(note === undefined ? named || mayBeName(text.slice(...name)) : TOLD.test(text.slice(...note)))) return null;
    names.push(name);
    told.push(...piecesOf(text, note));
    at = match.index + match[0].length;
  }
  return told.length > 0 || strangers * FEW <= names.length ? { names, told } : null;
};

/** What stands between marks and blanks; a name of two characters may be set with a blank. */
const WORD = /\p{sc=Han}(?:[ \u3000]{1,2}\p{sc=Han})?(?!\p{sc=Han})|\p{sc=Han}{2,16}/gu;
const IS_POST = /(?:[长师医]|(?<![职成人队党全社会学])员|主任|书记|经理|医生|护士)$/u;

/** More than the items of a list. */
const SENTENCES = /[。；]./u;

/** Who came and from where, side by side: 市水利局　李　岚　市教育局　韦白塔. */
const attendeesIn = (text: string, from: number): Omit<Told, "role"> | null => {
  const words = matchesOf(WORD, text.slice(from)).map(({ index, 0: word }): Range => [from + index, from + index + word.length]);
  const names = words.filter((range) => looksLikeName(text.slice(...range)));
  const told = words.filter((range) => !names.includes(range));
  return names.length > 0 && told.every((range) => TOLD.test(text.slice(...range))) ? { names, told } : null;
};

/** Posts alone behind a role, or each with the name of who holds it: 组员：安全处主任　　校医; 副组长：副校长 李岚、总务主任 韦白塔. Below such a line there is nothing else. */
const postsIn = (text: string, from: number, hasRole: boolean): Omit<Told, "role"> | null => {
  const words = matchesOf(WORD, text.slice(from)).map(({ index, 0: word }): Range => [from + index, from + index + word.length]);
  const isPost = (range: Range): boolean => IS_POST.test(text.slice(...range)) && !looksLikeName(text.slice(...range));
  const told = words.filter(isPost);
  const [first] = words;
  if (first === undefined || SENTENCES.test(text.slice(from)) || !(isPost(first) || told.length > 1)) return null;
  if (!hasRole && !words.every((range) => isPost(range) || looksLikeName(text.slice(...range)))) return null;
  return { names: words.filter((range, place) => isHolder(text, range, words[place - 1], isPost)), told };
};

/** Whether a word is the name right behind a post. */
const isHolder = (text: string, range: Range, before: Range | undefined, isPost: (range: Range) => boolean): boolean =>
  before !== undefined && isPost(before) && looksLikeName(text.slice(...range)) && text.slice(before[1], range[0]).trim() === "";

/** What a line tells that stands below another one of the list, or opens one by its role or a wide blank. */
const toldBy = (text: string, isNext: boolean): Told | null => {
  const opening = ROLE.exec(text);
  const opener = opening?.indices?.groups?.["role"] ?? null;
  const ofMeeting = opener !== null && PRESENT.test(text.slice(...opener).replace(BLANKS, ""));
  const role = ofMeeting ? null : opener;
  const opens = ofMeeting || (role !== null && isRole(text.slice(...role)));
  const from = opening?.[0].length ?? 0;
  if (from === text.length) return opens ? { role, names: [], told: [] } : null;
  const goesOn = opens || (isNext && opener === null);
  COLUMNS.lastIndex = from;
  const { name, gap, posts } = COLUMNS.exec(text)?.indices?.groups ?? {};
  const isColumn = gap !== undefined && (goesOn || role !== null || WIDE.test(text.slice(...gap)));
  if (isColumn && name !== undefined && posts !== undefined && (goesOn ? TOLD : POST).test(text.slice(...posts)))
    return { role, names: [name], told: piecesOf(text, posts) };
  const items = goesOn ? itemsIn(text, from) : null;
  const told = items ?? (ofMeeting ? attendeesIn(text, from) : null) ?? (goesOn ? postsIn(text, from, opens) : null);
  return told === null ? null : { role, ...told };
};

/** What a line tells that stands by itself: an address, or who signs. */
const toldAlone = (text: string): Told | null => {
  const addressed = ALL.test(text) ? undefined : ADDRESSED.exec(text)?.indices?.groups?.["names"];
  if (addressed !== undefined) return { role: null, names: piecesOf(text, addressed), told: [] };
  const { name, posts } = SIGNED.exec(text)?.indices?.groups ?? {};
  return name === undefined || posts === undefined ? null : { role: null, names: [name], told: piecesOf(text, posts) };
};

/** The lines of lists of members, in the order of the text; persons, posts and bodies ask for the same. */
export const rosterOf = once((reading: Reading): readonly RosterLine[] => {
  const { document } = reading;
  const lineOf = ({ span: { start } }: Block, { role, names, told }: Told): RosterLine => {
    const spansOf = (ranges: readonly Range[]): readonly Span[] =>
      ranges.flatMap(([from, to]) => toReading(document.map, { start: start + from, end: start + to }) ?? []);
    const isPost = (range: Range): boolean => POST.test(document.text.slice(start + range[0], start + range[1]));
    return {
      role: spansOf(role === null ? [] : [role])[0] ?? null,
      names: spansOf(names),
      posts: spansOf(told.filter(isPost)),
      bodies: spansOf(told.filter((range) => !isPost(range))),
    };
  };
  let isNext = false;
  return document.blocks.flatMap((block): readonly RosterLine[] => {
    const text = block.span.end - block.span.start > LONGEST ? "" : document.text.slice(block.span.start, block.span.end);
    const wasNext = isNext;
    isNext = false;
    if (!wasNext && !SIGNS.test(text)) return NO_LINES;
    const alone = toldAlone(text);
    const listed = alone === null ? toldBy(text, wasNext) : null;
    isNext = listed !== null;
    const line = alone ?? listed;
    return line === null ? NO_LINES : [lineOf(block, line)];
  });
});

const NO_LINES: readonly RosterLine[] = [];
