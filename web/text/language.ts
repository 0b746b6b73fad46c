import type { Label } from "../../extract/index.ts";

/** The two languages of the page. */
export type Language = keyof Label;

/** A label in one language. */
export const say = (label: Label, language: Language): string => label[language];

/** BCP 47 tag for `<html lang>` and for react-aria's own strings. */
export const tagOf = (language: Language): string => ({ zh: "zh-CN", en: "en-US" })[language];

const GROUP = /\B(?=(?:\d{3})+(?!\d))/gu;

/** An integer with a comma every three digits; the same in every engine. */
export const count = (value: number): string => String(value).replace(GROUP, ",");
