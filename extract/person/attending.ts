import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import { matchesOf } from "../text/matches.ts";
import { isName } from "./name.ts";

/** Who was there, in the minutes of a meeting: 出席：李青岚、韦白塔. */
const ATTENDING = /(?<=^|\n|[。；])(?:出席|列席|参加|参会|缺席|请假|主持|记录)(?:人员?|领导|同志)?[：:](?<list>[^，。；：\n]{2,200})/gu;

/** The names of a line that tells who was there; none where one of its items is no name. */
export const findAttending = (scene: Scene): readonly Draft[] =>
  matchesOf(ATTENDING, scene.reading.text).flatMap((match) => {
    const list = match.groups?.["list"] ?? "";
    const items = list.split("、");
    if (!items.every((item) => isName(item, false))) return [];
    let start = match.index + match[0].length - list.length;
    return items.map((item) => {
      const span = { start, end: start + item.length };
      start = span.end + 1;
      return { span };
    });
  });
