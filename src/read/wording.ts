import type { InputErrorCode } from "./input-error.ts";

type Words = { readonly zh: string; readonly en: string };

/** Why a file cannot be read and what to do, by the code of the error, in both languages. */
export const READ_WORDINGS = {
  "read/empty": {
    reason: { zh: "文件是空的", en: "the file is empty" },
    remedy: { zh: "换一个有文字的文件", en: "hand in a file with text" },
  },
  "read/binary": {
    reason: { zh: "不是文本文件", en: "the file is no text" },
    remedy: { zh: "另存为 .txt 再试", en: "save it as .txt and try again" },
  },
  "read/format": {
    reason: { zh: "文件格式无法读取", en: "the format cannot be read" },
    remedy: { zh: "另存为 .txt 再试", en: "save it as .txt and try again" },
  },
  "read/too-large": {
    reason: { zh: "文件太大（上限 64 MiB）", en: "the file is too large (64 MiB at most)" },
    remedy: { zh: "拆成几个文件", en: "split it into several files" },
  },
} as const satisfies Record<InputErrorCode, { readonly reason: Words; readonly remedy: Words }>;
