import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import { spansOf } from "../text/matches.ts";
import { toReading } from "../text/reading-map.ts";
import type { Span } from "../text/span.ts";

/** What is written up to somebody, by its title without marks: 收到关于…的请示. */
const UNMARKED =
  /关于(?![您你贵])[^，。；：\n《》〈〉〔]{4,60}?的(?:请示|情况报告|报告|建议|提案|议案)(?=[，。；（(\n]|收悉|悉|的(?:答复|复函|批复|通知|函)|$)/gmu;

/** Where a title over a paper ends: it names that paper itself. */
const ownEnds = ({ reading }: Scene): ReadonlySet<number> => {
  const spans = reading.parts.flatMap(({ part: { header } }): Span[] => {
    const span = header.title === null ? null : toReading(reading.document.map, header.title.span);
    return span === null ? [] : [span];
  });
  return new Set(spans.map((span) => span.end));
};

/** Titles without marks of what one body writes to another: 批转市水利局[关于加强河道管理的报告]。 */
export const findUnmarkedTitles = (scene: Scene): readonly Draft[] => {
  const ends = ownEnds(scene);
  return spansOf(UNMARKED, scene.reading.text).flatMap((span) => (ends.has(span.end) ? [] : [{ span }]));
};
