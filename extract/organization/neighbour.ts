import { ACTION_VERBS } from "../lexicon/verb.ts";
import { leftEdge } from "../rule/edge.ts";
import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import { foundStartingIn, hitAt, isMark } from "../rule/scene.ts";
import type { Span } from "../text/span.ts";
import { SAFE, STOPS } from "./lexicon.ts";
import { closesThere } from "./open.ts";
import { isBody } from "./own.ts";
import { findUnits } from "./part.ts";

const JOINT = "、";

/** The most characters of such a name. */
const LONGEST = 16;

/** Class nouns by which one neighbour is enough, and those that need one on both sides: 市财政局、[白塔渠首站]、市水利局. */
const SURE =
  /(?:公司|集团|银行|海关|医院|公安[处局]|(?<![重改编分机班])组|管理[局处所站]|办公室|办事处|委员会|[协学商]会|基金会|促进会|联合会|研究会|研究[院所]|设计院|总院|[支大总]队|指挥部|项目部|分局|派出所|[^公]司|供电局|电业局)$/u;
const LIKELY = /(?:(?<!学)院|[局处所站办委社厂厅]|中心)$/u;

/** What is no name: function words in it, or what only describes a kind of body. */
const NO_NAME =
  /[的了与和及或在对把将被为由等各该本其从向以按应要须可不]|^(?:有关|相关|所属|下属|其他|其它|重点|部分|主要|大型|国有|民营|骨干|地方|基层|成员|三甲|三级|公立|综合|专科|省级|市级|县级|国家级|高水平)/u;

/** A name ends at a list mark or another mark, the last one of a list also before what the bodies do. */
const endOf = (scene: Scene, start: number): number | null => {
  const { text } = scene.reading;
  for (let end = start + 3; end <= start + LONGEST && !hasMarkBefore(text, end); end += 1)
    if (SURE.test(text.slice(start, end)) || LIKELY.test(text.slice(start, end))) if (closesThere(scene, end)) return end;
  return null;
};

const hasMarkBefore = (text: string, position: number): boolean => isMark(text.charAt(position - 1));

const isName = (scene: Scene, { start, end }: Span): boolean => {
  const edges = { stops: STOPS, safe: SAFE };
  return (
    !NO_NAME.test(scene.reading.text.slice(start, end)) &&
    hitAt(scene, ACTION_VERBS, start) === null &&
    leftEdge(scene, end, end - start, edges).start === start &&
    !foundStartingIn(scene, start, end).some((found) => isBody(found) && found.span.end < end)
  );
};

const startsBody = (scene: Scene, position: number): boolean => foundStartingIn(scene, position, position + 1).some(isBody);

/** Names that a list joins to a body before them: 市建设局、[青岚燃气公司]、[白塔渠管理处]. */
export const findNeighbours = (scene: Scene): readonly Draft[] => {
  const { text } = scene.reading;
  const bodies: readonly Draft[] = [...scene.found.filter((found) => isBody(found) && !found.generic), ...findUnits(scene)];
  return bodies.flatMap(({ span }) => {
    const names: Draft[] = [];
    for (let at = span.end; text.charAt(at) === JOINT; ) {
      const start = at + 1;
      const end = startsBody(scene, start) ? null : endOf(scene, start);
      if (end === null || !isName(scene, { start, end })) break;
      if (!SURE.test(text.slice(start, end)) && !(text.charAt(end) === JOINT && startsBody(scene, end + 1))) break;
      names.push({ span: { start, end } });
      at = end;
    }
    return names;
  });
};
