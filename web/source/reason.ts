import { FormatError, type FormatErrorCode } from "../../graph/format-error.ts";
import type { Language } from "../text/language.ts";

/** What is wrong with a file of a graph, in Chinese; in English the error says it itself. */
const IN_CHINESE: Readonly<Record<FormatErrorCode, string>> = {
  "graph/no-json": "不是 JSON",
  "graph/fields": "字段不符合格式",
  "graph/version": "由另一版本的文脉生成",
  "graph/order": "次序不对，文件可能被改动过",
  "graph/proof": "依据指向不存在的文档或规则",
  "graph/counts": "数目与文件开头写的不一致，文件不完整或被改动过",
  "graph/reference": "指向文件中没有的节点",
  "graph/empty": "文件是空的",
  "graph/texts": "缺少部分原文，文件不完整",
  "graph/other-text": "原文被改动过，与图谱对不上",
};

const inChinese = ({ code, line }: FormatError): string => (line === null ? IN_CHINESE[code] : `第 ${line} 行：${IN_CHINESE[code]}`);

/** What an error says, in the reader's language where it is one of a graph; anything else that was thrown, as it is written. */
export const reasonOf = (error: unknown, language: Language): string => {
  if (error instanceof FormatError && language === "zh") return inChinese(error);
  return error instanceof Error ? error.message : String(error);
};
