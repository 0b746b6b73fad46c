import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { buildFolder } from "./build.ts";
import { complaint } from "./complaint.ts";
import { DEFAULT_FOLDER, graphFolderOf, isGraphFolder } from "./graph-folder.ts";
import { createNeo4jDoor } from "./neo4j-door.ts";
import { openBrowser } from "./open-browser.ts";
import { numberOf } from "./options.ts";
import { EXAMPLES_FOLDER, PAGE_FILE, PAGE_FOLDER, requirePart } from "./package-files.ts";
import { HEADERS, serve } from "./serve.ts";
import { say, type Terminal } from "./terminal.ts";

const EXAMPLES = `
  wenmai view                     # wenmai-out
  wenmai view 图谱 --port 8080
  wenmai view 公文/ 报告.txt
`;
/** The port that is tried first, so that the address stays the same from day to day. */
const PORT = 7433;
const LAST_PORT = 65_535;

type Options = { readonly port?: number; readonly open: boolean; readonly examples?: true };

/** The folder of the graph to show: the one that is named, or one that is built from documents and goes away with this process. */
const folderFor = async (terminal: Terminal, paths: readonly string[]): Promise<string | null> => {
  const [only] = paths;
  if (only !== undefined && paths.length === 1 && isGraphFolder(terminal, only)) return graphFolderOf(terminal, only).folder;
  const temporary = mkdtempSync(join(tmpdir(), "wenmai-view-"));
  process.once("exit", () => rmSync(temporary, { recursive: true, force: true }));
  const folder = join(temporary, DEFAULT_FOLDER);
  return (await buildFolder(terminal, paths, { folder, previous: null, judgements: null, jobs: null })) === null ? null : folder;
};

const isTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES");

/** Serves on the port that was asked for, else on the usual one, else on a free one. */
const serveOn = async (site: Parameters<typeof serve>[0], asked: number | undefined): Promise<string> => {
  try {
    return (await serve(site, asked ?? PORT)).address;
  } catch (error) {
    if (!isTaken(error)) throw error;
    if (asked !== undefined) throw complaint("port-taken", String(asked));
    return (await serve(site, 0)).address;
  }
};

const view = async (terminal: Terminal, paths: readonly string[], options: Options): Promise<void> => {
  const page = requirePart(PAGE_FOLDER);
  const chosen = paths.length > 0 ? paths : [options.examples === true ? requirePart(EXAMPLES_FOLDER) : DEFAULT_FOLDER];
  if (paths.length === 0 && options.examples !== true) graphFolderOf(terminal, DEFAULT_FOLDER);
  const graph = await folderFor(terminal, chosen);
  if (graph === null) return;
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit());
  const address = await serveOn(
    { page, graph, onePage: requirePart(PAGE_FILE), door: createNeo4jDoor(terminal, graph, HEADERS) },
    options.port,
  );
  await terminal.print(`${address}\n`);
  terminal.note(say(terminal, { zh: "在浏览器中打开上面的地址；按 Ctrl+C 结束。", en: "Open this address in a browser; Ctrl+C ends it." }));
  if (options.open) openBrowser(address);
};

/** `wenmai view [DIR or PATH…]`: the page on 127.0.0.1. */
export const viewCommand = (terminal: Terminal): Command =>
  new Command("view")
    .description(
      say(terminal, {
        zh: "在浏览器中查看图谱（公文则先建图谱）",
        en: "shows a graph in the browser; builds it first where given documents",
      }),
    )
    .argument(
      "[path...]",
      say(terminal, {
        zh: `图谱文件夹，或公文（默认 ${DEFAULT_FOLDER}）`,
        en: `the folder of a graph, or documents (default: ${DEFAULT_FOLDER})`,
      }),
    )
    .option(
      "--port <n>",
      say(terminal, { zh: `端口（默认 ${PORT}，被占用则取空闲端口）`, en: `port (default: ${PORT}, or a free one)` }),
      numberOf(terminal, LAST_PORT),
    )
    .option(
      "--examples",
      say(terminal, { zh: "没有给出路径时查看自带的示例", en: "shows the examples that come with wenmai where no path is given" }),
    )
    .option("--no-open", say(terminal, { zh: "不打开浏览器", en: "does not open a browser" }))
    .addHelpText("after", () => `\n${say(terminal, { zh: "例：", en: "Examples:" })}${EXAMPLES}`)
    .action((paths: readonly string[], options: Options) => view(terminal, paths, options));
