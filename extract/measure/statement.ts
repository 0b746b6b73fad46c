import type { VerbSort } from "../clause/clause.ts";
import type { Span } from "../text/span.ts";

/** How far before its end a statement is looked for. */
const REACH = 24;

/** What was reached closes what would be the object: 建设渔港|取得积极进展. */
const REACHED =
  /(?:取得|迈出|迈上|结出|展现|焕发|得到)\p{sc=Han}{0,10}(?:进展|成效|成果|硕果|步伐|台阶|突破|成就|气象|面貌|实效|加强|改善)$/u;

/** How it turned out: 渔港的布局|明显优化, 渔业发展|极不平凡; a task where it is to turn out so: 促进渔民持续增收. */
const TURNED =
  /(?:明显|显著|稳步|顺利|圆满|胜利|超额|如期|稳妥|有所|日益|较好|(?<!可)持续|继续(?!教育)|进一步|更趋|更加|更为|愈加|愈发|十分|异常(?!波动|问题|情况)|极其|极不|很不)\p{sc=Han}{2}$/u;
/** How much of it there is, by one word: 保障供水压力|较大, 稳定渔市难度|不小. */
const SCALED = /(?:[较偏很][大小高低多少强弱重快慢好差长短难]|不[小高强优畅])$/u;
const TURNING = /(?:促进|推进)$/u;

/** How much there is of it: 加工产值比重|提升至55%以上. */
const COUNTED =
  /^[^、的]{1,30}?(?:(?:增长|提高到|提升[至到]|[升降增]至|下降)[约近超]?|(?:率|度|比重|占比|比例|人员|金额|总额|数量)[达超近占为在])\d[^的等]*$/u;

/** How much of what has the deed as its attribute: 参加禁渔|的人口8万. */
const OF_WHAT = /^(?!用于).{1,40}的\p{sc=Han}{0,8}(?:投入|支出|人口|人数|劳动者|人员)(?:[超达近约为]|拟安排|累计)?\d[^的等]*$/u;

/** Where the whole of it lies: 扩大渔市|的重点在下游. */
const LIES = /的(?:难点|重点|关键|要害|根本|出路|核心|目的)(?:和\p{sc=Han}{2})?(?:是|在)/u;

/** What is told of the noun that the verb makes with the next: 创新|动能持续迸发. */
const STATED =
  /^(?:动力|动能|作用|效能|能力|水平|长度|主义|质量|效率|力度|势头|空间|活力|步伐|成效|标准)(?:日益|持续|不断|稳步|明显|显著|一般|进一步|更加|大幅|逐步|看|可按)/u;

/** Where it stands among others: 修复滩涂面积|居全国前列. */
const RANKED = /(?<!、)居\p{sc=Han}{0,6}(?:位|前列|第[一\d]位?)$/u;

/** Behind a noun of action, which is its subject: 发展|面临的局面, 改革|已进入深水区. */
const PREDICATED =
  /^\p{sc=Han}{0,6}(?:面临|迎来|处于|处在|步入|跃上|离不开|取得|迈[出上]|结出|展现|催人|有待|来之不易|没有|必须|一定能|[又仍]|已(?!有)|远超|越来越|不动摇|基本(?:完成|建成|形成)|\p{sc=Han}{0,4}[快迅]速(?:壮大|成长|增长)$)|^这[一个]|^(?:向|从).{2,24}(?:迈进|转变|转型|突围)$|^从.{2,24}向|^\p{sc=Han}{0,4}(?:加快|提速|提质增效|齐升)$/u;

/** What is only held to, or pushed to go well: 坚持|扩大渔市这一基点, 推动|共建渔市走深走实. */
const HOLDING = /(?:坚持|推动)(?:高质量)?$/u;
const HELD = /.这[一个]|(?:方针|原则|相\p{sc=Han}{2}|走深走实|高质量发展)$/u;

/** What is left of a topic that only needs to be done: 渔港布局|还需优化. */
const NEEDED = /[仍还亟尚]?需$/u;

const NOMINAL: ReadonlySet<VerbSort | null> = new Set<VerbSort>(["noun", "event"]);

type Deed = { readonly verb: Span; readonly object: Span; readonly sort: VerbSort | null };

/** Whether what would be the object closes with a predicate, so that the verb only belongs to its subject. */
export const isPredicated = (text: string, { verb, object, sort }: Deed): boolean => {
  const whole = text.slice(object.start, object.end);
  const tail = whole.slice(-REACH);
  if (TURNED.test(tail) && !TURNING.test(text.slice(verb.start, verb.end))) return true;
  if (
    REACHED.test(tail) ||
    SCALED.test(tail) ||
    RANKED.test(tail) ||
    COUNTED.test(whole) ||
    OF_WHAT.test(whole) ||
    LIES.test(whole) ||
    STATED.test(whole)
  )
    return true;
  return NOMINAL.has(sort) && PREDICATED.test(whole);
};

/** Whether what is told is held to, or said to be lacking, and not done. */
export const isUndone = (text: string, { verb, object }: Deed): boolean => {
  if (HOLDING.test(text.slice(Math.max(0, verb.start - 5), verb.start))) return HELD.test(text.slice(object.start, object.end));
  return object.end <= verb.start && NEEDED.test(text.slice(object.end - 2, verb.start));
};
