import type { Label } from "../../extract/index.ts";
import type { Entity } from "../../graph/model.ts";
import { LEVELS, NATIONAL_PREFIXES } from "../../graph/resolve/lexicon.ts";
import { levelAt, levelOf } from "../../graph/resolve/region.ts";

/** Levels of units in the order in which the matrix heads them. */
export const UNIT_LEVELS = [
  { id: "central", label: { zh: "中央和国家", en: "Central" } },
  { id: "province", label: { zh: "省级", en: "Provincial" } },
  { id: "city", label: { zh: "市级", en: "City" } },
  { id: "county", label: { zh: "县级", en: "County" } },
  { id: "township", label: { zh: "乡级", en: "Township" } },
  { id: "village", label: { zh: "村和社区", en: "Village" } },
  { id: "unsaid", label: { zh: "未写明层级", en: "Level not said" } },
  { id: "generic", label: { zh: "泛称（有关部门等）", en: "Kinds of body" } },
] as const satisfies readonly { readonly id: string; readonly label: Label }[];

export type UnitLevel = (typeof UNIT_LEVELS)[number]["id"];

const BY_RANK: readonly UnitLevel[] = ["central", "province", "city", "county", "township", "village"];

const levelOfRank = (rank: number | undefined): UnitLevel => (rank === undefined ? "unsaid" : (BY_RANK[rank] ?? "unsaid"));

/** 省 of a field of the name: 市, 区, and what stands with others (市县) by its first. */
const rankOfWord = (word: string): number | undefined => LEVELS.find((level) => word.startsWith(level.word))?.rank;

/** Cities that are provinces. The table of all regions would be as large as the rest of the page. */
const MUNICIPALITY = /^(?:北京|天津|上海|重庆)市?$/u;

const rankOfRegion = (region: string): number | undefined => (MUNICIPALITY.test(region) ? 1 : levelOf(region)?.rank);

/** An area of a region, which has no level: 云川高新区. */
const AREA = /.{4}(?<!自治)区$/u;

/** What central bodies end in: 财政部, 海关总署, 国家税务总局. Firms and schools of their own name are the same everywhere, too, and so are posts. */
const CENTRAL_END = /(?:部|委|委员会|局|署|院|厅|办公室|兵团|党组)$/u;

const isCentral = (name: string): boolean => CENTRAL_END.test(name) || NATIONAL_PREFIXES.some((prefix) => name.startsWith(prefix));

/** The level of a unit: that of the region where it holds or that it is, else the one that its name says; never guessed from its field of work. */
export const levelOfUnit = ({ name, generic, fields, scope }: Pick<Entity, "name" | "generic" | "fields" | "scope">): UnitLevel => {
  if (generic) return "generic";
  if (scope.type === "national") return isCentral(name) ? "central" : levelOfRank(AREA.test(name) ? undefined : rankOfRegion(name));
  // 云川省↑: somewhere above the region that the paper speaks from; only the name says where.
  if (scope.type === "region" && !scope.region.endsWith("↑")) return levelOfRank(rankOfRegion(scope.region));
  return levelOfRank(rankOfWord(levelAt(name)?.word ?? fields["level"]?.[0] ?? ""));
};
