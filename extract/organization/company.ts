import { leftEdge } from "../rule/edge.ts";
import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import { matchesOf } from "../text/matches.ts";
import { SAFE, STOPS } from "./lexicon.ts";

/** A bracket in the name of a company, and what follows it. */
const BRACKET =
  /（(?:集团|控股|中国|\p{sc=Han}{2,5})）(?:(?![和与及])\p{sc=Han}){0,8}?(?:有限责任公司|股份有限公司|有限公司|总公司|公司|银行)/gu;

/** A name of two parts with a point between them: 青岚重工•起重集团公司. */
const POINT = /[•·・](?:(?![和与及])\p{sc=Han}){2,10}?(?:集团有限公司|集团公司|有限责任公司|股份有限公司|有限公司|公司)/gu;

/** Counts all of a kind: [各渔险集团（控股）公司]. */
const ALL = "各";

/** The most characters before the bracket or the point. */
const LONGEST = 14;

/** Companies whose names go on over a bracket or a point: [青岚远洋运输（集团）总公司], [青岚重工•起重集团公司]. */
export const findBracketed = (scene: Scene): readonly Draft[] => {
  const { text } = scene.reading;
  return [BRACKET, POINT]
    .flatMap((pattern) => matchesOf(pattern, text))
    .flatMap((match) => {
      const edge = leftEdge(scene, match.index, LONGEST, { stops: STOPS, safe: SAFE });
      if (!edge.bounded || match.index - edge.start < 2) return [];
      const start = text.charAt(edge.start - 1) === ALL ? edge.start - 1 : edge.start;
      return [{ span: { start, end: match.index + match[0].length } }];
    });
};
