import { actingPlaces } from "./acting-place.ts";
import type { Actor, Clause, VerbSort } from "./clause/clause.ts";
import { CLAUSE_LEXICONS, SAFE_WORDS } from "./clause/lexicon.ts";
import { REPORTING_VERBS } from "./lexicon/reporting.ts";
import { organization } from "./organization/kind.ts";
import type { Loser } from "./refine.ts";
import type { Found } from "./rule/kind.ts";
import { defineLexicon, type Lexicon } from "./rule/lexicon.ts";
import type { Hits } from "./rule/scan.ts";
import { isMark, LIST_JOINTS } from "./rule/scene.ts";
import { spansOf } from "./text/matches.ts";
import { contains, type Span } from "./text/span.ts";
import { buildTrie, startsWord } from "./text/trie.ts";

/** Mentions and clauses after use has told what acts. */
export type Used = { readonly mentions: readonly Found[]; readonly clauses: readonly Clause[]; readonly lost: readonly Loser[] };

/** What is only counted: 高新技术企业突破[6万家]. */
const AMOUNT = /^[^，。；]{0,4}\d[\d.万亿余多]*(?:家|户|个|%|％|所|人|名|倍)/u;

/** What is only measured: 渔业企业[网箱更新增速]居前. */
const MEASURED = /占比|增速|增长|比例|人数/u;

/** Verbs that tell what is or happens, rather than what somebody does: 小型渔业企业[新增]订单, 中小渔企[贷款]展期. */
const HAPPENS: ReadonlySet<VerbSort | null> = new Set<VerbSort>(["result", "event"]);

/** Whether a clause tells of a deed, or of what has to come about. */
const tellsDeed = (text: string, { object, passive, sort, modal }: Clause): boolean => {
  if (object === null || passive || (modal === null && HAPPENS.has(sort))) return false;
  const told = text.slice(object.start, object.end);
  return !AMOUNT.test(told) && !MEASURED.test(told);
};

/** Whether a body is the stated subject itself, alone or in a list, and does not only describe it: 外资渔企|服务持续强化. */
const isSubject = (text: string, { subject }: Clause, { span }: Found): boolean =>
  subject !== null && (span.end >= subject.end || LIST_JOINTS.has(text.charAt(span.end)));

/** The kinds of bodies that act or help in a clause; one that only a deed makes a body has to do something. */
const actingKinds = (text: string, clauses: readonly Clause[]): ReadonlySet<Found> => {
  const acting = new Set<Found>();
  for (const clause of clauses) {
    const isDeed = tellsDeed(text, clause);
    for (const actor of clause.actors) {
      if (typeof actor === "string" || !actor.generic) continue;
      if (actor.acting !== true || (isDeed && isSubject(text, clause, actor))) acting.add(actor);
    }
    for (const helper of clause.helpers) if (helper.generic) acting.add(helper);
  }
  return acting;
};

/** Characters behind a body that a noun phrase does not go on over. */
const GOES_ON_FREELY = new Set(["的", "及", "等"]);

/** Adverbs and verbs that no clause of a duty has, that only companies do or that 会审 hides (教代会|审议), and what sets one body out of several: 各部门|特别是. */
const PREDICATE_OPENERS = defineLexicon(
  "use/predicate-opener",
  "审议 审查 审定 审批 审核 收到 接到 引以为戒 举一反三 审结 批捕 先行 另行 酌情 特别是 尤其是 各尽其责 各司其职 各负其责 齐抓共管 通力合作 通力协作 密切配合 每周 每月 每季度 分赴 闻令而动 昼夜 全员 踊跃 普遍 一致 守土尽责 派员 包保 蹲点 驻点 走村入户 冲在 未经 隶属 尚未 未能 没有 做了 进军 登陆 并购 处以 并处 处上 处一 处二 处三 处五 处十 处百 处违法 处货值 处警告",
);

/** Words behind a body that open a predicate. */
const STANDING = [...CLAUSE_LEXICONS.filter((lexicon) => lexicon !== SAFE_WORDS), REPORTING_VERBS, PREDICATE_OPENERS];

/** Deeds on a body's own account, though 自主 opens nouns too: 允许地方高校|自主开展…. */
const OWN_DEEDS = buildTrie("自主开展 自主选择 自主决定 自主确定 自主制定 自主设置".split(" "));

/** Those with longer words inside which theirs do not count: each has to be asked. */
const GUARDED: readonly Lexicon[] = STANDING.filter((lexicon) => lexicon.entries.some((entry) => entry.except.length > 0));

/** The words of all others, looked up at once. */
const STANDING_WORDS = buildTrie([
  ...new Set(
    STANDING.filter((lexicon) => !GUARDED.includes(lexicon)).flatMap((lexicon) => lexicon.entries.flatMap((entry) => entry.surfaces)),
  ),
]);

/** The bodies of one definite body, which no noun behind them makes less definite: [国务院部门]审批事项. */
const OF_ONE = "国务院";

/** Departments do what any verb says; only these nouns make them what the noun is of: 财政部门[工作人员]. */
const DEPARTMENT = /^(?!.*(?:各|有关|相关)).{2,}(?:部门|机关)$/u;
const OF_DEPARTMENT =
  /^(?:工作|人员|干部|领导|之间|间|内|职[权责能]|权|支出|预算|决算|网站|规章|文件|所|主管|统计|数据|房产|资金|经费|互|联|协|民警|党|法|信息|政务|权力|系统|标准|行政|事业|事务|机构|单位|性|化|里|中|外|下|上|前|后|级|自身|本身|个人|经济|收|房|用|集中|国有|监管|审批|窗口|直属|下属|许可|执法|公务|纪律|行业|共|会|专|公|证|认|出具|批|档|服)/u;

/** What befalls a kind of body or tells of it, rather than what it does: 推进[养殖院所]改革, 发挥[各地]比较优势, [渔业企业]占比. */
const TOLD_OF =
  /^(?:改革(?!的)|治理(?!工作)|优化重组|改造|占比|覆盖率|人民币|存贷?款余额|比较优势|主导产业|中心城市|能力建设|资金(?!支持)|融合发展|(?:恢复)?(?:建设|发展)(?:[，。；、和]|$|资金|成效|步伐|稳步|水平))/u;

/** The first of a pair that acts as one: 各地区[各部门]勉力护渔. */
const PAIRED = "各地区";

/** The two committees by their label, which each place has one pair of: [村“两委”]换届. */
const LABELLED = /“两委”$/u;

/** Whether a kind of body stands as a body: before a mark or a word that opens a predicate; not before a noun that it only describes: 地方政府|债务. */
const standsAlone = (text: string, hits: Hits, { span }: Found): boolean => {
  const next = text.charAt(span.end);
  if (next === "" || isMark(next) || GOES_ON_FREELY.has(next)) return true;
  if (text.startsWith(PAIRED, span.start - PAIRED.length) || LABELLED.test(text.slice(span.start, span.end))) return true;
  if (text.startsWith(OF_ONE, span.start) || startsWord(OWN_DEEDS, text, span.end)) return true;
  if (DEPARTMENT.test(text.slice(span.start, span.end)) && !OF_DEPARTMENT.test(text.slice(span.end, span.end + 2))) return true;
  if (hits.starting(SAFE_WORDS).has(span.end)) return false;
  return startsWord(STANDING_WORDS, text, span.end) || GUARDED.some((lexicon) => hits.starting(lexicon).has(span.end));
};

/** Clauses without those who turned out to do nothing: one that names them names nobody, one that took them over is the speaker's. */
const withoutLost = (clauses: readonly Clause[], lost: readonly Loser[]): readonly Clause[] => {
  if (lost.length === 0) return clauses;
  const gone = new Set<Actor>(lost.map(({ mention }) => mention));
  return clauses.map((clause) => {
    if (!clause.actors.some((actor) => gone.has(actor))) return clause;
    const actors = clause.actors.filter((actor) => !gone.has(actor));
    return { ...clause, actors: actors.length === 0 && clause.inherited ? ["speaker"] : actors };
  });
};

const withBodies = (mentions: readonly Found[], clauses: readonly Clause[], acting: ReadonlySet<Found>): Omit<Used, "lost"> => {
  if (acting.size === 0) return { mentions, clauses };
  const bodies = new Map<Actor, Found>();
  for (const found of acting) bodies.set(found, { ...found, kind: organization, rule: "organization/acting-region" });
  const asUsed = (found: Found): Found => bodies.get(found) ?? found;
  const actorAsUsed = (actor: Actor): Actor => bodies.get(actor) ?? actor;
  const isUsed = (actor: Actor): boolean => bodies.has(actor);
  return {
    mentions: mentions.map(asUsed),
    clauses: clauses.map((clause) =>
      clause.actors.some(isUsed) || clause.helpers.some(isUsed)
        ? { ...clause, actors: clause.actors.map(actorAsUsed), helpers: clause.helpers.map(asUsed) }
        : clause,
    ),
  };
};

/** 向…表示衷心感谢: who is thanked is named for honour, not for work. */
const THANKS = /向[^。！\n]{1,240}?(?:表示|致以)[^。！\n]{0,10}(?:感谢|敬意|问候)/gu;

/** What it closes with; rare, so that most papers are done with at one look. */
const HONOUR = /感谢|敬意|问候/u;

const thankedSpans = (text: string): readonly Span[] => (HONOUR.test(text) ? spansOf(THANKS, text) : []);

/** A body that stands in a list by its name counts there too, but not its people: 各民主党派、[工商联]、公安|干警. */
const isThankedByName = (text: string, { rule, span }: Found): boolean =>
  rule === "organization/listed" && (isMark(text.charAt(span.end)) || LIST_JOINTS.has(text.charAt(span.end)));

/** Of which a share or a number is told, no body: 九成即90%的[渔业站], 30所[渔业学校]. */
const SHARE_AHEAD = /[%％](?:以上)?的$|\d[多余万]?所$/u;

/** The clinic that any village or quarter has, no body: 达标的[村卫生室]. */
const CLINIC = /^(?:社区卫生服务中心|(?:\p{sc=Han}{2}地区)?村卫生室)$/u;

const DESCRIBES = "a kind of body that only describes the noun behind it";

/** What shows only in the clauses: a region that acts is a body; a kind of body that neither acts nor stands alone is none, nor is who is thanked. */
export const applyUse = (text: string, hits: Hits, mentions: readonly Found[], clauses: readonly Clause[]): Used => {
  const acting = actingKinds(text, clauses);
  const thanked = thankedSpans(text);
  const whyNot = (found: Found): string | null => {
    const isThanked = found.kind === organization && thanked.some((span) => contains(span, found.span));
    if (isThanked && !isThankedByName(text, found)) return "who is thanked does no work here";
    if (found.kind === organization && SHARE_AHEAD.test(text.slice(Math.max(0, found.span.start - 5), found.span.start)))
      return "a kind of body of which a share is told";
    if (found.kind === organization && CLINIC.test(text.slice(found.span.start, found.span.end))) return "a clinic that any place has";
    if (found.generic && TOLD_OF.test(text.slice(found.span.end, found.span.end + 6))) return DESCRIBES;
    const isUsed = !found.generic || acting.has(found) || (found.acting !== true && standsAlone(text, hits, found));
    return isUsed ? null : DESCRIBES;
  };
  const kept: Found[] = [];
  const lost: Loser[] = [];
  for (const mention of mentions) {
    const reason = whyNot(mention);
    if (reason === null) kept.push(mention);
    else lost.push({ mention, lostTo: null, reason });
  }
  const acted = withoutLost(clauses, lost);
  return { ...withBodies(kept, acted, actingPlaces(text, hits, kept, acted)), lost };
};
