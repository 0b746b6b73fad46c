import { expect, test } from "vitest";
import { resolve } from "../../../graph/index.ts";
import { cityPlan, districtReport } from "../../support/corpus.ts";

const tasks = () => resolve([cityPlan(), districtReport()], []).tasks;

test("in a paper that orders, a measure without a unit is ordered by the speaker and owned by nobody", () => {
  const task = tasks().find((one) => one.name === "制定绿地系统规划");
  expect(task).toMatchObject({ owners: [], orderedBy: ["organization:云川市/市政府"] });
  const { issues } = resolve([cityPlan()], []);
  const issue = issues.find((one) => one.code === "measure/without-owner");
  expect(issue?.entities).toEqual(["organization:doc:云政发〔2021〕3号/各县（区）人民政府"]);
});

test("in a report the left-out subject is the speaker, who owns", () => {
  const task = tasks().find((one) => one.name.startsWith("落实"));
  expect(task?.owners).toMatchObject([{ entity: "organization:云川市青岚区/区政府", role: "responsible", inherited: true }]);
  expect(task?.orderedBy).toEqual([]);
});

test("owners keep their roles, lead first, each with the name that says so", () => {
  const task = tasks().find((one) => one.name === "编制绿线图册");
  expect(task?.owners.map((owner) => [owner.entity, owner.role])).toEqual([
    ["organization:云川市/市园林局", "lead"],
    ["organization:云川市/市财政局", "cooperate"],
  ]);
  const text = cityPlan().document.text;
  const span = task?.owners[0]?.proof[0].span;
  expect(text.slice(span?.start, span?.end)).toBe("市园林局");
});

test("a measure concerns what its object names", () => {
  const plan = resolve([cityPlan(), districtReport()], []).documents.find((document) => document.header.number !== null)?.entity;
  expect(tasks().find((one) => one.name.startsWith("落实"))?.concerns).toEqual([plan]);
});

test("denied claims make no link, planned ones do", () => {
  const { links } = resolve([cityPlan(), districtReport()], []);
  expect(links.some((link) => link.relation === "recognises")).toBe(false);
  const link = links.find((one) => one.relation === "carries_out" && one.source === "organization:云川市/市政府");
  expect(link?.proof.map((evidence) => evidence.mode)).toEqual(["planned"]);
});

test("every proof lies in its document and is not empty", () => {
  const corpus = [cityPlan(), districtReport()];
  const textById = new Map(corpus.map(({ document }) => [document.id, document.text]));
  const { entities, links, tasks: all } = resolve(corpus, []);
  for (const { proof } of [...entities, ...links, ...all, ...all.flatMap((task) => task.owners)]) {
    for (const { document, span } of proof) {
      expect(span.start).toBeLessThan(span.end);
      expect(textById.get(document)?.slice(span.start, span.end).trim()).not.toBe("");
    }
  }
});
