import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import { toReading } from "../text/reading-map.ts";

/** What the title of an annex ends in that lays down rules, duties or lists. */
const INSTRUMENT =
  /(?:表|清单|名单|名录|方案|意见|办法|细则|规划|计划|标准|目录|规则|规定|要点|分工|指标|预案|规范|指南|纲要|报告|协议|章程|制度|措施|安排|责任书)(?:（[^（）]{1,20}）)?$/u;

/** The title over an annex names it: behind 附件 of a notice, [青岚区节水载体名录]. A part that addresses somebody is a paper of its own. */
export const findAnnexTitles = ({ reading }: Scene): readonly Draft[] =>
  reading.parts.slice(1).flatMap(({ part: { header } }) => {
    const span = header.title === null || header.addressees.length > 0 ? null : toReading(reading.document.map, header.title.span);
    return span === null || !INSTRUMENT.test(reading.text.slice(span.start, span.end)) ? [] : [{ span }];
  });
