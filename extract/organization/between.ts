import { isFree, itemsAmong } from "../rule/between.ts";
import type { Stops } from "../rule/edge.ts";
import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import { foundStartingIn } from "../rule/scene.ts";
import { isBody } from "./own.ts";

/** What such a name is; one of two characters is a field of work. */
const NAME = /^[\p{sc=Han}A-Za-z]{3,9}(?<!改造|建设|合作|发展|改革|来访|工程|项目|资金|人员|工作)$/u;

/** Lists of other things. */
const NO_BODIES = /^等?\p{sc=Han}{0,6}(?:地|景区|景点|项目|工程|产品|品牌|职务|同志|案)/u;

/** Names of bodies that only the other bodies of a list tell: 远山集团、[青岚新材]、云川银行. */
export const findBetween =
  (stops: Stops) =>
  (scene: Scene): readonly Draft[] =>
    itemsAmong(scene, (found) => isBody(found) && !found.generic, NO_BODIES)
      .filter(
        (span) =>
          NAME.test(scene.reading.text.slice(span.start, span.end)) &&
          isFree(scene, span, stops) &&
          !foundStartingIn(scene, span.start, span.start + 1).some((found) => found.span.end >= span.end),
      )
      .map((span) => ({ span }));
