import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import type { Bench, StageRow } from "../bench/report.ts";
import { dutyScores, evaluate } from "../gold/evaluate.ts";
import { isExam, isThere, SET_NAMES } from "../gold/sets.ts";

// `npm run figures`: measures accuracy and speed, and writes the tables of both readmes, between their marks. Scores the exams too.

const COLUMNS = ["mention", "mention ORG", "mention REG", "mention CAMPAIGN", "mention PLACE", "relation", "measure", "measure owned"];
/** Of an exam only these are shown. */
const TOTALS = new Set(["mention", "mention ORG", "relation", "measure", "measure owned"]);

type Words = {
  readonly gold: readonly string[];
  readonly duties: (unit: string, role: string) => string;
  readonly bench: readonly string[];
  readonly speed: readonly [string, string];
  readonly rest: (lengths: string, growth: string, lines: number, slowest: string) => string;
};

const WORDS: Readonly<Record<string, Words>> = {
  "README.md": {
    gold: ["strict F1", "mentions", "ORG", "REG", "CAMPAIGN", "PLACE", "relations", "measures", "with owners"],
    duties: (unit, role) => `Duty notes of two plans: units ${unit}, units with their roles ${role}. From \`npm run gold -- --blind\`.`,
    bench: ["jieba tag", "read", "extract", "resolve", "lay out"],
    speed: ["M characters a second of processor time", "times jieba"],
    rest: (lengths, growth, lines, slowest) =>
      `Time at ${lengths} characters: ${growth} times its share. The slowest of ${lines} hostile lines of 10⁵ units takes ${slowest} ms. From \`npm run bench\`, on a machine of two cores.`,
  },
  "README.zh-CN.md": {
    gold: ["严格 F1", "提及", "机构", "法规文件", "行动活动", "地点", "关系", "任务", "含承担单位"],
    duties: (unit, role) => `两份方案的分工说明：单位 ${unit}，单位连同角色 ${role}。来自 \`npm run gold -- --blind\`。`,
    bench: ["结巴词性标注", "读取", "提取", "归并", "布局"],
    speed: ["每秒处理器时间的字数（百万）", "是结巴的几倍"],
    rest: (lengths, growth, lines, slowest) =>
      `${lengths} 字时，耗时是应占份额的 ${growth} 倍。${lines} 种刁难的长行（各 10⁵ 个单元）最慢 ${slowest} 毫秒。来自 \`npm run bench\`，双核机器。`,
  },
};

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
const tableOf = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
  row(heading) + row(heading.map(() => "---")) + rows.map(row).join("");

const evaluations = SET_NAMES.filter(isThere).map(evaluate);

const goldFigures = ({ gold, duties }: Words): string => {
  const rows = evaluations.map(({ set, scores, documents }) => {
    const shown = COLUMNS.map((name) => {
      const score = scores.find((one) => one.name === name);
      return score === undefined || (isExam(set) && !TOTALS.has(name)) ? "" : score.f1.toFixed(3);
    });
    return [`${set} (${documents.length})`, ...shown];
  });
  const noted = evaluations.flatMap(dutyScores);
  const noteOf = (name: string): string => noted.find((score) => score.name === name)?.f1.toFixed(3) ?? "";
  return `${tableOf(gold, rows)}${noted.length === 0 ? "" : `\n${duties(noteOf("duty unit"), noteOf("duty unit and role"))}\n`}`;
};

const measure = (): Bench => {
  const { stdout } = spawnSync(process.execPath, ["--import", "tsx", "test/bench/run.ts", "--json"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(stdout) as Bench;
};

const bench = measure();

const benchFigures = (words: Words): string => {
  const numbers = (rows: readonly StageRow[], pick: (one: StageRow) => number): readonly string[] =>
    rows.map((one) => pick(one).toFixed(2));
  const tables = bench.stages.map(({ name, documents, characters, rows }) =>
    tableOf(
      [`${name} (${documents}, ${characters})`, ...words.bench],
      [
        [words.speed[0], ...numbers(rows, (one) => one.millions)],
        [words.speed[1], ...numbers(rows, (one) => one.ratio)],
      ],
    ),
  );
  const slowest = Math.max(...bench.hostile.map((line) => line.milliseconds)).toFixed(0);
  const lengths = bench.growth.map((one) => String(one.characters)).join(", ");
  const growth = bench.growth.map((one) => one.growth.toFixed(2)).join(", ");
  return `${tables.join("\n")}\n${words.rest(lengths, growth, bench.hostile.length, slowest)}\n`;
};

const put = (text: string, name: string, figures: string): string => {
  const [start, end] = [`<!-- figures:${name} -->`, `<!-- /figures:${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`no marks for the figures of ${name}`);
  return `${text.slice(0, from)}${start}\n\n${figures}\n${text.slice(to)}`;
};

for (const [readme, words] of Object.entries(WORDS)) {
  writeFileSync(readme, put(put(readFileSync(readme, "utf8"), "gold", goldFigures(words)), "bench", benchFigures(words)));
}
