import { leftEdge, type Stops } from "../rule/edge.ts";
import type { Draft } from "../rule/forms.ts";
import type { Lexicon } from "../rule/lexicon.ts";
import type { Scene } from "../rule/rule.ts";
import { foundStartingIn, isMark, lastHitBefore } from "../rule/scene.ts";
import { firstPlacedAt, type Span } from "../text/span.ts";
import { MEMBER_KINDS } from "./lexicon.ts";
import { isBody } from "./own.ts";

const LIST_END = "等";
const SEPARATOR = "、";

/** Characters between 等 and the noun of the list: 等[一批专精特新“小巨人”]企业. */
const REACH = 12;
const QUOTES = new Set(["“", "”"]);

/** Stop words that only count the list. */
const COUNTS = new Set(["一批", "一些", "多个", "个"]);

/** An item of such a list; one that is a name does not end in what all of a kind end in. */
const ITEM = /^[\p{sc=Han}A-Za-z0-9]{2,10}$/u;
const NAME = /^.+(?<![户体源矿者人品]|[农林牧渔工商作行产事企造务创就职专学]业)$/u;

/** A word of two characters is a field, no name (能源、数据等一批企业), but in a list that names a body it is one: [远岚]、华为等企业. */
const LEAST = 3;

/** The spans between list marks that end at a position, from right to left, the first one cut at its left edge. */
const itemsBefore = (scene: Scene, end: number, stops: Stops): readonly Span[] => {
  const { text } = scene.reading;
  const items: Span[] = [];
  let right = end;
  for (;;) {
    let left = right;
    while (left > 0 && right - left <= 24 && !isMark(text.charAt(left - 1))) left -= 1;
    const isFirst = text.charAt(left - 1) !== SEPARATOR;
    const start = isFirst ? leftEdge(scene, right, right - left, stops).start : left;
    const span = { start, end: right };
    if (!ITEM.test(text.slice(start, right))) return items;
    items.push(span);
    if (isFirst || items.length > 20) return items;
    right = left - 1;
  }
};

/** What makes the noun the front of a post that the names of the list hold: 李青岚、韦白塔等公司|党委委员. */
const OF_A_POST = /^(?:党委|党组|党支部|纪委|领导|班子|高管|负责人|代表|总经理|董事)/u;

/** Whether a noun of the lexicon follows 等 without a mark or a stop word between. */
const isFollowed = (scene: Scene, after: number, nouns: Lexicon, { stops }: Stops): boolean => {
  const hits = scene.hits(nouns);
  const hit = hits[firstPlacedAt(hits, after)];
  if (hit === undefined || hit.span.start > after + REACH) return false;
  if (OF_A_POST.test(scene.reading.text.slice(hit.span.end, hit.span.end + 3))) return false;
  const stopHits = scene.hits(stops);
  const stop = stopHits[firstPlacedAt(stopHits, after)];
  if (stop !== undefined && stop.span.start < hit.span.start && !COUNTS.has(scene.reading.text.slice(stop.span.start, stop.span.end)))
    return false;
  return [...scene.reading.text.slice(after, hit.span.start)].every((character) => QUOTES.has(character) || !isMark(character));
};

/** What counts those of whom one is named: [远帆渔]等5户企业. */
const COUNTED = /^等\d{1,3}[家户]/u;

/** Names that a list gives the noun of its kind: [远山重工]、[青岚新材]等一批龙头企业. One name alone is no list, unless they are counted. */
export const findMembers =
  (stops: Stops) =>
  (scene: Scene): readonly Draft[] => {
    const { text } = scene.reading;
    const drafts: Draft[] = [];
    for (let at = text.indexOf(LIST_END); at >= 0; at = text.indexOf(LIST_END, at + 1)) {
      if (!isFollowed(scene, at + 1, MEMBER_KINDS, stops)) continue;
      const items = itemsBefore(scene, at, stops);
      if (items.length < 2 && !COUNTED.test(text.slice(at, at + 6))) continue;
      const kinds = scene.hits(MEMBER_KINDS);
      const least = items.some((item) => foundStartingIn(scene, item.start, item.start + 1).some(isBody)) ? 2 : LEAST;
      for (const span of items) {
        const kind = kinds[lastHitBefore(kinds, span.end)];
        if (
          span.end - span.start >= least &&
          NAME.test(text.slice(span.start, span.end)) &&
          (kind === undefined || kind.span.end !== span.end)
        )
          drafts.push({ span });
      }
    }
    return drafts;
  };
