import { expect, test } from "vitest";
import type { Entity } from "../../../graph/index.ts";
import { resolve } from "../../../graph/index.ts";
import { analysisOf } from "../../support/analysis.ts";
import { cityPlan, districtReport, maskedReport } from "../../support/corpus.ts";

const named = (entities: readonly Entity[], name: string): readonly Entity[] =>
  entities.filter((entity) => entity.name === name || entity.aliases.includes(name));

test("a short name belongs to the region of the speaker of its level", () => {
  const { entities } = resolve([cityPlan(), districtReport()], []);
  expect(named(entities, "市园林局").map((entity) => entity.id)).toEqual(["organization:云川市/市园林局"]);
  expect(named(entities, "区园林局").map((entity) => entity.id)).toEqual(["organization:云川市青岚区/区园林局"]);
  expect(named(entities, "区园林局")[0]).toMatchObject({ name: "青岚区园林局", scope: { type: "region", region: "云川市青岚区" } });
});

test("a full and a short name of one body are one, the level above the speaker's too", () => {
  const { entities } = resolve([cityPlan(), districtReport()], []);
  const [city, ...others] = named(entities, "市政府");
  expect(others).toEqual([]);
  expect(city?.name).toBe("云川市人民政府");
  expect(new Set(city?.proof.map((evidence) => evidence.document))).toEqual(new Set(["doc:云政发〔2021〕3号", "doc:青岚区报告"]));
});

test("forms of one body's name meet: 发展和改革委员会 and 发改委, but not 工商联 and 市场监管", () => {
  const { entities } = resolve(
    [
      analysisOf(
        "云川市教育局的报告\n[云川市发展和改革委员会|organization]、[市发改委|organization]、[市工商联|organization]、[市市场监管局|organization]。",
        {
          id: "a",
          speaker: ["云川市教育局"],
        },
      ),
    ],
    [],
  );
  expect(named(entities, "市发改委")[0]?.aliases).toContain("市发改委");
  expect(entities.filter((entity) => entity.name.includes("发"))).toHaveLength(1);
  expect(named(entities, "市工商联")).toHaveLength(1);
  expect(named(entities, "市市场监管局")[0]?.id).not.toBe(named(entities, "市工商联")[0]?.id);
});

test("a generic body never merges across documents", () => {
  const { entities } = resolve([cityPlan(), districtReport()], []);
  const found = named(entities, "有关部门");
  expect(found).toHaveLength(2);
  expect(found.every((entity) => entity.generic && entity.scope.type === "document")).toBe(true);
});

test("a masked name is one with the speaker's region, else only inside a paragraph", () => {
  const { entities } = resolve([maskedReport()], []);
  const district = named(entities, "区委");
  expect(district).toHaveLength(1);
  expect(district[0]).toMatchObject({ name: "xx区委", aliases: expect.arrayContaining(["区委"]) });
  expect(named(entities, "xx村").map((entity) => entity.proof.length)).toEqual([2, 1]);
  expect(named(entities, "xx清洁家园三年行动").map((entity) => entity.proof.length)).toEqual([2]);
  expect(named(entities, "区委常委会")[0]?.id).not.toBe(district[0]?.id);
});

test("a masked name never leaves its document", () => {
  const again = analysisOf("xx区委的报告\n[xx区委|organization]部署。", { id: "another", speaker: ["xx区委"] });
  const { entities } = resolve([maskedReport(), again], []);
  expect(named(entities, "xx区委")).toHaveLength(2);
});

test("a district's name that several cities have stays apart, unless the text says which", () => {
  const alone = analysisOf("有关情况\n[朝阳区教育局|organization]印发通知。", { id: "b" });
  const placed = analysisOf("北京市教育委员会的报告\n[朝阳区教育局|organization]印发通知。", { id: "c", speaker: ["北京市教育委员会"] });
  const { entities, issues } = resolve([alone, placed], []);
  expect(issues.filter((issue) => issue.code === "resolve/ambiguous-region").map((issue) => issue.document)).toEqual(["doc:b"]);
  expect(
    named(entities, "朝阳区教育局")
      .map((entity) => entity.scope.type)
      .sort(),
  ).toEqual(["document", "region"]);
});

test("a common noun in front of a name is no district of that name", () => {
  const paper = analysisOf("有关情况\n完成[城区排水管网普查|campaign]，[晋城市城区教育局|organization]印发通知。", { id: "b" });
  const { entities, issues } = resolve([paper], []);
  expect(issues.map((issue) => issue.code)).not.toContain("resolve/ambiguous-region");
  expect(named(entities, "晋城市城区教育局").map((entity) => entity.id)).toEqual(["organization:山西省晋城市城区/区教育局"]);
});

test("national bodies are one everywhere, a body of a part without a speaker is not guessed", () => {
  const a = analysisOf("某事\n[财政部|organization]、[市委|organization]。", { id: "a" });
  const b = analysisOf("某事\n[财政部|organization]、[市委|organization]。", { id: "b" });
  const { entities } = resolve([a, b], []);
  expect(named(entities, "财政部")).toHaveLength(1);
  expect(named(entities, "市委")).toHaveLength(2);
});

test("in a paper inside a paper short names belong to the inner speaker", () => {
  const { entities } = resolve(
    [
      analysisOf("云川市人民政府转发的通知\n[市教育局|organization]落实。\n黛湖县教育局的意见\n[县财政局|organization]安排资金。", {
        id: "a",
        speaker: ["云川市人民政府"],
        second: { from: "黛湖县教育局的意见", speaker: ["黛湖县教育局"] },
      }),
    ],
    [],
  );
  expect(named(entities, "县财政局")[0]?.scope).toEqual({ type: "region", region: "黛湖县" });
});

test("the committee of some term is no committee of a region", () => {
  const { entities } = resolve([analysisOf("情况\n[二届区委|organization|region=二届|level=区]巡察。", { id: "a" })], []);
  expect(entities[0]?.scope).toEqual({ type: "document", document: "doc:a" });
});

test("a region is shown by its last name and is one with it, where only one fits", () => {
  const full = analysisOf("云川市教育局的报告\n[云川市青岚区|place]、[浙江省杭州市|place]。", { id: "a", speaker: ["云川市青岚区教育局"] });
  const short = analysisOf("情况\n[青岚区|place]和[杭州市|place]。", { id: "b" });
  const { entities } = resolve([full, short], []);
  const places = entities.filter((entity) => entity.kind === "place");
  expect(places.map((entity) => [entity.name, entity.proof.length])).toEqual([
    ["青岚区", 2],
    ["杭州市", 2],
  ]);
});

test("a firm is the same in every region, an office is not", () => {
  const report = (city: string) =>
    analysisOf(`${city}政府的报告\n[青岚重工|organization]和[督查室|organization]。`, { id: city, speaker: [`${city}人民政府`] });
  const { entities } = resolve([report("云川市"), report("黛湖市")], []);
  expect(named(entities, "青岚重工")).toHaveLength(1);
  expect(named(entities, "督查室")).toHaveLength(2);
});

test("a body of the level above the speaker's is the same in all its papers, and that of the city where one says which", () => {
  const report = (id: string) => analysisOf("青岚区教育局的报告\n[市委|organization]批示。", { id, speaker: ["青岚区教育局"] });
  const city = analysisOf("云川市委的报告\n[市委|organization]部署。", { id: "c", speaker: ["云川市委"] });
  const known = analysisOf("云川市青岚区人民政府的报告\n情况如下。", { id: "d", speaker: ["云川市青岚区人民政府"] });
  const other = analysisOf("松岭市青岚区人民政府的报告\n[市委|organization]部署。", { id: "e", speaker: ["松岭市青岚区人民政府"] });
  const count = (analyses: Parameters<typeof resolve>[0]) => named(resolve(analyses, []).entities, "市委").length;
  expect(count([report("a"), report("b")])).toBe(1);
  expect(count([report("a"), city])).toBe(2);
  expect(count([report("a"), city, known])).toBe(1);
  expect(count([report("a"), city, known, other])).toBe(3);
});

test("a part of a body belongs to it by its name, where the body is named too; the evidence says that it is derived", () => {
  const paper = analysisOf(
    "云川市委的报告\n[市委|organization]、[市委办公室|organization]、[市教育局党组|organization]。[青岚区|place]、[云川市|place]。",
    {
      id: "a",
      speaker: ["云川市委"],
    },
  );
  const known = analysisOf("云川市青岚区的报告\n[云川市青岚区|place]。", { id: "b", speaker: ["云川市青岚区人民政府"] });
  const found = resolve([paper, known], []).links.filter((link) => link.relation === "part_of");
  expect(found.map((link) => `${link.source} ${link.target} ${link.proof[0].basis}`)).toEqual([
    "organization:云川市/市委办 organization:云川市/市委 derived",
    "place:云川市青岚区 place:云川市 derived",
  ]);
});

test("a part named alone is that of the body that speaks, a class noun alone stays in its paper", () => {
  const paper = (id: string, speaker: string) =>
    analysisOf(`${speaker}的报告\n[常委会|organization|generic]听取汇报，[办公室|organization]承担日常工作。`, { id, speaker: [speaker] });
  const { entities } = resolve(
    [
      paper("a", "云川市委"),
      paper("b", "云川市人大"),
      analysisOf("云川市委的报告\n[市委常委会|organization]召开会议。", { id: "c", speaker: ["云川市委"] }),
    ],
    [],
  );
  expect(named(entities, "常委会").map((entity) => [entity.id, entity.proof.length])).toEqual([
    ["organization:云川市/市人大常委会", 1],
    ["organization:云川市/市委常委会", 2],
  ]);
  expect(named(entities, "办公室").map((entity) => entity.scope.type)).toEqual(["document", "document"]);
});

test("what only ends like a road holds everywhere, a road in its region", () => {
  const text = "云川市教育局的报告\n融入“[一带一路|concept]”，整修[白塔路|place]。";
  const { entities } = resolve([analysisOf(text, { id: "a", speaker: ["云川市教育局"] })], []);
  expect(named(entities, "一带一路").map((entity) => entity.id)).toEqual(["concept:一带一路"]);
});

test("a body that was merged into another is not that other", () => {
  const { entities } = resolve(
    [analysisOf("国务院的报告\n[农业部|organization]改为[农业农村部|organization]。", { id: "a", speaker: ["云川市教育局"] })],
    [],
  );
  expect(named(entities, "农业部")).toHaveLength(1);
  expect(named(entities, "农业农村部")).toHaveLength(1);
});
