import { USING_VERBS } from "../lexicon/verb.ts";
import { defineLexicon, joinLexicons, type Lexicon } from "../rule/lexicon.ts";

/** Words of duty that lead: before a colon they label what follows, behind a list of bodies they tell its role. */
export const LEAD_WORDS = defineLexicon(
  "measure/lead",
  "牵头 牵头负责 牵头抓总 牵头抓好 牵头组织 牵头落实 牵头实施 牵头推进 牵头单位 牵头部门 牵头责任单位 牵头责任部门 主责单位 主责部门 主办单位 主办部门 主办 总牵头 共同牵头 分别牵头",
);

/** Words of duty that bind the bodies named. */
export const RESPONSIBLE_WORDS = defineLexicon(
  "measure/responsible",
  "负责 负责落实 负责组织实施 分别负责 按职责分工负责 按照职责分工负责 按职责分工落实 按照职责分工落实 根据职责分工负责 按职责负责 按分工负责 分工负责 具体负责 共同负责 负责人 责任单位 责任部门 负责单位 负责部门 落实单位 落实部门 实施单位 实施主体 责任主体 责任分工 责任人 承办单位 承办 组织落实 组织实施 抓好落实 落实 指导部门 分管 主管部门 主管单位",
);

/** Words of duty for those who help. */
export const COOPERATE_WORDS = defineLexicon(
  "measure/cooperate",
  "配合 参与 参加 协助 协同 协同配合 支持配合 配合落实 配合做好 配合单位 配合部门 参与单位 参与部门 参加单位 参加部门 协助单位 协助部门 协办单位 协办部门 协办 协作单位 会同 等配合 共同参与 按职责分工配合",
);

/** Words of duty for those who watch. */
export const SUPERVISE_WORDS = defineLexicon(
  "measure/supervise",
  "监督 督办 督导 督促 督查 监督单位 监督部门 督办单位 督办部门 督导单位 督导部门 督查单位 督查部门 监督落实 督办落实 督促落实",
);

/** Words for what never ends. */
export const STANDING_TIMES = defineLexicon(
  "measure/standing-time",
  "长期坚持 持续推进 长期推进 长期任务 常态化推进 持续实施 长期实施 长期执行 持续开展 常态化开展 每年持续推进",
);

/** Words in a note behind which, or in which, a time stands: 9月底前[完成]. */
export const COMPLETIONS = joinLexicons("measure/completion", [
  STANDING_TIMES,
  defineLexicon("measure/complete", "完成 落实到位 办结 取得明显成效 基本完成 全面完成 建成 实施 启动"),
]);

/** Labels of the time by which something is due. */
export const TIME_LABELS = defineLexicon(
  "measure/time-label",
  "完成时限 完成时间 时限 时限要求 时间要求 完成日期 时间节点 办结时限 整改时限 实施时间 起止时间 工作时限 时间安排 进度安排 完成期限 期限",
);

/** What makes a bracket no duty note. */
export const NO_NOTE_WORDS = defineLexicon("measure/no-note", "以下简称 下称 以下统称 统称 简称 含 不含 包括 即 例如 如 见附件 此件");

/** Says that of the units in a note the first leads and the others help. */
export const FIRST_LEADS = defineLexicon(
  "measure/first-leads",
  "列第一位者为牵头 列第一位的为牵头 列在第一位的为牵头 第一位为牵头 第一位的部门为牵头 第一位的单位为牵头 第一位的为牵头 第一位者为牵头 排第一位的为牵头 排在第一位的为牵头 排在第一位的部门为牵头 排在第一位的单位为牵头 排在首位的为牵头 排在首位的部门为牵头 排在首位的单位为牵头 列首位的为牵头 列首位者为牵头 首位为牵头 首位的为牵头 第一个为牵头 第一个部门为牵头 第一个单位为牵头 排名第一的为牵头 排名第一的单位为牵头 排名第一的部门为牵头 第一责任单位为牵头 第一家为牵头 第一家单位为牵头",
);

/** Prepositions that make the one who acts a helper: [配合]有关部门做好…. */
export const HELPING_PREPOSITIONS = defineLexicon("measure/helping-preposition", "配合 协助");

/** Behind bodies in running text, that they lead: 由市水务局[牵头]. */
export const SAID_TO_LEAD = defineLexicon("measure/said-to-lead", "牵头");

/** The same of those who help: 市财政局[配合]. */
export const SAID_TO_HELP = defineLexicon("measure/said-to-help", "配合 协助 协同 参与 !参与者");

/** Verbs that only push: a deed where their object is definite work (…制度建设, …政策落实), else a result. */
export const DRIVING_VERBS = defineLexicon("measure/driving", "推动 推动形成");

/** What closes an object of definite work. */
export const DRIVEN_ENDS = defineLexicon(
  "measure/driven-end",
  "落实 建设 实施 落地 落地见效 落地实施 落地落实 开工 开工建设 规划建设 改革 试点 出台 任务 政策 制度 立法 项目 工程 修订 编制 设立 申报 创建 体系建设 实践 建成 规划 研究 改造 整治 治理 谈判 签署 生效 生效实施 任务落实 政策落实",
);

/** Verbs that tell an effect where they follow a deed, and a task where they stand first or beside others. */
export const EFFECT_VERBS = defineLexicon(
  "measure/effect",
  "激发 营造 减轻 缓解 缩短 降低 释放 打牢 夯实 筑牢 守牢 厚植 凝聚 汇聚 提振 增进 守住 压紧压实 打通 净化 落地 服务 挖潜 激活 促成",
);

/** What is given for others' sake at the end of a sentence, an effect: 为改革提供坚强[保障]. */
export const EFFECT_GIFTS = defineLexicon("measure/effect-gift", "保障 保证 依据 支撑 参考 条件 动力 基础 支持");

/** Verbs that give it. */
export const GIFT_VERBS = defineLexicon("measure/gift-verb", "提供 创造 注入");

/** What 形成 produces as a thing done: 形成[调查报告]. */
export const PRODUCED = defineLexicon("measure/produced", "报告 意见 清单 台账 方案 决议 纪要 预案 目录 名单 材料");

/** Verbs that produce it. */
export const PRODUCING_VERBS = defineLexicon("measure/producing", "形成");

/** What is set by order, so that to raise it is a thing done, no result: 提高[补贴标准]. */
export const SETTINGS = defineLexicon(
  "measure/setting",
  "标准 税率 费率 收费 费用 过桥费 漫游费 利率 退税率 准备金率 起征点 最低工资 基础养老金 基本养老金 养老金待遇 待遇 津贴 补贴 补助 收购价 收购价格 限价 电价 水价 价格 上限 下限 限额 额度 权重 系数 容忍度 报销比例 支付比例 扣除比例 抵扣比例 缴费比例 返还比例 补助比例 补偿比例 调剂比例 分成比例 费用比例 转移支付比例 公共财政比例 一般公共预算的比例 投入比重 投入比例",
);

/** Verbs that raise it. */
export const RAISING_VERBS = defineLexicon("measure/raising", "提高 提升");

/** Verb with which it is lowered: at the end of a sentence too no effect. */
export const LOWERING_VERBS = defineLexicon("measure/lowering", "降低");

/** What is broken through as a thing done: 突破[一批关键技术]. */
export const OBSTACLES = defineLexicon("measure/obstacle", "技术 瓶颈 难题 堵点 卡点 障碍 壁垒 制约 科技问题");

/** Verbs that break through it. */
export const BREAKING_VERBS = defineLexicon("measure/breaking", "突破");

/** A named arrangement or rule, which one does not only hold with: 贯彻[河长负责制]. */
export const ARRANGEMENTS = defineLexicon("measure/arrangement", "负责制 责任制 条例 准则 制度");

/** Verbs that carry it out. */
export const HOLDING_VERBS = defineLexicon("measure/holding", "贯彻");

/** Objects that are an attitude, not work: 强化[政治意识]. */
export const STANCES = defineLexicon(
  "measure/stance",
  "意识 政治自觉 思想自觉 行动自觉 定力 政治责任 责任感 使命感 政治担当 信心 决心 站位 觉悟 本领 情怀 自信 勇气 干劲 劲头 贡献 新贡献 更大贡献 宗旨意识 为民服务 导向 新思维 观念 理念",
);

/** What closes praise of what is to come, no work: 交出[合格答卷]. */
export const GLORIES = defineLexicon("measure/glory", "业绩 答卷 辉煌 画卷 奇迹 崭新篇章 新篇章");

/** Verbs that with any amount at the end of their object tell a change: [减轻]渔民负担2亿元. */
export const LESSENING_VERBS = defineLexicon("measure/lessening", "减少 减轻 降低 缩短 缩小 减负 减税");

/** What closes a statement, of which a verb and the noun behind it are the subject: 巩固禁渔成果[任务艰巨]. */
export const STATE_ENDS = defineLexicon(
  "measure/state-end",
  "明显 显著 突出 艰巨 繁重 严峻 重大 较重 很大 有力 有效 显现 乏力 加剧 上升 加大 存在 圆满 顺利 前所未有 任重道远 至关重要 十分重要 事关全局 还不成熟 已经成熟 越来越大 稳中有降 稳中有升 丰硕 成势见效 催人奋进 统揽全局 不懈奋斗 初显 初具规模 效果良好",
);

/** Objects that are doctrine or the will of others as a whole: 落实[党中央决策部署]. */
export const DOCTRINES = defineLexicon(
  "measure/doctrine",
  "党中央、国务院决策部署 党中央决策部署 重要讲话精神 重要指示精神 重要指示批示精神 会议精神 全会精神 精神 !规定精神 !细则精神 总要求 思想 方针 基本方略 党的路线方针政策 两个毫不动摇”",
);

/** Verbs that carry doctrine out. */
export const FOLLOWING_VERBS = defineLexicon("measure/following", "落实 贯彻落实 坚持和落实 推进 执行 贯彻执行");

/** What a paper says of itself: 现[提出如下意见]. */
export const ANNOUNCED = defineLexicon(
  "measure/announced",
  "如下 以下意见 如下意见 以下几点意见 以下措施 如下措施 以下决定 以下通知 如下通知 以下建议 如下建议 下列意见 下列行为 下列活动 以下行为 给你们 上述预期目标 这些目标",
);

/** What closes the object where a paper only tells what follows or to whom it goes: 现印发[给你们]. */
export const SENT_ENDS = defineLexicon("measure/sent-end", "如下 给你们 给你省 给你市 给你局 给你部");

/** Verbs that with a bare amount tell a change, not work: 比上年[增加]100亿元. */
export const CHANGE_VERBS = defineLexicon("measure/change", "增加 减少 降低 缩小 扩大 压减 压降 延长 缩短 减轻 开行 突破");

/** What cannot open an object. */
export const NO_OBJECTS = defineLexicon(
  "measure/no-object",
  "之 的 率 !率先 在 !在建 !在库 !在校 !在职 !在岗 !在京 !在外 !在线 !在产 和 !和谐 !和美 !和平 为 之后 以后 之前 以前 期间 过程中 至 到 于 更好 以来 重要作用 积极作用 关键作用 独特作用 提速 扎实 或 成功 人数 是 党对 党的全面领导 党中央权威 经国务院 经批准 经审批 经审核 等 !等级 贡献的 重要贡献的 突出贡献的 相统一 相结合 相协调 相适应 !相适应的 相匹配 !相匹配的 相衔接 !相衔接的 上下功夫 一定能",
);

/** What cannot close an object: the clause tells when, or in what. */
export const TIME_ENDS = defineLexicon(
  "measure/time-end",
  "以来 时 后 前 之后 以后 之前 以前 时候 之际 过程中 期间 中 的同时 的基础上 周年 方面",
);

/** Nouns with which a heading only names its part: 试点[范围]. */
export const HEADING_NOUNS = defineLexicon(
  "measure/heading-noun",
  "范围 任务 内容 目标 原则 措施 要求 步骤 方式 程序 条件 对象 期限 职责 依据 标准 形式 情况 方法 重点 安排 保障 机构 思想 部门 单位 体系 机制 流程 主体 时间 背景 现状 形势 基础 成就 经验 问题 思路 方向 布局 路径 意义",
);

/** What people may do for themselves: no measure of the body that speaks. */
export const BENEFITING_VERBS = defineLexicon("measure/benefiting", "申请 申领 享受 领取");

/** Leave, not duty. */
export const LEAVE_MODALS = defineLexicon("measure/leave-modal", "可 可以 能够 能 也可 亦可 均可");

/** Words before a verb with which its deed is done. */
export const DONE_MARKS = defineLexicon(
  "measure/done-mark",
  "已 已经 均已 先后 相继 累计 陆续 今年以来 去年以来 一年来 五年来 过去一年 过去五年 近年来 截至目前 曾 年来 圆满 全年",
);

/** Particles right behind a verb with which its deed is done. */
export const PERFECT_PARTICLES = defineLexicon("measure/perfect-particle", "了 过");

/** Words in headings above what is still to come, in papers that tell of the past. */
export const FUTURE_HEADINGS = defineLexicon(
  "measure/future-heading",
  "下一步 下步 工作安排 工作打算 工作思路 工作计划 主要目标 发展目标 预期目标 总体要求 工作要求 重点工作 重点任务 主要任务 工作任务 今年工作 明年工作 努力方向 打算 建议 意见 措施 整改措施 2026年工作 十五五 未来五年 今后五年 明年 奋力 加快建设",
);

/** Units of quantities. */
export const UNITS = defineLexicon(
  "measure/unit",
  "个 项 家 户 人 人次 名 万人 亿元 万元 元 亩 万亩 公顷 平方米 平方公里 公里 千米 米 吨 万吨 千瓦 万千瓦 千瓦时 台 套 辆 座 处 所 条 期 场 场次 次 篇 册 件 份 批 类 种 门 间 张 床 艘 架 个百分点 % ％ 立方米 升 公斤 千克 部 支 讲 人家 届 平方千米 部门 亿立方米 亿千瓦时 伏 美元 亿美元 万美元 张床位 个学位",
);

/** Words in a heading or at the start of a paragraph with which its time holds for all of it: 发展[目标]. */
export const GOAL_WORDS = defineLexicon("measure/goal", "目标");

/** 该项工作 and the like: what a sentence says of it holds for the deeds before it. */
export const BACK_REFERENCES = defineLexicon(
  "measure/back-reference",
  "该项工作 此项工作 上述工作 上述任务 以上工作 各项工作 有关工作 相关工作 这项工作 本项工作 以上任务",
);

/** Verbs of a stage: with a bare verb as object they state what goes on (新校区[加快]建设). */
export const PHASE_VERBS = defineLexicon("measure/phase", "加快 加速 启动 建成 上线 投入 开通 实现 落地 推进 组建 成立");

/** Lexicons that measures ask for. */
export const MEASURE_LEXICONS: readonly Lexicon[] = [
  LEAD_WORDS,
  RESPONSIBLE_WORDS,
  COOPERATE_WORDS,
  SUPERVISE_WORDS,
  TIME_LABELS,
  STANDING_TIMES,
  COMPLETIONS,
  NO_NOTE_WORDS,
  FIRST_LEADS,
  HELPING_PREPOSITIONS,
  SAID_TO_LEAD,
  SAID_TO_HELP,
  DRIVING_VERBS,
  DRIVEN_ENDS,
  EFFECT_VERBS,
  EFFECT_GIFTS,
  GIFT_VERBS,
  PRODUCED,
  PRODUCING_VERBS,
  SETTINGS,
  RAISING_VERBS,
  LOWERING_VERBS,
  OBSTACLES,
  BREAKING_VERBS,
  ARRANGEMENTS,
  HOLDING_VERBS,
  STANCES,
  GLORIES,
  LESSENING_VERBS,
  STATE_ENDS,
  DOCTRINES,
  FOLLOWING_VERBS,
  ANNOUNCED,
  SENT_ENDS,
  CHANGE_VERBS,
  NO_OBJECTS,
  TIME_ENDS,
  HEADING_NOUNS,
  BENEFITING_VERBS,
  LEAVE_MODALS,
  DONE_MARKS,
  PERFECT_PARTICLES,
  FUTURE_HEADINGS,
  UNITS,
  GOAL_WORDS,
  BACK_REFERENCES,
  PHASE_VERBS,
  USING_VERBS,
];
