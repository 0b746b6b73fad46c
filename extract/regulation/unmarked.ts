import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import { spansOf } from "../text/matches.ts";
import { toReading } from "../text/reading-map.ts";
import type { Span } from "../text/span.ts";

/** What is written up to somebody, by its title without marks: 收到关于…的请示. */
const UNMARKED =
  /关于(?![您你贵])[^，。；：\n《》〈〉〔]{4,60}?的(?:请示|情况报告|报告|建议|提案|议案)(?=[，。；（(\n]|收悉|悉|的(?:答复|复函|批复|通知|函)|$)/gmu;

/** What a notice issues, by the notice's own title without marks: 关于印发[打好净水保卫战三年行动计划]的通知; not where it issues two. */
export const ISSUED_IN_TITLE =
  /(?<=关于(?:印发|发布|公布|下发))(?![^\n]{0,60}(?:计划|方案|措施|规划|纲要|办法|规定|细则|意见|要点)[和及、])(?:(?!的通知)[^，。；：\n《》〈〉]){4,60}?(?:计划|方案|措施|规划|纲要|办法|规定|细则|意见|要点|安排|预案|制度|规则|清单|分工|目录|标准|指南|条例|章程|规范|准则|通则|导则|大纲|任务)(?:（[^（）\n]{1,20}）){0,2}(?=的(?:通知|函|公告|决定|命令)(?:（[^（）\n]{1,10}）)?$)/gmu;

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
