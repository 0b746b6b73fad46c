import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { keptSource } from "../../../src/read/kept.ts";
import { type BuildProgress, buildFiles, type NamedFile } from "../../../web/own/build-files.ts";
import { ROOT } from "../../support/cli.ts";
import { exampleSource } from "../../support/export-source.ts";

const utf8 = new TextEncoder();
const fileOf = (name: string, content: string | Uint8Array): NamedFile => ({
  name,
  content: async () => (typeof content === "string" ? utf8.encode(content) : content),
});
const LOST: NamedFile = { name: "lost.txt", content: () => Promise.reject(new Error("gone")) };
const PAPER = "青岚区教育局关于开学检查的通知\n各学校：\n区教育局牵头检查校车安全。\n";

describe("files that are handed in", () => {
  test("make the graph that the command makes of them, with their texts in its order", async () => {
    const folder = join(ROOT, "examples");
    const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
    const { opened, bad } = await buildFiles(
      names.map((name) => fileOf(name, readFileSync(join(folder, name)))),
      () => {},
    );
    const { graph, texts } = exampleSource();
    expect(bad).toEqual([]);
    expect(opened?.graph).toEqual(graph);
    expect(opened?.texts).toEqual(graph.documents.map((_, index) => texts(index)));
  });

  test("that are bad are named with the reason, and the rest goes on", async () => {
    const { opened, bad } = await buildFiles(
      [
        fileOf("empty.txt", ""),
        fileOf("通知.txt", PAPER),
        LOST,
        fileOf("picture.png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)),
        fileOf("old.doc", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0)),
      ],
      () => {},
    );
    expect(bad).toEqual([
      { name: "empty.txt", code: "read/empty" },
      { name: "lost.txt", code: "unreadable" },
      { name: "picture.png", code: "read/binary" },
      { name: "old.doc", code: "read/format" },
    ]);
    expect(opened?.graph.documents.map(({ name }) => name)).toEqual(["通知.txt"]);
    expect(opened?.texts[0]?.text).toBe(PAPER);
  });

  test("added to a graph make what `build --previous` makes of all of them, though of the old ones only the texts are there", async () => {
    const odd = Buffer.from("\ufeff青岚区公安局关于夜间巡逻的通知\r\n各派出所：\r\n区公安局牵头夜间巡逻。\r\n", "utf16le");
    const old = [fileOf("甲.txt", PAPER), fileOf("乙.txt", odd)];
    const added = fileOf("丙.txt", "青岚区财政局关于经费的通知\n各单位：\n区财政局保障校车经费。\n");
    const { opened: before } = await buildFiles(old, () => {});
    if (before === null) throw new Error("no graph");
    const again = before.graph.documents.map(({ name, byteLength, encoding, bytesHash }, index) => ({
      name,
      content: async () => ({
        source: keptSource({ name, text: "", blocks: [], ...before.texts[index], encoding, issues: [] }),
        facts: { byteLength, bytesHash },
      }),
    }));
    const { opened: after } = await buildFiles([...again, added], () => {}, before.graph);
    expect(after).toEqual((await buildFiles([...old, added], () => {}, before.graph)).opened);
    expect(after?.graph.documents.map(({ encoding }) => encoding).sort()).toEqual(["utf-16le", "utf-8", "utf-8"]);
  });

  test("added to a graph leave standing what its user decided", async () => {
    const { opened: before } = await buildFiles([fileOf("a.txt", PAPER)], () => {});
    const targets = before?.graph.entities.find(({ name }) => name === "青岚区教育局")?.keys ?? [];
    const judgement = { verdict: "rename", targets, value: "青岚区教体局", by: "user", reason: "改名", orphaned: false } as const;
    const { opened: after } = await buildFiles([fileOf("a.txt", PAPER)], () => {}, { positions: {}, judgements: [judgement] });
    expect(after?.graph.entities.map(({ name }) => name)).toContain("青岚区教体局");
    expect(after?.graph.judgements).toContainEqual(judgement);
  });

  test("of which none is good make no graph", async () => {
    expect(await buildFiles([LOST], () => {})).toEqual({ opened: null, bad: [{ name: "lost.txt", code: "unreadable" }] });
  });

  test("say which file is in hand, and the steps after the last", async () => {
    const told: BuildProgress[] = [];
    await buildFiles([fileOf("a.txt", PAPER), LOST], (progress) => told.push(progress));
    expect(told).toEqual([
      { stage: "analyze", done: 0, total: 2, name: "a.txt" },
      { stage: "analyze", done: 1, total: 2, name: "lost.txt" },
      { stage: "resolve" },
      { stage: "layout" },
    ]);
  });
});
