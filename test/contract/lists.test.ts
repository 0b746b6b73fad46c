import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Kind, KindId, Relation } from "../../extract/index.ts";
import * as extractDoor from "../../extract/index.ts";
import { KIND_SCHEMAS, KINDS, RELATION_SCHEMAS, RELATIONS, ROLES, STRUCTURAL_RELATIONS, STRUCTURES } from "../../extract/index.ts";
import type { Entity } from "../../graph/index.ts";
import { buildNetwork, recordJsonSchema } from "../../graph/index.ts";
import * as library from "../../src/index.ts";
import * as readDoor from "../../src/read/index.ts";
import { ARCHIVE, READERS } from "../../src/read/index.ts";
import { INPUT_FORMATS, TEXT_FORMATS } from "../../src/read/input-format.ts";
import { ROOT, runWenmai } from "../support/cli.ts";

const kinds: readonly Kind[] = KINDS;
const relations: readonly Relation[] = RELATIONS;
const textOf = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const repeated = (values: readonly string[]): readonly string[] => values.filter((value, index) => values.indexOf(value) !== index);

const entityOf = ({ id }: Kind): Entity => ({
  id,
  keys: [id],
  kind: id as KindId,
  name: id,
  aliases: [],
  scope: { type: "national" },
  generic: false,
  fields: {},
  listed: [],
  proof: [{ document: "doc:x", span: { start: 0, end: 1 }, rule: "test", mode: "stated", date: null, basis: "stated" }],
});

describe("kinds", () => {
  test("have ids, colours and rules of their own, and labels in both languages", () => {
    expect(kinds.length).toBe(10);
    expect(repeated([...kinds, ...STRUCTURES].flatMap(({ id, color }) => [id, color]))).toEqual([]);
    expect(repeated(kinds.flatMap((kind) => kind.rules.map((rule) => rule.id)))).toEqual([]);
    for (const kind of kinds) {
      expect(kind.color).toMatch(/^#[0-9a-f]{6}$/u);
      expect([kind.label, ...kind.fields.map((field) => field.label)].every(({ zh, en }) => zh !== "" && en !== "")).toBe(true);
      expect(kind.rules.filter((rule) => !rule.id.startsWith(`${kind.id}/`)).map((rule) => rule.id)).toEqual([]);
      expect(kind.rules.length, kind.id).toBeGreaterThan(0);
    }
  });

  test("have a folder each, which is named like the kind", () => {
    for (const { id } of kinds) expect(existsSync(join(ROOT, "extract", id, "kind.ts")), id).toBe(true);
  });

  test("say why code is needed where a rule is code", () => {
    const reasons = kinds.flatMap((kind) => kind.rules).flatMap((rule) => (rule.form === "code" ? [rule.reason] : []));
    for (const reason of reasons) expect(reason.length).toBeGreaterThan(20);
  });
});

describe("relations", () => {
  test("have ids of their own, ends that are kinds, and labels both ways", () => {
    expect(relations.length).toBe(16);
    expect(repeated([...relations, ...STRUCTURAL_RELATIONS].map(({ id }) => id))).toEqual([]);
    for (const { source, target, label, inverse } of relations) {
      for (const end of [...source, ...target]) expect(kinds.map(({ id }) => id)).toContain(end);
      expect([label, inverse].every(({ zh, en }) => zh !== "" && en !== "")).toBe(true);
    }
  });

  test("have a file each, which is named like the relation", () => {
    const files = readdirSync(join(ROOT, "extract/relation"));
    for (const { id } of relations) expect(files).toContain(`${id.replaceAll("_", "-")}.ts`);
  });
});

describe("schemas", () => {
  test("are those of the kinds and relations, in their order", () => {
    expect(KIND_SCHEMAS).toEqual(kinds.map(({ id, label, color, fields }) => ({ id, label, color, fields })));
    expect(RELATION_SCHEMAS).toEqual(
      relations.map(({ id, label, inverse, source, target, traced }) => ({ id, label, inverse, source, target, traced })),
    );
  });
});

describe("what derives from the lists", () => {
  test("the schema of the folder knows exactly these kinds, relations and roles", () => {
    const schema = JSON.stringify(recordJsonSchema());
    for (const list of [kinds, relations, ROLES]) expect(schema).toContain(JSON.stringify(list.map(({ id }) => id)));
  });

  test("a node of each kind has the colour of its kind", () => {
    const network = buildNetwork({ documents: [], entities: kinds.map(entityOf), links: [], tasks: [], judgements: [], issues: [] });
    expect(kinds.map(({ id }) => network.getNodeAttributes(id).color)).toEqual(kinds.map(({ color }) => color));
  });

  test("formats have endings of their own, as file names have them", () => {
    const endings = READERS.flatMap((reader) => reader.extensions);
    expect(repeated(endings)).toEqual([]);
    for (const ending of endings) expect(ending).toMatch(/^[a-z0-9]+$/u);
  });

  test("formats that are no text, and packed files, have a worker of the page each", () => {
    const texts = TEXT_FORMATS.map(({ id }) => id);
    const workers = readdirSync(join(ROOT, "web/own/reader")).map((name) => name.replace(/\.ts$/u, ""));
    const formats = [...INPUT_FORMATS.filter(({ id }) => !texts.includes(id)), ARCHIVE].map(({ id }) => id);
    expect(workers.sort()).toEqual(formats.sort());
  });
});

describe("doors", () => {
  test("extract opens these names and no others", () => {
    expect(Object.keys(extractDoor).sort()).toEqual([
      "BODY",
      "GENRES",
      "KINDS",
      "KIND_SCHEMAS",
      "LISTED_FIELDS",
      "RELATIONS",
      "RELATION_SCHEMAS",
      "ROLES",
      "STEM",
      "STRUCTURAL_RELATIONS",
      "STRUCTURES",
      "analyze",
      "ancestorsOf",
      "genreById",
      "genreOfTitle",
      "layOut",
      "listedFacts",
      "listedLinks",
      "readDate",
      "readNumber",
      "readingOf",
      "regionsByName",
      "textOf",
      "toDate",
      "toReading",
      "toText",
    ]);
  });

  test("the library opens these names and no others", () => {
    expect(Object.keys(library).sort()).toEqual([
      "FORMATS",
      "FormatError",
      "GRAPH_FILE",
      "InputError",
      "KINDS",
      "READERS",
      "RELATIONS",
      "ROLES",
      "analyze",
      "analyzeAll",
      "buildGraph",
      "createDecoder",
      "createLookup",
      "cutGraph",
      "cutTexts",
      "decodeGraph",
      "decodeJudgements",
      "decodeText",
      "encodeGraph",
      "encodeText",
      "findPapers",
      "findUnits",
      "namesThatStay",
      "owns",
      "read",
      "readText",
      "readingOf",
      "recordJsonSchema",
      "textFileOf",
      "textOf",
      "trace",
    ]);
  });

  test("read opens these names and no others", () => {
    expect(Object.keys(readDoor).sort()).toEqual([
      "ARCHIVE",
      "InputError",
      "READERS",
      "REMEDIES",
      "checkSize",
      "expand",
      "isArchive",
      "isText",
      "openArchive",
      "read",
      "readText",
    ]);
  });
});

describe("papers about the project", () => {
  const { dependencies, devDependencies, scripts } = JSON.parse(textOf("package.json")) as {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly devDependencies: Readonly<Record<string, string>>;
    readonly scripts: Readonly<Record<string, string>>;
  };

  test("CONTRIBUTING gives the reason of each dependency", () => {
    const contributing = textOf("CONTRIBUTING.md");
    for (const name of Object.keys({ ...dependencies, ...devDependencies })) expect(contributing, name).toContain(name);
  });

  test("versions are exact, and nothing runs when the package is installed", () => {
    for (const version of Object.values({ ...dependencies, ...devDependencies })) expect(version).toMatch(/^[0-9]+\.[0-9]+\.[0-9]+$/u);
    expect(Object.keys(scripts).filter((name) => /install|^prepare$/u.test(name))).toEqual([]);
  });

  test("the readmes list every command of the help", () => {
    const listed = [...runWenmai(["--help"]).stdout.matchAll(/^ {2}(?<name>[a-z]+) (?:\[|<)/gmu)].map(
      (line) => line.groups?.["name"] ?? "",
    );
    const commands = listed.filter((name) => name !== "help");
    expect(commands.length).toBeGreaterThan(4);
    for (const readme of ["README.md", "README.zh-CN.md"])
      for (const command of commands) expect(textOf(readme)).toContain(`\`wenmai ${command} `);
  });

  test("every npm script that they name is there", () => {
    for (const paper of ["README.md", "README.zh-CN.md", "CONTRIBUTING.md", ".ci/run"]) {
      for (const match of textOf(paper).matchAll(/npm run (?:-s )?(?<name>[a-z]+)/gu))
        expect(scripts, paper).toHaveProperty([match.groups?.["name"] ?? ""]);
    }
  });
});
