import { ALL_VERBS, CAUSING_VERBS, PREDICATES, REQUESTING_VERBS } from "../lexicon/verb.ts";
import type { Lexicon } from "../rule/lexicon.ts";
import { defineLexicon } from "../rule/lexicon.ts";

/** How a deed is done: peeled off before the verb. Longest match wins. */
export const ADVERBS = defineLexicon(
  "clause/adverb",
  `
片区化 适度超前 毫不放松 坚定有序 大范围 动真碰硬 从严从实 分区分类 接连 标本兼治 不失时机 下大气力 下硬功夫 出重拳 成片 网格化 错峰 靶向 穿透式 闭环 提级 顶格 从速 高频次 点对点 面对面 挨家挨户 入户 铁腕 火速 加劲
深入 果断 果断地 扎实 积极 全面 大力 着力 持续 进一步 切实 不断 认真 稳步 有序 有效 充分 继续 及时 努力 坚决 牢牢 广泛 依法 依法依规 主动 抓紧 精心 纵深 高标准 高质量 高水平 高效 高效率 高起点 高位 高规格 高品质 稳妥 稳慎 合理 科学 适时 重点 率先 逐步 逐一 逐项 逐条 逐级 逐年 逐村 逐户 尽快 尽早 尽可能 妥善 坚定 坚定不移 坚持不懈 从严 从快 从实 从优 靠前 接续 加力 全力 全力以赴 通力 强力 有力 有力有序 有力有效 精准 常态化 常态 长效 长期 严厉 严肃 一体 一体化 同步 系统 系统性 优先 共同 适当 适度 更好 更加 更多 更大 更大力度 更高水平 更高质量 再 了 先后 累计 共 新 已 已经 均 都 也 还 又 并 并且 且 仍 仍要 仍然 就 则 才 只 只能 一律 一次性 一并 一同 一起 一定 必将 正 正在 曾 曾经 相继 陆续 分别 另 另行 另外 再次 多次 首次 首批 率先垂范 带头 亲自 专题 专门 专项 实地 现场 定期 不定期 经常 经常性 随机 随时 即时 按时 按期 如期 提前 超前 前瞻 前瞻性 同时 结合实际 因地制宜 因城施策 分类 分级 分步 分步骤 分阶段 分批 分批次 分年度 分年 分区域 分领域 分片 分期 分层 分层分类 分级分类 有计划地 有计划 有步骤 有组织 有针对性地 针对性 择优 双向 多渠道 多方式 多层次 多维 多方 全方位 全过程 全流程 全链条 全链条式 全领域 全覆盖 全程 全天候 全域 成体系 成建制 大规模 大幅 大幅度 大胆 大量 快速 迅速 立即 立刻 马上 当场 严密 周密 细致 精细 精细化 精心组织 热情 用心 用心用力 用情 用力 真正 真实 准确 如实 严格按照 严格依法 依规 依规依纪 依纪依法 依程序 依职权 按程序 按规定 按照规定 按要求 按计划 按需 按比例 按月 按季 按季度 按年 自主 自觉 自觉主动 独立 统一 整体性 完全 彻底 牢固 稳固 平稳 高度 特别 尤其 着重 首先 其次 最后 尤为 最大限度 最大程度 最大限度地 尽力 尽量 想方设法 千方百计 不遗余力 毫不动摇 毫不动摇地 毫不松懈 一以贯之 久久为功 驰而不息 锲而不舍 旗帜鲜明 理直气壮 蹄疾步稳 扎扎实实 踏踏实实 实实在在 原原本本 切切实实 深刻 密切 紧密 紧紧 创造性 创造性地 创新性 开创性 示范性 超额 圆满 成功 顺利 胜利 较好 很好 进而 从而 不折不扣 一抓到底 持之以恒 常态长效 接力 压茬 滚动 滚动式 动态 差异化 梯次 梯度 有机 深层次 宽领域 面上 加紧 适应性 合力 齐抓共管 协力 携手 牵头 点面结合 线上线下 至少 决定 研究决定 就地 就近 异地 免费 无偿 自动 定向 分类施策 综合施策 精准施策 精准有效 精准高效 稳妥有序 积极稳妥 积极稳妥地 积极主动 主动靠前 积极有效 全面系统 全面深入 全面准确 深入细致 深入持久 广泛深入 及时有效 及时准确 及时妥善 依法妥善 依法严厉 依法从严 依法严格 从重 纵向 横向 反复 层层 处处 时刻 始终 一直 一贯 从来 永远 终身 每天 每月 每季度 每半年 常年 全年 连续 持续用力 持续深入 持续发力 不断深入 稳中求进 灵活 巧妙 多措并举 通盘 全盘 统筹兼顾 牵引性 项目化 清单化 一揽子 系列 梯队 合规 循序渐进 适合 切合 相应 相应地 暂时 临时 永久 重新 从头 深挖 深耕 大体 基本上 原则上 一般 通常 务必 千万 着实 确实 委实 务实 实事求是 倾力 奋力 戮力 鼎力 聚力 勠力 竭力 竭尽全力 加倍 倍加 格外 极力 迎难而上 主动作为 担当作为 大刀阔斧 蹄疾 稳扎稳打 稳健 审慎 稳健有序 慎重 谨慎 友好 友善 互利 科学合理 科学有序 科学精准 合理有序 有序有效 有序推进地 及早 早日 尽速 限时 限期 严 深入推进地 深入扎实 深入开展地 步调一致 群策群力 同心协力 在全国率先 在全省率先 全国率先 全市率先 全省率先 依次 明显 显著 全部 加大力度 下大力气 轮流 交叉 各自 互相 相互 彼此 单独 自行 直接 间接 最终 终于 不得 地
 普遍 重拳 不懈 多管齐下 足额 阶段性 正确 节俭 透明 集中力量 下决心 下大决心 尽最大努力 竭尽所能 逐渐 合理合法 及时合理 及时有力 及时公开 公开透明 大面积 小步快跑 分型分类 分类精准 扎实有效 有效有序 依法有序 从速从快 一视同仁 重点是 关键是 核心是 而是 更大规模 更大范围 更大幅度 更深层次 更宽领域 更广范围 更实举措 忠实 隆重 一如既往
`,
);

/** Words that are verbs too, and adverbs only directly before a verb that has an object: [统筹]推进…, [加快]建设…. */
export const DUAL_ADVERBS = defineLexicon(
  "clause/dual-adverb",
  "具体 计划 统筹 加快 加力 加速 严格 规范 创新 集中 综合 协同 联合 深化 组织 推动 探索 研究 优先 牵头 试点 启动 协调 带头 配套 争取 倡导 引领 统一 参与 协助 配合 力争 融合 集成 灵活 开拓 全力 筹备 主动 参照 比照 严格规范 细化 智能 数字化 信息化 智能化 绿色化 产业化 标准化 集群化 规模化 市场化 法治化 专业化 民主 平等 和平 文明 安全 健康 整村 整县 整省 国内 国外 省内 市内 区内 对外 对内 全市 全省 全国 全区 全县 优质 优惠 网上 线上 线下 深度 定点 紧盯 层层压实 一体推进 强势 灵活运用 规范有序 成批 协商 客观 公正 公平 公开 跨部门 跨区域 跨领域 探索性 挖掘 初步 总体 根本 基本 整体 主要 负责 坚持 突出 注重 致力 致力于 迭代",
);

/** Of these, those that are adverbs before a phrase too: [严格]按照…. */
export const PHRASE_DUALS = defineLexicon("clause/phrase-dual", "严格 统筹 综合 集中 联合 协同 优先 统一 公开");

/** Results that an adverbial verb may lead to: 加快[形成]…. */
export const LED_RESULTS = defineLexicon("clause/led-result", "形成 实现 提升 提高 增强 达到 取得");

/** Duty, permission and what is to come. */
export const MODALS = defineLexicon(
  "clause/modal",
  "要 应 应当 应该 须 必须 需 需要 可 可以 能 能够 将 会 拟 不得 不能 不准 不可 不宜 不再 不应 严禁 禁止 务必 务须 必将 将要 还要 还应 也要 又要 更要 都要 均要 均应 也应 也可 亦可 并可 并应 并要 仍要 仍应 既要 更应 绝不 决不 还需 仍需 还须 仍须 切实要 原则上应 一律不得 均不得 也不得 不 不要 无需 无须 免予 不予",
);

/** Modals and adverbs that deny or forbid. */
export const NEGATIONS = defineLexicon(
  "clause/negation",
  "不得 不能 不准 不可 不宜 不再 不应 严禁 禁止 绝不 决不 一律不得 均不得 也不得 不 不要 无需 无须 不予",
);

/** Words between clauses. */
export const CONNECTIVES = defineLexicon(
  "clause/connective",
  "同时 并 并且 且 而且 此外 另外 其次 首先 再次 最后 以及 及 和 与 或 或者 还 也 好转 好评 好友 好人 好事 好声音 好案例 好典型 好做法 好经验 好作风 好家风 好消息 好用 好坏 后勤 后续 后备 后方 后期 后台 后果 过程 过去 过紧日子 过硬 过渡 过剩 过度 过关 了然 着装 着眼点 特别是 尤其是 特别要 要 从而 进而 因此 为此 对此 其中 但 但是 然而 不过 虽然 尽管 如果 如 若 凡 只要 只有 无论 不论 既 又 一方面 另一方面 总的来看 总体看 总的看 当前 目前 今后 此后 之后 随后 然后 下一步 接下来 现 现将 即 也就是说 例如 比如 据此 由此 与此同时 更重要的是 在此基础上 一年来 五年来 过去一年 过去五年 今年以来 近年来 多年来 截至目前 到目前为止 迄今 历史上 实践中 期间 凡是 各位代表 各位委员 同志们 今年 明年 去年 过去一年来 我们要 我们将",
);

/** 对X: the object of the verb behind, or what the deed is about. */
export const TOPIC_PREPOSITIONS = defineLexicon("clause/topic-preposition", "对 对于 针对 就 至于 对其中");
/** 关于X: a title or a topic that holds no deed of its own. */
export const TITLE_PREPOSITIONS = defineLexicon("clause/title-preposition", "关于");
/** Verbs behind which no chain goes on: what follows them is their object (加强[监管执法], 用好[创新平台]). */
export const COMPOUNDING_BARS = defineLexicon(
  "clause/compounding-bar",
  "加强 强化 深化 加大 推进 推动 开展 做好 抓好 实施 促进 加快 完成 启动 参与 支持 落实 提供 给予 推行 履行 承担 接受 坚持 狠抓 抓实 做实 突出 改进 改善 听取 注重 严格 加速 强调 采取 用于 营造 发挥 保持 维护 激发 释放 执行 享受 控制 帮扶 资助 提出 解决 打造 当好 下好 用好 处理好 扛牢 激活 精简 畅通 扩展 增加 严控 厚植 破解 纳入 列入 提请 建成 实行 补齐",
);
/** Verbs of making behind which only verbs of what is then done with the thing go on a chain: 制定[印发]办法, but 出台[规范收费的办法]. */
export const MAKING_VERBS = defineLexicon(
  "clause/making",
  "出台 制定 制订 完善 健全 健全完善 建立 建立健全 建立完善 构建 设立 组建 搭建 创建 明确 确定 形成 发布",
);
/** Verbs that are never the attribute of a noun. */
export const PLAIN_VERBS = defineLexicon(
  "clause/plain-verb",
  "简化 提升 提高 完善 健全 加强 优化 改进 强化 压实 降低 减少 增强 破除 细化 明确 建立 缩短 拓宽 扩大 加大 加快 转变 补齐 夯实 推进 深化 压缩 实行 支持 调整 促进 推动 防止 做好 提供 解决 增加 改善 构建 打造 盘活 激发 释放 消除 化解 防范 拓展 提振 缓解 减轻 筑牢 守牢 守住 发挥 营造 畅通 打通 打击 遏制 培育 壮大 理顺 破解 开展 统筹 新增",
);
/** Nouns that hold verbs with their objects: 做好[巩固和扩大渔市工作]. */
export const FRAME_NOUNS = defineLexicon(
  "clause/frame-noun",
  "工作 力度 措施 举措 政策 机制 体制 制度 办法 方案 意见 细则 计划 规划 行动 活动 氛围 作用 政策体系 改革 任务 试点",
);
/** What is done with a thing that was made. */
export const FINISHING_VERBS = defineLexicon(
  "clause/finishing",
  "实施 落实 执行 推广 印发 下发 发布 公布 颁布 修订 修改 废止 调整 运用 使用 完善 健全 建立 出台 下达 报送 公开",
);
/** Verbs that behind another verb are the attribute of a noun: 优化[创新]生态, 设立[研发]机构, 扩大[享受]优惠的范围. */
export const ATTRIBUTE_VERBS = defineLexicon(
  "clause/attribute-verb",
  "创新 研发 招聘 种植 投入 防控 防治 收治 享受 参与 参加 应对 领办 助老 助残 助学 疏解 共建 注册 开发 主导 关闭 审核 支撑 组织 防范 预防 防止返贫 招标 采购 供给 测绘 限制 执法 联网 处罚 丰富 规划 攻关 统筹 加快 维护 分享 用于 清淤 截污 补水 调水 输水 营林 育林 减负 减证 赋能 瘦身 强基 固本 济困 助医 就医 办证 换证",
);
/** Verbs that lead a verb which as often is a noun: [培育]发展现代渔业, [布局]建设冷链中心. */
export const LEADING_VERBS = defineLexicon(
  "clause/leading",
  "布局 培育 巩固 延伸 谋划 新开工 新建 投资 引进 培养 提速 引导 扩能 更新 试点 规划 统筹",
);
/** 将X, 把X: the object comes first. */
export const MOVING_PREPOSITIONS = defineLexicon("clause/moving-preposition", "将 把");
/** Prepositions that may follow the body of 将 or 把: 将结果[通过]平台公布. */
export const CHANNEL_PREPOSITIONS = defineLexicon("clause/channel-preposition", "通过 按照 按 根据 依据 依法 由");
/** Joins what is for to what is done: 为…[而]…. */
export const LINKS = defineLexicon("clause/link", "而");

/** What is done for someone: 为企业[提供]…. */
export const BENEFIT_DEEDS = defineLexicon(
  "clause/benefit-deed",
  "提供 创造 作出 做出 奠定 打下 注入 打开 赢得 增添 腾出 留出 留下 指明 办理 开辟 发放 追回 减免 配备 购买 缴纳 解决 作 办 设立 建立 开设 贡献 安排 输送 开展",
);
/** 由X: X acts. */
export const AGENT_PREPOSITIONS = defineLexicon(
  "clause/agent-preposition",
  "由 均由 统一由 统由 改由 再由 分别由 应由 应当由 可由 须由 要由 主要由 原则上由 具体由",
);
/** 被X: the passive. */
export const PASSIVE_PREPOSITIONS = defineLexicon("clause/passive-preposition", "被 获 受 遭 荣获 喜获");
/** 会同X: X helps. */
export const COMPANION_PREPOSITIONS = defineLexicon(
  "clause/companion-preposition",
  "会同 !会同意 商 会商 协同 联合 携手 配合 协助 同 与 和",
);
/** 为 and 为了 before a verb: what a sentence is for. */
export const PURPOSE_PREPOSITIONS = defineLexicon("clause/purpose-preposition", "为 为了 为着");
/** Words with which the main clause opens behind what it is for: 为…，[现]将…. */
export const ANNOUNCEMENTS = defineLexicon("clause/announcement", "现 现就 现将 现提出 经 特 特制定 决定 根据 按照 依据 制定本 我们");

/** 是 at the start of a fragment: the one before is its subject. */
export const COPULAS = defineLexicon("clause/copula", "是 既是 也是 这是 就是 都是 关系 关系到 关乎 事关 具有 对于促进 意义重大");

/** 是 inside a fragment: what stands before it is its subject. */
export const IDENTITIES = defineLexicon("clause/identity", "是");

/** 作为 behind a noun of action: [考核结果]作为依据. */
export const ROLES = defineLexicon("clause/role", "作为");

/** What a sentence with 是 calls its subject: 是…的重要[举措]. */
export const PREDICATE_NOUNS = defineLexicon(
  "clause/predicate-noun",
  "举措 途径 手段 要求 内容 保障 基础 渠道 阵地 任务 体现 措施 选择 需要 抓手 方式 重要性 意义 目标 关键 前提 支撑 力量 标志 载体 环节 职责 使命 引擎 着力点 组成部分 方面 作用 依据 过程 行为 活动 制度 条件",
);

/** 具有, 意义重大 behind what it is said of: 对于…，[具有]重要意义. */
export const SIGNIFICANCES = defineLexicon(
  "clause/significance",
  "具有 起到 有着 意义重大 意义 发挥了 有重要 都具有 均具有 十分重要 至关重要",
);

/** With these an attribute of the object opens: 成立[由]…组成的专班, 构建[以]…为主的体系. */
export const ATTRIBUTE_OPENINGS = defineLexicon("clause/attribute-opening", "由 以");
/** Adverbs of a state that stand before its verb: 改造工程[稳步]推进. */
export const STATE_ADVERBS = defineLexicon(
  "clause/state-adverb",
  "稳步 持续 不断 明显 显著 扎实 有序 顺利 进一步 深入 逐步 大幅 大幅度 日益 更加 愈加 基本 全面 加快 有力 圆满 成功 相继 纷纷 总体 逐年 全部 已 更 日趋 快速 加速 稳中 蓬勃 平稳 有效 充分 整体 初步 同步 如期 纵深 接续 统一",
);
/** How, where, whence, by what: a phrase before the verb. */
export const MANNER_PREPOSITIONS = defineLexicon(
  "clause/manner-preposition",
  "以 按 按照 依照 依据 依 根据 遵照 比照 参照 通过 经 经过 围绕 结合 借助 凭借 立足 聚焦 在 从 于 自 随着 沿 沿着 除 除了 本着 基于 鉴于 因 由于 面向 瞄准 对照 对标 紧扣 坚持以 着眼 着眼于 立足于 分别在 分别从 并在 并以 并按 并按照 并根据 作为 经由 借 趁 据 朝 往 到 至 比 较 深入 赴 用",
);
/** Verbs that open a phrase of manner where another verb follows, or where the phrase ends in a word for it: [采取]…[方式]. */
export const VERB_PREPOSITIONS = defineLexicon(
  "clause/verb-preposition",
  "采用 采取 利用 运用 依托 充分利用 充分运用 综合运用 灵活运用 创新运用 抓住 抢抓 深入 赴 搭载 用好用足",
);
/** Nouns that close a phrase of manner made of a verb. */
export const MANNER_NOUNS = defineLexicon("clause/manner-noun", "方式 形式 方法 模式 手段 途径 渠道 办法 契机 机遇 机会");
/** 为X, 向X, 给X: to whom. */
export const BENEFIT_PREPOSITIONS = defineLexicon("clause/benefit-preposition", "为 向 给 替 为了");

/** Words that close a phrase of manner: 在…[方面], 按照…[要求], 以…[为契机]. */
export const PHRASE_ENDS = defineLexicon(
  "clause/phrase-end",
  "上 中 下 内 里 时 后 前 之前 之后 以后 以前 之际 之日起 方面 领域 环节 过程中 基础上 同时 期间 前提下 条件下 情况下 形势下 背景下 框架下 领导下 支持下 指导下 带领下 要求 规定 原则 标准 精神 部署 安排 程序 权限 分工 职责 方式 形式 途径 渠道 手段 办法 模式 方法 平台 契机 抓手 重点 主线 指导 目标 统领 核心 基础 支撑 导向 引领 突破口 牵引 依托 主题 载体 单位 主体 己任 遵循 根本 中心 关键 切入点 出发点 落脚点 名义 来 而 范围 地区 地方 机会 优势 作用 实际 情况 特点 需要 需求 比例 意见 计划 规划 方案 任务 职能 思路 路径 机制 幅度 决心 举措 姿态 等",
);

/** Numbers of parts inside a paragraph: 一是, （二）, 3.: the subject starts anew. */
export const ORDINALS = defineLexicon(
  "clause/ordinal",
  "一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 十一是 十二是 十三是 十四是 十五是 十六是 十七是 十八是 十九是 二十是 一要 二要 三要 四要 五要 六要 七要 第一， 第二， 第三， 第四， 第五， 一方面， 另一方面，",
);

/** What may stand between a body's name and what it does. */
export const SUBJECT_TAILS = defineLexicon(
  "clause/subject-tail",
  "等 等部门 等单位 等部门和单位 等有关部门 等相关部门 等有关部门和单位 等有关单位 等相关单位 等地 等地区 等系统 等方面 等机构 等企业 等高校 等各有关部门 班子成员 班子 领导班子 领导班子成员 主要负责同志 主要负责人 负责同志 负责人 有关负责同志 分管负责同志 主要领导 分管领导 领导 领导同志 有关领导 主要领导同志 四套班子 四套班子领导 四套班子领导干部 两套班子 全体同志 全体成员 成员 党组 党组成员 工作人员 同志 院士 教授 两家 三家 四家 两部门 三部门 各部门 各自 全体 共同 专家 主任 组长 以及有关部门 和有关部门 本级 也 都 分别 及其工作人员 及其有关部门 及有关部门 及相关部门 及其所属单位 等有关方面 等各方 等各方面 等党和国家领导人 等国家领导人 等新一届国家领导人 等领导人 等领导同志 等领导 等省领导 等市领导 （党组） （以下简称",
);

/** People in general: where they alone act, the body that speaks arranged it. */
export const PEOPLE = defineLexicon(
  "clause/people",
  "党员 干部 党员干部 群众 党员干部群众 人民群众 广大党员 广大干部 广大党员干部 广大群众 广大干部群众 机关干部 领导干部 各级领导干部 各级干部 全体党员 全体干部 全区干部 职工 干部职工 学生 师生 教师 专家 院士专家 老党员 老战士 志愿者 居民 村民 市民 青年 妇女 代表 委员 人大代表 政协委员 工作人员 执法人员 人员 公民 劳动者 失业人员 毕业生 高校毕业生 企业家 农民 农牧民 农民工 同志 领导同志 负责同志 书法家 科技工作者 科学技术工作者 社会各界 各界人士 社会公众 消费者 纳税人 参保人员 参保职工 当事人 申请人 运动员 退役军人 退役运动员 困难群众 居民群众 广大妇女 广大青年",
);

/** What a noun that can act ends in: before a modal it is a subject, not the topic of the verb. */
export const ACTING_NOUNS = defineLexicon(
  "clause/acting-noun",
  "地区 地方 部门 单位 机构 机关 企业 公司 院校 高校 学校 医院 政府 银行 组织 协会 学会 商会 委员会 领导小组 办公室 省份 省 市 县 区 乡镇 街道 社区 村 方 主体 人员 干部 人 者 工作者 法院 检察院 平台企业 团体 事业单位 基金会 园区 开发区 党委 党组 支部 党组织 各方 双方 成员国",
);

/** 我部, 我们, 本局, and 会议 in minutes: the body that speaks; 你省, 你们: the one spoken to. */
export const PRONOUNS = defineLexicon(
  "clause/pronoun",
  "会议 我们 我部 我局 我委 我厅 我办 我市 我省 我区 我县 我院 我国 我镇 我乡 我州 我校 我会 我处 我站 我公司 我集团 我 省里 市里 区里 县里 镇里 乡里 本部 本局 本委 本市 本省 本区 本县 本镇 本乡 本州 本自治区 本院 本校 本公司 你省 你市 你局 你部 你们 你区 你县 你委 你院 你厅 各位 全省 全市 全区 全县 全国 国家 该项工作 此项工作 上述工作 上述任务 以上工作 各项工作 这项工作 本项工作 以上任务 全省上下 全市上下 全区上下 大家",
);

/** Characters that stand for the body named before: 各级政府及[其]组成部门. */
export const POSSESSIVES = "其";

/** Particles behind a verb: no part of the object. */
export const PARTICLES = defineLexicon(
  "clause/particle",
  "了 过 着 好 起 !起草 !起步 !起点 !起源 !起诉 !起降 !起重 !起到 !起义 !起始 !起飞 !起码 !起伏 !起居 !起止 !起租 !起用 !起效 !起航 !起势 !起跑 住 !住房 !住院 !住宅 !住宿 !住户 !住建 !住所 !住地 !住区 !住民 !住培",
);

/** The particle with which a deed is done. */
export const PERFECT = defineLexicon("clause/perfect", "了");

/** Modals after a noun that make it the topic or the subject: 有关部门[应], 抽查结果[要]. */
export const STRONG_MODALS = defineLexicon(
  "clause/strong-modal",
  "要 应 应当 应该 须 必须 需 不得 可 可以 均应 均要 还需 仍需 都要 都应 也要 也应 还要 还应 也可 不宜 一律 要求 应由 由 应当由 均由 将",
);

/** Fixed phrases that look like clauses and are one name. */
export const FIXED_PHRASES = defineLexicon(
  "clause/fixed-phrase",
  `
简政放权、放管结合、优化服务 先行先试 减税降费 降本增效 提质增效 以旧换新 招商引资 放管服 稳中求进 稳增长、促改革、调结构、惠民生、防风险 稳增长、防风险、保民生 学习强国 大众创业、万众创新 科学立法、严格执法、公正司法、全民守法 严格执法、公正司法、全民守法 减量替代 以工代赈 创新驱动 集成电路 集成创新 集成改革 委托人 委托书 委托合同 委托方 试点范围 试点任务 试点内容 试点期限 试点目标 配建标准 建设标准 审核机构 审核人员 审核职责 审核程序 审核范围 审核主体 审核标准 审核工作 审核意见 审核责任 审核材料 审核对象 审核机制 审核制度 起草单位 起草部门 制定机关 制定主体 监管机构 监管职责 监管责任 监管对象 监管方式 监管措施 监管制度 监管能力 监管平台 监管信息 监管执法 监管业务 主管部门 主管单位 主办单位 承办单位 承办部门 受理部门 受理机构 受理条件 办理程序 办理时限 办理流程 办理情况 办理意见 登记机关 登记部门 登记机构 登记事项 登记制度 鉴定机构 鉴定结论 检测机构 检验机构 认证机构 评估机构 评估报告 评估机制 评审专家 审批机关 审批机构 审批权限 审批程序 审批条件 审批制度 审批改革 批准机关 发证机关 执行机关 执法部门 执法主体 抽查比例 抽查事项 抽查结果 抽查计划 抽查检查 检查结果 检查人员 检查工作 公示内容 公示期 备案机关 征收机关 处罚决定 处罚结果 处置方案 处置预案 处置能力 配套政策 配套措施 配套设施 采购人 采购文件 采购项目 招标人 申请人 申请材料 申报材料 申报单位 申报条件 报送材料 责任人 承包地 承包人 服务指南 服务事项 服务对象 服务功能 服务质量 服务标准 服务网络 服务设施 服务保障工作 培训工作 培训计划 培训内容 培训补贴 培训费用 补贴标准 补贴对象 补贴政策 补贴资金 补助标准 补助资金 补助政策 奖励标准 奖励政策 奖励资金 救助标准 救助对象 救助政策 救助制度 贷款贴息 贷款额度 担保机构 担保基金 担保业务 担保能力 融资平台 融资成本 融资需求 融资服务 融资环境 投资环境 投资规模 投资结构 投资平台 消费信贷 消费环境 消费能力 消费潜力 消费活力 消费需求 供应体系 供应能力 供应保障 应用水平 应用能力 应用推广 应用范围 推广工作 运行机制 运行体系 运行管理 运行质量 运营能力 运营模式 运营管理 合作关系 合作交流 合作领域 合作水平 合作平台 交流活动 交流合作 交流平台 经营主体 经营活动 经营范围 经营环境 创业载体 创业孵化 创业服务 创业环境 就业服务 就业创业 就业政策 就业帮扶 就业援助 教育教学 教育质量 教育改革 教育事业 教育活动 医疗质量 医疗水平 医疗联合体 医疗设备 旅游产品 旅游服务 旅游市场 旅游品牌 旅游目的地 物流体系 物流基地 物流企业 运输能力 运输体系 运输结构 实施细则 实施方案 实施意见 实施办法 实施计划 实施纲要 实施规划 实施条例 整改方案 整治方案 治理方案 落实方案 推进方案 执行标准 执行情况 落实情况 推进情况 完成情况 指导思想 指导方针 指导部门 指导意见 指导单位 基本原则 工作目标 保障措施 组织保障 实施范围 推广范围 实施过程 实施主体 实施时间 实施步骤 发展规划 发展改革 改革开放 改革发展 改革试点 规划纲要 规划建设 规划引领 管理机制 管理体系 管理制度 管理办法 管理水平 管理能力 管理部门 监督管理部门 监管体系 监管机制 监管部门 服务体系 服务能力 服务水平 服务中心 服务平台 服务业 服务机构 服务保障水平 建设项目 建设工程 建设资金 建设用地 建设规划 投资项目 投资者 消费者 消费品 消费场景 消费品以旧换新 消费升级 消费新 消费市场 贸易投资 教育强国 教育强省 教育部门 教育系统 教育资源 学习型 研究院 研究中心 研究所 研究机构 研究生 培训机构 培训基地 实验室 试点示范 试点城市 试点单位 试点工作 试点地区 就业形势 就业人员 就业优先 就业岗位 就业机会 创业者 创业担保贷款 流动人口 流动性 交通运输 运输服务 物流园 物流枢纽 物流成本 医疗卫生 医疗机构 医疗保险 医疗服务 医疗保障 医疗资源 养老服务 养老机构 养老保险 养老金 旅游业 旅游资源 旅游景区 旅游人次 生产总值 生产力 生产能力 生产企业 生产性 生产生活 生产经营单位 生产安全 出口总额 进出口 进口额 保障体系 保障机制 保障水平 保障性 保障房 保险费 保险金 供应链 供应商 供给侧 供给体系 供给质量 管道 加工业 加工贸易 销售额 使用权 应用场景 执法检查人员 执法人员 执法机关 执法行为 执法信息 执法决定 检查对象 检查事项 监测点 监测预警体系 统计局 统计数据 统计监测 设计单位 审计监督 审计机关 审判机关 检察机关 审批事项 审批流程 审批服务 审批部门 评价体系 评价机制 考核体系 考核机制 计划生育 计划单列市 组织机构 组织部门 组织体系 支持政策 支持力度 鼓励政策 引导基金 创新能力 创新体系 创新驱动发展 创新主体 创新平台 创新链 创新型 创新创业 创新成果 创新资源 创新团队 创新人才 突破口 突破性进展 示范区 示范项目 示范引领 公开招聘 公示制度 公示平台 认定标准 治理体系 治理能力 治理效能 治理结构 开放型 开放水平 开放平台 合作伙伴 合作机制 合作协议 合作项目 合作区 发展中国家 发展中 发展改革委 发展格局 发展环境 发展方式 发展动能 发展质量 发展水平 发展空间 发展战略 !发展战略性 发展理念 发展阶段 发展基础 发展方向 发展态势 发展活力 发展新动能 发展新优势 发展新引擎 发展新空间 发展新赛道 发展新局面 发展目标 改造项目 改革任务 改革举措 改革措施 改革方案 改革成果 整改措施 整改任务 整改情况 整改落实 防控机制 防控体系 应急管理 应急预案 贷款余额 贷款利率 贷款规模 担保贷款 融资担保 融资渠道 储备粮 灌溉面积 植树造林 参与人数 参与率 受益群众 受益学生 满意度 开发区 开放日 开发银行 设备更新 设施建设
主导产业 支柱产业 帮扶单位 编制目的 编制依据 编制原则 编制说明 完成时限 整改时限 整改进展 报告程序 报告时限 报批程序 告知承诺 城市维护建设税 公开内容 转移支付 服务贸易 服务消费 服务外包 调查失业率 登记失业率 供给结构 生产要素 生产资料 投资总额 研发费用 研发人员 研发投入强度 助学贷款 创新药 创新理论 统筹基金 保护主义 压缩空气 检查检验 治理模式 康复护理 评价结果 执行期限 使用环节 转让环节 监管企业 领导干部 公共服务岗位 资助金额 出口额 营造林 报销 根本保障 制度保障 制度性安排 发展历程 发展成就 发展前景 发展蓝图 发展任务 发展不平衡不充分 发展不充分
开拓进取 开拓创新 创新奋进 固本培元 强基固本 强基补短 试点先行 瘦身健体 培优育强 招大引强 加力提效 加力增效 提速提效 救急解困 争先进位 争先创优 传承创新 对接合作 严格规范公正文明执法 减负松绑 减负赋能 评优评先 放管结合 清收挽损
承租人 出租人 受让人 转让人 担保人 监护人 抚养人 赡养人 投保人 贷款人 代理人 传承人 采购商 经销商 开发商 承包商 运营商 生产商 代理商
`,
);

/** Words in which a short word of the lists above does not count: 将 in 将军, 能 in 能源. */
export const SAFE_WORDS = defineLexicon(
  "clause/safe-word",
  `
统一社会信用代码 创业大道 创新大道 支付方式 领导班子 康复楼 就医直接结算 公示栏 实施结果 好转 好评 好友 好人 好事 好声音 好案例 好典型 好做法 好经验 好作风 好家风 好消息 好用 好坏 后勤 后续 后备 后方 后期 后台 后果 过程 过去 过紧日子 过硬 过渡 过剩 过度 过关 了然 着装 着眼点 决定性 慰问金 兼并 合并 一并 并行 并存 并重 并轨 并举 特别是 尤其是 但是 于是 还是 是否 可能 主要 重要 纲要 摘要 概要 首要 适应性 响应 反应 效应 对应 许可 认可 刚需 急需 所需 即将 理由 缘由 事由 社会 机会 协会 学会 商会 工会 大会 年会 可持续 可再生 可靠 可行 可研 能源 能力 能耗 能级 能效 能动 需求 需要解决 会议 会展 会计 会商 将军 未来 未成年人 要素 要求 要点 要害 要道 应急 应届 应用 必要 须知 新能源 新兴 新型 新时代 新质生产力 新动能 新一代 新一轮 新增长 新材料 新业态 新建成 新格局 新区 新城 新闻 新疆 新媒体 新技术 新产品 新农村 新市民 共产党 共青团 共享 共性 共识 并网 并购 还款 再生 再就业 再贷款 再制造 更新 更年
性别 性能 性质 性侵 型号 型材
在建 在线 在校 在职 在岗 在外 在册 在编 从业 从事 从教 从军 从政 自然 自主 自贸 自治 自媒体 自信 自身 自我 自来水 自由 经济 经营 经费 经验 经典 经办 经纪 经常性 因素 因果 到位 同比 同类 同级 同学 同胞 同城 与会 和谐 和平 和美 和睦 商务 商业 商品 商贸 商事 商圈 商标 商机 就业 就医 就学 就餐 给付 用户 用地 用水 用能 用电 用工 用人 用药 用途 持证 分类 分配 分级 分析 分布 分局 分行 分散 分层 沿海 沿线 沿江 沿边 比例 比重 比赛 比率 按揭 按劳分配 据点 据实 借贷 以工代赈 以旧换新 以上 以下 以内 以外 以色列 为民服务 为民办 为农 向好 向上 对外开放 对外 对口 对接 对策 对手 对象 对话 对称 对口支援 对口帮扶 就近 下一代 于一体 一体化 至少 至今 往来 把关 把手 将来 将士 朝鲜 给水 立足点 通过率 经过站
不动产 不良 不锈钢 不平衡 不充分 不文明 不少 不同 不足 不便 不利 不确定 不稳定 不合理 不正之风 不法 不当 不敢腐 不可移动 会场 会见 会务 会员 会馆 能手 能人 可观 可控 可比 可视化 可穿戴 要案 应收 应税 应缴 应对 应急部 也门 都市 都市圈 均衡 均等 均价 共建 共赢 共治 共富 共和国 共同富裕 共同体 共同体意识 新生 新生儿 新高 新特药 新老 新冠 新春 新材 新基建
首都 一般性 一般公共预算 过江 过路 过桥 过高 过低 过大 过多 过快 过重 过长 好房子 好山好水 好风光 好客 好成绩 好习惯 好书 !好人大
全面小康 全面从严治党 全面深化改革 全面依法治国 全面建成小康社会 全面振兴 全面发展 全面建设 重点项目 重点领域 重点任务 重点工程 重点群体 重点行业 重点产业 重点企业 重点地区 重点区域 重点工作 重点人群 重点人员 重点环节 重点实验室 重点国有 重点高校 重点生态 重点城市 重点单位 重点线索 重点案件 主要目标 主要指标 主要任务 主要领导 主要负责 主要内容 主要职能 主要农产品 主要污染物 基本公共服务 基本民生 基本养老 基本医疗 基本医保 基本农田 基本建设 基本制度 基本原则 基本经验 基本生活 基本国策 基本盘 基本单元 基本功能 基本条件 基本要求 基本药物 基本面 统一大市场 统一战线 整体效能 整体水平 整体规划 安全生产 安全发展 安全监管 安全隐患 安全防线 安全风险 安全稳定 安全保障 安全事故 安全网 健康产业 健康中国 健康服务 健康管理 健康发展 专项行动 专项整治 专项债券 专项债 专项资金 专项规划 专项治理 专项检查 专项工作 专项经费 专项计划 综合治理 综合改革 综合体 综合执法 综合服务 综合保税区 综合交通 综合实力 综合试点 综合利用 综合整治 综合窗口 综合能源 综合监管 综合试验 综合评价 集中供热 集中采购 集中带量采购 集中隔离 集中式 集中连片 集中居住 联合国 联合会 联合体 联合惩戒 联合执法 协同发展 协同机制 协同创新 协同育人 创新引领 深化改革 规范性文件 规范化 特别国债 特别重大 长期护理 长期护理保险 长期国债 定期检查 现场会 随机抽查 统筹发展 依法治国 依法治 自主创新 自主品牌 科学技术 科学研究 科学城 科学家 科学发展观 科学精神 科学仪器 科学文化 民主党派 民主法治 民主协商 民主监督 民主生活会 民主管理 平安建设 平安中国 公平竞争 公正司法 公开透明 协商民主 市场化改革 数字化转型 智能化改造 绿色化转型 信息化建设 专业化队伍 优质服务 优质企业 优质产能 优质资源 优惠政策 无偿献血 跨部门综合监管
`,
);

/** Nouns without content of their own: a verb before them belongs to them: 惩处[力度], 推广[工作]. */
export const HOLLOW_NOUNS = defineLexicon(
  "clause/hollow-noun",
  "细则 意见 规则 纲要 手续 材料 要件 环节 门槛 通知 名单 目录 清单 标志 案件 力度 工作 步伐 进度 水平 能力 机制 制度 体系 任务 活动 项目 工程 计划 方案 措施 办法 服务 管理 体制 模式 方式 作用 效能 效率 质量 标准 政策 成果 成效 责任 意识 手段 渠道 环境 改革 工具 主体 经费 资金 投入 事项 程序 流程 队伍 网络 平台 系统 设施 规模 进程 格局 建设 规划 情况 问题 需要 需求 比例 频次 范围 条件",
);

/** What makes one noun with the verb before it: 采购[商], 开发[式]帮扶, 限制[性]措施. */
export const NOUN_SUFFIXES = defineLexicon(
  "clause/noun-suffix",
  "者 型 式 !式样 性 !性能 !性质 !性别 !性命 商 !商业 !商务 !商品 !商贸 !商圈 !商标 !商事 !商会 !商机 !商户 !商家 !商城 !商店 !商铺 !商场 !商量 !商议 !商请 !商文 !商旅 业 !业态 !业务 !业主 !业余 !业绩 !业界 !业内 员 !员工 !员额 师 !师资 !师生 !师范 !师德 !师傅",
);

/** The particle that makes a verb an attribute: 发现[的]问题. */
export const ATTRIBUTIVE = "的";

/** Characters behind a verb with which it is no predicate: 发现[的]问题, 印发[之]日, 恢复[性]增长. */
export const ATTRIBUTE_MARKS = "的之后性型式者";

/** Characters that only join. */
export const CONJUNCTIONS = "和与及、或并等";

/** Characters that open nothing at the start of a clause. */
export const BLANK_MARKS = " \u3000、—";

/** The character that closes a list. */
export const LIST_END = "等";

/** Characters that join two clauses of one fragment. */
export const PARALLEL = "并";

/** Characters between the parts of a list. */
export const LIST_MARKS = "、和与及以或，";

/** Lexicons that the parser of clauses asks for. */
export const CLAUSE_LEXICONS: readonly Lexicon[] = [
  ALL_VERBS,
  CAUSING_VERBS,
  PREDICATES,
  PURPOSE_PREPOSITIONS,
  STATE_ADVERBS,
  ANNOUNCEMENTS,
  COPULAS,
  ATTRIBUTE_OPENINGS,
  REQUESTING_VERBS,
  ADVERBS,
  DUAL_ADVERBS,
  PHRASE_DUALS,
  LED_RESULTS,
  IDENTITIES,
  ROLES,
  PREDICATE_NOUNS,
  SIGNIFICANCES,
  MODALS,
  NEGATIONS,
  CONNECTIVES,
  TOPIC_PREPOSITIONS,
  MOVING_PREPOSITIONS,
  CHANNEL_PREPOSITIONS,
  BENEFIT_DEEDS,
  LINKS,
  TITLE_PREPOSITIONS,
  AGENT_PREPOSITIONS,
  PASSIVE_PREPOSITIONS,
  COMPANION_PREPOSITIONS,
  MANNER_PREPOSITIONS,
  VERB_PREPOSITIONS,
  MANNER_NOUNS,
  BENEFIT_PREPOSITIONS,
  PHRASE_ENDS,
  ORDINALS,
  SUBJECT_TAILS,
  PEOPLE,
  ACTING_NOUNS,
  PRONOUNS,
  PARTICLES,
  PERFECT,
  STRONG_MODALS,
  COMPOUNDING_BARS,
  MAKING_VERBS,
  LEADING_VERBS,
  FRAME_NOUNS,
  HOLLOW_NOUNS,
  NOUN_SUFFIXES,
  FIXED_PHRASES,
  SAFE_WORDS,
];
