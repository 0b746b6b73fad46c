import { leftEdge } from "../rule/edge.ts";
import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import type { Fact } from "../text/document.ts";
import { NUMBER_SAFE, NUMBER_STOPS } from "./lexicon.ts";

/** 〔2021〕12号 and what may follow it in a list: 、15号. */
const YEAR_AND_SERIAL = /[〔[（(【](?<year>[12]\d{3})[〕\]）)】]\s?第?(?<serial>\d{1,5})号/gu;
const NEXT_SERIAL = /[、和及,，](?<serial>\d{1,5})号/uy;
const NEXT_YEAR = /[、和及,，][〔[（(【](?<year>[12]\d{3})[〕\]）)】]\s?第?(?<serial>\d{1,5})号/uy;

const CODE = /^[\p{sc=Han}A-Za-z×x]{1,12}$/u;

type Number = { readonly code: string; readonly year: string; readonly serial: string };

const normalForm = ({ code, year, serial }: Number): string => `${code}〔${year}〕${serial}号`;

const draftOf = (start: number, end: number, number: Number): Draft => {
  const fact: Fact = { value: normalForm(number), span: { start, end } };
  return { span: { start, end }, fields: { number: fact } };
};

/** What goes on behind a number, its code and year understood: 国发〔2021〕1号、[2号]、[〔2022〕5号]. */
const listBehind = (text: string, from: number, first: Number): readonly Draft[] => {
  const drafts: Draft[] = [];
  let at = from;
  let number = first;
  for (;;) {
    NEXT_SERIAL.lastIndex = at;
    NEXT_YEAR.lastIndex = at;
    const match = NEXT_SERIAL.exec(text) ?? NEXT_YEAR.exec(text);
    if (match === null) return drafts;
    number = { code: number.code, year: match.groups?.["year"] ?? number.year, serial: match.groups?.["serial"] ?? "" };
    drafts.push(draftOf(at + 1, at + match[0].length, number));
    at += match[0].length;
  }
};

/** Numbers of papers: the code before the year is read from the right, to a mark or a word that is none of a code: 根据[云政发〔2021〕12号]. */
export const findNumbers = (scene: Scene): readonly Draft[] =>
  [...scene.reading.text.matchAll(YEAR_AND_SERIAL)].flatMap((match) => {
    const { start } = leftEdge(scene, match.index, 12, { stops: NUMBER_STOPS, safe: NUMBER_SAFE });
    const code = scene.reading.text.slice(start, match.index);
    if (!CODE.test(code)) return [];
    const number = { code, year: match.groups?.["year"] ?? "", serial: match.groups?.["serial"] ?? "" };
    const end = match.index + match[0].length;
    return [draftOf(start, end, number), ...listBehind(scene.reading.text, end, number)];
  });
