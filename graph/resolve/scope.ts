import type { DocumentId, Kind } from "../../extract/index.ts";
import { BODY } from "../../extract/index.ts";
import type { Scope } from "../model.ts";
import {
  CLASS_ALONE,
  KIND_OPENINGS,
  LEVEL_TAILS,
  LOCAL_BODY_TAILS,
  LOCAL_PLACE_TAILS,
  LOCAL_PLAN_TAILS,
  NATIONAL_PEOPLE,
  NATIONAL_PREFIXES,
  OWN_NAME_TAILS,
  SPEAKER_PARTS,
} from "./lexicon.ts";
import {
  cutAt,
  type Gazetteer,
  isAmbiguous,
  isMasked,
  levelAt,
  levelOf,
  type Path,
  pathFrom,
  splitLoosely,
  splitRegions,
} from "./region.ts";

/** Where the body that speaks sits. Neither national nor with a path: unknown, or only its level is (区委). */
export type Seat = { readonly national: boolean; readonly path: Path; readonly level: string | null };

/** What a part of a document says about where its names hold. `body`: the one that speaks, where it is only one. */
export type Site = {
  readonly document: DocumentId;
  readonly seat: Seat;
  readonly gazetteer: Gazetteer;
  readonly body: { readonly scope: Scope; readonly local: string } | null;
};

/** A name to be placed. `block`: the paragraph that it stands in. */
export type Named = {
  readonly name: string;
  readonly generic: boolean;
  readonly region: string | null;
  readonly level: string | null;
  readonly block: number;
};

/** Where a name holds, and what it is called there. */
export type Located = {
  readonly scope: Scope;
  /** The name as it is told apart from others in its scope; without the region. */
  readonly local: string;
  /** The region that a full name starts with; empty where the text's own name is full. */
  readonly path: Path;
  /** Several regions bear the name, and nothing says which. */
  readonly ambiguous: boolean;
};

const NATIONAL: ReadonlySet<string> = new Set([...BODY.entries.flatMap((entry) => [entry.name, ...entry.surfaces]), ...NATIONAL_PEOPLE]);

const isNational = (name: string): boolean => NATIONAL.has(name) || NATIONAL_PREFIXES.some((prefix) => name.startsWith(prefix));

/** The longest national body that a name opens with (教育部党组), at least three characters. */
const opensNational = (name: string): boolean => {
  for (let length = Math.min(name.length, 14); length >= 3; length -= 1) if (NATIONAL.has(name.slice(0, length))) return true;
  return false;
};

const UNKNOWN: Seat = { national: false, path: [], level: null };

/** Where a body sits, from its full or short name. */
export const seatOf = (name: string, gazetteer: Gazetteer): Seat => {
  if (isNational(name) || opensNational(name)) return { national: true, path: [], level: null };
  const { names } = splitLoosely(name, gazetteer);
  if (names.length > 0 && !names.some(isMasked)) {
    const path = pathFrom(names, [], gazetteer);
    return { national: false, path, level: levelOf(path.at(-1) ?? "")?.word ?? null };
  }
  const shown = MASKED_REGION.exec(name)?.groups?.["level"] ?? levelAt(name)?.word ?? null;
  return shown === null ? UNKNOWN : { national: false, path: [], level: shown };
};

const MASKED_REGION = /^(?:中共)?(?:[xX×*]{1,4}|某{1,2})(?<level>自治区|自治州|自治县|街道|省|市|州|区|县|旗|镇|乡)/u;

const inDocument = (site: Site, local: string, ambiguous = false): Located => ({
  scope: { type: "document", document: site.document },
  local,
  path: [],
  ambiguous,
});

const everywhere = (local: string): Located => ({ scope: { type: "national" }, local, path: [], ambiguous: false });

const inRegion = (path: Path, local: string): Located => ({
  scope: { type: "region", region: path.join("") },
  local,
  path,
  ambiguous: false,
});

const HIDDEN = /[xX×*]{1,4}|某{1,2}/gu;
const TELLING = 5;

/** A masked name: one with the speaker's region where it shows it; else one thing only inside a paragraph, unless the rest is long enough to tell it. */
const locateMasked = (named: Named, site: Site): Located => {
  const own = MASKED_REGION.exec(named.name);
  const level = own?.groups?.["level"] ?? null;
  if (own !== null && level !== null && level === site.seat.level && site.seat.path.length === 0) {
    const rest = named.name.slice(own[0].length);
    return inDocument(site, rest === "" ? named.name.slice(named.name.indexOf(own[0])) : level + rest);
  }
  const rest = named.name.replace(HIDDEN, "");
  if (rest.length >= TELLING && level === null) return inDocument(site, named.name);
  return inDocument(site, `¶${named.block}/${named.name}`);
};

const withoutTail = (rest: string): string => {
  const tail = LEVEL_TAILS.find((word) => rest.startsWith(word) && rest.length > word.length + 1);
  return tail === undefined ? rest : rest.slice(tail.length);
};

/** A name that opens with a level (市教育局): of the speaker's region of that level; of the region above where only that much is known. */
const locateShort = (name: string, site: Site): Located | null => {
  const level = levelAt(name);
  if (level === null) return null;
  const local = level.word + withoutTail(name.slice(level.word.length));
  const { path } = site.seat;
  const own = cutAt(path, level.word);
  if (own !== null) return inRegion(own, local);
  const top = path[0];
  const above = top === undefined ? null : levelOf(top);
  if (top !== undefined && above !== null && level.rank < above.rank) {
    return { scope: { type: "region", region: `${top}↑` }, local, path: [], ambiguous: false };
  }
  return inDocument(site, local);
};

/** The name of the region in the fields of a mention, with its level where that stands apart: 云川 and 市. */
const fieldRegion = (named: Named): string | null => {
  if (named.region === null) return null;
  return levelOf(named.region) === null && named.level !== null ? named.region + named.level : named.region;
};

const locateFull = (named: Named, site: Site): Located | null => {
  const field = fieldRegion(named);
  const { names, rest } = field === null ? splitRegions(named.name, site.gazetteer) : splitLoosely(field, site.gazetteer);
  if (names.length === 0) return null;
  const known = field === null ? rest : restOf(named.name, names, site.gazetteer);
  const last = names.at(-1) ?? "";
  if (names.length === 1 && isAmbiguous(last, site.seat.path) && !site.gazetteer.has(last)) return inDocument(site, named.name, true);
  const path = pathFrom(names, site.seat.path, site.gazetteer);
  if (known === "") return { ...everywhere(path.join("")), path };
  const word = levelOf(path.at(-1) ?? "")?.word ?? "";
  const local = levelAt(known)?.word === word || word === "" ? known : word + known;
  return inRegion(path, local);
};

/** What stands behind the regions that a field named, even where the text shortens them (云川 for 云川市). */
const restOf = (name: string, names: readonly string[], gazetteer: Gazetteer): string => {
  const split = splitLoosely(name, gazetteer);
  if (split.names.length > 0) return split.rest;
  const stem = names[0] ?? "";
  const short = stem.slice(0, Math.max(2, stem.length - (levelOf(stem)?.word.length ?? 0)));
  return name.startsWith(short) ? name.slice(short.length) : name;
};

const hasTail = (name: string, tails: readonly string[]): boolean => tails.some((tail) => name.endsWith(tail));

/** Whether a name without a region is one of its own: 云川大学, but not 人民医院. */
const isOwnName = (name: string): boolean =>
  name.length >= 4 && hasTail(name, OWN_NAME_TAILS) && !KIND_OPENINGS.some((opening) => name.startsWith(opening));

/** Whether names of a kind carry levels: bodies do, people do not. */
const isLevelled = (kind: Kind): boolean => kind.fields.some((field) => field.id === "level");

/** Whether names of a kind lie in regions: a road does, “一带一路” does not. */
const isPlaced = (kind: Kind): boolean => kind.fields.some((field) => field.id === "region");

/** A name that is only a class noun: a part of the body that speaks, or some body of this paper. */
const locateClass = (name: string, site: Site): Located | null => {
  if (CLASS_ALONE.includes(name)) return inDocument(site, name);
  if (!SPEAKER_PARTS.includes(name)) return null;
  if (site.body === null) return inDocument(site, name);
  const { scope, local } = site.body;
  return { scope, local: local.endsWith(name) ? local : local + name, path: [], ambiguous: false };
};

/** A name that says nothing of its region. */
const locateBare = (kind: Kind, name: string, site: Site): Located => {
  const alone = isLevelled(kind) ? locateClass(name, site) : null;
  if (alone !== null) return alone;
  if (isNational(name) || opensNational(name) || isOwnName(name)) return everywhere(name);
  if (isLevelled(kind) && name.length > 2 && !hasTail(name, LOCAL_BODY_TAILS)) return everywhere(name);
  const local = (isPlaced(kind) && hasTail(name, LOCAL_PLACE_TAILS)) || hasTail(name, LOCAL_PLAN_TAILS);
  if (kind.reach === "everywhere" && !local) return everywhere(name);
  if (kind.reach === "document") return inDocument(site, name);
  const { path, national } = site.seat;
  if (path.length > 0) return inRegion(path, name);
  return national && kind.reach === "everywhere" ? everywhere(name) : inDocument(site, name);
};

/** Where a name holds. Never guesses: what nothing places stays in its document. */
export const locate = (kind: Kind, named: Named, site: Site): Located => {
  if (named.generic && !(isLevelled(kind) && SPEAKER_PARTS.includes(named.name))) return inDocument(site, named.name);
  if (isMasked(named.name)) return locateMasked(named, site);
  if (NATIONAL.has(named.name)) return everywhere(named.name);
  return locateFull(named, site) ?? locateShort(named.name, site) ?? locateBare(kind, named.name, site);
};
