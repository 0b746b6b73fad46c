import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { KINDS, RELATIONS } from "../../extract/index.ts";
import { ROOT } from "../support/cli.ts";

const MOST_LINES = 250;
const MOST_LINES_OF_A_FUNCTION = 40;
const BANNED = new Set(["utils", "helpers", "common", "misc", "manager", "base", "data", "info", "handle", "process"]);
/** Words, tables and lists of rules: as long as they must be. */
const DATA = /(?:^|\/)(?:lexicon\.ts|lexicon\/|phrases\.ts)|^extract\/[a-z]+\/kind\.ts$/u;
const BELOW_THE_EDGE = /^(?:extract|graph)\/|^src\/(?!cli\/)/u;
/** What differs from engine to engine, or from run to run. */
const IMPURE = /\bIntl\.|\.localeCompare\(|\.toLocale[A-Z]|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bconsole\.|\bprocess\./u;

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((path) => join(ROOT, folder, path))
    .filter((path) => /\.tsx?$/u.test(path) && statSync(path).isFile());

const FILES = ["extract", "graph", "src", "web"].flatMap(filesBelow).map((path) => ({
  path: relative(ROOT, path).replaceAll("\\", "/"),
  source: ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2023, true),
}));

const CODE = FILES.filter(({ path }) => !DATA.test(path));

/** Every node of a file that a question is asked of, as `path:line`. */
const places = (files: typeof FILES, ask: (node: ts.Node, path: string) => boolean): readonly string[] =>
  files.flatMap(({ path, source }) => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ask(node, path)) found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`);
      node.forEachChild(visit);
    };
    visit(source);
    return found;
  });

const linesBetween = (node: ts.Node): number => {
  const source = node.getSourceFile();
  return source.getLineAndCharacterOfPosition(node.getEnd()).line - source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
};

/** The functions of several lines directly inside a node. */
const functionsIn = (node: ts.Node): readonly ts.Node[] => {
  const found: ts.Node[] = [];
  node.forEachChild((child) => void found.push(...(ts.isFunctionLike(child) ? [child] : functionsIn(child))));
  return found.filter((one) => linesBetween(one) > 1);
};

/** Lines of a function that are not those of a function inside it, which counts on its own. */
const linesOf = (node: ts.Node): number => linesBetween(node) - functionsIn(node).reduce((sum, inner) => sum + linesBetween(inner) - 1, 0);

/** Where a string would be told apart by its value: `=== "x"`, `case "x"`. */
const tellsApart = (node: ts.Node, ids: ReadonlySet<string>): boolean => {
  if (!ts.isStringLiteral(node) || !ids.has(node.text)) return false;
  const { parent } = node;
  const isCompared = ts.isBinaryExpression(parent) && /^[!=]==?$/u.test(parent.operatorToken.getText());
  return ts.isCaseClause(parent) || isCompared;
};

describe("house rules", () => {
  test("code files are short and well named", () => {
    expect(CODE.filter(({ source }) => source.text.trimEnd().split("\n").length > MOST_LINES).map(({ path }) => path)).toEqual([]);
    expect(FILES.filter(({ path }) => BANNED.has(basename(path).split(".")[0] ?? "")).map(({ path }) => path)).toEqual([]);
    expect(FILES.filter(({ path }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.tsx?$/u.test(basename(path))).map(({ path }) => path)).toEqual(
      [],
    );
  });

  test("functions are short", () => {
    expect(places(CODE, (node) => ts.isFunctionLike(node) && linesOf(node) > MOST_LINES_OF_A_FUNCTION)).toEqual([]);
  });

  test("nothing asks for the id of a kind or of a relation", () => {
    const ids: ReadonlySet<string> = new Set([...KINDS, ...RELATIONS].map(({ id }) => id));
    expect(places(CODE, (node) => tellsApart(node, ids))).toEqual([]);
  });

  test("no classes but errors, no enums, no default exports, no any", () => {
    const isError = (node: ts.ClassLikeDeclaration): boolean =>
      node.heritageClauses?.some((clause) => clause.getText().includes("Error")) === true;
    expect(places(CODE, (node) => ts.isClassLike(node) && !isError(node))).toEqual([]);
    expect(places(CODE, (node) => ts.isEnumDeclaration(node) || ts.isExportAssignment(node) || ts.isNonNullExpression(node))).toEqual([]);
    expect(places(CODE, (node) => node.kind === ts.SyntaxKind.AnyKeyword || node.kind === ts.SyntaxKind.DefaultKeyword)).toEqual([]);
  });

  test("below the command and the page nothing depends on clock, chance, locale or environment", () => {
    const pure = FILES.filter(({ path }) => BELOW_THE_EDGE.test(path));
    expect(pure.filter(({ source }) => IMPURE.test(source.text)).map(({ path }) => path)).toEqual([]);
  });

  test("regexes are Unicode aware, know no \\w and \\b, and bound what they repeat over Han", () => {
    const isRegex = (node: ts.Node, bad: (text: string) => boolean): boolean => ts.isRegularExpressionLiteral(node) && bad(node.text);
    const flags = (text: string): string => text.slice(text.lastIndexOf("/") + 1);
    expect(places(FILES, (node) => isRegex(node, (text) => !/[uv]/u.test(flags(text))))).toEqual([]);
    expect(places(FILES, (node, path) => path.startsWith("extract/") && isRegex(node, (text) => /\\[wWbB]/u.test(text)))).toEqual([]);
    expect(
      places(FILES, (node) => isRegex(node, (text) => /\\p\{sc=Han\}[*+](?!\])|\[(?!\^)[^\]]*\\p\{sc=Han\}[^\]]*\][*+]/u.test(text))),
    ).toEqual([]);
  });
});
