import { isFree } from "../rule/edge.ts";
import { hasOwn } from "../rule/forms.ts";
import type { Match } from "../rule/match.ts";
import type { Scene } from "../rule/rule.ts";
import { foundStartingIn } from "../rule/scene.ts";
import { matchesOf } from "../text/matches.ts";
import { COMMON, SAFE, STOPS } from "./lexicon.ts";

/** What closes a list of places that somebody went to. */
const CLOSE = "等地";
/** More characters than such a list has. */
const REACH = 80;

/** The list from the verb of going on: 先后来到[青岚新区、石坝茶场、云川湖]等地. */
const GONE_TO =
  /(?:来到|前往|深入到?|走进|赶赴|奔赴|赴|先后到|分别到|走访了?|察看了?|查看了?|参观了?|考察了?)(?<items>(?:\p{sc=Han}|\d){2,14}(?:、(?:\p{sc=Han}|\d){2,14}){1,7})$/u;
const ITEM = /[^、]+/gu;
/** What is a body, and no place. */
const BODY = /(?:公司|集团|企业|合作社|学校|[局委厅])$/u;

/** Places of a list that somebody went to, which nothing else tells: 来到[石坝茶场]、云川湖等地. */
export const findVisited = (scene: Scene): readonly Pick<Match, "span">[] => {
  const { text } = scene.reading;
  const visited: Pick<Match, "span">[] = [];
  for (let at = text.indexOf(CLOSE); at >= 0; at = text.indexOf(CLOSE, at + 1)) {
    const items = GONE_TO.exec(text.slice(Math.max(0, at - REACH), at))?.groups?.["items"];
    if (items === undefined) continue;
    for (const item of matchesOf(ITEM, items)) {
      const start = at - items.length + item.index;
      const span = { start, end: start + item[0].length };
      const isTold = BODY.test(item[0]) || foundStartingIn(scene, start, span.end).length > 0;
      if (!isTold && isFree(scene, span, { stops: STOPS, safe: SAFE }) && hasOwn(scene, COMMON, span)) visited.push({ span });
    }
  }
  return visited;
};
