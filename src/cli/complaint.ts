import type { Label } from "../../extract/index.ts";
import { InputError } from "../read/index.ts";
import { PASSED_WORDINGS, READ_WORDINGS } from "../read/wording.ts";

/** What is wrong with something that the user named, and what to do. */
export type Wording = { readonly reason: Label; readonly remedy: Label };

const WORDINGS = {
  missing: {
    reason: { zh: "没有这个文件或文件夹", en: "no such file or folder" },
    remedy: { zh: "检查路径是否写错", en: "check the spelling of the path" },
  },
  unreadable: {
    reason: { zh: "无法读取", en: "cannot be read" },
    remedy: { zh: "检查访问权限", en: "check its permissions" },
  },
  unwritable: {
    reason: { zh: "无法写入", en: "cannot be written" },
    remedy: { zh: "检查访问权限和磁盘空间", en: "check its permissions and the space on the disk" },
  },
  ...PASSED_WORDINGS,
  "no-graph": {
    reason: { zh: "这里没有图谱（缺 graph.jsonl）", en: "there is no graph here (no graph.jsonl)" },
    remedy: { zh: "先运行 wenmai build 公文… -o 文件夹", en: "make one first: wenmai build PATH… -o DIR" },
  },
  "foreign-folder": {
    reason: { zh: "文件夹里有别的东西，不予覆盖", en: "the folder holds something else, which would be lost" },
    remedy: { zh: "用 -o 指明一个新文件夹或空文件夹", en: "name a new or empty folder with -o" },
  },
  "file-for-folder": {
    reason: { zh: "这是文件，不是文件夹", en: "this is a file, not a folder" },
    remedy: { zh: "用 -o 指明一个文件夹", en: "name a folder with -o" },
  },
  "folder-for-file": {
    reason: { zh: "这是文件夹，不是文件", en: "this is a folder, not a file" },
    remedy: { zh: "用 -o 指明一个文件名", en: "name a file with -o" },
  },
  "broken-graph": {
    reason: { zh: "不是本版本的图谱，或已损坏", en: "no graph of this version, or damaged" },
    remedy: { zh: "用 wenmai build 重新生成", en: "make it again with wenmai build" },
  },
  "bad-judgements": {
    reason: { zh: "不是人工判断的列表", en: "no list of judgements" },
    remedy: {
      zh: "写成 JSON 数组，每项含 verdict、targets、value、reason",
      en: "write a JSON array of { verdict, targets, value, reason }",
    },
  },
  fault: {
    reason: { zh: "wenmai 内部错误", en: "a fault of wenmai" },
    remedy: { zh: "请连同文件报告", en: "please report it, with the file" },
  },
  ...READ_WORDINGS,
  "port-taken": {
    reason: { zh: "端口已被占用", en: "the port is taken" },
    remedy: { zh: "换一个 --port，或省去它而用空闲端口", en: "name another --port, or leave it out and a free one is used" },
  },
  "no-page": {
    reason: { zh: "缺少网页文件", en: "the files of the page are missing" },
    remedy: { zh: "重新安装 wenmai；在源码目录中运行 npm run build page", en: "install wenmai again; in a checkout: npm run build page" },
  },
  "not-at-hand": {
    reason: { zh: "图谱里没有这份文件的正文", en: "the graph does not hold the text of this paper" },
    remedy: { zh: "指明建图谱时用过的文件", en: "name a document that the graph was built from" },
  },
  "no-such-position": {
    reason: { zh: "正文没有这个位置", en: "the text has no such position" },
    remedy: { zh: "--at 从 0 数起，小于正文长度", en: "--at counts from 0 and lies below the length of the text" },
  },
  "bad-address": {
    reason: { zh: "不是 Neo4j 的地址", en: "no address of a Neo4j server" },
    remedy: { zh: "写成 bolt://主机:7687 或 neo4j+s://主机", en: "write bolt://HOST:7687 or neo4j+s://HOST" },
  },
  "password-in-address": {
    reason: { zh: "地址里不能写用户名和密码", en: "an address must not hold a user or a password" },
    remedy: { zh: "用 --user，密码放在环境变量 NEO4J_PASSWORD 里", en: "use --user, and NEO4J_PASSWORD for the password" },
  },
  "no-password": {
    reason: { zh: "没有密码", en: "there is no password" },
    remedy: { zh: "设好这个环境变量，或在终端里运行以便询问", en: "set this variable, or run it where it can ask" },
  },
  "bad-graph-name": {
    reason: { zh: "不能作图谱名", en: "cannot be the name of a graph" },
    remedy: { zh: "用一百字以内、不含 / 的名称", en: "use at most a hundred characters, none of them /" },
  },
  secret: {
    reason: { zh: "文件标有密级，没有写入", en: "bears a secrecy mark; nothing was loaded" },
    remedy: { zh: "确可写入时加 --allow-secret", en: "if it may leave this machine, add --allow-secret" },
  },
  "neo4j-unreachable": {
    reason: { zh: "连不上数据库", en: "the database cannot be reached" },
    remedy: { zh: "检查地址、端口，以及服务器是否在运行", en: "check address and port, and that the server runs" },
  },
  "neo4j-unauthorized": {
    reason: { zh: "用户名或密码不对", en: "wrong user or password" },
    remedy: { zh: "检查 --user 和 NEO4J_PASSWORD", en: "check --user and NEO4J_PASSWORD" },
  },
  "neo4j-no-database": {
    reason: { zh: "没有这个数据库", en: "there is no such database" },
    remedy: { zh: "检查 --database，或省去它", en: "check --database, or leave it out" },
  },
  "neo4j-forbidden": {
    reason: { zh: "这个用户没有写入的权限", en: "this user may not write" },
    remedy: { zh: "换一个用户，或请管理员授权", en: "use another user, or ask for the right" },
  },
  "neo4j-too-old": {
    reason: { zh: "服务器版本太旧", en: "the server is too old" },
    remedy: { zh: "升级到 4.4 或更新的版本", en: "upgrade it to 4.4 or later" },
  },
  "neo4j-disk-full": {
    reason: { zh: "服务器的磁盘已满", en: "the disk of the server is full" },
    remedy: { zh: "腾出空间后再运行，会接着写完", en: "make room and run it again; it goes on from there" },
  },
  "neo4j-would-delete": {
    reason: { zh: "会删除原有内容的五分之一以上", en: "more than a fifth of what is there would be deleted" },
    remedy: { zh: "先用 --dry-run 看看；确需如此加 --replace", en: "look with --dry-run first; if it is right, add --replace" },
  },
  "neo4j-failed": {
    reason: { zh: "数据库报错", en: "the database reports an error" },
    remedy: { zh: "看服务器的日志；再次运行会接着写完", en: "see the log of the server; run again, and it goes on from there" },
  },
} as const satisfies Record<string, Wording>;

export type ComplaintCode = keyof typeof WORDINGS;

/** Bad input of a command: where, why, and what to do. */
export class CommandError extends Error {
  readonly code: ComplaintCode;
  readonly where: string;
  /** What the code does not say, such as the line; null where it says all. */
  readonly detail: string | null;
  constructor(code: ComplaintCode, where: string, detail: string | null) {
    super(`${where}: ${WORDINGS[code].reason.en}`);
    this.name = "CommandError";
    this.code = code;
    this.where = where;
    this.detail = detail;
  }
}

/** The error for a code at a place. */
export const complaint = (code: ComplaintCode, where: string, detail: string | null = null): CommandError =>
  new CommandError(code, where, detail);

/** The words for a code. */
export const wordingOf = (code: ComplaintCode): Wording => WORDINGS[code];

const detailed = ({ reason, remedy }: Wording, detail: string | null): Wording =>
  detail === null ? { reason, remedy } : { reason: { zh: `${reason.zh}（${detail}）`, en: `${reason.en} (${detail})` }, remedy };

/** What the user must hear of an error. Null for a fault of the program. */
export const wordsOf = (error: unknown): Wording | null => {
  if (error instanceof CommandError) return detailed(WORDINGS[error.code], error.detail);
  if (error instanceof InputError) {
    // The reader knows more than the code says (which byte, how large), but says it in English.
    const { zh: reason } = WORDINGS[error.code].reason;
    const { zh: remedy } = WORDINGS[error.code].remedy;
    return { reason: { zh: reason, en: error.reason }, remedy: { zh: remedy, en: error.remedy } };
  }
  return null;
};

/** The words for a fault of the program itself, with the place in the code. */
export const faultOf = (error: unknown): Wording => {
  const [message, place = ""] = (error instanceof Error ? (error.stack ?? error.message) : String(error)).split("\n");
  return detailed(WORDINGS.fault, `${message} ${place.trim()}`.trim());
};

/** One line that names what is wrong: `PATH: reason; remedy`. */
export const lineOf = (where: string, wording: Wording, language: keyof Label): string =>
  language === "zh" ? `${where}：${wording.reason.zh}；${wording.remedy.zh}` : `${where}: ${wording.reason.en}; ${wording.remedy.en}`;
