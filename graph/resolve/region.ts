import type { Region } from "../../extract/index.ts";
import { ancestorsOf, regionsByName } from "../../extract/index.ts";
import { LEVELS, NO_LEVEL, NO_REGION_OPENINGS, NO_REGIONS, PARTY_PREFIXES } from "./lexicon.ts";

/** A region from above: 浙江省, 杭州市, 西湖区. One made up or unknown has only what the text says. */
export type Path = readonly string[];

/** What one document knows of regions: the last name of a path, and the path. */
export type Gazetteer = ReadonlyMap<string, Path>;

/** The level word that a name opens with (市教育局 → 市), where something stands behind it. */
export const levelAt = (name: string): { readonly word: string; readonly rank: number } | null => {
  if (NO_LEVEL.some((word) => name.startsWith(word))) return null;
  return LEVELS.find(({ word }) => name.startsWith(word) && name.length > word.length) ?? null;
};

/** The level word that a region's name ends in (云川市 → 市). */
export const levelOf = (region: string): { readonly word: string; readonly rank: number } | null =>
  LEVELS.find(({ word }) => region.endsWith(word) && region.length > word.length) ?? null;

const pathOf = (region: Region): Path =>
  ancestorsOf(region)
    .map((one) => one.name)
    .toReversed();

/** Which of several regions of one name is meant: the one in the region where the speaker sits, or behind the name before it. */
const choose = (regions: readonly Region[], within: Path): Path | null => {
  const paths = regions.map(pathOf);
  if (paths.length === 1) return paths[0] ?? null;
  const fitting = paths.filter((path) => within.some((name) => path.includes(name)));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
};

const MASK = /[xX×*]{2,}|[×*]|[xX](?=\p{sc=Han})|某/u;

/** Whether a name hides something: xx区, ××镇, 某村. */
export const isMasked = (name: string): boolean => MASK.test(name);

/** The longest name of a region that `name` opens with, as it stands there; "" where none does. A common noun names one only behind another: 晋城市[城区]教育局, not 城区管网普查. */
const regionAt = (name: string, gazetteer: Gazetteer, behindAnother: boolean): string => {
  for (let length = Math.min(name.length, 12); length >= 2; length -= 1) {
    const candidate = name.slice(0, length);
    if (gazetteer.has(candidate)) return candidate;
    if (!behindAnother && NO_REGIONS.includes(candidate)) continue;
    if (regionsByName.has(candidate) && levelOf(candidate) !== null) return candidate;
  }
  return "";
};

/** One name of a region behind those before it; itself where the table and the document know no more. */
export const placeOf = (name: string, before: Path, gazetteer: Gazetteer): Path => {
  const known = regionsByName.get(name);
  const chosen = known === undefined ? null : choose(known, before);
  if (chosen !== null) return chosen;
  const last = before.at(-1);
  const local = gazetteer.get(name);
  if (last === undefined || last === name) return local ?? [name];
  return [...before, name];
};

/** Whether the table knows several regions of this name and neither the text before it nor the speaker says which. */
export const isAmbiguous = (name: string, within: Path): boolean => {
  const known = regionsByName.get(name);
  return known !== undefined && known.length > 1 && choose(known, within) === null;
};

/** The regions that a name opens with, and what is left of it: 云川市青岚区教育局 → 云川市, 青岚区 and 教育局. */
export const splitRegions = (name: string, gazetteer: Gazetteer): { readonly names: readonly string[]; readonly rest: string } => {
  const names: string[] = [];
  const prefix = PARTY_PREFIXES.find((word) => name.startsWith(word)) ?? "";
  let rest = name.slice(prefix.length);
  for (;;) {
    const found = regionAt(rest, gazetteer, names.length > 0);
    if (found === "") break;
    names.push(found);
    rest = rest.slice(found.length);
  }
  return names.length === 0 ? { names, rest: name } : { names, rest };
};

/** The path of the last of several names that follow each other; where only one stands, the speaker's region helps to tell which. */
export const pathFrom = (names: readonly string[], within: Path, gazetteer: Gazetteer): Path => {
  const [first, ...rest] = names;
  if (first === undefined) return [];
  let path = placeAlone(first, within, gazetteer);
  for (const name of rest) path = placeOf(name, path, gazetteer);
  return path;
};

const placeAlone = (name: string, within: Path, gazetteer: Gazetteer): Path => {
  const at = within.indexOf(name);
  if (at >= 0) return within.slice(0, at + 1);
  const known = regionsByName.get(name);
  const chosen = known === undefined ? null : choose(known, within);
  return chosen ?? gazetteer.get(name) ?? [name];
};

const LOOSE = /^(?:\p{sc=Han}{2,5}?(?:自治区|自治州|自治县|自治旗|地区|省|市|州|盟|区|县|旗)|\p{sc=Han}{2,4}?(?:镇|乡|街道))/u;

/** 二届区委 is a committee of some term, no region. */
const TERM = /[一二三四五六七八九十]届/u;

const looseRegionAt = (name: string): string => {
  const found = LOOSE.exec(name)?.[0] ?? "";
  const isCommon = NO_REGIONS.some((noun) => found.endsWith(noun) && found.length <= noun.length + 1);
  return isCommon || TERM.test(found) || NO_REGION_OPENINGS.some((opening) => found.startsWith(opening)) ? "" : found;
};

/** As `splitRegions`, for names that are known to open with a region even where no table has it: a speaker's, a field `region`. */
export const splitLoosely = (name: string, gazetteer: Gazetteer): { readonly names: readonly string[]; readonly rest: string } => {
  const names: string[] = [];
  const prefix = PARTY_PREFIXES.find((word) => name.startsWith(word)) ?? "";
  let rest = name.slice(prefix.length);
  for (;;) {
    const found = regionAt(rest, gazetteer, names.length > 0) || looseRegionAt(rest);
    if (found === "") return { names, rest };
    names.push(found);
    rest = rest.slice(found.length);
  }
};

/** Adds the regions of names that are known to open with one; of two paths to one name the longer counts, of two as long neither. */
export const gazetteerOf = (names: readonly string[]): Gazetteer => {
  const found = new Map<string, Path>();
  const doubtful = new Set<string>();
  for (const name of [...new Set(names)].sort()) {
    const split = splitLoosely(name, EMPTY).names;
    if (split.some(isMasked)) continue;
    split.forEach((last, index) => {
      const path = pathFrom(split.slice(0, index + 1), [], EMPTY);
      const known = found.get(last);
      if (known === undefined || path.length > known.length) found.set(last, path);
      else if (path.length === known.length && path.join() !== known.join()) doubtful.add(last);
    });
  }
  for (const name of doubtful) found.set(name, [name]);
  return found;
};

const EMPTY: Gazetteer = new Map();

/** The part of a path that ends in a region of this level word; the lowest where several do. */
export const cutAt = (path: Path, word: string): Path | null => {
  const at = path.findLastIndex((name) => name.endsWith(word));
  return at < 0 ? null : path.slice(0, at + 1);
};

/** The region of a path to which a short name belongs by its level word: 市委 to 云川市. */
export const regionAbove = (path: Path, local: string): Path | null => {
  const level = levelAt(local);
  return level === null ? null : cutAt(path, level.word);
};
