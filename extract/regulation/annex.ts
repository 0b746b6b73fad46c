import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import { toReading } from "../text/reading-map.ts";

/** The title over an annex names it: behind 附件 of a notice, [青岚区节水载体名录]. A part that addresses somebody is a paper of its own. */
export const findAnnexTitles = ({ reading }: Scene): readonly Draft[] =>
  reading.parts.slice(1).flatMap(({ part: { header } }) => {
    const span = header.title === null || header.addressees.length > 0 ? null : toReading(reading.document.map, header.title.span);
    return span === null ? [] : [{ span }];
  });
