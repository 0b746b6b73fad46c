import { expect, test } from "vitest";
import { resolve } from "../../../graph/index.ts";
import { analysisOf } from "../../support/analysis.ts";
import { cityPlan, districtReport } from "../../support/corpus.ts";

test("a paper, its number and its title without the issuer are one thing", () => {
  const { documents, entities, links } = resolve([cityPlan(), districtReport()], []);
  const plan = documents.find((document) => document.header.number !== null);
  const entity = entities.find((one) => one.id === plan?.entity);
  expect(entity?.name).toBe("云川市人民政府关于加强城市绿地管理的意见");
  expect(entity?.aliases).toEqual(expect.arrayContaining(["云政发〔2021〕3号", "关于加强城市绿地管理的意见"]));
  expect(entities.filter((one) => one.aliases.concat(one.name).some((name) => name.endsWith("城市绿地管理的意见")))).toHaveLength(1);
  expect(links.map((link) => link.id)).toContain(`implements|organization:云川市青岚区/区政府|${entity?.id}`);
});

test("a report that nothing refers to is a document and no regulation", () => {
  const { documents, entities } = resolve([cityPlan(), districtReport()], []);
  expect(documents.find((document) => document.id === "doc:青岚区报告")?.entity).toBeNull();
  expect(entities.some((entity) => entity.name.includes("绿地工作的报告"))).toBe(false);
});

test("the head of a paper links who issued it and whom it addresses", () => {
  const { documents, links } = resolve([cityPlan(), districtReport()], []);
  const plan = documents.find((document) => document.header.number !== null)?.entity;
  const found = links
    .filter((link) => link.source === plan || link.target === plan)
    .map((link) => `${link.source} ${link.relation} ${link.target}`);
  expect(found).toContain(`organization:云川市/市政府 issues ${plan}`);
  expect(found).toContain(`${plan} addressed_to organization:doc:云政发〔2021〕3号/各县（区）人民政府`);
  expect(links.map((link) => link.id)).toContain("issues|organization:云川市青岚区/区政府|doc:青岚区报告");
});

const citing = (id: string, title: string, number: string) =>
  analysisOf(`情况\n根据《[${title}|regulation]》（[${number}|regulation|number=${number}]）办理。`, { id });

test("a title that stands before two numbers is neither, with an issue", () => {
  const { entities, issues } = resolve(
    [citing("a", "关于做好节水工作的通知", "云水发〔2020〕1号"), citing("b", "关于做好节水工作的通知", "云水发〔2021〕9号")],
    [],
  );
  expect(entities.filter((entity) => entity.kind === "regulation")).toHaveLength(3);
  expect(issues.map((issue) => issue.code)).toContain("resolve/ambiguous");
});

test("one number with two titles that do not fit joins neither", () => {
  const { entities, issues } = resolve(
    [citing("a", "节水管理办法", "云水发〔2020〕1号"), citing("b", "排水管理规定", "云水发〔2020〕1号")],
    [],
  );
  expect(entities.filter((entity) => entity.kind === "regulation")).toHaveLength(3);
  expect(issues.filter((issue) => issue.code === "resolve/ambiguous")).not.toEqual([]);
});

test("a title without its issuer that fits two papers stays apart, with an issue", () => {
  const paper = (city: string) =>
    analysisOf(`${city}人民政府关于印发节水三年行动计划的通知`, {
      id: `${city}1号`,
      title: `${city}人民政府关于印发节水三年行动计划的通知`,
      number: `${city}1号`,
      genre: "notice",
      speaker: [`${city}人民政府`],
    });
  const reader = analysisOf("情况\n见《[关于印发节水三年行动计划的通知|regulation]》。", { id: "c" });
  const { entities, issues } = resolve([paper("云川市"), paper("黛湖市"), reader], []);
  expect(entities.filter((entity) => entity.kind === "regulation")).toHaveLength(3);
  expect(issues.find((issue) => issue.code === "resolve/ambiguous")?.entities).toHaveLength(3);
  const single = resolve([paper("云川市"), reader], []);
  expect(single.entities.filter((entity) => entity.kind === "regulation")).toHaveLength(1);
});

test("two papers of one title in different places stay two", () => {
  const report = (city: string, year: string) =>
    analysisOf(`政府工作报告\n${city}人民政府`, {
      id: `${city}${year}`,
      title: "政府工作报告",
      issuer: `${city}人民政府`,
      genre: "decision",
      speaker: [`${city}人民政府`],
    });
  const { documents } = resolve([report("云川市", "2020"), report("云川市", "2021")], []);
  expect(new Set(documents.map((document) => document.entity)).size).toBe(2);
});

test("a paper inside a paper is the regulation that the first names", () => {
  const { documents, links } = resolve(
    [
      analysisOf(
        "云川市人民政府关于印发节水行动方案的通知\n现将《[云川市节水行动方案|regulation]》印发给你们。\n云川市节水行动方案\n到2025年完成改造。",
        {
          id: "a",
          title: "云川市人民政府关于印发节水行动方案的通知",
          number: "云政发〔2021〕8号",
          genre: "notice",
          speaker: ["云川市人民政府"],
          claims: [{ relation: "issues", source: "speaker", target: "云川市节水行动方案" }],
          second: { from: "云川市节水行动方案\n", title: "云川市节水行动方案", genre: "plan" },
        },
      ),
    ],
    [],
  );
  const inner = documents[0]?.papers[1]?.entity;
  expect(inner).not.toBeNull();
  expect(links.map((link) => link.id)).toContain(`issues|organization:云川市/市政府|${inner}`);
});

test("the same paper in two files counts once, with an issue", () => {
  const copy = { ...cityPlan(), document: { ...cityPlan().document, name: "b.docx", bytesHash: "z" } };
  const { documents, issues } = resolve([copy, cityPlan()], []);
  expect(documents).toHaveLength(1);
  expect(issues.find((issue) => issue.code === "document/duplicate")?.severity).toBe("note");
});

test("an order and the regulation that it publishes under the same title are one", () => {
  const { documents, entities, issues } = resolve(
    [
      analysisOf(
        "云川市人民政府令第9号\n《云川市节水条例》已经通过，现予公布。\n云川市节水条例\n第一条 为节约用水，制定[云川市节水条例|regulation]。",
        {
          id: "云川市人民政府令第9号",
          title: "云川市节水条例",
          number: "云川市人民政府令第9号",
          genre: "regulation",
          speaker: ["云川市人民政府"],
          second: { from: "云川市节水条例\n第一条", title: "云川市节水条例", genre: "regulation" },
        },
      ),
    ],
    [],
  );
  expect(documents[0]?.papers.map((paper) => paper.entity)).toEqual([documents[0]?.entity, documents[0]?.entity]);
  expect(entities.filter((entity) => entity.kind === "regulation")).toHaveLength(1);
  expect(issues).toEqual([]);
});
