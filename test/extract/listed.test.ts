import { expect, test } from "vitest";
import { BODY, KINDS, listedFacts, listedLinks } from "../../extract/index.ts";
import { SUCCESSIONS } from "../../extract/lexicon/succession.ts";

const names = new Set(BODY.entries.map(({ name }) => name.replace(/^中华人民共和国/u, "")));
const isBody = (name: string): boolean => /(?:部|委员会|局|总局|署|办公室|小组)$/u.test(name);

test("every body that was reorganised, and each that took its place, is in the lexicon by that name", () => {
  const told = SUCCESSIONS.flatMap(({ former, successors }) => [former, ...successors]).filter(isBody);
  expect(told.length).toBeGreaterThan(80);
  expect(told.filter((name) => !names.has(name))).toEqual([]);
});

test("nothing is its own successor, and every act has a date and a name", () => {
  for (const { former, successors, from, source } of SUCCESSIONS) {
    expect(successors.length, former).toBeGreaterThan(0);
    expect(successors).not.toContain(former);
    expect(from).toMatch(/^\d{4}(?:-\d{2}){0,2}$/u);
    expect(source).toMatch(/\p{sc=Han}/u);
  }
});

test("a law is told with its rank and dates, by the list and its month; with or without the state's name", () => {
  const facts = listedFacts("regulation", "专利法");
  expect(facts).toContainEqual({ field: "published", value: "2020-10-17", from: null, source: "法律法规名录（截至2025-05）" });
  expect(listedFacts("regulation", "中华人民共和国专利法")).toEqual(facts);
  expect(listedFacts("regulation", "云川市绿地管理办法")).toEqual([]);
});

test("a repealed law is told with the day and the act, and linked to what took its place", () => {
  expect(listedFacts("regulation", "担保法")).toContainEqual(
    expect.objectContaining({ field: "succeeded_by", value: "民法典", from: "2021-01-01" }),
  );
  expect(listedLinks("regulation", "担保法")).toMatchObject([{ relation: "supersedes", source: "民法典", target: "担保法" }]);
});

test("a bureau of a department is part of it", () => {
  expect(listedLinks("organization", "国家能源局")).toMatchObject([{ relation: "part_of", target: "国家发展和改革委员会" }]);
  expect(listedLinks("organization", "国家统计局")).toEqual([]);
});

test("kinds without a list are told nothing", () => {
  for (const { id } of KINDS) expect(listedFacts(id, "无此名称")).toEqual([]);
});
