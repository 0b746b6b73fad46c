import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { ROOT, runWenmai, startView, temporaryFolder } from "../support/cli.ts";

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0xff, 0xfe]);
const NOTICE = `云川市人民政府办公室关于印发云川市城市更新三年行动方案的通知
云政办发〔2023〕8号
各区人民政府，市政府各部门：
《云川市城市更新三年行动方案》已经市政府同意，现印发给你们，请认真贯彻执行。
一、建立健全城市体检制度。市住房城乡建设局要于2023年年底前制定城市体检办法。
二、开展老旧小区改造专项行动。由市住房城乡建设局牵头，市财政局配合。
云川市人民政府办公室
2023年3月6日
`;
const REPORT = `青岚区2023年工作报告
区委召开常委会会议，学习贯彻党的二十大精神。区教育局印发《青岚区学前教育发展规划》。
区卫生健康局开展基层卫生能力提升行动，落实云政办发〔2023〕8号文件要求。
`;

/** A folder with two papers, and one with what nobody can read beside a good one. */
const papers = (): string => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "papers/inner"), { recursive: true });
  writeFileSync(join(folder, "papers/notice.txt"), NOTICE);
  writeFileSync(join(folder, "papers/inner/report.txt"), REPORT);
  return folder;
};

/** Every file below a folder with its bytes. */
const contentOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), "latin1")]),
  );

describe("wenmai build", { timeout: 60_000 }, () => {
  test("names each bad input with reason and remedy, builds the good ones and ends with 1", () => {
    const cwd = papers();
    writeFileSync(join(cwd, "empty.txt"), "");
    writeFileSync(join(cwd, "picture.png"), PNG);
    const { code, stderr, stdout } = runWenmai(["build", "empty.txt", "picture.png", "missing.txt", "papers", "-o", "out"], { cwd });
    expect(code).toBe(1);
    for (const name of ["empty.txt", "picture.png", "missing.txt"]) expect(stderr).toMatch(new RegExp(`^${name}: .+; .+$`, "mu"));
    expect(stderr).not.toContain("notice.txt");
    expect(stdout).toMatch(/^documents +2$/mu);
    expect(readdirSync(join(cwd, "out")).sort()).toEqual(["graph.jsonl", "texts"]);
    expect(readdirSync(join(cwd, "out/texts")).sort()).toEqual(["0.json", "1.json"]);
  });

  test("writes nothing where no input is good", () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "empty.txt"), "");
    expect(runWenmai(["build", "empty.txt"], { cwd }).code).toBe(1);
    expect(readdirSync(cwd)).toEqual(["empty.txt"]);
  });

  test("keeps each text unchanged", () => {
    const cwd = papers();
    runWenmai(["build", "papers/notice.txt"], { cwd });
    const { text } = JSON.parse(readFileSync(join(cwd, "wenmai-out/texts/0.json"), "utf8")) as { readonly text: string };
    expect(text).toBe(NOTICE);
  });

  test("gives the same bytes again, and with the files in another order", () => {
    const cwd = papers();
    const [a, b] = ["papers/notice.txt", "papers/inner/report.txt"];
    runWenmai(["build", a, b, "-o", "one"], { cwd });
    runWenmai(["build", a, b, "-o", "two"], { cwd });
    runWenmai(["build", b, a, "-o", "three"], { cwd });
    expect(Object.keys(contentOf(join(cwd, "one")))).toEqual(["graph.jsonl", "texts/0.json", "texts/1.json"]);
    expect(contentOf(join(cwd, "two"))).toEqual(contentOf(join(cwd, "one")));
    expect(contentOf(join(cwd, "three"))).toEqual(contentOf(join(cwd, "one")));
  });

  test("refuses a folder that holds something else, before any work", () => {
    const cwd = papers();
    const { code, stderr } = runWenmai(["build", "papers/notice.txt", "-o", "papers"], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain("something else");
    expect(readFileSync(join(cwd, "papers/notice.txt"), "utf8")).toBe(NOTICE);
  });

  test("takes positions of an earlier graph and judgements, and refuses what is neither", () => {
    const cwd = papers();
    runWenmai(["build", "papers", "-o", "old"], { cwd });
    writeFileSync(join(cwd, "good.json"), JSON.stringify([{ verdict: "rename", targets: ["organization:nobody"], value: "x" }]));
    writeFileSync(join(cwd, "bad.json"), JSON.stringify([{ verdict: "perhaps", targets: [] }]));
    expect(runWenmai(["build", "papers", "-o", "new", "--previous", "old", "--judgements", "good.json"], { cwd })).toMatchObject({
      code: 0,
    });
    expect(readFileSync(join(cwd, "new/graph.jsonl"), "utf8")).toContain('"orphaned":true');
    expect(runWenmai(["build", "papers", "-o", "new", "--judgements", "bad.json"], { cwd })).toMatchObject({ code: 1 });
    expect(runWenmai(["build", "papers", "-o", "new", "--previous", "papers"], { cwd })).toMatchObject({ code: 1 });
  });

  test("speaks Chinese where the locale does", () => {
    const { stderr } = runWenmai(["build", "缺失.txt"], { cwd: temporaryFolder(), environment: { LC_ALL: "zh_CN.UTF-8" } });
    expect(stderr).toContain("缺失.txt：没有这个文件或文件夹；检查路径是否写错");
  });
});

describe("documents in packed files", { timeout: 60_000 }, () => {
  test("are read by their paths, in folders too; a bad one is named and the others go on", () => {
    const cwd = papers();
    const bad = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const inner = zipSync({ "办法.txt": new TextEncoder().encode(NOTICE.replace("通知", "函")) });
    writeFileSync(
      join(cwd, "papers/公文.zip"),
      zipSync({ "下级/通知.txt": new TextEncoder().encode(NOTICE), "附.zip": inner, "坏.doc": bad, "图.png": bad }),
    );
    for (const jobs of ["1", "2"]) {
      const { code, stdout, stderr } = runWenmai(["extract", "papers/公文.zip", "-j", jobs], { cwd });
      const names = stdout.match(/"name":"公文\.zip[^"]+"/gu);
      expect(names).toEqual(['"name":"公文.zip/下级/通知.txt"', '"name":"公文.zip/附.zip/办法.txt"']);
      expect(stderr).toMatch(/papers\/公文\.zip\/坏\.doc: the file is damaged/u);
      expect(stderr).toContain("papers/公文.zip/图.png: not a type of file that can be read, skipped");
      expect(code).toBe(1);
    }
    expect(runWenmai(["extract", "papers"], { cwd }).stdout.trimEnd().split("\n")).toHaveLength(4);
  });

  test("are said to be none where a packed file has none, or must not be opened", () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "a.zip"), zipSync({ "x.png": new Uint8Array(9) }));
    writeFileSync(join(cwd, "b.zip"), zipSync({ "../x.txt": new Uint8Array(9) }));
    writeFileSync(join(cwd, "c.zip"), "no zip");
    const { code, stderr } = runWenmai(["build", "a.zip", "b.zip", "c.zip"], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/a\.zip: .*no document/u);
    expect(stderr).toMatch(/b\.zip: the name "\.\.\/x\.txt" inside it leads out of it/u);
  });

  test("a file of a gigabyte is refused before it is read", () => {
    const cwd = temporaryFolder();
    for (const name of ["x.zip", "x.html"]) {
      writeFileSync(join(cwd, name), "");
      truncateSync(join(cwd, name), 1 << 30);
      expect(runWenmai(["extract", name], { cwd }).stderr).toContain(`${name}: the file has more than 64 MiB`);
    }
  });
});

describe("wenmai extract", { timeout: 60_000 }, () => {
  test("prints one analysis a line, in the order given, named by file, and goes on after a bad one", () => {
    const cwd = papers();
    const { code, stdout, stderr } = runWenmai(["extract", "papers/notice.txt", "missing.txt", "papers"], { cwd });
    const names = stdout
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as { readonly document: { readonly name: string } }).document.name);
    expect(names).toEqual(["notice.txt", "inner/report.txt"]);
    expect(code).toBe(1);
    expect(stderr).toContain("missing.txt: no such file or folder");
  });

  test("gives the same lines with workers as without", () => {
    const cwd = papers();
    writeFileSync(join(cwd, "papers/empty.txt"), "");
    const alone = runWenmai(["extract", "papers"], { cwd });
    expect(alone.stdout.split("\n")).toHaveLength(3);
    expect(runWenmai(["extract", "papers", "--jobs", "2"], { cwd })).toEqual(alone);
    for (const jobs of ["1", "2"]) runWenmai(["build", "papers", "-o", `graph-${jobs}`, "-j", jobs], { cwd });
    expect(contentOf(join(cwd, "graph-2"))).toEqual(contentOf(join(cwd, "graph-1")));
  });

  test("ends quietly where the reader goes away", () => {
    const cwd = papers();
    const main = join(ROOT, "dist/src/cli/main.js");
    const { stdout, stderr } = spawnSync("bash", ["-c", `set -o pipefail; node '${main}' extract papers | head -c 20; echo " $?"`], {
      cwd,
      encoding: "utf8",
    });
    expect(stdout).toBe('{"document":{"id":"d 0\n');
    expect(stderr).toBe("");
  });
});

describe("wenmai page", { timeout: 60_000 }, () => {
  test("writes the page with a graph inside, and empty", () => {
    const cwd = papers();
    runWenmai(["build", "papers", "-o", "graph"], { cwd });
    expect(runWenmai(["page", "graph", "-o", "full.html"], { cwd })).toMatchObject({ code: 0, stdout: "full.html\n" });
    expect(runWenmai(["page", "-o", "empty.html"], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, "full.html"), "utf8")).toContain("城市更新三年行动方案");
    expect(readFileSync(join(cwd, "empty.html"), "utf8")).not.toContain("城市更新三年行动方案");
  });

  test("refuses a folder without a graph, and a damaged one", () => {
    const cwd = papers();
    expect(runWenmai(["page", "papers", "-o", "x.html"], { cwd }).stderr).toContain("papers: there is no graph here");
    runWenmai(["build", "papers", "-o", "graph"], { cwd });
    writeFileSync(join(cwd, "graph/graph.jsonl"), readFileSync(join(cwd, "graph/graph.jsonl"), "utf8").split("\n").slice(0, 9).join("\n"));
    const { code, stderr } = runWenmai(["page", "graph", "-o", "x.html"], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain("graph/graph.jsonl: no graph of this version, or damaged");
    expect(existsSync(join(cwd, "x.html"))).toBe(false);
  });
});

describe("wenmai view", { timeout: 60_000 }, () => {
  test("serves the page and the graph of a folder, and builds one of documents", async () => {
    const cwd = papers();
    runWenmai(["build", "papers", "-o", "graph"], { cwd });
    for (const paths of [["graph"], ["papers", "papers/notice.txt"]]) {
      const address = await startView([...paths, "--port", "0"], cwd);
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:[0-9]+\/$/u);
      expect(await (await fetch(address)).text()).toContain("<html");
      expect(await (await fetch(`${address}graph/graph.jsonl`)).text()).toBe(readFileSync(join(cwd, "graph/graph.jsonl"), "utf8"));
      expect(await (await fetch(`${address}graph/texts/0.json`)).json()).toHaveProperty("text");
    }
  });
});

describe("wenmai owns", { timeout: 60_000 }, () => {
  const graphOf = (): string => {
    const cwd = papers();
    runWenmai(["build", "papers", "-o", "graph"], { cwd });
    return cwd;
  };

  test("lists the measures of a unit by its short name, each with its quote", () => {
    const cwd = graphOf();
    const { code, stdout } = runWenmai(["owns", "市住房城乡建设局", "-g", "graph"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/住房城乡建设局: owns \d+ measures/u);
    expect(stdout).toMatch(/制定城市体检办法 .*2023年年底前/u);
    const { owned } = JSON.parse(runWenmai(["owns", "市住房城乡建设局", "-g", "graph", "--json"], { cwd }).stdout) as {
      readonly owned: readonly {
        readonly quote: string;
        readonly evidence: { readonly span: { readonly start: number; readonly end: number } };
      }[];
    };
    expect(owned.length).toBeGreaterThan(0);
    for (const { quote, evidence } of owned)
      expect(NOTICE.slice(evidence.span.start, evidence.span.end).replaceAll("\n", " ")).toContain(quote);
  });

  test("gives the nearest names for an unknown one and ends with 1", () => {
    const { code, stdout, stderr } = runWenmai(["owns", "市住房和城乡建设委", "-g", "graph"], { cwd: graphOf() });
    expect(code).toBe(1);
    expect(stderr).toContain("not in the graph");
    expect(stdout).toContain("住房城乡建设局");
  });

  test("says how to make a graph where there is none", () => {
    const { code, stderr } = runWenmai(["owns", "市财政局"], { cwd: temporaryFolder() });
    expect(code).toBe(1);
    expect(stderr).toContain("wenmai-out: there is no graph here (no graph.jsonl); make one first: wenmai build");
  });
});

describe("wenmai trace", { timeout: 60_000 }, () => {
  test("finds a paper by number and by title, and who acts on it", () => {
    const cwd = papers();
    runWenmai(["build", "papers", "-o", "graph"], { cwd });
    const { code, stdout } = runWenmai(["trace", "云政办发〔2023〕8号", "-g", "graph"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain("落实云政办发〔2023〕8号");
    expect(runWenmai(["trace", "城市更新三年行动方案", "-g", "graph", "--json"], { cwd }).stdout).toContain('"upstream":[');
  });
});

describe("wenmai explain", { timeout: 60_000 }, () => {
  test("says what a character is part of", () => {
    const cwd = papers();
    const at = NOTICE.indexOf("市财政局");
    const { code, stdout } = runWenmai(["explain", "papers/notice.txt", "--at", String(at)], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain("▸市◂财政局配合");
    expect(stdout).toContain(`市财政局  ${at}-${at + 4}  organization/`);
  });

  test("refuses a place behind the end", () => {
    expect(runWenmai(["explain", "papers/notice.txt", "--at", "99999"], { cwd: papers() })).toMatchObject({ code: 1 });
  });
});

describe("wrong use", { timeout: 60_000 }, () => {
  test.each([
    [[]],
    [["nothing"]],
    [["build"]],
    [["build", "a.txt", "--bad"]],
    [["explain", "a.txt"]],
    [["explain", "a.txt", "--at", "x"]],
    [["view", "--port", "70000"]],
  ])("ends with 2 and says how: %j", (args) => {
    const { code, stdout, stderr } = runWenmai(args, { cwd: temporaryFolder() });
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("Usage: wenmai");
  });

  test("asking for help or the version is none", () => {
    expect(runWenmai(["--version"])).toMatchObject({ code: 0, stderr: "" });
    for (const command of ["build", "view", "page", "extract", "owns", "trace", "explain"]) {
      const { code, stdout } = runWenmai([command, "--help"]);
      expect(code).toBe(0);
      expect(stdout).toContain(`  wenmai ${command} `);
    }
  });
});

describe("wenmai in a checkout", { timeout: 120_000 }, () => {
  test("takes paths from where the user stands, though npm changes the folder", () => {
    const cwd = papers();
    const { status, stdout } = spawnSync(process.execPath, [join(ROOT, "scripts/wenmai.mjs"), "extract", "papers/notice.txt"], {
      cwd: ROOT,
      env: { ...process.env, INIT_CWD: cwd },
      encoding: "utf8",
    });
    expect(status).toBe(0);
    expect(stdout).toContain('"name":"notice.txt"');
  });
});
