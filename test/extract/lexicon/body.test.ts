import { describe, expect, it } from "vitest";
import { BODY } from "../../../extract/lexicon/body.ts";
import { LANDSCAPE } from "../../../extract/lexicon/landscape.ts";
import { BODY_CLASS, BODY_KIND, LEVEL, STEM, TASK_BODY_CLASS } from "../../../extract/lexicon/stem.ts";
import { createScanner } from "../../../extract/rule/scan.ts";

const scan = createScanner([BODY]);
const bodiesIn = (text: string): readonly string[] => scan(text)(BODY).map((hit) => hit.name);

describe("the lexicon of bodies", () => {
  it("gives a body's full name for its short and former ones", () => {
    expect(bodiesIn("国家发展改革委、工信部、国家发展和改革委员会")).toEqual([
      "国家发展和改革委员会",
      "工业和信息化部",
      "国家发展和改革委员会",
    ]);
    expect(bodiesIn("中央纪委、世贸组织")).toEqual(["中国共产党中央纪律检查委员会", "世界贸易组织"]);
  });

  it("keeps out of words that only begin so", () => {
    expect(bodiesIn("教育部门、财政部署、集中办理、农民建房")).toEqual([]);
  });

  it("holds no surface twice", () => {
    const all = BODY.entries.flatMap((entry) => entry.surfaces);
    expect(all.filter((surface, at) => all.indexOf(surface) !== at)).toEqual([]);
  });
});

describe("the other lexicons of facts", () => {
  it.each([LANDSCAPE, STEM, BODY_CLASS, BODY_KIND, TASK_BODY_CLASS, LEVEL])("$id holds no blank and no empty surface", (lexicon) => {
    for (const surface of lexicon.entries.flatMap((entry) => entry.surfaces)) expect(surface).toMatch(/^\S+$/u);
  });
});
