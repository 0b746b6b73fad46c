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
    remedy: { zh: "另存为 .docx 或 .txt 再试", en: "save it as .docx or .txt and try again" },
  },
  "read/too-large": {
    reason: { zh: "文件太大（上限 64 MiB）", en: "the file is too large (64 MiB at most)" },
    remedy: { zh: "拆成几个文件", en: "split it into several files" },
  },
  "read/damaged": {
    reason: { zh: "文件已损坏或不完整", en: "the file is damaged or cut off" },
    remedy: { zh: "用原来的软件打开，另存后再试", en: "open it in the program it comes from, save it anew and try again" },
  },
  "read/encrypted": {
    reason: { zh: "文件已加密", en: "the file is encrypted" },
    remedy: { zh: "去掉密码，另存后再试", en: "take the password off, save it and try again" },
  },
  "read/picture": {
    reason: { zh: "文件里只有图片，没有文字（扫描件）", en: "the file holds pictures and no text (a scan)" },
    remedy: {
      zh: "先做文字识别（OCR），存为 .txt 或 .docx 再试",
      en: "have its words recognised (OCR), save them as .txt or .docx and try again",
    },
  },
  "read/hostile": {
    reason: { zh: "文件结构异常，为安全起见不予读取", en: "the file is built in a way that is not safe to read" },
    remedy: { zh: "用原来的软件打开，另存后再试", en: "open it in the program it comes from, save it anew and try again" },
  },
  "read/too-slow": {
    reason: { zh: "读取用时过长", en: "reading it takes too long" },
    remedy: { zh: "用原来的软件打开，另存后再试", en: "open it in the program it comes from, save it anew and try again" },
  },
} as const satisfies Record<InputErrorCode, { readonly reason: Words; readonly remedy: Words }>;

/** What a folder or a packed file is passed over for, beside the errors of its documents. */
export const PASSED_WORDINGS = {
  "no-documents": {
    reason: { zh: "文件夹或压缩包里没有可读的公文", en: "it holds no document that can be read" },
    remedy: { zh: "指明文件，或换一个", en: "name the files, or another folder" },
  },
  "other-type": {
    reason: { zh: "不是可读的文件类型，已跳过", en: "not a type of file that can be read, skipped" },
    remedy: { zh: "另存为 .txt 再试", en: "save it as .txt and try again" },
  },
} as const;
