import { dirname, join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { ROOT } from "../support/cli.ts";

/** Codes of the compiler: a file of another room; a module or a name that is not there, as of Node or the DOM. */
const FOREIGN = 6307;
const UNKNOWN = [2307, 2304, 2580, 2584, 2591];

/** Files that were parsed once; all rooms parse them alike. */
const parsedFiles = new Map<string, ts.SourceFile | undefined>();

const parseOnce = (
  host: ts.CompilerHost,
  path: string,
  target: ts.ScriptTarget | ts.CreateSourceFileOptions,
): ts.SourceFile | undefined => {
  if (!path.endsWith(".d.ts")) return host.getSourceFile(path, target);
  if (!parsedFiles.has(path)) parsedFiles.set(path, host.getSourceFile(path, target));
  return parsedFiles.get(path);
};

/** What the compiler says of a file in a room that consists of one line. The file exists only here. */
const complaintsAbout = (project: string, line: string): readonly number[] => {
  const config = join(ROOT, project);
  const parsed = ts.getParsedCommandLineOfConfigFile(config, {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined });
  if (parsed === undefined) throw new Error(`${project} cannot be read`);
  const probe = join(dirname(config), "zz-probe.ts");
  const options = { ...parsed.options, noEmit: true, noUnusedLocals: false };
  const host = ts.createCompilerHost(options);
  const withProbe: ts.CompilerHost = {
    ...host,
    fileExists: (path) => path === probe || host.fileExists(path),
    readFile: (path) => (path === probe ? line : host.readFile(path)),
    getSourceFile: (path, target) => (path === probe ? ts.createSourceFile(path, line, target) : parseOnce(host, path, target)),
  };
  // What other rooms offer is read from their sources, so that nothing has to be built; the types of the compiler hide this switch.
  const fromSources = { ...withProbe, useSourceOfProjectReferenceRedirect: () => true };
  const program = ts.createProgram({
    rootNames: [...parsed.fileNames, probe],
    options,
    host: fromSources,
    ...(parsed.projectReferences === undefined ? {} : { projectReferences: parsed.projectReferences }),
  });
  const found = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...program.getSemanticDiagnostics(program.getSourceFile(probe)),
  ];
  return found.filter(({ code, file }) => code === FOREIGN || file?.fileName === probe).map(({ code }) => code);
};

describe("rooms", { timeout: 60_000 }, () => {
  test.each([
    ["extract/text/tsconfig.json", "export { lengthOf } from './span.ts';"],
    ["extract/tsconfig.json", "export { regulation } from './regulation/kind.ts';"],
    ["graph/tsconfig.json", "export { analyze } from '../extract/index.ts';"],
    ["src/tsconfig.json", "export { analyze } from '../extract/index.ts';"],
    ["src/cli/tsconfig.json", "export { read } from '../read/index.ts'; export { readFileSync } from 'node:fs';"],
  ])("%s may hold: %s", (project, line) => {
    expect(complaintsAbout(project, line)).toEqual([]);
  });

  test.each([
    ["extract/schema/tsconfig.json", "export { regulation } from '../regulation/kind.ts';"],
    ["extract/text/tsconfig.json", "export { KINDS } from '../ontology.ts';"],
    ["extract/rule/tsconfig.json", "export { regulation } from '../regulation/kind.ts';"],
    ["extract/tsconfig.kind.json", "export { RELATIONS } from './ontology.ts';"],
    ["extract/clause/tsconfig.json", "export { issues } from '../relation/issues.ts';"],
    ["extract/relation/tsconfig.json", "export { KINDS } from '../ontology.ts';"],
    ["extract/tsconfig.json", "export type { Entity } from '../graph/model.ts';"],
    ["graph/tsconfig.json", "export { read } from '../src/read/index.ts';"],
    ["src/tsconfig.json", "export { table } from './cli/table.ts';"],
    ["src/cli/tsconfig.json", "export { encode } from '../../web/state/view.ts';"],
    ["web/tsconfig.json", "export { table } from '../src/cli/table.ts';"],
  ])("%s refuses another room: %s", (project, line) => {
    expect(complaintsAbout(project, line)).toContain(FOREIGN);
  });

  test.each([
    ["extract/text/tsconfig.json", "export { readFileSync } from 'node:fs';"],
    ["extract/tsconfig.json", "export const where = process.cwd();"],
    ["graph/tsconfig.json", "export const page = document.title;"],
    ["src/tsconfig.json", "export { readFileSync } from 'node:fs';"],
    ["web/tsconfig.json", "export { readFileSync } from 'node:fs';"],
  ])("%s knows neither Node nor the page: %s", (project, line) => {
    const complaints = complaintsAbout(project, line);
    expect(complaints.some((code) => UNKNOWN.includes(code))).toBe(true);
  });
});
