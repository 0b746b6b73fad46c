import { BODY } from "../lexicon/body.ts";
import { ENTERPRISE } from "../lexicon/enterprise.ts";
import { COUNTRY, MOUNTAIN } from "../lexicon/landscape.ts";
import { DOUBTFUL_REGION, OPENING_REGION, REGION } from "../lexicon/region.ts";
import { STEM } from "../lexicon/stem.ts";
import { ACTION_VERBS, ALL_VERBS } from "../lexicon/verb.ts";
import { BARE_MASKS, MASKED_PERSONS } from "../place/lexicon.ts";
import { defineKind } from "../rule/define.ts";
import { defineLexicon, joinLexicons } from "../rule/lexicon.ts";
import type { Part, When } from "../rule/rule.ts";
import { findAlsoCalled } from "./also-called.ts";
import { findBetween } from "./between.ts";
import { findCampus } from "./campus.ts";
import { findBracketed } from "./company.ts";
import { findAgents, findDutied } from "./dutied.ts";
import { findDepartmentLists, findJoinedDepartments } from "./field-list.ts";
import { HOSTS, INNER_GOVERNORS, INNER_GROUPS, INNER_HEADS, INNER_KINDS, OWN_BODIES } from "./inner/lexicon.ts";
import { findOwnBodies } from "./inner/own-body.ts";
import { findInner } from "./inner/unit.ts";
import { findLevelNamed } from "./level-named.ts";
import {
  ACTING_KINDS,
  ACTORS,
  AGENT_WORDS,
  BARE_GROUPS,
  BEFORE_SHORT,
  BEHIND_SHORT,
  CHARGE_WORDS,
  CLASSES,
  CONJUNCTION,
  COURT_DIVISIONS,
  COURT_LEADS,
  DEPARTMENTS_OF,
  DESCRIBERS,
  DUTIED,
  DUTY_WORDS,
  EACH_HEADS,
  EVERYONE,
  FIELDS_END,
  FORCES,
  FOUNDED,
  FOUNDED_PEEL,
  FOUNDED_STOPS,
  FOUNDING_VERBS,
  GOVERNING,
  GOVERNMENTS,
  GROUPS,
  KIND_CLASSES,
  KIND_PARTS,
  KINDS_OF_BODY,
  LEAGUES,
  LEVEL_HEADS,
  LEVEL_LISTS,
  LEVEL_OPENERS,
  LEVEL_UNITS,
  LEVELS,
  LISTED_BODIES,
  LISTED_KINDS,
  LOCAL_MEDIA,
  MACRO_REGIONS,
  MEMBER_KINDS,
  NAMED_KINDS,
  NATIONAL,
  NO_SUBJECTS,
  OF_A_KIND,
  OF_SITE,
  OF_THE_PLACE,
  OPENED,
  OWN_CLASSES,
  PARTIES,
  PARTS,
  PARTY_COMMITTEE,
  QUANTIFIERS,
  QUOTED_BODIES,
  RECIPIENT_WORDS,
  SAFE,
  SCHOOLS,
  SEVERAL,
  SEVERAL_CLASSES,
  SHORT_CLASSES,
  STATE,
  STOPS,
  SUBJECT_PEEL,
  TASK_BODIES,
  TASK_STOPS,
  TASK_VERBS,
  TERMS,
  UNIT_PARTY_BODIES,
  UNITS,
  VILLAGE_BODIES,
} from "./lexicon.ts";
import { findListed } from "./list.ts";
import { findMembers } from "./members.ts";
import { findNeighbours } from "./neighbour.ts";
import { findNoted } from "./noted.ts";
import { findOfPlaces } from "./of-place.ts";
import { findDepartmentsOf, findParts, findUnits } from "./part.ts";
import { findOwn, findShort } from "./short.ts";

const stops = joinLexicons("organization/stops", [STOPS, ALL_VERBS]);
const openers = joinLexicons("organization/openers", [
  REGION,
  OPENING_REGION,
  NATIONAL,
  MACRO_REGIONS,
  BODY,
  ENTERPRISE,
  MOUNTAIN,
  BARE_MASKS,
]);
/** Fields of work that are verbs as often: 组织媒体开设专栏 tells of no kind of media. */
const DOINGS = new Set(["组织", "宣传", "研究", "督查", "督办", "接待", "规划", "建设", "统计", "审计", "监察", "编制", "就业", "移民"]);
const describers = joinLexicons("organization/describers", [
  DESCRIBERS,
  { ...STEM, entries: STEM.entries.map((entry) => ({ ...entry, surfaces: entry.surfaces.filter((surface) => !DOINGS.has(surface)) })) },
]);
/** 和县 is a county too, but behind a body 和 joins one of the county: 镇党委和[县水利局]. */
const JOINED_COUNTY = [..."委府局办部镇乡院队组站所门位关处科室心校会团厅联协道村"].map((end) => `${end}和县`);
const regions = joinLexicons("organization/regions", [
  REGION,
  {
    ...DOUBTFUL_REGION,
    entries: DOUBTFUL_REGION.entries.map((entry) => (entry.name === "和县" ? { ...entry, except: JOINED_COUNTY } : entry)),
  },
]);

const kindsOfBody = joinLexicons("organization/kinds-of-body", [KINDS_OF_BODY, INNER_KINDS]);
const bareGroups = joinLexicons("organization/bare-groups", [BARE_GROUPS, INNER_GROUPS]);

const region: Part = { words: regions, repeat: true, field: "region" };
/** One field of work, or two that 和 joins: [林业和园林]局. */
const stems: readonly Part[] = [
  { words: STEM, repeat: true },
  { words: CONJUNCTION, optional: true },
  { words: STEM, optional: true, repeat: true },
];

/** A branch behind a department: 市生态环境局[青岚分局]. */
const branch: Part = { words: /(?![和与及])[\p{sc=Han}]{2,4}?(?:分局|分院|分中心|支局|大队|支队|中队|总值班室|信息中心)/u, optional: true };

/** What the same department is called elsewhere: 公安厅[（局）], 建设厅[（建委、市政管委）]. */
const ALSO_CALLED: Part = {
  words: /（(?![省市县区州]|以下|下称|简称)(?:\p{sc=Han}{0,7}[局厅委办处](?:、(?=\p{sc=Han}{0,7}[局厅委办处、）]))?){1,6}）|（委员会）/u,
  optional: true,
};

const LEVEL_WORD =
  "(?:计划单列城?市|县级市|副省级城?市|新疆生产建设兵团|自治区|直辖市|自治州|自治县|自治旗|民族乡|省|市|县|区|旗|州|盟|乡|镇|街道|社区|村(?:（居）|、居(?!委))?|(?<=[各、/和及（])(?:(?:经济|高新|技术){0,2}(?:开发|产业)区|工业园区|园区|工业园|新区|高新区|经开区|功能区|管理区))(?![场域级间块位民容直招])";

/** Levels that 各 counts, with what they share: 各[县（区）人民政府], 各[街道（镇）党（工）委]. */
const LEVELS_OF_ALL = new RegExp(
  `(?:地(?=、[州市县盟])|${LEVEL_WORD}(?![政委]))(?:(?:[、/]|[和及](?=计划单列|副省级|新疆生产))?${LEVEL_WORD}|（${LEVEL_WORD}(?:、${LEVEL_WORD}){0,3}）){0,6}(?:(?<=村（居）)(?:民)?委(?:员)?会|(?<=）)委(?:、(?:人民)?政府)?|人民政府|政府|党委(?:(?:和|、)(?:人民)?政府(?!部门))?|党（工）委|(?:党工委|纪工委|纪（工）委|纪委（纪工委）|纪委监委|纪委|工委)(?:(?:和|、)(?:街道)?办事处)?|委组织部|委宣传部|委统战部|委政法委|办事处|人民法院|（居）(?:民)?委(?:员)?会|村委会|居委会|党支部|党总支|、企事业单位)?`,
  "u",
);

/** A commission of the Party of a level for what it leads on the whole. */
const PARTY_COMMISSION = /(?:自治区党|[省市区县州盟旗])委全面(?:深化改革|依法治(?:自治区|[国省市区县州]))(?:委员会|领导小组)(?:办公室)?/gu;

/** Ends a kind of zone ahead of 区 (新区, 园区), or counts all bodies of a level: 全[省法院]. */
const ZONE_OR_ALL = /[新园景库港片矿林牧发试范税]$|(?<!健)全$/u;

/** A committee of the Party by its full name, in a place that no lexicon has: [中共青岚区委办公室]. */
const COMMITTEE_OF =
  /中共(?:(?![中省市区县州旗镇乡])\p{sc=Han}{2,4}?(?:自治[区州县]|[省市区县州旗镇乡]|街道)){1,3}(?:(?:工作|纪律检查)?委员会|委(?:办公室|组织部|宣传部|统战部|政法委(?:员会)?|社会工作部)?(?![员托派任]))/gu;

/** The committee of a zone that the paper names elsewhere. */
const ZONE_COMMITTEE = /(?:新|园|景|库|港|片|开发|高新|试验|示范|保税|风景名胜|旅游度假)区管(?:理)?委(?:员)?会/gu;

/** Bodies that each unit of a level has, besides its departments. */
const OF_EACH_LEVEL =
  /(?:(?!办事|政府|人民|公共|主要|主管|规划|建设|创新)[^\P{sc=Han}的和与及要应将可须对有]){0,8}?(?:(?<!数据)中心(?![城任工地])|(?:指挥部|领导小组|专班)(?:办公室)?|公司|[总支大]队|分行|支行|银行|医院|卫生[院室]|管(?:理)?委(?:员)?会|(?:高中|初中|小学|中小学校?)(?:[、和]幼儿园)?|学校|总?工会|妇联|残联|联社|供销社|商会|协会|法院|检察院|军分?区|电视台|研究[所院]|[局站处所])(?=[，。；、：\n]|[和及要应须将负]|$)/u;

/** The year or number of the event that a body is for, and what counts the groups of each level: [沿海各级防汛指挥部]. */
const GROUP_LEAD =
  /(?:[12]\d{3}年|平安|法治|廉洁|清廉|健康|数字|智慧|美丽|诚信|信用|文明|第[一二三四五六七八九十\d]{1,4}届|(?:沿[海江河线湖])?各)$/u;

/** Bodies of a village by its name: not those that are counted, nor the two committees of any: 改建村卫生室30家, 村“两委”换届. */
const VILLAGE_BODY: When = { notInside: /^(?:村居?|社区)“?两委/u, notAfter: /^\d/u };

/** A group of a level for a drive that its quoted label tells: [县“清水净岸”行动领导小组办公室]. */
const QUOTED_GROUP =
  /(?:(?<!\p{sc=Han})(?!成立|组建|设立|调整|召开)\p{sc=Han}{2,3}|(?<=^|[，。；：、\n（由向报和与及]|成立|组建|设立|调整|关于))[省市区县州镇乡]“[^“”\n]{2,24}”\p{sc=Han}{0,10}?(?:领导小组|协调小组|工作小组|指挥部|专班|工作组|委员会|联席会议)(?:办公室)?/gmu;

/** Bodies that several levels have. */
const BODIES_OF_LEVELS =
  /(?:地方)?(?:各级)?(?:人民政府|政府(?!采购|网站|购买|性|投资|债|融资|机构改革)|人民代表大会常务委员会|人大常委会|人民代表大会|人民法院|人民检察院|纪委监委|纪委|防汛抗旱指挥部|防指|委组织部|委宣传部|委统战部|委政法委|纪（工）委|纪工委|党委|委(?=[、，和及][\p{sc=Han}（）、]{0,14}政府)|委员会|行政执法机关|行政机关|执法机关|有关部门|相关部门|主管部门|行政主管部门|公安机关|检察机关|审判机关)/u;

const level: Part = { words: LEVELS, repeat: true, field: "level" };
const parts: Part = { words: PARTS, optional: true, repeat: true };
/** What is counted before a body is no region of it: 组织12次|区委集中学习. */
const COUNTED = defineLexicon(
  "organization/counted",
  "诉 !诉讼 !控诉 !申诉 !公诉 !投诉 原 !太原 !中原 !平原 !原州 !原平 !原阳 次 % ％ 以上 %以上 ％以上 年 个别 轮",
);
const optional = (part: Part): Part => ({ ...part, optional: true });
/** Bodies that stand right before another one without a mark are no region of it: 落实[市委][市政府]部署. */
const BODIES_BEFORE = defineLexicon("organization/body-before", "省委 市委 区委 县委 州委 旗委 镇委 党委 政府 人大 政协 办公厅 办公室");
/** Regions whose names are no other words: where 会同县 does not count, in 教育局会同[县财政局], 会同 still ends a name. */
const SURE_REGION = { ...REGION, entries: REGION.entries.filter(({ except }) => except.length === 0) };
const unknown = {
  reach: 3,
  stops: joinLexicons("organization/unknown-stops", [stops, SURE_REGION, COUNTED, BODIES_BEFORE, MASKED_PERSONS]),
  safe: SAFE,
  field: "region",
};

/** The assemblies of the level that speaks, by their short names; 人大 alone stands in many other words: 工人大量, 军人大会. Beside other ways of control it is one: 党内监督与人大监督. Members of both who are greeted are people: 向人大代表、政协委员表示感谢. */
const ASSEMBLY =
  /(?<!监督[与和、])(?:全国|自治区|同级|本级|各级|[省市区县州])?人大(?:及其常委会|(?=[、和与]政协|的?(?:法律|工作|依法|法定|专题)?监督|常委会|代表的?(?:建议|意见|议案|提案)|议案))|(?:全国|自治区|人民|同级|本级|各级|[省市区县州])?政协(?=[、，。；和与]|的?(?:民主)?监督|的?提案|(?<!人大代表[、和]政协)委员|大会发言)/gu;

/** Ranks, not names: 国家实验室, 全国重点实验室, 国内高水平大学. */
const UNNAMED =
  /^国家(?:级)?(?:区域)?(?:医学|医疗|金融管理)中心$|^(?:省级|市级|国家级|多层次|移动|首批|场景|系列|创新|省创新)\p{sc=Han}{0,2}实验室$|(?:系列|首批\p{sc=Han}{0,4})实验室$|^(?:中国|国家|全国|国内|省|市)(?:级|中医|公立|民营|首批|高水平|重点|卓越级|智能|企业|产业|技术|绿色|零碳|制造业)*(?:实验室|重点实验室|创新中心|技术中心|数据中心|工厂|大学|学校|医院|学院|研究院)$|^(?:国家|全国|省|市)级?.{0,12}工厂$|高水平.{0,12}(?:大学|学校)$|^\d|^领域|创新联合体$|^(?:以上|境内外|中国特色)|^国家公立医院$|^(?:职业技术大学|技师学院)$|城市医疗集团$|[部委署]国家\p{sc=Han}{2,10}局$/u;

/** What names a school and does not only tell its kind: not 农村小学, 公办幼儿园, 职业中学. */
const SCHOOL_NAME =
  /^(?!.*(?:农村|内地|大中|中小学|初高|有中小|性|乡镇|城镇|城区|寄宿|一贯|普通|公办|民办|希望|中心|义务|特色|示范|薄弱|全[国省市县区]|[省市县区]级|新建|扩建|改建|所|职业|优质|普惠|附属|配套|小区|民族|标准|智慧|规模|乡村|高中|初中|完全|教学|城乡|公立|私立|社区|办|类|等|里|的|和|[、]))\p{sc=Han}{2,6}$/u;

/** The part of a force: 武警[青岚总队], 总后[基建营房部], 空军[指挥学院]. */
const FORCE_PART =
  /(?:第[一二三四五六七八九十\d]{1,4})?(?:(?!各|等|有关|要|会同|应|关于|和|与|及)(?:(?![和与及的等]|关于|处理)\p{sc=Han}){0,8}?)(?:司令部|政治部|政治工作部|后勤部|后勤机关|装备部|参谋部|(?!部)\p{sc=Han}{2}部(?![队门署分长位])|总部机关|机关(?!报)|总队|支队|大队|中队|教导队|指挥部|部队(?!官兵)|\d{4,6}部队|舰队|基地|测绘局|气象局|\p{sc=Han}院|研究所|(?:集团)?军(?![队区事民人])|[师团旅](?![长级结])|办事处|疗养院)(?:司令部|政治部|后勤部|装备部|机关|医院|\p{sc=Han}{2}支队)?/u;

/** Departments that a body has or gets: 组委会下设[秘书处]、[新闻部]. */
const SET_UP =
  /(?:下设|内设|增设|分设|设有)(?!立)(?:了)?(?:[\d一二三四五六七八九十两]{1,2}个)?(?<name>(?!\p{sc=Han}{0,10}(?:处室|分局|支部|全部|内部|干部))[^\P{sc=Han}在]{1,10}?(?:部|处|室|组|科|司|局|中心|办公室|委员会|办))(?=[、，。；和（]|等)/dgu;

/** Divisions of the one who speaks or is spoken to: 报我部[外贸司], 由你局[计划处]办理. */
const OWN = [..."我你贵该本"].flatMap((pronoun) => [..."部委局署厅院行"].map((body) => pronoun + body));
const OWN_DIVISION =
  /[我你贵该本][部委局署厅院行](?<name>(?!的|各|有|要|与|和|将|已|应|在|对|会同|会商|联合|配合|协同|商)\p{sc=Han}{2,10}?(?:司|局|处|室|中心)(?![长级面机法理置]))/dgu;

/** Bureaus and institutes of the builders, by number: [中铁三局], [铁道部第四勘测设计院]. */
const BUILDERS = ["中铁", "中建", "中交", "中冶", "水电", "铁"];
const NUMBERED =
  /(?:中铁|中建|中交|中冶|水电|铁道部?第|铁道?)(?:第?[一二三四五六七八九十]{1,3})(?:航)?(?:局|(?:勘[察测])?设计院|院|工程局)(?:集团)?(?:有限公司|[一二三四五六七八九]?公司)?(?:[\p{sc=Han}\d]{2,8}?项目部)?/gu;

/** Branches of banks in a place, by the short name of the bank: [建行白塔支行]. */
const BANK_BRANCH =
  /(?:人民银行|人行|工行|农行|中行|建行|交行|招行|邮储银行|邮储|农发行|国开行)(?!业)[^\P{sc=Han}的和与及等]{2,8}?(?:中心支行|支行|分行|营业管理部|营业部)/gu;

/** A level that sets up a body of its own: [市]成立领导小组. */
const ACTING_LEVEL = /(?<=^|[。；\n）])(?:[省市区县州镇]|街道)(?=(?:级|里)?(?:成立|设立|组建)\p{sc=Han})/gmu;

/** Forces that stand in a region by its short name, and groups of bodies: [驻青部队], [中央驻青单位]. */
const STATIONED =
  /(?:中央)?驻(?:(?![华外军地村])\p{sc=Han}|当地)(?:人民解放军|解放军|(?:空军|海军|陆军|火箭军|武警)?(?:某?部队|某[部师旅团])|武警|军队)/gu;
const STATIONED_GROUP =
  /(?:中央|省属|市属)?驻(?:(?![外军村地点场守扎校站军])\p{sc=Han}(?=(?:中央|各|有关)?单位)|[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵黔云滇藏陕甘青宁新港澳]|[省市区县州](?!级)|当地)(?:中央|各)?(?:单位|企业|高校|机构|科研院所)|驻\p{sc=Han}{2,8}(?:(?:机场|口岸|港|园区|开发区)(?:各|有关)?(?:单位|机构)|[市县区州](?:中央|各|有关|企事业){1,2}单位)/gu;

/** An office of a commissioner, whose ministry the paper named before: 会同[驻云川特派办]. */
const COMMISSIONER = /驻(?!在)\p{sc=Han}{2,4}特派(?:员)?办(?:事处)?/gu;

/** Missions abroad: [驻外使领馆], [中国驻某国大使馆经商处]. */
const MISSION =
  /(?:我国|中国)?驻(?!地|村|军|在)\p{sc=Han}{1,8}?(?:大使馆|使领馆|使馆|总领事馆|领事馆|使团|代表团)(?:经济?商务?处|经商参处|商务处|领事部|文化处|教育处)?/gu;

/** The mission of another state: [苏联驻华使馆]. */
const FOREIGN_MISSION = /驻(?:华|京|沪|穗|蓉|汉|渝|港|沈|青)?(?:大使馆|使馆|总领事馆|领事馆)/u;

/** An agency that a ministry keeps in regions or in other bodies: 审计署[驻云川特派员办事处]; [驻各省、自治区、直辖市财政监察专员办事处]. */
const AGENCY =
  /驻(?![华外])(?:(?![负会应要])[\p{sc=Han}、]){1,24}?(?:专员办事处|特派员办事处|特派员办公室|特派办|专员办|纪检监察组|纪检组|督察局)/u;

/** Working groups by the items that tell of them: 一、[抢险救灾组]. */
const ITEM_GROUP =
  /(?<=^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.．、]))(?!\p{sc=Han}{0,6}(?:成立|组建|设立|建立))\p{sc=Han}{1,9}(?<![重改编分机班])组(?=[。：（\n]|由|$)/gmu;

/** All offices of a level, as they are addressed: [省各委、办、厅、局]. */
const ALL_OF_THE_LEVEL =
  /(?<=^|[，。；：、\n（请至给由）])(?:(?:自治区|[省市区县州])委[、和](?:自治区|[省市区县州])(?:人民)?政府各(?:[部委办厅局]、?){2,5}|(?:自治区|[省市县区州])(?:直)?各(?:[委办厅局]、?){2,4}|(?:自治区|[省市县区州])各(?:直属单位|直属机构|部门|单位)(?!门))/gmu;

/** All firms of one sort of owner, who are no body: 推动[民营企业]转型. */
const BY_OWNER = /^(?:国有|民营|民间|非公有制|外资|外商投资|中外|个体私营)(?:企业|机构|经济组织)$/u;

/** Departments that share their tail, each a name of its own: 由[县财政]、[教育部门]. */
const JOINED_DEPARTMENTS = /^(?!各)\p{sc=Han}{1,9}(?<![省市县区])(?:、\p{sc=Han}{2,10}){1,9}(?<!等|有关|相关)部门$/u;

/** The levels below, told by their kind, that somebody charges or turns to: 鼓励[地方]因地制宜, 向所在[村（社区）]报备, 联合[镇（街道）]巡河; not what is of the place: 支持地方发展. */
const LOWER =
  /(?<=(?:鼓励|支持|指导|督促|引导|允许|(?<!不得)要求|授权|推动|帮助|协助|通知|会同|联合|由|向|报)(?:有条件的?|(?:居住地)?所在)?)(?:(?:有条件的)?地方(?!政府|法人|人民|发展|建设|改革|经济|创新|转型)|(?:乡镇（街道）|镇（街道）|街道（镇）|乡（镇）|村（社区）|村（居）|县（市、区）|县（区）|乡镇街道|镇街|乡镇|街道)(?!企业))/gu;

/** A kind of department that somebody deals with: 与[户籍管理部门]沟通, 报[渔船主管部门]备案. */
const DEALT_WITH =
  /(?<=[与向同商报经])(?!有关|相关|各|其|省|市|县|当地|国务院)(?:(?![的和与及等或、])\p{sc=Han}){2,6}(?:管理|主管|监管|执法)部门(?=沟通|协调|对接|联系|协商|衔接|备案|报[备告送]|申[请报]|提出|审[核批定]|批准|同意|核[准定])/gu;

/** All units of the first level, which are given something or settle accounts: 指标分给[省、市、自治区]掌握. */
const FIRST_LEVEL = /(?<=[给同由向])省、(?:市、自治区|自治区、直辖市)(?=结算|协商|[包掌使安统自负承]\p{sc=Han}|[，。；])/gu;

/** A newspaper that publishes, others beside it. */
const PUBLISHES =
  /^》(?:(?:、|和)?《[^》\n]{2,12}》){0,5}(?:等(?:主流)?(?:媒体|报刊)?)?(?:头版|多次|先后|专题|整版|大篇幅|对此)?(?:刊发|刊登|刊载|报道|转载|推介|以)/u;

/** Where an office sits: 办公室设在[党建办]. */
const SEAT = /(?<=设在)(?![省市区县州]|该|本|各)\p{sc=Han}{2,10}?(?:[办局委厅科]|办公室)(?=[，。；、（\n]|负责|承担)/gu;

/** Groups of a discipline inspection that sit in other bodies, and its rooms: [县纪委监委驻县教育局纪检监察组], [第三审查调查室]. */
const INSPECTORS_AT = /(?:(?:中央|[省市县区州])纪委(?:监委|国家监委)?)?(?:派)?驻(?![在地村])\p{sc=Han}{2,16}?纪检(?:监察)?组/gu;
const INSPECTORS = /(?:[省市县区州]纪委监委)?第[一二三四五六七八九十]{1,3}(?:监督检查室|审查调查室|纪检监察室)/gu;

/** Divisions of the one who speaks, told to act: 由[待遇保障股]牵头，[法规科]、[综合科]配合. */
const ACTING_DIVISION =
  /(?<=^|由|[，、；：])(?!各|有关|相关|等|其他|全|本)(?<name>(?:(?![的和与及由对将把]|会同|牵头|负责)\p{sc=Han}){2,7}(?:股|科|科室|办公室))(?=(?:、(?:(?![的和与及由对将把])\p{sc=Han}){2,7}(?:股|科|办公室|中心|局|队)){0,5}(?:具体)?(?:牵头|配合|会同))/dgmu;

/** What counts all bodies of a kind. */
const EACH = /各$/u;

/** Bodies of all units of some levels, told by what they grow or have too: 各[产棉省、自治区人民政府], 各[省、自治区、直辖市科委]. */
const EACH_LEVEL =
  /各(?:(?!省|市|县|区|级|有关)\p{sc=Han}{1,4})?省(?:（[区市、]{3}）|（自治区、直辖市）|(?:[、和及](?:自治区|直辖市|市(?!级)|计划单列市|新疆生产建设兵团)){0,4})(?:人民政府|(?!人民|政府|党|及|和|有)\p{sc=Han}{1,6}?(?:（\p{sc=Han}{1,6}）)?(?:委员会|[委厅局办](?![员法理公]))(?:（[\p{sc=Han}、]{1,12}）)?)(?=[，。；：、\n]|[和及应要须将]|$)/gmu;

/** Bodies that can act or own work, and groups of bodies that are given work. */
export const organization = defineKind({
  id: "organization",
  recurs: 3,
  reach: "speaker",
  rules: [
    // [国家发展改革委]、[工信部]会同有关部门; the lexicon finds them everywhere, its exceptions hold everywhere
    { form: "term", id: "organization/central", lexicon: BODY, stays: true },
    // [远山重工]项目开工
    { form: "term", id: "organization/enterprise", lexicon: ENTERPRISE, when: { notAfter: /^(?:牌|杯|股价|指数|品牌)/u } },
    // [中华人民共和国水利部]
    { form: "compose", id: "organization/state-body", parts: [{ words: STATE }, { words: BODY, head: true }] },
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
    // [驻青部队]、[驻市单位]; [中央驻青单位]
    { form: "pattern", id: "organization/stationed", anchor: "驻", pattern: STATIONED },
    { form: "pattern", id: "organization/stationed-group", generic: true, anchor: "驻", pattern: STATIONED_GROUP },
    // [中铁三局]; [铁道部第四勘测设计院]
    { form: "pattern", id: "organization/numbered", pattern: NUMBERED, anchor: BUILDERS, when: { notAfter: /^[长面部势]/u } },
    // [建行白塔支行]配合
    { form: "pattern", id: "organization/bank-branch", anchor: ["支行", "分行", "营业"], pattern: BANK_BRANCH, weight: 1 },
    // [市]成立领导小组
    { form: "pattern", id: "organization/acting-level", anchor: ["成立", "设立", "组建"], pattern: ACTING_LEVEL },
    // [审计署驻云川特派员办事处]
    { form: "compose", id: "organization/agency", parts: [{ words: BODY }, { words: AGENCY, head: true }] },
    // 会同[驻云川特派办]
    { form: "pattern", id: "organization/commissioner", anchor: "特派", pattern: COMMISSIONER },
    // [中国驻某国大使馆]
    { form: "pattern", id: "organization/mission", anchor: "驻", pattern: MISSION },
    // 组委会下设[秘书处]、[新闻部]
    { form: "pattern", id: "organization/set-up", anchor: "设", pattern: SET_UP, weight: -1 },
    // 报我部[外贸司]审核
    { form: "pattern", id: "organization/own-division", pattern: OWN_DIVISION, anchor: OWN, weight: -1 },
    // [国务院办公厅]; [教育部党组]
    { form: "compose", id: "organization/central-part", parts: [{ words: BODY }, { ...parts, optional: false }] },
    // [十三届全国人大]一次会议
    { form: "compose", id: "organization/term-of-congress", parts: [{ words: TERMS }, { words: BODY }] },
    // [云南省人民政府]; [云南省委办公厅]; [中共云南省委]
    {
      form: "compose",
      id: "organization/region-body",
      parts: [{ words: NATIONAL, optional: true }, region, optional(level), { words: GOVERNING, head: true }, parts],
    },
    // [浙江省杭州市石桥镇人民政府]: the last unit of the chain is in no lexicon
    {
      form: "compose",
      id: "organization/body-of-town",
      parts: [
        region,
        { words: /(?![省市区县州镇乡])\p{sc=Han}{1,4}(?:[镇乡村]|街道|社区|开发区|新区)/u, field: "level" },
        { words: GOVERNING, head: true },
        parts,
      ],
      // a place there: 西距…乡政府5公里, …镇政府大院
      when: { notAfter: /^(?:\d|驻地|所在地|大院|门前)/u },
    },
    // [区委]; [市人大常委会]; [云川市人民政府]; not 全[省法院]先进个人
    {
      form: "compose",
      id: "organization/level-body",
      parts: [level, { words: GOVERNING, head: true }, parts],
      unknown,
      // 组建新区管委会: the zone has no name
      when: { notBefore: ZONE_OR_ALL },
    },
    // [市委全面依法治市委员会]
    { form: "pattern", id: "organization/party-commission", anchor: "委全面", pattern: PARTY_COMMISSION, weight: 1 },
    // [中共青岚区委办公室]印发
    { form: "pattern", id: "organization/committee-of", anchor: "中共", pattern: COMMITTEE_OF, weight: -1 },
    // 组建[新区管委会]
    { form: "pattern", id: "organization/zone-committee", anchor: "区管", generic: true, pattern: ZONE_COMMITTEE, weight: -1 },
    // [云南省财政厅]; [云南省昆明市教育局]
    {
      form: "compose",
      id: "organization/region-department",
      parts: [region, optional(level), ...stems, { words: CLASSES, head: true }, branch, parts],
    },
    // [市发展改革委]; [云川市教育局]
    {
      form: "compose",
      id: "organization/level-department",
      parts: [level, ...stems, { words: CLASSES, head: true }, branch, parts],
      unknown,
    },
    // [国家青岚委]; [中央网信办]
    {
      form: "compose",
      id: "organization/national-department",
      parts: [{ words: NATIONAL }, ...stems, { words: CLASSES, head: true }, branch, parts],
    },
    // [发展改革委]、[统计局]按职责分工负责
    {
      form: "compose",
      id: "organization/department",
      parts: [...stems, { words: CLASSES, head: true }, branch, parts, ALSO_CALLED],
      weight: -1,
    },
    // [教育行政部门]要会同[市场监管部门]
    {
      form: "compose",
      id: "organization/kind-of-department",
      generic: true,
      parts: [
        { words: QUANTIFIERS, optional: true, repeat: true },
        optional(region),
        optional(level),
        ...stems,
        { words: KIND_CLASSES, head: true },
      ],
      // 兴办医疗卫生机构 tells no kind of its own
      when: { notBefore: /医疗$/u },
    },
    // [各有关部门]; [县级以上地方人民政府]
    {
      form: "compose",
      id: "organization/quantified",
      when: { notInside: /^(?:各|其他|其它|政府各)方面$|^(?:驻地)?中央企业$|^基层.{0,6}机构$|^(?:各类|[省市]级|其他)(?:开发区|园区)$/u },
      generic: true,
      parts: [
        { words: QUANTIFIERS, repeat: true },
        { words: kindsOfBody, head: true },
        { words: KIND_PARTS, optional: true },
      ],
    },
    // 考核[区相关部门（单位）]; [区各部门（单位）党委（党组）]要带头
    {
      form: "compose",
      id: "organization/of-level",
      generic: true,
      parts: [
        level,
        { words: /(?:各|有关|相关|其他){1,2}/u },
        { words: /(?:职能|主管|责任|成员)?(?:部门和单位|部门（单位）|部门|单位)(?:党委（党组）|党组（党委）|党委|党组)?/u, head: true },
      ],
      when: { notBefore: /[我全本该你各两]$/u },
    },
    // [各县（区）人民政府]; [各街道（镇）党（工）委]
    {
      form: "compose",
      id: "organization/all-of-level",
      generic: true,
      parts: [{ words: QUANTIFIERS, repeat: true }, { words: LEVELS_OF_ALL }, { words: KIND_PARTS, optional: true }],
    },
    // [各铁路局]、[各中心血站]统一组织
    {
      form: "suffix",
      id: "organization/each",
      generic: true,
      heads: EACH_HEADS,
      reach: 12,
      minimum: 2,
      lead: EACH,
      modifier: /^各(?!种|方面|环节|领域|行业|项|自|地|级|类|省|市|县|区|界|国(?!有)|部门|有|相关)/u,
      stops,
      safe: SAFE,
      weight: -2,
    },
    // [海关]负责货物的监管; [产权单位]提出申请
    {
      form: "term",
      id: "organization/actor",
      generic: true,
      acting: true,
      lexicon: ACTORS,
      when: { notInside: BY_OWNER },
      weight: -2,
    },
    // [白塔镇各村]报名; [青岚区部分镇街]试行
    {
      form: "compose",
      id: "organization/quantified-of-level",
      generic: true,
      parts: [
        optional(region),
        level,
        {
          words:
            /(?:各|部分|所辖各?|下辖各?)(?:镇（街道）|乡镇（街道）|街道（镇）|乡镇|镇街|街道|村（社区）|村居|[镇乡村]|社区)(?![级民庄镇场委域间])/u,
          head: true,
        },
      ],
      unknown,
    },
    // [县“清水净岸”行动领导小组办公室]
    { form: "pattern", id: "organization/quoted-group-of-level", anchor: "”", pattern: QUOTED_GROUP, weight: 1 },
    // [团省委]负责组织
    { form: "term", id: "organization/league", lexicon: LEAGUES },
    // 由[执行局]牵头; [立案庭]登记立案
    { form: "term", id: "organization/court-division", lexicon: COURT_DIVISIONS, weight: -1, when: { notAfter: /^[长干的]/u } },
    // 移送[军事检察院]; 报[上级人民法院]
    {
      form: "compose",
      id: "organization/court",
      parts: [optional(region), { words: COURT_LEADS }, { words: /(?:中级|高级)?(?:人民)?(?:检察院|法院)/u, head: true }],
    },
    // [青岚远洋运输（集团）总公司]; [云川（中国）电子有限公司]
    {
      form: "code",
      id: "organization/bracketed-company",
      reason: "the name goes on over a bracket",
      lexicons: [STOPS, SAFE],
      find: findBracketed,
    },
    // [各省、自治区、直辖市科委]; [各产棉省、自治区人民政府]
    { form: "pattern", id: "organization/each-level", anchor: "各", generic: true, pattern: EACH_LEVEL },
    // 鼓励[地方]因地制宜; 指导[乡镇]订立村规
    {
      form: "pattern",
      id: "organization/lower",
      anchor: ["地方", "（街道）", "（镇）", "（社区）", "（居）", "（市、区）", "（区）", "镇街", "乡镇", "街道"],
      generic: true,
      pattern: LOWER,
      stays: true,
      weight: -2,
    },
    // 与[户籍管理部门]沟通
    { form: "pattern", id: "organization/dealt-with", anchor: "部门", generic: true, pattern: DEALT_WITH, weight: -2 },
    // 指标分给[省、市、自治区]掌握
    { form: "pattern", id: "organization/first-level", anchor: "自治区", generic: true, pattern: FIRST_LEVEL },
    // [两省财政厅]; [三县人民政府]
    {
      form: "compose",
      id: "organization/several-levels",
      generic: true,
      parts: [
        { words: SEVERAL },
        ...stems.map(optional),
        { words: SEVERAL_CLASSES, head: true },
        { words: /（[厅局委办、]{1,6}）/u, optional: true },
      ],
    },
    // [省各委、办、厅、局]，[省各直属单位]
    { form: "pattern", id: "organization/all-of-the-level", anchor: "各", generic: true, pattern: ALL_OF_THE_LEVEL },
    // [苏联驻华使馆]
    { form: "compose", id: "organization/mission-of", parts: [{ words: COUNTRY }, { words: FOREIGN_MISSION, head: true }] },
    // [老挝政府]代表团
    { form: "compose", id: "organization/state-of", parts: [{ words: COUNTRY }, { words: /(?:联邦)?政府|议会|国会/u, head: true }] },
    // 由[当地邮电局]通知
    {
      form: "compose",
      id: "organization/department-of-the-place",
      parts: [{ words: OF_THE_PLACE }, ...stems, { words: CLASSES, head: true }],
    },
    // 由[当地人民银行]收购
    { form: "compose", id: "organization/of-the-place", parts: [{ words: OF_THE_PLACE }, { words: BODY, head: true }] },
    // [市、区人民政府]应当加强领导; [省、自治区、直辖市党委]; [市、县人民政府办公室]
    {
      form: "compose",
      id: "organization/level-list",
      generic: true,
      parts: [
        { words: QUANTIFIERS, optional: true, repeat: true },
        { words: LEVEL_LISTS },
        { words: BODIES_OF_LEVELS, head: true },
        { words: KIND_PARTS, optional: true },
      ],
    },
    // [市、区文化主管部门]承担具体工作; [市级以上水务管理部门]
    {
      form: "compose",
      id: "organization/level-list-department",
      generic: true,
      parts: [
        { words: LEVEL_LISTS },
        { words: /(?:地方)?(?:各级)?(?:人民政府)?/u, optional: true },
        ...stems,
        { words: KIND_CLASSES, head: true },
      ],
    },
    // [地、县粮食局]要单独核算
    {
      form: "compose",
      id: "organization/level-list-class",
      generic: true,
      parts: [{ words: LEVEL_LISTS }, ...stems, { words: CLASSES, head: true }, ALSO_CALLED],
    },
    // [市政府外事办公室]; [自治区人民政府国资委]
    {
      form: "compose",
      id: "organization/office-of-government",
      parts: [optional(region), level, { words: GOVERNMENTS }, ...stems, { words: CLASSES, head: true }, parts],
    },
    // [省政府有关部门]、[云川市政府各部门]
    {
      form: "compose",
      id: "organization/government-departments",
      generic: true,
      parts: [
        optional(region),
        level,
        { words: GOVERNMENTS },
        { words: /(?:各|有关|相关|所属|直属|其他|组成|工作|职能){1,3}/u },
        { words: /部门和单位|部门|委办局|机构(?!改革|设置|编制)|单位/u, head: true },
      ],
    },
    // [各省、自治区建设厅]; [各市（州）水务局]
    {
      form: "compose",
      id: "organization/all-of-level-department",
      generic: true,
      parts: [{ words: QUANTIFIERS, repeat: true }, { words: LEVELS_OF_ALL }, ...stems, { words: CLASSES, head: true }, ALSO_CALLED],
    },
    // [各省、自治区、直辖市水行政主管部门]
    {
      form: "compose",
      id: "organization/all-of-level-kind",
      generic: true,
      parts: [{ words: QUANTIFIERS, repeat: true }, { words: LEVELS_OF_ALL }, ...stems, { words: KIND_CLASSES, head: true }],
    },
    // [各县（市）疾控中心]、[各市（州）消防支队]
    {
      form: "compose",
      id: "organization/all-of-level-body",
      generic: true,
      parts: [{ words: QUANTIFIERS, repeat: true }, { words: LEVELS_OF_ALL }, { words: OF_EACH_LEVEL, head: true }],
    },
    // 云川、青岚、[白塔省（自治区、直辖市）人民政府]
    {
      form: "compose",
      id: "organization/region-with-levels",
      parts: [
        region,
        { words: /（[省市区县州、自治直辖]{1,9}）|[两三四五六七八九十\d]{1,2}个?[省市县区](?:（[区市、自治直辖]{1,7}）)?/u },
        { words: /人民政府|政府|党委|\p{sc=Han}{2,8}?(?:指挥部|[厅局委](?![长员托派]))/u, head: true },
        ALSO_CALLED,
      ],
    },
    // [市人民政府财政部门]应当报告; [县级以上地方人民政府水务部门]
    {
      form: "compose",
      id: "organization/government-department",
      generic: true,
      parts: [
        { words: QUANTIFIERS, optional: true, repeat: true },
        optional(region),
        optional(level),
        { words: GOVERNMENTS },
        ...stems,
        { words: KIND_CLASSES, head: true },
      ],
    },
    // [市财政、审计等部门]应当监督
    {
      form: "code",
      id: "organization/field-list",
      reason: "the list may have any number of fields, and opens at a government or a level",
      generic: true,
      lexicons: [FIELDS_END, STEM, GOVERNMENTS, LEVELS, ALL_VERBS, BEFORE_SHORT, BEHIND_SHORT],
      find: findDepartmentLists,
      weight: 1,
    },
    // [市教育]、[财政]、[水务部门]按职责分工负责
    {
      form: "code",
      id: "organization/joined-departments",
      reason: "the list may have any number of fields",
      generic: true,
      lexicons: [KIND_CLASSES, STEM, GOVERNMENTS, LEVELS, ALL_VERBS, BEFORE_SHORT, BEHIND_SHORT],
      find: findJoinedDepartments,
      weight: 1,
    },
    // [区委国家安全委员会]; [市委教育工作领导小组]
    {
      form: "compose",
      id: "organization/party-department",
      parts: [level, { words: PARTY_COMMITTEE }, ...stems, { words: CLASSES, head: true }, parts],
      unknown,
    },
    // [云川日报]刊发; [云川广播电视台]报道
    {
      form: "compose",
      id: "organization/local-media",
      parts: [{ words: LOCAL_MEDIA, head: true }],
      unknown,
      when: { inside: /^[\p{sc=Han}x×]{2,3}(?:市|县|区)?[日晚早时广融电报]/u },
      weight: 2,
    },
    // 经验被《[云川法治报]》刊发
    {
      form: "bracket",
      id: "organization/newspaper",
      open: "《",
      close: "》",
      inner: /^[\p{sc=Han}x×]{1,8}(?<![简通快专情月周公捷年喜海墙黑])报$/u,
      when: { after: PUBLISHES },
      weight: 1,
    },
    // [石桥村党总支]; [青岚社区居委会]
    {
      form: "compose",
      id: "organization/village-body",
      parts: [level, { words: VILLAGE_BODIES, head: true }],
      unknown,
      when: VILLAGE_BODY,
    },
    // 成立[“清水”行动领导小组]
    { form: "bracket", id: "organization/quoted-group", open: "“", close: "”", behind: GROUPS, reach: 12, extent: "to-noun" },
    // 组建[“3+X”渔业创新联盟]
    { form: "bracket", id: "organization/quoted-body", open: "“", close: "”", behind: QUOTED_BODIES, reach: 10, extent: "to-noun" },
    // [各地]、[各有关方面]要加强协作
    { form: "term", id: "organization/everyone", generic: true, lexicon: EVERYONE, when: { notBefore: /\d(?:余|多)?[个家]$/u } },
    // 全面落实[中央]决策部署; [中央]、市委巡视反馈意见
    {
      form: "pattern",
      id: "organization/centre",
      pattern:
        /(?<![党中])中央(?!、(?:省|市|地方)\p{sc=Han}{0,3}(?:媒体|新闻))(?=[、，。；）和与]|决策|部署|精神|要求|出台|存量|增量|支持|关于|统一|巡视|批准|有关|确定|对|《|纪|决定|文件|号召|下达|安排|(?:及时|先后|专门|果断)?(?:成立|召开|作出|强调|提出|同意|印发|下发|派出)(?!的))/gu,
      anchor: "中央",
    },
    // 领导小组下设[办公室]，[办公室]设在市水利局
    {
      form: "pattern",
      id: "organization/bare-office",
      generic: true,
      anchor: "办公室",
      pattern: /(?<=下设)办公室(?=[，。、；（])|(?<=[，。；：]|^)办公室(?=设在|负责|承担|要|工作人员)/gmu,
    },
    // 由[待遇保障股]牵头
    { form: "pattern", id: "organization/acting-division", anchor: "牵头", pattern: ACTING_DIVISION, weight: -2 },
    // 办公室设在[党建办]
    { form: "pattern", id: "organization/seat", generic: true, anchor: "设在", pattern: SEAT, weight: -2 },
    // [区纪委监委驻区教育局纪检监察组]; [市纪委监委第三审查调查室]
    { form: "pattern", id: "organization/inspectors-at", anchor: "驻", pattern: INSPECTORS_AT, weight: 2 },
    { form: "pattern", id: "organization/inspectors", pattern: INSPECTORS, anchor: "室", weight: 2 },
    // [省财政]已安排资金；所需经费由[县级财政]安排
    {
      form: "pattern",
      id: "organization/treasury",
      anchor: "财政",
      pattern: /(?:自治区|[省市县区州镇])(?:本?级)?财政(?=已|每年|要|将|应|从|安排|拨付|累计|负担|承担|给予|也|按|对|补助|统筹)/gu,
    },
    // [全市法院]要坚持公正司法
    {
      form: "pattern",
      id: "organization/all-of-system",
      generic: true,
      anchor: "全",
      pattern:
        /(?<!安|健|齐|周)全[国省市区县州](?:各级|两级|三级)?(?:法院|检察院|检察机关|公安机关|政法机关|行政机关|纪检监察机关|各级党组织|(?:法院|检察|公安|政法|政府|税务|教育|卫生健康|纪检监察)系统)/gu,
    },
    // 自觉接受[人大]监督、[政协]民主监督，办理[人大]代表建议
    { form: "pattern", id: "organization/assembly", pattern: ASSEMBLY, anchor: ["人大", "政协"] },
    // [领导小组]要定期研究
    { form: "term", id: "organization/bare-group", lexicon: bareGroups, generic: true, weight: -1 },
    // 牵头单位：[区热力站]; （市水务局牵头，[各供水企业]配合）
    {
      form: "code",
      id: "organization/noted",
      reason: "the place in a duty note makes the name, whatever it is",
      lexicons: [EVERYONE],
      find: findNoted,
      weight: -1,
    },
    // 发挥[行业自律组织]桥梁作用
    {
      form: "pattern",
      id: "organization/part-played",
      anchor: "发挥",
      pattern:
        /(?<=发挥好?)(?<name>(?!好)[^，。；、\n在好支和与]{2,16}?(?:机构|企业|组织|协会|部门|院所|高校|商会|学会|联盟|单位|党支部|工会|妇联|联谊会|理事会|[村居]委会))(?=的?\p{sc=Han}{0,6}作用)/dgu,
      weight: -1,
    },
    // 由[主管机构]出具意见
    {
      form: "code",
      id: "organization/agent",
      reason: "the name stands between 由 and a verb, whatever verbs are in it",
      generic: true,
      spreads: true,
      lexicons: [DUTIED, AGENT_WORDS, ALL_VERBS],
      find: findAgents(AGENT_WORDS, ALL_VERBS, 2),
      when: { notInside: JOINED_DEPARTMENTS, notBefore: /部门和$/u },
      weight: -1,
    },
    // 经[审核机构]审查没有发现问题的
    {
      form: "code",
      id: "organization/recipient",
      reason: "the name stands between a word that hands it something and a verb, whatever verbs are in it",
      generic: true,
      spreads: true,
      lexicons: [DUTIED, RECIPIENT_WORDS, ALL_VERBS],
      find: findAgents(RECIPIENT_WORDS, ALL_VERBS, 4),
      weight: -1,
    },
    // 引导[合作机构]降低费率
    {
      form: "code",
      id: "organization/charged",
      reason: "the name stands between a word that charges it and a verb, whatever verbs are in it",
      generic: true,
      spreads: true,
      lexicons: [DUTIED, CHARGE_WORDS, ALL_VERBS],
      find: findAgents(CHARGE_WORDS, ALL_VERBS, 4),
      when: { notInside: BY_OWNER },
      weight: -1,
    },
    // [远山重工]、[青岚新材]等一批龙头企业
    {
      form: "code",
      id: "organization/member",
      reason: "what the names are is told at the end of their list",
      lexicons: [MEMBER_KINDS, stops, SAFE],
      find: findMembers({ stops, safe: SAFE }),
      weight: -1,
    },
    // [审核机构]应当提出意见
    {
      form: "code",
      id: "organization/dutied",
      reason: "the name ends where the duty begins and may hold a list and a note in brackets",
      generic: true,
      spreads: true,
      lexicons: [DUTIED, DUTY_WORDS, NO_SUBJECTS, SUBJECT_PEEL],
      find: findDutied,
      weight: -1,
    },
    // 支持[困难企业]开展培训
    {
      form: "compose",
      id: "organization/described",
      generic: true,
      acting: true,
      parts: [
        { words: describers, repeat: true },
        { words: ACTING_KINDS, head: true },
      ],
      when: { notInside: BY_OWNER },
      weight: -2,
    },
    // 成立[城乡融合试点工作领导小组]
    {
      form: "suffix",
      id: "organization/group",
      heads: GROUPS,
      reach: 24,
      minimum: 2,
      stops: STOPS,
      safe: SAFE,
      openers,
      lead: GROUP_LEAD,
      when: {
        notInside:
          /^(?:单位|部门|方面|做好|开好|办好|用好|\d{1,2}[月日]|\d{1,4}(?:多|余)?[个支家])|^消防(?:应急)?救援队伍$|第[一二三四五六七八九十\d]{1,3}次联席会议$/u,
        // 新建护渔服务站120个, 30个护渔服务站点
        notBefore: /\d(?:多|余|万)?[个支家]$/u,
        notAfter: /^点|^\d/u,
      },
    },
    // [县信息中心]具体负责; [市数字政府建设领导小组]
    {
      form: "code",
      id: "organization/level-named",
      reason: "the name may hold verbs of its field, which end names elsewhere",
      lexicons: [LEVEL_OPENERS, LEVEL_UNITS, LEVEL_HEADS, STOPS],
      find: findLevelNamed,
      weight: -2,
    },
    // [教务处]负责排课; 报[防火监督科]备案; （一）[综合科]。负责文电
    {
      form: "code",
      id: "organization/inner",
      stage: "last",
      reason: "its place makes the name, whatever field it tells, and again what the paper has named so",
      stays: true,
      lexicons: [INNER_HEADS, INNER_GOVERNORS, DUTY_WORDS, ACTION_VERBS, BEFORE_SHORT, BEHIND_SHORT, ALL_VERBS],
      find: findInner,
      weight: -2,
    },
    // 报[总队]备案; [支队党委]约谈; [院纪委]核查
    {
      form: "code",
      id: "organization/own-body",
      reason: "a bare class noun is one only where a name may open",
      stays: true,
      lexicons: [OWN_BODIES, HOSTS, BEFORE_SHORT, ALL_VERBS],
      find: findOwnBodies,
      weight: -2,
    },
    // 经[学院党委会]研究
    {
      form: "pattern",
      id: "organization/party-committee-decides",
      anchor: "党委会",
      pattern: /(?:学院|学校|医院|集团公司|公司|[局院校厂矿])?党委会(?=前置|研究|审议|审定|讨论|批准|同意)/gu,
    },
    // [党委宣传部]、[机关党委]
    { form: "term", id: "organization/unit-party-body", lexicon: UNIT_PARTY_BODIES, weight: -1 },
    // 云川河协调委员会（以下简称协调委）…[协调委办公室]
    {
      form: "code",
      id: "organization/part-of-known",
      reason: "opens at a name that the document has, whatever found it",
      lexicons: [PARTS],
      find: findParts,
    },
    // [国务院水碳主管部门]负责全国的水碳工作
    {
      form: "code",
      id: "organization/department-of",
      reason: "opens at a government, whatever found it",
      generic: true,
      lexicons: [DEPARTMENTS_OF],
      find: findDepartmentsOf,
    },
    // [青岚大学（杭州）]
    {
      form: "code",
      id: "organization/campus",
      stage: "last",
      reason: "opens at a university, whatever found it",
      lexicons: [],
      find: findCampus,
    },
    // [各镇人民政府（白塔街道办事处）]; [建管中心（房办）]
    {
      form: "code",
      id: "organization/also-called",
      stage: "last",
      stays: true,
      reason: "stands behind a body, whatever found it",
      lexicons: [],
      find: findAlsoCalled,
    },
    // [云川公安边防总队青岚支队]奉命出动; [云川大学碳材料实验室]
    {
      form: "code",
      id: "organization/unit-of",
      stage: "last",
      reason: "opens at a body, whatever found it",
      lexicons: [UNITS, STOPS, SAFE, ACTION_VERBS, BEFORE_SHORT, BEHIND_SHORT, ALL_VERBS],
      find: findUnits,
      when: { notInside: /会议室$/u },
    },
    // 云川银行青岚支行…由[支行]追认
    {
      form: "code",
      id: "organization/short",
      stage: "last",
      reason: "a class noun stands for a body that the paper has named before it",
      lexicons: [SHORT_CLASSES, BEFORE_SHORT, BEHIND_SHORT, ALL_VERBS],
      find: findShort,
      weight: -3,
    },
    // 青岚学院招生章程…[学院]设立招生办
    {
      form: "code",
      id: "organization/own-class",
      stage: "last",
      stays: true,
      reason: "a class noun stands for the body with which the paper opens",
      lexicons: [OWN_CLASSES, BEFORE_SHORT, ALL_VERBS, ACTION_VERBS],
      find: findOwn,
      weight: -3,
    },
    // [青岚水利枢纽建设管理局]; [白塔工业园管委会]
    {
      form: "code",
      id: "organization/of-place",
      stage: "last",
      reason: "opens at a place, whatever found it",
      lexicons: [LEVEL_UNITS],
      find: findOfPlaces,
    },
    // 一、[抢险救灾组]。由市应急局牵头; 二、[卫生防疫组]由市卫健委牵头
    { form: "pattern", id: "organization/item-group", anchor: "组", pattern: ITEM_GROUP },
    // 市建设局、[青岚燃气公司]、[白塔渠管理处]和市水利局
    {
      form: "code",
      id: "organization/neighbour",
      stage: "last",
      reason: "the bodies beside it in a list tell that it is one",
      lexicons: [STOPS, SAFE, ACTION_VERBS, BEHIND_SHORT],
      find: findNeighbours,
      weight: -2,
    },
    // 远山集团、[青岚新材]、云川银行
    {
      form: "code",
      id: "organization/between",
      stage: "last",
      stays: true,
      reason: "only its neighbours in a list tell what it is",
      lexicons: [stops, SAFE, ALL_VERBS],
      find: findBetween({ stops, safe: SAFE }),
      weight: -3,
    },
    // 区总工会、[妇联]、[科协]等
    {
      form: "code",
      id: "organization/listed",
      reason: "a bare name counts only by its neighbours in a list",
      lexicons: [LISTED_BODIES],
      find: findListed(LISTED_BODIES),
      weight: -1,
    },
    // 各乡镇人民政府、[街道办事处]
    {
      form: "code",
      id: "organization/listed-kind",
      reason: "a kind of body counts only by its neighbours in a list",
      generic: true,
      lexicons: [LISTED_KINDS],
      find: findListed(LISTED_KINDS),
      weight: -1,
    },
    // [远山重工集团公司]、[青岚理工大学]参与
    {
      form: "suffix",
      id: "organization/named-kind",
      heads: NAMED_KINDS,
      reach: 12,
      minimum: 2,
      modifier:
        /^(?!.*(?:的|等)|现代|大型|进一步|规范|宣传|树立|塑造|统筹|有(?![色线机])).*(?<!高等|高校|综合|重点|一流|本科|职业|专科|国有|民营|上市|控股|保险|龙头|骨干|企业|投资|融资|担保|租赁|运输|建筑|大型|中型|小型|有关|相关|每家|各类|优势|跨国|外资|合资|产业|贸易|平台|城投|开放|应用型|用型|研究型|老年|社区|示范|所|高水平|一流|特色|有特色)$/u,
      stops: STOPS,
      safe: SAFE,
      openers,
      when: { notInside: UNNAMED, notBefore: /(?:的|唯一)$/u },
    },
    // [水库淹没区所在地人民政府]应做好安置
    { form: "suffix", id: "organization/of-site", generic: true, heads: OF_SITE, reach: 16, minimum: 2, stops: STOPS, safe: SAFE },
    // 组建[白塔农民用水者协会]; 设立[救灾物资中转站]
    {
      form: "governed",
      id: "organization/founded",
      verbs: FOUNDING_VERBS,
      heads: FOUNDED,
      stops: FOUNDED_STOPS,
      peel: FOUNDED_PEEL,
      reach: 18,
      minimum: 2,
      when: { notInside: UNNAMED },
      weight: -1,
    },
    // 成立[青岚湖治理和渔港建设工作领导小组]
    {
      form: "governed",
      id: "organization/task-body",
      verbs: TASK_VERBS,
      heads: TASK_BODIES,
      stops: TASK_STOPS,
      peel: FOUNDED_PEEL,
      reach: 36,
      minimum: 4,
      // 成立领导小组和工作专班 are two
      when: { notInside: /(?:组|部|班|委员会|会议|办公室|中心|公司|队|机构|机制|网络|体系)[、和及与]|^(?:健全|省市|市区)/u },
    },
    // [青岚渔业联合银行]正式挂牌，[石刻拓片研究院]揭牌
    {
      form: "suffix",
      id: "organization/opened",
      heads: OPENED,
      reach: 18,
      minimum: 3,
      stops: FOUNDED_STOPS,
      safe: SAFE,
      modifier: /^(?!.*\d)(?!首|全国首|全省首|全市首|一批|省级|市级|国家级|县级)/u,
      when: {
        after: /^(?:正式|顺利|成功)?(?:揭牌|挂牌|组建(?:运行|成立)|投入运[行营]|(?:在\p{sc=Han}{1,4})?成立(?=[，。；]))/u,
        notInside: UNNAMED,
        notBefore: /与$/u,
      },
      weight: -1,
    },
    // 扩建[石桥小学]、[白塔中学]
    {
      form: "suffix",
      id: "organization/school",
      heads: SCHOOLS,
      reach: 6,
      minimum: 2,
      stops,
      safe: SAFE,
      modifier: SCHOOL_NAME,
      when: { notAfter: /^[生教部段阶\d]/u },
      weight: -2,
    },
    // [云南农业大学]; [中国青岚集团]
    {
      form: "suffix",
      id: "organization/of-a-kind",
      heads: OF_A_KIND,
      reach: 16,
      minimum: 1,
      stops: STOPS,
      safe: SAFE,
      openers,
      needsOpener: true,
      // 内地西藏中学 are schools of a kind, wherever they stand
      when: { notInside: UNNAMED, notBefore: /内地$/u },
    },
  ],
});
