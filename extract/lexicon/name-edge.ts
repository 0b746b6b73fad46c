import { defineLexicon, joinLexicons, type Lexicon } from "../rule/lexicon.ts";
import type { NameEdges } from "../rule/rule.ts";

/** Verbs whose object the name of a drive, an arrangement or a meeting is, wherever they stand: 开展[…行动], 健全[…机制]. 组建立 is 建立 behind a group: 渔政小组建立[…制度]. */
const GOVERNORS = defineLexicon(
  "name-edge/governors",
  `
开展 进行 开展好 安排部署 部署开展 组织开展 深入开展 实施 组织实施 谋划实施 推行 全面推行 施行 试行 推广 复制推广 建立健全 建立完善 建立实施 健全落实 建立 健全完善 健全 完善 构建 构筑 实行 执行 贯彻落实 落实 推进 推动 深化 打好 打赢 打响 举办 承办 主办 协办 筹办 申办 争办 合办 举行 召开 主持召开 主持 !主持人
组织召开 召集 出席 列席 旁听 参加 启动 启用 上线 搭建 打造 创建 创设 设立 成立 组建 组建立 开通 开办 开设 推出 出台 制定 制订 编制 印发 坚持 引入 引进 理顺 用好 用足用好 纳入 列入 融入 接入 争取 做好 抓好 抓实 搞好 办好 抓紧 深度对接 主动对接 滚动建设 投产 投用 凝练 !凝练科学
登录 登陆 采用 沿用 遵守 享受 重视 传达学习 压实 完成 组织 参与 获批 获批建设 获批开展 获得 荣获 获评 入选 入围 夺得 赢得 摘得 探索建立 探索 积极探索 探索发展 强化 加强   接续 做强 做优 做大 擦亮 叫响 办成 倡导 提倡 协调推进 统筹推进 深入推进 扎实推进 批准 批复 审批 核准 提出 履行 严格执行 严格落实
形成 有效运行 运行 观看 收听 收看 传达 学习贯彻 学习宣传贯彻 贯彻 宣传贯彻 开工 开工建设 新建 续建 建成 建好 建强 运营 投运 启动建设 试点建设 推介 服务保障 保障 争创 创新推出 创新开展 升级 迭代升级 延续 试点实施 创立 拟订 研究拟订 听取 肯定 调整 筹备 实施好 落实好 完善好 建设好 增设 迭代 升级迭代 落地 废止 畅通 建设应用 推广应用
同意 原则同意 满足 总结 停止 办结 录入 记入 计入 汇入 归集 整合 疏通 取消 恢复 暂停 入选全国 获评全国 荣获全国 获批国家 入选国家级 组织开发 开辟 增强 新增 亮相 修订 深耕 锚定 主攻 迭代优化 拓展 深化拓展 研究开发 开发建设 推动出台 制定出台 推出实施 优化升级 优化提升 试点推开 全面推开 推开 开发 !公开发 !开发区 !开发银行 指导监督 首夺 备战 复制 加快建设 推进建设 推动建设 加强建设 迎接 密切跟踪 密切关注 开好 过好 拓宽 破除 探索创新 积极探索创新 刊发 编发 编印 编写 编辑 下发 报送 刊登 刊载 出版 发行 发布 比照 授予 加力抓好 狠抓 勇夺 夺取
`,
);

/** Prepositions, function words and modals: no name goes on to their left. */
const STOPS = defineLexicon(
  "name-edge/stops",
  `
下设 内设 任 担任 兼任 奉 负责 !负责人 !负责制 承担 !承担法律 !承担任务 通过 借助 依托 围绕 聚焦 针对 结合 利用 运用 经过 作为 成为 列为 获全国 发挥 确保 见证 迎来 坚持引入
# function words
用于 涉及 对于 会同 !会同县 协助 指出 强调 表示 的 了 着 过 开始 考虑 优先考虑 期内 把 被 由 对 向 为 在 从 以 按 按照 根据 依据 依照 遵照 等 是 有 使 让 其 该 此 !此次 于 与会 提请 提交 关于 有关 相关 围绕着 以来 期间 这个 简称 统称 主持 !主持召开 !主持人 对照 基于 这一 会 截至 上传至 上报至 报送至 推送至 延伸至 扩大至 延长至
# modals
要 应 须 必须 应当 可以 能够 将 仍 还 也 均 已 更多 就 并
`,
);

/** Adverbs that open a clause. Behind a governing verb they stand inside the name: 健全[困难群众主动发现机制]. */
const ADVERBS = defineLexicon(
  "name-edge/adverbs",
  `
到 力争 加快 加大 大力 着力 持续 扎实 深入 全面 积极 有序 稳步 稳妥 统筹 全力 纵深 认真 切实 坚决 加力 强力 大规模 常态化开展 集中开展 广泛 精心 创新性 率先 逐步 进一步 不断 继续 尽快 及时 依法 主动 合理 充分 共同 圆满 成功
顺利 如期 高标准 高水平 适时 严格 抓紧
`,
);

/** Governors and stops that are nouns where they stand right before a head. */
const NOUNLIKE =
  "优化提升 优化升级 拓展 调整 畅通 推进 推动 落实 运行 保障 利用 评估 引进 组织 创建 升级 强化 审批 核准 批准 推介 发布 发行 出版 编制 执行 参与 运营 报送 申办 听取 编辑 启动 探索 依托 退出 运用 结合 发挥 聚焦 推广 服务保障 统筹 统筹协调 协调推进 统筹推进 深入 提升 主动 协办 承办 整合 恢复 归集 录入 办结 倡导".split(
    " ",
  );
const NOUNLIKE_HEADS = "机制 制度 行动 工程 计划 试点 平台 系统 模式 体系 制 年 活动 会 办法 责任制 攻坚行动 专项行动 三年行动".split(" ");

/** Words that hold a governor or stop without being one: 要 in 要素, 会 in 社会, 调整 in 调整机制. */
export const NAME_SAFE = defineLexicon(
  "name-edge/safe",
  `
主任 责任 任务 任期 任职 信任 聘任 任免 委任 任教 专任 任命 任用 胜任 任丘 任城 任县 任泽 新任 现任 前任 离任 任何 任意 任前 任性 重任 首任 历任 连任 就任 任选 任课 奉献 奉贤 奉化 奉节 奉新 供奉 侍奉 要素 重要 主要 需要 纲要 摘要 要求 要闻 必要 概要 首要 要案 要客 要情 要地 要害 要塞 险要 次要 要点 紧要 主要领导 简要 应急 供应 响应 应用 对应 适应 效应 反应 应对 应届 应急管理 应收 应诉 相应 应聘 应征 应战
应援 应税 应有 应县 应城 感应 须知 必须品 可持续 可复制 可利用 将军 将来 干将 将台 强将 大将 名将
闯将 大规模职业技能 还款 还贷 偿还 归还 还林 还草 还湿 还田 返还 还建 还迁 还原 生还 退还 交还 也门 均衡 均等 平均 人均 均价 已建
结构调整 布局调整 再开发 建在 再就业 再利用 就业 成就 就医 就地 就学
就近 迁就 就餐 造就 就诊 合并 兼并 并网 并轨 并购 并联 即开工 着陆 着装 沿着 衣着 附着 着色 执着 目的 目的地 的士 标的 的确 为了
罢了 了解 把关 把握 车把 把守 被动 被服 植被 覆被 被征地 被害 总要求

通过率 过硬 自由贸易 自由 国是 以人民为中心 大有可为 无还本 会计 社会 协会 联合办 落实行动 落实机制 落实年 推进工程 推进行动 推进会 推进机制 推进计划 推进年 推动机制 深化提升行动 提质升级 转型升级 改造升级 提档升级 深化改革 创建活动 创建动员 创建迎检 创建推进 创建攻坚 创建工作 创建行动 创建三年 引进计划
引进工程 组织建设 组织建会 组织生活会 组织部长会议 组织实施 组织协调 组织体系 组织振兴 参与式 探索工程 强化行动 强化工程 强化机制 加强行动 加快发展行动 加大力度 结合部 相结合 医养结合 种养结合 医防结合 产学研结合 平急结合 结合试点 结合改革 利用机制 利用系统 利用工程 利用试点 利用体系 形成机制 运行机制 运行体系 运行平台 运行系统 运行管理 运行监测 贯彻落实机制 运营机制 运营管理 运营补贴 发行注册 发行上市 投资运营 促进行动 合理膳食 深化行动 深化工程 深化年 加强行动 实施行动 实施工程 运用促进 经合组织 上合组织 上海合作组织 世贸组织 世卫组织 世界贸易组织 世界卫生组织 运营平台 运营体系 服务保障机制 服务保障体系 服务保障平台
服务保障中心 城市运行 安全运行 保障机制 保障制度 保障体系 保障工程 保障行动 保障计划 保障平台 保障系统 保障性 保障试点 保障专项 保障能力 保障责任制 社会保障 保障和 保障服务 保障协调 保障基金 保障卡 保障信息 保障监督 医疗保障 住房保障 支付保障 权益保障 财力保障 动态保障 保障水平 争创活动 升级行动 升级工程 升级计划 升级专项 升级试点 升级改造 升级版 升级三年 升级战略
持续改善 持续提升 持续发展 持续增收 全面节约 全面预算 全面依法 全面推进依法 全面建成小康 全面绿色 全面振兴 全面质量 全面改善 全面深化改革 全面加强 积极应对人口老龄化 积极性 有序用电 统筹协调 统筹调配 统筹制度 统筹城乡 统筹机制 统筹发展 统筹利用 统筹衔接 统筹安排 依法治 依法行政 依法合规 依法分类 合理用药 共同体 共同富裕 共同应对 共同责任 共同现代化 运营公司 集约利用 综合利用 循环利用 开发利用 保护利用 活化利用 盘活利用 梯次利用 资源化利用 扶贫开发 综合开发 高标准农田 高水平对外开放 高水平高职 高水平大学
高水平开放 最严格 过渡 高水平保护 落实情况 编制周转 依法披露 强化监督 深化试点 过度 从都 高水平医院 过程 过期 超过 过境 过失 过剩 由来 理由 对口 对外 对接 对标 对象 对等 对台 对日 对非 面对面 对企集成 点对点 结对 相对 对照 对策 对话 对比 对抗 对称 绝对 核对 对党 对内 成对
方向 向家坝 定向 面向 导向 双向 横向 纵向 流向 去向 朝向 向导 向阳 向心 意向 取向 志向 动向 走向 向海 一向 向党 以人为本 为民 行为 作为 人为 为主 为老 为农 为企 为核心 为重点 为侨 为先 为基层减负 为基础 为群众 为人民 为官 为何 为期 成为 称为
更为 极为 认为 在线 存在 现在 在建 在职 在岗 在外 在校 潜在 所在 内在 外在 在京 在地 在行动 在身边 在籍 从业 从严 从政 从事 服从 从优 从教 从轻 从重 从属 从化 以旧换新 以工代赈 以学促 以查促 以训促 以城带 以强带 以商招 以企引 以丰补 以需定 以竹代 以租代 一对一 以案 以上 以下 以内 以外 可以 以县城
以绿 以奖代补 以药补医 以药养医 按要素 按劳 以奖促 以罚 以评 以赛 以授权 以备案 以事前 以降低 以协商 以来 以及 按揭 按时 按需 按质 等级 平等 高等 中等 同等 初等 等额 等保 等候 等离子 等效 是否 是非 有效 有序 所有 国有 有机 特有 有限 有色 有偿 拥有
享有 有害 有奖 有组织 有毒 有线 私有 有关 公有 共有 没有 有力 有益 有利 固有 现有 自有 持有 保有 占有 有志 有为 有氧 有条件 有用 有源 有人 有形 有产 有房 有身份 使用 大使 使命 行使 驱使 使馆 促使 天使 即使
转让 让利 出让 受让 让渡 其他 尤其 土耳其 库布其 其中 应该 因此 此类 彼此 于都 由于 对于 关于 用于 至于 位于 于洪 处于 敢于 善于 勇于 便于 属于 等于 鉴于 到位 到期 到户
到人 到村 到场 签到 报到 到岗 到校 到点 周到 迟到 直到 到账 得到 相关方 相关性 
会议 商会 会员 国会 大会 委员会 公会 工会 党会 机会 峰会 年会
全会 学会 会展 会商 常委会 组委会 联合会 座谈会 展会 会客 妇联会 研究会 基金会 董事会 理事会 监事会 例会 运动会 博览会 世博会 两会 奥运会 亚运会 全运会 残奥会 省会 都会 教会 晚会 庙会 聚会 故事会 分会 动员会 协商会 会战 会同 会诊 会晤 会审
办会 会办 会师 会场 交易会 洽谈会 服贸会 进博会 广交会 三会 会风 建会 会试 会宁 会理 会昌 会泽 会东 会要 冬奥会 大运会 民运会 农运会 残运会 园博会 花博会 消博会 链博会 东盟博会 会期 会务 会前 会费 入会 青洽会 西洽会 绿博会 推介会 恳谈会 学术会 音乐会
发布会 读书会 体验会 汇报会 报告会 纪念会 听证会 人代会 党代会 职代会 妇代会 团代会 工代会 党的 等重点行业 等重点领域 等行业 等领域 委会 自治组织 党组织 基层组织 社会组织 国际组织 合作组织 经济组织 专业组织 群团组织 组织化 组织架构 组织管理 非政府组织 打造工程 打造行动 到期后再延长 到期后 和美 和谐 和平 和田 和县 和顺 和政 及时 与会 并举 并重 并存 并行 并防 并用 并进 并发 审批服务 审批监管 审批管理 资源整合 整合利用 整合共享 体会 共产党成立 共和国成立 自治区成立 特区成立 改革委 成立大会
${NOUNLIKE.map((word) => NOUNLIKE_HEADS.map((head) => word + head).join(" ")).join("\n")}
`,
);

/** Words that are not yet the name where they stand at its front: quantities, places that only point. */
const PEEL = defineLexicon(
  "name-edge/peel",
  `
做实 推深做实 唱响 壮大 共建 !共建共 做强 做优 叫响 深耕 用好 管好
一是 二是 三是 四是 五是 六是 七是 八是 前阶段 现阶段 下阶段 以上 包括 各方面 全省首个 全省首家 全国首家 全市首家 一项 尤其是 各地 首批 你省 统一 其它 其他 本次 此次 一批 我市 多项 这个 有关部门 各级各部门 本省 去年 今年 全部 我省 国家级 一系列 全市上下 全区上下 本区 相应 全省性 三个 本县 首次 你们 当地 部分 首个 你市
这次 多次 系列 !一次性 各部门 另外 各项 我 这些 本辖区 本行政区域 本地区 本领域 本部门 本单位 全国首个 全国人民 这项 我国 一次 全国首批 各单位 全省上下 全球首个 有关 那个 相关 本系统 两个 各 !各民族 !各族 !各类群体 一场 新一批 明年 所有 我县 各类 各种 各级 特别是 本市 许多 本机关 落细 指 !指导 !指标 !指挥 !指定 !指南 !指数 !指引 !指示 !指尖 !指派 !指战 含 !含山 !含金 !含量 !含氧 !含水 !含氟 !含油 !含硫 !含税
了 !了解 !了望 本行政机关的 本机关的 本单位的 本部门的 本地区的 本行政区域的 本行业的 好 !好房子 !好品 !好医 !好人 !好书 !好戏 !好网民 !好司机 !好差评 !好家 !好宣 !好粮油 !好声音
 我区 全社会 !全社会物流 多场 各地区 这一 省内首个 省级层面 一个 具体 定期 我们 诸多 那些
`,
);

/** The same where no governing verb opens the name: adverbs and weak verbs at the front of a clause. */
const LEAD = defineLexicon(
  "name-edge/lead",
  `
督促检查 检查指导 指导督促 督促 推进 推动 加强 增加 加快 做好 抓好 强化 优化 巩固 拓展 完善 提升 提高 提质 扩大 创新 !创新创业 深化 建设 发展 支持 支撑 鼓励 引导 组织 参加 参与 参照 主要包括 主要有 掀起 拉开 吹响 紧扣 助力 注重 违反 !违反中央 !违反八项 !违反纪律 缺乏 固化 签订 熟悉 掌握 遵循 服务 !服务类 !服务业 !服务贸易 !服务消费 保障 培育 促进 规范 !规范性 改进 改革 落实 执行 开展 启动 利用
运用 使用 提速 布局 投产 接受 接续 争取 力争 争创 升级 延伸 打造 办好 举办 召开 设立 成立 承接 实现 前实现 前建成 前完成 取得 联合 协同 牵头 配合 主持 部署 谋划 指导 继续 逐步 深入 扎实 全面 稳步 有序 积极 大力 着力 全力 努力 认真 切实 集中 !集中整治 !集中攻坚
统筹 纵深 持续 不断 有力 有效 高效 系统 精准 !精准扶贫 !精准脱贫 精心 主动 率先 首先 尽快 加大 严格 严肃 规范化 高质量 高标准 高水平 高起点 高位 以及 已经 正在 应当 必须 可以 能够 没有 今年以来 年内 年底 每年 近年来 五年来 过去
目前 当前 同时 此外 其中 以来 之后 期间 根据 按照 通过 经过 围绕 关于 随着 针对 结合 依托 立足 覆盖 开发 !开发区 研发 研究 纳入 列入 入选 获批 获得 荣获 写入 作为 成为 列为 开好 用好 过好 搞好 更加 十分 比较
进一步 尽早 及早 及时 适时 同步 一体 !一体化 一体化推进 分类 分级 分批 分步 依法 !依法行政 依规 严厉 坚决 强力 加力 加紧 抓紧 加速 大规模 广泛 普遍 充分 合理 稳妥 审慎 灵活 妥善 圆满 成功 顺利 如期 按期 胜利 隆重 联动 以此为
试行 推行 推广 充实 丰富 用 !用人 !用户 !用工 !用地 !用水 !用能 !用电 !用海 !用林 !用药 !用血 !用房 采用 采取 采纳 引入 引进 引领 带动 拉动 撬动 吸引 用于 加入 参评
`,
);

/** Class nouns with which another name ends before a joint. */
const ENDS = defineLexicon(
  "name-edge/ends",
  "工程 行动 计划 试点 项目 活动 制度 机制 体系 平台 系统 模式 政策 规划 方案 预案 规则 规定 细则 条例 目录 档案 网站 小程序 客户端 大厅 公众号 台账 名录 意见 办法 会议 大会 全会 洽会 博会 交会 贸会 交易会 推介会 洽谈会 论坛 峰会 博览会 攻坚战 专项整治 专项治理 教育 改革 高铁 铁路 公路 高速 机场 水库 基地 中心 集群 园区 战略 原则 责任制 负责制 联赛 锦标赛 马拉松 运动会 电影节 文化节 旅游节 问责制 承诺制 合伙制 责任险 大病保险 示范区 试验区 先行区 专区 信箱 领导小组 联盟 河长制 湖长制 林长制 田长制 链长制 路长制",
);

/** Verbs that open a clause of doing, not a name told at length. */
const ITEM_GOVERNORS = defineLexicon(
  "name-edge/item-governors",
  "建立 建立健全 健全 完善 构建 实行 推行 推广 引入 设置 实施 开展 推进 加强 深化 落实 探索 探索建立 改革 统一 规范 制定 出台 实现 形成 创建 打造 搭建 组建 组建立 强化 优化 加快 坚持 执行 严格 理顺",
);

/** The same where a drive follows, whose name may hold facilities: 农村公路及[村道提升行动] is one. */
const DRIVE_ENDS = defineLexicon(
  "name-edge/drive-ends",
  "工程 行动 计划 试点 项目 活动 制度 机制 平台 目录 清单 办法 规定 细则 规则 方案 条例 会议 大会 全会 洽会 博会 交会 贸会 交易会 推介会 洽谈会 论坛 峰会 博览会 攻坚战 专项整治 专项治理 主题教育 学习教育 战略 原则 责任制 联赛 锦标赛 马拉松 运动会 大运会 世运会 亚运会 全运会 电影节 文化节 旅游节 示范区 先行区 专区 领导小组",
);

const NONE = defineLexicon("name-edge/none", "");

/** Where a name that fills an item of a list ends: only verbs that govern it cut it. */
export const ITEM_EDGES: NameEdges = {
  governors: ITEM_GOVERNORS,
  stops: NONE,
  adverbs: NONE,
  collects: NONE,
  safe: NAME_SAFE,
  peel: NONE,
  lead: NONE,
  ends: NONE,
};

/** Where the names of drives, arrangements, meetings and strategies end to the left. */
export const NAME_EDGES: NameEdges = {
  governors: GOVERNORS,
  stops: STOPS,
  adverbs: ADVERBS,
  collects: NONE,
  safe: NAME_SAFE,
  peel: PEEL,
  lead: LEAD,
  ends: ENDS,
};

/** Where the names of meetings end to the left. */
export const MEETING_EDGES: NameEdges = {
  ...NAME_EDGES,
  stops: joinLexicons("name-edge/meeting-stops", [
    STOPS,
    // 经[镇长办公会]研究，报[书记专题会]决策
    defineLexicon(
      "name-edge/before-meeting",
      "经 !经济 !经贸 !经验 !经营 !经开 !经典 !经理 !经纪 !经办 !经信 !财经 !神经 报 !报告 !报业 !报刊 !汇报 !通报 !日报 !情报 !申报 !预报 !填报 提交 召开",
    ),
  ]),
};

/** What closes a list. */
const COLLECTS = defineLexicon("name-edge/collects", "等");

/** The stops without it. */
const LIST_STOPS: Lexicon = {
  id: "name-edge/list-stops",
  entries: STOPS.entries.filter(({ name }) => !COLLECTS.entries.some((word) => word.name === name)),
};

/** Where a name ends that may tell its field by a list: 健全[渔权、林权等权属交易机制]. */
export const LIST_EDGES: NameEdges = { ...NAME_EDGES, stops: LIST_STOPS, collects: COLLECTS };

/** Where the names of platforms end to the left; whose one is belongs to its name: 登录[全省渔船检验平台], the second of two verbs does not: 升级改造[渔港预警系统]. */
export const PLATFORM_EDGES: NameEdges = {
  ...LIST_EDGES,
  peel: joinLexicons("name-edge/platform-peel", [PEEL, defineLexicon("name-edge/second-verb", "改造 应用 !应用型 使用")]),
};

/** Where the names of arrangements end to the left; unlike a drive (开展[优化…行动]) none opens with a verb of bettering: 探索优化[…管理机制]. */
export const ARRANGEMENT_EDGES: NameEdges = {
  ...LIST_EDGES,
  peel: joinLexicons("name-edge/arrangement-peel", [
    PEEL,
    defineLexicon("name-edge/bettering", "优化 重构 优化完善 优化调整 改革完善 !各级政府 !各级党委 !各级领导"),
  ]),
};

/** Rounds and levels, which are no part of what tells the field of a quoted label. */
const ROUNDS = defineLexicon("name-edge/rounds", "新一轮 第一轮 第二轮 第三轮 第一期 第二期 第三期 首轮 国家级 省级 市级 国家");

/** Where the words before a quoted label end to the left. */
export const LABEL_EDGES: NameEdges = { ...LIST_EDGES, peel: joinLexicons("name-edge/label-peel", [PEEL, ROUNDS]) };

/** Where the names of drives end to the left. */
export const DRIVE_EDGES: NameEdges = { ...LIST_EDGES, ends: DRIVE_ENDS };
