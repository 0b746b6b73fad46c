import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import { matchesOf } from "../text/matches.ts";
import { isName } from "./name.ts";

/** Who was there, in the minutes of a meeting, and who belongs to a body: 出席：李青岚、韦白塔；副主任委员：周远山. */
const ATTENDING =
  /(?<=^|\n|[。；])(?:(?:出席|列席|参加|参会|缺席|请假|主持|记录)(?:人员?|领导|同志)?|(?:常务)?副?(?:组长|主任委员|主任|秘书长|总指挥|指挥长|召集人|会长|理事长)|委员|成员)[：:](?<list>[^，。；：\n]{2,200})/gu;

/** What stands behind a name: 周远山（兼）. */
const NOTE = /（[^（）]{1,20}）$/u;

/** The names of a line that tells who was there; none where one of its items is no name. */
export const findAttending = (scene: Scene): readonly Draft[] =>
  matchesOf(ATTENDING, scene.reading.text).flatMap((match) => {
    const list = match.groups?.["list"] ?? "";
    const items = list.split("、");
    if (!items.every((item) => isName(item.replace(NOTE, ""), false))) return [];
    let start = match.index + match[0].length - list.length;
    return items.map((item) => {
      const span = { start, end: start + item.replace(NOTE, "").length };
      start += item.length + 1;
      return { span };
    });
  });
