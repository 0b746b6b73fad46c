import type { Analysis, Mention, Party, Span } from "../../extract/index.ts";
import type { Gold, GoldMention, GoldParty } from "./gold.ts";
import { GOLD_TYPES } from "./gold.ts";
import type { Tally } from "./tally.ts";

/** A mention of either side, trimmed, its type as the annotations write it. */
export type Named = Span & { readonly id: string; readonly type: string };

/** What a party points at; undefined: an id that is not there. */
export type End = Named | "DOC" | undefined;
export type Ends = End | readonly End[];

/** One document under score: both sides, and what comparing needs. */
export type Scene = {
  readonly gold: Gold;
  readonly text: string;
  readonly analysis: Analysis;
  readonly goldMentions: readonly (Named & { readonly p: number })[];
  readonly goldById: ReadonlyMap<string, Named>;
  readonly foundById: ReadonlyMap<string, Named>;
  readonly scored: ReadonlySet<number>;
  readonly lineOf: (position: number) => number;
  readonly tally: Tally;
  /** `+` found and wrong, `-` missed, `≠` owners differ, `=` right; then the paragraph and what it is. */
  readonly say: (sign: "+" | "-" | "≠" | "=", line: number, what: string) => void;
};

const EDGE = /[\s《》〈〉“”‘’「」『』"'<>]/u;
const MARKS = /[\s“”‘’《》〈〉]/gu;

const trimmed = <T extends Span>(text: string, span: T): T => {
  let { start, end } = span;
  while (start < end && EDGE.test(text.charAt(start))) start += 1;
  while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1;
  return { ...span, start, end };
};

const namedOf = (text: string, mention: Mention): Named =>
  trimmed(text, { id: mention.id, type: GOLD_TYPES[mention.kind] ?? mention.kind.toUpperCase(), ...mention.span });

const goldNamedOf = (text: string, { id, type, start, end, p }: GoldMention): Named & { readonly p: number } =>
  trimmed(text, { id, type, start, end, p });

/** The lines of a text by position. */
const lineFinder = (text: string): ((position: number) => number) => {
  const lines = new Uint32Array(text.length + 1);
  for (let at = 0, line = 0; at <= text.length; at += 1) {
    lines[at] = line;
    if (text.charAt(at) === "\n") line += 1;
  }
  return (position) => lines[position] ?? -1;
};

/** Sets a document up for scoring. Everything that is said goes into `log`. */
export const sceneOf = (gold: Gold, analysis: Analysis, log: string[]): Scene => {
  const { text } = analysis.document;
  const goldMentions = gold.mentions.map((mention) => goldNamedOf(text, mention));
  return {
    gold,
    text,
    analysis,
    goldMentions,
    goldById: new Map(goldMentions.map((mention) => [mention.id, mention])),
    foundById: new Map(analysis.mentions.map((mention) => [mention.id, namedOf(text, mention)])),
    scored: new Set(gold.paragraphs),
    lineOf: lineFinder(text),
    tally: new Map(),
    say: (sign, line, what) => void log.push(`${sign} ${gold.doc} ¶${line} ${what}`),
  };
};

/** Code units that two spans share; negative: the gap between them. */
export const sharedLength = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** The characters of a mention without marks and blanks. */
export const surfaceOf = (scene: Scene, span: Span): string => scene.text.slice(span.start, span.end).replace(MARKS, "");

/** What a gold party points at. */
export const goldEnd = (scene: Scene, party: GoldParty): Ends =>
  typeof party !== "string" ? party.map((either) => goldEnd(scene, either) as End) : party === "DOC" ? "DOC" : scene.goldById.get(party);

/** What a party of the analysis points at. */
export const foundEnd = (scene: Scene, party: Party): End => (party === "speaker" ? "DOC" : scene.foundById.get(party));

/** A party in words, for the list of misses. */
export const showEnd = (scene: Scene, ends: Ends): string => {
  if (isList(ends)) return ends.map((end) => showEnd(scene, end)).join("/");
  return ends === undefined ? "?" : ends === "DOC" ? "DOC" : surfaceOf(scene, ends);
};

const isList = (ends: Ends): ends is readonly End[] => Array.isArray(ends);

const speaks = (scene: Scene, end: Named | "DOC"): boolean => {
  if (end === "DOC") return true;
  const line = scene.lineOf(end.start);
  const names = scene.gold.speakers.filter((speaker) => speaker.from <= line).at(-1)?.names ?? [];
  return names.includes(surfaceOf(scene, end));
};

/** Strict: the same surface, or both the body that speaks. */
export const sameEnd = (scene: Scene, gold: Ends, found: End): boolean => {
  if (isList(gold)) return gold.some((either) => sameEnd(scene, either, found));
  if (gold === undefined || found === undefined) return false;
  if (gold === found) return true;
  if (gold !== "DOC" && found !== "DOC" && surfaceOf(scene, gold) === surfaceOf(scene, found)) return true;
  return speaks(scene, gold) && speaks(scene, found);
};

/** Lenient: the same, or one overlaps or contains the other. */
export const nearEnd = (scene: Scene, gold: Ends, found: End): boolean => {
  if (isList(gold)) return gold.some((either) => nearEnd(scene, either, found));
  if (sameEnd(scene, gold, found)) return true;
  if (gold === undefined || found === undefined || gold === "DOC" || found === "DOC") return false;
  const [a, b] = [surfaceOf(scene, gold), surfaceOf(scene, found)];
  return sharedLength(gold, found) > 0 || a.includes(b) || b.includes(a);
};
