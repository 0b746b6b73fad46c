import type { Label } from "../../extract/index.ts";
import { sameLabel } from "./facet.ts";

/** What the issues of a code are called in a list; their message says more. */
const LABELS: Readonly<Record<string, Label>> = {
  "measure/without-owner": { zh: "任务无责任单位", en: "measure without an owner" },
  "reference/external": { zh: "引用未收录", en: "cited, not at hand" },
  "reference/uncertain": { zh: "指代不明", en: "unclear reference" },
  "alias/unknown": { zh: "简称无全称", en: "short name without a full one" },
  "resolve/ambiguous": { zh: "同名未合并", en: "same name, kept apart" },
  "resolve/ambiguous-region": { zh: "地区同名", en: "several regions of a name" },
  "document/duplicate": { zh: "文件重复", en: "duplicate document" },
  "deadline/past": { zh: "时限早于成文", en: "deadline before its order" },
  "basis/repealed": { zh: "依据已废止", en: "basis was repealed" },
  "body/named-differently": { zh: "简称不一", en: "named differently" },
  "body/former-name": { zh: "使用旧名", en: "former name" },
  "number/two-titles": { zh: "一号两题", en: "a number with two titles" },
};

/** The short name of an issue's code; the code itself where it has none. */
export const issueLabel = (code: string): Label => LABELS[code] ?? sameLabel(code);
