import { describe, expect, test } from "vitest";
import { encodeSaved } from "../../../graph/saved.ts";
import { hashText } from "../../../src/read/hash.ts";
import type { HandedIn } from "../../../web/own/handed-in.ts";
import { type JobEnd, type JobProgress, startJob } from "../../../web/own/job.ts";
import { smallGraph, smallTexts } from "../../support/small-graph.ts";

const texts = smallTexts();
const small = smallGraph();
const graph = { ...small, documents: small.documents.map((paper, index) => ({ ...paper, textHash: hashText(texts[index]?.text ?? "") })) };
const saved = [...encodeSaved({ name: "台账", graph, texts })].join("");
const handed = (name: string, content: string): HandedIn => ({ name, file: new Blob([content]) });
const endOf = (...files: readonly HandedIn[]): Promise<JobEnd> => startJob(files, () => {}).end;

describe("a saved graph that is handed in", () => {
  test("opens with its name and texts, whatever its file is called", async () => {
    const told: JobProgress[] = [];
    const { source, bad, fault } = await startJob([handed("renamed.txt", saved)], (progress) => told.push(progress)).end;
    expect([bad, fault, told]).toEqual([[], null, [{ stage: "open" }]]);
    expect(source).toMatchObject({ name: "台账", origin: "reader", graph });
    expect(await source?.texts(1)).toEqual(texts[1]);
    expect(await source?.texts(9)).toBeNull();
  });

  test("whose text was changed is refused: its proofs would point elsewhere", async () => {
    const { source, fault } = await endOf(handed("a.wenmai.jsonl", saved.replace("抓好校园安全", "抓好学校安全")));
    expect(source).toBeNull();
    expect(fault?.("en")).toMatch(/a\.wenmai\.jsonl.*the text of 青岚区2023年重点工作报告\.txt is not the one/su);
    expect(fault?.("zh")).toBe("打不开“a.wenmai.jsonl”：不是本版本的图谱文件，或已损坏（原文被改动过，与图谱对不上）");
  });

  test("that is cut short is refused with the reason", async () => {
    const { fault } = await endOf(handed("a.jsonl", saved.slice(0, saved.length / 2)));
    expect(fault?.("en")).toMatch(/no graph of this version, or damaged.*is no JSON/su);
    expect(fault?.("zh")).toMatch(/第 \d+ 行：不是 JSON/u);
  });

  test("is opened alone", async () => {
    const { source, fault } = await endOf(handed("a.jsonl", saved), handed("b.txt", "通知"));
    expect(source).toBeNull();
    expect(fault?.("en")).toContain("one saved graph at a time");
  });
});

test("a drop without files says so", async () => {
  expect((await endOf()).fault?.("zh")).toBe("拖进来的东西里没有文件。");
});

test("a job that was cancelled never ends and says no more", async () => {
  const told: JobProgress[] = [];
  const job = startJob([handed("a.jsonl", saved)], (progress) => told.push(progress));
  job.cancel();
  const winner = await Promise.race([job.end, new Promise((resolve) => setTimeout(resolve, 500, "still open"))]);
  expect([winner, told]).toEqual(["still open", []]);
});
