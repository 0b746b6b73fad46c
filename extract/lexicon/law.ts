import type { Entry, Lexicon } from "../rule/lexicon.ts";
import { defineLexicon } from "../rule/lexicon.ts";
import { LAW_TABLE } from "./law-table.ts";

export type LawLevel = "constitution" | "law" | "regulation" | "rule";

/** What the list says of a law; the state of the list, not of a paper's time. Dates ISO, null where the list has none. */
export type ListedLaw = {
  /** Without 中华人民共和国. */
  readonly name: string;
  readonly level: LawLevel;
  readonly published: string | null;
  readonly inForceFrom: string | null;
  readonly expired: boolean;
};

/** The month up to which the list goes. */
export const LAW_LIST_DATE = "2025-05";

const LEVELS: Readonly<Record<string, LawLevel>> = { constitution: "constitution", law: "law", regulation: "regulation", rule: "rule" };

/** All laws of the list, in the order of their names. */
export const LISTED_LAWS: readonly ListedLaw[] = LAW_TABLE.trim()
  .split("\n")
  .map((line) => {
    const [name = "", level = "", published = "-", from = "-", expired] = line.split(" ");
    return {
      name,
      level: LEVELS[level] ?? "rule",
      published: published === "-" ? null : published,
      inForceFrom: from === "-" ? null : from,
      expired: expired === "expired",
    };
  });

const byName: ReadonlyMap<string, ListedLaw> = new Map(LISTED_LAWS.map((law) => [law.name, law]));

/** What the list says of a title, with or without 中华人民共和国; null where it does not hold it. */
export const listedLaw = (title: string): ListedLaw | null => byName.get(title.replace(/^中华人民共和国/u, "")) ?? null;

/** Instruments of the Party and laws of old that are named without title marks. */
const NAMED = defineLexicon(
  "named-rule",
  `
中国共产党章程 | 党章 !党章党规
中央八项规定 | 党中央八项规定 | 八项规定 !中央八项规定实施细则
中央八项规定实施细则
中国共产党廉洁自律准则
中国共产党党员领导干部廉洁从政若干准则 | 廉政准则
关于新形势下党内政治生活的若干准则
中国共产党党内监督条例
中国共产党纪律处分条例
中国共产党问责条例
中国共产党巡视工作条例
中国共产党政法工作条例
中国共产党宣传工作条例
中国共产党统一战线工作条例
中国共产党农村工作条例
中国共产党农村基层组织工作条例
中国共产党支部工作条例
中国共产党重大事项请示报告条例
中国共产党领导国家安全工作条例
中国共产党地方委员会工作条例
中国共产党党组工作条例
中国共产党机构编制工作条例
党委（党组）落实全面从严治党主体责任规定
领导干部报告个人有关事项规定
推进领导干部能上能下规定
党政机关厉行节约反对浪费条例
党政领导干部选拔任用工作条例
中华人民共和国宪法 | 宪法 !宪法修正案 !宪法宣誓 !宪法宣传 !宪法日
中华人民共和国民法典 | 民法典
中华人民共和国民法通则 | 民法通则
中华人民共和国香港特别行政区基本法 | 香港特别行政区基本法 | 香港基本法
中华人民共和国澳门特别行政区基本法 | 澳门特别行政区基本法 | 澳门基本法
基本法 !基本法律 !基本法则 !基本法规 !基本法治 !基本法定
中华人民共和国香港特别行政区维护国家安全法 | 香港国安法
中华人民共和国环境保护法 | 环境保护法 | 环保法
中华人民共和国环境影响评价法 | 环境影响评价法 | 环评法
中华人民共和国保守国家秘密法 | 保守国家秘密法 | 保密法
中华人民共和国公职人员政务处分法 | 公职人员政务处分法 | 政务处分法
中华人民共和国税收征收管理法 | 税收征收管理法 | 税收征管法
中华人民共和国民法总则 | 民法总则
中华人民共和国水污染防治法 | 水污染防治法
中华人民共和国长江保护法 | 长江保护法
中华人民共和国黄河保护法 | 黄河保护法
中华人民共和国民营经济促进法 | 民营经济促进法
中华人民共和国中外合资经营企业法 | 中外合资经营企业法
中华人民共和国外资企业法 | 外资企业法
中华人民共和国中外合作经营企业法 | 中外合作经营企业法
中华人民共和国合同法 | 合同法
中华人民共和国物权法 | 物权法
中华人民共和国侵权责任法 | 侵权责任法
中华人民共和国行政监察法 | 行政监察法
中华人民共和国婚姻法 | 婚姻法
中华人民共和国继承法 | 继承法
中华人民共和国收养法 | 收养法
中华人民共和国担保法 | 担保法
中华人民共和国公益事业捐赠法
`,
);

/** What goes on after 法 in a word that is no law: 教育法规和, 公司法人, 刑法修正案; in 审计法规定 it is one. */
const GOES_ON = [
  ..."律 治 制 院 庭 人 务 定 学 修正案".split(" "),
  ..."， 。 、 ； 和 的 及 与 等 政策 体系 文件 规章 制度 标准 要求 建设 清理 衔接".split(" ").map((next) => `规${next}`),
];

/**
 * A law is safe as a bare word with 中华人民共和国 before it; without it where four characters or more, or three that end in 法,
 * name nothing else: 个人所得税法, 破坏性地震应急条例, 会计法.
 */
const isSafeAlone = (name: string): boolean => name.length >= 4 || (name.length === 3 && name.endsWith("法")) || name === "刑法";

/** Before the rules of the Party, which stand without it too where they tell enough: 廉洁自律准则, not 章程. */
const PARTY = "中国共产党";
const ENOUGH = 6;

const withShortForm = (entry: Entry): Entry => {
  const short = entry.name.startsWith(PARTY) ? entry.name.slice(PARTY.length) : "";
  return short.length < ENOUGH ? entry : { ...entry, surfaces: [...entry.surfaces, short] };
};

const named = new Set(NAMED.entries.flatMap((entry) => entry.surfaces));

/** Names of laws, regulations and rules of the Party that stand without 《》. The preferred name of a law is the bare one. */
export const LAW: Lexicon = {
  id: "law",
  entries: [
    ...NAMED.entries.map(withShortForm),
    ...LISTED_LAWS.filter(({ name }) => isSafeAlone(name) && !named.has(name)).map(
      ({ name }): Entry => ({
        name,
        surfaces: [name, `中华人民共和国${name}`],
        except: name.endsWith("法") ? GOES_ON.map((next) => name + next) : [],
      }),
    ),
  ],
};
