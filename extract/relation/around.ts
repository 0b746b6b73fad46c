/** What the words around a name or a trigger say: patterns as data, each tested on the characters right there. */

/** Opens a phrase, perhaps with commas, that describes the body behind it: 成立[由区长任组长，有关部门参加的]领导小组. */
export const PHRASE = /^(?:了|过|起|出)?(?:由|以|包括|涵盖|覆盖|符合|适应|面向|针对)/u;

/** Opens a phrase of those who take part: 建立[政府、企业广泛参与，社会支持的]投入机制. */
export const SHARED = /^[^，。；]{2,40}(?:参与|参加|牵头|负责|协同|配合|联动)，/u;

/** Behind a name, the rest of those who take part in what is named behind. */
export const SHARES =
  /^(?:[、和及与][^，。；、]{1,10}){1,5}?(?:等[^，。；、]{0,6})?(?:广泛|共同|协同|全程)?(?:参与|参加|牵头|负责|协同|配合|联动)[^。；]{0,30}的/u;

/** Ends a phrase that describes the body behind it. */
export const DESCRIBES = /的[^，、的]{0,8}$/u;

/** The trigger itself stands in a list of nouns or verbs: 建设、改革…; how the next is done may stand behind the joint: 制定[并有序]实施《…》. */
export const LISTS = /^[、和及或并](?:有序|切实|认真|严格|全面|深入|组织|推动|抓紧)?/u;

/** Nothing but a joint. */
export const ONLY_JOINT = /^[、和及与]$/u;

/** What joins the members of a list, perhaps behind a noun that belongs to the name before: 精神、; 等和. */
export const JOINS =
  /^(?:精神|要求|规定|总体布局|战略布局|等[^，。；、]{0,8}?|系列|活动|工作|任务|部署|建设)?(?:[、,]|以及|和|及|与|暨|或者|或|并|到)/u;

/** Ends a committee of the party or its office, with which a government or its office goes, no mark between: [市委][市政府]印发, [镇党委][镇政府]成立. */
export const COMMITTEE = /委(?:办公[厅室]|办)?$/u;
export const GOVERNMENT = /^\p{sc=Han}{0,10}?(?:政府|管委会|行署)/u;

/** A noun that belongs to the name before a joint: [中央电视台]《…》节目和; [刘永坦]院士、; not 省政府对云川石化、. */
export const NOUN_JOIN =
  /^(?![对向给将把由被可要应须]|.{0,6}(?:依托|会同|联合|通过|主办|承办|指导|牵头|配合|负责))[^，。；：、！？的]{1,14}(?:、|和|及|与)$/u;

/** Lists of quoted names may be parted by commas, or by nothing: 《…》《…》, “…”，“…”; what they are together may close them: …等“十大工程”. */
export const QUOTED_JOIN = /^[，等]?$/u;

/** Two bodies at the head of a paper: [省委办公厅] [省政府办公厅]印发. */
export const BLANK = /^[ \u3000]$/u;

/** Opens the second of two kinds of body that nothing joins: [各地区][各部门]. */
export const EACH = "各";

/** Ends the name of what is built. */
export const SITE =
  /(?:[园城谷港站馆桥区带院校所厂库坝渠闸塔楼田路线段网]|(?<!街)道|中心|高铁|高速|机场|基地|平台|走廊|枢纽|大学|实验室|公司|集团)$/u;

/** A 的 behind a name: it describes the noun that follows. */
export const MODIFIES = /^[^，。；：、！？\n]{0,30}?的/u;

/** Nouns behind 的 that leave the name before it the thing that is meant: 落实[…意见]的要求. */
export const LIGHT_HEAD =
  /^的(?:有关|相关|具体|总体|主要|各项|工作|部署|重大|战略)?(?:要求|精神|规定|部署|决策|号召|倡议|指示|通知|决定|意见|请示|报告|函|批复|公告|方案|建议|工作|任务|目标|基础上|同时|过程中|前提下|情况)/u;

/** What opens a verb phrase ahead of a verb: a joint, or an adverb. Elsewhere a verb of the lexicon is part of a noun: 执法[规范]用语. */
export const OPENS_VERB =
  /(?:^|[、，和及与并或]|进一步|积极|加快|着力|不断|全面|深入|大力|切实|认真|继续|共同|主动|努力|推动|推进|要|应)$/u;

/** Ends with a preposition, or a verb that is a noun elsewhere: what follows belongs to it. */
export const ATTACHES =
  /(?:对|关于|至|与|同|就|在|从|向|给|为|比|较|按|按照|根据|发展|建设|服务|改革|参与|配合|鼓励|支持|由|受|被|经|立足|链接|连接|连通|联通|贯通|通达|通往|辐射|毗邻|联动|对接)$/u;

/** A member without a name ahead of a joint, whose first word may look like a verb: 实施[保障房建设和]安居工程. */
export const MEMBER = /^[^，。；、的]{2,16}(?:机制|制度|体系|工程|行动|计划|建设|改造|试点|项目|平台|活动)[和及与]$/u;

/** Holds a modal verb, or a mark that ends what the trigger governs. */
export const BREAKS = /[，：？（）]|应当|应该|应优先|必须|不得|可以|根据|依据|按照|依照/u;

/** A name that only says whose the next one is: 落实[全会]通过的《[…建议]》. */
export const RELATIVE = /^(?:审议|研究|联合|共同)?(?:通过|印发|发布|制定|提出|确定|公布|下发|出台|批准|颁布)的/u;

/** What may stand behind a name that is the thing itself: an end, a joint, or a noun that adds nothing. */
export const CLOSES =
  /^(?:(?:(?:阶段性|年度|总体|主体|主要|既定|规划){0,2}(?:目标任务|目标|任务)|(?:相关|有关|各项|筹办|筹备|承办|举办|实施|推进|开展|创建)?工作|建设|活动|任务|项目|行动|试点|工程|运行|主体责任|政治责任|建设工作|整治工作)?(?:[，。；：、！？）)（\nx×\d]|$|常态化|情况|和|及|与|暨|以及|或|并|等(?!反馈|[^，。；]{0,4}问题)|作为|负责|具体|统一|统筹|牵头|承担|专门|开展|协调|深入|前往|进驻|赴|到|对|在|于|为|以|由|向|按|从)|的)/u;

/** A deed behind a body inside a phrase: 构建[区委]统筹揽总的…格局. */
export const ACTS_INSIDE = /^[^，。；：！？\n]{2,40}?的/u;

/** What a body does before what it decides follows: [市政府]决定，授予…. */
export const DECIDES = /^(?:研究)?(?:决定|同意|批准|要求|指出|强调|提出|认为)(?!的)/u;

/** Ahead of a body that only consents to what follows: [经]市政府同意，现将…. */
export const CONSENTS = /(?:经|报|获)$/u;

/** What it does: 经市政府[同意]，现将…. */
export const CONSENTED = /^(?:研究)?(?:同意|批准)/u;

/** The same where it is decided, which holds over semicolons. */
export const DECIDED = /^(?:研究)?决定[，：]/u;

/** Ahead of a name that stands beside the one who acts, or on which he relies: 会同[财政局]制定, 根据《[防洪法]》实施. */
export const BESIDE =
  /(?:会同|协同|配合|协助|联合|依托|依靠|借助|利用|商|与|同|和|及|、|经|向|对|报|在|于|至|到|(?:按照|根据|依据|依照|遵照|对照)《?)$/u;

/** Ahead of those who do the same: 市水务局[联合]市公安局开展. Who is named with 会同 only helps. */
export const PARTNER = /(?:联合|携手)$/u;

/** A preposition of the one who does what a passive tells: 获[市政府]肯定. */
export const AGENT = /(?:获|被|受|由|经|受到|得到|获得)$/u;

/** Ends with those who are let or driven to do something, without a name: 鼓励[企业]建立…, 推动[在京高校]开展…. */
export const LET_UNNAMED =
  /(?:鼓励|支持|推动|推进|督促|促进|指导|引导|要求|帮助|允许|动员|倡导)[^，。；、的]{0,8}(?:企业|公司|高校|院校|学校|机构|组织|单位|部门|地方|地区|乡镇|村|社区|人员|人才|团队|主体|力量|资本|群众|农户|青年)(?:联合|共同|牵头|依法|积极|自主|探索)*$/u;

/** Opens a segment with those who act without a name, told by how many they are: [全国28个省份]开展…. */
export const COUNTED_ACTORS =
  /(?:^|[，。；：\n])(?:全[国省市区县]|已有|目前|其中|累计|共有){0,2}\d+(?:[个家所]|[%％]的?)[^，。；、\d的]{0,4}(?:省份|城市|地区|[省市州县区乡镇村]|企业|高校|学校|医院|单位|机构|部门|园区)(?:（[^（）]{1,8}）)?(?:全面|率先|已|均|都|陆续|相继|先后|新)*$/u;

/** Opens a sentence with those who have a duty without a name of their own: [渔业企业要]建立…. */
export const BOUND_ACTORS =
  /^[^，。；：、\n]{0,12}(?:企业|国企|央企|公司|高校|院校|学校|医院|机构|组织|单位|部门|银行|养殖场|园区|平台)(?:都|均)?(?:要|应当?|须|必须)(?!求|素)/u;

/** The secretary and the head of a place or school, who are two, unlike 副书记、县长 or 党组书记、局长: 由[区委书记]、[区长]任组长. */
export const TWO_HEADS = /(?<!副|党组)书记、[^，。；、]{0,6}(?:(?<!副[^，。；、]{0,2})[省市州盟县区旗乡镇校院]长|主席)$/u;

/** Nothing but how it is done between a body and its verb: 督促各企业[严格]执行…. */
export const HOW = /^(?:严格|认真|坚决|全面|深入|积极|切实|大力|扎实|自觉|带头|依法|共同|联合|抓紧|加快|持续|牵头|及时|主动)*$/u;

/** Opens what a paper is about: 云川市人民政府[关于]开展…的通知. */
export const ABOUT = /关于/u;

/** The body that speaks, named by a pronoun: [我校]举行…. */
export const OURS = /[我本](?:[省市州县区乡镇村局委办厅部处院校系厂矿所站会]|公司|集团|支队|大队|中心)/u;

/** A name inside a title is another paper where marks stand around it, or where the title says what it does with it: 关于印发[…预案]的通知. */
export const NAMES = /[〈《“]$|关于(?:印发|转发|批转|贯彻|落实|贯彻落实|学习贯彻|实施|执行|修改|修订|修正|废止|发布|公布|颁布|调整)+$/u;

/** What a paper itself does, right behind its title: 《…纲要》[全面贯彻]…，落实…. */
export const PAPER_ACTS = /^(?:全面|深入|坚决|认真|充分|坚持以|以)*(?:贯彻|落实|体现|遵循|聚焦|围绕|立足|对标)/u;

/** A date that is not the date of something else: not 2009年3月1日公布的《…》. */
export const DATE = /(?:(?:19|20)\d{2}年|[今去明本]年)(?:\d{1,2}月(?:\d{1,2}日)?)?(?![^，。；：]{0,8}的)/gu;

/** Ahead of a name that a phrase holds, behind which the deed follows: 在[青岚镇]设立. */
export const LEADS = /(?:在|于|到|赴|向|对|与|和|为|将|把|以|从|按|用|联合|携手|会同)[“《]?$/u;

/** Ahead of the last of several places that one phrase holds: 在[云川]、[青岚]两个试验区开展, 与[云川]、[青岚]建立. */
export const IN_PLACES = /(?<![现存正所潜])(?:在|赴|与|联合|会同|携手)[^，。；：\n]{2,36}$/u;

/** Without it no date is near. */
export const YEAR = "年";
