import type { Issue, Severity } from "../../../extract/index.ts";
import type { Losses } from "./story.ts";

type Wording = { readonly severity: Severity; readonly zh: (count: number) => string; readonly en: (count: number) => string };

/** What is said of each thing that was left out. */
const WORDINGS: Readonly<Record<keyof Losses, Wording>> = {
  revisions: {
    severity: "note",
    zh: (count) => `文件含 ${count} 处修订，按全部接受后的文字读取；请在原软件中核对并接受或拒绝修订`,
    en: (count) =>
      `the file has ${count} tracked changes; it is read as if all were accepted. Check and accept or reject them where it was written`,
  },
  hidden: {
    severity: "note",
    zh: (count) => `文件含 ${count} 个隐藏字符，未读取；需要时在原软件中取消隐藏`,
    en: (count) => `${count} hidden characters are left out; unhide them where it was written if they count`,
  },
  comments: {
    severity: "note",
    zh: (count) => `文件含 ${count} 条批注，未读取`,
    en: (count) => `${count} comments are left out`,
  },
  embedded: {
    severity: "warning",
    zh: (count) => `文件嵌入 ${count} 个对象（表格、图表、其他文件），其中的文字未读取；请改为正文或表格`,
    en: (count) => `${count} embedded objects (sheets, charts, other files) are not read; put their words into the text`,
  },
  pictures: {
    severity: "note",
    zh: (count) => `文件含 ${count} 张图片，其中的文字未读取`,
    en: (count) => `words in ${count} pictures are not read`,
  },
};

/** Says what was left out of a document, in the order of the list. */
export const issuesOf = (losses: readonly Losses[]): readonly Issue[] =>
  (Object.keys(WORDINGS) as (keyof Losses)[]).flatMap((kind) => {
    const count = losses.reduce((sum, one) => sum + one[kind], 0);
    const { severity, zh, en } = WORDINGS[kind];
    return count === 0 ? [] : [{ code: `read/${kind}`, severity, message: { zh: zh(count), en: en(count) }, span: null }];
  });
