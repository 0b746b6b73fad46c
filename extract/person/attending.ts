import { isBody } from "../organization/own.ts";
import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import { foundStartingIn } from "../rule/scene.ts";
import { matchesOf } from "../text/matches.ts";
import type { Span } from "../text/span.ts";
import { isName } from "./name.ts";

/** Who was there, in the minutes of a meeting, and who belongs to a body: 出席：李青岚、韦白塔；副主任委员：周远山. */
const ATTENDING =
  /(?<=^|\n|[。；])(?:(?:出席|列席|参加|参会|缺席|请假|主持|记录)(?:人员?|领导|同志)?|(?:常务)?副?(?:组长|主任委员|主任|秘书长|总指挥|指挥长|召集人|会长|理事长)|委员|成员)[：:](?<list>[^，。；：\n]{2,200})/gu;

/** What stands behind a name: 周远山（兼）. */
const NOTE = /（[^（）]{1,20}）$/u;

/** The name in an item, alone or behind the body from which its bearer came: 县水利局|李青岚; null where there is none. */
const nameIn = (scene: Scene, { start, end }: Span): Span | null => {
  const bodies = foundStartingIn(scene, start, start + 1).filter((found) => isBody(found) && found.span.end < end);
  const from = Math.max(start, ...bodies.map(({ span }) => span.end));
  return isName(scene.reading.text.slice(from, end), false) ? { start: from, end } : null;
};

/** The names of a line that tells who was there; none where one of its items holds no name. */
export const findAttending = (scene: Scene): readonly Draft[] =>
  matchesOf(ATTENDING, scene.reading.text).flatMap((match) => {
    const list = match.groups?.["list"] ?? "";
    let start = match.index + match[0].length - list.length;
    const names = list.split("、").map((item) => {
      const name = nameIn(scene, { start, end: start + item.replace(NOTE, "").length });
      start += item.length + 1;
      return name;
    });
    return names.every((name) => name !== null) ? names.map((span) => ({ span })) : [];
  });
