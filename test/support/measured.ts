import type { Analysis, Measure, Span } from "../../extract/index.ts";
import { analyze } from "../../extract/index.ts";
import { readText } from "../../src/read/index.ts";

const MARKS = /[{}[\]]/gu;

/** What a document of these lines says. */
export const analysisOf = (text: string): Analysis => analyze(readText(new TextEncoder().encode(text), "case.txt"));

/** The text with the triggers of its measures in braces and their objects in brackets. */
const markedWith = (text: string, measures: readonly Measure[]): string => {
  const inserts: { readonly at: number; readonly mark: string; readonly order: number }[] = [];
  const seen = new Set<string>();
  const add = ({ start, end }: Span, open: string, close: string) => {
    const key = `${open}${start}-${end}`;
    if (seen.has(key)) return;
    seen.add(key);
    inserts.push({ at: start, mark: open, order: 1 }, { at: end, mark: close, order: 0 });
  };
  for (const { trigger, object } of measures) {
    add(trigger, "{", "}");
    add(object, "[", "]");
  }
  inserts.sort((a, b) => b.at - a.at || b.order - a.order);
  return inserts.reduce((marked, { at, mark }) => marked.slice(0, at) + mark + marked.slice(at), text);
};

/** The measures that a text is marked with, and those that are found: `{trigger}[object]`. Equal where all is well. */
export const compareMeasures = (marked: string): { readonly expected: string; readonly found: string } => {
  const text = marked.replaceAll(MARKS, "");
  return { expected: marked, found: markedWith(text, analysisOf(text).measures) };
};

/** The measures of a text as lines: `owner, owner(role) | trigger | object`. */
export const measuresIn = (text: string): readonly string[] => {
  const analysis = analysisOf(text);
  const names = new Map(analysis.mentions.map(({ id, span }) => [id, text.slice(span.start, span.end)]));
  return analysis.measures.map(({ owners, trigger, object }) => {
    const said = owners.map(({ party, role }) => (names.get(party) ?? party) + (role === "responsible" ? "" : `(${role})`));
    return [said.join(", "), text.slice(trigger.start, trigger.end), text.slice(object.start, object.end)].join(" | ");
  });
};
