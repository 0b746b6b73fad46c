import type { Draft } from "../../rule/forms.ts";
import type { Scene } from "../../rule/rule.ts";
import { endOf } from "../../text/sticky.ts";
import { opensThere } from "../open.ts";
import { HOSTS, OWN_BODIES } from "./lexicon.ts";

/** What such a body has: 支队[党委], 校[团委], 大队[机关]; 党委会 is a meeting, and what its head does is his. */
const PART =
  /(?:机关)?(?:党委(?!会(?!同)|书记|委员|理论)|党组(?!会(?!同)|书记|成员|织|理论)|党总支(?!书记)|党支部(?!书记)|纪委(?!书记|委员)|团委(?!书记)|团支部(?!书记)|工会(?!主席|会员)|妇委会|司令部|政治处|政治部)|各级党组织|(?:机关)?(?:各|所属各?|属(?:各|有关))(?:部门|单位|科室|股室|处室|[大中支]队|站|所)|机关(?![各、])/uy;

/** Bodies by what they are to the one who speaks, with a part of theirs or, where that is enough, alone: 报[总队]备案, [支队党委]约谈, [院纪委]核查. */
export const findOwnBodies = (scene: Scene): readonly Draft[] => {
  const { text } = scene.reading;
  const named = (start: number, end: number): readonly Draft[] =>
    opensThere(scene, start) ? [{ span: { start, end: endOf(PART, text, end) } }] : [];
  return [
    ...scene.hits(OWN_BODIES).flatMap(({ span }) => named(span.start, span.end)),
    ...scene.hits(HOSTS).flatMap(({ span }) => (endOf(PART, text, span.end) > span.end ? named(span.start, span.end) : [])),
  ];
};
