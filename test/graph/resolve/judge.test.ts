import { expect, test } from "vitest";
import type { Judgement } from "../../../graph/index.ts";
import { resolve } from "../../../graph/index.ts";
import { createClusters } from "../../../graph/resolve/judge.ts";
import { cityPlan, districtReport, maskedReport } from "../../support/corpus.ts";

const judge = (verdict: Judgement["verdict"], targets: Judgement["targets"], value: string | null = null): Judgement => ({
  verdict,
  targets,
  value,
  by: "user",
  reason: "test",
  orphaned: false,
});

const PLAN = "regulation:云政发〔2021〕3号";
const TITLE = "regulation:关于加强城市绿地管理的意见";

test("what is different blocks merging, also through others", () => {
  const clusters = createClusters();
  clusters.forbid("a", "c");
  expect(clusters.union("a", "b")).toBe(true);
  expect(clusters.union("b", "c")).toBe(false);
  expect(clusters.union("c", "d")).toBe(true);
  expect(clusters.union("d", "b")).toBe(false);
  expect(clusters.find("b")).toBe("a");
});

test("merges by rule are judgements with their rule and reason", () => {
  const { judgements } = resolve([cityPlan(), districtReport()], []);
  const rules = judgements.map((judgement) => judgement.by);
  expect(rules).toContain("resolve/title-and-number");
  expect(judgements.every((judgement) => judgement.verdict === "same" && judgement.reason !== "" && judgement.targets.length === 2)).toBe(
    true,
  );
});

test("the user's different wins over every rule", () => {
  const { entities, judgements } = resolve([cityPlan(), districtReport()], [judge("different", [PLAN, TITLE])]);
  expect(entities.find((entity) => entity.keys.includes(PLAN))?.keys).not.toContain(TITLE);
  expect(judgements.filter((judgement) => judgement.by === "user")).toMatchObject([{ verdict: "different", orphaned: false }]);
});

test("the user's same merges; keys of both lead to the one", () => {
  const two = ["organization:云川市/市园林局", "organization:云川市/市财政局"] as const;
  const { entities } = resolve([cityPlan()], [judge("same", two)]);
  const merged = entities.find((entity) => entity.keys.includes(two[0]));
  expect(merged?.keys).toEqual([...two].sort());
  expect(merged?.id).toBe([...two].sort()[0]);
});

test("rename, kind and reject take hold", () => {
  const [office, money, drive] = ["organization:云川市/市园林局", "organization:云川市/市财政局", "campaign:百园提升行动"];
  const { entities, links, tasks } = resolve(
    [cityPlan()],
    [judge("rename", [office], "云川市园林绿化局"), judge("kind", [drive], "mechanism"), judge("reject", [money])],
  );
  expect(entities.find((entity) => entity.id === office)).toMatchObject({
    name: "云川市园林绿化局",
    aliases: expect.arrayContaining(["云川市园林局"]),
  });
  expect(entities.find((entity) => entity.id === drive)?.kind).toBe("mechanism");
  expect(entities.some((entity) => entity.id === money)).toBe(false);
  expect(tasks.flatMap((task) => task.owners).some((owner) => owner.entity === money)).toBe(false);
  expect(links.some((link) => link.source === money || link.target === money)).toBe(false);
});

test("a quote with its neighbours parts one mention from its like, or rejects it", () => {
  const first = { document: "xx区委报告", quote: "xx村", prefix: "给予指导。\n", suffix: "建成" };
  const second = { document: "xx区委报告", quote: "xx村", prefix: "广场，", suffix: "修通" };
  const villages = (overrides: readonly Judgement[]) =>
    resolve([maskedReport()], overrides)
      .entities.filter((entity) => entity.name === "xx村")
      .map((entity) => entity.proof.length);
  expect(villages([])).toEqual([2, 1]);
  expect(villages([judge("different", [first, second])]).sort()).toEqual([1, 1, 1]);
  expect(villages([judge("reject", [first])])).toEqual([1, 1]);
});

test("an owner that the user names replaces those found", () => {
  const anchor = { document: "云政发〔2021〕3号", quote: "制定绿地系统规划", prefix: "", suffix: "" };
  const { tasks, issues } = resolve([cityPlan()], [judge("owner", [anchor], "市园林局")]);
  const task = tasks.find((one) => one.name === "制定绿地系统规划");
  expect(task).toMatchObject({ orderedBy: [], owners: [{ entity: "organization:云川市/市园林局" }] });
  expect(issues.some((issue) => issue.span?.start === task?.trigger.start)).toBe(false);
});

test("a judgement whose target is gone is kept and marked", () => {
  const gone = [judge("same", ["organization:无", TITLE]), judge("owner", [{ document: "x", quote: "y", prefix: "", suffix: "" }], "z")];
  const { judgements } = resolve([cityPlan()], gone);
  expect(judgements.filter((judgement) => judgement.by === "user").map((judgement) => judgement.orphaned)).toEqual([true, true]);
});
