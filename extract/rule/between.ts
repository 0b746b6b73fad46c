import type { Span } from "../text/span.ts";
import type { Found } from "./kind.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Scene } from "./rule.ts";
import { afterMarkBefore, hitAt, isMark, LIST_JOINTS } from "./scene.ts";

/** What the members of lists of a kind look like. */
export type Members = {
  readonly isKnown: (found: Found) => boolean;
  /** What ends so is likely one. */
  readonly likely: RegExp;
  /** Verbs that may follow the last one. */
  readonly verbs: Lexicon;
  /** Nouns that may follow the last one. */
  readonly behind?: RegExp;
  /** What stands behind a list that names other things. */
  readonly closes: RegExp;
  /** Where a name starts in the first item, which a verb may open: 治理[石坝河]、云川河. Without it none does. */
  readonly opens?: (scene: Scene, first: Span) => number;
};

/** What separates the items of a list, and what closes it. */
const SEPARATOR = "、";
const LIST_END = "等";

/** The most characters of an item. */
const LONGEST = 24;

/** An item, and whether a mention of the kind fills it. */
type Item = { readonly span: Span; readonly known: boolean };

/** Where mentions of a kind start and end. */
type Known = { readonly ends: ReadonlyMap<number, number>; readonly allEnds: ReadonlySet<number> };

const knownOf = (scene: Scene, isMember: (found: Found) => boolean): Known => {
  const ends = new Map<number, number>();
  const allEnds = new Set<number>();
  for (const found of scene.found) {
    if (!isMember(found)) continue;
    ends.set(found.span.start, Math.max(found.span.end, ends.get(found.span.start) ?? 0));
    allEnds.add(found.span.end);
  }
  return { ends, allEnds };
};

/** The position of the mark that ends an item; null where it is too long for one. */
const markAfter = (text: string, start: number): number | null => {
  for (let at = start; at <= start + LONGEST; at += 1) if (at >= text.length || isMark(text.charAt(at))) return at;
  return null;
};

/** An item as one, or as two where 和 joins a known name to what stands before or behind it. */
const split = (text: string, span: Span, { ends }: Known): readonly Item[] => {
  const knownEnd = ends.get(span.start);
  if (knownEnd === span.end) return [{ span, known: true }];
  const joint = knownEnd !== undefined && LIST_JOINTS.has(text.charAt(knownEnd)) ? knownEnd : null;
  for (let at = joint ?? span.start + 2; at < span.end - 1; at += 1) {
    if (!LIST_JOINTS.has(text.charAt(at)) || !(at === joint || ends.has(at + 1))) continue;
    return [
      { span: { start: span.start, end: at }, known: at === joint },
      { span: { start: at + 1, end: span.end }, known: ends.get(at + 1) === span.end },
    ];
  }
  return [{ span, known: false }];
};

/** The end of what looks like a name at a position, before a mark, a verb or a noun of the kind: [青岚糖业]加快技改, [石坝港]吞吐量; null where nothing does. */
const likelyEnd = (scene: Scene, start: number, mark: number, { likely, verbs, behind }: Members): number | null => {
  const { text } = scene.reading;
  const goesOn = (end: number): boolean =>
    end === mark || hitAt(scene, verbs, end) !== null || behind?.test(text.slice(end, mark)) === true;
  for (let end = mark; end >= start + 3; end -= 1) if (likely.test(text.slice(start, end)) && goesOn(end)) return end;
  return null;
};

/** The last item ends before 等; one that a verb or anything else follows is none unless a name opens it. */
const lastItems = (scene: Scene, start: number, known: Known, members: Members): readonly Item[] => {
  const { text } = scene.reading;
  const mark = markAfter(text, start);
  const knownEnd = known.ends.get(start);
  if (knownEnd !== undefined && knownEnd !== mark) return [{ span: { start, end: knownEnd }, known: true }];
  if (mark === null) return [];
  const close = text.slice(start, mark).indexOf(LIST_END);
  const items = split(text, { start, end: close < 0 ? mark : start + close }, known);
  if (close >= 0 || items.some((item) => item.known)) return items;
  const end = likelyEnd(scene, start, mark, members);
  return end === null ? [] : [{ span: { start, end }, known: false }];
};

/** Where the last separator of the list stands whose first stands at a position. */
const lastSeparator = (text: string, separator: number): number => {
  let last = separator;
  for (let next = markAfter(text, last + 1); next !== null && text.charAt(next) === SEPARATOR; next = markAfter(text, last + 1))
    last = next;
  return last;
};

/** The items of the list whose first and last separators stand at these positions. */
const itemsOf = (scene: Scene, separator: number, last: number, known: Known, members: Members): readonly Item[] => {
  const { text } = scene.reading;
  const first = { start: afterMarkBefore(scene, separator), end: separator };
  const start = members.opens?.(scene, first) ?? first.start;
  const items: Item[] = [{ span: { start, end: separator }, known: known.allEnds.has(separator) }];
  for (let at = separator; at < last; ) {
    const end = text.indexOf(SEPARATOR, at + 1);
    items.push(...split(text, { start: at + 1, end }, known));
    at = end;
  }
  return [...items, ...lastItems(scene, last + 1, known, members)];
};

/** The most items in a row between two known ones that nothing else tells, how many tell a list of their own, and how many what looks like a name. */
const MOST_UNKNOWN = 3;
const MANY = 3;
const SOME = 2;

/** The items of a list that nothing else tells, but most of the others, or those on both sides; some are enough for what looks like a name. */
const toldByOthers = (items: readonly Item[], looksSo: (span: Span) => boolean, opens: boolean): readonly Span[] => {
  const known = items.filter((item) => item.known).length;
  if (known === 0 || known === items.length) return [];
  const looks = items.map(({ span }) => looksSo(span));
  const alike = opens && items.length > SOME && items.every((item, at) => item.known || looks[at] === true);
  const likely = items.map((item, at) => (known >= SOME || alike) && (at > 0 || opens) && !item.known && looks[at] === true);
  const told: Span[] = items.flatMap(({ span }, at) => (likely[at] === true ? [span] : []));
  const all = known + told.length;
  if (known >= MANY && all > items.length - all)
    return items.flatMap((item, at) => (item.known || (at === 0 && likely[0] !== true) ? [] : [item.span]));
  let before = -1;
  items.forEach((item, at) => {
    if (!item.known && likely[at] !== true) return;
    if (before >= 0 && at - before - 1 <= MOST_UNKNOWN) for (const { span } of items.slice(before + 1, at)) told.push(span);
    before = at;
  });
  return told;
};

/** More characters than a mention has that ends where an item does. */
const LONGEST_KNOWN = 64;

/** Items of lists that the others tell to be of their kind: [青岚山]、白塔垭、[云川湖]. A list near which no name of the kind starts tells nothing. */
export const itemsAmong = (scene: Scene, members: Members): readonly Span[] => {
  const { text } = scene.reading;
  const known = knownOf(scene, members.isKnown);
  const looksSo = ({ start, end }: Span): boolean => members.likely.test(text.slice(start, end));
  const starts = [...known.ends.keys()];
  const told: Span[] = [];
  let next = 0;
  for (let at = text.indexOf(SEPARATOR); at >= 0 && next < starts.length; ) {
    const last = lastSeparator(text, at);
    while (next < starts.length && (starts[next] ?? 0) < at - LONGEST_KNOWN) next += 1;
    if ((starts[next] ?? text.length) <= last + LONGEST) {
      const items = itemsOf(scene, at, last, known, members);
      const end = items.at(-1)?.span.end ?? at;
      if (!members.closes.test(text.slice(end, end + LONGEST_CLOSE)))
        told.push(...toldByOthers(items, looksSo, members.opens !== undefined));
    }
    at = text.indexOf(SEPARATOR, last + 1);
  }
  return told;
};

const LONGEST_CLOSE = 12;
