import { regionsByName } from "../lexicon/region.ts";
import type { Draft } from "../rule/forms.ts";
import type { Lexicon } from "../rule/lexicon.ts";
import type { Hit, Scene } from "../rule/rule.ts";
import { foundStartingIn, hitAt, LIST_JOINTS, lastHitBefore } from "../rule/scene.ts";
import { firstPlacedAt, type Span } from "../text/span.ts";
import { endOf } from "../text/sticky.ts";
import { DUTIED, DUTY_WORDS, NO_SUBJECTS, SUBJECT_PEEL } from "./lexicon.ts";
import { isBody } from "./own.ts";

/** Marks that end a clause; a list mark and a bracket may stand inside a subject. */
const CLAUSE_ENDS = new Set(" \u3000，。；：！？\n“”《》‘’…—");

const FIGURE = /\d/u;

/** The most characters of a subject. */
const LONGEST = 60;

/** The short name behind a subject, which is a mention of its own: 担保机构（以下简称机构）应当. */
const SHORT_NAME = /（(?:以下|下称|简称)[^（）\n]{1,14}）$/u;

/** A note behind the head: 担保机构（基金）. */
const NOTE_BEHIND = /（(?!以下|下称|简称)[^（）]{1,12}）$/u;

const clauseStart = (text: string, position: number): number => {
  let start = position;
  while (start > 0 && position - start <= LONGEST && !CLAUSE_ENDS.has(text.charAt(start - 1))) start -= 1;
  const open = text.lastIndexOf("（", position - 1);
  return open >= start && !text.slice(open, position).includes("）") ? open + 1 : start;
};

/** A department behind the body that has it: 市人民政府[管理水务工作的部门]. */
const OWN_DEPARTMENT = /^(?:管理|主管|所属|下属|指定|的|有关|相关)\p{sc=Han}{0,10}(?:部门|机构)$/u;

/** Opens a kind of body that every place has: [各地担保基金]应优先支持. */
const EVERYWHERE = "各地";

/** The number of an item, which the list mark behind it joins to nothing: [三、]各供水企业要, [（三）]供水企业应当. */
const ITEM_NUMBER = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}、)/u;

/** A kind of body that tells of which field it is by what stands before it: [渔船、养殖等行业协会]应当. */
const TAKES_FIELD = /^行业/u;

/** What stands before the one who acts: 其管理工作由[各级水网机构]负责. */
const BY = "由";

/** The subject starts behind what only opens the clause, and behind the last body that a list already names; a body whose part it is belongs to it. */
const subjectStart = (scene: Scene, opening: number, to: number): number => {
  const from = Math.max(opening, scene.reading.text.lastIndexOf(BY, to) + 1);
  let start = from + (ITEM_NUMBER.exec(scene.reading.text.slice(from, to))?.[0].length ?? 0);
  for (let hit = hitAt(scene, SUBJECT_PEEL, start); hit !== null; hit = hitAt(scene, SUBJECT_PEEL, start)) start = hit.span.end;
  for (const found of foundStartingIn(scene, from, to)) {
    const isItsEnd = found.span.end === to && TAKES_FIELD.test(scene.reading.text.slice(found.span.start, to));
    if (found.span.end <= start || isItsEnd || found.acting === true || !isBody(found)) continue;
    if (
      OWN_DEPARTMENT.test(scene.reading.text.slice(found.span.end, to)) ||
      scene.reading.text.slice(found.span.start, found.span.end) === EVERYWHERE
    )
      start = Math.max(start, found.span.start);
    else start = found.span.end + (LIST_JOINTS.has(scene.reading.text.charAt(found.span.end)) ? 1 : 0);
  }
  return start;
};

/** Whether a head of DUTIED ends just there. */
const endsInHead = (heads: readonly Hit[], end: number): boolean => {
  const hit = heads[lastHitBefore(heads, end)];
  return hit !== undefined && hit.span.end === end;
};

/** The least size of a member of a list that is told apart, and that from which on a name must tell more than its kind. */
const LEAST_MEMBER = 2;
const LEAST_NAMED = 4;

/** What is a name and no clause: it opens with no mark, joint, pronoun or verb that makes something (鼓励[建立企业]信用档案), and holds no preposition and no word of a predicate (支持[云川建设中心城市]取得成效). */
const PLAIN =
  /^(?![、其该与和及经化的你我贵]|双方|本行业|推动|建立|健全|完善|构建|组建|创建|降低|帮助|督促|指导(?!组|站|中心|委)|协调(?!委|小组|机构|办)|招引|解决|法治政府|有为政府|有效市场)(?!.*(?:应当|不得|领导报|[员长]报|必须|会同|会议|深入|深化|赋能|更加|效益|建设(?!企业|单位|集团|公司|兵团|部|厅|局|银行)|前往|开展|参加|周边|个片区|老区|民族地区|少数民族|边境地区|贫困地区))(?:[^等向将把对被在赴]|在(?=\p{sc=Han}(?:高校|院校|央企|企业))|被(?=审计|巡[察视]|督[察查]|检查|考核|帮扶|监督|评估)|等(?=院|学校|职业|教育))*$/u;

/** Behind the verb of what only comes about: 推动云川航运中心[建设]。 */
const CLOSES = /^(?:[，。；、的等]|政策|措施|举措|环境|$)/u;

/** What opens the deed of the one who is charged with it, besides a verb: 鼓励养殖企业[向]精深加工转型, 支持种业公司[在]岛上设立苗圃. */
const OPENS_DEED =
  /^(?:会同|应对|向|把|将|通过|在(?![建研库线岗职校营售])|更加|更好|专注|积极|主动|加快|加大|大幅|充分|合理|逐步|持续|不断|有序|共同|进一步|率先|进军|登陆|自建|(?:并购|兼并)(?!重组)|以多种|采取)/u;

/** How an agent does something: 由渔业公司[自主]定价. */
const OF_ITS_OWN =
  /^(?:会同|自主|自行|依法|共同|具体|先行|及时|统一|分别|定期|直接|另行|酌情|予以|给予|负责(?!人|同志)|牵头|按照?(?!揭)|根据|依照|依据|在(?![建研库线岗职校营售])|于(?!是)|向|从)/u;

/** What only counts those who are charged, and people that a list names before them: 推动[一批]养殖企业, 支持[专家学者、]咨询机构. */
const AHEAD = /一批|更多|(?:专家学者|专家|学者|律师|志愿者|群众|农户|个人|人才)[、和与]/uy;

/** The most characters of one agent, and of a list of them. */
const LONGEST_AGENT = 20;
const LONGEST_LIST = 64;

/** Closes a list of those who are charged: 发动[商会]、[志愿者组织]|等开展巡河. */
const ENDS_LIST = /^等(?!部门|单位|机构|企业|有关|相关|\d|[一二三四五六七八九十])/u;
const PUSHES = "推动";

/** Whether 等 behind a list stands before what those of it do; where they are pushed on it is rather what comes about. */
const closesList = (text: string, charge: number, position: number): boolean =>
  ENDS_LIST.test(text.slice(position, position + 3)) && text.slice(charge - PUSHES.length, charge) !== PUSHES;

/** Who acts is the head of the body: 由部门|负责人提出. */
const THEIR_HEAD = /^(?:主要)?负责(?:人|同志)/u;

/** What joins two kinds of body besides the marks of a list: either acts, or the first are of the last: [青岚公司]等[专营单位]. */
const OR = /以及|或者?|等(?!部门|单位|机构|院|有关|相关|学校|职业|教育)/uy;

/** The length of the joint of a list at a position; 0 where none stands there. */
const jointAt = (text: string, position: number): number =>
  LIST_JOINTS.has(text.charAt(position)) ? 1 : endOf(OR, text, position) - position;

/** How the unit of a body ends, whatever its field: [药剂科]、[设备科]、[信息中心]要. */
const UNIT_END =
  /^[^、]*(?:[科股室处办站所队组矿厂院庭]|(?<![内外全一东西南北中])部|中心|小学|中学|[业居村]委会|[团纪]委|(?<!关)工委|妇联|(?<!关|体|联|干|派)系)$/u;

/** A town by its name, which is charged beside the bodies of a list: 要求[白塔镇]和有关部门巡河. */
const TOWN = /^(?!深入|走进|来到|前往|到)\p{sc=Han}{1,4}(?:[镇乡]|街道|社区)$/u;

/** People, who are no body: 由[基层单位]、同行专家、[学术团体]推荐. */
const PEOPLE = /^[^、]{0,4}(?:专家|学者|人员|群众|志愿者|代表)$/u;

/** What may stand in such a list besides what ends in a head. */
const isOtherMember = (name: string): boolean => UNIT_END.test(name) || TOWN.test(name) || PEOPLE.test(name);

/** The members of a list of kinds of body, each with a head at its end; none where one has none: 支持[各类院校]、[培训机构]和[企业]承担培训. */
const membersOf = (scene: Scene, heads: readonly Hit[], { start, end }: Span): readonly Span[] => {
  const { text } = scene.reading;
  const members: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    const joint = at < end ? jointAt(text, at) : 0;
    if (at < end && joint === 0) continue;
    const note = NOTE_BEHIND.exec(text.slice(from, at))?.[0].length ?? 0;
    if (at < end && !endsInHead(heads, at - note) && !isOtherMember(text.slice(from, at))) continue;
    if (!PEOPLE.test(text.slice(from, at))) members.push({ start: from, end: at });
    from = at + joint;
    at += Math.max(joint - 1, 0);
  }
  return members;
};

/** Kinds of body between a word that makes them act and a verb: 由[主管机构]出具意见. A body that is known by name is left to its own rule. */
export const findAgents =
  (words: Lexicon, verbs: Lexicon, least: number) =>
  (scene: Scene): readonly Draft[] => {
    const { text } = scene.reading;
    const heads = scene.hits(DUTIED);
    const isNamed = least >= LEAST_NAMED;
    return scene.hits(words).flatMap(({ span: { end } }) => {
      const start = endOf(AHEAD, text, end);
      for (let at = firstPlacedAt(heads, start); at < heads.length; at += 1) {
        const head = heads[at];
        if (head === undefined || head.span.end - start > LONGEST_LIST || hasClauseEnd(text, start, head.span.end)) return [];
        if (THEIR_HEAD.test(text.slice(head.span.end, head.span.end + 6))) return [];
        const verb = hitAt(scene, verbs, head.span.end + (closesList(text, end, head.span.end) ? 1 : 0));
        const opens = (isNamed ? OPENS_DEED : OF_ITS_OWN).test(text.slice(head.span.end, head.span.end + 3));
        if (!opens && (verb === null || (isNamed && CLOSES.test(text.slice(verb.span.end, verb.span.end + 2))))) continue;
        const span = { start, end: opens ? head.span.end : furtherHead(scene, head.span.end, verbs) };
        return membersOf(scene, heads, span)
          .filter((member) => isAgent(scene, member, least))
          .map((member) => ({ span: member }));
      }
      return [];
    });
  };

/** Kinds by two characters that act where they are charged: 鼓励[高校]办学, not 鼓励企业办学, which is said of everybody. */
const SHORT_KIND = /^(?:高校|高校院所|院校|银行|国企|央企|大企业)$/u;

const isAgent = (scene: Scene, { start, end }: Span, least: number): boolean => {
  const name = scene.reading.text.slice(start, end);
  if (SHORT_KIND.test(name)) return true;
  if (name.length > LONGEST_AGENT || name.length < least || FIGURE.test(name.charAt(0)) || !PLAIN.test(name)) return false;
  if (endsInBody(scene, { start, end }) || (least >= LEAST_NAMED && hitAt(scene, DUTIED, start) !== null)) return false;
  return !foundStartingIn(scene, start, start + 1).some((found) => isBody(found) && found.acting !== true);
};

/** A verb with a head right behind it goes on with the name: 由本部门[审核机构]进行审核. */
const furtherHead = (scene: Scene, position: number, verbs: Lexicon): number => {
  const verb = hitAt(scene, verbs, position);
  return (verb === null ? null : hitAt(scene, DUTIED, verb.span.end))?.span.end ?? position;
};

const hasClauseEnd = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (CLAUSE_ENDS.has(text.charAt(at))) return true;
  return false;
};

/** Members of the same list before one that is known by name: [外轮代理公司]和青岚粮食局要. */
const membersAhead = (scene: Scene, heads: readonly Hit[], from: number, to: number): readonly Span[] => {
  const { text } = scene.reading;
  const members: Span[] = [];
  let start = from + (ITEM_NUMBER.exec(text.slice(from, to))?.[0].length ?? 0);
  for (let at = start; at < to; at += 1) {
    if (!LIST_JOINTS.has(text.charAt(at))) continue;
    const member = { start, end: at };
    if ((endsInHead(heads, at) || UNIT_END.test(text.slice(start, at))) && isMember(scene, member)) members.push(member);
    start = at + 1;
  }
  return members;
};

const isMember = (scene: Scene, { start, end }: Span): boolean =>
  end - start >= LEAST_NAMED &&
  end - start <= LONGEST_AGENT &&
  PLAIN.test(scene.reading.text.slice(start, end)) &&
  hitAt(scene, NO_SUBJECTS, start) === null &&
  !foundStartingIn(scene, start, end).some((found) => isBody(found) && found.acting !== true);

/** Where the body starts that ends a clause; the start of the clause where none ends it. */
const bodyBefore = (scene: Scene, from: number, end: number): number =>
  foundStartingIn(scene, from, end).find((found) => isBody(found) && found.span.end === end)?.span.start ?? from;

/** Another member stands before it. */
const JOINED = /[、和及与]/u;

/** Whether the last of a list is a body by name, which is no part of a longer one: 由省级财政和[青岚集团公司]分担. */
const endsInBody = (scene: Scene, { start, end }: Span): boolean =>
  foundStartingIn(scene, start + 1, end).some(
    (found) => isBody(found) && !found.generic && found.span.end === end && JOINED.test(scene.reading.text.slice(start, found.span.start)),
  );

/** The tail of a list of bodies, which is the kind of them all: 县渔业局、残联[等部门]应. */
const COLLECTS = /^[^、]{2,6}等(?:有关|相关)?(?:部门|单位|机构)$/u;
const isTail = (text: string, { start, end }: Span): boolean => text.charAt(start - 1) === "、" && COLLECTS.test(text.slice(start, end));

/** Kinds of body by what is laid on them: [审核机构]应当提出意见; [各级担保、再担保机构]应减收保费, but [水厂公司]和[各用水单位]要. */
export const findDutied = (scene: Scene): readonly Draft[] => {
  const { text } = scene.reading;
  const heads = scene.hits(DUTIED);
  return scene.hits(DUTY_WORDS).flatMap(({ span: { start: duty } }) => {
    const end = duty - (SHORT_NAME.exec(text.slice(Math.max(0, duty - LONGEST), duty))?.[0].length ?? 0);
    const from = clauseStart(text, end);
    const bare = end - (NOTE_BEHIND.exec(text.slice(from, end))?.[0].length ?? 0);
    if (end - from > LONGEST) return [];
    if (!endsInHead(heads, bare)) return membersAhead(scene, heads, from, bodyBefore(scene, from, end)).map((span) => ({ span }));
    const start = subjectStart(scene, from, end);
    const ahead = membersAhead(scene, heads, from, start).map((span) => ({ span }));
    // 云川州、塔城地区要: regions are told by what they do
    const isRegion = regionsByName.has(text.slice(Math.max(start, text.lastIndexOf("、", end) + 1), end));
    if (isRegion || end - start < 2 || FIGURE.test(text.charAt(start)) || hitAt(scene, NO_SUBJECTS, start) !== null) return ahead;
    const members = membersOf(scene, heads, { start, end }).filter((member) => !isTail(text, member));
    return members.every((member) => member.end - member.start >= LEAST_MEMBER)
      ? [...ahead, ...members.map((span) => ({ span }))]
      : [...ahead, { span: { start, end } }].filter(({ span }) => !endsInBody(scene, span));
  });
};
