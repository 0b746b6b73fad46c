/** A quoted label, with at most fourteen characters between it and the head; what a joint ties to other words is none: “青岚红”销量和品牌. */
export const LABELLED =
  /”(?!等\p{sc=Han}{0,4}(?:领域|行业|区域|场所|群体)|(?:培育|建设|创建|评选)[和与及])[^”，。；：！？、]{0,14}(?<!和)$/u;

/** The number of a five-year plan or a strategy is no label: “十五五”重大项目, “一带一路”标志性项目. */
export const PLAN_PERIOD = /“一带一路”|“(?:[六七八九]|十|十[一二三四五六])五”/u;

/** A quote whose own last word is a drive: “改革创新系列行动”. */
export const DRIVEN =
  /^(?!开展|推进|实施|(?:[^、]{2,8}、){2})[^“”《》，。；]{2,24}(?:行动|(?<!形象|政绩|面子|头号)工程|计划|(?<!\+)活动|攻坚战|保卫战|大赛|大(?:宣讲|排查|整治|检查|走访|练兵|比武|调研|讨论)|(?<=[大项个])革命|提升年|建设年|活动年|教育日|回头看|促发展|攻势|讲坛|大讲堂|大起底|会战|战役|(?<!先行|改革|开展)试点|(?:攻坚|突破|落实|决胜|决战|深化|推进|服务|质量|改革|创新|效能|执行|招商|项目|优化|强化|巩固|转型|整治|基础|学习|调研|治理|保障|作风)年|(?:宣传|活动|行动|服务|安全生产|质量|消费|普及|推广|体验|维权|开放|接待)日|[^\d一二三四五六七八九十]{2}(?<!每|本|上|下|当|次|个|满|数)[月周季]|(?<=\p{sc=Han}[-－—]?)20(?:1\d|2[0-46-9])|(?:万里|世纪|企业|园区|校园|社区|乡村|农村|中国|全球|采访|体验|宣讲|文明|健康|招商|专家|院士|博士|科普)行)(?:20\d\d|\d\.\d)?$/u;

/** A plan for the years of a five-year plan is a paper, one of figures no drive: 下达补助[资金计划]; nor is what a count parts from whose it is: 湖区3个渔旅试点. */
export const PLAN_OF_FIGURES =
  /“(?:[六七八九]|十|十[一二三四五六])五”(?!规划).*计划$|(?:资金|审计|预算|用地)计划$|^\p{sc=Han}{2,6}\d{1,2}个/u;

/** What a verb of doing has for its object. */
export const DONE =
  /(?:开工|推出|展开|夺取|增加|加大|进行|升级|争创|申报|创建|巩固|拓展|谋划|试行|扩大|扩面|承担|增设|推开|办好|参与|抓实|打好|做好|落地|支持|探索|实施|推进|启动|开展|推行|落实|深化|完成|争取|推动|获批|入选|列入|纳入|部署|抓好|打造|建设|组织|加快|(?:实施|开展|打造|建设|推进|落实)好|(?:实施|开展|启动|推进|完成)了|(?:入选|列入|纳入)(?:国家级?|全国|全省|省级|首批)|获批全国首[个批])$/u;

/** What has an undertaking for its means or its occasion: 结合[渔港更新工程]排查. */
const HANDLED =
  /(?:(?:^|[，。；：！？\n、])(?:要|并)?(?:把|将|对|在|随着|得益于|按照|根据|围绕|结合|通过|依托|借助|利用|对照|针对)|打响|打赢|参加|发挥|促进|承接|牵头|负责|搞好|督促|听取|总结|特别是|尤其是|主要用于|巩固提升)$/u;

/** What an item of a list ends in that is an undertaking of its own: a deed, a stage, a facility that is built. */
const DEED =
  "(?:提升|提质|增效|增收|扩容|扩能|扩产|升级|振兴|培育|整治|防治|防控|改造|更新|焕新|修复|突破|转型|孵化|普查|攻坚|关爱|倍增|优化|强基|赋能|普及|清零|改扩建|技改|一体化|[一二三四]期|直流|船闸|码头|跑道|蓄能)";
const WIDE_DEED = "(?:建设|发展|利用|应用|创新|保护|治理|引领|通道)";

/** Such an item: 实施[渔港扩容]、[航道疏浚工程]. */
export const ITEM = new RegExp(`^[^“”（）、等的\\d]{0,18}(?:[^“”（）、等的]{2}${DEED}|[^“”（）、等的]{4}${WIDE_DEED})$`, "u");

/** The same told at length: 开展[渔港能效对标提升]和渔电替代行动. */
export const LONG_DEED = new RegExp(`[^“”（）、等的和与及]{4}${DEED}$`, "u");

/** How many places have one, which is no part of its name: 青岚、云川2个[渔港示范工程]. */
const PLACED = "(?:等|、\\p{sc=Han}{2,8})\\d{1,3}个";
export const AFTER_PLACES = new RegExp(`${PLACED}(?=\\p{sc=Han}{6,30}$)`, "u");

/** Where the name of a drive opens within one that is too long: there, or behind a joint and a deed told at length or one to a label: “双渔港”培育和[…行动]. */
export const PARTED = new RegExp(
  `(?<=[^“”（）、等的和与及]{4}${DEED})[和与及](?=[^和与及]{6,30}$)|(?<=”(?:培育|建设|创建|评选))[和与及]|${AFTER_PLACES.source}`,
  "u",
);

/** The number of an item at the front of a line, and where its heading ends. */
export const ITEM_NUMBER = /(?:^|\n)\s{0,2}(?:\d{1,2}[.．、]|（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、)$/u;
export const ITEM_END = /^(?:$|[。\n])/u;

/** How much is done: 21万亩. */
const AMOUNT = "\\d余?[万亿]?(?:亩|公里|公顷|个|处|座|家|套|户)";

/** The same, or how many places it is done in. */
export const DONE_IN_PLACES = new RegExp(`${DONE.source}|${HANDLED.source}|${PLACED}$`, "u");

/** The same, or one that only counts what is done: 人工造林21万亩. */
export const ITEM_OR_COUNT = new RegExp(
  `${ITEM.source}|${AMOUNT}$|[^“”等的]{4}(?:段|改革|政策|规划|纲要|方案|登记|项目|[检倒排核清巡]查|筛查|培训|审核|督[导查察])$|[^“”、等的]{2}(?:隧道|大桥|水库|高铁|铁路|机场|枢纽|电站|航道)$|^[^“”等的]{2,10}(?:宣传|宣讲|走访|慰问|巡逻)$|“[^“”]{1,16}”[^“”、等的]{2,10}$`,
  "u",
);

/** Another undertaking of the list ends right there, or a list of places with what counts what they get: 云川、青岚等6个. */
export const LISTED = new RegExp(
  `(?:(?:工程|计划|行动|试点|项目|园区|示范区|集群)”?(?:、|和|及|以及)|(?:${DEED}|${AMOUNT})、|\\p{sc=Han}{4}${WIDE_DEED}、|等\\d{1,3}个)$`,
  "u",
);

/** How many trials there are, behind a verb of doing. */
export const COUNTED_TRIALS = /(?:推进|实施|开展|推动|支持|深化|抓好|争创|承担|启动)[\dx×]{1,4}余?[个项处]$/u;

/** 十件民生实事, 十大类32项年度民生实事工程. */
export const LIVELIHOOD =
  /(?:[\d一二三四五六七八九十]{1,3}(?:大?类|方面))?(?<![\d一二三四五六七八九十.])[\d一二三四五六七八九十]{1,3}[件项大](?:年度|重点|[省市区县](?:委省政府|委市政府)?|群众){0,2}(?:民生实事|民生事项|为民办?实事|惠民实事|便民实事|利民实事|民心工程|急难愁盼事项)(?:工程)?(?:项目)?/gu;

/** What stands before a labelled drive and is no part of its name: who does it, that it is this one, another one beside it. */
export const OPENED_LABEL = /(?:暨|[本此]次|(?:活动|行动|”)?之|督查|[县市区省]\p{sc=Han}{0,6}[局委办厅])(?=\p{sc=Han}{0,6}“)/u;

/** A way of joining the net or clever machines to a field, alone in quotes. */
export const PLUS =
  /(?<=“)(?:互联网|人工智能|数据要素)[+＋×](?!监管|督查|AI)[\p{sc=Han}]{2,8}(?=”(?!\p{sc=Han}{0,6}(?:系统|平台|模式|机制|格局|场景)))/gu;

/** Words before a quoted drive that tell its field, not a verb that takes it. */
export const FIELD_OF_DRIVE =
  /^(?!学习|推广|借鉴|运用|实施|做实|做大|招募|杜绝|防止|坚决|不搞|搞|\p{sc=Han}?轮)(?:[\p{sc=Han}+]{2,16}|\p{sc=Han}{2,8}(?:、\p{sc=Han}{2,8}){1,4}等\p{sc=Han}{2,8}|\p{sc=Han}{2,6}(?:、\p{sc=Han}{2,4}){1,3})(?<!获|入选|实现|作为|大学|学院|公司|集团|医院)$/u;

/** Work for show, which is only blamed, and the first of all works. */
export const EMPTY_WORK = /形象工程|政绩工程|面子工程|头号工程/u;

/** A label that counts by hundreds and thousands what is done, alone in quotes: 万企助百乡, 千名医师下乡; hard battles by number. */
export const THOUSANDS =
  /(?<=(?:实施|开展|推进|部署|启动|组织|深化|推动|打好|持续|提升|开展了|开展好|聚力打好|、|”)“)(?:[百千万]\p{sc=Han}{1,5}[百千万联进助兴帮入下访惠讲学走送解促结]\p{sc=Han}{1,6}|[两三四五六七八九十]{1,2}(?:场硬仗|大战役|大会战))(?=”)/gu;

/** Leagues under the short name of a region and games of the nation by number: 桂超, 村超, 十五运会. */
export const LEAGUES =
  /(?<=“)(?:[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇藏陕甘青宁新蒙村县]|城|乡)(?:超|BA|VA|马)(?=”)|(?<!第|“)十[一二三四五六七八九][运冬](?:会)?(?=[、，。”和筹备])/gu;

/** A label that a verb of doing has for all its object: 推进“鱼改虾”，… */
export const LABEL_DONE = /(?<=(?:实施|推进|深化|加快|办好)(?:制造业|产业)?“)[^“”《》，。的]{3,12}(?<!化)(?=”[，。；\n])/gu;

/** Two halves that balance. */
const HALVES = "(?:\\p{sc=Han}{3}·\\p{sc=Han}{3}|\\p{sc=Han}{4}·\\p{sc=Han}{4}|\\p{sc=Han}{5}·\\p{sc=Han}{5})";

/** A label of two halves that balance, alone in quotes or with its building: 百曲入青·乐满云川, “五园青岚·美乡云川”建设; not one of lines and places. */
export const BALANCED = new RegExp(`“${HALVES}”建设|(?<=“)${HALVES}(?=”(?!(?:等|旅游|主题|精品){0,3}(?:线路|公路|景区)))`, "gu");

/** Waters that are led from one river to another: 引岚济青工程. */
export const LED_WATERS =
  /引(?:(?![水企客才资人智])\p{sc=Han}济\p{sc=Han}|[江黄淮洱岷滦洮]入\p{sc=Han})(?:及?[二三]期)?(?:供水|调水)?(?:工程)?/gu;

/** Short names of provinces. */
const PROVINCE = "[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇藏陕陇青宁新蒙疆]";

/** What is sent to a province or from one: 险资入川 in quotes, 陇电入川 without. */
export const SENT = new RegExp(
  `(?<=“)(?!出)\\p{sc=Han}{2}[入出](?:${PROVINCE}|海)(?=”)|${PROVINCE}[电算]入${PROVINCE}(?:特高压)?(?:直流)?(?:工程|项目)?|${PROVINCE}{2}直流(?:工程)?`,
  "gu",
);

/** Days of the world and the nation by what they are for: 国际渔民日, 世界湿地日. */
export const DAYS =
  /(?:第\d{1,3}个|20\d\d年)?(?:国际|世界|全国|中国)(?!(?:[^日]{0,4}[节假工近今明昨次生往当平即]|\p{sc=Han}{0,6}[至到在于])日)\p{sc=Han}{2,8}日(?=$|[，。；、”“）\n和及与]|宣传|主题|活动|系列|期间|等|主场|国家主场)/gu;

/** Lines of high tension by their voltage: 青岚—云川±800千伏特高压直流. */
export const HIGH_TENSION =
  /(?<=^|[，。；、：）\n的—]|实施|推进|建成|加快|建设|和|及|启动|开工)(?!实施|推进|建成|加快|建设|启动|开工|增强)(?:(?![等的])\p{sc=Han}){2,6}(?:[—–-]{1,2}|至)?(?:(?!等)\p{sc=Han}){0,6}±?(?:\d{3,4}千伏)?特高压(?:直流|交流)?(?:输变电|外送|输电)?(?:工程|项目|通道)?(?:(?!等)\p{sc=Han}{2,4}段)?(?=[，。；、和及等开建投核获]|$)/gmu;

/** A round of inspection and who sends it: 十二届省委第五轮巡视; and what the State inspects by its field, without a round too. */
export const ROUNDS =
  /(?:第?[一二三四五六七八九十]{1,3}届)?(?:中央|自治区党委|[省市区县州旗]委)?(?:第?[一二三四五六七八九十]{1,3}|首)轮(?:常规|专项|提级|交叉|集中|机动|联动){0,2}巡[视察](?!整改|组|反馈|工作|村)|(?:(?:第[一二三四五六七八九十]{1,2}|新一)轮(?:第[一二三四五六七八九十]{1,2}批)?)?(?:中央|国家|省级|市级)?(?:生态)?环(?:境保护|保)督察(?![组局办员专机工制执])|(?:国务院)?(?:推动)?高质量发展综合督[查察](?!组)/gu;

/** Feasts of goods and customs (第四届青岚国际烟花节), and by their number of whatever else: 首届直播节. */
export const FEASTS =
  /(?<=举办|办好|举行|承办|组织|创办|开展|打造|、)(?:第[一二三四五六七八九十百\d]{1,3}届|首届)?(?:20\d\d年?)?(?:(?!举办|办好|举行|承办|组织)\p{sc=Han}){2,12}?(?:国际|文化|生态|民俗|[花果茶桃梨橘橙瓜枣米菜鱼虾蟹酒灯])\p{sc=Han}{0,4}(?<![环季关细章调时使礼情过])节(?=$|[，。；、”]|和|及|等)|(?:第[一二三四五六七八九十百\d]{1,3}届|首届)(?:(?!举办|办好|举行)[\p{sc=Han}·—（）]){2,18}?(?:(?<![环季关细章])节|大集)(?=$|[，。；、”]|和|及|等|开幕|期间|成功|在)/gu;

/** A brand of goods, alone in quotes; and what is known far and wide: “来青岚，看湖去”火爆出圈, 唱响“灯影云川”. */
export const BRAND =
  /(?<=“)[^“”《》]{3,16}(?=”(?:更加|持续|不断)?(?:叫响|响亮|火爆|出圈|走红)|”(?:国际|国内|市场|品牌)?(?:影响力|知名度|美誉度|竞争力))|(?<=(?:叫响|打响|唱响)“)[^“”《》]{3,16}(?=”[，。；])|(?<=“)\p{sc=Han}{2,4}(?:优品|名品|珍品|精品|好品|好物|好货|好礼|净菜|家宴|[一二三四五六七八九十]{1,3}品)(?=”)/gu;

/** What tells how a named undertaking fares, right behind it. */
export const FARES =
  /^(?:获|入选|落地|封顶|达产|复工|动工|奠基|通水|通气|并网|主体封顶|启动|扎实|深入|稳步|全面|顺利|加快|提质|圆满|有序|取得|建成|投[产运用]|进展|开工|整体|实现|竣工|通车|相继|成效|进展|完成|持续|纵深|提前|正式|成为|列入|覆盖|扩大|不断|通过|有效|基本|完工|率先|走在|惠及|受到|实施(?:以来|范围)|开展以来|为(?:总?抓手|契机|重点|牵引|载体|龙头|依托|引领|支撑|主线)|带动|要覆盖|面积|范围|扩至)/u;

/** How many there are makes a number of undertakings, not a name: 共建项目58个; so does a count inside. */
export const COUNTED_BEHIND = /^(?:[\dx×]|总?局(?!部)|总?公司|有限|集团|学院|大学|总数|数量|占比|合作)/u;
export const COUNTED_OR_DATED = /[\dx×]{1,4}余?[个项县市区]|(?:企业|单位|园区)和项目$|“(?:[六七八九]|十|十[一二三四五六])五”|“一带一路”/u;

/** What stands behind a stage that is a name. */
export const STAGE_BEHIND = /^(?:[、，。；和）]|等|及|以及|项目|工程|建成|投[产运用]|开工|竣工|通车|加快|顺利|实现|主体|前期)/u;

/** So many of them have no name: 引进一批渔具企业项目. */
export const MANY = /(?:一批|若干|一系列)$/u;

/** Zones and facilities that place an undertaking. */
export const ZONED =
  /\p{sc=Han}{2}(?:工业区|开发区|高新区|产业园|工业园|园区|港区|新区|流域|灌区|电厂|电站|机场|水库|大桥|隧道|湖区|库区|矿区|林区|古城|古镇)/u;

/** The front of a clause, a wish for what follows or its means: 力争[青岚渠首工程]开工, 以[渔文化传承工程]为抓手. */
export const FRONT = /(?:^|[，。；：！？、\n）—]|力争|力促|确保|以)$/u;

/** Another counted drive stands in the list: each is one of its own; so is what only goes with a themed education: 整改与主题教育结合. */
export const COUNTED_INSIDE = /^超\d|[、和][两三四五六七八九十]{1,2}大|与主题教育$/u;

/** 十大惠民项目, 五大专项行动. */
export const COUNTED =
  /(?<!\p{sc=Han}[个位])(?:(?<=实施|开展|推进|深化|启动|抓好|打好)\p{sc=Han}{2,6}(?:、\p{sc=Han}{2,6}){1,7}(?=[三四五六七八九十]{1,2}大))?(?:[三四五六七八九]|十|十[一二三四五六七八九])大(?!家|类|项|量)\p{sc=Han}{2,6}?(?:专项行动|行动|工程|项目|攻坚战)(?![师院队方计指])/gu;

/** What is striven for, with the verb that opens its name: 创建平安渔港活动. */
export const STRIVING = /(?:创建|争创|争当|争做|评选)(?!活动)(?:(?![的了等]|活动)\p{sc=Han}){3,14}活动(?![室中场日月周])/gu;

/** What something is built to be, in quotes: “清廉渔村”建设, “好渔船”建设; what is built there is no drive: “渔港大道”建设. */
export const QUOTED_BUILDING =
  /“(?:(?:清廉|平安|美丽|书香|放心|文明|健康|法治|数字|智慧|幸福|和谐|诚信|阳光|绿色|红色|无废)\p{sc=Han}{2,4}|(?![一二两三四五六七八九十双多])\p{sc=Han}{3,6}(?<![图网表圈口台程划动目道路桥港湾林线带廊轴库通体系制略度念]|中心|[高飞]地))”(?:建设|创建)(?![者局厅部银用])/gu;

/** What a place may be named by those above it. */
const HONOURED =
  "(?:全国|国家级?|省级?|市级?)(?:(?:文明(?:典范)?|卫生|森林|园林|生态园林|健康|环保模范|食品安全示范)(?:城市|县城|城区|城镇|乡镇|村镇|单位|校园)|双拥模范[城县]|民族团结(?:进步)?示范[区市县州])(?:（[县市区州]）)?";

/** Striving for such a name: 创建国家森林城市, 全国双拥模范城创建. */
export const HONOUR_STRIVEN_FOR = new RegExp(`(?<!等地)(?:创建|争创)${HONOURED}(?!的|称号|\\d)|${HONOURED}创建(?![成于])`, "gu");

/** What is to be safe, each place of its kind: [平安校园]、[平安医院建设]. */
export const SAFE_PLACES =
  /平安(?:校园|医院|企业|家庭|交通|边界|景区|市场|工地|单位|社区|乡村|村居|水域|渔业|农机|铁路|文旅|网络|商圈|园区|海域|口岸)(?:建设|创建|(?=、平安))/gu;

/** A masked place under a drive: 平安xx, 法治xx建设. */
export const MASKED = /(?:美丽|平安|法治|健康|数字|智慧|书香|清廉|诚信|文明)[x×]{2,3}(?:建设)?(?![\p{sc=Han}]{0,8}(?:》|规划|条例))/gu;

/** A number that measures what an undertaking yields: 330千伏, 2万吨. */
export const MEASURED = /\d(?:万吨|万千瓦|千伏|兆瓦|吉瓦|公里|万亩|亿立方米|万辆|万台|吨)/u;

/** What an undertaking costs or how large it is, before its name: 总投资3亿元的, 投资2亿元建设的, 占地200亩的. */
const SIZE = /\d[余多]?[万亿]?(?:元|亩|平方米|立方米|公里|吨|千瓦|兆瓦)(?:人民币)?(?:建设|新建|实施|打造|引进)?的/u.source;
export const OF_SIZE = new RegExp(`${SIZE}$`, "u");

/** Money that an undertaking gets: 专项债券支持[青岚渔港改扩建]. */
export const MONEY = /(?:资金|债券|国债|贷款|基金|补助)[\d.]{0,8}[余多]?[万亿]{0,2}元?(?:重点)?(?:支持|用于|投向)/u;

/** What stands before the name at the front of an item: its size, or that it gets money. */
export const SIZED = new RegExp(`^[^，。；]{0,10}?(?:${SIZE}|${MONEY.source})`, "u");
