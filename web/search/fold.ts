const BLANK_OR_MARK = /[\s《》〈〉“”"'、，,。．.;；:：()〔〕[\]【】{}<>«»「」『』·•\-—–_/]/gu;

/** A document number in any writing: 国发〔2021〕1号, 国发[2021]1号, 国发（2021）第 1 号, 国发2021-1. */
const NUMBER =
  /(?<agency>\p{sc=Han})\s{0,2}[〔[(【{<「]?\s{0,2}(?<year>(?:19|20)\d\d)\s{0,2}(?:[〕\])】}>」]\s{0,2}第?|年第?|[-—–－/#]|\s(?=\d))\s{0,2}(?<count>\d{1,5})\s{0,2}号?/gu;

/** Between the year and the count of a number, so that 20211 and 2021-1 are not one. */
const SEAM = "#";

/** What two writings of the same have in common: without blanks, brackets and marks, in small letters, numbers of documents in one form. */
export const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(NUMBER, (...parts: readonly unknown[]) => {
      const { agency, year, count } = parts.at(-1) as { readonly agency: string; readonly year: string; readonly count: string };
      return `${agency}${year}${SEAM}${count}`;
    })
    .replace(BLANK_OR_MARK, "");
