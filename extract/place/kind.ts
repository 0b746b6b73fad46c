import { COUNTRY, LANDSCAPE, PARTS_OF_PROVINCES, WORLD } from "../lexicon/landscape.ts";
import { DOUBTFUL_REGION, OPENING_REGION, REGION } from "../lexicon/region.ts";
import { ALL_VERBS } from "../lexicon/verb.ts";
import { defineKind } from "../rule/define.ts";
import { defineLexicon, joinLexicons } from "../rule/lexicon.ts";
import type { SuffixRule } from "../rule/rule.ts";
import type { Span } from "../text/span.ts";
import { findBetween } from "./between.ts";
import { CHAIN_LEXICONS, findRegions, findUnitsOf } from "./chain.ts";
import { findJoined, findPartsOf } from "./joined.ts";
import {
  AREA_NOUNS,
  AROUND,
  BARE_MASKS,
  BROAD_ZONE_HEADS,
  BUILDING_HEADS,
  COMMON,
  LABELLED_ZONE,
  MASKED_UNITS,
  NAMED_BUILDING,
  NAMED_NATURE,
  NAMED_STREET,
  NAMED_UNIT,
  NATION,
  NATURE_HEADS,
  OPENERS,
  PARTS,
  PEEL,
  QUOTE,
  QUOTED_SIGHTS,
  SAFE,
  SHORT_REGIONS,
  SITE_HEADS,
  SOUNDED,
  SOUNDED_HEADS,
  STATIONS,
  STOPS,
  STREET_BEHIND,
  STREET_HEADS,
  STREET_PEEL,
  UNIT_HEADS,
  WORK_HEADS,
  ZONE_HEADS,
} from "./lexicon.ts";
import { findListed, LISTED_LEXICONS } from "./listed.ts";
import { findNoted, NOTED_LEXICONS } from "./noted.ts";
import { findRoutes, findSections, SECTION_LEXICONS } from "./route.ts";
import { findVisited } from "./visited.ts";

/** A later stage of a line, or where it is drawn on. */
const DRAWN_ON = "(?:[一二三四五]期(?:及延伸[线段]|[东西南北中]{1,2}段)?|[东西南北]{0,2}延伸[线段]|[东西南北]{1,2}延(?:伸|线|段)?|支线)";
const LINE = new RegExp(
  `(?:轨道交通|轨道(?=\\d)|地铁|市郊铁路|市域铁路|轻轨|[x×]{2,3}(?=高速))(?!沿|运营|新|干|支|专)(?:[A-Z]?\\d{1,3}号?线|[\\p{sc=Han}x×]{1,4}?线|高速)(?:[\\p{sc=Han}x×]{2,8}?段|${DRAWN_ON})?`,
  "gu",
);
/** Lines by their numbers alone: [7号线东延伸]; 地铁1号线、[4号线]. */
const LINE_BY_NUMBER = new RegExp(`(?<![A-Za-z\\d])\\d{1,2}号线${DRAWN_ON}|(?<=号线\\p{sc=Han}{0,4}[、和])\\d{1,2}号线`, "gu");
/** The same behind its region: 云川[地铁2号线]. */
const LINE_OF = new RegExp(`(?:轨道交通|地铁|轻轨)(?:[A-Z]?\\d{1,3}号?线|[一二三四五六七八九十]{1,3}号线)${DRAWN_ON}?`, "u");
/** Behind a region that opens a brand or a label of its own: “青岚[净菜]”, “白塔[经验]”. */
const BRAND_BEHIND = /^(?![省市县区州]|方案|模式|经验|精神|宣言)[\p{sc=Han}A-Za-z]{1,8}”/u;

const opensBrand = (text: string, { start, end }: Span): boolean =>
  text.charAt(start - 1) === "“" && BRAND_BEHIND.test(text.slice(end, end + 10));

/** Where the one-character name of a region is one: behind a verb of being or going there, before the end or what is done there. */
const GOES_TO = /[在来赴抵返离留回]$|\p{sc=Han}入$/u;
const DONE_THERE =
  /^(?:$|[，。；、）\n]|投资|布局|落地|设立|增设|就业|创业|举办|召开|参加|考察|访问|求学|就读|发展|调研|生产|兴业|推广|延伸|开展|转化|落户|旅游|打造|建设|成立|经营|运营|稳定|工作|生活|交汇|成立|问世|上市|注册|生根|持牌|金融机构|国家|两院|院士|全国重点|世界500强|[来回留返赴入][京津沪渝冀晋苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇陕])/u;
const MASKED_ROAD = /(?<![x×\d])(?:xx|××)(?:大街|大道|路|街(?!道)|巷|小区)(?![段线口长径网])/gu;
const BRACKETED = /中\p{sc=Han}（\p{sc=Han}{2,6}）\p{sc=Han}{0,10}?(?:产业园|产业园区|合作区|示范区|生态城|科技城|试验区)/gu;
const LABEL =
  /^(?:\p{sc=Han}{0,2}[一二三四五六七八九十两双多新]{1,2}[区核翼廊带城圈轴极港湾园]){1,4}$|^\d小时(?:高铁|高速|公路|铁路|交通|通勤|经济|航空|物流)\p{sc=Han}{0,2}圈$|^(?:[一二两三四五六七八九十]{1,2}[区城园站场岛岸]){1,3}[一二两三四五六七八九十]{1,2}[区城园站场河湖江]$/u;
const BORDER =
  /[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵黔云滇藏陕甘青宁新](?:、?[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵黔云滇藏陕甘青宁新]){1,5}(?:省际)?交界(?:地区|地带|处)?/gu;

/** Names of other things are called after it: 青岚湖、白塔山等实验室; 云川产业投资基金; 非洲猪瘟; 敦煌学研究. */
const NAMESAKE =
  /^猪瘟|^学(?=研究|学科|[、，。等])|^山?(?:、\p{sc=Han}{2,6}){0,5}(?:等|\d{1,2}个)?(?:国家|省|全国|\p{sc=Han}{2})?(?:重点)?实验室|^(?:（\p{sc=Han}{2,4}）)?\p{sc=Han}{0,8}(?:投资|发展|引导|科创|产业|创新)基金/u;

/** The same, bureaus of its waters, and where a person serves: 黄河[河务局], 李远山[（市府办）]. */
const NAMESAKE_OR_BUREAU = new RegExp(`${NAMESAKE.source}|^务局|^（\\p{sc=Han}{1,8}[办局委部院厅队会]）`, "u");

/** The same, and streets: 长江[西路]、云川[大街]. */
const NAMESAKE_OR_STREET = new RegExp(`${NAMESAKE.source}|${STREET_BEHIND.source}`, "u");

const edges = { stops: STOPS, safe: SAFE };
const named = joinLexicons("place/named", [REGION, LANDSCAPE]);
/** Regions by their local names too, where a class noun follows. */
const near = joinLexicons("place/near", [REGION, OPENING_REGION]);

/** What a label is of. */
const BEFORE_LABEL = joinLexicons("place/before-label", [near, LANDSCAPE, NATION]);

/** What may lie in a region: no part of the world or of a province does, 云川 in 云川[中亚]班列 and 云川[鲁西]崛起 stands by itself. */
const beyond = new Set([WORLD, COUNTRY, PARTS_OF_PROVINCES].flatMap(({ entries }) => entries.map(({ name }) => name)));
const inland = { ...LANDSCAPE, id: "place/inland", entries: LANDSCAPE.entries.filter(({ name }) => !beyond.has(name)) };

/** The units of other states. */
const UNIT_ABROAD =
  /(?:(?![在与和的我全本各等对向及到赴入进驻为投客商籍海]|企业)\p{sc=Han}){2,6}?(?:边疆区|共和国|自治州|[州省道府县市])(?![场民长级委政值际内外区路])/u;

/** What a label of joined places may be. */
const JOINED_HEADS = joinLexicons("place/joined-heads", [WORK_HEADS, defineLexicon("place/cluster", "集群 创新集群")]);

/** A place that only its region and 一带 tell. */
const AROUND_HERE =
  /(?<=^|[，。、；：（\n在于对至到])(?:\p{sc=Han}{1,3}[县市州]|\p{sc=Han}{1,3}(?<![小城园社老山景牧库矿林灾校厂郊辖地])区)(?:\p{sc=Han}{1,3}[镇乡])?(?!一带)\p{sc=Han}{2,4}(?=一带(?!一路))/gmu;

/** Roads of the nation and of provinces by their numbers. */
const NUMBERED_ROAD = /(?:国道|省道|县道|乡道)[GSXY]?\d{1,4}线?|(?<![A-Za-z\d])[GSX]\d{2,4}(?:国道|省道|县道)/gu;
const NUMBERED_LINE =
  /(?<![A-Za-z\d])(?:[GSX]\d{2,4}(?:线|(?:\p{sc=Han}{2}|\p{sc=Han}{2,4}绕城)[路线])|S\d{1,2}号?线|[GS]\d{3,4}(?![\dA-Za-z\-.%]))/gu;

/** Ring roads by the side of the town. */
const RING = /(?<!\p{sc=Han}[东西南北])[东西南北]{1,2}[外内一二三四五六]环(?:快速路|高速|线|路)?(?![境节保抱绕球])/gu;

/** Belts and lines along waters, coasts and borders: [沿黄生态经济带], [沿边城镇带], [沿江高速公路]. */
const ALONG_WATER =
  /[南北]?沿(?:[江黄淮海边湖]|大别山)(?:(?!沿|[通高]速|地区)\p{sc=Han}){0,8}?(?:[济镇市业态创游护放展]带|走廊|城[市镇]群|高速公路|高速(?!公|发|增)|高铁)(?![来动头])/gu;

/** Waters of one character, and brooks, before what belongs to a water: [练江]流域、[沙河]清淤、[白鹿溪]沿岸. */
const SHORT_WATER =
  /(?<=^|[，。、；：（\n在对于理治复浚通护建成施进展强快的和与])(?![大小江过治护巡跨沿入通黑母内界运河湖海山全各本该主支临滨两])(?:\p{sc=Han}[江河湖]|(?:(?!完成|整治|治理|实施)\p{sc=Han}){1,3}溪)(?=流域|干流|支流|沿岸|两岸|左岸|右岸|河道|堤防|[东西南北]岸|上游|中游|下游|入[河江湖海]口|大堤|断面|水质|清淤|湿地)/gmu;

/** Gauging stations before what they tell: [石坝站]水位达到警戒值. */
const GAUGE =
  /(?<=^|[，。、；：（\n和或])(?:(?![和或各当])\p{sc=Han}){2,4}站(?=(?:最高|实时|实测)?(?:水位|流量|洪峰|超警|超保|(?:超过|达到?|突破)\d))/gmu;

/** Sites of which a region has one. */
const LEVEL_SITES = [
  "体育馆",
  "体育场",
  "体育中心",
  "奥体中心",
  "文体中心",
  "会展中心",
  "大剧院",
  "汽车站",
  "客运站",
  "污水处理厂",
  "垃圾填埋场",
  "殡仪馆",
];
const OF_LEVEL = new RegExp(
  `(?<=^|[，。、；：（\\n和在于至到建成用放])[省市县区](?:第[一二三四])?(?:${LEVEL_SITES.join("|")})(?=[，。、；：）\\n和等]|建|改|投|开|新|扩|迁|启|完|举|召|前|竣)`,
  "gmu",
);

/** What stands behind a street: it ends there, or its parts, its sides and what is done with it follow. */
const BEHIND_STREET =
  /^(?:$|[，。；：、）（—－\n]|[和与及至到]|[东西南北]{1,2}(?:侧|段|端|口|延|向|起|至|北|南)|[一二三四五]?[段期]|沿[线街路]|两[侧旁边]|路口|交[叉汇]|一带|附近|\d{1,4}(?:号|-)|等|[的以]|延伸|道路|雨污|管网|路面|人行道|路灯|污水|沿街|易涝|拥堵|下穿|(?:全线|全面|全段|正式|顺利|已|正在)*(?:贯通|通车|完工|开工|竣工|提[升质]|改扩?建|改造|拓宽|扩建|新建|建设|整治|打通|修复|维修|施工|封闭|绕行|通行|限行|禁止|存在|积水|设[置立]|绿化|亮化|工程|项目|综合))/u;

/** What a piece of ground reaches to on each side. */
const BOUND =
  /(?<=(?:^|[，。；：、（\n域区])[东南西北]{1,2}(?:至|起|到))(?<name>(?![东南西北](?:距|部|至|面|侧)|沿海|内陆|海边|此|城市|规划|\p{sc=Han}{0,3}[东南西北]至)[\p{sc=Han}\d]{2,14}?)(?=(?:红线|边界|道路中心线|中心线)?(?:以?[东南西北](?:侧|面|边)?(?:规划|红线|用地|岸线|边界){0,2}|规划岸线)?[，。；、）\n]|$)/gmu;

/** Nets and ways of roads and lines that a label tells. */
const NETWORKS = defineLexicon(
  "place/network",
  "第一通道 第二通道 第三通道 第四通道 第五通道 输电通道 高速公路网 !高速公路网络 高速铁路网 高铁网 铁路网 !铁路网络 公路网 !公路网络 路网 !路网络 骨干路网 交通网 !交通网络 综合交通网 机场网 航道网",
);

/** Rooms in which something is held. */
const ROOM =
  /(?<=[在于])(?!线上|视频)(?:(?![在于到的])[\p{sc=Han}\d]){2,16}?(?:会议室|报告厅|多功能厅|演播厅|会议厅|学术厅|礼堂|阶梯教室)(?=[，。、]|召开|举行|举办|开展|进行|组织|参加|迎接|如期|顺利|隆重|集中|收听|收看|观看)/gu;

/** A harbour behind its region, by its own name too: [云川港], [云川石矶港]; not 云川[港口], 云川[港区], 云川国际陆[港]. */
const PORT =
  /(?:(?:(?![国自邮渔内外和与至到驶离往经在及等产居对赴访来涉])\p{sc=Han}){1,3}(?<![陆空母渔贸由海香深游息件数创业态湿]))?港(?![口区务澳股珠航商资台人币籍湾元式闸城珠府])/u;

/** The free trade zone of the region that speaks, by its kind alone. */
const FREE_TRADE_ZONE = /(?<=^|[，。；、：\n]|开展|推进|深化|支持|加快|推动|建设|发挥|做强)自贸试验区(?!提升|联动创新区)/gmu;

/** What a zone lies along belongs to its name, and the states that run it: [沿江创新发展带], [中新云川科技城]. */
const ALONG = /(?:沿|国家|(?<![关其集心])中[美俄德法英意荷比瑞韩日新泰越老马印澳巴哈蒙奥匈波捷以沙])$/u;

/** A title that places are given, not where one is: 争创[国家渔业示范区], 3个县获评[国家渔业示范区], 支持青岚、白塔创建[国家渔业示范区]. */
const TITLE_GIVEN =
  /(?:[\d个批家座]|首批|一批|争创|(?:命名|评|认定|确定|列|创建|建设)(?:成)?为|获评|(?:支持|推动|助力)\p{sc=Han}{2,4}(?:、\p{sc=Han}{2,4}){0,2}(?:争创|创建))$/u;
/** The same, told by how many have it: 建成[国家渔业示范区]和“蓝湾”基地16个. */
const TITLES_COUNTED = /^(?:[和及]“\p{sc=Han}{2,4}”\p{sc=Han}{0,8})?\d{1,3}个/u;

/** 云川、青岚[3家高新区]: what stands before the count is a name of its own. */
const COUNTED = /^附件|^[省市县区州]\p{sc=Han}{1,8}局|±|(?:\d|[两三四五六七八九十])[家个座条处起回]|\d[县市区]|^\d+千伏变电/u;

const classRule = (id: string, heads: SuffixRule["heads"], reach: number): SuffixRule => ({
  form: "suffix",
  id: `place/${id}`,
  heads,
  reach,
  ...edges,
  when: { notBefore: TITLE_GIVEN, notInside: COUNTED },
});

/** A class whose names are found at once where a region or landmark opens them, and else where edges close them. */
const classRules = (id: string, heads: SuffixRule["heads"], reach: number): readonly SuffixRule[] => [
  { ...classRule(`${id}-at`, heads, 20), stage: "sharp", minimum: 1, openers: OPENERS, needsOpener: true, lead: ALONG },
  { ...classRule(id, heads, reach), common: COMMON, peel: PEEL, lead: ALONG, weight: -1 },
];

const STREET_RULE = {
  form: "suffix",
  heads: STREET_HEADS,
  ...edges,
  modifier: NAMED_STREET,
  peel: STREET_PEEL,
  when: { after: BEHIND_STREET, notInside: /(?:文化|民俗|酒吧|餐饮|创业|电商|非遗|夜市)街$/u },
} as const;

/** What only a kind of village or a slogan has behind it: 山货出村[进店], 云川村[小], 居家社区[服务]. */
const UNIT_GOES_ON = /^(?:进(?!行|入)|建[乡村]|小[、，]|用|创|医养|服务|机构|养老|为老)/u;

/** Administrative regions, waters and heights, zones, works of transport and water, sites. */
export const place = defineKind({
  id: "place",
  recurs: 4,
  rules: [
    // [雄安新区]; [青藏高原]; [京津冀]
    { form: "term", id: "place/landmark", lexicon: LANDSCAPE, when: { notAfter: NAMESAKE_OR_STREET } },
    // [云川省青岚县白塔镇马家村]; 在[云川]、[青岚]、[白塔]等地
    {
      form: "code",
      id: "place/region",
      stage: "sharp",
      reason: "which short names count depends on their neighbours and on whose paper it is",
      lexicons: CHAIN_LEXICONS,
      when: { notAfter: NAMESAKE_OR_STREET },
      find: (scene) => findRegions(scene).filter(({ span }) => !opensBrand(scene.reading.text, span)),
    },
    // [云川西部地区]; [青岚河南岸]
    {
      form: "compose",
      id: "place/part",
      parts: [
        { words: named, repeat: true },
        { words: PARTS, head: true },
      ],
    },
    // [云川阿岚山]: a landmark behind its region
    {
      form: "compose",
      id: "place/landmark-of",
      parts: [
        { words: REGION, repeat: true },
        { words: inland, head: true },
      ],
    },
    // [韩国青岚道]; [乌兰巴托市]
    { form: "compose", id: "place/unit-abroad", parts: [{ words: COUNTRY }, { words: UNIT_ABROAD, head: true }] },
    { form: "compose", id: "place/city-abroad", parts: [{ words: WORLD }, { words: /市(?![场民值政])/u, head: true }] },
    // [xx区]、[xx镇xx村]
    {
      form: "compose",
      id: "place/masked",
      parts: [{ words: MASKED_UNITS, repeat: true }],
      when: { notBefore: /[“x×]$/u, notAfter: /^[委政人府民域级长]/u },
    },
    // [xx路]88号
    { form: "pattern", id: "place/masked-road", anchor: ["xx", "××"], pattern: MASKED_ROAD },
    // 环[xx地区]
    {
      form: "compose",
      id: "place/masked-area",
      parts: [{ words: AROUND, optional: true }, { words: BARE_MASKS }, { words: AREA_NOUNS, head: true }],
    },
    // 落户[xx]。
    {
      form: "term",
      id: "place/mask",
      lexicon: BARE_MASKS,
      when: { before: /(?:在|向|落户|赴|承接|追忆|以来)$/u, after: /^(?:[在和与及、，。；落发召党非地考调]|$)/u },
    },
    // [轨道交通M8线]、[地铁3号线白塔至青岚段]
    { form: "pattern", id: "place/line", pattern: LINE, anchor: "线" },
    { form: "pattern", id: "place/line-by-number", pattern: LINE_BY_NUMBER, anchor: "号线" },
    { form: "compose", id: "place/line-of", parts: [{ words: REGION }, { words: LINE_OF, head: true }] },
    // 来[川]考察; 人才入[滇]落地
    { form: "term", id: "place/short-region", lexicon: SHORT_REGIONS, when: { before: GOES_TO, after: DONE_THERE } },
    // [云川（青岚）国际科技创新中心]
    {
      form: "compose",
      id: "place/zone-of-two",
      parts: [
        { words: named, repeat: true },
        { words: /（\p{sc=Han}{2,6}）/u },
        { words: COMMON, optional: true, repeat: true },
        { words: joinLexicons("place/any-zone", [ZONE_HEADS, BROAD_ZONE_HEADS]), head: true },
      ],
    },
    // [云川南站]
    {
      form: "compose",
      id: "place/station",
      parts: [
        { words: near, repeat: true },
        { words: DOUBTFUL_REGION, optional: true },
        { words: STATIONS, head: true },
      ],
    },
    // [中青（云川）产业园]
    { form: "pattern", id: "place/bracketed", pattern: BRACKETED, anchor: ["产业园", "合作区", "示范区", "生态城", "科技城", "试验区"] },
    // “[三城一区]”联动发展
    {
      form: "bracket",
      id: "place/label",
      open: "“",
      close: "”",
      inner: LABEL,
      when: { notAfter: /^”?(?:的)?(?:[\p{sc=Han}]{0,4})(?:格局|体系|布局|机制|模式|制度)/u },
    },
    // “[云川—青岚—白塔]”货运航线
    {
      form: "bracket",
      id: "place/joined-label",
      open: "“",
      close: "”",
      inner: /^(?!\p{sc=Han}{1,5}级)\p{sc=Han}{2,6}(?:[—–-]{1,2}\p{sc=Han}{2,6}){1,3}$/u,
      behind: JOINED_HEADS,
      reach: 8,
      extent: "to-noun",
    },
    // 打造[“岚青石”水上旅游走廊]; 推进[云川“蓝湾+”渔业示范区]建设
    {
      form: "compose",
      id: "place/labelled",
      parts: [
        { words: AROUND, optional: true },
        { words: BEFORE_LABEL, optional: true, repeat: true },
        { words: QUOTE },
        { words: LABELLED_ZONE, head: true },
      ],
      when: { notBefore: /(?:[\d个条家座]|一批)$/u },
    },
    // “[青岚里]”、“[云上坊]”等消费集聚区
    {
      form: "bracket",
      id: "place/quoted",
      open: "“",
      close: "”",
      inner: /^[\p{sc=Han}·—]{2,10}$/u,
      behind: QUOTED_SIGHTS,
      reach: 8,
      series: true,
      weight: -1,
    },
    // [云川“2小时航空圈”]; [云川“两区”]
    {
      form: "compose",
      id: "place/label-of",
      parts: [
        { words: BEFORE_LABEL, repeat: true },
        { words: QUOTE },
        { words: /(?:\d小时\p{sc=Han}{2,6}圈|[一二两三][区城园]|金三角)”/u, head: true },
      ],
    },
    // [云川国家数据标注基地]; [国家文化保护试验区]
    {
      form: "compose",
      id: "place/national-zone",
      parts: [
        { words: named, optional: true, repeat: true },
        { words: NATION },
        {
          words:
            /(?!级|重大|[确认]定|列为|评为|命名|批准|授牌)(?:(?![区园城地市带]和|[区园城地市带]、|、国家)[\p{sc=Han}、]){2,14}?(?:试验区|实验区|先导区|先行区|示范区|中试基地|标注基地|集结中心|物流枢纽|配置枢纽|种质资源库|试验场|科考中心|创新港|农高区|产业带)(?!域)/u,
          head: true,
        },
      ],
      when: { notBefore: TITLE_GIVEN, notAfter: TITLES_COUNTED },
    },
    // [云川高速青岚段]; [云川河干流青岚段]; [白塔大桥（青岚段）]
    {
      form: "code",
      id: "place/section",
      stage: "last",
      reason: "both parts are mentions that other rules found",
      lexicons: SECTION_LEXICONS,
      find: findSections,
      weight: 1,
    },
    // [云川断裂带北段]; [青岚山主峰]
    {
      form: "code",
      id: "place/part-of-found",
      stage: "last",
      reason: "stands behind a place, whatever found it",
      lexicons: [],
      find: findPartsOf,
    },
    // [青岚街道石坝社区]
    {
      form: "code",
      id: "place/unit-of",
      stage: "last",
      reason: "the town is a mention that another rule found",
      lexicons: [STOPS],
      find: findUnitsOf,
    },
    // 先后来到[白塔新区]、[石坝茶场]等地
    {
      form: "code",
      id: "place/visited",
      stage: "last",
      reason: "items of the list may be mentions that other rules found",
      lexicons: [STOPS, SAFE, COMMON],
      find: findVisited,
      weight: -3,
    },
    // [青岚湖（云川）产业园]; [云白（青）高铁]
    {
      form: "code",
      id: "place/noted",
      stage: "last",
      reason: "what stands before the note may be a mention that other rules found",
      lexicons: NOTED_LEXICONS,
      find: findNoted,
    },
    // [青岚至白塔高速铁路]; [白坝至石垭]、[云川至青岚]等高速公路
    {
      form: "code",
      id: "place/route",
      stage: "last",
      reason: "an end may be a mention that other rules found",
      lexicons: [STOPS, SAFE, COMMON, PEEL],
      find: findRoutes,
    },
    // [云川港]; [科伦坡港]
    {
      form: "compose",
      id: "place/port",
      parts: [
        { words: joinLexicons("place/with-port", [near, WORLD, COUNTRY]), repeat: true },
        { words: PORT, head: true },
      ],
    },
    // 深化[自贸试验区]改革
    { form: "pattern", id: "place/free-trade-zone", anchor: "自贸试验区", pattern: FREE_TRADE_ZONE, weight: -2 },
    // [云川—青岚城市群]; [青岚湖—白塔雪山]
    {
      form: "code",
      id: "place/joined",
      stage: "last",
      reason: "both ends are mentions that other rules found",
      lexicons: [],
      find: findJoined,
    },
    // [“四纵三横”高速公路网]
    {
      form: "bracket",
      id: "place/network",
      open: "“",
      close: "”",
      behind: NETWORKS,
      reach: 8,
      inner: /^.{1,10}$/u,
      extent: "to-noun",
      weight: 1,
    },
    // 环[三都澳]
    { form: "compose", id: "place/around-water", parts: [{ words: AROUND }, { words: inland, head: true }] },
    // [石坝站]水位超警
    { form: "pattern", id: "place/gauge", anchor: "站", pattern: GAUGE },
    // 建成[县体育馆]
    { form: "pattern", id: "place/of-level", anchor: LEVEL_SITES, pattern: OF_LEVEL, weight: -1 },
    { form: "pattern", id: "place/along", anchor: "沿", pattern: ALONG_WATER },
    { form: "pattern", id: "place/short-water", anchor: ["江", "河", "湖", "溪"], pattern: SHORT_WATER, weight: -1 },
    // 在[鹤庆县白坪]一带
    { form: "pattern", id: "place/around", anchor: "一带", pattern: AROUND_HERE },
    // 在[机关三楼会议室]召开
    { form: "pattern", id: "place/room", anchor: ["室", "厅", "堂"], pattern: ROOM },
    // [国道213线]、[S217省道]
    { form: "pattern", id: "place/road-number", pattern: NUMBERED_ROAD, anchor: "道" },
    // 贯通[西外环]、[东二环]
    { form: "pattern", id: "place/ring", pattern: RING, anchor: "环" },
    { form: "pattern", id: "place/line-number", pattern: NUMBERED_LINE, anchor: ["G", "S", "X"] },
    // 疏通[光明路]、[新岚大街]; [青岚北路]与[石坝大街]交叉口
    { ...STREET_RULE, id: "place/street", reach: 5, weight: -2 },
    // 在[杭州市青岚北路]
    { ...STREET_RULE, id: "place/street-at", reach: 12, openers: OPENERS, needsOpener: true },
    // 四至范围：东至[青岚路]，南至[白塔山]，西至[云川河]，北至[远山大道]
    { form: "pattern", id: "place/bound", pattern: BOUND, anchor: "至", weight: 1 },
    // [川、滇、青交界]
    { form: "pattern", id: "place/border", pattern: BORDER, anchor: "交界" },
    // [云川清洁能源基地]
    {
      form: "suffix",
      id: "place/broad-zone",
      stage: "sharp",
      heads: BROAD_ZONE_HEADS,
      reach: 20,
      minimum: 1,
      ...edges,
      openers: OPENERS,
      needsOpener: true,
      lead: ALONG,
      when: { notInside: COUNTED },
    },
    ...classRules("zone", ZONE_HEADS, 12),
    ...classRules("work", WORK_HEADS, 12),
    ...classRules("site", SITE_HEADS, 10),
    // [远洲酒店]; [县医院门诊楼]
    ...classRules("building", BUILDING_HEADS, 10).map((rule) => ({ ...rule, modifier: NAMED_BUILDING })),
    // [黑独山]、[同宝山]
    {
      form: "suffix",
      id: "place/nature",
      heads: NATURE_HEADS,
      reach: 8,
      minimum: 2,
      ...edges,
      modifier: NAMED_NATURE,
      common: COMMON,
      peel: PEEL,
      // 区长李远山 is a person behind a post
      when: {
        notInside: /[区县市省州旗乡镇村局厅部院校会组书队行庭处科站所司]长|书记|主任|主席|委员|^第.{1,3}师/u,
        notBefore: /(?:[局处厅部院校科庭]|总经)$/u,
        notAfter: NAMESAKE_OR_BUREAU,
      },
      weight: -2,
    },
    // 保护[阿勒哈图河]; 巡查[苏吉淖尔]
    {
      form: "suffix",
      id: "place/nature-sounded",
      heads: joinLexicons("place/water-or-height", [NATURE_HEADS, SOUNDED_HEADS]),
      reach: 10,
      ...edges,
      modifier: SOUNDED,
      peel: PEEL,
    },
    // [德青]、[阿白]等11条公路; [杏子坪]、[水坪]两个洼地
    {
      form: "code",
      id: "place/listed",
      reason: "the class behind a list says what its members are",
      lexicons: LISTED_LEXICONS,
      find: findListed,
    },
    // 青岚山、[白塔垭]、云川湖
    {
      form: "code",
      id: "place/between",
      stage: "last",
      reason: "only its neighbours in a list tell what it is",
      lexicons: [STOPS, SAFE, COMMON, ALL_VERBS, PEEL],
      find: findBetween,
      when: { notAfter: NAMESAKE },
      weight: -3,
    },
    // [独流镇]、[华康街道]; 对[马家村]进行调查
    {
      form: "suffix",
      id: "place/unit",
      heads: UNIT_HEADS,
      reach: 5,
      minimum: 2,
      ...edges,
      modifier: NAMED_UNIT,
      peel: PEEL,
      // 建设平安社区: what it is to become
      when: {
        notInside: /^(?:平安|和谐|文明|智慧|绿色|清廉|廉洁|书香|健康|低碳|法治|无讼|儿童友好)(?:社区|小区)$|党[委工]/u,
        notBefore: /[“”\d]$|“和$|个$/u,
        notAfter: UNIT_GOES_ON,
      },
      weight: -2,
    },
  ],
});
