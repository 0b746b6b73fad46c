import type { Issue } from "../../../extract/index.ts";
import { InputError, REMEDIES } from "../input-error.ts";
import { compose } from "../layout/compose.ts";
import type { Source } from "../source.ts";
import { isBomb } from "./bomb.ts";
import { type Core, openCore } from "./core.ts";
import { type Page, readPage } from "./page.ts";

/** A file has no more pages than this. */
const MOST_PAGES = 5_000;

const failures = {
  damaged: (file: string): InputError =>
    new InputError("read/damaged", file, { reason: "the PDF is damaged or cut off", remedy: REMEDIES.saveAnew }),
  encrypted: (file: string): InputError =>
    new InputError("read/encrypted", file, {
      reason: "the PDF opens with a password only",
      remedy: "Take the password off in the program it comes from and try again.",
    }),
  picture: (file: string): InputError =>
    new InputError("read/picture", file, {
      reason: "its pages are pictures and hold no text (a scan)",
      remedy: "Have its words recognised (OCR), save them as .txt or .docx and hand that in.",
    }),
  bomb: (file: string): InputError =>
    new InputError("read/hostile", file, { reason: "it unpacks to far more than its size", remedy: REMEDIES.saveAnew }),
  pages: (file: string, pages: number): InputError =>
    new InputError("read/too-large", file, {
      reason: `it has ${pages} pages, more than ${MOST_PAGES}`,
      remedy: REMEDIES.part,
    }),
} as const;

/** What pdf.js says of a file that it cannot read, as ours. */
const failureOf = (error: unknown, file: string): InputError => {
  if (error instanceof InputError) return error;
  const { name } = (error ?? {}) as { readonly name?: unknown };
  return name === "PasswordException" ? failures.encrypted(file) : failures.damaged(file);
};

const pictureIssue = (pages: readonly Page[]): readonly Issue[] => {
  const numbers = pages.filter(({ isPicture }) => isPicture).map(({ number }) => number);
  if (numbers.length === 0) return [];
  const list = { zh: numbers.join("、"), en: numbers.join(", ") };
  return [
    {
      code: "read/page-picture",
      severity: "warning",
      message: {
        zh: `第${list.zh}页只有图片，没有文字，未读取。请先做文字识别（OCR）`,
        en: `Page ${list.en} holds a picture and no text, and was not read. Have its words recognised (OCR)`,
      },
      span: null,
    },
  ];
};

const readPages = async (core: Core, file: string): Promise<readonly Page[]> => {
  if (core.pages > MOST_PAGES) throw failures.pages(file, core.pages);
  const pages: Page[] = [];
  for (let index = 0; index < core.pages; index += 1) {
    const before = pages[index - 1];
    pages.push(await readPage(core, index, before !== undefined && before.tables.length > 0));
  }
  return pages;
};

/** Reads a PDF. Rejects with `InputError` only. */
export const readPdf = async (bytes: Uint8Array, file: string): Promise<Source> => {
  if (isBomb(bytes)) throw failures.bomb(file);
  let core: Core | null = null;
  try {
    core = await openCore(bytes.slice());
    const pages = await readPages(core, file);
    if (pages.some(({ isPicture }) => isPicture) && pages.every(({ lines, tables }) => lines.length === 0 && tables.length === 0))
      throw failures.picture(file);
    return { ...compose(pages), encoding: "pdf", headings: new Map(), issues: pictureIssue(pages) };
  } catch (error) {
    throw failureOf(error, file);
  } finally {
    await core?.close().catch(() => undefined);
  }
};
