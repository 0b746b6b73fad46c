import { describe, expect, it } from "vitest";
import { LAW, LAW_LIST_DATE, LISTED_LAWS, listedLaw } from "../../../extract/lexicon/law.ts";

const surfaces = new Set(LAW.entries.flatMap((entry) => entry.surfaces));

describe("the list of laws", () => {
  it("knows a law with and without the name of the state", () => {
    expect(listedLaw("个人所得税法")).toEqual(listedLaw("中华人民共和国个人所得税法"));
    expect(listedLaw("个人所得税法")?.level).toBe("law");
    expect(listedLaw("云川市市容管理条例")).toBeNull();
  });

  it("gives dates as ISO or none", () => {
    for (const law of LISTED_LAWS) {
      for (const date of [law.published, law.inForceFrom]) if (date !== null) expect(date, law.name).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    }
  });

  it("holds nothing younger than itself", () => {
    for (const law of LISTED_LAWS) if (law.published !== null) expect(law.published.slice(0, 7) <= LAW_LIST_DATE, law.name).toBe(true);
  });

  it("holds names that stand without title marks", () => {
    for (const name of ["宪法", "民法典", "刑法", "会计法", "破坏性地震应急条例", "中央八项规定", "党章"])
      expect(surfaces.has(name), name).toBe(true);
  });

  it("shields the words that go on behind a law's name", () => {
    const entry = LAW.entries.find((one) => one.name === "教育法");
    expect(entry?.except).toContain("教育法规和");
    expect(entry?.except).not.toContain("教育法规");
  });
});
