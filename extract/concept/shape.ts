/** 习近平…思想: a thought named for its field. */
export const THOUGHT = /习近平\p{sc=Han}{2,14}?思想(?!学习|教育|为指导的)/gu;

/** Spirits of a place, a man or a work, behind the verb of carrying them on: 弘扬青岚精神、[白塔铁军精神]; not qualities. */
export const SPIRITS =
  /(?<=(?:弘扬|发扬|赓续|传承|继承|践行|秉承|锤炼|永葆|铸就|诠释|学习)(?:伟大的?|新时代)?(?:“?\p{sc=Han}{2,8}精神(?:”?[、和]|”|以及)){0,5}“?)(?!伟大|新时代|优良|优秀|企业家|[^，。；、“]{0,6}(?:奉献|斗争|法治|科学|奋斗|拼搏|敬业|创新|志愿|契约|民族|时代|爱国|革命|牺牲|团结|协作|合作|互助|创业|担当|钉子|首创|开拓|实干|进取|诚信|人文|体育|光荣|传统|改革(?!开放)|(?<!遵义)会议|讲话|指示|文件|会|批示|五四|主人翁|自强|红色|劳动|职业|专业|务实|艰苦|吃苦|英雄|文化|高尚|先进|主义|的|和|及|敢)精神)\p{sc=Han}{2,6}精神(?=$|[，。；、”\n]|和|及|等)/gmu;

/** What opens a label that counts. */
export const COUNTS = [..."一两二三四五六七八九十双23456789"].map((number) => `“${number}`);

/** A number with a counter and its name, alone between quotes: “四区定位”, “六大顽瘴痼疾”. What its last word makes another kind is none. */
export const COUNTED =
  /(?<=“)(?:两|[二三四五六七八九十]|十[一二三四五六七八九]|[2-9]\d?)(?:(?:[个大项种化史位件篇张期根道本]|(?<!\d)条)[\p{sc=Han}x×]{0,6}|[区所地][\p{sc=Han}x×]{2,6}|个\d{2,3}[%％]|(?:不|严禁|必须|零|统一|优先|同步|严格|到位|清零|覆盖|一律)[\p{sc=Han}]{0,4})(?<!全覆盖|下降|大中心|联动|制度|机制|行动|工程|计划|活动|项目|体系|平台|改革|攻坚战|整治|治理|革命|工作法|试点|清单|补贴|补助|攻坚|方案|工作日|小时|季度|榜单|件民生实事|[月年期]|翻番|翻一番)(?=”)/gu;

/** A number with one word, quoted, that is worked on or followed: “三量”工作, 落实“四稳”政策; who or what is counted (“四上”企业) is none. */
export const SHORT =
  /(?<=“)[两二三四五六七八九双](?![委会院癌江北横纵甲区五小乡村年])\p{sc=Han}(?=”(?:(?:重点|工作|政策|发展|基本|总体)?(?:工作|政策|任务|要求|目标|原则|理念|方针|举措|思路|定位|方法|部署|新?格局)|“))/gu;

/** Two numbers with a word each, alone between quotes: “两票三制”, “三管三必须”; “一村一策” is a way of saying each, “五湖四海” a saying, “一区两园” a layout of places. */
export const PAIRED =
  /(?<=“)(?!一\p{sc=Han}{1,2}一|十年磨一剑|四梁八柱|五湖四海|四面八方|三令五申|一清二楚)(?![^”]{0,8}[区园院校河站场廊城圈带地心翼核轴港湖路横纵厅馆连])[一两二三四五六七八九十双]\p{sc=Han}{1,2}[一两二三四五六七八九十双]\p{sc=Han}{1,2}(?=”(?!\p{sc=Han}{0,8}(?:格局|布局|体系|机制|平台|工程|行动|模式)))/gu;

/** Three numbers and more with a word each (“三渔港一航道一船坞”), or two with a piece each (“两个坚持、三个转变”); not a layout of places (“三屏两带六廊”), nor what opens with 一. */
export const MANIFOLD =
  /(?<=“)(?!一|[^”]{0,24}(?:[圈带轴核廊江河湖山溪纵横副翼心点]|屏(?!障)))(?:(?:[一两二三四五六七八九]\p{sc=Han}{1,3}、?){3,5}|[两二三四五六七八九][个项大件]\p{sc=Han}{2,4}(?:、[两二三四五六七八九][个项大件]\p{sc=Han}{2,4}){1,4})(?=”(?!\p{sc=Han}{0,8}(?:格局|布局|体系|机制|平台|工程|行动|模式)))/gu;

/** What a level has resolved on, by its figures: “2468”工作部署, “3579”战略发展目标, “6+1”重要要求. */
export const FIGURES = /“\d[\d+]{1,7}”(?:总体|具体|工作|战略|发展|重要){0,2}(?:部署|目标|思路|要求)/gu;

/** What the Party lays down at bottom, in a list that names it but once: 党的基本理论、[基本路线]、[基本纲领]. */
export const BASICS = /(?<=党的基本(?:理论|路线)[、和](?:基本(?:路线|纲领|方略|经验)[、和]){0,3})基本(?:路线|纲领|方略|经验)/gu;

/** “谁…谁…”: who does it bears it. */
export const DOUBLED = /(?<=“)谁[\p{sc=Han}、，]{2,24}谁[\p{sc=Han}、，谁]{1,24}(?=”)/gu;

/** What may stand between quotes before 原则 or 方针: words in rhythm, not a sentence and not a number of a plan. */
export const LABELLED = /^(?![一二三四五六七八九十]{1,2}五$)[\p{sc=Han}、，；]{3,40}$/u;

/** Communities of fate and of life, by those who share them: 网络空间命运共同体, 中国—东盟命运共同体. */
export const COMMUNITIES =
  /人类卫生健康共同体|(?:人与自然|地球)生命共同体|(?:中国?[—－-]?\p{sc=Han}{1,4}|网络空间|海洋|核安全|周边|亚洲|亚太|上合组织|上海合作组织)命运共同体/gu;

/** What makes a level strong by something: 工业[强县], 科教[兴省], 生态[立市]. */
export const STRONG = [..."强兴立富"].flatMap((verb) =>
  [..."国省市县区州疆藏桂黔滇皖赣湘鄂豫冀晋川渝闽粤琼甘青宁"].map((level) => verb + level),
);

/** Ways to strength in a list that shares 战略: 实施[科教兴省]、[人才强市]和云水富民战略. */
export const STRONG_LISTED = new RegExp(
  `(?<=实施|推进|坚持|深化|强化|[、和])(?!坚持|推进|实施)\\p{sc=Han}{2}(?:${STRONG.join("|")})(?=(?:(?:、|和|及|与)\\p{sc=Han}{2,8}){1,5}?战略(?!性))`,
  "gu",
);

/** What parts such a way from the next: 工业强县[和]农业稳县战略. */
export const STRONG_JOINT = new RegExp(`^.*(?:${STRONG.join("|")})[、和及与]`, "u");
