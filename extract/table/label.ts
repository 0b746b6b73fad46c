import type { Lexicon } from "../rule/lexicon.ts";
import {
  ASIDE_HEADS,
  COOPERATE_HEADS,
  DETAIL_HEADS,
  LEAD_HEADS,
  MATTER_HEADS,
  MONEY_HEADS,
  NUMBER_HEADS,
  PEOPLE_HEADS,
  RESPONSIBLE_HEADS,
  ROSTER_HEADS,
  SCORE_HEADS,
  START_HEADS,
  SUPERVISE_HEADS,
  TASK_HEADS,
  TIME_HEADS,
  TOPIC_HEADS,
  UNIT_HEADS,
} from "./lexicon.ts";

/** What a column holds, as its head says. */
export type Meaning =
  | "lead"
  | "responsible"
  | "cooperate"
  | "supervise"
  | "unit"
  | "people"
  | "time"
  | "start"
  | "detail"
  | "task"
  | "matter"
  | "topic"
  | "number"
  | "aside"
  | "money"
  | "score"
  | "roster";

const LEXICONS: readonly (readonly [Meaning, Lexicon])[] = [
  ["lead", LEAD_HEADS],
  ["responsible", RESPONSIBLE_HEADS],
  ["cooperate", COOPERATE_HEADS],
  ["supervise", SUPERVISE_HEADS],
  ["unit", UNIT_HEADS],
  ["people", PEOPLE_HEADS],
  ["time", TIME_HEADS],
  ["start", START_HEADS],
  ["detail", DETAIL_HEADS],
  ["task", TASK_HEADS],
  ["matter", MATTER_HEADS],
  ["topic", TOPIC_HEADS],
  ["number", NUMBER_HEADS],
  ["aside", ASIDE_HEADS],
  ["money", MONEY_HEADS],
  ["score", SCORE_HEADS],
  ["roster", ROSTER_HEADS],
];

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  LEXICONS.flatMap(([meaning, { entries }]) => entries.flatMap(({ surfaces }) => surfaces.map((surface) => [surface, meaning] as const))),
);

/** The label of a cell; `exact`: all of it is a word of heads, not only its end. */
export type Label = { readonly meaning: Meaning; readonly exact: boolean };

const BLANKS = /\s+/gu;
const BRACKETED = /[（(][^（）()]{0,40}[）)]/gu;
/** [2023年]目标任务; 牵头单位[：]. */
const AROUND = /^(?:19|20)\d{2}年度?|[：:]$/gu;
const JOINTS = /[及和与、/／]/u;
/** Marks of a sentence or a figure: no head. */
const PROSE = /[。；，！？：:;,]|\d/u;
/** 各责任单位 tells who, it does not head a column. */
const NAMES = /^(?:各|有关|相关|其他|由|请|按)/u;

/** What stands before a word of heads is no longer than this: [区政府]分管领导. */
const LONGEST_BEFORE = 8;
const LONGEST = 20;
/** The words with which another may begin: 时间 ends many, 责任 ends none. */
const SHORTEST_END = 2;
/** Words that head a column only where they stand alone: 落实, 牵头. */
const ALONE: ReadonlySet<string> = new Set([
  ..."牵头 主办 主责 责任 负责 承办 落实 实施 分工 配合 参与 参加 协助 协办 会办 协同 监督 督办 督导 督查 督促 完成 竣工 启动 开工 开始 工作 建议 要求 名称 职责".split(
    " ",
  ),
]);

/** What ends a head that may tell of anything: 测评[内容] is no closer to the task than 工作任务. */
const WEAKER: Readonly<Record<string, Meaning>> = { 内容: "task", 措施: "task", 举措: "task" };

const labelOfPart = (part: string): Label | null => {
  const whole = MEANINGS.get(part);
  if (whole !== undefined) return { meaning: whole, exact: true };
  for (let from = 1; from <= Math.min(LONGEST_BEFORE, part.length - SHORTEST_END); from += 1) {
    const end = part.slice(from);
    const meaning = ALONE.has(end) ? undefined : MEANINGS.get(end);
    if (meaning !== undefined) return { meaning: WEAKER[end] ?? meaning, exact: false };
  }
  return null;
};

/** What the words of a cell say as the head of a column; null where they are none. Of 责任单位及责任人 the first that is not people. */
export const labelOf = (words: string): Label | null => {
  const bare = words.replace(BLANKS, "").replace(BRACKETED, "").replace(AROUND, "");
  if (bare.length < SHORTEST_END || bare.length > LONGEST || PROSE.test(bare) || NAMES.test(bare)) return null;
  const whole = labelOfPart(bare);
  if (whole?.exact === true || !JOINTS.test(bare)) return whole;
  const labels = bare.split(JOINTS).map(labelOfPart);
  return labels.find((label) => label !== null && label.meaning !== "people") ?? labels.find((label) => label !== null) ?? null;
};
