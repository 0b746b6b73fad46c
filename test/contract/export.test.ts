import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { KINDS, STRUCTURES } from "../../extract/index.ts";
import { FORMATS } from "../../graph/index.ts";
import { ROOT, runWenmai, temporaryFolder } from "../support/cli.ts";

const CHINESE = { environment: { LC_ALL: "zh_CN.UTF-8" } };

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wenmai-export-"));
  expect(runWenmai(["build", join(ROOT, "examples"), "-o", "graph"], { cwd: folder }).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder with a graph of the examples in `graph`, which all tests here share. */
const cwd = (): string => folder;

describe("wenmai export", { timeout: 60_000 }, () => {
  test("lists every format in its help, in both languages", () => {
    const english = runWenmai(["export", "--help"]).stdout;
    const chinese = runWenmai(["export", "--help"], CHINESE).stdout;
    for (const { id, purpose } of FORMATS) {
      expect(english).toMatch(new RegExp(`^  ${id} +\\S`, "mu"));
      expect(english).toContain(purpose.en);
      expect(chinese).toContain(purpose.zh);
    }
    for (const { id, label } of [...KINDS, ...STRUCTURES]) expect(chinese).toMatch(new RegExp(`^  ${id} +${label.zh}$`, "mu"));
  });

  test.each(FORMATS.map((format) => [format.id, format] as const))(
    "writes %s beside the user, named like the graph, whole or not at all",
    (id, format) => {
      const name = format.shape === "folder" ? `graph-${format.extension}` : `graph.${format.extension}`;
      expect(runWenmai(["export", "graph", "--format", id], { cwd: cwd() })).toMatchObject({ code: 0, stdout: `${name}\n`, stderr: "" });
      const files = format.shape === "folder" ? readdirSync(join(cwd(), name)).map((file) => join(name, file)) : [name];
      for (const file of files) expect(statSync(join(cwd(), file)).size).toBeGreaterThan(1000);
      expect(readdirSync(cwd()).filter((file) => file.startsWith("."))).toEqual([]);
    },
  );

  test("prints what is one text to a pipe, the same as into a file, and refuses others", () => {
    for (const format of FORMATS) {
      const { code, stdout, stderr } = runWenmai(["export", "graph", "-f", format.id, "-o", "-"], { cwd: cwd() });
      expect(code, format.id).toBe(format.shape === "text" ? 0 : 2);
      if (format.shape === "text") expect(stdout).toBe(readFileSync(join(cwd(), `graph.${format.extension}`), "utf8"));
      else expect(stderr).toContain(`${format.id} is not one text`);
    }
  });

  test("cuts out a part: kinds by id or label, a document by file name, surroundings, nobody", () => {
    const cut = (...options: readonly string[]) => runWenmai(["export", "graph", "-f", "json-ld", "-o", "-", ...options], { cwd: cwd() });
    const whole = cut().stdout;
    const parts = [
      cut("--kinds", "机构,measure"),
      cut("--kinds", "organization", "--kinds", "任务"),
      cut("--documents", "云川市清水润城三年行动方案.txt"),
      cut("--documents", "云政办发〔2023〕18号"),
      cut("--entity", "市财政局", "--depth", "1"),
      cut("--without", "person"),
    ];
    for (const { code, stdout } of parts) {
      expect(code).toBe(0);
      expect(stdout.length).toBeLessThan(whole.length);
    }
    expect(parts[1]?.stdout).toBe(parts[0]?.stdout);
    expect(parts[3]?.stdout).toBe(parts[2]?.stdout);
    expect(parts[4]?.stdout).toMatch(/"generator":"wenmai [0-9.]+ --entity organization:云川市\/市财政局 --depth 1"/u);
    expect(whole).toMatch(/"generator":"wenmai [0-9.]+"/u);
    expect(whole).toContain('"Person"');
    expect(parts[5]?.stdout).not.toContain('"Person"');
  });

  test.each([
    [["-f", "docx"], 2, "must be one of xlsx", "应为其中之一：xlsx"],
    [[], 2, "--format", null],
    [["-f", "gexf", "--kinds", "机构,车辆"], 2, "no such kind: 车辆", "没有这个类别：车辆"],
    [["-f", "gexf", "--without", "nobody"], 2, "no such kind: nobody", null],
    [["-f", "gexf", "--depth", "2"], 2, "--depth goes with --entity", "--depth 要与 --entity 同用"],
    [["-f", "gexf", "--language", "fr"], 2, "must be one of zh, en", null],
    [["-f", "gexf", "--entity", "火星探测中心"], 1, "火星探测中心: not in the graph", "火星探测中心：图谱里没有"],
    [["-f", "gexf", "--entity", "财政局长室"], 1, "财政局长室: not in the graph", null],
    [["-f", "gexf", "--documents", "没有的.txt"], 1, "没有的.txt: not in the graph", null],
    [["-f", "gexf", "--documents", "中华人民共和国水污染防治法"], 1, "does not hold the text", "没有这份文件的正文"],
    [
      ["-f", "gexf", "-o", "graph/graph.jsonl/x.gexf"],
      1,
      "graph/graph.jsonl/x.gexf: cannot be written",
      "graph/graph.jsonl/x.gexf：无法写入",
    ],
    [["-f", "xlsx", "-o", "graph"], 1, "this is a folder", null],
    [["-f", "csv", "-o", "graph"], 1, "holds something else", null],
    [["-f", "csv", "-o", "graph/graph.jsonl"], 1, "this is a file, not a folder", null],
  ])("complains of %j with %i, and writes nothing", (options, code, english, chinese) => {
    const before = readdirSync(cwd(), { recursive: true }).toSorted();
    const refused = runWenmai(["export", "graph", ...options], { cwd: cwd() });
    expect(refused.code).toBe(code);
    expect(refused.stderr).toContain(english);
    if (chinese !== null) expect(runWenmai(["export", "graph", ...options], { cwd: cwd(), ...CHINESE }).stderr).toContain(chinese);
    expect(readdirSync(cwd(), { recursive: true }).toSorted()).toEqual(before);
  });

  test("refuses a folder without a graph", () => {
    mkdirSync(join(cwd(), "empty"), { recursive: true });
    const { code, stderr } = runWenmai(["export", "empty", "-f", "gexf"], { cwd: cwd() });
    expect(code).toBe(1);
    expect(stderr).toContain("empty: there is no graph here");
  });

  test("replaces tables of its own, but no folder that holds anything else beside them", () => {
    const tables = join(cwd(), "graph-csv");
    writeFileSync(join(tables, "notes.txt"), "mine");
    const { code, stderr } = runWenmai(["export", "graph", "-f", "csv"], { cwd: cwd() });
    expect(code).toBe(1);
    expect(stderr).toContain("something else");
    expect(readFileSync(join(tables, "notes.txt"), "utf8")).toBe("mine");
  });

  test("names a document with a secrecy mark, and a name that stays where people are left out", () => {
    const own = temporaryFolder();
    writeFileSync(
      join(own, "secret.txt"),
      "机密\n云川市人民政府关于李明辉同志任职的通知\n云政人〔2023〕5号\n各县（区）人民政府：\n经研究决定，任命李明辉为云川市水务局局长。\n云川市人民政府\n2023年3月6日\n",
    );
    expect(runWenmai(["build", "secret.txt", "-o", "graph"], { cwd: own }).code).toBe(0);
    const { stderr, code } = runWenmai(["export", "graph", "-f", "markdown", "--without", "person"], { cwd: own });
    expect(code).toBe(0);
    expect(stderr).toContain("secret.txt: bears the secrecy mark 机密");
    expect(stderr).toContain("云川市人民政府关于李明辉同志任职的通知: holds a name that was left out");
    expect(readFileSync(join(own, "graph.md"), "utf8")).toContain("【机密】");
  });
});
