import type { Entry, Lexicon } from "../rule/lexicon.ts";
import { FORMER_REGIONS, REGION_TABLE } from "./region-table.ts";

export type RegionLevel = "province" | "city" | "county";

/** A region of the administrative division. */
export type Region = {
  /** Two digits a province, four a prefecture, six a county. */
  readonly code: string;
  /** The full name: 浙江省. */
  readonly name: string;
  readonly level: RegionLevel;
  /** Code of the region that it belongs to; null for a province. */
  readonly parent: string | null;
  /** Names that count anywhere, the full one first. */
  readonly surfaces: readonly string[];
  /** Short names that few know elsewhere (怀柔): they count at home and beside other regions. */
  readonly local: readonly string[];
  /** Names that are words too (共和, 互助): they count only beside other regions. */
  readonly doubtful: readonly string[];
  /** Longer words in which a name does not count. */
  readonly except: readonly string[];
};

const LEVELS: Readonly<Record<number, RegionLevel>> = { 2: "province", 4: "city", 6: "county" };
const NAMES = /^(?<safe>[^~?!]+)(?<local>(?:~[^~?!]+)*)(?<doubtful>(?:\?[^?!]+)*)(?<except>(?:![^!]+)*)$/u;

const toRegion = (code: string, names: string, parent: string | null): Region => {
  const parts = NAMES.exec(names)?.groups ?? {};
  const doubtful = (parts["doubtful"] ?? "").split("?").slice(1);
  const safe = (parts["safe"] ?? "").split("|");
  const name = safe[0] ?? names;
  return {
    code,
    name,
    level: LEVELS[code.length] ?? "county",
    parent,
    surfaces: doubtful.includes(name) ? [] : safe,
    local: (parts["local"] ?? "").split("~").slice(1),
    doubtful,
    except: (parts["except"] ?? "").split("!").slice(1),
  };
};

const readTable = (table: string): readonly Region[] =>
  table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [code = "", ...rest] = line.split(" ");
      const isNamed = rest[0] !== undefined && !/^\d/u.test(rest[0]);
      const province = code.length > 2 ? code.slice(0, 2) : null;
      const own = isNamed ? [toRegion(code, rest[0] ?? "", province)] : [];
      const counties = isNamed ? rest.slice(1) : rest;
      const parent = isNamed ? code : province;
      return [...own, ...counties.map((county) => toRegion(code + county.slice(0, 2), county.slice(2), parent))];
    });

/** All regions, in the order of their codes. */
export const REGIONS: readonly Region[] = readTable(REGION_TABLE);

/** A region by its code. */
export const regionByCode: ReadonlyMap<string, Region> = new Map(REGIONS.map((region) => [region.code, region]));

const listedFormer: readonly (readonly [string, string])[] = FORMER_REGIONS.trim()
  .split("\n")
  .map((line) => {
    const [name = "", code = ""] = line.split(" ");
    return [name, code];
  });

/** Districts and county cities were counties once: 青岚区, 青岚市 as 青岚县. */
const ONCE_COUNTY = /^(?<stem>.{2,})[市区]$/u;

/** Stems that are no names of their own: 市中区, 城东区. */
const NO_STEM =
  /^(?:振兴|发展|创新|解放|前进|友好|富裕|平安|和平|复兴|新兴|建设|工农|宏伟|市中|城[东西南北中关]|[东西南北]城|[东西南北]区|矿|郊|港口|经济|开发|高新|新市|新建|老城|工业)/u;

const onceCounties: readonly (readonly [string, string])[] = (() => {
  const known = new Set([...REGIONS.flatMap(({ name, surfaces }) => [name, ...surfaces]), ...listedFormer.map(([name]) => name)]);
  return REGIONS.flatMap(({ name, code, level, doubtful }): readonly (readonly [string, string])[] => {
    const stem = level === "county" ? ONCE_COUNTY.exec(name)?.groups?.["stem"] : undefined;
    const county = `${stem}县`;
    if (stem === undefined || NO_STEM.test(stem) || doubtful.includes(stem) || known.has(county)) return [];
    known.add(county);
    return [[county, code]];
  });
})();

const former = [...listedFormer, ...onceCounties];

/** Names that regions bore before; 新增城市 holds none. */
export const FORMER_NAMES: ReadonlySet<string> = new Set(former.map(([name]) => name).filter((name) => name !== "增城市"));

/** What bears a name, short, local, doubtful and former names too, in the order of codes; several where the name is not unique (朝阳区). */
export const regionsByName: ReadonlyMap<string, readonly Region[]> = (() => {
  const byName = new Map<string, readonly Region[]>();
  const add = (name: string, region: Region): void => {
    const known = byName.get(name) ?? [];
    if (!known.includes(region)) byName.set(name, [...known, region]);
  };
  for (const region of REGIONS)
    for (const name of [...region.surfaces, ...region.local, ...region.doubtful, region.name]) add(name, region);
  for (const [name, code] of former) {
    const region = regionByCode.get(code);
    if (region !== undefined) add(name, region);
  }
  return byName;
})();

/** The region and all that it belongs to, from below: 青岚县, 云川市, 浙江省. */
export const ancestorsOf = (region: Region): readonly Region[] => {
  const parent = region.parent === null ? undefined : regionByCode.get(region.parent);
  return parent === undefined ? [region] : [region, ...ancestorsOf(parent)];
};

const DEPTH: Readonly<Record<RegionLevel, number>> = { province: 0, city: 1, county: 2 };

/** One entry a full name; a surface belongs to the highest region that bears it. */
const entriesOf = (pick: (region: Region) => readonly string[], others: readonly string[] = []): readonly Entry[] => {
  const taken = new Set<string>(others);
  const entries: Entry[] = [];
  for (const region of REGIONS.toSorted((a, b) => DEPTH[a.level] - DEPTH[b.level] || (a.code < b.code ? -1 : 1))) {
    const surfaces = pick(region).filter((surface) => !taken.has(surface));
    for (const surface of surfaces) taken.add(surface);
    if (surfaces.length > 0) entries.push({ name: region.name, surfaces, except: region.except });
  }
  return entries;
};

/** Names of regions that count anywhere, former ones too. The preferred name is the full one. */
export const REGION: Lexicon = {
  id: "region",
  entries: [...entriesOf((region) => region.surfaces), ...former.map(([name]): Entry => ({ name, surfaces: [name], except: [] }))],
};

/** Short names that do not count anywhere, and common nouns: see `Region.local` and `Region.doubtful`. */
export const DOUBTFUL_REGION: Lexicon = {
  id: "doubtful-region",
  entries: entriesOf(
    (region) => [...region.local, ...region.doubtful],
    [...REGIONS.flatMap((region) => region.surfaces), ...former.map(([name]) => name)],
  ),
};

/** Short names that may open a longer one: local names, and doubtful ones of prefectures (海东). */
export const OPENING_REGION: Lexicon = {
  id: "opening-region",
  entries: entriesOf((region) => (region.level === "county" ? region.local : [...region.local, ...region.doubtful])),
};
