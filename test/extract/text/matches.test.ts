import { expect, test } from "vitest";
import { matchesOf } from "../../../extract/text/matches.ts";

const TEXT = "青岚湖12处，白塔河3处。";

test("finds what matchAll finds, empty matches too, whatever the pattern was used for before", () => {
  for (const pattern of [/\d+/gu, /(?<number>\d+)(?=处)/dgu, /x*/gu, /^/gmu, /无/gu]) {
    pattern.lastIndex = 5;
    expect(matchesOf(pattern, TEXT)).toEqual([...TEXT.matchAll(new RegExp(pattern.source, pattern.flags))]);
  }
});

test("refuses a pattern that would be found at the same place for ever", () => {
  expect(() => matchesOf(/\d+/u, TEXT)).toThrow(TypeError);
});
