import { regionsByName } from "./lexicon/region.ts";

/** What a region that can act ends in; its short name alone (云川) is a place, and so are sights and resorts: 云水古镇. */
const LEVEL = /(?:省|市|县|(?<![小灌库矿景校院护街洪名林牧垦山])区|乡|(?<![古小])镇|(?<![古假])村|旗|街道|自治州|盟)$/u;

/** A district whose name ends as that of another area does: [碑林区], [石景山区]. */
const isDistrict = (surface: string): boolean =>
  surface.endsWith("区") && [3, 4, 5].some((length) => regionsByName.has(surface.slice(-length)));

/** A prefecture by its short name (青岚州) or full one (青岚地区), unlike a city whose name ends so (杭州) and an area (东部地区). */
const isPrefecture = (surface: string): boolean =>
  /(?:州|地区)$/u.test(surface) && (regionsByName.get(surface) ?? []).some(({ name }) => name.includes("自治") || name.endsWith("地区"));

/** Whether a name ends in the level of a region: 云川[市]. */
export const endsInLevel = (name: string): boolean => LEVEL.test(name);

/** Whether a name is that of a region that can act. */
export const canAct = (name: string): boolean => endsInLevel(name) || isDistrict(name) || isPrefecture(name);
