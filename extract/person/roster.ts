import type { Block } from "../text/document.ts";
import { once } from "../text/once.ts";
import type { Reading } from "../text/reading.ts";
import { toReading } from "../text/reading-map.ts";
import type { Span } from "../text/span.ts";

/** A line of a list of members: 组　长：黄　卫　　副部长. Spans of the reading. */
export type RosterLine = { readonly role: Span | null; readonly name: Span; readonly posts: readonly Span[] };

/** 组　长： · 黄　卫 · blank · 科技部副部长、党组成员. Blanks are told by the text, since the reading drops them. */
const LINE =
  /^(?:(?<role>[\p{sc=Han}][\p{sc=Han} \u3000]{0,9}?)[：:])?[ \u3000\t]*(?<name>\p{sc=Han}[ \u3000]{0,2}[x×]{1,2}|\p{sc=Han}[ \u3000]{1,2}\p{sc=Han}(?!\p{sc=Han})|\p{sc=Han}[ \u3000]{0,2}\p{sc=Han}{1,3}|\p{sc=Han}{1,6}·\p{sc=Han}{1,8})(?<gap>[ \u3000\t]{1,9})(?<posts>[\p{sc=Han}x×][\p{sc=Han}（）()、“”x×]{1,50}(?:[长任员记席委师理授士官人事裁令监家辑]))$/du;
/** 成　员：黄　卫（科技部副部长） */
const NOTED =
  /^(?:(?<role>[\p{sc=Han}][\p{sc=Han} \u3000]{0,9}?)[：:])?[ \u3000\t]*(?<name>\p{sc=Han}[ \u3000]{0,2}\p{sc=Han}{1,2})（(?<posts>\p{sc=Han}[\p{sc=Han}、“”]{1,50}(?:[长任员记席委师理授士官人事裁令监家辑]))）$/du;
/** 云川市人民政府市长　黄　卫 at the head of a report. */
const SIGNED =
  /^(?<posts>[\p{sc=Han}x×]{0,24}(?:长|主席|主任|书记|总经理|总理|行长|总裁))[ \u3000]+(?<name>\p{sc=Han}[ \u3000]{0,2}(?:\p{sc=Han}{1,3}|[x×]{1,2}))$/du;
/** 邓青岚、韩白塔委员： a reply to deputies; the names may be of any surname. */
const ADDRESSED =
  /^(?<names>\p{sc=Han}[ \u3000]?(?:(?:(?!等)\p{sc=Han}){1,3}|[x×]{1,2})(?:、\p{sc=Han}[ \u3000]?(?:(?!等)\p{sc=Han}){1,3}){0,9}?)等?(?:委员|代表)[：:]$/du;
/** 各位代表: all of them, no name. */
const ALL = /^(?:各位|全体|诸位)/u;
const SEPARATOR = /、/u;
/** A blank that alone tells a column from a word; a single one does behind a role, and below a line of the list. */
const WIDE = /^(?:[ \u3000]{2,}|\t+)$/u;
/** What parts the columns of a line, and what ends an address: a block with neither is no line of a list. */
const BLANK = /[ \u3000\t]/u;
const COLON = /[：:]$/u;
const NOTE_END = /）$/u;

const at = (reading: Reading, block: Block, range: readonly [number, number] | undefined): Span | null => {
  if (range === undefined || range[0] >= range[1]) return null;
  return toReading(reading.document.map, { start: block.span.start + range[0], end: block.span.start + range[1] });
};

/** The pieces of a range between separators. */
const piecesOf = (reading: Reading, block: Block, text: string, range: readonly [number, number] | undefined): readonly Span[] => {
  if (range === undefined) return [];
  let start = range[0];
  return text
    .slice(range[0], range[1])
    .split(SEPARATOR)
    .flatMap((piece) => {
      const span = at(reading, block, [start, start + piece.length]);
      start += piece.length + 1;
      return span === null ? [] : [span];
    });
};

const addressedIn = (reading: Reading, block: Block, text: string): readonly RosterLine[] => {
  const match = ALL.test(text) ? null : ADDRESSED.exec(text);
  return piecesOf(reading, block, text, match?.indices?.groups?.["names"]).map((name) => ({ role: null, name, posts: [] }));
};

const NO_LINES: readonly RosterLine[] = [];

/** The lines of lists of members, in the order of the text; persons and posts ask for the same. */
export const rosterOf = once((reading: Reading): readonly RosterLine[] => {
  const { document } = reading;
  let goesOn = false;
  return document.blocks.flatMap((block): readonly RosterLine[] => {
    const isNext = goesOn;
    goesOn = false;
    if (block.span.end - block.span.start > 90) return NO_LINES;
    const text = document.text.slice(block.span.start, block.span.end);
    const hasBlank = BLANK.test(text);
    const isNoted = NOTE_END.test(text);
    if (!hasBlank && !isNoted && !COLON.test(text)) return NO_LINES;
    const line = isNoted ? NOTED.exec(text) : hasBlank ? LINE.exec(text) : null;
    goesOn = line !== null && (isNext || line.groups?.["role"] !== undefined || WIDE.test(line.groups?.["gap"] ?? ""));
    const match = goesOn ? line : hasBlank ? SIGNED.exec(text) : null;
    const ranges = match?.indices?.groups;
    const name = at(reading, block, ranges?.["name"]);
    return name === null
      ? addressedIn(reading, block, text)
      : [{ role: at(reading, block, ranges?.["role"]), name, posts: piecesOf(reading, block, text, ranges?.["posts"]) }];
  });
});
