import { expect, test } from "vitest";
import { fold } from "../../../web/search/fold.ts";

const NUMBER = fold("云政发〔2023〕7号");

test.each([
  "云政发[2023]7号",
  "云政发（2023）7号",
  "云政发(2023) 7 号",
  "云政发【2023】7号",
  "云政发2023-7",
  "云政发 2023 7号",
  "云政发２０２３－７",
  "云政发〔2023〕第7号",
  "云政发2023年第7号",
  "云政发〔 2023 〕7",
])("a number is the same in any writing: %s", (written) => {
  expect(fold(written)).toBe(NUMBER);
});

test.each(["云政发〔2023〕17号", "云政发〔2022〕7号", "云政办发〔2023〕7号"])("and not another: %s", (written) => {
  expect(fold(written)).not.toBe(NUMBER);
});

test("a part of a number is a beginning of it", () => {
  expect(NUMBER.startsWith(fold("云政发〔2023〕"))).toBe(true);
  expect(NUMBER.startsWith(fold("云政发2023"))).toBe(true);
});

test("a year in a sentence stays apart from what follows", () => {
  expect(fold("到2025年，建成3个")).toBe("到2025年建成3个");
});
