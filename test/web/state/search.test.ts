import { expect, test } from "vitest";
import { PINYIN_TABLE } from "../../../web/search/lexicon.ts";
import { readingsOf } from "../../../web/search/pinyin.ts";
import { searchOf } from "../../../web/state/search.ts";
import { PLAN } from "../../support/small-graph.ts";
import { smallCatalog } from "./small-catalog.ts";

const readings = readingsOf(PINYIN_TABLE);
const search = searchOf(smallCatalog, () => readings);
const names = (query: string): readonly string[] => search(query, 10).map((hit) => hit.node.name);

test("a whole name comes before one that begins so, and that before one inside", () => {
  expect(names("青岚区")[0]).toBe("青岚区");
  expect(names("教育局")[0]).toBe("青岚区教育局");
});

test("finds by single characters, by alias and by number", () => {
  expect(names("柳").every((name) => name.includes("柳"))).toBe(true);
  expect(search("区教育局", 1)[0]).toMatchObject({ node: { name: "青岚区教育局" }, matched: "区教育局" });
  expect(names("云政发〔2023〕7号")[0]).toBe(PLAN);
  expect(names("云政发2023 7号")[0]).toBe(PLAN);
});

test("finds by bigrams where the characters do not stand together, and leaves out what shares too few", () => {
  expect(names("青岚教育局")[0]).toBe("青岚区教育局");
  expect(names("山洪暂行防御办法")).toContain("《云川市山洪防御暂行办法》");
  expect(names("铁路客运价目")).toEqual([]);
});

test("an empty query or one of marks alone finds nothing", () => {
  expect(names("")).toEqual([]);
  expect(names("《》 ")).toEqual([]);
});

test("a unit comes before measures that match as well", () => {
  const kinds = search("山洪", 10).map((hit) => hit.node.type);
  expect(kinds.lastIndexOf("entity")).toBeLessThan(kinds.indexOf("task"));
});

test("finds by pinyin, by initials and by a mix of both", () => {
  for (const query of ["jiaoyuju", "jyj", "qlqjyj", "jiaoyj", "qujiaoyuju", "jiaoyuj"])
    expect(names(query)[0] ?? query).toBe("青岚区教育局");
  expect(names("shanhongfangyu").every((name) => name.includes("山洪防御"))).toBe(true);
  expect(names("xqz")).toEqual([]);
});

test("finds all that hold the query, for the canvas", () => {
  const all = search.matching("青岚区");
  expect(all.has("organization:青岚区教育局")).toBe(true);
  expect(all.has("place:青岚区")).toBe(true);
  expect(all.has("organization:云川市人民政府")).toBe(false);
  expect([...search.matching("青岚教育局")]).toEqual(["organization:青岚区教育局"]);
});
