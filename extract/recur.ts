import { SHORT_NAME_RULE } from "./alias.ts";
import type { Found } from "./rule/kind.ts";
import type { Reading } from "./text/reading.ts";
import { toReading } from "./text/reading-map.ts";
import type { Span } from "./text/span.ts";

/** Han characters or masks; a name without any is not looked for again. */
const HAN = /\p{sc=Han}/u;

const isShortName = (found: Found): boolean => found.rule.endsWith(`/${SHORT_NAME_RULE}`);

/** The least length of a kind of body that is looked for again. */
const LEAST_SPREAD = 3;

/** Whether a name that was found once is looked for in the whole document: long enough, or declared as a short name. */
const recurs = (found: Found, surface: string): boolean => {
  if (!HAN.test(surface) || found.stays === true) return false;
  if (found.generic) return found.spreads === true && surface.length >= LEAST_SPREAD;
  if (isShortName(found)) return true;
  return found.kind.recurs !== null && surface.length >= found.kind.recurs;
};

/** What counts all bodies of a kind, whose name tells more than 机构 or 部门, and is left out where the text speaks of the kind: [各级]公益性养护机构. */
const ALL_OF = /^各级(?=.{4})/u;

/** What makes another word of the name behind it: 非[养护机构], 全[省政府]系统. */
const MAKES_OTHER = /^(?:[非本]|全[省市区县州])/u;

/** Actors of which every place has a crowd: one is a body only where it acts, whatever it did before: 支持[种苗企业]放流…扶持种苗企业发展. */
const CROWD = /(?:企业|地区|城市)$/u;

/** The surfaces under which a mention is looked for. */
const surfacesOf = (found: Found, surface: string): readonly string[] =>
  found.generic && ALL_OF.test(surface) ? [surface, surface.replace(ALL_OF, "")] : [surface];

const TITLE_MARK = "《";

/** A short name that is declared between title marks stands between them again; without them it is a word: （以下简称《规划》）, not 城乡[规划]. */
const lacksMark = (text: string, declared: Found, start: number): boolean =>
  isShortName(declared) && text.charAt(declared.span.start - 1) === TITLE_MARK && text.charAt(start - 1) !== TITLE_MARK;

/** A stretch as one number. */
const placeOf = (start: number, end: number): number => start * LONGEST_NAME + (end - start);

/** Longer than any name. */
const LONGEST_NAME = 2 ** 16;

/** Titles that stand over the papers they name: of the first part, and of one that addresses somebody. An annex is named by its title. */
const ownTitles = (reading: Reading): readonly Span[] =>
  reading.parts.flatMap(({ part: { header } }, index) => {
    if (header.title === null || (index > 0 && header.addressees.length === 0)) return [];
    return toReading(reading.document.map, header.title.span) ?? [];
  });

/**
 * The document's own lexicon: what was found once with a sharp edge is found everywhere in this document.
 * Gives the further places, sorted by start; those already found are not among them, nor is the title of a paper over that paper itself.
 */
export const recurrences = (reading: Reading, found: readonly Found[]): readonly Found[] => {
  const firstBySurface = new Map<string, Found>();
  const known = new Set<number>();
  for (const mention of found) {
    const surface = reading.text.slice(mention.span.start, mention.span.end);
    known.add(placeOf(mention.span.start, mention.span.end));
    if (!recurs(mention, surface)) continue;
    for (const name of surfacesOf(mention, surface))
      if (isShortName(mention) || !firstBySurface.has(name)) firstBySurface.set(name, mention);
  }
  if (firstBySurface.size === 0) return [];
  for (const title of ownTitles(reading)) known.add(placeOf(title.start, title.end));
  const first = [...firstBySurface.values()];
  const again: Found[] = [];
  eachName([...firstBySurface.keys()], reading.text, (start, end, word) => {
    const mention = first[word];
    if (mention === undefined || (known.has(placeOf(start, end)) && !isShortName(mention))) return;
    if (MAKES_OTHER.test(reading.text.slice(start - 1, start + 1)) || lacksMark(reading.text, mention, start)) return;
    const name = mention.fields["name"];
    again.push({
      ...mention,
      span: { start, end },
      head: null,
      acting: mention.generic && CROWD.test(reading.text.slice(start, end)),
      fields: name === undefined ? {} : { name },
      rule: `${mention.kind.id}/again`,
    });
  });
  return again;
};

/** Calls `visit(start, end, name)` for each place of each name, by start. Names share few openings, so the first two characters find them. */
const eachName = (names: readonly string[], text: string, visit: (start: number, end: number, name: number) => void): void => {
  const byOpening = new Map<number, number[]>();
  const opens = new Uint8Array(65536);
  names.forEach((name, index) => {
    const key = openingAt(name, 0);
    opens[traceOf(name, 0)] = 1;
    byOpening.set(key, [...(byOpening.get(key) ?? []), index]);
  });
  for (let start = 0; start < text.length - 1; start += 1) {
    if (opens[traceOf(text, start)] === 0) continue;
    for (const index of byOpening.get(openingAt(text, start)) ?? NONE) {
      const name = names[index] ?? "";
      if (text.startsWith(name, start)) visit(start, start + name.length, index);
    }
  }
};

const NONE: readonly number[] = [];

/** Two code units folded into sixteen bits: what no name has left a trace of, no name opens with. */
const traceOf = (text: string, position: number): number => (text.charCodeAt(position) * 31 + text.charCodeAt(position + 1)) & 0xffff;

/** Two code units as one number. */
const openingAt = (text: string, position: number): number => text.charCodeAt(position) * 65536 + text.charCodeAt(position + 1);
