import { position } from "../position/kind.ts";
import type { Found, Kind } from "../rule/kind.ts";
import { once } from "../text/once.ts";
import { contains, firstStartingAt, type Span } from "../text/span.ts";
import { NAMES } from "./around.ts";
import { allows, type Filled } from "./fill.ts";
import type { LineFrame, NeighbourFrame, TitleFrame } from "./frame.ts";
import type { Indexed } from "./indexed.ts";
import { isOf, mentionFrom, namesIn } from "./lookup.ts";
import { bare } from "./stretch.ts";

/** How much may stand between neighbours. */
const LONGEST_GAP = 16;

/** How much of a title a frame sees. */
const TITLE_VIEW = 32;

/** What joins the posts of one person, and names of a kind: [办公厅副主任]兼[调研室主任]. */
const JOINT = /^(?:、|兼任?)$/u;

/** Posts of one person need no mark: [党组书记] [局长]卢勇. */
const POST_JOINT = /^(?:、|兼任?|[ \u3000]?)$/u;

/** The names of the same kind that a joint ties to one, behind it (step 1) or ahead of it (step -1); the one itself first. */
const listFrom = (mentions: readonly Found[], from: number, text: string, step: 1 | -1): readonly Found[] => {
  const list: Found[] = [];
  for (let at = from; ; at += step) {
    const name = mentions[at];
    const last = list.at(-1);
    if (name === undefined) return list;
    if (last !== undefined) {
      const [left, right] = step === 1 ? [last, name] : [name, last];
      const joint = left.kind === position ? POST_JOINT : JOINT;
      if (left.kind !== right.kind || !joint.test(text.slice(left.span.end, right.span.start))) return list;
    }
    list.push(name);
  }
};

/** How far ahead of a list of members the body may stand. */
const BODY_REACH = 3000;

const BLANKS = /[ \u3000]+/gu;

/** The nearest name ahead that looks like the body that a frame asks for. */
const bodyBefore = (context: Indexed, before: number, body: NonNullable<NeighbourFrame["body"]>): readonly Found[] => {
  const { text } = context.reading;
  return namesIn(context, body.kinds, Math.max(0, before - BODY_REACH), before)
    .filter(({ span }) => body.looks.test(text.slice(span.start, span.end)))
    .slice(-1);
};

/** Whether two mentions are such neighbours as a frame asks for. */
const areNeighbours = (text: string, first: Found, second: Found, frame: NeighbourFrame): boolean => {
  const gap = { start: first.span.end, end: second.span.start };
  if (gap.end - gap.start > LONGEST_GAP || !isOf(first, frame.first) || !isOf(second, frame.second)) return false;
  if (!frame.between.test(bare(text.slice(gap.start, gap.end)))) return false;
  if (!allows(text, { start: first.span.start, end: second.span.end }, frame.when)) return false;
  if (frame.looks?.test(bare(text.slice(second.span.start, second.span.end))) === false) return false;
  return frame.inside?.test(text.slice(first.span.start, first.span.end).replace(BLANKS, "")) !== false;
};

/** Everything that a frame of neighbours states in a passage, in the order of the text. */
export const fillNeighbours = (context: Indexed, frame: NeighbourFrame): readonly Filled[] => {
  const { text } = context.reading;
  const mentions = context.outer;
  const filled: Filled[] = [];
  for (let at = 0; at < mentions.length; at += 1) {
    const first = mentions[at];
    const second = mentions[at + 1];
    if (first === undefined || second === undefined || !areNeighbours(text, first, second, frame)) continue;
    const trigger = { start: first.span.start, end: second.span.end };
    const firsts = frame.list === true ? listFrom(mentions, at, text, -1) : [first];
    const seconds = frame.list === true ? listFrom(mentions, at + 1, text, 1) : [second];
    const [sources, others] = frame.source === "first" ? [firsts, seconds] : [seconds, firsts];
    const targets = frame.body === undefined ? others : bodyBefore(context, first.span.start, frame.body);
    for (const source of sources) for (const target of targets) filled.push({ source, target, trigger });
  }
  return filled;
};

/** The title that holds a mention. Titles are sorted and lie apart. */
const titleAround = (titles: readonly Span[], { span }: Found): Span | undefined => {
  const title = titles[firstStartingAt(titles, span.start + 1) - 1];
  return title !== undefined && contains(title, span) ? title : undefined;
};

/** A name inside a title, and where the title that it is told by starts. */
type Named = Filled & { readonly from: number };

/** The names of a kind inside titles: each title that stands in the text with the first names in it, and the paper's own title. */
const namedIn = (context: Indexed, kind: Kind): readonly Named[] => {
  const { text } = context.reading;
  const { titles } = context;
  const named: Named[] = [];
  let outer: Found | null = null;
  let inner: Found | null = null;
  for (const mention of context.mentions) {
    if (mention.kind !== kind) continue;
    if (outer !== null && contains(outer.span, mention.span)) {
      if (inner !== null && contains(inner.span, mention.span)) continue;
      inner = mention;
      const source = isWhole(text, titles, outer) ? "document" : outer;
      named.push({ source, target: mention, trigger: outer.span, from: outer.span.start });
      continue;
    }
    outer = mention;
    const title = titleAround(titles, mention);
    if (title === undefined || isWhole(text, titles, mention)) continue;
    named.push({ source: "document", target: mention, trigger: title, from: title.start });
  }
  return named.filter(({ target, from }) => NAMES.test(ahead(text, from, target)));
};

const ahead = (text: string, from: number, { span }: Found): string => text.slice(Math.max(from, span.start - TITLE_VIEW), span.start);

const namedByKind = once((context: Indexed) => once((kind: Kind) => namedIn(context, kind)));

/** Every title that names another paper, and the paper's own title where it does. */
export const fillTitles = (context: Indexed, frame: TitleFrame): readonly Filled[] => {
  const { text } = context.reading;
  return namedByKind(context)(frame.kind).filter(
    ({ source, target, from }) =>
      (frame.own !== true || source === "document") && frame.before?.test(bare(ahead(text, from, target))) !== false,
  );
};

/** Whether a mention is the paper's own title: nothing but marks of the same block stands around it. */
const isWhole = (text: string, titles: readonly Span[], mention: Found): boolean => {
  const title = titleAround(titles, mention);
  if (title === undefined) return false;
  return bare(text.slice(title.start, mention.span.start)) === "" && bare(text.slice(mention.span.end, title.end)) === "";
};

/** The names of a line of the head: the bodies that a paper is addressed to. */
export const fillLines = (context: Indexed, frame: LineFrame): readonly Filled[] => {
  const lines = context.reading.blocks.filter((block) => block.role === frame.role);
  const mentions = context.outer;
  return lines.flatMap(({ span }) => {
    const filled: Filled[] = [];
    for (let at = mentionFrom(context, span.start); at < mentions.length; at += 1) {
      const mention = mentions[at];
      if (mention === undefined || mention.span.end > span.end) break;
      if (isOf(mention, frame.kinds)) filled.push({ source: "document", target: mention, trigger: mention.span });
    }
    return filled;
  });
};
