import { DOUBTFUL_REGION, REGION } from "../lexicon/region.ts";
import { ALL_VERBS } from "../lexicon/verb.ts";
import type { Match } from "../rule/match.ts";
import type { Scene } from "../rule/rule.ts";
import { lastHitBefore } from "../rule/scene.ts";
import type { Span } from "../text/span.ts";
import { COMMON, PEEL, SITE_HEADS, STOPS, WORK_HEADS, ZONE_HEADS } from "./lexicon.ts";

/** A list that a class noun closes: 德青、阿白等11条[公路], 杏子坪、水坪两个[洼地]. The first member may hold the verb before it. */
const LIST =
  /(?<items>\p{sc=Han}{2,8}(?:、(?:(?!等)\p{sc=Han}){2,5}){1,8})(?:等(?:\d{1,3}|[一二两三四五六七八九十]{1,2})?[条座个处]?|(?:\d{1,2}|[两三四五六七八九十])[条座个处])\p{sc=Han}{0,6}$/u;
const REACH = 60;
const ITEM = /[^、]+/gu;

const HEADS = [WORK_HEADS, SITE_HEADS, ZONE_HEADS];

/** Lexicons that the lists are read with. */
export const LISTED_LEXICONS = [...HEADS, STOPS, ALL_VERBS, PEEL, COMMON, REGION, DOUBTFUL_REGION];

/** Where the first member starts: behind the last verb or stop in it. */
const afterVerbs = (scene: Scene, { start, end }: Span): number => {
  const ends = [STOPS, ALL_VERBS, PEEL].map((lexicon) => {
    const hits = scene.hits(lexicon);
    const hit = hits[lastHitBefore(hits, end)];
    return hit !== undefined && hit.span.start >= start && hit.span.end <= end ? hit.span.end : start;
  });
  return Math.max(...ends);
};

/** Whether a member is no word of the language: nothing in it is a verb, a common word or a region. */
const isName = (scene: Scene, { start, end }: Span): boolean =>
  end - start >= 2 &&
  end - start <= 5 &&
  [STOPS, ALL_VERBS, COMMON, REGION, DOUBTFUL_REGION].every((lexicon) => {
    const hits = scene.hits(lexicon);
    const hit = hits[lastHitBefore(hits, end)];
    return hit === undefined || hit.span.end <= start;
  });

const membersBefore = (scene: Scene, head: Span): readonly Span[] => {
  const from = Math.max(0, head.start - REACH);
  const match = LIST.exec(scene.reading.text.slice(from, head.start));
  const items = match?.groups?.["items"];
  if (match === null || items === undefined) return [];
  const members = [...items.matchAll(ITEM)].map((item) => {
    const start = from + match.index + item.index;
    return { start, end: start + item[0].length };
  });
  return members.map((span, at) => (at === 0 ? { ...span, start: afterVerbs(scene, span) } : span)).filter((span) => isName(scene, span));
};

/** Members of a list that the class noun behind it makes places. */
export const findListed = (scene: Scene): readonly Pick<Match, "span">[] =>
  HEADS.flatMap((lexicon) =>
    scene
      .hits(lexicon)
      .flatMap((hit) => membersBefore(scene, hit.span))
      .map((span) => ({ span })),
  );
