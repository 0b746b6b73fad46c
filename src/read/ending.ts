import type { Fact, Span } from "../../extract/index.ts";
import { matchesOf } from "../../extract/text/matches.ts";
import { listIn } from "./addressee.ts";
import { factIn, type PartView, type ReadBlock } from "./view.ts";

const COPIES = /^(?:抄送|抄报|分送)[：:]/u;
const KEYWORDS = /^(?:主题词|关键词)[：:]/u;
const ANNEX = /^附件[：:]/u;
const ANNEX_LABEL = /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.．、]\s?/u;

/** What stands behind a mark at the start of a block. */
const behind = (view: PartView, mark: RegExp): readonly { readonly block: ReadBlock; readonly start: number }[] =>
  view.blocks.flatMap((block) => {
    const start = mark.exec(block.words)?.[0].length;
    return start === undefined ? [] : [{ block, start }];
  });

/** To whom a paper is copied, in the order of the text: 抄送：[市委办公室]，[市政协办公室]。 */
export const copiesOf = (view: PartView): readonly Fact[] => behind(view, COPIES).flatMap(({ block, start }) => listIn(view, block, start));

/** The subject words below a paper: 主题词：[水利] [河道] [通知]. */
export const keywordsOf = (view: PartView): readonly Fact[] =>
  behind(view, KEYWORDS).flatMap(({ block, start }) =>
    matchesOf(/[^\s、，；。]+/gu, block.words.slice(start)).map((match) => {
      const from = start + match.index;
      return factIn(view.layout, block, { start: from, end: from + match[0].length }, match[0]);
    }),
  );

const annexIn = (view: PartView, block: ReadBlock, from: number): Fact | null => {
  const start = from + (ANNEX_LABEL.exec(block.words.slice(from))?.[0].length ?? 0);
  const place: Span = { start, end: block.words.trimEnd().length };
  return place.start < place.end ? factIn(view.layout, block, place, block.words.slice(place.start, place.end)) : null;
};

/** The titles of the annexes: 附件：1.[任务分工表], and the numbered lines below it. */
export const annexesOf = (view: PartView): readonly Fact[] => {
  const [first] = behind(view, ANNEX);
  if (first === undefined) return [];
  const below = view.blocks.slice(view.blocks.indexOf(first.block) + 1);
  const end = below.findIndex((block) => !ANNEX_LABEL.test(block.words));
  const facts = [
    annexIn(view, first.block, first.start),
    ...below.slice(0, end < 0 ? below.length : end).map((block) => annexIn(view, block, 0)),
  ];
  return facts.filter((fact) => fact !== null);
};
