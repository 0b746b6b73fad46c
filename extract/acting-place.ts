import type { Clause } from "./clause/clause.ts";
import { comesAbout } from "./comes-about.ts";
import { NAMING_VERBS } from "./lexicon/naming.ts";
import { regionsByName } from "./lexicon/region.ts";
import { REPORTING_VERBS } from "./lexicon/reporting.ts";
import { ACTION_VERBS, NOUN_VERBS } from "./lexicon/verb.ts";
import { organization } from "./organization/kind.ts";
import { CHARGE_WORDS } from "./organization/lexicon.ts";
import { place } from "./place/kind.ts";
import type { Found } from "./rule/kind.ts";
import { defineLexicon, type Lexicon } from "./rule/lexicon.ts";
import type { Hits } from "./rule/scan.ts";
import { isMark, LIST_JOINTS } from "./rule/scene.ts";
import { firstPlacedAt } from "./text/span.ts";
import { endOf } from "./text/sticky.ts";

/** Verbs by which a place does something. */
const DEED_VERBS: readonly Lexicon[] = [ACTION_VERBS, NOUN_VERBS];

/** What a region that can act ends in; its short name alone (云川) is a place. */
const REGION_ENDING = /(?:省|市|县|(?<![小灌库矿景校院护街洪名林牧垦山])区|乡|镇|村|旗|街道|自治州|盟)$/u;

/** A district whose name ends as that of another area does: [碑林区], [石景山区]. */
const isDistrict = (surface: string): boolean =>
  surface.endsWith("区") && [3, 4, 5].some((length) => regionsByName.has(surface.slice(-length)));

/** A prefecture by its short name (青岚州), unlike a city whose name ends so (杭州). */
const isPrefecture = (surface: string): boolean =>
  surface.endsWith("州") && (regionsByName.get(surface) ?? []).some(({ name }) => name.includes("自治"));

/** Verbs by which a region is only named or counted: [云川市]获评文明城市. */
const NAMING: ReadonlySet<string> = new Set(NAMING_VERBS.entries.flatMap((entry) => entry.surfaces));

/** A region that is told what to do, or what it did against the rules: [云川市]要吸取教训, [青岚镇]擅自动用资金. */
const TOLD =
  /^(?:要(?!求|素|点|道|塞|冲|么|闻|职|害|地|是|有)|应当|必须|须|务必|违规|擅自|虚[报列]|套取|挪用|截留|滞留|未(?:按|及时|经|有效|严格|将|对|履行|落实))/u;

/** Regions that a clause states as its subject and that do something in it: [云川市]请求审批…. */
export const actingPlaces = (text: string, hits: Hits, mentions: readonly Found[], clauses: readonly Clause[]): ReadonlySet<Found> => {
  const isRegion = (found: Found): boolean => {
    if (found.kind !== place) return false;
    const surface = text.slice(found.span.start, found.span.end);
    return REGION_ENDING.test(surface) || isDistrict(surface) || isPrefecture(surface);
  };
  const reporting = hits.starting(REPORTING_VERBS);
  const acting = new Set<Found>([
    ...mentions.filter((found) => reporting.has(found.span.end) && isRegion(found) && !comesAbout(text, found.span.end)),
    ...mentions.flatMap((found, at) =>
      TOLD.test(text.slice(found.span.end, found.span.end + 4)) && isRegion(found) ? joinedBefore(text, mentions, at) : [],
    ),
    ...listedRegions(text, mentions, isRegion),
    ...chargedPlaces(text, hits, mentions),
    ...countedPlaces(text, hits, mentions),
    ...mentions.flatMap((found, at) => (isRegion(found) && actsMeanwhile(text, hits, found) ? joinedBefore(text, mentions, at) : [])),
  ]);
  for (const clause of clauses) {
    if (clause.subject === null || clause.verb === null || clause.object === null || clause.passive) continue;
    const last = clause.actors.at(-1);
    if (last !== undefined && typeof last !== "string" && comesAbout(text, last.span.end)) continue;
    for (const actor of clause.actors) {
      if (typeof actor === "string" || acting.has(actor) || !isRegion(actor) || isWentTo(text, mentions, actor)) continue;
      if (!NAMING.has(text.slice(clause.verb.start, clause.verb.end))) acting.add(actor);
    }
  }
  return acting;
};

/** The occasion on which a region does something: 云川市[在全省考察期间]请求解决; 云川市[在考察时所]提问题. */
const OCCASION = /在[^，。；、在]{2,24}?(?:时|期间|过程中|方面)\n?所?/uy;

const actsMeanwhile = (text: string, hits: Hits, { span }: Found): boolean => {
  const end = endOf(OCCASION, text, span.end);
  return end > span.end && (text.charAt(end - 1) === "所" || hasObject(text, hits, endOf(DEED_ADVERBS, text, end)));
};

/** Whether one character joins two mentions to a list. */
const areJoined = (text: string, left: Found, right: Found): boolean =>
  right.span.start - left.span.end === 1 && LIST_JOINTS.has(text.charAt(left.span.end));

/** A place with those that a list has before it: [云川市]、[青岚市]和[白塔市]在…. */
const joinedBefore = (text: string, mentions: readonly Found[], last: number): readonly Found[] => {
  let first = last;
  for (let at = last - 1; at >= 0; at -= 1) {
    const [found, next] = [mentions[at], mentions[first]];
    if (found?.kind !== place || next === undefined || !areJoined(text, found, next)) break;
    first = at;
  }
  return mentions.slice(first, last + 1);
};

/** Whether somebody came to a place, or to one that a list has before it: 来到[云川新村]、[石坝新村]，察看村容. */
const isWentTo = (text: string, mentions: readonly Found[], actor: Found): boolean =>
  text.charAt((joinedBefore(text, mentions, firstPlacedAt(mentions, actor.span.start))[0]?.span.start ?? 0) - 1) === "到";

/** What closes a list of places: 青岚、云川[等市], 青岚、云川[两省], 青岚、云川[等12个省（区、市）]. */
const LIST_TAIL = /(?:等(?:地|市|县|省|州)?)?(?:[两三四五六七八九十\d]{1,3}个?[省市县区](?:（[省市区县州、自治直辖]{1,9}）)?)?/uy;

/** By what and in what a place does something: 支持青岚[以港口为依托，]发展航运; 推动青岚[在绿色转型上]展现新作为. */
const MANNER = /以[^，。；以]{2,30}?为[^，。；]{1,12}，|在[^。；在]{2,30}?(?:上|中|方面)/uy;

/** A note behind a place: 青岚（云川片区）. */
const PLACE_NOTE = /(?:（[^（）]{1,8}）)?/uy;

/** The places of a list that opens with one at a position, bodies that it joins to them passed over, and where what closes it ends. */
const placeListAt = (text: string, mentions: readonly Found[], position: number): { places: readonly Found[]; end: number } => {
  const places: Found[] = [];
  let end = position;
  for (;;) {
    const found = mentions[firstPlacedAt(mentions, end)];
    if (found?.span.start !== end || (found.kind !== place && (found.kind !== organization || places.length === 0))) break;
    if (found.kind === place) places.push(found);
    end = endOf(PLACE_NOTE, text, found.span.end);
    if (LIST_JOINTS.has(text.charAt(end))) end += 1;
  }
  return { places, end: endOf(LIST_TAIL, text, end) };
};

/** The places of a list that is followed by a deed, none where what follows is what they become. */
const doersAt = (
  text: string,
  hits: Hits,
  mentions: readonly Found[],
  position: number,
  becomes: RegExp | null = null,
): readonly Found[] => {
  const { places, end } = placeListAt(text, mentions, position);
  if (places.length === 0 || becomes?.test(text.slice(end, end + 3)) === true || comesAbout(text, end)) return [];
  const deed = endOf(DEED_ADVERBS, text, endOf(MANNER, text, end));
  return hasObject(text, hits, deed) ? places.filter((found) => !isBuilt(text, found)) : [];
};

/** Places that are charged with a deed, whatever they end in: 支持[云川]、[青岚]等市建设林业试验区; not where only they are built: 支持青岚新区建设。 */
const chargedPlaces = (text: string, hits: Hits, mentions: readonly Found[]): readonly Found[] => [
  ...hits(CHARGE_WORDS).flatMap(({ span }) => seriesFrom(text, hits, mentions, span.end)),
  ...hits(AGREEING).flatMap(({ span }) => doersAt(text, hits, mentions, span.end, BECOMES)),
  ...hits(JOINING).flatMap(({ span }) => placeListAt(text, mentions, span.end).places),
];

/** What follows a clause up to the next one of its sentence. */
const TO_NEXT = /[^，；。！？\n]{0,60}，/uy;

/** The places that a charge names and those that go on with deeds of their own: 支持[云川]打造茶叶基地，[青岚]、[白坝]打造陶瓷基地。 */
const seriesFrom = (text: string, hits: Hits, mentions: readonly Found[], position: number): readonly Found[] => {
  const doers = doersAt(text, hits, mentions, position);
  const last = doers.at(-1);
  if (last === undefined) return doers;
  const next = endOf(TO_NEXT, text, last.span.end);
  return next > last.span.end ? [...doers, ...seriesFrom(text, hits, mentions, next)] : doers;
};

/** What lets a place do what it asked for: 同意[云川市]承办青岚运动会. */
const AGREEING = defineLexicon("use/agreeing", "同意 原则同意 商请");

/** What a place that is agreed to becomes, rather than does: 同意青岚开发区[升级]为国家级, 同意青岚开发区[建设]示范区. */
const BECOMES = /^\n?(?:建设|升级|更名|扩区|扩大|晋升|撤|列为|列入)/u;

/** What counts a list of regions: 青岚、云川[两市]要…, 青岚、云川[等8个区域和有关部门，]在…方面…. */
const COUNT =
  /(?:等?[两三四五六七八九十\d]{1,3}个?(?:区域|地区|城市|[省市县区])|等(?:[省市县区州地]|省区市?))(?:（[省市区县州、自治直辖]{1,9}）)?(?:和有关(?:省|市|县|区|地方|部门|单位|、){1,4}，?)?/uy;

/** What they have to do follows, or what they all did. */
const ALL_DO = /[要应须可共均]|分别/uy;

/** In what they do something: 青岚、云川两市[在水源保护、生态补偿等方面]先行先试. */
const RESPECT = /在[^，。；在]{2,60}?方面/uy;

/** What makes the places behind it a setting or an aim: [在]青岚、云川等4市开展试点. */
const SETTING: ReadonlySet<string> = new Set("在于对为向到从给把将与同");

const isNamedAt = (text: string, position: number): boolean => [...NAMING].some((verb) => text.startsWith(verb, position));

/** Regions that a list counts, or that all end in their level, before what they do together: [青岚]、[云川]两市要…, [青岚市]、[云川市]共落实了…. */
const countedPlaces = (text: string, hits: Hits, mentions: readonly Found[]): readonly Found[] =>
  mentions.flatMap((found, at) => {
    const before = mentions[at - 1];
    if (found.kind !== place || (before !== undefined && areJoined(text, before, found))) return [];
    if (SETTING.has(text.charAt(found.span.start - 1))) return [];
    const { places, end: listEnd } = placeListAt(text, mentions, found.span.start);
    const last = places.at(-1);
    if (places.length < 2 || last === undefined) return [];
    const counted = endOf(COUNT, text, endOf(PLACE_NOTE, text, last.span.end));
    const isCounted = counted > last.span.end;
    const isWhole = places.every(({ span }) => REGION_ENDING.test(text.slice(span.start, span.end)));
    if (!isCounted && !isWhole) return [];
    const end = isCounted ? counted : listEnd;
    const doing = endOf(ALL_DO, text, end);
    if (doing > end || endOf(RESPECT, text, end) > end) return places;
    return isCounted && hasObject(text, hits, endOf(DEED_ADVERBS, text, end)) && !isNamedAt(text, end) ? places : [];
  });

/** What makes a place take part: 会同[云川]、[青岚]两省. */
const JOINING = defineLexicon("use/joining", "会同 商同");

/** Works do nothing themselves: 推动[青岚地铁3号线]拓展延伸. */
const isBuilt = (text: string, { span }: Found): boolean => /[线路桥站道铁港河]$/u.test(text.slice(span.start, span.end));

/** Adverbs between a place and its deed. */
const DEED_ADVERBS =
  /(?:加快|率先|积极|深入|全面|加速|高标准|高水平|高质量|更好|进一步|共同|联合|协同|争|创新|分类|有序|因地制宜|大力|持续|着力|稳步|扎实){1,3}/uy;

/** Whether a verb stands there with something behind it. */
const hasObject = (text: string, hits: Hits, position: number): boolean =>
  DEED_VERBS.some((verbs) => {
    const verb = hits.starting(verbs).at(position)[0];
    if (verb === undefined) return false;
    const next = text.charAt(verb.span.end);
    return next !== "" && next !== "的" && !isMark(next) && !LIST_JOINTS.has(next) && next !== "等";
  });

/** Rules of companies, whose region those before them do not share: 青岚、上海电气. */
const COMPANY_RULES: ReadonlySet<string> = new Set(["organization/enterprise", "organization/member"]);

/** The lengths of short names of regions. */
const SHORT_NAMES = [2, 3, 4];

/** Whether the name of a body opens with a region: [白塔海关]. */
const opensWithRegion = (text: string, { kind, generic, rule, span }: Found): boolean =>
  kind === organization &&
  !generic &&
  !COMPANY_RULES.has(rule) &&
  SHORT_NAMES.some((length) => regionsByName.has(text.slice(span.start, span.start + length)));

/** Whether a mention is the name of a region and no more. */
const isBare = (text: string, { span }: Found): boolean => regionsByName.has(text.slice(span.start, span.end));

/**
 * Regions that a list joins to a body: 云川、[青岚]、远山省人民政府 share its tail, 水利部、[云川市] its work.
 * To the left of a body any region counts, to its right one that ends in its level.
 */
const listedRegions = (text: string, mentions: readonly Found[], isRegion: (found: Found) => boolean): readonly Found[] => {
  const listed = new Set<Found>();
  const isBody = (found: Found | undefined): boolean => found !== undefined && (found.kind === organization || listed.has(found));
  for (let at = mentions.length - 1; at >= 0; at -= 1) {
    const found = mentions[at];
    const next = mentions[at + 1];
    const opensBody = next !== undefined && (next.fields["region"] !== undefined || listed.has(next) || opensWithRegion(text, next));
    if (found?.kind === place && isBare(text, found) && isBody(next) && opensBody && areJoined(text, found, next)) listed.add(found);
  }
  mentions.forEach((found, at) => {
    const before = mentions[at - 1];
    if (isRegion(found) && isBody(before) && before?.generic === false && areJoined(text, before, found)) listed.add(found);
  });
  return [...listed];
};

/** The lexicons that they ask for. */
export const PLACE_USE_LEXICONS: readonly Lexicon[] = [REPORTING_VERBS, CHARGE_WORDS, AGREEING, JOINING, ...DEED_VERBS];
