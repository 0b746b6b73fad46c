/** A quoted label, with at most fourteen characters between it and the head. */
export const LABELLED = /”[^”，。；：！？、]{0,14}$/u;

/** A quote whose own last word is an arrangement: “六专机制”, “天网系统”, “渔票制”, “渔政云”, “10分钟购药圈”; or by whose rhythm it is a way of serving: “渔证合一”, “免检即享”, “一网通捕”, “县管社用”. */
export const ARRANGED =
  /^(?!在|[^制]{0,8}(?:优化|健全|完善|建立|推行|推进|构建|重构|创新))(?:[^“”《》，。；]{2,20}(?:机制|制度|联动|工作法|平台|系统|绿色通道|通办|责任制|白名单|挂钩|模式|(?<![限控管强抵遏节编研自监复绘创定压体机法建一两转改形])制|(?<![白彩风祥凌青乌层流多])云|(?<![密编数号代起解扫筹源价身砝亮])码|(?:党建|教育|考试|招生|招聘|人才|人事|政务|信息|先锋)网|一张[图网表]|飞地)|(?:\d{1,2}分钟|一刻钟|半小时)[^“”《》，。；]{2,10}圈|(?:积分|清单)制|单一窗口|\p{sc=Han}{2,3}(?:(?<!算)合一|即[享办退兑审贷赔领])|\p{sc=Han}{2}援[藏疆青]|一[网码卡证窗门](?!打尽|之隔|之见|开)\p{sc=Han}{2}|[省市县区乡镇校][管聘招][市县乡镇村校院社][用聘管])$/u;

/** What a short label counts. */
export const COUNTED_HEADS = ["制度", "机制", "清单", "平台", "库", "网", "表", "体系"];

/** Counted rules and systems under a short label: “三项制度”, “两库”. */
export const COUNTED = new RegExp(`(?<=“)(?:[两二三四五六七八九十]{1,2})(?:项|个|张|套|类|种)?(?:${COUNTED_HEADS.join("|")})(?=”)`, "gu");

/** Words before a quoted arrangement that tell its field. */
export const FIELD = /^(?!拓展|力争|基本|实现)\p{sc=Han}{2,14}(?<!实现|基于|推行|推进|通过|依托|[和及])$/u;

/** A centre or a place named for the arrangement: 中欧班列（青岚）集结中心; 制 as the front of 制度. */
export const PLACE_BEHIND = /^(?:（[^）]{2,6}）)?(?:集结|中心)|^度|^”[^，。；、“”]{0,8}(?:平台|系统|模式|机制|窗口)/u;

/** What makes the head a modifier of another noun: …合作机制会议. */
export const NOUN_BEHIND = /^(?:会议|办公室|电价|试验区|试点|实施办法|实施细则|管理办法|实施方案|实施意见|\d{1,4}余?[项个家])/u;

/** People sent as a group to help elsewhere: “组团式”教育人才援疆. */
export const IN_GROUPS = /“?组团式”?[\p{sc=Han}、]{0,12}?(?:(?:援[藏疆青]){1,2}|帮扶|支援|选派|援助)/gu;

/** What puts a rule into practice, or another arrangement of the list that it does. */
export const RULED = /(?:实行|推行|实施|落实|建立|健全|完善|执行|试行|推广|坚持|探索|试点|制度、|机制、|制”?、|制度?和|制”和|机制和)$/u;

/** Rules, duties and policies before an arrangement, each one of its own: 推行[渔场年薪制]、[场务公开制度], 落实减税政策、[渔具追溯制度]. */
export const RULES_OF_A_LIST = /[^体管限控编]制$|(?:主体责任|政策|规定|保险)$/u;

/** What follows such a rule. */
export const RULE_END = /^(?:$|[，。；、（）”\n]|[和及与等改])/u;

/** Arrangements of any sort, and a bare head that ends a list: 加强渔船检验创新和机制建设, 明确时间表和责任制. */
export const NO_ARRANGEMENT = /(?:[、和与及]|各项)(?:机制|制度|责任制)$/u;

/** A way of handling matters, in quotes behind the verb of putting it into practice. */
export const PRACTISED =
  /(?<=(?:推行|推广)“)(?![两三四五六七八九十]|优化|健全|完善|建立|推进|加强|开展)[\p{sc=Han}+]{4,10}(?<!贷)(?=”(?:[，。；、“]|等|检查|服务|(?:审批|办理|监管)(?!模式|机制|制度)))/gu;

/** What an item tells at length, not a clause of doing. */
export const TOLD = /^(?![将把]).*[的“]/u;

/** A line of five figures with what it is for. */
export const HOTLINE =
  /(?<!\d)(?:“1[0-9]{4}”|1[0-9]{4})(?![\d万亿余多人户件条次名个家元吨米平公亩千])(?:(?!的)\p{sc=Han}){2,12}?(?:热线(?:体系|平台)?|服务台|平台)/gu;

/** The single window of a region, which all of them have. */
export const SINGLE_WINDOW = /中国（\p{sc=Han}{2,4}）国际贸易“?单一窗口”?(?:公共)?(?:平台)?/gu;

/** A label that 制 makes a rule: “一票否决”制. */
export const QUOTED_RULE = /“[^“”《》，。；\n]{2,12}”制(?![度定约作造裁品止订式版])/gu;

/** A label of several parts and the system that they make (“自建+租用”的供给体系), or a label and the layout or way of working that it is (“港出村联”的互动格局). */
export const OF_PARTS =
  /“(?:[^“”，。；\n]{1,12}[、+][^“”。；\n]{1,24}”的(?:(?!的)\p{sc=Han}){0,10}(?:体系|格局|模式|机制)|\p{sc=Han}{4,12}”的(?:(?!的)\p{sc=Han}){0,6}(?:格局|布局|模式))(?!机制|建设|改革)/gu;

/** What sets a system up, with what it covers before its name: 健全遍及各岛的. */
export const SET_UP = /(?:建立|健全|完善|构建|建成|织密)(?:[^，。；]{1,13}的)?$/u;

/** What a standing arrangement is run by, behind its name: 学习强国[平台], 河长制[组织体系]. */
export const RUN_BY = /(?:工作|组织|责任|管理|信息|服务|学习|巡查|移动|智慧|综合){0,2}(?:平台|系统|体系|APP|客户端|小程序|公众号)/u;

/** What is done with a platform on a computer, and how it comes there. */
export const USING =
  /(?:通过|依托|利用|登录|登陆|上线(?:运行)?|启用|接入|录入|上传至|(?:建设|搭建|开发|建成|升级|建立|完善)(?:改造|应用|使用)?)$/u;

/** So many of them have no name: 3个渔业平台投用, 新增渔业互联网平台3家. */
export const MANY = /(?:[\d余]个|一批)$/u;
export const HOW_MANY = /^\d{1,4}余?[家个]/u;

/** That a platform on a computer is there, behind its name. */
export const RUNS =
  /^(?:建设)?(?:正式|全面|全部|成功|已|相继|顺利)?(?:上线|建成|投用|投入使用|投入运行|启用|开通|运行|试运行|初具规模|[上中]?(?:公布|公示|公开|发布|填报|注册|申报|登记|报送|上报|完成|录入|更新|查询|报名|提交))/u;

/** Platforms that are a place, a fund or a sort of them. */
export const NO_TOOL =
  /(?:创新|科创|研究|开放|融资|合作|产业|生态|主流|新媒体|企业|电商|各类|中试|发展|交流|消费|人才|培养|工业互联网|能源|电力|操作|[类级])(?:平台|系统)$|(?:宽带|光纤|骨干)[^，。；、]{0,2}网$|^(?:各|其|国家和|第三方|有关)/u;

/** What makes a label the name of a reform or of another noun: 实施渔船检验“多检合一”改革. */
export const REFORMED = /^(?:改革|试点|机制|体系|模式|工程|[^，。；、“”]{0,8}(?:平台|系统))/u;

/** Provinces and cities by one character each, two of which make a pair. */
const PAIR = "[京津沪渝冀晋蒙辽吉黑龙苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀贵黔滇藏陕甘陇青宁深哈]{2}";

/** Help between regions, by the pair (龙粤对口合作), or told twice (对口支援协作). */
export const PAIRED_HELP = new RegExp(
  `(?:${PAIR}、)?${PAIR}(?:东西部(?:扶贫)?协作|对口(?:合作|协作|支援|帮扶)|(?:劳务|扶贫)协作)|对口支援(?:协作|合作){1,2}`,
  "gu",
);

/** Words for help that name the standing arrangement only beside another one: 东西部协作、[对口支援], [定点帮扶]和对口合作. */
export const LISTED_HELP =
  /(?<=(?:东西部(?:扶贫)?协作|对口(?:合作|协作|帮扶)|援[藏疆青]|定点帮扶|对口支援)[、和及与])(?:对口支援|定点(?:帮扶|扶贫))(?!单位|[县村])|(?:对口支援|定点(?:帮扶|扶贫))(?=[、和及与](?:东西部|对口(?:合作|协作|帮扶|支援)|定点帮扶))/gu;

/** Goods trains by the countries or the way that they join: 中越国际班列, 岚云通道班列. */
export const TRAINS =
  /(?:中[越老泰缅柬俄蒙哈吉乌塔土尼巴欧亚]{1,3}(?:铁路)?|(?:西部)?(?:陆海新|\p{sc=Han}{2})通道|东盟|南亚)(?:国际)?(?:货运|冷链|铁海联运|公铁联运)?班列/gu;

/** A channel by its number is a way for goods: “渔电外送”第二通道; the number of a plan is no label. */
export const NUMBERED_WAY = /第[一二三四五六七八九十]通道$|“(?:[六七八九]|十|十[一二三四五六])五”/u;

/** What people use, by its label alone: “青岚渔通”上线, “渔易贷”注册用户. */
export const LAUNCHED = /(?<=“)[\p{sc=Han}A-Z]{2,6}(?=”(?:(?:正式|全面|成功)?上线|(?:注册|实名)?用户))/gu;

/** Where an item of a list starts and ends. */
export const ITEM_FRONT = /(?:^|[；\n]|项：|举措：)$/u;
export const ITEM_END = /^(?:$|[；\n]|。(?:\n|$|（))/u;
