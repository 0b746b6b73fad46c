import { LANDSCAPE } from "../lexicon/landscape.ts";
import { ancestorsOf, DOUBTFUL_REGION, FORMER_NAMES, REGION, type Region, regionByCode, regionsByName } from "../lexicon/region.ts";
import type { Match } from "../rule/match.ts";
import type { Scene } from "../rule/rule.ts";
import type { Span } from "../text/span.ts";
import { NAMED_UNIT, STOPS } from "./lexicon.ts";

/** A name in the text that may be a region's. `sure`: it counts without its neighbours. */
type Candidate = { readonly span: Span; readonly regions: readonly Region[]; readonly sure: boolean };

/** What goes on behind a unit's class noun in another word: 云川市[民], 青岚县[域], 云川省[会]. */
const CUT: Readonly<Record<string, RegExp>> = {
  市: /^[民场值容面域委长]/u,
  县: /^[域级长]/u,
  区: /^[域间块位]/u,
  省: /^(?:会(?![同商见议])|级)/u,
};
/** 云川[班]: a class, a dish, a tongue that is only called so. */
const CALLED = /^(?:班|籍|菜|话|戏|剧|初中班|高中班|好人|中学和|大学|市民待遇)/u;
/** 四[大港]区, 三[大同]心圆: big ones are counted. */
const BIG_ONES = /[两三四五六七八九十]大$/u;
/** A slogan about a region, no place: 平安[云川]、数字[云川]建设. */
const SLOGAN =
  /(?:平安|法治|美丽|健康|数字|数智|诚信|信用|书香|智慧|清廉|好客|清洁|文明|创新型|技能|质量|幸福|活力|绿美|和美|健康|文化|大美|最美|醉美)$/u;
const INLAND = /内地$/u;
const JOINT = /^(?:、|和|与|及|以及|至|—|-)$/u;

const NO_REGIONS: readonly Region[] = [];

const regionsOf = (name: string): readonly Region[] => regionsByName.get(name) ?? NO_REGIONS;

/** Whether a name counts without its neighbours. */
const isSure = (name: string, regions: readonly Region[]): boolean =>
  regions.some((region) => region.surfaces.includes(name)) || (regions.length > 0 && (name.length > 3 || FORMER_NAMES.has(name)));
const isLocal = (name: string): boolean => regionsOf(name).some((region) => region.local.includes(name));

/** A side of what stands before it: 青岚[河南]岸, 白塔[山东]麓. */
const SIDE = /^[岸侧麓坡]/u;
const BEARING = /[河江湖山][东南西北]$/u;

/** How far a piece of ground reaches: [东至]青岚路，南至石坝河. */
const REACHES = /^东至[^。；\n]{1,24}[，、][南西北](?:至|临|接|靠)/u;
const LONGEST_REACH = 32;

/** The part of a hit that names the region; null where nothing of it does. */
const cutHit = (text: string, start: number, end: number): Span | null => {
  const rest = text.slice(end, end + 6);
  const before = text.slice(Math.max(0, start - 3), start);
  if (BIG_ONES.test(before + text.charAt(start)) || CALLED.test(rest) || INLAND.test(before) || SLOGAN.test(before)) return null;
  if (REACHES.test(text.slice(start, start + LONGEST_REACH))) return null;
  if (SIDE.test(rest) && BEARING.test(text.slice(start, end))) return null;
  if (CUT[text.charAt(end - 1)]?.test(rest) !== true) return { start, end };
  return end - start > 2 ? { start, end: end - 1 } : null;
};

const candidatesOf = (scene: Scene): readonly Candidate[] => {
  const { text } = scene.reading;
  const sure = scene.hits.places(REGION);
  const doubtful = scene.hits.places(DOUBTFUL_REGION);
  const list: Candidate[] = [];
  const add = (start: number, end: number): void => {
    const span = cutHit(text, start, end);
    if (span === null) return;
    const name = text.slice(span.start, span.end);
    const regions = regionsOf(name);
    list.push({ span, regions, sure: isSure(name, regions) });
  };
  const landmarks = scene.hits.places(LANDSCAPE);
  /** 罗[浮山县]: a landmark runs into the hit. */
  const isCrossed = (start: number, end: number): boolean => {
    const at = landmarks.before(end);
    const [from, to] = [landmarks.starts[at] ?? end, landmarks.ends[at] ?? 0];
    return from < start && to > start && to < end;
  };
  for (let at = 0; at < sure.starts.length; at += 1)
    if (!isCrossed(sure.starts[at] ?? 0, sure.ends[at] ?? 0)) add(sure.starts[at] ?? 0, sure.ends[at] ?? 0);
  for (let at = 0; at < doubtful.starts.length; at += 1) {
    const [start, end] = [doubtful.starts[at] ?? 0, doubtful.ends[at] ?? 0];
    const over = sure.before(end);
    const runsInto = (sure.starts[over] ?? 0) > start && (sure.ends[over] ?? 0) > end;
    if (runsInto || (sure.ends[over] ?? 0) <= start) add(start, end);
  }
  return list.sort((a, b) => a.span.start - b.span.start);
};

/** What struck the place that it names: [青岚]特大地震, [白塔]6.1级地震, [石坝]“3·14”山体滑坡, [云岩]灾后重建. */
const DISASTER =
  /^(?:“?\d{1,2}·\d{1,2}”?|\d(?:\.\d)?级)?(?:特大|重大|强烈|严重|极端|罕见)*(?:地震|山洪|泥石流|山体滑坡|暴雨|洪涝|洪灾|森林火灾|堰塞湖|震区|灾区|灾后)/u;
const LONGEST_DISASTER = 16;

/** How much of the beginning tells whose paper it is. */
const OPENING = 240;

/** Codes of the regions that the opening of the paper names. */
const homeOf = (candidates: readonly Candidate[]): ReadonlySet<string> =>
  new Set(
    candidates.filter(({ span, sure }) => sure && span.start < OPENING).flatMap(({ regions }) => regions.map((region) => region.code)),
  );

/** Whether one of some regions lies in a region of these codes. */
const belongsTo = (regions: readonly Region[], codes: ReadonlySet<string>): boolean => {
  for (const region of regions) {
    let above = parentOf(region);
    for (; above !== null; above = parentOf(above)) if (codes.has(above.code)) return true;
  }
  return false;
};

const parentOf = ({ parent }: Region): Region | null => (parent === null ? null : (regionByCode.get(parent) ?? null));

const isUnder = (inner: Candidate, outer: Candidate): boolean =>
  belongsTo(inner.regions, new Set(outer.regions.map((region) => region.code)));

/** Runs of candidates that stand in one list: 青岚、白塔和云川. */
const listsOf = (text: string, candidates: readonly Candidate[]): readonly (readonly Candidate[])[] => {
  const lists: Candidate[][] = [];
  for (const candidate of candidates) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list !== undefined && last !== undefined && JOINT.test(text.slice(last.span.end, candidate.span.start))) list.push(candidate);
    else lists.push([candidate]);
  }
  return lists;
};

/** A list vouches for its doubtful members where a sure one stands in it, all are of home, or three of one province. */
const isVouched = (list: readonly Candidate[], home: ReadonlySet<string>): boolean => {
  if (list.length < 2) return false;
  if (list.some(({ sure }) => sure) || list.every(({ regions }) => belongsTo(regions, home))) return true;
  const provinces = list.map(({ regions }) => new Set(regions.map((region) => region.code.slice(0, 2))));
  return list.length >= 3 && [...(provinces[0] ?? [])].some((code) => provinces.every((set) => set.has(code)));
};

const isAtHome = (text: string, { span, regions }: Candidate, home: ReadonlySet<string>): boolean =>
  belongsTo(regions, home) && isLocal(text.slice(span.start, span.end));

const isStruck = (text: string, { end }: Span): boolean => DISASTER.test(text.slice(end, end + LONGEST_DISASTER));

const settled = (scene: Scene): readonly Candidate[] => {
  const { text } = scene.reading;
  const candidates = candidatesOf(scene);
  const home = homeOf(candidates);
  const vouched = new Set(
    listsOf(text, candidates)
      .filter((list) => isVouched(list, home))
      .flat(),
  );
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const last = kept.at(-1);
    // 榆[中山]洪: a name that counts at home runs into this one.
    if (last !== undefined && last.span.end > candidate.span.start) continue;
    const follows = last !== undefined && last.span.end === candidate.span.start && isUnder(candidate, last);
    const isTold = follows || vouched.has(candidate) || isAtHome(text, candidate, home) || isStruck(text, candidate.span);
    if (candidate.sure || isTold) kept.push(candidate);
  }
  return kept;
};

/** 官渡镇, 马家村, 水坪5组 behind a region. */
const UNIT =
  /(?<stem>[\p{sc=Han}x×]{1,6}?)(?:集镇|镇|乡|街道|苏木|嘎查|村|社区|农场|林场)(?![化村镇贤愁民庄级委史务规容])|[\p{sc=Han}]{0,4}\d{1,3}组/uy;
/** A town that is called as a region is by its short name: [青岚]乡. */
const TOWN = /^(?:乡(?![镇村土贤愁情风下音亲]|$)|镇(?![村街区乡级域]|$))/u;
const SHORT_NAME = /[^省市县区州盟旗]/u;
const COUNTY_TOWN = /^城(?![镇乡区市])/u;

const hasStop = (scene: Scene, span: Span): boolean => {
  const stops = scene.hits.places(STOPS);
  return (stops.ends[stops.before(span.end)] ?? 0) > span.start;
};

/** No village: 青岚镇[党委镇]政府. */
const OF_PARTY = /^党[委工]/u;

/** Where a chain ends once towns and villages behind the region are taken in. */
const withUnits = (scene: Scene, end: number): number => {
  const { text } = scene.reading;
  let at = end;
  for (let turn = 0; turn < 3; turn += 1) {
    UNIT.lastIndex = at;
    const match = UNIT.exec(text);
    if (match === null) break;
    const stem = match.groups?.["stem"];
    const span = { start: at, end: at + (stem ?? match[0]).length };
    if (stem !== undefined && (!NAMED_UNIT.test(stem) || OF_PARTY.test(stem) || hasStop(scene, span))) break;
    at += match[0].length;
  }
  if (at === end && SHORT_NAME.test(text.charAt(end - 1)) && TOWN.test(text.slice(end, end + 2))) return end + 1;
  if (at === end && text.charAt(end - 1) === "县" && COUNTY_TOWN.test(text.slice(end, end + 2))) return end + 1;
  return at;
};

/** Behind a region's name in a word of its own: 云川[人], “云川[通”]，云川[阁]. */
const NO_REGION_BEFORE = /^(?:人(?![民大社才口均力防工行文事物员])|[通办码]”|[阁祠庙])/u;

/** Regions by name, a county behind its province and a village behind its town as one: [云川省青岚县白塔镇马家村]. */
export const findRegions = (scene: Scene): readonly (Pick<Match, "span"> & Partial<Match>)[] => {
  const chains: { span: Span; last: Candidate }[] = [];
  for (const candidate of settled(scene)) {
    const chain = chains.at(-1);
    if (chain !== undefined && chain.span.end === candidate.span.start && isUnder(candidate, chain.last))
      chains[chains.length - 1] = { span: { start: chain.span.start, end: candidate.span.end }, last: candidate };
    else chains.push({ span: candidate.span, last: candidate });
  }
  const { text } = scene.reading;
  const named = chains.filter(({ span }) => !NO_REGION_BEFORE.test(text.slice(span.end, span.end + 2)));
  return named.map(({ span, last }) => {
    const end = withUnits(scene, span.end);
    const [region] = last.regions;
    const name =
      region !== undefined && last.regions.length === 1 && end === span.end
        ? ancestorsOf(region)
            .toReversed()
            .map((above) => above.name)
            .join("")
        : null;
    return { span: { start: span.start, end }, fields: name === null ? {} : { name: { value: name, span } } };
  });
};

/** What villages and communities follow as one name: [青岚街道]石坝社区. */
const OF_TOWN = /(?:镇|乡|街道|苏木)$/u;

/** Towns with the villages and communities behind them, where no region opens the name: [青岚街道石坝社区]. */
export const findUnitsOf = (scene: Scene): readonly Pick<Match, "span">[] =>
  scene.found.flatMap(({ rule, span: { start, end } }) => {
    if (rule !== "place/unit" || !OF_TOWN.test(scene.reading.text.slice(start, end))) return [];
    const last = withUnits(scene, end);
    return last > end ? [{ span: { start, end: last } }] : [];
  });

/** Lexicons that the regions are read from. */
export const CHAIN_LEXICONS = [REGION, DOUBTFUL_REGION, STOPS, LANDSCAPE];
