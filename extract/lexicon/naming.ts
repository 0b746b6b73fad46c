import { defineLexicon } from "../rule/lexicon.ts";

/** Verbs by which something is named, chosen or counted, and does nothing itself. */
export const NAMING_VERBS = defineLexicon(
  "naming-verb",
  "入选 入围 获评 获批 荣获 获 获得 喜获 荣膺 夺得 摘得 跻身 列入 纳入 列为 成为 创建为 晋升为 升格为 位居 位列 居 排名 稳居 达到 达 实现 拥有 有 是 为 位于 地处 属于 属 系 毗邻 承载 迎来 发生 增长 下降 超过 突破 保持 进入 步入 获取 占 占据",
);
