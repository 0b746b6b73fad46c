import { BODY } from "../../lexicon/body.ts";
import { ENTERPRISE } from "../../lexicon/enterprise.ts";
import type { Rule } from "../../rule/rule.ts";
import { ACADEMIES, FORCES, LEAGUES, PARTIES, STATE, TERMS } from "../lexicon.ts";
import { level, optional, parts, region } from "./shared.ts";

/** The part of a force: 武警[青岚总队], 总后[基建营房部], 空军[指挥学院]. */
const FORCE_PART =
  /(?:第[一二三四五六七八九十\d]{1,4})?(?:(?!各|等|有关|要|会同|应|关于|和|与|及)(?:(?![和与及的等要须应将由对在]|关于|处理|参照)\p{sc=Han}){0,8}?)(?:司令部|政治部|政治工作部|后勤部|后勤机关|装备部|参谋部|(?!部)\p{sc=Han}{2}部(?![队门署分长位])|总部机关|机关(?!报)|总队|支队|大队|中队|教导队|指挥部|部队(?!官兵)|\d{4,6}部队|舰队|基地|测绘局|气象局|\p{sc=Han}院|研究所|(?:集团)?军(?![队区事民人])|[师团旅](?![长级结])|办事处|疗养院)(?:司令部|政治部|后勤部|装备部|机关|医院|\p{sc=Han}{2}支队)?/u;

/** Departments that a body has or gets: 组委会下设[秘书处]、[新闻部]. */
const SET_UP =
  /(?:下设|内设|增设|分设|设有)(?!立)(?:了)?(?:[\d一二三四五六七八九十两]{1,2}个)?(?<name>(?!\p{sc=Han}{0,10}(?:处室|分局|支部|全部|内部|干部))[^\P{sc=Han}在]{1,10}?(?:部|处|室|组|科|司|局|中心|办公室|委员会|办))(?=[、，。；和（]|等)/dgu;

/** How the one who speaks or is spoken to is named. */
const OWN = [..."我你贵该本"].flatMap((pronoun) => [..."部委局署厅院行"].map((body) => pronoun + body));

/** Divisions of the one who speaks or is spoken to: 报我部[外贸司], 由你局[计划处]办理. */
const OWN_DIVISION =
  /[我你贵该本][部委局署厅院行](?<name>(?!的|各|有|要|与|和|将|已|应|在|对|会同|会商|联合|配合|协同|商|决定|拟|现|依|认|收|于|经)(?:(?![对你我贵向]|给予)\p{sc=Han}){2,10}?(?:(?<!公)司|局|处|室|中心)(?![长级面机法理置罚分]))/dgu;

/** What the names of builders open with. */
const BUILDERS = ["中铁", "中建", "中交", "中冶", "水电", "铁"];

/** Bureaus and institutes of the builders, by number: [中铁三局], [铁道部第四勘测设计院]. */
const NUMBERED =
  /(?:中铁|中建|中交|中冶|水电|铁道部?第|铁道?)(?:第?[一二三四五六七八九十]{1,3})(?:航)?(?:局|(?:勘[察测])?设计院|院|工程局)(?:集团)?(?:有限公司|[一二三四五六七八九]?公司)?(?:[\p{sc=Han}\d]{2,8}?项目部)?/gu;

/** Branches of banks in a place, by the short name of the bank: [建行白塔支行]; all of a bank, as it addresses them: 各分行、[营业管理部]. */
const BANK_BRANCH =
  /(?:人民银行|人行|工行|农行|中行|建行|交行|招行|邮储银行|邮储|农发行|国开行|农商银行|农商行)(?!业)[^\P{sc=Han}的和与及等]{2,8}?(?:中心支行|支行|分行|营业管理部|营业部)|各(?:省会（首府）|副省级)城市中心支行|(?<=分行、)营业管理部/gu;

/** Forces that stand in a region by its short name, and groups of bodies: [驻青部队], [中央驻青单位]. */
const STATIONED =
  /(?:中央)?驻(?:(?![华外军地村])\p{sc=Han}|当地)(?:人民解放军|解放军|(?:空军|海军|陆军|火箭军|武警)?(?:某?部队|某[部师旅团])|武警|军队)/gu;

const STATIONED_GROUP =
  /(?:中央、?(?:驻?省|省部?属?)|中省|中直|部省属?|各?省市)驻\p{sc=Han}{2,3}?(?:单位|企业|机构)|(?:(?:中央|省属|市属)?驻|中央在)(?:(?![外军村地点场守扎校站军])\p{sc=Han}(?=(?:中央|各|有关)?单位)|[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵黔云滇藏陕甘青宁新港澳]|[省市区县州](?!级)|当地)(?:中央|各)?(?:单位|企业|高校|机构|科研院所)|驻\p{sc=Han}{2,8}(?:(?:机场|口岸|港|园区|开发区)(?:各|有关)?(?:单位|机构)|[市县区州](?:中央|各|有关|企事业){1,2}单位)/gu;

/** An office of a commissioner, whose ministry the paper named before: 会同[驻云川特派办]. */
const COMMISSIONER = /驻(?!在)\p{sc=Han}{2,4}特派(?:员)?办(?:事处)?/gu;

/** A centre that a body has in a place or for a field, joints in it too: 深交所[渔具与渔权交易中心]. */
const CENTRE_OF =
  /(?![和与及等的将在由对要所支持批准印设建办向为共])(?:(?![的等将在由对向、]|支持|批准|同意|建设|设立|成立|会同|关于)\p{sc=Han}){2,14}?(?:交易|服务|创新|研究|检测|评价|培训|交流|转化|审评|数据|信息)中心(?![城主任])/u;

/** An agency that a ministry keeps in regions or in other bodies: 审计署[驻云川特派员办事处]; [驻各省、自治区、直辖市财政监察专员办事处]. */
const AGENCY =
  /驻(?![华外])(?:(?![负会应要])[\p{sc=Han}、]){1,24}?(?:专员办事处|特派员办事处|特派员办公室|特派员公署|特派办|专员办|纪检监察组|纪检组|督察局)/u;

/** A group at the centre whose name tells its task, with the verbs and joints of it. */
const NATIONAL_GROUP =
  /(?:国务院|(?<!党|中共)中央|(?<![\p{sc=Han}])(?:国家|全国)|(?<=[由经报向对与和及同据按请])(?:国家|全国))(?!和|军委|办公厅|级)(?:(?!国务院|中央|国家|[的各、]|有关|关于|成立|[建设]立|组建|同意|决定|批准|召开|[印转]发|会同|[村居]民|业主)[\p{sc=Han}“”]){2,30}?(?:领导小组|协调小组|工作小组|专班|指挥部|联席会议(?!制度)|委员会(?!会议|全体|委员|主任)|监事会|工作(?:机制)?(?=办公室))(?:办公室|秘书处|秘书组|\p{sc=Han}{2,4}(?<![组总])组(?![织成建]))?/gu;

/** Societies of the country, whose field may be told by a verb or by two words. */
const SOCIETY =
  /(?:中国|中华(?!人民)|(?<![\p{sc=Han}])全国)(?![和与])(?:(?!中国|全国|国家|[的各等在是将对了向由并]|所属|有关|成立|组建|参加|支持|推动|发挥|举办)[\p{sc=Han}“”]){2,16}?(?:协会|学会|研究会|基金会|联合会|促进会|商会|联谊会)(?![员长章费刊议])/gu;

/** Institutes of an academy, the place before the field: 中科院[青岚物化所]. */
const OF_ACADEMY = /(?![院的和与及各等所])\p{sc=Han}{2,12}?(?:所(?![属在有谓以长])|研究院|[分新]院|植物园|天文台)/u;

/** Institutes of the builders of rockets, ships and arms by number: [航天六院], [中船702所]. */
const ARMOURERS = ["航天", "中船", "中国电科", "电科", "兵器", "中核", "核工业", "航空工业"];
const NUMBERED_INSTITUTE = new RegExp(
  `(?:${ARMOURERS.join("|")})(?:科[技工]|重工)?(?:集团)?(?:公司)?第?[\\d一二三四五六七八九十○〇]{1,4}(?:研究)?[所院](?![士长])`,
  "gu",
);

/** Bodies of the State and the Party by their names, and what belongs to them or is sent out by them. */
export const CENTRAL_RULES: readonly Rule[] = [
  // [国家发展改革委]、[工信部]会同有关部门; the lexicon finds them everywhere, its exceptions hold everywhere
  { form: "term", id: "organization/central", lexicon: BODY, stays: true },
  // [远山重工]项目开工
  { form: "term", id: "organization/enterprise", lexicon: ENTERPRISE, when: { notAfter: /^(?:牌|杯|股价|指数|品牌)/u } },
  // [中华人民共和国水利部]; [中共水利部党组]
  { form: "compose", id: "organization/state-body", parts: [{ words: STATE }, { words: BODY, head: true }, parts] },
  // [水利部规划计划司]
  {
    form: "compose",
    id: "organization/division",
    parts: [
      { words: BODY },
      { words: /(?!会同|各|等|和|与|及|由)\p{sc=Han}(?!设|立|成|建)\p{sc=Han}{1,5}?(?<!公)司(?![法机令长])/u, head: true },
    ],
    when: { notInside: /[和与同及等、]/u },
  },
  // [武警青岚总队]; [总参测绘局]
  { form: "compose", id: "organization/force", parts: [{ words: FORCES }, { words: FORCE_PART, head: true }] },
  // [民盟云南省委会]
  {
    form: "compose",
    id: "organization/party-of-region",
    parts: [
      { words: PARTIES },
      { ...region, optional: true },
      optional(level),
      { words: /(?:[省市区县](?=委)|中央(?=委))?(?:委员会|委会|委|总支|支部)(?!员[^会])|中央/u, head: true },
    ],
  },
  // [国务院清理渔船积欠工作领导小组办公室]
  {
    form: "pattern",
    id: "organization/national-group",
    anchor: ["小组", "专班", "指挥部", "联席会议", "委员会", "监事会", "办公室"],
    pattern: NATIONAL_GROUP,
    weight: -1,
  },
  // [中国护渔和航标协会]
  {
    form: "pattern",
    id: "organization/society",
    anchor: ["协会", "学会", "研究会", "基金会", "联合会", "促进会", "商会", "联谊会"],
    pattern: SOCIETY,
  },
  // [中科院青岚渔业所]
  { form: "compose", id: "organization/of-academy", parts: [{ words: ACADEMIES }, { words: OF_ACADEMY, head: true }] },
  // [航天六院]
  { form: "pattern", id: "organization/numbered-institute", anchor: ARMOURERS, pattern: NUMBERED_INSTITUTE },
  // [驻青部队]、[驻市单位]; [中央驻青单位]
  { form: "pattern", id: "organization/stationed", anchor: "驻", pattern: STATIONED },
  { form: "pattern", id: "organization/stationed-group", generic: true, anchor: ["驻", "中央在"], pattern: STATIONED_GROUP },
  // [中铁三局]; [铁道部第四勘测设计院]
  { form: "pattern", id: "organization/numbered", pattern: NUMBERED, anchor: BUILDERS, when: { notAfter: /^[长面部势]/u } },
  // [建行白塔支行]配合
  { form: "pattern", id: "organization/bank-branch", anchor: ["支行", "分行", "营业"], pattern: BANK_BRANCH, weight: 1 },
  // [审计署驻云川特派员办事处]
  { form: "compose", id: "organization/agency", parts: [{ words: BODY }, { words: AGENCY, head: true }] },
  // 会同[驻云川特派办]
  { form: "pattern", id: "organization/commissioner", anchor: "特派", pattern: COMMISSIONER },
  // 组委会下设[秘书处]、[新闻部]
  { form: "pattern", id: "organization/set-up", anchor: "设", pattern: SET_UP, weight: -1 },
  // 报我部[外贸司]审核
  { form: "pattern", id: "organization/own-division", pattern: OWN_DIVISION, anchor: OWN, weight: -1 },
  // [中国水权交易所青岚交易服务中心]
  { form: "compose", id: "organization/centre-of", parts: [{ words: BODY }, { words: CENTRE_OF, head: true }] },
  // [国务院办公厅]; [教育部党组]
  { form: "compose", id: "organization/central-part", parts: [{ words: BODY }, { ...parts, optional: false }] },
  // [十三届全国人大]一次会议
  { form: "compose", id: "organization/term-of-congress", parts: [{ words: TERMS }, { words: BODY }] },
  // [团省委]负责组织
  { form: "term", id: "organization/league", lexicon: LEAGUES },
  // 全面落实[中央]决策部署; [中央]、市委巡视反馈意见
  {
    form: "pattern",
    id: "organization/centre",
    pattern:
      /(?<![党中])中央(?!、(?:省|市|地方)\p{sc=Han}{0,3}(?:媒体|新闻))(?=[、，。；）和与]|决策|部署|精神|要求|出台|存量|增量|支持|关于|统一|巡视|批准|有关|确定|统筹(?![、下])|代地方|科学判断|的(?:决策|部署|各项|方针|政策|要求|号召)|对|《|纪|决定|文件|号召|下达|安排|(?:及时|先后|专门|果断)?(?:成立|召开|作出|强调|提出|同意|印发|下发|派出)(?!的))/gu,
    anchor: "中央",
  },
  // [省财政]已安排资金；所需经费由[县级财政]安排
  {
    form: "pattern",
    id: "organization/treasury",
    anchor: "财政",
    pattern:
      /(?:自治区|中央|[省市县区州镇])(?:本?级)?财政(?=已|每年|要|将|应|从|加大|新增|连续|[\d一二三四五六七八九十两]{1,2}年|安排|拨付|累计|负担|承担|给予|也|按|对|补助|统筹)/gu,
  },
];
