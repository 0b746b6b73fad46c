import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { Command } from "commander";
import type { Label } from "../../extract/index.ts";
import type { ExportSource, Format } from "../../graph/index.ts";
import { createLookup, cutGraph, cutTexts, FORMATS, namesThatStay } from "../../graph/index.ts";
import { type Asked, openGraph } from "./ask.ts";
import { complaint } from "./complaint.ts";
import { addCutOptions, type CutOptions, cutOf, kindsTable, wordsOfCut } from "./cut-options.ts";
import { writeFileAtomic, writeFolderAtomic } from "./files.ts";
import { DEFAULT_FOLDER } from "./graph-folder.ts";
import { oneOf } from "./options.ts";
import { packageVersion } from "./package-files.ts";
import { recentTexts } from "./recent-texts.ts";
import { say, type Terminal } from "./terminal.ts";

const EXAMPLES = `
  wenmai export 图谱 --format xlsx -o 责任清单.xlsx
  wenmai export 图谱 --format markdown -o - | less
  wenmai export 图谱 --format gexf --entity 市教育局 --depth 2
  wenmai export 图谱 --format csv --kinds 机构,任务 --without person
`;

/** Stands for stdout. */
const PIPE = "-";
const BATCH = 1 << 16;

type Options = CutOptions & { readonly format: string; readonly output?: string; readonly language: keyof Label };

/** Where an export goes if nobody says: beside the user, named like the graph. */
const defaultOutput = (dir: string, format: Format): string =>
  `${basename(resolve(dir))}${format.shape === "folder" ? "-" : "."}${format.extension}`;

/** Turns what the file system refuses into a complaint about the path. */
const orUnwritable = (output: string, write: () => void): void => {
  try {
    write();
  } catch (error) {
    if (error instanceof Error && "syscall" in error && "code" in error) throw complaint("unwritable", output, String(error.code));
    throw error;
  }
};

/** A folder that holds anything but files of this export is not replaced. */
const assertOnlyHolds = (folder: string, names: readonly string[]): void => {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return;
  if (readdirSync(folder).some((name) => !names.includes(name))) throw complaint("foreign-folder", folder);
};

const writeTo = (output: string, path: string, format: Format, source: ExportSource): void => {
  if (format.shape !== "folder") return orUnwritable(output, () => writeFileAtomic(path, format.write(source)));
  const files = format.write(source).map(({ name, chunks }) => ({ path: name, chunks }));
  const names = files.map((file) => file.path);
  orUnwritable(output, () => {
    assertOnlyHolds(path, names);
    writeFolderAtomic(path, names[0] ?? "", files);
  });
};

const printAll = async (terminal: Terminal, chunks: Iterable<string>): Promise<void> => {
  let pending = "";
  for (const chunk of chunks) {
    pending += chunk;
    if (pending.length < BATCH) continue;
    await terminal.print(pending);
    pending = "";
  }
  await terminal.print(pending);
};

/** Says which documents bear a secrecy mark: what leaves a graph may be handed on. */
const warnOfSecrets = (terminal: Terminal, { graph }: ExportSource): void => {
  for (const { header, name } of graph.documents) {
    if (header.secrecy === null) continue;
    terminal.note(
      `${name}${say(terminal, { zh: `：标有“${header.secrecy.value}”，导出件随之带有密级`, en: `: bears the secrecy mark ${header.secrecy.value}, and so does what is exported` })}`,
    );
  }
};

const sourceOf = async (terminal: Terminal, asked: Asked, options: Options): Promise<ExportSource | null> => {
  const cut = await cutOf(terminal, asked, options);
  if (cut === null) return null;
  const program = `wenmai ${packageVersion()} ${wordsOfCut(cut)}`.trimEnd();
  const { language } = options;
  if (Object.keys(cut).length === 0) return { ...asked, program, language };
  const graph = cutGraph(asked.graph, cut);
  for (const name of namesThatStay(asked.graph, graph, cut))
    terminal.note(
      `${name}${say(terminal, { zh: "：名称里含有去掉的名字，照原样保留", en: ": holds a name that was left out, and is kept as it is" })}`,
    );
  const texts = recentTexts(cutTexts(asked.graph, graph, cut, asked.texts));
  return { graph, name: asked.name, lookup: createLookup(graph), texts, program, language };
};

const exportGraph = async (terminal: Terminal, dir: string, options: Options, command: Command): Promise<void> => {
  const format = FORMATS.find(({ id }) => id === options.format);
  if (format === undefined) throw new RangeError(`no format ${options.format}`);
  if (options.depth !== undefined && options.entity === undefined)
    command.error(say(terminal, { zh: "--depth 要与 --entity 同用", en: "--depth goes with --entity" }));
  const output = options.output ?? defaultOutput(dir, format);
  if (output === PIPE && format.shape !== "text")
    command.error(
      say(terminal, {
        zh: `${format.id} 不是单个文本，不能写到 -；用 -o 指明路径`,
        en: `${format.id} is not one text and cannot go to -; name a path with -o`,
      }),
    );
  const source = await sourceOf(terminal, openGraph(terminal, dir), options);
  if (source === null) return;
  warnOfSecrets(terminal, source);
  if (output === PIPE && format.shape === "text") return printAll(terminal, format.write(source));
  writeTo(output, resolve(terminal.cwd, output), format, source);
  await terminal.print(`${output}\n`);
};

const formatsTable = (terminal: Terminal): string =>
  FORMATS.map(({ id, purpose }) => `  ${id.padEnd(10)} ${say(terminal, purpose)}\n`).join("");

/** `wenmai export DIR --format F`: a graph, or a part of it, for other programs and for people. */
export const exportCommand = (terminal: Terminal): Command =>
  addCutOptions(
    terminal,
    new Command("export")
      .description(
        say(terminal, {
          zh: "把图谱或其一部分写成别的格式：表格、报告、图、RDF；每条都附依据",
          en: "writes a graph, or a part of it, in another format: tables, a report, a drawing, RDF; each fact with its proof",
        }),
      )
      .argument("[dir]", say(terminal, { zh: "图谱文件夹", en: "the folder of a graph" }), DEFAULT_FOLDER)
      .requiredOption(
        "-f, --format <format>",
        say(terminal, { zh: "格式，见下", en: "one of the formats below" }),
        oneOf(
          terminal,
          FORMATS.map(({ id }) => id),
        ),
      )
      .option(
        "-o, --output <path>",
        say(terminal, { zh: "写到哪里；- 为标准输出（单个文本的格式）", en: "where to write; - is stdout, for formats that are one text" }),
      )
      .option(
        "--language <language>",
        say(terminal, { zh: "表头和标签的语言：zh、en", en: "of headings and labels: zh, en" }),
        oneOf(terminal, ["zh", "en"]),
        "zh",
      ),
  )
    .addHelpText(
      "after",
      () =>
        `\n${say(terminal, { zh: "格式：", en: "Formats:" })}\n${formatsTable(terminal)}\n${say(terminal, { zh: "类别：", en: "Kinds:" })}\n${kindsTable(terminal)}\n${say(terminal, { zh: "例：", en: "Examples:" })}${EXAMPLES}`,
    )
    .action((dir: string, options: Options, command: Command) => exportGraph(terminal, dir, options, command));
