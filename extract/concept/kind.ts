import { NAME_EDGES } from "../lexicon/name-edge.ts";
import { defineKind } from "../rule/define.ts";
import { DOCTRINES, FORMULA_NOUNS, FORMULAS, QUOTED, STRATEGIES, STRATEGY_HEADS } from "./lexicon.ts";
import {
  BASICS,
  COMMUNITIES,
  COUNTED,
  COUNTS,
  DOUBLED,
  FIGURES,
  LABELLED,
  MANIFOLD,
  PAIRED,
  SHORT,
  SPIRITS,
  STRONG,
  STRONG_JOINT,
  STRONG_LISTED,
  THOUGHT,
} from "./shape.ts";

/** Bases of practice that bear a doctrine as their name. */
const NAMED_BY_IT = /^”?实践创新基地/u;

/** What is held under several labels, which are no formulas: 办好“三节四赛”等活动. */
const ACTIVITIES = /^”(?:、?“[^“”]{2,12}”){0,3}等[^，。；]{0,8}活动/u;

/** Concept: see the guideline in docs/annotation.md. */
export const concept = defineKind({
  id: "concept",
  recurs: null,
  rules: [
    // 坚持[马克思主义]，深入贯彻[科学发展观]
    { id: "concept/doctrine", form: "term", lexicon: DOCTRINES, weight: 2, when: { notAfter: NAMED_BY_IT } },
    // 服务[乡村振兴]，融入“[一带一路]”建设; not 双循环市场, 军民融合式发展
    { id: "concept/strategy", form: "term", lexicon: STRATEGIES, weight: 1, when: { notAfter: /^(?:式|型|市场)/u } },
    // 增强“[四个意识]”
    { id: "concept/formula", form: "term", lexicon: FORMULAS, weight: 1 },
    // 支持“[双创]”、服务“[三农]”: everyday words outside quotes
    {
      id: "concept/quoted",
      form: "term",
      lexicon: QUOTED,
      when: { before: /“$/u, after: /^”(?!实践创新基地)/u, notAfter: ACTIVITIES },
      weight: 1,
    },
    // 学习贯彻[习近平水利思想]
    { id: "concept/thought", form: "pattern", pattern: THOUGHT, anchor: "习近平", weight: 2 },
    // 构建[海洋命运共同体]
    { id: "concept/community", form: "pattern", pattern: COMMUNITIES, anchor: "共同体", weight: 1 },
    // 弘扬[白塔铁军精神]
    { id: "concept/spirit", form: "pattern", pattern: SPIRITS, anchor: "精神" },
    // 聚焦“[五大堵点]”、实现“[三区定位]”; 七大攻坚 are drives
    { id: "concept/counted", form: "pattern", pattern: COUNTED, anchor: COUNTS, weight: 1, when: { notAfter: ACTIVITIES } },
    // 落实“[四稳]”政策
    { id: "concept/short", form: "pattern", pattern: SHORT, anchor: COUNTS },
    // 落实“[两票三制]”
    {
      id: "concept/paired",
      form: "pattern",
      pattern: PAIRED,
      anchor: COUNTS,
      weight: 1,
      when: { notAfter: new RegExp(`^”奖|${ACTIVITIES.source}`, "u") },
    },
    // 落实省委[“2468”工作部署]
    { id: "concept/figures", form: "pattern", pattern: FIGURES, anchor: ["部署", "目标", "思路", "要求"], weight: 1 },
    // 做强“[两港三集群一门户]”
    { id: "concept/manifold", form: "pattern", pattern: MANIFOLD, anchor: COUNTS, weight: 1 },
    // 按照“[谁建设、谁管护]”的要求
    { id: "concept/doubled", form: "pattern", pattern: DOUBLED, anchor: "谁", weight: 1 },
    // 坚持“[应改尽改、能转则转]”的原则
    { id: "concept/principle", form: "bracket", open: "“", close: "”", behind: FORMULA_NOUNS, reach: 1, inner: LABELLED },
    // 坚持党的基本理论、[基本路线]、[基本方略]
    { id: "concept/basics", form: "pattern", pattern: BASICS, anchor: "党的基本" },
    // 实施[工业强县]和农业稳县战略
    { id: "concept/strategy-listed", form: "pattern", pattern: STRONG_LISTED, anchor: STRONG, reach: 40 },
    // 实施[云水强县战略]
    {
      id: "concept/strategy-name",
      form: "name",
      heads: STRATEGY_HEADS,
      reach: 18,
      minimum: 4,
      edges: NAME_EDGES,
      through: "“",
      parted: STRONG_JOINT,
      // 国家“一带一路”战略 is found as the formula
      when: { notInside: /一带一路/u },
    },
  ],
});
