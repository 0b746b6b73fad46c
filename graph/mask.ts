import type { Span } from "../extract/index.ts";
import type { Entity, Evidence, KnowledgeGraph, Task } from "./model.ts";
import { addTo, compareText, sortedSet } from "./order.ts";

/** What stands where a name was taken out, once for each character of it. */
const COVER = "某";
const SOLID = /\S/gu;
const HALF = /[\ud800-\udfff]/gu;
/** A name of one character would be found inside every other word. */
const SHORTEST = 2;

/** What is left out of texts. */
export type Mask = {
  /** Where each document names it, in the order of the text. */
  readonly places: ReadonlyMap<string, readonly Span[]>;
  /** Words with every one of its names covered, but for those inside the name of something that stays. Of the same length. */
  readonly cover: (words: string) => string;
  /** Names of what stays that hold a name of what is left out, sorted: 《…同志任职的通知》, …思想. */
  readonly stays: readonly string[];
};

const covered = (words: string): string => words.replace(HALF, COVER).replace(SOLID, COVER);

/** Covers names and passes over what stays: at each place the longest word that begins there. */
const coverBy = (names: ReadonlySet<string>, stays: readonly string[]): Mask["cover"] => {
  if (names.size === 0) return (text) => text;
  const wordsByFirst = new Map<string, string[]>();
  for (const word of new Set([...names, ...stays])) addTo(wordsByFirst, word.charAt(0), word);
  for (const words of wordsByFirst.values()) words.sort((a, b) => b.length - a.length || compareText(a, b));
  return (text) => {
    const pieces: string[] = [];
    let from = 0;
    for (let at = 0; at < text.length; ) {
      const word = wordsByFirst.get(text.charAt(at))?.find((one) => text.startsWith(one, at));
      if (word !== undefined && names.has(word)) {
        pieces.push(text.slice(from, at), covered(word));
        from = at + word.length;
      }
      at += word?.length ?? 1;
    }
    return from === 0 ? text : pieces.join("") + text.slice(from);
  };
};

const placesOf = (entities: readonly Entity[]): Mask["places"] => {
  const found = new Map<string, Span[]>();
  for (const { proof } of entities) for (const { document, span, basis } of proof) if (basis === "stated") addTo(found, document, span);
  for (const spans of found.values()) spans.sort((a, b) => a.start - b.start || a.end - b.end);
  return found;
};

/** A mask for these entities, beside others and their titles, which keep their names. */
export const maskOf = (left: readonly Entity[], kept: Pick<KnowledgeGraph, "entities" | "documents">): Mask => {
  const namesOf = (entities: readonly Entity[]): readonly string[] => entities.flatMap(({ name, aliases }) => [name, ...aliases]);
  const names = new Set(namesOf(left).filter((name) => name.length >= SHORTEST));
  const titles = kept.documents.flatMap(({ header }) => header.title?.value ?? []);
  const unmarked = coverBy(names, []);
  const stays = sortedSet([...namesOf(kept.entities), ...titles].filter((name) => !names.has(name) && unmarked(name) !== name));
  return { places: placesOf(left), cover: coverBy(names, stays), stays };
};

/** Whether a piece of evidence shows what is left out and nothing more. */
export const showsOnlyMasked = ({ places }: Mask, { document, span }: Evidence): boolean =>
  (places.get(document) ?? []).some(({ start, end }) => start <= span.start && span.end <= end);

/** The text of a document with the names covered, character by character, so that every place stays where it is. */
export const maskText = ({ places, cover }: Mask, document: string, text: string): string => {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of places.get(document) ?? []) {
    if (end <= from) continue;
    const first = Math.max(from, start);
    pieces.push(text.slice(from, first), covered(text.slice(first, end)));
    from = end;
  }
  return cover(pieces.join("") + text.slice(from));
};

const maskTask = ({ cover }: Mask, task: Task): Task => ({
  ...task,
  name: cover(task.name),
  item: task.item === null ? null : { ...task.item, heading: cover(task.item.heading) },
});

/** The graph with the names covered in what was made of the texts: names of measures, headings of items, issues. */
export const maskGraph = (graph: KnowledgeGraph, mask: Mask): KnowledgeGraph => ({
  ...graph,
  tasks: graph.tasks.map((task) => maskTask(mask, task)),
  issues: graph.issues.map((issue) => ({ ...issue, message: { zh: mask.cover(issue.message.zh), en: mask.cover(issue.message.en) } })),
});
