import { defineLexicon, type Lexicon } from "../rule/lexicon.ts";

/** Words of duty that lead: before a colon they label what follows, behind a list of bodies they tell its role. */
export const LEAD_WORDS = defineLexicon(
  "measure/lead",
  "牵头 牵头负责 牵头抓总 牵头抓好 牵头组织 牵头落实 牵头实施 牵头推进 牵头单位 牵头部门 牵头责任单位 牵头责任部门 主责单位 主责部门 主办单位 主办部门 主办 总牵头 共同牵头 分别牵头",
);

/** Words of duty that bind the bodies named. */
export const RESPONSIBLE_WORDS = defineLexicon(
  "measure/responsible",
  "负责 负责落实 负责组织实施 分别负责 按职责分工负责 按照职责分工负责 按职责分工落实 按照职责分工落实 根据职责分工负责 按职责负责 按分工负责 分工负责 具体负责 共同负责 负责人 责任单位 责任部门 负责单位 负责部门 落实单位 落实部门 实施单位 实施主体 责任主体 责任分工 责任人 承办单位 承办 组织落实 组织实施 抓好落实 落实 指导部门 分管 主管部门 主管单位",
);

/** Words of duty for those who help. */
export const COOPERATE_WORDS = defineLexicon(
  "measure/cooperate",
  "配合 参与 参加 协助 协同 协同配合 支持配合 配合落实 配合做好 配合单位 配合部门 参与单位 参与部门 参加单位 参加部门 协助单位 协助部门 协办单位 协办部门 协办 协作单位 会同 等配合 共同参与 按职责分工配合",
);

/** Words of duty for those who watch. */
export const SUPERVISE_WORDS = defineLexicon(
  "measure/supervise",
  "监督 督办 督导 督促 督查 监督单位 监督部门 督办单位 督办部门 督导单位 督导部门 督查单位 督查部门 监督落实 督办落实 督促落实",
);

/** Labels of the time by which something is due. */
export const TIME_LABELS = defineLexicon(
  "measure/time-label",
  "完成时限 完成时间 时限 时限要求 时间要求 完成日期 时间节点 办结时限 整改时限 实施时间 起止时间 工作时限 时间安排 进度安排 完成期限 期限",
);

/** What makes a bracket no duty note. */
export const NO_NOTE_WORDS = defineLexicon("measure/no-note", "以下简称 下称 以下统称 统称 简称 含 不含 包括 即 例如 如 见附件 此件");

/** Says that of the units in a note the first leads and the others help. */
export const FIRST_LEADS = defineLexicon(
  "measure/first-leads",
  "列第一位者为牵头 列第一位的为牵头 列在第一位的为牵头 第一位为牵头 第一位的部门为牵头 第一位的单位为牵头 第一位的为牵头 第一位者为牵头 排第一位的为牵头 排在第一位的为牵头 排在第一位的部门为牵头 排在第一位的单位为牵头 排在首位的为牵头 排在首位的部门为牵头 排在首位的单位为牵头 列首位的为牵头 列首位者为牵头 首位为牵头 首位的为牵头 第一个为牵头 第一个部门为牵头 第一个单位为牵头 排名第一的为牵头 排名第一的单位为牵头 排名第一的部门为牵头 第一责任单位为牵头 第一家为牵头 第一家单位为牵头",
);

/** Prepositions that make the one who acts a helper: [配合]有关部门做好…. */
export const HELPING_PREPOSITIONS = defineLexicon("measure/helping-preposition", "配合 协助");

/** Lexicons that measures ask for. */
export const MEASURE_LEXICONS: readonly Lexicon[] = [
  LEAD_WORDS,
  RESPONSIBLE_WORDS,
  COOPERATE_WORDS,
  SUPERVISE_WORDS,
  TIME_LABELS,
  NO_NOTE_WORDS,
  FIRST_LEADS,
  HELPING_PREPOSITIONS,
];
