import { LABEL_EDGES, NAME_EDGES } from "../lexicon/name-edge.ts";
import { ACTION_VERBS, ALL_VERBS } from "../lexicon/verb.ts";
import { defineLexicon, joinLexicons } from "../rule/lexicon.ts";
import type { NameEdges } from "../rule/rule.ts";

/** What the rules of the kind are called. */
export const OWN_RULES = "regulation/";

/** Words that are no part of the code of a number. */
const CODE_WORDS = defineLexicon(
  "regulation/code-word",
  `
根据 按照 依据 依照 遵照 参照 对照 落实 贯彻 执行 印发 下发 转发 批转 你厅 你局 你委 你办 你部 你署 你院 你市 你县 你区 你省 贵厅 贵局 贵委 贵办 贵部 贵院 详见 见于 存于 载于 属于 参见 引用 援引 写作 参阅 参考 适用 涉及 包括 违反 符合 违背 比照 抄录 引述 关于 文件 通知 意见 决定 办法 规定 方案 废止 作废 文号 字号 编号 现行 当年 上述 前述 达到 遵守 具体 同时 其中 下达 公布 发布 报送 收到 来文 去文 附上 查阅 调阅 对应 列明 标注 载明 衔接 替代 代替 取代 修改 修订 停止 失效 签发 报请 请示 批复 来函 复函
所引 源自 来自 是指 系指 所指 而非 并非 依 了 要 应当 必须 研读 学习 学深 读 引 据 照 随 是 为 以 见 和 及 与 或 由 在 按 经 原 对 将 把 从 向 的 至 到 等 该 此 本 年 月 日 凭 即 有 须 写 持 查 我 你 贵 函告 抄送 因 系 用 则 除 含 如 且 但 而 均 皆 又 并 被 让 使
`,
);

/** Verbs that are a field of work as often: 云发改审批〔2021〕58号. */
const CODE_FIELDS = new Set(
  "审批 审核 核准 公告 公示 立项 组织 统筹 登记 招商 保密 通告 开发 公开 督查 采购 征收 安置 合作 帮扶 执法 考核 投资".split(" "),
);

/** Words at which no code goes on to the left: [根据]国发〔2021〕1号, [对照]云政办发〔2019〕8号. */
export const CODE_STOPS = joinLexicons("regulation/code-stops", [
  CODE_WORDS,
  {
    ...ACTION_VERBS,
    entries: ACTION_VERBS.entries.filter(({ name }) => name.length > 1 && !CODE_FIELDS.has(name)),
  },
]);

/** The same before the body that gives an order: what it does stops its name too. */
export const ISSUER_STOPS = joinLexicons("regulation/issuer-stops", [CODE_STOPS, ALL_VERBS]);

/** Words in which such a stop does not count. */
export const CODE_SAFE = defineLexicon(
  "regulation/code-safe",
  "中华人民共和国 共和国 劳动和社会保障 卫生和计划生育 人口和计划生育 质量监督检验检疫 法经 法民 法刑 法行 法研 高检会 经贸 经信 外经贸 国经贸 工经 农经 财经 经济 建设 建设部 规划 改革 发展改革 发改 管理 监督管理 监督 市场监管 质检 教育 卫生健康 文化和旅游 住房和城乡建设 人力资源和社会保障 工业和信息化 社会保障 应急管理 交通运输 农业农村 自治区 自然资源 国家 原子能 审计 统计 监察 民政 公安 司法 财政 水利 商务 税务总局 市场监督管理 生态环境 中国 林业和草原 科学技术 退役军人事务 国防科技 广播电视 体育 信访 知识产权 能源 粮食和物资储备 医疗保障 药品监督管理 组织 宣传 国有资产监督管理 海关 银行业 保险 证券监督管理 人民银行 办 委办 政办 公开办",
);

/** Words in which a stop of a name of an instrument does not count. */
export const NUMBER_SAFE = defineLexicon(
  "regulation/number-safe",
  "经贸 经信 经 !经国 外经贸 国经贸 工经 农经 财经 基层组织 组织工作 组织选举 组织法",
);

/** Verbs that govern the name of an instrument without title marks: [编制]年度抽查工作计划. */
export const INSTRUMENT_VERBS = defineLexicon(
  "regulation/verb",
  `
制定 编制 认真编制 修编 印发 出台 起草 修订 修改 发布 公布 颁布 颁行 制发 下发 拟订 拟定 编印 研究制定 制定出台 制定印发 修订完善 制定完善 制订 编制完成 编制实施 制定实施 颁布实施 改进 建立实施 制定发布 印发实施 出台实施 建立 完善 落实 实施 执行 健全 建立健全 健全完善 按照 依据 根据 依照 纳入 列入 参照 废止 公开 动态调整 严格执行 贯彻 推行 审议通过 原则同意 原则通过 研究通过 讨论通过 表决通过 审定 审议 审议了 批准 批复 实行 明确 符合 不符合 违反 遵守 严格遵守 对接落实 紧密对接落实 深入落实 已列入 做好 待 !待遇 !接待 !招待 !对待 !等待 !期待 公布的 发布的 制定的 印发的 出台的 颁布的 下发的 编制的 严格依据 对照 严格对照 启动 组织实施 传达学习 传达学习了 研究了 讨论了 听取了
`,
);

/** Verbs that show a plan to be there already: [按照]渔校停课预案. */
export const FOLLOWING_VERBS = defineLexicon(
  "regulation/following-verb",
  "按照 依据 根据 依照 参照 落实 执行 严格执行 实施 制定实施 出台 制定出台 印发 制定印发 下发 公布 发布 废止 修订 审议通过",
);

/** Class nouns of plans of which each body makes its own. */
export const PLAIN_PLANS = defineLexicon("regulation/plain-plan", "工作方案 工作计划 预案 应急预案");

/** Class nouns of instruments. */
export const INSTRUMENTS = defineLexicon(
  "regulation/instrument",
  `
清单 !清单化 !清单制 细则 实施细则 办法 实施办法 !办法解决 管理办法 方案 实施方案 行动方案 工作方案 总体方案 规划纲要 发展规划 发展规划纲要 建设规划纲要 总体规划 专项规划 振兴规划 工程规划 治理规划 电力规划 空间规划 功能区规划 养殖规划 保护规划 利用规划 十年规划 五年规划 中长期规划 建设规划 !规划建设规划 布局规划 修复规划 交通规划 体系规划 防治规划 产业规划 操作办法 划型标准 行为规定 暂行规定 若干规定 管理规定 准入负面清单 工作计划 指南 指引 !指引的 !指引下 !科学指引 目录 名录 负面清单 事项清单 责任清单 权力清单 条例 实施条例 规范 !规范化 !规范管理 !规范发展 !规范有序 !规范运行 !规范性 !规范和 规程 导则 守则 监管规则 管理规则 检验规则 交易规则 业务规则 工作规则 议事规则 准则 章程 若干措施 实施意见 指导意见 工作意见 工作要点 纲要 预案 应急预案 制作指引 办赛指南 格式标准 技术标准 评价标准 判定标准 认定标准 管理标准 建设标准 裁量基准 裁量权基准 管理意见 !标准化 考核办法 评估清单 任务清单 问题清单 任务书 责任书 路线图
`,
);

/** Openings that tell a plan is only described, and words that may not stand inside: no name. */
export const INSTRUMENT_STOPS = defineLexicon(
  "regulation/instrument-stop",
  `
了 之日 公布 发布 制定 印发 出台 和 !和谐 !和平 !和美 !共和 !保护和 !开发和 !预防和 !污染和 并 对 !对外 !对口 !应对 !对标 将 把 向市场 为 !行为 !作为 以 由 !自由 按 在 !存在 从 !从业 !从严 !服从 其 各 该 切实 科学 细化 定期 及时 明确 加快 推动 推进 开展 实施 组织 统筹 进一步 逐项 形成 提出 与 !与会 !参与 !保护与 !开发与 !利用与 !建设与 本 !本级 !本地 !基本 !成本 !资本 !文本 !本行政 !本市 !本省 报送 报 !报告 !报表 一批 一系列 各项
`,
);

/** What stands before an instrument at the front of a clause and is no part of its name: 讨论通过的|渔港规划. */
export const FRONTS = defineLexicon("regulation/front", "通过的 制定的 出台的 印发的 批准的 公布的 该 此 经 据 现 上述 审议 讨论 同意");

/** The last of those whose instruments they are: 各乡镇、[街道]|渔港值守方案. */
export const FRONT_UNITS = defineLexicon("regulation/front-unit", "街道 开发区 乡镇 部门 单位 校 县区 区县 市县");

/** What stands between the verb and the name and is no part of it. */
export const INSTRUMENT_PEEL = defineLexicon(
  "regulation/instrument-peel",
  "好 !好品 新时代 详细的 全区统一的 全省统一的 全市统一的 全县统一的 本市 本省 本县 本区 本部门 本地区 本辖区 本辖区统一的 本机关的 本行政机关的 本行政区域的 本单位的 本部门的 本地区的 本机关 本地 本单位 本系统 统一的 全国统一的 新的 科学的 完整的 本行政区域 并 并有序实施 和实施 和调整 完善 和完善 配套的 严格 实施 适合本地区的 适合本地区 完善了 了 和进一步完善 完善好",
);

/** What is only described: no name of an instrument. */
export const DESCRIBED =
  /^具体.*或|^(?:具体|详细|相关|有关|相应|配套|工作|整改|整改落实|实施|年度|实施性|阶段性|问题|任务|整改任务|落实|贯彻落实|专项|统一|各类|个性化|针对性|技术|管理|政策|行业|国家|地方|团体|国际|建设|质量|安全|服务)?(?:的)?(?:清单|细则|实施细则|办法|实施办法|方案|实施方案|行动方案|工作方案|规划|总体规划|计划|工作计划|实施计划|行动计划|指南|指引|目录|规范|规程|标准|意见|实施意见|规定|预案|台账)$|(?:相关|有关)(?:管理|规章|实施|工作)?(?:办法|规定|制度|细则|文件)$/u;

/** Nouns behind a quoted label that make it an instrument: “三北”工程六期[规划]. */
export const QUOTED_INSTRUMENTS = defineLexicon(
  "regulation/quoted-instrument",
  "规划 规划纲要 规定 !规定动作 行动方案 实施方案 工作方案 推广方案 实施意见 若干措施 !规划建设 考核办法 管理办法 实施办法 办法 实施细则 纲要 清单 !清单化 !清单制",
);

/** Those of them that are carried out as drives, too. */
export const QUOTED_PLANS = defineLexicon("regulation/quoted-plan", "行动计划");

/** Class nouns of instruments that a name without marks and verb may end in. */
export const FULL_INSTRUMENTS = defineLexicon(
  "regulation/full-instrument",
  "总体方案 规划纲要 发展规划纲要 建设规划纲要 总体规划 专项规划 建设规划 !规划建设规划 保护规划 防治规划 实施方案 行动方案 行动计划 若干规定 若干措施 管理规定 管理办法 实施办法 改革方案 暂行办法 管理条例 保护条例 促进条例 发展规划 实施细则 实施意见 条例 组建方案",
);

/** National plans and lists that stand under their own names, without marks and whatever verb stands before them. */
export const STANDING_INSTRUMENTS = defineLexicon(
  "regulation/standing",
  `
市场准入负面清单 !市场准入负面清单制度
外商投资准入特别管理措施（负面清单） | 外资准入负面清单 | 外商投资准入负面清单 | 外商投资负面清单 !外资准入负面清单制度 !外商投资准入负面清单制度
自由贸易试验区外商投资准入特别管理措施（负面清单） | 自贸试验区外资准入负面清单 | 自由贸易试验区外资准入负面清单
鼓励外商投资产业目录
外商投资产业指导目录
西部地区鼓励类产业目录
产业结构调整指导目录
产业发展与转移指导目录 | 国家产业发展与转移指导目录
国家重点保护野生动物名录
国家重点保护野生植物名录
国家基本医疗保险、工伤保险和生育保险药品目录 | 国家医保药品目录 | 国家医保目录 | 医保药品目录 | 医保目录
国家基本药物目录
乡镇（街道）履职事项清单 | 乡镇（街道）履行职责事项清单 | 乡镇街道履职事项清单 | 乡镇街道履行职责事项清单
国家中长期教育改革和发展规划纲要
国家中长期科学和技术发展规划纲要
国家中长期人才发展规划纲要
国家创新驱动发展战略纲要
国家综合立体交通网规划纲要
全国国土空间规划纲要
全国主体功能区规划
全民健身计划 | 全民健身实施计划
大气污染防治行动计划 水污染防治行动计划 土壤污染防治行动计划
国家突发公共事件总体应急预案
应对气候变化国家方案 | 中国应对气候变化国家方案
重点产业调整和振兴规划 | 重点产业调整振兴规划 | 十大重点产业调整振兴规划 | 十大产业调整振兴规划
中国农村扶贫开发纲要 | 农村扶贫开发纲要
中国21世纪议程
国家人权行动计划
全民科学素质行动计划纲要 | 全民科学素质行动规划纲要
国家粮食安全中长期规划纲要
国家节水行动方案
中国制造2025 !中国制造2025示范区 !中国制造2025”示范区
# treaties and agreements between states
区域全面经济伙伴关系协定 | RCEP !RCEP国际 !RCEP示范 !RCEP产业 !RCEP合作
全面与进步跨太平洋伙伴关系协定 | 跨太平洋伙伴关系协定 | CPTPP
数字经济伙伴关系协定 | DEPA
两岸经济合作框架协议 | 海峡两岸经济合作框架协议
联合国气候变化框架公约 | 气候变化框架公约
联合国海洋法公约
联合国反腐败公约
联合国宪章
京都议定书
巴黎协定 | 气候变化巴黎协定
联合国2030年可持续发展议程 | 2030年可持续发展议程
联合国千年宣言
上海合作组织宪章
南海各方行为宣言
中俄睦邻友好合作条约
信息技术协定
服务贸易协定 政府采购协定 贸易便利化协定 环境产品协定
国家职业资格目录
国家新型城镇化规划
中国妇女、儿童发展纲要 | 中国妇女儿童发展纲要 | 妇女儿童发展纲要
`,
);

/** Masks and words that open the name of an instrument. */
export const MASKS = defineLexicon("regulation/mask", "国家 !国家公园 全国 xx区 xx市 xx县 xx省 ××区 ××市 ××县 xx镇 某区 某市 某县");

/** Plans of which a body has just one: a verb before them is enough. */
export const DEFINITE_PLANS = defineLexicon(
  "regulation/definite-plan",
  "振兴规划 总体规划 城市总体规划 国土空间总体规划 土地利用总体规划 控制性详细规划 五年规划 规划纲要 履职事项清单",
);

/** What says of an instrument at the front of a clause who makes it, or that it is approved, handed in or in force. */
export const MADE_BY =
  /^(?:[和及、]\p{sc=Han}{4,10}(?:方案|办法|规定|细则|规划|意见|预案|标准|章程)(?:已?经|报|由)|由[^，。；\n]{2,14}(?:制|另行|会同|商|研|负责|确定)|(?:须|应|已|需|要|均|分别)?(?:经|报)[^，。；\n]{2,12}(?:批准|审批|同意|审定|审核|备案|审议|审查|批复|通过)|(?:已经?|正式|顺利|获得?|一致){0,2}(?:通过(?:专家)?(?:评审|审查|论证|审议|审定)|印发|颁布|公布(?:实施|施行)|施行|(?:正式|启动|全面|颁布)实施|编制完成|获批|落地|出台))/u;

/** Verbs by which an instrument is made: what they govern is its name, verbs in it too. */
export const ISSUING_VERBS = defineLexicon(
  "regulation/issuing-verb",
  "出台 推动出台 研究出台 制定出台 推出 制定 研究制定 制定实施 制定印发 制订 印发 颁布 颁布实施 修订 修订出台 编制 编制完成 编制印发 获批 获批实施 发布 公布 拟订 起草 研制 审议通过 原则同意 提请审议",
);

/** Class nouns of what they make. */
export const ISSUED = defineLexicon(
  "regulation/issued",
  "条例 !条例（ 法 !办法 !方法 !做法 !执法 !立法 !司法 !普法 !守法 !用法 !合法 !违法 !工作法 办法 管理办法 实施办法 暂行办法 实施方案 行动方案 总体方案 规划方案 改革方案 过渡方案 试点方案 试验方案 稳增长方案 行动计划 三年行动计划 实施意见 指导意见 若干意见 意见 !意见建议 !意见征 !意见稿 若干措施 若干政策措施 政策措施清单 实施细则 程序规定 服务规定 暂行规定 管理规定 若干规定 发展规划 发展规划纲要 建设规划纲要 专项规划 总体规划 综合规划 详细规划 保护规划 防治规划 防洪规划 抗旱规划 规划纲要 工作规则 工作规范 管理规范 技术规范 服务规范 操作规范 目录 指导目录 !目录清单 名录 指南 工作指南 指引 标准 !标准化 !标准体系 行动纲要 工作要点 监管规则 业务规则 交易规则 管理规则 评审规则 守则 责任清单 负面清单 准入清单 权责清单 事项清单 应急预案 要点表 检查计划 监督检查计划 采购计划 培训计划 招生计划 供地计划 投资计划 实施计划 轮换计划 监管计划 利用计划 年度报告 行为规范 行为准则 准入条件 任务清单 项目清单 报表 规划 !规划建设 !规划设计 !规划引领 !规划管理 总体规划方案 建设方案 工作方案",
);

/** Verbs by which an instrument is carried out. */
export const IMPLEMENTING_VERBS = defineLexicon(
  "regulation/implementing-verb",
  "启动 启动实施 完成 衔接 落实 落实好 全面落实 深入落实 严格落实 贯彻落实 实施 实施好 全面实施 深入实施 执行 严格执行",
);

/** Class nouns of what is carried out, which name no drive. */
export const IMPLEMENTED = defineLexicon(
  "regulation/implemented",
  "指引 责任制规定 职责规定 审计规定 行为规定 管理规定 若干规定 办法 !办法解决 实施计划 事项清单 正面清单 规划 !规划建设 !规划设计 !规划引领 !规划管理 规划纲要 改革方案 总体方案 若干措施 指导意见 实施意见 改革意见 发展意见 壮大的意见 发展的意见",
);

/** What no name of an instrument holds, though a verb of making stands before it. */
export const ISSUED_STOPS = defineLexicon(
  "regulation/issued-stop",
  "将 把 如下 以下 了 并 要 应 须 听 本机关 本单位 本部门 本地区 之日 日内 公布 制定 征求 一系列 一批 各项 各类 相关 有关 相应 配套 具体 系列 分领域 分行业 若干 !若干措施 !若干意见 !若干规定 !若干政策",
);

/** The stage of a paper, its years or its version. */
const STAGE =
  "(?:试行|暂行|草案|\\p{sc=Han}{0,4}稿|修[订正](?:版|案|草案)?|第[一二三四五六七八九十]{1,3}版|[12]\\d{3}\\s?年?(?:\\s?[—－–~～-]{1,2}\\s?[12]\\d{3}\\s?年?)?(?:版|本|修[订正]版?)?)";

/** The same in brackets behind its name: （试行）, （2031—2035年）, （试行，2031年版）. */
export const VERSION = `（${STAGE}(?:，${STAGE})?）`;

/** What shows the words before it to be the name of a paper: its version or its number in brackets. */
export const SHOWN_BY = new RegExp(`^${VERSION}|^（[^（）〔]{0,12}(?:〔\\d{4}〕|令第?\\d)`, "u");

/** Class nouns of what follows in a list that a verb of making opens. */
export const ISSUED_NEXT = joinLexicons("regulation/issued-next", [ISSUED, INSTRUMENTS]);

/** Class nouns that alone tell too little: what stands around them must show that they are names. */
const PLAIN = defineLexicon("regulation/plain", "规划 !规划建设 规定 规则 计划 标准 决定 通知 公约 基准");

/** Class nouns of what stands beside a known instrument. */
export const LISTED = joinLexicons("regulation/listed", [ISSUED_NEXT, PLAIN]);

/** Class nouns of what is made by somebody, approved or in force. */
export const MADE = joinLexicons("regulation/made", [INSTRUMENTS, defineLexicon("regulation/bare-plan", "规划 !规划建设")]);

/** Class nouns of what its version or its number shows. */
export const SHOWN = joinLexicons("regulation/shown", [LISTED, defineLexicon("regulation/letter", "批复 函 复函 公告 通告")]);

/** Where the name of what its version or its number shows ends to the left. */
export const SHOWN_EDGES: NameEdges = {
  ...NAME_EDGES,
  governors: joinLexicons("regulation/shown-governors", [
    NAME_EDGES.governors,
    FOLLOWING_VERBS,
    defineLexicon("regulation/heeding-verb", "宣贯 学习 讨论 衔接 对接 对照 违反 符合 适用 引用"),
  ]),
};

/** Where the name that holds a label ends to the left. */
export const LABELLED_EDGES: NameEdges = { ...LABEL_EDGES, governors: SHOWN_EDGES.governors };
