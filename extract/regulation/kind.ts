import { BODY } from "../lexicon/body.ts";
import { LAW } from "../lexicon/law.ts";
import { REGION } from "../lexicon/region.ts";
import { place } from "../place/kind.ts";
import { defineKind } from "../rule/define.ts";
import { joinLexicons } from "../rule/lexicon.ts";
import { findAnnexTitles } from "./annex.ts";
import {
  CODE_SAFE,
  CODE_STOPS,
  DEFINITE_PLANS,
  DESCRIBED,
  FOLLOWING_VERBS,
  FRONT_UNITS,
  FRONTS,
  FULL_INSTRUMENTS,
  IMPLEMENTED,
  IMPLEMENTING_VERBS,
  INSTRUMENT_PEEL,
  INSTRUMENT_STOPS,
  INSTRUMENT_VERBS,
  INSTRUMENTS,
  ISSUED,
  ISSUED_NEXT,
  ISSUED_STOPS,
  ISSUER_STOPS,
  ISSUING_VERBS,
  LABELLED_EDGES,
  LISTED,
  MADE,
  MADE_BY,
  MASKS,
  NUMBER_SAFE,
  PLAIN_PLANS,
  QUOTED_INSTRUMENTS,
  QUOTED_PLANS,
  SHOWN,
  SHOWN_BY,
  SHOWN_EDGES,
  STANDING_INSTRUMENTS,
} from "./lexicon.ts";
import { findNext } from "./next.ts";
import { findFiles, findNumbers, findOrders, findStandards } from "./number.ts";
import { findUnmarkedTitles, ISSUED_IN_TITLE } from "./unmarked.ts";
import { findVersions } from "./version.ts";

/** What a title ends in that lays down rules, duties or plans; a version or span of years may stand behind it. */
const TITLE =
  /(?:(?<![兵说书语做看想方用手]|工作)法|法典|条例|办法|规定|意见|决定|通知|通报|方案|规划|(?<!学习)纲要|计划|报告|请示|批复|复函|函|[细规准通守图导]则|规程|章程|清单|要点|标准|目录|名录|名单|指南|指引|公告|通告|公报|令|命令|决议|预案|制度|措施|提案|建议|议案|总结|汇报|公约|协定|条约|规范|要求|解释|意见书|任务|分工|重点|工作安排|安排|纪要|党章|宪法|路线图|目标责任书|责任书|责任状|承诺书|任务书|条件|[\d一二三四五六七八九十]{1,3}条(?:政策|措施|举措|意见|规定)?|白皮书|(?:计划|推荐|申报|申请|审批|审核|登记|报名|安排|任务|分工|责任|考核|评分|评价|汇总|统计|备案|信息|情况)表|指示|区划|意见稿|若干政策|政策|新政|大纲|纲领|草案|修正案|指标|(?:指标|测评)体系|规章|民约|须知|共识|声明|(?<!共产党)宣言|倡议|倡议书|协议|合同|备忘录|议程|程序|流程|流程图|图集|格式|[式样]样|样式|文本|分类|简章|台账|药典|不准|禁令|(?<=^国家\p{sc=Han}{2,16})战略|现代化(?=2)|\d\.\d版)”?(?:[（(〔][^）)〕]{1,24}[）)〕])*(?:[12]\d{3}(?:年)?(?:版|修订|修正)?)?$/u;

/** A plan for the years of a five-year plan, behind what it is for: 渔港建设“十四五”规划. */
const FIELD_FIVE_YEAR =
  /(?<=(?:编制|制定|实施|落实|出台|印发|执行|抓好|打好|完成)(?:全[省市区县国]|我[省市区县])?|、|和|及)(?<name>(?!印发|了|和|及|与|国家|我|本|其|各|全|(?:[^“]{0,24})(?:落实|实施|编制|完成|推进|推动|推出|制定|执行|对接|围绕|按照|根据|谋划|组织|开展|结合|期间|全面|紧扣|支持|加强|加快|建设好|形成|[省市区县州党]委|政府|中央|(?:方案|办法|意见|规划|计划|细则)[和及]|的|是|将|在|对|与|按))\p{sc=Han}{2,26}“[一二三四五六七八九十]{1,3}五”(?:(?!和|期间|时期|重大|末|以来)\p{sc=Han}){0,14}?规划(?!期|建设|目标|重大|任务|编制|项目|指标|实施|草案|收官)(?:纲要)?)/dgu;

/** Two instruments, of which each is one of its own. */
const TWO =
  /(?:方案|细则|意见|清单|目录|名录|指南|指引|标准|规范|用语|办法|条例|规划|计划|章程|规程|规则|守则|准则|预案|纲要|公约|(?<![办方做]|依)法)(?:[和及与、]|以及)/u;

/** A plan that a body is yet to make, told by its field alone: 制定渔船避风工作方案. */
const PLAIN = /^(?!年度|国家|自治区|全|学校|\p{sc=Han}{2,3}[省市县区州])\p{sc=Han}{2,14}(?:工作方案|工作计划|预案)$/u;

/** What is only described, or how something else is made: 健全统一规范的市场. */
const NOT_UNMARKED = new RegExp(
  `${DESCRIBED.source}|${TWO.source}|${PLAIN.source}|(?:项目|问题|任务|需求)清单$|^(?:如下|以下|健全|统一|自定|的|相关|有关|相应)|规定规范$|需要规范$|社会发展总体规划$|总书记指引$|^[\\dx×]{1,4}项年度|百分之.{1,6}的|^(?:具体|学校|企业|单位|部门|公司|医院|个人)|^(?!权责清单)\\p{sc=Han}{4}$|^\\p{sc=Han}{2}事项清单$|裁量权基准$`,
  "u",
);

/** What is only described, or a body that makes one: 由国家青岚委[制定实施办法]. */
const MADE_THERE = new RegExp(`${DESCRIBED.source}|(?:制定|制订|出台|印发|修订|编制)实施(?:办法|细则|方案|意见)$`, "u");

/** What follows the name of an instrument that is made. */
const ISSUED_END = /^(?:$|[，。；、（）”》\n]|[和及与等])/u;

/** Two instruments, or one that is only described. */
const NOT_FOLLOWED = new RegExp(`${DESCRIBED.source}|${TWO.source}`, "u");

/** The same of what is issued; nor what is joined to a strategy or policy. */
const NOT_ISSUED = new RegExp(`${NOT_FOLLOWED.source}|(?:战略|政策)[和及]|^的|的(?:具体)?(?:实施)?方案$`, "u");

const NOT_ISSUED_PLAIN = new RegExp(`${NOT_ISSUED.source}|${PLAIN.source}|^\\p{sc=Han}{2}规划$`, "u");

const OPENERS = joinLexicons("regulation/openers", [REGION, BODY, MASKS]);

const OPENED_STOPS = joinLexicons("regulation/opened-stops", [INSTRUMENT_STOPS, INSTRUMENT_VERBS]);

const MADE_STOPS = joinLexicons("regulation/made-stops", [INSTRUMENT_STOPS, FRONTS]);

/** What the title goes on with that is no part of what it is about: 青岚市政府关于青岚港规划[的批复]. */
const OF_ANOTHER = /^的?(?:批复|复函|函|通知|请示|决定|意见)(?:$|[\n，。；（〔])/u;

/** A title in quotes, as older papers write it. */
const QUOTED_TITLE = /^关于[^“”《》，。；：]{4,60}的(?:指示|决定|决议|意见|通知|通告|公告|规定|办法|方案|请示|报告|批复|建议|提案|议案)$/u;

/** Class nouns that end a line which is a title. */
const TITLE_NOUNS = ["条例", "细则", "办法", "规定", "方案", "预案", "计划", "规划", "纲要", "准则", "清单"];

/** A line that is the title of an instrument, by its class noun; neither a heading by number nor one that tells a deed. */
const TITLE_LINE =
  /^(?![一二三四五六七八九十]{1,3}、|\d|（[一二三四五六七八九十\d]{1,3}）|第|附|图|表|关于|启动|制定|完善|进一步(?:完善|健全|加强|规范|强化)|建立|修订|编制|落实|健全|严格|抓好|执行|.{0,40}(?:国务院|政府|委员会|[部委厅局])(?:办公厅|办公室)?关于)(?:[^《》，。；：！？（）\s]|（[^（）\n]{1,8}）){4,60}(?:条例|实施细则|细则|办法|规定|方案|应急预案|预案|行动计划|计划|规划|纲要|准则|(?:责任|权力|事项|负面)清单)(?:（[^（）\n]{2,20}）)?$/gmu;

/** A line that names the report below it: 政府工作报告, 云川市人民检察院工作报告, 关于云川市2022年度预算执行情况的审计工作报告. */
const REPORT_TITLE =
  /^(?:(?:[12]\d{3}年)?(?:\p{sc=Han}{2,10}[省市区县州旗盟])?(?:[12]\d{3}年)?(?:人民)?政府工作报告|\p{sc=Han}{2,16}(?:常务委员会|人民法院|人民检察院)工作报告|(?:[^《》，。；：]{2,20})?关于[^《》，。；：]{4,40}的审计工作报告)$/gmu;

/** A label that is taken up in a plan or tells what or when it is for is not its name, nor is what is joined to it: “十湖工程”纳入规划, “护渔”活动的实施方案, “1+N”政策和渔港规划. */
const LISTED_IN = /”[^”]{0,8}(?:[的和及与]|[纳列][入为])/u;

/** Instruments of a place or a body, by its name before them. */
const OPENED = {
  form: "suffix",
  heads: FULL_INSTRUMENTS,
  reach: 30,
  minimum: 4,
  stops: OPENED_STOPS,
  safe: NUMBER_SAFE,
  needsOpener: true,
  when: { notInside: MADE_THERE, notAfter: OF_ANOTHER },
} as const;

/** Instruments that lay down rules, duties or plans. */
export const regulation = defineKind({
  id: "regulation",
  key: (surface, fields) => fields["number"]?.value ?? fields["name"]?.value ?? surface.replace(/《/gu, "〈").replace(/》/gu, "〉"),
  recurs: 6,
  nests: "〈《",
  rules: [
    // 印发《[云川市绿地管理办法（试行）]》
    { form: "bracket", id: "regulation/title", open: "《", close: "》", inner: TITLE, weight: 1 },
    // 关于印发〈[青岚区节水行动方案]〉的通知
    { form: "bracket", id: "regulation/inner-title", open: "〈", close: "〉", inner: TITLE, weight: 1 },
    // 依照[民法典]
    { form: "term", id: "regulation/law", lexicon: LAW, when: { notAfter: /^(?:[律人院官学务庭定治制]|规(?!定))/u }, weight: 1 },
    // 对照[外资准入负面清单]
    { form: "term", id: "regulation/standing", lexicon: STANDING_INSTRUMENTS, stays: true },
    // 根据[云政发〔2021〕12号]
    {
      form: "code",
      id: "regulation/number",
      stage: "sharp",
      reason: "the code before the year is read from the right, and a list goes on with the code understood",
      lexicons: [CODE_STOPS, CODE_SAFE],
      find: findNumbers,
      weight: 1,
    },
    // [国务院令第722号]; [2020年第3号公告]
    {
      form: "code",
      id: "regulation/order",
      stage: "sharp",
      reason: "the body before the order is read from the right",
      lexicons: [ISSUER_STOPS, CODE_SAFE],
      find: findOrders,
      weight: 1,
    },
    // 办理[第128号提案]
    { form: "pattern", id: "regulation/proposal", anchor: "号", pattern: /第\d{1,5}号(?:提案|建议|议案)/gu },
    // 按[GB/T 9704-2012]; 执行[GB 50180]
    { form: "code", id: "regulation/standard", stage: "sharp", reason: "its normal form is made of its parts", find: findStandards },
    // 实施国家[“十四五”规划]
    {
      form: "pattern",
      id: "regulation/five-year",
      pattern:
        /(?:国家)?“[一二三四五六七八九十]{1,3}五”(?:规划和(?:\d{4}|二〇三五)年远景目标纲要|(?:(?![和的])\p{sc=Han}){0,14}(?:规划(?:纲要|建议|方案)?|计划(?:纲要)?))/gu,
      anchor: "五”",
    },
    // 实施[青岚湖区水土保持“十四五”规划]
    {
      form: "pattern",
      id: "regulation/named-five-year",
      anchor: "五”",
      pattern: FIELD_FIVE_YEAR,
      weight: 1,
    },
    // 编制[青岚都市圈规划]、[白塔河流域防洪规划]
    {
      form: "pattern",
      id: "regulation/plan-drawn-up",
      pattern:
        /(?<=编制|编制完成|编制实施)(?:好|了|全[省市区县国]|我[省市区县])?(?<name>(?!相关|有关|适合|建设总体|完成|实施|出台|印发|发布|修订|多规|国民|年度|专项|配套|高[质水标]|[各其好了全我本新一])(?:(?![的和与或]|规划、)[\p{sc=Han}、]){4,18}规划(?:纲要)?)(?=[，。；\n]|、|$|[和及]\p{sc=Han}{2,12}规划)/dgu,
      anchor: "编制",
      weight: -1,
    },
    // 完成[第六个五年计划]
    {
      form: "pattern",
      id: "regulation/five-year-in-words",
      pattern: /(?:国民经济和社会发展)?第[一二三四五六七八九十]{1,3}个五年(?:规划|计划)(?:和(?:\d{4}|二〇三五)年远景目标)?(?:纲要)?/gu,
      anchor: "个五年",
    },
    // 签署[中智自贸协定]
    {
      form: "pattern",
      id: "regulation/treaty",
      pattern:
        /中(?:[欧美韩澳日俄新巴智秘瑞冰]|日韩|国[—－–-](?:\p{sc=Han}){2,5})(?:双边|全面|第[一二三]阶段)?(?:投资|自贸区?|自由贸易区?|经贸)(?:\d\.\d版)?(?:升级)?(?:协[定议]|议定书)/gu,
      anchor: ["协定", "议定书", "协议"],
    },
    // 实施[“绿网”工程二期规划]
    {
      form: "bracket",
      id: "regulation/quoted",
      open: "“",
      close: "”",
      behind: QUOTED_INSTRUMENTS,
      reach: 8,
      extent: "to-noun",
      when: { notInside: LISTED_IN },
    },
    // 制定[“绿网”行动计划]
    {
      form: "bracket",
      id: "regulation/quoted-plan",
      open: "“",
      close: "”",
      behind: QUOTED_PLANS,
      reach: 8,
      extent: "to-noun",
      when: { before: /(?:制定|制订|出台|印发|编制|发布|推出)$/u },
    },
    // 修订[渔船停靠“两表一册”管理办法]; 落实[党委（党组）护渔责任制实施办法]
    {
      form: "name",
      id: "regulation/labelled",
      heads: QUOTED_INSTRUMENTS,
      reach: 36,
      minimum: 6,
      edges: LABELLED_EDGES,
      through: "“（",
      modifier: /\p{sc=Han}“[^“”]{2,16}”(?!活动)|[区委党镇村办街道]（\p{sc=Han}{2,4}）/u,
      single: true,
      when: { notInside: /^[两三几数]批|五”|”(?:[等的和及与、]|活动|项目|战略)/u },
    },
    // 落实[市委十项规定]、[县委“八条禁令”]
    {
      form: "pattern",
      id: "regulation/of-committee",
      anchor: ["条", "项"],
      pattern:
        /(?:[省市县区州盟旗]委|自治区党委)(?:常委会)?“?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[条项](?:(?:规定|意见|禁令|纪律|措施|举措|铁规)”?|实施(?:细则|办法))/gu,
    },
    // “[新十九条]”, “[渔村振兴十条]”, 落实省“[42条]”
    {
      form: "pattern",
      id: "regulation/quoted-by-number",
      anchor: "条",
      pattern:
        /(?<=“)(?:(?![第一二三四五六七八九十百])\p{sc=Han}{1,12}?(?:\d{1,3}|[一二三四五六七八九十]{1,3})|(?<=[国省市县区州]家?“)\d{1,3})条(?=”)/gu,
    },
    // 推出“[渔港防汛八条措施]”
    {
      form: "pattern",
      id: "regulation/quoted-measures",
      anchor: ["条", "项"],
      pattern:
        /(?<=“)\p{sc=Han}{2,20}(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:条|项)(?:政策)?(?:措施|举措|意见|规定|禁令|铁律|纪律)(?=”)/gu,
    },
    // 落实市政府“[关于做好渔船避风的指示]”
    { form: "bracket", id: "regulation/quoted-title", open: "“", close: "”", inner: QUOTED_TITLE },
    // [惠企28条]; [稳就业xx条]
    {
      form: "pattern",
      id: "regulation/measures-by-number",
      anchor: "条",
      pattern:
        /(?<=[“、，和台施实]|执行|^)(?<name>(?![施台实]|执行|收到|出台|制定|征求|修建|达到|增至|共计|新增|累计)\p{sc=Han}{2,4}(?<!措施|举措)(?:\d{1,3}|xx|[一二三四五六七八九十]{1,3})条)(?=[”、，。；和等政措])/dgu,
    },
    // 审查[2024年财政预算草案], 执行[2031年…社会发展计划]
    {
      form: "pattern",
      id: "regulation/draft",
      anchor: ["预算草案", "决算草案", "计划草案", "社会发展计划"],
      pattern: /\d{4}年(?:(?:(?![的了对向])\p{sc=Han}){0,14}(?:预算|决算|计划)草案|(?:国民)?经济和?社会发展计划(?!执行|草案))/gu,
    },
    // 附件⏎[青岚区节水载体名录]⏎…
    {
      form: "code",
      id: "regulation/annex-title",
      stage: "sharp",
      reason: "a title is a part of the paper's layout, not of its words",
      find: findAnnexTitles,
    },
    // 附件：[青岚区节水载体名录]
    {
      form: "pattern",
      id: "regulation/annex",
      anchor: "附",
      longestLine: 90,
      pattern:
        /(?<=^附(?:件|表)?\s{0,2}\d{0,2}\s{0,2}[：:]\s{0,2}(?:\d{1,2}[.．、]\s{0,2})?)(?!\d{1,2}[.．、])[\p{sc=Han}x×“”（）()、—/\d]{4,50}(?:表|清单|名单|方案|意见|办法|细则|规划|计划|标准|图|目录|规则|规定|要点|分工|指标|预案|规范|指南|纲要|报告|说明|协议|章程|公约)(?=$)/gmu,
    },
    // 考场见附件2：[青岚渔校考试安排表]，请查收
    {
      form: "pattern",
      id: "regulation/annex-cited",
      anchor: "见附",
      reach: 64,
      pattern:
        /(?<=见附(?:件|表)\d{0,2}[：:])[\p{sc=Han}“”、—/\d]{4,50}?(?:表|清单|方案|意见|办法|细则|规划|计划|标准|目录|规则|规定|要点|预案|规范|指南)(?=[，。；）])/gu,
    },
    // [云川（青岚）生态示范区建设总体方案]获市政府批复
    {
      form: "pattern",
      id: "regulation/approved",
      anchor: "获",
      pattern:
        /(?<=^|[。；，\n])(?<name>(?!我|其|由|编制|全[省市县区]|各|《)(?:(?!的|，)[\p{sc=Han}x×（）“”·]|的(?=\p{sc=Han}{4})){8,40}?(?:方案|规划|纲要))(?=(?:顺利|正式|成功|已|均)?获(?:得)?\p{sc=Han}{0,8}(?:批复|批准))/dgmu,
      weight: 1,
    },
    // 落实[国务院关于支持云川林业的意见]; 根据[中共中央、国务院关于…的决定]
    {
      form: "pattern",
      id: "regulation/unmarked-by-body",
      anchor: "关于",
      pattern:
        /(?<=贯彻|落实|根据|按照|依据|依照|遵照|执行|符合|[》）][、和])(?!落实|执行)(?<name>\p{sc=Han}{1,11}[院部委局办会厅府处署央组室行](?:、\p{sc=Han}{1,11}[院部委局办会厅府处署央组室行]){0,3}关于[^，。；：\n《》〔]{4,50}?的(?:指导意见|实施意见|若干意见|意见|建议|通知|决定|规定|办法|批复|复函|指示|方案|公告|通告))(?=[，。；、（]|精神|要求|等|和|及|规定|有关|执行|办理|施行|实施|处理|落实)/dgu,
      weight: 1,
    },
    // 转发了[关于做好渔船避风的通知], 执行[关于渔船避风的暂行规定]
    {
      form: "pattern",
      id: "regulation/unmarked-issued",
      anchor: "关于",
      reach: 72,
      pattern:
        /(?<=(?:印发|下发|转发|批转|发布|出台|制发|收到|传达|学习|贯彻|落实|执行|遵守|违反|根据|按照|依据|依照)了?|[》例法]、)关于[^，。；：\n《》〔关]{4,50}?的(?:(?:若干|暂行|指导|实施)?(?:意见|规定|办法)|通知|决定|方案|公告|通告|指示|批复)(?=[，。；、（]|精神|要求|等|和|及)/gu,
    },
    // 关于印发[打好净水保卫战三年行动计划]的通知
    {
      form: "pattern",
      id: "regulation/issued-in-title",
      anchor: ["关于印发", "关于发布", "关于公布", "关于下发"],
      reach: 96,
      pattern: ISSUED_IN_TITLE,
      weight: 1,
    },
    // 批转市水利局[关于加强河道管理的报告]
    {
      form: "code",
      id: "regulation/unmarked-title",
      stage: "sharp",
      reason: "the title over a paper has the same shape and names that paper itself",
      find: findUnmarkedTitles,
    },
    // 依据[国务院一九八〇年223号文件]
    { form: "code", id: "regulation/file", stage: "sharp", reason: "its normal form is made of its parts", find: findFiles },
    // 学习[党的二十大报告]
    { form: "pattern", id: "regulation/congress-report", anchor: "大报告", pattern: /党的[一二三四五六七八九十]{1,3}大报告/gu },
    // 落实[2031年中央一号文件]
    {
      form: "pattern",
      id: "regulation/first-paper",
      anchor: ["一号文件", "1号文件"],
      pattern: /(?:\d{4}年)?(?:中央|[省市区县州]委|自治区党委)(?:\d{4}年)?(?:一|1)号文件/gu,
    },
    // 附件：1.云川市…报告⏎2.[青岚湖水质调查意见]
    {
      form: "pattern",
      id: "regulation/annex-listed",
      anchor: "附",
      reach: 1000,
      pattern:
        /(?<=^附(?:件|表)?\s{0,2}[：:]\s{0,2}1[.．、][^\n]{4,80}\n(?:\d{1,2}[.．、][^\n]{4,80}\n){0,8}\d{1,2}[.．、]\s{0,2})[\p{sc=Han}“”（）()、—\d]{4,60}(?:表|清单|名单|方案|意见|办法|细则|规划|计划|标准|图|目录|规则|规定|要点|报告|说明|协议|指南)(?=$)/gmu,
    },
    // 制定[灌溉、排水等各类工程的管护办法]
    {
      form: "pattern",
      id: "regulation/issued-list",
      anchor: "等",
      pattern:
        /(?<=制定|编制|出台|印发|修订|(?:制定|编制|出台|印发)实施)(?<name>(?!制定|修订|出台|印发|实施|和|并)[\p{sc=Han}x×]{2,14}(?:、[\p{sc=Han}\dA-Z]{2,10}){1,4}等[\p{sc=Han}]{2,24}?(?:指南|办法|规范|细则|规程|标准|方案|规划|行动计划|条例))(?=[，。；和及]|$)/dgu,
    },
    // [渔船粉尘防爆规定]（水利部令第6号）, [渔港发展纲要]（2031—2035年）
    {
      form: "name",
      id: "regulation/shown",
      heads: SHOWN,
      reach: 36,
      minimum: 3,
      edges: SHOWN_EDGES,
      single: true,
      when: { after: SHOWN_BY, notInside: DESCRIBED },
    },
    // [渔港发展纲要（2031—2035年）]
    {
      form: "code",
      id: "regulation/version",
      stage: "last",
      reason: "what stands in brackets behind a name that any rule found is its end",
      find: findVersions,
    },
    // 编制青岚湖综合规划、[云水河抗旱规划]; 落实《青岚湖保护条例》、[渔村保护规划]
    {
      form: "code",
      id: "regulation/next",
      stage: "last",
      reason: "the verb of making stands before the first of the list, or the item before it is known",
      lexicons: [ISSUED_NEXT, LISTED],
      find: findNext,
    },
    // 制定随机抽查工作细则和[工作指引]
    {
      form: "pattern",
      id: "regulation/issued-beside",
      anchor: ["细则和", "办法和", "指南和", "意见和", "规范和", "用语和"],
      pattern:
        /(?<=(?:制定|出台|编制|印发)(?!具体|相关|相应|有关|配套)[^，。；]{2,40}?(?:细则|办法|指南|意见|规范|规范用语)和)(?<name>\p{sc=Han}{2,10}(?:指引|规范|细则|办法|指南))(?=[，。；、]|$)/dgu,
    },
    // [2023年云川市政府工作报告], [云川市中级人民法院工作报告], over the report
    {
      form: "pattern",
      id: "regulation/report-title",
      anchor: "工作报告",
      longestLine: 60,
      pattern: REPORT_TITLE,
      stays: true,
      weight: 2,
    },
    // 立即启动[渔船火灾应急预案]
    {
      form: "pattern",
      id: "regulation/activated",
      anchor: "应急预案",
      pattern: /(?<=启动)(?!本|各|该|其|相关|相应|有关|具体)(?:(?![的和及])\p{sc=Han}){2,16}应急预案/gu,
    },
    // [青岚区节水办法（试行）], over the paper
    { form: "pattern", id: "regulation/title-line", pattern: TITLE_LINE, anchor: TITLE_NOUNS, longestLine: 120, weight: 1 },
    // [青岚示范区发展总体方案]获批
    { ...OPENED, id: "regulation/opened", openers: OPENERS },
    // 推动[白塔山国家公园管理条例]
    { ...OPENED, id: "regulation/opened-by-place", stage: "last", opens: [place], peel: INSTRUMENT_PEEL },
    // 已列入[振兴规划]的项目; 对接落实[城市总体规划]
    {
      form: "governed",
      id: "regulation/definite-plan",
      verbs: INSTRUMENT_VERBS,
      heads: DEFINITE_PLANS,
      stops: INSTRUMENT_STOPS,
      when: { notAfter: /^、分步/u, notInside: /^(?:建设|(?:.{0,8}社会)?发展)总体规划/u },
      reach: 12,
      minimum: 0,
    },
    // [绿地养护具体操作办法]由市园林局制定; [渔村整治方案]经镇政府批准
    {
      form: "suffix",
      id: "regulation/made-by",
      heads: MADE,
      reach: 30,
      minimum: 3,
      stops: MADE_STOPS,
      safe: NUMBER_SAFE,
      peel: FRONT_UNITS,
      when: { after: MADE_BY, notInside: DESCRIBED },
    },
    // 出台[推动青岚林业创新发展行动计划]
    {
      form: "governed",
      id: "regulation/issued",
      verbs: ISSUING_VERBS,
      heads: ISSUED,
      stops: ISSUED_STOPS,
      peel: INSTRUMENT_PEEL,
      when: { after: ISSUED_END, notInside: NOT_ISSUED_PLAIN },
      reach: 30,
      minimum: 2,
    },
    // 出台[支持青岚林业发展12条]; [促进就业十项措施]; 出台青岚湖条例、[支持渔业27条]
    {
      form: "pattern",
      id: "regulation/measures-issued",
      anchor: ["条", "项政策", "项措施", "项举措", "项提升", "项改革", "项优化", "项便民", "项惠民", "项支持"],
      pattern:
        /(?<=出台|制定|制定出台|制定实施|推出|实施|落实|推动|执行|违反|遵守|(?:出台|实施)[\p{sc=Han}\d]{4,20}条、|[》例法见定案施]、)(?<name>(?!实施|出台|印发|[了好的等])(?:\p{sc=Han}|(?<=\p{sc=Han}{5})、(?=促进|支持|稳定|保障|推动)){3,26}?(?<![超近逾约达余第]|措施|举措)(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:条(?:政策措施|政策举措|政策|硬?措施|意见|硬?举措|禁令|铁律|纪律|规定)?|项(?:政策|提升|改革|优化|便民|惠民|支持)?(?:措施|举措)))(?=[，。；、（]|等|[和及]|(?:相关)?(?:规定|要求|精神))/dgu,
      weight: 1,
    },
    // 出台[惠渔兴港“18条”]
    {
      form: "pattern",
      id: "regulation/measures-quoted",
      anchor: ["条”", "措施”"],
      pattern:
        /(?<=出台|推出|实施|落实|执行|按照)(?<name>(?!实施)\p{sc=Han}{2,16}“\p{sc=Han}{0,4}?(?:\d{1,3}|[一二三四五六七八九十]{1,3})条(?:硬?措施)?”(?:(?:政策)?硬?(?:措施|举措))?|“\d{1,3}条”(?:(?!的)\p{sc=Han}){2,10}?(?:政策|措施|举措)+)/dgu,
    },
    // 落实[云川市空间布局和渔港规划指引]
    {
      form: "governed",
      id: "regulation/implemented",
      verbs: IMPLEMENTING_VERBS,
      heads: IMPLEMENTED,
      stops: ISSUED_STOPS,
      peel: INSTRUMENT_PEEL,
      when: { after: ISSUED_END, notInside: NOT_ISSUED },
      reach: 30,
      minimum: 6,
    },
    // 按照[渔校停课预案]; 实施[渔港减排工作方案]
    {
      form: "governed",
      id: "regulation/plan-followed",
      verbs: FOLLOWING_VERBS,
      heads: PLAIN_PLANS,
      stops: INSTRUMENT_STOPS,
      peel: INSTRUMENT_PEEL,
      when: { notInside: NOT_FOLLOWED },
      reach: 24,
      minimum: 3,
    },
    // 编制[年度抽查工作计划]
    {
      form: "governed",
      id: "regulation/unmarked",
      verbs: INSTRUMENT_VERBS,
      heads: INSTRUMENTS,
      stops: INSTRUMENT_STOPS,
      peel: INSTRUMENT_PEEL,
      when: { notInside: NOT_UNMARKED, notBefore: /(?:关于(?:进一步|切实|认真)?做好|纳入)$/u, notAfter: /^(?:体系|管理)/u },
      reach: 24,
      minimum: 2,
    },
  ],
});
