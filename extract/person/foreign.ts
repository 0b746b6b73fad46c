import { regionsByName } from "../lexicon/region.ts";
import type { Match } from "../rule/match.ts";
import type { Scene } from "../rule/rule.ts";
import { endOf } from "../text/sticky.ts";
import { FOREIGN_LETTERS } from "./lexicon.ts";

const DOT = "·";
/** The longest first part of a name. */
const FIRST = 6;
/** The parts behind the first, before a title or a mark. */
const REST = /(?:·\p{sc=Han}{1,8}?){1,3}(?=教授|博士|先生|女士|总统|总理|首相|主席|同志|书记|院士|等|、|，|。|$)/muy;

/** Names of two or more parts from other tongues: 授予[简·青岚·米勒]教授. */
export const findForeign = (scene: Scene): readonly Pick<Match, "span">[] => {
  const { text } = scene.reading;
  const found: Pick<Match, "span">[] = [];
  let end = 0;
  for (let dot = text.indexOf(DOT); dot >= 0; dot = text.indexOf(DOT, dot + 1)) {
    if (dot < end) continue;
    let start = dot;
    while (start > end && dot - start < FIRST && FOREIGN_LETTERS.has(text.charAt(start - 1))) start -= 1;
    const restEnd = start < dot ? endOf(REST, text, dot) : dot;
    // 智慧[云川]·城市大脑
    if (restEnd === dot || regionsByName.has(text.slice(start, dot))) continue;
    end = restEnd;
    found.push({ span: { start, end } });
  }
  return found;
};
