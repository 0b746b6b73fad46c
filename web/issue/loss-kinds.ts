import type { IssueKind } from "./issue-kinds.ts";

/** What the readers of formats could not take over from a file: codes of `src/read`. The message of the issue says how much, and what to do. */
export const LOSS_KINDS: readonly IssueKind[] = [
  {
    code: "read/page-picture",
    label: { zh: "有页面只有图片", en: "Pages that are pictures" },
    meaning: { zh: "文件中有页面是扫描的图片，其中的文字没有读到。", en: "Pages of a file are scans, and their words were not read." },
    remedy: { zh: "先做文字识别（OCR），再读入。", en: "Have their words recognised (OCR), and read the file in again." },
  },
  {
    code: "read/automatic-numbers-lost",
    label: { zh: "自动编号未读出", en: "Automatic numbers lost" },
    meaning: {
      zh: "旧版 Word 文件的自动编号不是文字，条目的序号没有读到。",
      en: "Automatic numbers of an old Word file are no text; the items were read without.",
    },
    remedy: { zh: "另存为 .docx 再读入。", en: "Save it as .docx, and read that in." },
  },
  {
    code: "read/embedded",
    label: { zh: "嵌入的对象未读", en: "Embedded objects not read" },
    meaning: { zh: "文件中嵌入的表格、图表或其他文件没有读到。", en: "Sheets, charts or files inside a file were not read." },
    remedy: { zh: "改为正文或表格，再读入。", en: "Turn them into text or a table, and read the file in again." },
  },
  {
    code: "read/revisions",
    label: { zh: "含有修订", en: "Tracked changes" },
    meaning: { zh: "文件含有未处理的修订，按全部接受读取。", en: "A file holds tracked changes; it was read as if all were accepted." },
    remedy: { zh: "在原软件中核对修订。", en: "Check the changes in the program it comes from." },
  },
  {
    code: "read/hidden",
    label: { zh: "隐藏文字未读", en: "Hidden text not read" },
    meaning: { zh: "文件中隐藏的文字没有读取。", en: "Hidden text of a file was left out." },
    remedy: { zh: "需要时取消隐藏，再读入。", en: "Unhide it where it counts, and read the file in again." },
  },
  {
    code: "read/comments",
    label: { zh: "批注未读", en: "Comments not read" },
    meaning: { zh: "文件中的批注没有读取。", en: "Comments of a file were left out." },
    remedy: { zh: "批注不是正文，一般不必处理。", en: "They are no part of the paper; mostly nothing has to be done." },
  },
  {
    code: "read/pictures",
    label: { zh: "图片未读", en: "Pictures not read" },
    meaning: { zh: "文件中图片里的文字没有读取。", en: "Words in pictures of a file were not read." },
    remedy: {
      zh: "图片含有要紧的文字时，先做文字识别（OCR）。",
      en: "Where they say something that counts, have their words recognised (OCR).",
    },
  },
  {
    code: "read/drawing-not-read",
    label: { zh: "矢量图未读", en: "Drawings not read" },
    meaning: { zh: "文件中的矢量图没有读取，其中可能有文字。", en: "Drawings of a file were not read; they may hold words." },
    remedy: { zh: "对照原件，看图中有无文字。", en: "Compare with the original, and see whether they do." },
  },
  {
    code: "read/signature-not-checked",
    label: { zh: "签章未验证", en: "Signature not checked" },
    meaning: { zh: "文件带有电子签名或签章，读取时没有验证。", en: "A file bears a signature or seal that was not checked." },
    remedy: { zh: "需要时用阅读软件验证。", en: "Check it in a reader of the format where it counts." },
  },
];
