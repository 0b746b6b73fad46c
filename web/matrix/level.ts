import type { Label } from "../../extract/index.ts";
import { regionsByName } from "../../extract/index.ts";
import type { Entity } from "../../graph/model.ts";
import { LEVELS } from "../../graph/resolve/lexicon.ts";
import { levelAt, levelOf } from "../../graph/resolve/region.ts";
import { seatOf } from "../../graph/resolve/scope.ts";

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

/** A city that is a province (北京市) by the table of regions, else by the last word of its name. */
const rankOfRegion = (region: string): number | undefined => {
  const known = regionsByName.get(region)?.[0];
  if (known !== undefined) return { province: 1, city: 2, county: 3 }[known.level];
  return levelOf(region)?.rank;
};

const NO_PAPER = new Map();

/** The level of a unit: that of the region where it holds, else the one that its name says; never guessed from its field of work. */
export const levelOfUnit = ({ name, generic, fields, scope }: Pick<Entity, "name" | "generic" | "fields" | "scope">): UnitLevel => {
  if (generic) return "generic";
  // 云川省↑: somewhere above the region that the paper speaks from; only the name says where.
  if (scope.type === "region" && !scope.region.endsWith("↑")) return levelOfRank(rankOfRegion(scope.region));
  const seat = seatOf(name, NO_PAPER);
  if (seat.national) return "central";
  const region = seat.path.at(-1);
  if (region !== undefined) return levelOfRank(rankOfRegion(region));
  const word = seat.level ?? levelAt(name)?.word ?? fields["level"]?.[0] ?? "";
  return levelOfRank(rankOfWord(word));
};
