import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import { isMark } from "../rule/scene.ts";
import { sliceOf } from "../text/span.ts";
import { REPORTS, SPEAKS } from "./lexicon.ts";

/** A name of so many characters may be another word, and is not looked for wherever it stands. */
const SHORT = 2;

/** The ids of the rules that find persons open so. */
const PERSONS = "person/";

/** What only a person does besides: 韦岚[受邀]授课, 韦岚[同志]. */
const ACTS = /^(?:同志|当选|任|担任|兼任|介绍|受邀|应邀|一行|带领|率领|最后|首先|代表(?!团|性|队|大会))/u;

/** A short name that the paper has told beside a post, where it opens a clause and does what only a person does: 主任韦岚到会。[韦岚]指出. */
export const findAgain = (scene: Scene): readonly Draft[] => {
  const { text } = scene.reading;
  const names = new Set(
    scene.found
      .filter(({ rule, span }) => rule.startsWith(PERSONS) && span.end - span.start === SHORT)
      .map(({ span }) => sliceOf(text, span)),
  );
  const drafts: Draft[] = [];
  for (let at = 0; names.size > 0 && at < text.length; at += 1) {
    const end = at + SHORT;
    if ((at > 0 && !isMark(text.charAt(at - 1))) || !names.has(text.slice(at, end))) continue;
    const next = text.slice(end, end + 4);
    if (SPEAKS.test(next) || REPORTS.test(next) || ACTS.test(next)) drafts.push({ span: { start: at, end } });
  }
  return drafts;
};
