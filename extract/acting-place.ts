import type { Clause } from "./clause/clause.ts";
import { comesAbout } from "./comes-about.ts";
import { NAMING_VERBS } from "./lexicon/naming.ts";
import { regionsByName } from "./lexicon/region.ts";
import { REPORTING_VERBS } from "./lexicon/reporting.ts";
import { organization } from "./organization/kind.ts";
import { CHARGE_WORDS } from "./organization/lexicon.ts";
import { place } from "./place/kind.ts";
import { areJoined, DEED_ADVERBS, DEED_VERBS, doersAt, hasObject, PLACE_NOTE, placeListAt, seriesAfter, seriesFrom } from "./place-deed.ts";
import { canAct, endsInLevel } from "./region-level.ts";
import type { Found } from "./rule/kind.ts";
import { defineLexicon, type Lexicon } from "./rule/lexicon.ts";
import type { Hits } from "./rule/scan.ts";
import { firstPlacedAt } from "./text/span.ts";
import { endOf } from "./text/sticky.ts";

/** Verbs by which a region is only named or counted: [云川市]获评文明城市. */
const NAMING: ReadonlySet<string> = new Set(NAMING_VERBS.entries.flatMap((entry) => entry.surfaces));

/** A region that is told what to do, or what it did against the rules: [云川市]要吸取教训, [青岚镇]擅自动用资金. */
const TOLD =
  /^(?:要(?!求|素|点|道|塞|冲|么|闻|职|害|地|是|有)|应当|必须|须|务必|违规(?!\p{sc=Han}{0,2}(?:设施|建筑|行为|项目|企业|问题|线索|现象|情[况形]))|擅自|虚[报列]|套取|挪用|截留|滞留|未(?:按|及时|经|有效|严格|将|对|履行|落实))/u;

/** Regions that a clause states as its subject and that do something in it: [云川市]请求审批…. */
export const actingPlaces = (text: string, hits: Hits, mentions: readonly Found[], clauses: readonly Clause[]): ReadonlySet<Found> => {
  const isRegion = ({ kind, span }: Found): boolean => kind === place && canAct(text.slice(span.start, span.end));
  const reporting = hits.starting(REPORTING_VERBS);
  const acting = new Set<Found>([
    ...mentions.filter((found) => reporting.has(found.span.end) && isRegion(found) && !comesAbout(text, found.span.end)),
    ...mentions.flatMap((found, at) =>
      TOLD.test(text.slice(found.span.end, found.span.end + 8)) && isRegion(found) ? joinedBefore(text, mentions, at) : [],
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
      if (isMoved(text, clause) || !NAMING.has(text.slice(clause.verb.start, clause.verb.end))) acting.add(actor);
    }
  }
  return acting;
};

/** Whether the subject does to something what else befalls it: 云川市[将]石坝湖列入重点. */
const isMoved = (text: string, { subject }: Clause): boolean => subject !== null && /[将把]/u.test(text.charAt(subject.end));

/** The occasion on which a region does something: 云川市[在全省考察期间]请求解决; 云川市[在考察时所]提问题. */
const OCCASION = /在[^，。；、在]{2,24}?(?:时|期间|过程中|方面)\n?所?/uy;

const actsMeanwhile = (text: string, hits: Hits, { span }: Found): boolean => {
  const end = endOf(OCCASION, text, span.end);
  return end > span.end && (text.charAt(end - 1) === "所" || hasObject(text, hits, endOf(DEED_ADVERBS, text, end)));
};

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

/** Heights, waters and sights, which do nothing: 支持[青岚湖]、[云门山景区]创建国家公园; not regions that are called after them: 黄山. */
const SIGHT = /(?:[山湖河江岛峡]|景区|公园|故里|古城|古镇|遗址|[苗侗藏羌]寨)$/u;

const isSight = (text: string, { span }: Found): boolean => {
  const name = text.slice(span.start, span.end);
  return SIGHT.test(name) && !regionsByName.has(name);
};

/** Places that are charged with a deed, whatever they end in: 支持[云川]、[青岚]等市建设林业试验区; not where only they are built: 支持青岚新区建设。 */
const chargedPlaces = (text: string, hits: Hits, mentions: readonly Found[]): readonly Found[] => [
  ...hits(CHARGE_WORDS).flatMap(({ span }) => seriesFrom(text, hits, mentions, span.end).filter((found) => !isSight(text, found))),
  ...hits(AGREEING).flatMap(({ span }) => doersAt(text, hits, mentions, span.end, BECOMES)),
  ...hits(JOINING).flatMap(({ span }) => placeListAt(text, mentions, span.end).places),
];

/** What lets a place do what it asked for: 同意[云川市]承办青岚运动会. */
const AGREEING = defineLexicon("use/agreeing", "同意 原则同意 商请");

/** What a place that is agreed to becomes, rather than does: 同意青岚开发区[升级]为国家级, 同意青岚开发区[建设]示范区. */
const BECOMES = /^\n?(?:建设|升级|更名|扩区|扩大|晋升|撤|列为|列入)/u;

/** What counts a list of regions: 青岚、云川[两市]要…, 青岚、云川[等8个区域和有关部门，]在…方面…. */
const COUNT =
  /(?:等?[两三四五六七八九十\d]{1,3}个?(?:区域|地区|城市|[省市县区])|等(?:省市|省区市?|市县|[省市县区州地]))(?:（[省市区县州、自治直辖]{1,9}）)?(?:和有关(?:省|市|县|区|地方|部门|单位|、){1,4}，?)?/uy;

/** What they have to do follows, or what they all did. */
const ALL_DO = /[要须可共均]|应(?![用急对])|分别/uy;

/** In what they do something: 青岚、云川两市[在水源保护、生态补偿等方面]先行先试. */
const RESPECT = /在[^，。；在]{2,60}?方面/uy;

/** What makes the places behind it a setting or an aim: [在]青岚、云川等4市开展试点. */
const SETTING: ReadonlySet<string> = new Set("在于对为向到从给把将与同");

const isNamedAt = (text: string, position: number): boolean => [...NAMING].some((verb) => text.startsWith(verb, position));

/** Regions that a list counts, that all end in their level or that open a clause, before what they do together: [青岚]、[云川]两市要…, [青岚市]、[云川市]共落实了…, [青岚]、[云川]共建港口群. */
const countedPlaces = (text: string, hits: Hits, mentions: readonly Found[]): readonly Found[] =>
  mentions.flatMap((found, at) => {
    const before = mentions[at - 1];
    if (found.kind !== place || (before !== undefined && areJoined(text, before, found))) return [];
    if (SETTING.has(text.charAt(found.span.start - 1))) return [];
    const { places, end: listEnd } = placeListAt(text, mentions, found.span.start);
    const last = places.at(-1);
    if (last === undefined) return [];
    const counted = endOf(COUNT, text, endOf(PLACE_NOTE, text, last.span.end));
    const isCounted = counted > last.span.end;
    const isWhole = places.length > 1 && places.every(({ span }) => endsInLevel(text.slice(span.start, span.end)));
    const opensClause = afterMark(text, found.span.start) && places.every((one) => isBare(text, one));
    if (!isCounted && !isWhole && !opensClause) return [];
    const end = isCounted ? counted : listEnd;
    const doing = endOf(ALL_DO, text, end);
    if (isNamedAt(text, doing)) return [];
    const all = [...places, ...seriesAfter(text, hits, mentions, end)];
    if (doing > end || endOf(RESPECT, text, end) > end) return all;
    const deed = endOf(DEED_ADVERBS, text, end);
    const isDeed = isCounted || (opensClause && (places.length > 1 || deed > end));
    return isDeed && !comesAbout(text, end) && hasObject(text, hits, deed) ? all : [];
  });

/** Whether a clause opens at a position. */
const afterMark = (text: string, position: number): boolean => position === 0 || /[，。；：！？\n]/u.test(text.charAt(position - 1));

/** What makes a place take part: 会同[云川]、[青岚]两省. */
const JOINING = defineLexicon("use/joining", "会同 商同");

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

/** Whether a mention is a unit by its ending, whether a lexicon has it or not: 青岚镇; not a zone. */
const isUnit = (text: string, { span }: Found): boolean => /(?:[省市县乡镇村]|街道)$/u.test(text.slice(span.start, span.end));

/** Whether a mention is the name of a region and no more. */
const isBare = (text: string, { span }: Found): boolean => regionsByName.has(text.slice(span.start, span.end));

/**
 * Regions that a list joins to a body: 云川、[青岚]、远山省人民政府 share its tail, 水利部、[云川市] its work.
 * To the left of a body that opens with one any region counts, beside another one that is a unit.
 */
const listedRegions = (text: string, mentions: readonly Found[], isRegion: (found: Found) => boolean): readonly Found[] => {
  const listed = new Set<Found>();
  const isBody = (found: Found | undefined): boolean => found !== undefined && (found.kind === organization || listed.has(found));
  for (let at = mentions.length - 1; at >= 0; at -= 1) {
    const found = mentions[at];
    const next = mentions[at + 1];
    const opensBody = next !== undefined && (next.fields["region"] !== undefined || listed.has(next) || opensWithRegion(text, next));
    if (found?.kind !== place || !isBody(next) || next === undefined || !areJoined(text, found, next)) continue;
    if ((opensBody && isBare(text, found)) || (isUnit(text, found) && !next.generic)) listed.add(found);
  }
  mentions.forEach((found, at) => {
    const before = mentions[at - 1];
    if (isRegion(found) && isBody(before) && before?.generic === false && areJoined(text, before, found)) listed.add(found);
  });
  return [...listed];
};

/** The lexicons that they ask for. */
export const PLACE_USE_LEXICONS: readonly Lexicon[] = [REPORTING_VERBS, CHARGE_WORDS, AGREEING, JOINING, ...DEED_VERBS];
