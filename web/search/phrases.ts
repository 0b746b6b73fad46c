import type { Label } from "../../extract/index.ts";

/** Words of the search. */
export const SEARCH_PHRASES = {
  search: { zh: "搜索", en: "Search" },
  searchHint: { zh: "名称、简称、文号、拼音或关系", en: "Name, number, pinyin or relation" },
  noHits: { zh: "没有找到", en: "Nothing found" },
  hiddenHit: { zh: "已隐藏", en: "hidden" },
  searchTexts: { zh: "也查原文", en: "Search the texts too" },
  textsButton: { zh: "原文", en: "Texts" },
  relationHits: { zh: "关系（{total}）", en: "Relations ({total})" },
  textHits: { zh: "原文（{total} 处，查了 {read} 份）", en: "Texts ({total} places, {read} searched)" },
  textHitsUnread: {
    zh: "原文（{total} 处，查了 {read} 份，{unread} 份读不到）",
    en: "Texts ({total} places, {read} searched, {unread} unreadable)",
  },
  firstHits: { zh: "{kind}（前 {n} 项）", en: "{kind} (first {n})" },
  searchingTexts: { zh: "正在读取原文…", en: "Reading the texts…" },
  foundWords: { zh: "搜索：{words}", en: "Search: {words}" },
  litNodes: { zh: "搜索点亮 {n} 个节点", en: "{n} nodes found" },
  litHidden: { zh: "，其中 {n} 个被隐藏", en: ", {n} of them hidden" },
} as const satisfies Record<string, Label>;
