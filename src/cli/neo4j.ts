import { Command } from "commander";
import type { KnowledgeGraph, LoadErrorCode, LoadOptions, LoadReport, Tally } from "../../graph/index.ts";
import { LOAD_ERRORS, LoadError, loadIntoNeo4j } from "../../graph/index.ts";
import { openGraph } from "./ask.ts";
import { complaint } from "./complaint.ts";
import { DEFAULT_FOLDER, graphFolderOf, graphName, renameGraph } from "./graph-folder.ts";
import type { Address } from "./neo4j-database.ts";
import { askHidden } from "./password.ts";
import { progressOf } from "./progress.ts";
import { table } from "./table.ts";
import { say, type Terminal } from "./terminal.ts";

const EXAMPLES = `
  wenmai neo4j 图谱 --url bolt://127.0.0.1:7687
  wenmai neo4j 图谱 --url neo4j+s://db.example.org --user reader --database 公文 --graph 云川市
  wenmai neo4j 图谱 --dry-run
`;
const URL = "bolt://127.0.0.1:7687";
const USER = "neo4j";
const PASSWORD_VARIABLE = "NEO4J_PASSWORD";
const SCHEMES = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^/@\s]+\/?$/u;
/** All that may be a password: up to the last @, whatever stands in it. */
const BEFORE_HOST = /^.*@/su;
const NAME = /^[^/\s][^/\n]{0,99}$/u;

/** The exit code of each error of a load, from here on in the order of the list. */
const FIRST_CODE = 3;

/** The exit code for why a load stopped: 3 unreachable, 4 wrong password, and so on. */
export const exitCodeOf = (code: LoadErrorCode): number => FIRST_CODE + LOAD_ERRORS.indexOf(code);

type Options = {
  readonly url: string;
  readonly user: string;
  readonly database?: string;
  readonly graph?: string;
  readonly mentions?: true;
  readonly dryRun?: true;
  readonly replace?: true;
  readonly allowSecret?: true;
};

/** Refuses what would put a password where others read it, and what is no address. */
export const assertAddress = (url: string): void => {
  if (url.includes("@")) throw complaint("password-in-address", url.replace(BEFORE_HOST, "…@"));
  if (!SCHEMES.test(url)) throw complaint("bad-address", url);
};

const passwordOf = async (terminal: Terminal): Promise<string> => {
  const given = process.env[PASSWORD_VARIABLE];
  if (given !== undefined) return given;
  const asked = await askHidden(say(terminal, { zh: "密码：", en: "password: " }));
  if (asked === null) throw complaint("no-password", PASSWORD_VARIABLE);
  return asked;
};

/** Names papers with a secrecy mark; they leave the machine only where the user says so. */
export const assertNoSecrets = ({ documents }: KnowledgeGraph, allowed: boolean): void => {
  const secret = documents.filter(({ header }) => header.secrecy !== null);
  if (secret.length === 0 || allowed) return;
  throw complaint("secret", secret.map(({ name, header }) => `${name}（${header.secrecy?.value ?? ""}）`).join("、"));
};

const tallyRow = (name: string, { created, changed, deleted, unchanged, kept }: Tally): readonly string[] =>
  [name, created, changed, deleted, unchanged, kept].map(String);

const reportOf = (terminal: Terminal, { nodes, relationships }: LoadReport): string =>
  table(
    [
      "",
      say(terminal, { zh: "新增", en: "created" }),
      say(terminal, { zh: "更改", en: "changed" }),
      say(terminal, { zh: "删除", en: "deleted" }),
      say(terminal, { zh: "未变", en: "unchanged" }),
      say(terminal, { zh: "保留", en: "kept" }),
    ],
    [
      tallyRow(say(terminal, { zh: "节点", en: "nodes" }), nodes),
      tallyRow(say(terminal, { zh: "关系", en: "relationships" }), relationships),
    ],
    null,
  );

/** Loads a graph through a driver that lives as long as the load. */
export const loadAt = async (
  address: Address,
  { graph, texts }: Pick<ReturnType<typeof openGraph>, "graph" | "texts">,
  options: LoadOptions,
): Promise<LoadReport> => {
  // The driver is large, and no other command needs it.
  const { databaseOf, openDriver, toLoadError } = await import("./neo4j-database.ts");
  const driver = openDriver(address);
  try {
    return await loadIntoNeo4j(databaseOf(driver, address.database), graph, texts, options);
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw toLoadError(error);
  } finally {
    await driver.close();
  }
};

const load = async (terminal: Terminal, given: string, options: Options): Promise<void> => {
  assertAddress(options.url);
  const folder = graphFolderOf(terminal, given);
  const name = options.graph ?? graphName(folder);
  if (!NAME.test(name)) throw complaint("bad-graph-name", name);
  const asked = openGraph(terminal, given);
  assertNoSecrets(asked.graph, options.allowSecret === true);
  const address: Address = {
    url: options.url,
    user: options.user,
    password: await passwordOf(terminal),
    database: options.database ?? null,
  };
  if (name !== graphName(folder) && options.dryRun !== true) renameGraph(folder, name);
  const progress = progressOf(terminal, say(terminal, { zh: "写入", en: "load" }));
  try {
    const report = await loadAt(address, asked, {
      name,
      mentions: options.mentions === true,
      dryRun: options.dryRun === true,
      replace: options.replace === true,
      onProgress: progress.step,
    });
    progress.end();
    await terminal.print(reportOf(terminal, report));
    if (options.dryRun === true) terminal.note(say(terminal, { zh: "只是试算，什么也没有写", en: "a dry run: nothing was written" }));
  } catch (error) {
    progress.end();
    if (!(error instanceof LoadError)) throw error;
    terminal.fail(exitCodeOf(error.code));
    throw complaint(`neo4j-${error.code}`, options.url, error.detail);
  }
};

/** `wenmai neo4j DIR`: loads a graph into Neo4j, and only what changed when it is loaded again. */
export const neo4jCommand = (terminal: Terminal): Command =>
  new Command("neo4j")
    .description(
      say(terminal, {
        zh: `把图谱写入 Neo4j；再次写入只写有变化的部分。密码取自环境变量 ${PASSWORD_VARIABLE}，否则询问`,
        en: `loads a graph into Neo4j; loaded again, only what changed is written. The password comes from ${PASSWORD_VARIABLE}, else it is asked for`,
      }),
    )
    .argument("[dir]", say(terminal, { zh: "图谱文件夹", en: "the folder of the graph" }), DEFAULT_FOLDER)
    .option(
      "--url <url>",
      say(terminal, { zh: "数据库地址：bolt、neo4j，可加 +s", en: "where it is: bolt or neo4j, with +s if wanted" }),
      URL,
    )
    .option("--user <name>", say(terminal, { zh: "用户名", en: "who asks" }), USER)
    .option(
      "--database <name>",
      say(terminal, { zh: "数据库名（默认是服务器的默认库）", en: "which database (default: the server's own)" }),
    )
    .option(
      "--graph <name>",
      say(terminal, { zh: "图谱名，记在图谱里；一个库可放几个图谱", en: "name of the graph, kept in its folder; sets several apart" }),
    )
    .option("--mentions", say(terminal, { zh: "每处提及也写成节点", en: "a node for each place that names an entity, too" }))
    .option("--dry-run", say(terminal, { zh: "只说会有什么变化", en: "only say what would change" }))
    .option("--replace", say(terminal, { zh: "即使会删除五分之一以上也写入", en: "load even where more than a fifth would be deleted" }))
    .option("--allow-secret", say(terminal, { zh: "标有密级的文件也写入", en: "load documents with a secrecy mark, too" }))
    .addHelpText("after", () => `\n${say(terminal, { zh: "例：", en: "Examples:" })}${EXAMPLES}`)
    .action((given: string, options: Options) => load(terminal, given, options));
