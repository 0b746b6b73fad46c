import { expect, test } from "vitest";
import { recentTexts } from "../../../src/cli/recent-texts.ts";

const counted = (budget: number) => {
  const loaded: number[] = [];
  const texts = recentTexts((document) => {
    loaded.push(document);
    return { text: String(document).repeat(10), blocks: [] };
  }, budget);
  return { loaded, texts };
};

test("a text in use is read once", () => {
  const { loaded, texts } = counted(1000);
  expect([1, 2, 1, 2].map((document) => texts(document).text)).toEqual(["1111111111", "2222222222", "1111111111", "2222222222"]);
  expect(loaded).toEqual([1, 2]);
});

test("over the budget the one that was not asked for longest is read again", () => {
  const { loaded, texts } = counted(20);
  for (const document of [1, 2, 1, 3, 1, 2]) texts(document);
  expect(loaded).toEqual([1, 2, 3, 2]);
});

test("a text larger than the budget is handed out all the same", () => {
  const { texts } = counted(5);
  expect(texts(7).text).toBe("7777777777");
});
