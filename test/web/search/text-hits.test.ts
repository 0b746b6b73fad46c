import { expect, test } from "vitest";
import { findInTexts } from "../../../web/search/text-hits.ts";

const TEXTS = ["加强河道清淤。\n推进河道治理。", null, "河道河道整治"];
const find = (phrase: string, limit: number, isOver = () => false) => {
  const asked: number[] = [];
  const source = async (place: number) => {
    asked.push(place);
    const text = TEXTS[place] ?? null;
    return text === null ? null : { text, blocks: [] };
  };
  return findInTexts(source, TEXTS.length, phrase, { limit, isOver }).then((hits) => ({ ...hits, asked }));
};

test("finds a phrase in every text that can be read, and counts beyond the limit", async () => {
  const { hits, total, read, unread } = await find("河道", 2);
  expect({ total, read, unread }).toEqual({ total: 4, read: 2, unread: 1 });
  expect(hits.map(({ document, before, quote, after }) => [document, before + quote + after])).toEqual([
    [0, "加强河道清淤。 推进河道治理。"],
    [0, "加强河道清淤。 推进河道治理。"],
  ]);
  expect(hits.map(({ start, end }) => TEXTS[0]?.slice(start, end))).toEqual(["河道", "河道"]);
});

test("stops where nobody waits any more", async () => {
  const { asked, total } = await find("河道", 2, () => true);
  expect(asked).toEqual([]);
  expect(total).toBe(0);
});
