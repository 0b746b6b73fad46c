import { formatNumber } from "./number-format.ts";
import type { Level, Levels, List, Numbering } from "./numbering.ts";
import type { Styles } from "./styles.ts";

/** What a paragraph says of its number itself; null: as its style has it. */
export type Numbered = { readonly style: string | null; readonly list: string | null; readonly level: number | null };

/** The label of a paragraph (一、); `isApart`: a tab or a blank stands between it and the words. */
export type Label = { readonly text: string; readonly isApart: boolean };

/** A list with its levels found, those of the style of numbering that it may refer to. */
type Resolved = { readonly key: string; readonly levels: Levels; readonly own: List };

const MOST_HOPS = 8;
const NUMBER = /%(?<level>[1-9])/gu;

const resolveList = ({ definitions, lists }: Numbering, styles: Styles, id: string): Resolved | null => {
  const own = lists.get(id);
  let list = own;
  for (let hop = 0; own !== undefined && list !== undefined && hop < MOST_HOPS; hop += 1) {
    const definition = definitions.get(list.definition);
    if (definition === undefined) return null;
    if (definition.link === null || definition.levels.size > 0)
      return { key: list.definition, levels: new Map([...definition.levels, ...list.levels, ...own.levels]), own };
    list = lists.get(styles(definition.link).list ?? "");
  }
  return null;
};

/** The numbers that a definition has come to by level; null: not used since it last started anew. */
type Counts = (number | null)[];

const startOf = ({ levels, own }: Resolved, number: number): number => own.starts.get(number) ?? levels.get(number)?.start ?? 1;

/** Whether a level starts anew when one above it is used (17.9.10). */
const restartsAfter = (level: Level | undefined, used: number): boolean =>
  level?.restart === undefined || level.restart === null || used < level.restart;

/** The label of a level. Numbers of levels below it are left out (17.9.11). */
const labelOf = (resolved: Resolved, counts: Counts, number: number, level: Level): string =>
  level.text.replace(NUMBER, (_sign, shown: string) => {
    const index = Number(shown) - 1;
    const count = counts[index] ?? null;
    if (index > number || count === null) return "";
    return formatNumber(count, level.isLegal ? "decimal" : (resolved.levels.get(index)?.format ?? "decimal"));
  });

/** Which list and level a paragraph belongs to. The level of a style is that which names it, whatever the style says (17.9.23). */
const placeOf = (paragraph: Numbered, styles: Styles, find: (id: string) => Resolved | null): readonly [Resolved, number] | null => {
  const style = styles(paragraph.style);
  const id = paragraph.list ?? style.list;
  const list = id === null || id === "0" ? null : find(id);
  if (list === null) return null;
  if (paragraph.level !== null || paragraph.list !== null) return [list, paragraph.level ?? 0];
  const named = style.chain.flatMap((name) => [...list.levels].filter(([, level]) => level.style === name));
  return [list, named[0]?.[0] ?? style.level ?? 0];
};

/** Counts the paragraphs of a document in their order: the label of each, null where it has none. Signs that are no numbers (bullets) are left out. */
export const createCounter = (numbering: Numbering, styles: Styles): ((paragraph: Numbered) => Label | null) => {
  const resolved = new Map<string, Resolved | null>();
  const countsByKey = new Map<string, Counts>();
  const started = new Set<string>();
  const find = (id: string): Resolved | null => {
    const found = resolved.get(id);
    if (found !== undefined) return found;
    const list = resolveList(numbering, styles, id);
    resolved.set(id, list);
    return list;
  };
  return (paragraph) => {
    const place = placeOf(paragraph, styles, find);
    if (place === null) return null;
    const [list, number] = place;
    const level = list.levels.get(number);
    if (level === undefined) return null;
    const counts = countsByKey.get(list.key) ?? [];
    countsByKey.set(list.key, counts);
    const use = `${paragraph.list ?? styles(paragraph.style).list} ${number}`;
    const isFirst = list.own.starts.has(number) && !started.has(use);
    started.add(use);
    // A level that is passed over on the way down counts as begun.
    for (let above = 0; above < number; above += 1) counts[above] ??= startOf(list, above);
    const before = isFirst ? null : (counts[number] ?? null);
    counts[number] = before === null ? startOf(list, number) : before + 1;
    for (let below = number + 1; below < counts.length; below += 1) if (restartsAfter(list.levels.get(below), number)) counts[below] = null;
    if (level.format === "bullet" || level.isHidden) return null;
    const text = labelOf(list, counts, number, level);
    return text.trim() === "" ? null : { text, isApart: level.suffix !== "nothing" };
  };
};
