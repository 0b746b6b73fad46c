import { describe, expect, it } from "vitest";
import { ancestorsOf, DOUBTFUL_REGION, REGION, REGIONS, regionByCode, regionsByName } from "../../../extract/lexicon/region.ts";

const surfacesOf = (lexicon: typeof REGION): readonly string[] => lexicon.entries.flatMap((entry) => entry.surfaces);
const named = (name: string): readonly (readonly string[])[] =>
  (regionsByName.get(name) ?? []).map((region) => ancestorsOf(region).map((above) => above.name));

describe("the table of regions", () => {
  it("holds every province, and each region's parent", () => {
    expect(REGIONS.filter((region) => region.level === "province")).toHaveLength(34);
    for (const region of REGIONS) {
      if (region.parent === null) expect(region.level).toBe("province");
      else expect(regionByCode.get(region.parent), region.name).toBeDefined();
    }
  });

  it("gives no code twice", () => expect(new Set(REGIONS.map((region) => region.code)).size).toBe(REGIONS.length));

  it("finds a region by full, short and former name", () => {
    expect(named("浙江")).toEqual([["浙江省"]]);
    expect(named("大通县")).toEqual([["大通回族土族自治县", "西宁市", "青海省"]]);
    expect(named("襄樊市")).toEqual([["襄阳市", "湖北省"]]);
    expect(named("云川市")).toEqual([]);
  });

  it("gives all regions that share a name", () => {
    expect(named("朝阳区")).toEqual([
      ["朝阳区", "北京市"],
      ["朝阳区", "长春市", "吉林省"],
    ]);
  });
});

describe("the lexicons of regions", () => {
  it("leaves words of the language to their neighbours", () => {
    const sure = new Set(surfacesOf(REGION));
    const doubtful = new Set(surfacesOf(DOUBTFUL_REGION));
    for (const word of ["共和", "互助", "朝阳", "海东", "和县"]) {
      expect(sure.has(word), word).toBe(false);
      expect(doubtful.has(word), word).toBe(true);
    }
    for (const word of ["川", "陇", "资源", "公安"]) {
      expect(sure.has(word), word).toBe(false);
      expect(doubtful.has(word), word).toBe(false);
    }
    for (const word of ["浙江", "杭州", "义乌", "襄樊市", "香港"]) expect(sure.has(word), word).toBe(true);
  });

  it("holds no surface twice", () => {
    const all = [...surfacesOf(REGION), ...surfacesOf(DOUBTFUL_REGION)];
    expect(all.filter((surface, at) => all.indexOf(surface) !== at)).toEqual([]);
  });
});
