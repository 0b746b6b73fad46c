import { expect, test } from "vitest";
import type { Scope } from "../../../graph/model.ts";
import { levelOfUnit, type UnitLevel } from "../../../web/matrix/level.ts";

const region = (name: string): Scope => ({ type: "region", region: name });
const national: Scope = { type: "national" };
const inPaper: Scope = { type: "document", document: "doc:paper" };

test.each<readonly [string, Scope, UnitLevel]>([
  ["财政部", national, "central"],
  ["云南省财政厅", region("云南省"), "province"],
  ["北京市教育委员会", region("北京市"), "province"],
  ["云川市教育局", region("云川市"), "city"],
  ["青岚区教育局", region("云川市青岚区"), "county"],
  ["石桥镇人民政府", region("青岚区石桥镇"), "township"],
  ["石桥村村委会", region("石桥村"), "village"],
  ["区教育局", inPaper, "county"],
  ["省财政厅", region("云川市↑"), "province"],
  ["水务局", inPaper, "unsaid"],
  ["青岚区", national, "county"],
  ["云川省", national, "province"],
  ["云川理工大学", national, "unsaid"],
  ["云川高新区", national, "unsaid"],
  ["市场监管局", inPaper, "unsaid"],
])("%s stands at the level %s", (name, scope, level) => {
  expect(levelOfUnit({ name, scope, generic: false, fields: {} })).toBe(level);
});

test("a kind of body stands apart, whatever its name says", () => {
  expect(levelOfUnit({ name: "市有关部门", scope: region("云川市"), generic: true, fields: {} })).toBe("generic");
});
