import { expect, test } from "vitest";
import { RELATIONS } from "../../extract/index.ts";
import type { Texts } from "../../graph/index.ts";
import { buildNetwork, createLookup, findPapers, findUnits, neighbours, owns, resolve, shortestPath, trace } from "../../graph/index.ts";
import { analysisOf } from "../support/analysis.ts";
import { cityPlan, districtReport, maskedReport } from "../support/corpus.ts";

const law = () =>
  analysisOf("黛湖县水务局关于贯彻城市绿地管理意见的通知\n根据《[云川市人民政府关于加强城市绿地管理的意见|regulation]》，制定本通知。", {
    id: "黛水发〔2022〕1号",
    title: "黛湖县水务局关于贯彻城市绿地管理意见的通知",
    number: "黛水发〔2022〕1号",
    genre: "notice",
    speaker: ["黛湖县水务局"],
    claims: [{ relation: "cites", source: "document", target: "云川市人民政府关于加强城市绿地管理的意见" }],
  });

const corpus = () => {
  const analyses = [cityPlan(), districtReport(), maskedReport(), law()];
  const graph = { ...resolve(analyses, []), positions: {} };
  const texts: Texts = (index) => {
    const found = analyses.find(({ document }) => document.id === graph.documents[index]?.id);
    return { text: found?.document.text ?? "", blocks: [] };
  };
  return { graph, texts, lookup: createLookup(graph) };
};

const unit = (name: string) => {
  const { graph, lookup } = corpus();
  return findUnits(graph, lookup, name);
};

test.each([
  ["区委", "xx区委"],
  ["xx区委", "xx区委"],
  ["区委常委会", "区委常委会"],
  ["市园林局", "云川市园林局"],
  ["云川市园林局", "云川市园林局"],
  ["园林局", "云川市园林局, 青岚区园林局"],
  ["云川市政府", "云川市人民政府"],
])("%s is %s", (name, expected) => {
  expect(
    unit(name)
      .found.map((candidate) => candidate.name)
      .join(", "),
  ).toBe(expected);
});

test("an unknown name gets the nearest ones", () => {
  const { found, nearest } = unit("市园林管理处");
  expect(found).toEqual([]);
  expect(nearest[0]?.name).toBe("云川市园林局");
});

test("owns lists role, measure and quote; what a body only orders stands apart", () => {
  const { lookup, texts } = corpus();
  const { owned, ordered } = owns(lookup, "organization:云川市/市园林局", texts);
  expect(owned).toMatchObject([
    { role: "lead", measure: "编制绿线图册", quote: "编制绿线图册", document: { title: "云川市人民政府关于加强城市绿地管理的意见" } },
  ]);
  expect(ordered).toEqual([]);
  const city = owns(lookup, "organization:云川市/市政府", texts);
  expect(city.owned).toEqual([]);
  expect(city.ordered.map((row) => row.measure)).toEqual(["制定绿地系统规划", "推进“百园提升”行动"]);
});

test("a paper is found by title, number and title without its issuer", () => {
  const { graph } = corpus();
  const ids = ["云政发〔2021〕3号", "《关于加强城市绿地管理的意见》", "云政发[2021]3号"].map((name) =>
    findPapers(graph, name).found.map((one) => one.id),
  );
  expect(new Set(ids.map((found) => found.join())).size).toBe(1);
  expect(findPapers(graph, "云川市青岚区人民政府关于2021年绿地工作的报告").found.map((one) => one.kind)).toEqual(["document"]);
});

test("trace leads up to what a paper rests on and down to what rests on it", () => {
  const { graph, lookup, texts } = corpus();
  const [paper] = findPapers(graph, "云政发〔2021〕3号").found;
  const tree = trace(lookup, paper?.id ?? "", 3, texts);
  expect(tree.root).toMatchObject({ atHand: true, kind: "regulation" });
  expect(tree.upstream.map((line) => `${line.relation} ${line.node.name} ${line.node.atHand}`)).toEqual([
    "issues 云川市人民政府 false",
    "implements 城乡规划法 false",
  ]);
  expect(tree.upstream[0]?.label).toEqual(RELATIONS.find((relation) => relation.id === "issues")?.inverse);
  const cited = tree.downstream.find((line) => line.relation === "cites");
  expect(cited).toMatchObject({
    node: { name: "黛湖县水务局关于贯彻城市绿地管理意见的通知" },
    quote: "根据《云川市人民政府关于加强城市绿地管理的意见》，制定本通知",
  });
  expect(tree.downstream.some((line) => line.node.name === "云川市青岚区人民政府")).toBe(true);
});

test("trace walks on through papers, and no deeper than it may", () => {
  const { graph, lookup, texts } = corpus();
  const [paper] = findPapers(graph, "黛水发〔2022〕1号").found;
  const names = (depth: number) =>
    trace(lookup, paper?.id ?? "", depth, texts)
      .upstream.flatMap((line) => [line, ...line.lines])
      .map((line) => line.node.name);
  expect(names(1)).not.toContain("城乡规划法");
  expect(names(2)).toContain("城乡规划法");
});

test("neighbours and the shortest path leave out what only stands in the same paper", () => {
  const network = buildNetwork(corpus().graph);
  const [garden, money] = ["organization:云川市/市园林局", "organization:云川市/市财政局"];
  expect(neighbours(network, garden, 1).size).toBe(2);
  expect([...neighbours(network, garden, 2).keys()]).toContain(money);
  const path = shortestPath(network, garden, money);
  expect(path?.map((hop) => hop.forward)).toEqual([true, false]);
  expect(path?.[0]?.from).toBe(garden);
  expect(path?.at(-1)?.to).toBe(money);
  expect(path?.every((hop) => network.hasEdge(hop.edge))).toBe(true);
  expect(shortestPath(network, garden, "campaign:nothing")).toBeNull();
  expect(shortestPath(network, garden, garden)).toEqual([]);
});
