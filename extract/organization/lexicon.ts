import { REGION } from "../lexicon/region.ts";
import { defineLexicon, joinLexicons } from "../rule/lexicon.ts";

/** Words that open a body's name and say its level. */
export const LEVELS = defineLexicon(
  "organization/level",
  `
省 市 !城市 !都市 !超市 !门市 !全市 !全省 !全区 !全县 区 !特区 !本地区 !试点地区 !各地区 !该地区 !地区政府 县 乡 !城乡 !返乡 !家乡 镇 !城镇 州 旗 盟 自治区 自治州 自治县 街道 村 !农村 !乡村 社区 兵团
xx区 xx市 xx县 xx省 xx镇 xx乡 xx村 xx街道 xx社区 ××区 ××市 ××县 ××省 ××镇 ××乡 ××村 某区 某市 某县 某省 某镇 某乡 某村
省级 市级 区级 县级 乡镇 省直 市直 区直 县直 市属 省属 区属
开发区 高新区 经开区 工业园区 产业园区 经济开发区 经济技术开发区 高新技术产业开发区 保税区 综合保税区
`,
);

/** Terms of a congress: [十届]全国人大. */
export const TERMS = defineLexicon(
  "organization/term",
  "五届 六届 七届 八届 九届 十届 十一届 十二届 十三届 十四届 十五届 第七届 第八届 第九届 第十届 第十一届 第十二届 第十三届 第十四届 第十五届",
);

/** Words that open the name of a national body. */
export const NATIONAL = defineLexicon(
  "organization/national",
  `
国务院 国家 !安全国家 中国 中央 全国 !安全国 中共 中共中央 党中央 中华全国 中国共产党
`,
);

/** Bodies of power that stand behind a region or level: 区[委], 云川市[人民政府]. */
export const GOVERNING = defineLexicon(
  "organization/governing",
  `
委 !委员 !委托 !委派 !委任 !委会 !委屈
地区行政公署 地区行署 行政公署 行署 人民政府 政府 !政府机构改革 !政府融资 !政府采购 !政府工作报告 !政府网站 !政府购买 !政府性 !政府投资 !政府债
党委 !党委书记
人大常委会 人民代表大会常务委员会 人民代表大会 人大 !人大代表
政协 !政协委员 政协常委会
纪委监委 纪委 监委 监察委员会 纪律检查委员会
人民法院 中级人民法院 高级人民法院 法院 中级法院 高级法院 中院 !中院士 高院 !高院士 !高院校 人民检察院 检察院
常委会 委常委会 党工委 管委会 工委
军区 军分区 警备区 人武部 武装部 人民武装部
总工会 工会 团委 妇联 工商联 科协 残联 文联 侨联 红十字会 社科联 贸促会 供销社 供销合作社
委办公厅 委办公室 政府办公厅 政府办公室 人民政府办公厅 人民政府办公室
外办 台办 侨办 编委办 节水办 法制办 扶贫办 金融办 综治办 信访办 应急办 老龄办 双拥办 移民办 计委 经委 建委 科委 农委 体委 交委 教委 外经贸委 经贸委 体改委 计生委 经信委 !外办学 !外办理 !外办事 !法制办法 !金融办法 国资委 商务委 委办 政府办 府办 人大办 政协办 政协办公室 政协办公厅 人大办公室 人大办公厅 人大常委会办公室 人大常委会办公厅
委组织部 委宣传部 委统战部 委政法委 委党校 委编办 委网信办 委巡察办 委老干部局 委社会工作部 委金融办 委农办 委改革办 委财经办 委国安办 委外办 委台办 委直属机关工委 委军民融合办 委依法治市办 委依法治省办 委依法治区办 委史志办 委党史办 委督查室 政府督查室 委市政府督查室 委区政府督查室 委县政府督查室 委省政府督查室 市委市政府督查室 委政研室 委巡视办 委机要局 委保密办
组织部 宣传部 统战部 政法委 政法委员会 编办 网信办 巡察办 党校 党史办 扫黑办 文明办 国安办 机关工委 史志办 讲师团 委讲师团 督查室 政研室 府研究室 政府研究室
社科院 农科院 教科院 林科院 环科院 整改办 督察整改办 生态环境保护督察整改办 防指 安委办 安委会 食安办 食安委 爱卫办 河长办 林长办 营商办 大数据局 防汛办 消防救援支队 消防救援总队 消防救援大队 气象局 地震局 邮政管理局 烟草专卖局 公积金中心 公共资源交易中心 融媒体中心 广播电视台 电视台 日报社 档案馆 图书馆 博物馆
`,
);

/** What may stand behind a body as a part of it. */
export const PARTS = defineLexicon(
  "organization/part",
  `
党组 党委 常委会 !常委会委员 司令部 政治部 后勤部 装备部 总部 主任会议 班子 领导班子 机关党委 办公室 办公厅 办 !办理 !办法 !办事 !办好 !办结 !办成 !办学 !办案 秘书处 常务委员会 党组织 纪检监察组 派驻机构 理论学习中心组 分局 支队 大队 总队 联合办公室
督查考核办 考核办 整改办 督察整改办 财经委 财政经济委员会 监察司法委 监察和司法委员会 法工委 法制工作委员会 教科文卫委 教育科学文化卫生委员会 社会建设委员会 农业农村委员会 环境与资源保护委员会 民族宗教侨务委员会 代表工委
总值班室 信息中心 巡视整改办 巡察整改办 派驻纪检监察组 及其常委会 专家评估组 评估组 专家组 督导组 工作组
`,
);

/** Class nouns of a department behind its stem: 财政[局]. */
export const CLASSES = defineLexicon(
  "organization/class",
  `
部 !部门 !部署 !部分的 !部分地 !部分企 !部分内 !部分单 !部分资 !部分项 !部分高 !部分省 !部分领 !一部分 !大部分 !各部分 !部位 !部长 !部级 !部队 !部委 !部际
委 !委员 !委托 !委派 !委任
厅 !厅长 !厅局 !厅级
局 !局长 !局面 !局部 !局势 !局级
署 !署长 !署名
办 !办理 !办法 !办事 !办好 !办公 !办学 !办结 !办案 !办实 !办赛 !办件 !办班 !办医 !办成 !办会
委员会 办公室 总局 管理局 监督局 服务局 事务局 保障局 管理委员会 监督管理局 监管局 管理办公室 服务中心 事业局 执法局 建设局 保护局 建设委员会 管理总站 执法总队 执法支队 执法大队
分局 中心支行
`,
);

/** Class nouns of a kind of body, that do not need a region: [部门] of 教育部门. */
export const KIND_CLASSES = defineLexicon(
  "organization/kind-class",
  `
部门 主管部门 机关 !机关负责人 !机关工作 !机关干部 !机关党 !机关单位 !机关事务 行政部门 行政主管部门 管理部门 监管部门 监督管理部门 行政管理部门 主管机关 行政机关 监管机构 管理机构 行政执法机关 监督管理机构 机构 !组织机构 !机构改革 !机构编制 !机构设置 !机构投资 !机构机制 !机构监测 !高风险金融机构 !政策性金融机构 !小型金融机构 !新型金融机构 !农村金融机构 !控股金融机构 !法人金融机构 !中小金融机构 系统 !电力系统 !能源系统 !茶文化系统 !研究系统 !信息系统 !管理系统 !公示系统 !监测系统 !服务系统 !指挥系统 !支付系统 !登记系统 !结算系统 !注册系统 !监控系统 !预警系统 !操作系统 !生态系统 !导航系统 !评标系统 !直报系统 !申报系统 !查询系统 !坐标系统 !系统推进 !系统性 !系统治理 !系统总结 !系统谋划 !系统集成 !系统工程 !系统梳理 !系统观念 !系统部署 !系统思维 !系统解决
`,
);

/** What opens a kind of body: [各有关]部门. */
export const QUANTIFIERS = defineLexicon(
  "organization/quantifier",
  `
各 有关 相关 其他 其它 所属 当地 所在地 同级 各级 地方 地方各级 县级以上 县级以上地方 乡级以上 沿江 沿海 沿海各 沿江各 沿线 沿线各 受灾 灾区 市级 省级 区级 县级 上级 下级 本级 国务院 国务院各 国务院有关 省委各 市委各 区委各 县委各 州委各 中央 中央国家机关 中央和国家机关 承担任务的 试点 有关 所在地 直属 各直属 各类 成员 各成员 市直 省直 区直 县直 市级各 省级各 区级各 基层 各基层 本级 驻地 驻市 驻区 同级党的 下一级 下级 上一级 政府 其他有关 各有关 市区两级 省市县三级 省市两级 市县 有些
`,
);

/** What a quantifier may count: 各有关[部门]. */
export const KINDS_OF_BODY = defineLexicon(
  "organization/kind",
  `
部门 !部门间 !部门规章 !部门联 !部门协 !部门预算 !部门规章 部门和单位 部门、单位 部门及单位 部门（单位） 单位 !单位面积 单位和部门 部委 直属机构 机构 !机构改革 !机构设置 !机构编制 !机构监测 机关 !机关干部 !机关党 方面 企业 !企业化 !企业家 !企业技术 !企业创新 !企业发展 人民政府 政府 !政府规章 !政府债 !政府性 !政府投资 !政府购买 !政府采购 !政府工作报告 !政府融资 !政府招商 !政府机构改革 党委 党委（党组） 党组 党组织 党委和政府 !党委和政府部门 党委、政府 党委政府 行政机关 行政执法机关 执法部门 主管部门 行业主管部门 部门和地区 地区和部门 地区、部门 地区和有关部门 地方 !地方性 !地方标准 !地方特色 !地方政府债 省市 直属单位 事业单位 企事业单位 金融机构 科研院所 高校 高等学校 中小学校 中小学 学校 医疗机构 群团组织 人民团体 社会组织 组成部门 行政部门 职能部门 监管部门 监督管理部门 综合部门 党政部门 党政机关 国家机关 政府部门 所属单位 司法机关 街道 乡镇 镇街 乡镇（街道） 镇（街道） 街镇 村（社区） 开发区 园区 基层单位 成员单位 人民法院 人民检察院 市（州） 市 !市场 !市民 !市政 !市区 !市直 !市级 !市值 县 !县域 !县级 !县城 !县区 省 !省级 !省委 !省直 !省政府 区 !区域 !区级 !区委 !区间 !区直 !区政府 省（区、市） 省（自治区、直辖市） 省、自治区、直辖市 省、自治区、直辖市人民政府 省（区、市）人民政府 省（自治区、直辖市）人民政府 市、县、区 县（市、区） 市、县 市、区 县、区 市县 市县政府 区县 县区 县（市、区）人民政府 县（市、区）政府 市、县人民政府 市、县（区）人民政府 市、县、区人民政府 市、县、区政府 区人民政府 区政府 市州 市（州）人民政府 区县人民政府 区、县人民政府 地（市） 地、市 设区市 设区的市人民政府 设区市人民政府 市人民政府 市政府 省人民政府 县人民政府 县政府 乡（镇）人民政府 乡镇人民政府 乡镇党委 街道办事处 镇人民政府、街道办事处 街道党工委
省（市）人民政府 省（市） 省（市）和部委 省（市）和部门 省（区、市）和部门 省（区、市）和部委 地区和部委 省、市、自治区人民政府 省、市、自治区 省、市 各级人民政府 人民政府相关部门 人民政府有关部门 省（市）教育主管部门 工作部门 直属机构 相关机构 检测机构 培训机构 中介机构 中介咨询机构 服务机构 媒体 职业院校 高等院校 新闻媒体 直辖市人民政府 自治区人民政府 地区行政公署 行政公署 省军区 教育厅 外经贸委
`,
);

/** Groups of bodies by one word: [各地]要加强领导. */
export const EVERYONE = defineLexicon(
  "organization/everyone",
  `
各地 !各地域 !各地特色 !各地市 !各地方
各大军区 各省军区 各军区 各级财政 部队 !部队建设 !部队官兵
军队有关单位 军地有关部门 军地各有关部门 有关军区 当地驻军 驻军 !驻军区 驻地部队 有关部队 人民武装部 !县人民武装部 !市人民武装部 !区人民武装部 当地军分区 当地人武部 当地人民武装部 各军兵种 军兵种 各总部 !各总部署 各民主党派 民主党派 人民团体 各人民团体
各地区 各部门 各单位 各地方 各有关方面 有关方面 相关方面 各方面军
新闻媒体 公安机关 司法行政机关 检察机关 审判机关 成员单位 各成员单位 所在单位 当地政府 地方政府 !地方政府机构改革 !地方政府融资 中央政府 地方财政 中央财政 组成部门 特区政府 特别行政区政府 主办方 赛事主办方 承办单位 建设单位 用人单位 金融机构 !高风险金融机构 !政策性金融机构 !开发性金融机构 !小型金融机构 !新型金融机构 !农村金融机构 !控股金融机构 !法人金融机构 !中小金融机构 银行业金融机构 科研院所 村民委员会 居民委员会 业主委员会 业主大会 村（居）民委员会 农村集体经济组织 消防救援队伍 消防应急救援队伍 司法机关 行政执法机关 群团组织 行业主管部门 行业协会 政府部门
国务院各部委 国务院有关部委 国务院部门 人民法院 人民检察院 有关国家机关 各直属机构 各人民团体 中央单位
`,
);

/** Bodies that a paper has named in full before, by their class noun alone: [领导小组]办公室设在云川市水利局. */
export const BARE_GROUPS = defineLexicon(
  "organization/bare-group",
  `
领导小组 !领导小组办公室 领导小组办公室 指挥部 !指挥部办公室 指挥部办公室 专家组 督导组 督查组 工作专班 调查组 检查组 评估组 巡察组 联席会议 !联席会议制度 !联席会议办公室 联席会议办公室 组委会 理事会 董事会 监事会 巡视组 合议庭 合议组 巡视机构 巡察机构 讲师团 宣讲团 常委会 !常委会委员 !常委会会议 !常委会主任 协调委员会 协调委 评审委员会 专家委员会 咨询委员会 仲裁委员会 指导委员会 监督委员会 管理委员会 委员会 !村民委员会 !居民委员会 !业主委员会 !村（居）民委员会 管委会 执委会 协调小组 工作小组 专项小组 联合办公室
`,
);

/** Class nouns whose names are read from the right: 整改工作[领导小组]. */
export const GROUPS = defineLexicon(
  "organization/group",
  `
领导小组 工作领导小组 普查领导小组 协调小组 指导小组 工作小组 部际协调小组 推进小组 专项小组 协作小组 推进协作小组 协调机构
领导小组办公室 工作领导小组办公室 协调小组办公室 指挥部办公室 委员会办公室 联席会议办公室 联合办公室
指挥部 工作指挥部 工作专班 专班 指导组 巡回指导组 小分队 服务站 工作站 督导组 督察组 督查组 检查组 调查组 专家组 评估组 工作组 巡察组 巡视组 专家评估组 监测组 救援队伍 工作队 慰问团 检查团 宣讲团 讲师团 志愿服务队 突击队 服务队 !服务队伍 轻骑兵
委员会 专家委员会 咨询委员会 管理委员会 协调委员会 指导委员会 评审委员会 组织委员会 组委会 理事会 执委会 仲裁委员会 业主委员会 居民委员会 村民委员会 专业委员会
联席会议 工作联席会议 部际协调会议 部际协调会议办公室
`,
);

/** Levels that open the name of a body, one character each. */
export const LEVEL_OPENERS = defineLexicon(
  "organization/level-opener",
  "自治区 省 !省级 !省份 !省内 !省外 !省市 !省区 !省域 !省际 市 !市场 !市民 !市政 !市区 !市级 !市域 !市值 !市内 !市外 !市县 !市容 !市辖 区 !区域 !区级 !区间 !区块 !区县 !区内 !区位 !区划 县 !县级 !县域 !县城 !县区 !县内 !县市 州 !州市 旗 !旗帜 !旗下",
);

/** Class nouns of bodies that a level may have, whatever their field is. */
export const LEVEL_HEADS = defineLexicon(
  "organization/level-head",
  `
领导小组 工作领导小组 协调小组 工作小组 专项小组 工作组 指导组 督导组 督查组 检查组 巡察组 巡视组 纪检监察组 专班 工作专班 指挥部 联席会议 !联席会议制度 委员会 理事会
中心 !中心城 !中心镇 !中心区 !中心村 !中心任务 !中心工作 !中心组 !中心医院 !中心小学 理论学习中心组 公司 !公司制 集团 !集团化 集团公司 银行 农商行 信用社 联社
电影制片厂 制片厂 化肥厂 机械厂 水厂 热电厂 幼儿园 实验小学 实验中学 高级中学 救助站 殡仪馆 敬老院 福利院 特殊教育学校 职业技术学校 职业学校 技工学校 剧团 艺术团 歌舞团 歌舞剧院 杂技团 京剧院 乐团
支队 !支队伍 大队 总队 中队 救援队 医院 总医院 中医院 保健院 妇幼保健院 疾控中心 研究院 研究所 党校 行政学院
总站 管理站 监测站 推广站 管理处 管理所 服务处 事务中心 信息中心 值班室 总值班室 督查室 研究室 档案馆
协会 !协会会 学会 商会 总商会 联合会 促进会 基金会
局 !局部 !局面 !局势 !局长 !局级 !局限 厅 !厅长 !厅级 工委 !工委会 党组 !党组织 !党组书记
`,
);

/** Party bodies of a unit that stand without its name: [党委宣传部]、[机关党委]. */
export const UNIT_PARTY_BODIES = defineLexicon(
  "organization/unit-party-body",
  `
党委宣传部 !党委宣传部门 党委组织部 !党委组织部门 党委统战部 !党委统战部门 党委办公室 党委理论学习中心组 党组理论学习中心组 机关党委 机关纪委 派驻纪检监察组 派驻机构
学院党委 学院纪委 学校党委 学校纪委 集团公司党委 集团公司纪委 公司党委 公司纪委 集团党委 集团纪委 医院党委 医院纪委 局党组 局党委 局机关党委 厅党组 厅党委 !局党组成员 校党委 !高校党委 !学校党委 校纪委 院党委 院党组
`,
);

/** Bodies of a kind: they count as names only behind a region, 中国, 国家 or a mask. */
export const OF_A_KIND = defineLexicon(
  "organization/of-a-kind",
  `
公司 工程公司 有限公司 股份有限公司 集团 集团公司 集团有限公司 有限责任公司 总公司 银行 农商行 农信社 农信联社 信用社联合社 信用联社 医院 人民医院 中心医院 大学 !大学园 !大学城 !大学生 !大学科技园 学院 职业技术学院 职业技术大学 中学 小学 学校 幼儿园 研究所 研究院 监测院 设计院 勘察院 规划院 科学院 考古研究所 地震台 气象台 气象站 监测站 观测站 天文台 植物园管理处 管理处 管理所 管理站 卷烟厂 盐厂 铝厂 钢厂 铝业公司 核电公司 卷烟公司 烟草公司 监督站 中转站 交割仓库 协会 学会 商会 !势会商会 !情会商会 联合会 基金会 促进会 总会 联盟 合作社 交易所 证券交易所 商品交易所 出版社 报社 日报社 日报 晚报 冶炼厂 造币厂 钢铁厂 棉纺厂 纺织厂 水泥厂 化工厂 造纸厂 印刷厂 机械厂 化肥厂 制药厂 电视机厂 工艺厂 供电局 供电公司 电业局 邮电局 电信局 长途电信局 电话局 矿务局 铁路局 铁路分局 税务分局 旅行社 航空公司 水电公司 自来水公司 航道局 港务局 公路局 中心血站 血站 农科院 农业科学院 社会科学院 卫生学校 师范学校 技工学校 体育学校 运输检察院 铁路运输检察院 铁路运输法院 铁路公安处 公安处 农产品市场 电视台 广播电视台 工厂 机厂 机床厂 钢厂 研究中心 创新中心 计量中心 计量测试中心 合作中心 检测中心 质检中心 检验检测中心 医学中心 技术中心 数据中心 !数据中心建设 转移转化中心 实验室 重点实验室 代表团 团队 冰壶队 矿业 党校 行政学院 管委会 管理委员会 办事处 街道办事处 居委会 村委会 建设兵团 公积金管理中心 服务中心 管理局 监管局 海事局 保险公司 担保公司 担保基金 救助站 福利院 养老院 卫生院 派出所 供电公司 数据集团 石化 边防检查站 气象站 雷达站 天气雷达站 地震台 !地震台网 海关 !海关总署 !海关特殊 !海关监管 海事局 救助局 监督局 监督管理局 人民广播电台 广播电台 公证处 海事法院 知识产权法院 互联网法院 金融法院 林区法院 妇幼保健院 看守所 监狱 !监狱管理 戒毒所 拘留所 一中 !一中心 二中 !二中院 三中 四中 五中 六中 一小 二小 一院 二院 三院 边检站 发展中心 博物院 同乡会 清算所 交易中心 经济发展局 发展局 !发展局面 公安边防总队 特派员办事处 专员办 专员办事处 国家税务局 地方税务局 税务局 行政公署 自来水公司 自来水总公司 气象局 地震局 测绘局 研究中心 开发中心 服务局 铁路局 航道局 电力局 电业局 粮食局 文物管理所 管理所 监测站 台网 地勘局 气象台 工程局 !工程局部 总厂 !总厂房 轧钢厂 制造厂 !制造厂商 !制造厂房 造船厂 拖拉机厂 电机厂
`,
);

/** Words that a body's name does not go on over to the left, beside the verbs. */
export const STOPS = defineLexicon(
  "organization/stop",
  `
奉 商 !商务 !商业 !商河 !商洛 !商丘 !商城 !商都 !商水 !商州 !商标 !商品 !商会 !商贸 !商南 !商学 !商检 !商事 !商行 !商船 !商飞 !商场 !商户 !商汤 !商厦 !商圈 !商住 !工商 !招商 !电商 !外商 !微商 !协商 !通商 !经商 !浙商 !徽商 !晋商 !粤商 !闽商 !苏商 !湘商 !豫商 !鲁商 !川商 !渝商 !云商 !客商 !智商 !磋商 !会商 !农商 !港商 !台商 !侨商 !华商 !厂商 !券商 !运营商 !供应商 !服务商 !开发商 !经销商 !承包商 !集成商 !制造商 !零售商 !批发商 !投资商 !龙商 !辽商 !陕商 !赣商 !桂商 !黔商 !蒙商 !甬商 !温商 !沪商 !京商 两大 三大 四大 五大 六大 征得 约谈 审结 深入 走进 视察 走访 派 !派出所 !派驻 !派出机构 !派出法庭 时 !时代 !时期 !时间 !时尚 !时空 !临时 !及时 !小时 !届时 !按时 !准时 成立 组建 召开 举办 开展 实施 推进 推动 深化 执行 落实 完成 加强 发挥 发挥好 支持 鼓励 引导 会同 报送 由 向 对 对照 派出 !派出所 !派出机构 选举产生 宣布 在 被 将 把 经 为 与 及 和 以 从 的 等 是 获 并 人代会 两会 按照 依照 遵照 参照 根据 通过 邀请 建议 承担 简称 组成 包括 依托 联合 协调 协同 批转 转发 原则同意 配合 组织 指导 督促 监督 要求 责成 委托 授权 批准 同意 经由 设立 建立 健全 完善 构建 打造 建设 建成 创建 创办 新建 新设 筹建 入选 获批 引进 引入 培育 新增 做强 做大 整合 重组 改组 撤销 合并 更名 调整 明确 强化 充分 积极 依法 统一 统筹 负责 牵头 参加 参与 出席 担任 任 兼 兼任 隶属 归属 属于 位于 地处 作为 成为 列入 纳入 授予 评为 认定 命名 表彰 通报 报 请 让 使 令 给 至 到 于 自 即 如 或 均 应 须 需 要 可 已 曾 仍 各 每 某些 该 本 此 其 这 那 全国性 所 之 以及 !及周边 暨 并由 并会同 分别 共同 主动 先后 同步 陆续 相继 多次 再次 首次 一次 x次 xx次 xxx次 xxxx次 定期 不定期 地区 了 据 依 率 代表 我 你 您 其余 余 多个 两个 三个 四个 五个 六个 七个 八个 九个 十个 一个 一批 一些 持续 提升 x个 xx个 首个 个 所属 不 未 没有 加快 增加 扩大 探索 共建 设置 !设置组 用好
`,
);

/** Longer words in which a stop does not count, names of regions too: [呼和浩特青岚医院]. */
export const SAFE = joinLexicons("organization/safe", [
  REGION,
  defineLexicon(
    "organization/safe-word",
    `
财经 研究与发展 研究和发展 自动化 联合研究 应用 数据 票据 知识产权 产权交易 联合产权 公证 文史和学习 港澳台侨和外事 农业和农村 农业与农村 社会和法制 民族和宗教 环境与资源 宪法和法律 质量监督检测 质量监督检验 联合检查组 联合督查组 联合调查组 联合工作组 联合报道组 联合专案组 联合实验室 奉贤 奉化 奉节 奉新 经济 经营 应急 供应 协同创新 共同体 高等 平等 主要 要素 转让 供给 方向 行为 共和国 和谐 参与式 对外 对口 可持续 许可 以上 从业 普及 国有 有限 有色 有关 社会和 自然 自治区 自治州 自治县 自主 自贸 自由贸易 内蒙古 外交 外事 外汇 外贸 外国 涉外 中国 中共 中央 中心 中小 中学 中医 中医药 中华 中铁 中建 中科院 中联部 中宣部 前沿 后勤 新疆 新华 新区 新闻 新材料 新能源 原子能 现代 现代化 现代农业 下一代 上海 上饶 上市 全国 全面 全民 其他 本溪 三峡 三亚 三明 四川 六安 六盘水 九江 十堰 一体化 二手车 不动产 非物质文化遗产 非公有制 无线电 无锡 无人机 要害 能源 正定 还原 还建 可再生 需求 组织部 组织委员会 协调委员会 协调小组 协调办公室 指导小组 指导委员会 监督委员会 监督局 监督管理 统一战线 统筹 建设兵团 城乡建设 建设局 建设委员会 建设厅 建设部 建设部门 城市建设 法治建设 党的建设 平安建设 经济建设 生态建设 工程建设 设计研究 引导基金 调整办公室 前郭 上城区 下城区 下关 中山 中卫 中牟 落实办公室 推进办公室 推进小组 推进委员会 促进会 宣传 统战 保障 改革 参事室 委托代理 到位 疾病预防控制 退役军人 审批局 医疗保障 任务 内地 间谍 家庭 及周边地区 名优 批发 支付 支行 支队 个人 个体 家具 家电 国家 实验室 周边地区 长三角地区 京津冀地区 人民代表大会 自来水 未来 及周边 协作小组 发展改革 联合银行 经贸集团 外经贸
`,
  ),
]);

/** Party bodies of units that bear names: 青岚大学[党委]. */
const PARTY_OF_UNITS = ["大学", "学院", "集团", "集团公司", "集团有限公司", "有限公司", "股份有限公司", "有限责任公司", "总公司"]
  .map((unit) => ["党委", "党组", "纪委", "党委办公室"].map((body) => unit + body).join(" "))
  .join(" ");

/** Bodies of a kind that bear names of their own: 青岚大学, 远山重工集团公司. */
export const NAMED_KINDS = defineLexicon(
  "organization/named-kind",
  `
边防检查站 矿务局 工程局 !工程局部 钢铁总厂 汽车制造厂 !汽车制造厂商 实验室 !联合实验室 !重点实验室 !国家实验室 !工程实验室 !示范实验室 !实验室建设 !实验室体系 大学 !扩大学 !加大学 !大学前 !大学生 !大学城 !大学科技园 学院 职业技术学院 师范大学 科技大学 理工大学 集团 !集团化 集团公司 集团有限公司 有限公司 股份有限公司 有限责任公司 总公司 证券交易所 商品交易所 出版社 电力公司 供电公司
${PARTY_OF_UNITS}
`,
);

/** Bodies that a list names without their region: 区总工会、[妇联]、[科协]. */
export const LISTED_BODIES = defineLexicon(
  "organization/listed",
  `
群团组织 工商联 商会 工会 总工会 团委 共青团 妇联 科协 残联 侨联 文联 社科联 作协 贸促会 红十字会 关工委 计生协 供销社 供销合作社 法院 检察院 人大 !人大代表 政协 !政协委员 纪委 监委 纪委监委 组织部 宣传部 统战部 政法委 网信办 编办 文明办 国安办 空管委 管委会 公安 武警 消防 民兵 党校 讲师团 气象局 银行 !银行业 保险公司 证监局 银保监局 人行 海关 税务 大数据局 数据局 公安边防 军分区 警备区 边境管理支队 武警支队 消防救援支队 消防支队 外办 台办 信访局 机关工委 团省委 团市委 团区委 团县委 党委 政府
`,
);

/** What describes a kind of body that counts only where it acts: 支持[困难企业]开展培训. */
export const DESCRIBERS = defineLexicon(
  "organization/describer",
  `
各类 其他 其它 国有 中央 央属 市属 省属 区属 县属 民营 民办 公办 在京 在汉 在沪 驻区 驻市 符合条件的 有条件的 有资质的 承担任务的 困难 行业 龙头 骨干 重点 大型 中小微 中小 小微 科技型 高新技术 传统制造业 地方 普通 文化 出版 影视 演艺 科技 建筑 物业 担保 保险 证券 外贸 外资 台资 上市 制造 规模以上 规上 中外 跨国 转制 承储 经营性 非公有制 各级 各级各类 社会 专业 第三方 银行业 职业 高等
`,
);

/** Kinds of body that count only where they act. */
export const ACTING_KINDS = defineLexicon(
  "organization/acting-kind",
  `
企业 !企业化 !企业家 !企业技术 !企业创新 !企业发展 机构 !机构改革 !机构编制 !机构设置 组织 !组织部 !组织领导 !组织实施 !组织开展 !组织协调 !组织建设 !组织生活 院校 高校 高等院校 职业院校 普通高等学校 高等学校 学校 医院 协会 商会 金融机构 科研院所 合作社 媒体 单位 窗口 基金 培训机构 中介机构 服务机构 担保机构
`,
);

/** Parts of the country that open the names of bodies. */
export const MACRO_REGIONS = defineLexicon(
  "organization/macro-region",
  "华北 华东 华南 华中 西北 西南 东北 首都 长江 黄河 珠江 淮河 海河 太湖 三峡 松辽 长三角 珠三角 京津冀 民航 京津冀及周边地区 京津冀地区 长三角区域 长三角地区 汾渭平原 泛珠三角区域 成渝 南疆 北疆 黄河流域 长江流域 淮河流域 太湖流域 渤海 东海 南海 北海",
);

/** What lays a duty on the body before it: 审核机构[应当]提出意见. */
export const DUTY_WORDS = defineLexicon(
  "organization/duty",
  `
要 !要求 !要素 !要点 !要件 !要闻 !要塞 !要害 !要务 !要领 !要么 !要道 !要是 !主要 !重要 !需要 !必要 !纪要 !摘要 !首要 !紧要 !概要 !简要 !不要 !只要 !还要 !也要 !更要 !又要 !既要 !都要 !均要
也要 都要 均要 还要 更要 务必 务须 应 !应用 !应急 !应对 !供应 !相应 !适应 !响应 !反应 !效应 !应届 !应收 !应税 !应纳 !应诉 !应邀 !应战 !应变 !应付 !对应 !应有 !应尽 !应得 !应聘 !应试 !理应
应当 应该 须 !必须 !须知 必须 可以 可 !可能 !可行 !可持续 !可靠 !可视 !可信 !可及 !可比 !可喜 !可再生 !许可 !认可 !可见 !可见光 不得 不能 不可 负责 !负责人 !负责同志 !负责制 承担 !承担者 按职责 按照职责 按照各自职责 根据职责
`,
);

/** Heads of what a duty can be laid on. */
export const DUTIED = defineLexicon(
  "organization/dutied",
  `
厂 !厂商 支行 分行 营业部 研究所 研究院 院所 院团 剧团 检察院 管理局 机构 !组织机构 单位 机关 部门 社会组织 自治组织 党组织 行业组织 群团组织 专业组织 合作组织 国际组织 表演组织 企业 公司 集团 银行 医院 学校 高校 院校 大学 馆 !场馆 !馆长 !馆藏 协会 商会 学会 联盟 担保基金 基金会 合作社 各方 双方 主办方 承办方 运营方 主办者 政府 委员会 法院 检察院 地区 地方 省份 城市 开发区 园区 街道 乡镇 村（社区） 功能区 教育区 平台公司 中心 窗口 站点 监管机构 市场主体 主体 经营者 生产者 窗口 用人单位 雇主 省（区、市） 省区市 市县 县（市、区） 区县 各市 各县 各区 各州 各省 各镇 各乡镇 各街道 成员 !成员国 小组 专班 工作组 领导小组 办公室 党委 党组 党支部 党组织 支部
`,
);

/** What a subject does not open with: it is a phrase, not a body. */
export const NO_SUBJECTS = defineLexicon(
  "organization/no-subject",
  "由 对 对于 在 按 按照 根据 依据 通过 经 经过 以 将 把 为 为了 从 自 向 如 如果 凡 当 因 由于 随着 围绕 针对 结合 除 使 让 使得 提高 增强 形成 并 且 需 特别是 尤其是 确需 鼓励 支持 引导 推动 要求 督促 指导 组织 该 任何 其他任何 确保 建强 健全 完善 建立 构建 形成",
);

/** What stands before a subject and is no part of it. */
export const SUBJECT_PEEL = defineLexicon(
  "organization/subject-peel",
  "同时 此外 另外 其中 原则上 因此 首先 其次 最后 今后 目前 届时 一是 二是 三是 四是 五是 特别是 尤其是 下一步 全市 全省 全县 全区 全国 凡 但 而 且",
);

/** Nouns that tell what the names of a list are: A、B等[企业]. */
export const MEMBER_KINDS = defineLexicon(
  "organization/member-kind",
  "企业 !企业家 公司 车企 央企 国企 民企 高校 院校 银行 药企 药厂 酒企 品牌企业 平台企业 医院 科研院所 媒体 企事业单位",
);

/** What makes the body behind it act. */
export const AGENT_WORDS = defineLexicon(
  "organization/agent",
  "由 !由于 !自由 !理由 !由此 !由来 !事由 !案由 !经由 !由衷 !缘由 均由 统一由 再由 改由 分别由",
);

/** Joins two fields of work in one department. */
export const CONJUNCTION = defineLexicon("organization/conjunction", "和 与");

/** The Party's committee of a level, before a body of its own. */
export const PARTY_COMMITTEE = defineLexicon("organization/party-committee", "委 !委员 !委托");

/** Media that bear a place's name. */
export const LOCAL_MEDIA = defineLexicon(
  "organization/local-media",
  "日报 !日报告 !日报表 晚报 日报社 广播电视台 电视台 融媒体中心 报业集团",
);

/** Bodies of villages and communities. */
export const VILLAGE_BODIES = defineLexicon(
  "organization/village-body",
  "党总支 党支部 党委 党组织 村委会 居委会 村民委员会 居民委员会 村民小组 合作社 股份经济合作社 卫生室 网格",
);

/** What charges the body behind it with a deed: 引导[合作机构]降低费率. */
export const CHARGE_WORDS = defineLexicon(
  "organization/charge",
  "引导 推动 支持 鼓励 督促 指导 要求 组织 带动 允许 责令 责成 委托 授权 协调 动员 鼓励和支持 支持和鼓励 引导和支持 支持和引导 鼓励引导 支持引导 鼓励支持 督促帮助 指导帮助 支持帮助 重点支持 优先支持",
);

/** Levels told together, that share the body behind them: [市、区]人民政府, [省、自治区、直辖市]党委. */
export const LEVEL_LISTS = defineLexicon(
  "organization/level-list",
  `
设区的市级 省级或者设区的市级 省级和设区的市级 设区的市、县（市、区） 设区的市、县 设区的市和县 省级、设区的市级 市级或者县级 省、自治区、直辖市 省、市、自治区 省、市、县 省、市 省市 省、设区的市 省、市、县、乡 省、市、区 市、县、区 市、区、县 市、县 市县 市、区 市区 区、县 区县 县、区 县区 市、州 市州 州、市 州市 市、县、乡 县、乡 县乡 县、镇 县、乡镇 区、镇 区、街道 区、乡镇 乡、镇 市（州）、县（市、区） 市、县（区） 市、县（市、区） 市（州）、县 市（地、州、盟）和县（市、区、旗） 市（地、州、盟） 县（市、区、旗） 县（市、区） 县（区） 县（市） 区（县） 区（县、市） 市（州） 市（地） 地（市） 省（区、市） 省（自治区、直辖市） 省（市） 旗（县、区） 旗县区 旗县 盟市 县市区 市区县 县（市、区）、乡镇（街道） 设区的市 设区市 不设区的市、市辖区 市辖区 地级市 县级市 省级、地市级 省级、市级 市级、县级 市县两级 市、县两级 市、区两级 市区两级 省、市两级 省市两级 省、市、县三级 省市县三级 市县乡三级 市、县、乡三级 中央和省级 市级以上 县级以上 省级以上 区级以上 设区的市级以上 设区的市、自治州以上 设区的市、自治州 设区的市以上 乡级以上 城市
`,
);

/** What a group of governments has: 各级政府[办公厅（室）], 县级以上人民政府[有关部门]. */
export const KIND_PARTS = defineLexicon(
  "organization/kind-part",
  "办公厅（室） 办公厅（办公室） 办公室（厅） 办公厅 办公室 党组（党委） 党委（党组） 党组织 及其部门 部门 !部门间 !部门规章 !部门预算 各部门 有关部门 相关部门 所属部门 工作部门 职能部门 主管部门 行政主管部门 门户网站",
);

/** Governments, before the field of one of their departments: 市[人民政府]财政部门. */
export const GOVERNMENTS = defineLexicon("organization/government", "人民政府 政府");

/** Closes a list of fields of work that are the departments meant: 财政、审计[等部门]. */
export const FIELDS_END = defineLexicon(
  "organization/fields-end",
  "等部门 等有关部门 等相关部门 等主管部门 等行政部门 等行政主管部门 等职能部门 等部门和单位 等监管部门 等管理部门 等执法部门 等有关行政部门 等有关主管部门",
);

/** The State, before one of its bodies: [中华人民共和国]水利部. */
export const STATE = defineLexicon("organization/state", "中华人民共和国");

/** What hands something to the body behind it, which then acts on it: 经[审核机构]审查, 报[主管机关]批准. */
export const RECIPIENT_WORDS = defineLexicon(
  "organization/recipient",
  "经 !经济 !经营 !经过 !已经 !曾经 !经验 !经费 !经常 !经贸 !经由 !财经 !神经 !经典 !经开 !途经 报 !报告 !报送 !报名 !报表 !报销 !报道 !申报 !通报 !汇报 !上报 !填报 !报酬 !报备 !情报 !日报 !晚报 !海报 !公报 !报考 移送 转交 移交 请求 !请求书 !请求人 报请 提请 会同 经所在地 征求 征得",
);

/** Class nouns of units that a body has: 云川边防总队青岚[支队]. */
export const UNITS = defineLexicon(
  "organization/unit",
  `
分会 !分会场 分公司 子公司 分行 支行 分局 分院 分校 分社 分中心 分所 总队 支队 大队 中队 支部 党支部 党总支 教导队 水上支队
研究所 研究院 研究中心 研究室 设计院 监测院 勘察院 考古所 实验室 重点实验室 实验站 观测站 监测站 工作站 管理站 总站 中转站 服务中心 信息中心 数据中心 开发中心 技术中心 工程中心 测绘局 管理局 管理处 管理所 事务部 事务局 事务所
办事处 代表处 经商处 联络处 秘书处 法庭 检察室 执行局 诉讼服务中心 编辑部 编辑室 出版社 总部 司令部 政治部 后勤部 装备部 指挥部 督导组 领导小组 工作组 专家组 委员会 专业委员会 学院 附属医院 医院 附中 有限公司 总公司 公司 !上市公司 电厂 总厂
`,
);

/** Parties of consultation, before the region of their committee: [民盟]青岚省委会. */
export const PARTIES = defineLexicon(
  "organization/party",
  "民革 民盟 民建 民进 农工党 农工民主党 致公党 九三学社 台盟 中国国民党革命委员会 中国民主同盟 中国民主建国会 中国民主促进会 中国农工民主党 中国致公党 台湾民主自治同盟",
);

/** Arms and staffs of the forces, before a part of theirs: [总参]测绘局, [武警]青岚总队. */
export const FORCES = defineLexicon(
  "organization/force",
  `
解放军 人民解放军 中国人民解放军 武警 !武警报 武警部队 武警总部 人民武装警察部队 中国人民武装警察部队 公安边防 公安消防 公安警卫 海军 空军 陆军 火箭军 第二炮兵 二炮 战略支援部队 联勤保障部队
总参谋部 总参 !总参与 !总参数 总政治部 总政 !总政府 !总政策 总后勤部 总后 总装备部 总装 !总装机 !总装配 !总装量 军委 !中央军委 国防科工委 沈阳军区 北京军区 兰州军区 济南军区 南京军区 广州军区 成都军区 昆明军区 武汉军区 福州军区 乌鲁木齐军区 东部战区 南部战区 西部战区 北部战区 中部战区
`,
);

/** Verbs by which a body comes to be. */
export const FOUNDING_VERBS = defineLexicon(
  "organization/founding-verb",
  "成立 组建 设立 新设立 筹建 筹备成立 挂牌成立 组建成立 发起成立 牵头成立 牵头组建 依法成立 依法组建 试点成立",
);

/** What counts or points before the name of a body that comes to be. */
export const FOUNDED_PEEL = defineLexicon(
  "organization/founded-peel",
  "了 全国首个 全国首家 全省首个 全市首个 首个 首家 一个 一家 一批 专门的 专门 专职 国内首个 各级 各类 相应的 相应 健全 本 新 由 多个 若干 国家级 省级 市级 县级",
);

/** Governments and courts of where something is or happens: [水库淹没区所在地人民政府]. */
export const OF_SITE = defineLexicon(
  "organization/of-site",
  "所在地人民政府 所在地的人民政府 所在地县级人民政府 所在地县级以上人民政府 所在地政府 所在地人民法院 所在地公安机关 所在地税务机关",
);

/** What no name of a body that comes to be holds; verbs of its work it may hold: 设立[雪豹保护研究中心]. */
export const FOUNDED_STOPS = defineLexicon(
  "organization/founded-stops",
  "的 了 着 由 对 在 并 且 将 把 被 要 应 可 为 与 或 以 以及 及 和 !和平 !和谐 等 推动 推进 支持 鼓励 引导 指导 参与 负责 承担 依托 用于 成立 组建 设立 举办 召开 建设 实现 形成 通过",
);

/** Class nouns of bodies that come to be. */
export const FOUNDED = defineLexicon(
  "organization/founded",
  `
协会 学会 商会 研究会 促进会 联合会 联盟 !联盟链 联合体 共同体 合作社 股份经济合作社 联合社 基金会 工作委员会 评审委员会 专业委员会 委员会 董事会 监事会 公司 集团 !集团化 合资公司 子公司 分公司 有限公司 研究院 研究所 研究中心 学院 产业学院 实验室 联合实验室 工作室 服务站 工作站 中转站 观测站 观测台 监测站 服务队 志愿服务队 救援队 突击队 调解委员会 服务中心 指挥中心 应急支援中心 审查中心 交易中心 仲裁中心 调解中心 援助中心 发展中心 促进中心 推广中心 创新中心 !技术创新中心 !产业创新中心 !制造业创新中心 办事处 管委会 领导小组 工作组 合议组 复查组 专门机构
`,
);

/** Class nouns of bodies whose names open with a quote: “3+X”渔业创新[联盟]. */
export const QUOTED_BODIES = defineLexicon("organization/quoted-body", "联盟 研究院 研究所 协会 促进会 基金会 志愿服务队 !志愿服务队伍");

/** Class nouns of bodies that are told to open: 石刻拓片[研究院]揭牌. */
export const OPENED = joinLexicons("organization/opened", [
  FOUNDED,
  defineLexicon(
    "organization/opened-more",
    "中心 !副中心 !市中心 分中心 医院 银行 大学 学校 法院 检察院 专班 指挥部 联席会议 分局 剧院 乐团 剧团",
  ),
]);

/** Class nouns that stand for a body which a paper has named before: 云川银行青岚支行…由[支行]追认. */
export const SHORT_CLASSES = defineLexicon(
  "organization/short-class",
  `
支行 分行 总行 营业部 分公司 总公司 集团公司 总局 管理局 管理处 管理所 管理站 管理委员会 场站 观测站 观测台 监测站 检查站 使馆 总领事馆 交易所 研究所 研究院 基金会 协会 学会 商会 联合会 出版社 报社 电视台 农场 林场 钢铁厂 印刷厂 电厂 水厂 兵团 总队 支队 大队 办事处 代表处 公园管理处 直属库 粮库 组委会 筹委会 秘书处
`,
);

/** What stands before such a class noun. */
export const BEFORE_SHORT = defineLexicon(
  "organization/before-short",
  "由 经 报 对 与 和 及 同 在 向 请 将 把 被 从 给 为 因 会同 责成 委托 通过 是 原 凡 使 按 当 并 但 而 待",
);

/** What stands behind it. */
export const BEHIND_SHORT = defineLexicon(
  "organization/behind-short",
  "应 须 要 将 可 不 已 未 有 与 和 及 在 由 从 按 对 向 拟 的 无力 无权 有权 追认 认可 予 作 派 曾 仅 只 先 负责 也 仍 均 均应 应予 同 属 是",
);

/** Class nouns of such kinds: 各[铁路局], 各[中心血站]. */
export const EACH_HEADS = defineLexicon(
  "organization/each-head",
  `
局 !局面 !局部 !局长 厅 !厅长 委 !委员 !委托 公司 !公司制 集团 !集团化 分行 支行 银行 医院 学校 !学校生活 高校 站 !站点 !站位 中心 !中心任务 !中心城 机构 !机构改革 企业 !企业家 单位 !单位面积 协会 学会 商会 农场 林场 工厂 院校 出版社 报社 血站 粮库 指挥部 管委会 委员会 军区 兵种 支部 党支部 党委 党组 工会
`,
);

/** What says that a body is the one of the place. */
export const OF_THE_PLACE = defineLexicon("organization/of-the-place", "当地 驻地 所在地");

/** Class nouns of the departments of a government, behind a field that no lexicon tells: 国务院[水碳主管部门]. */
export const DEPARTMENTS_OF = defineLexicon(
  "organization/department-of",
  "主管部门 行政主管部门 行政部门 行政管理部门 管理部门 监督管理部门 监管部门 执法部门 监督管理机构 行政执法机构 经办机构",
);

/** The League's committees of the levels. */
export const LEAGUES = defineLexicon("organization/league", "团省委 团市委 团区委 团县委 团州委 团工委 团地委 !社团工委");

/** What tells courts and procuratorates from the ordinary ones, or which of them is meant. */
export const COURT_LEADS = defineLexicon(
  "organization/court-lead",
  "军事 铁路运输 林区 派出 上级 上一级 下级 同级 原审 基层 上级人民 下级人民 上一级人民 同级人民 原审人民 基层人民",
);

/** Bodies by one word that count only where they act. */
export const ACTORS = defineLexicon(
  "organization/actor",
  `
中央企业 基层医疗机构 基层医疗卫生机构 国有企业 主管单位 原单位 !原单位的 设计单位 施工单位 监理单位 勘察单位 产权单位 实施单位 接收单位 承运单位 承印单位 主办单位 举办单位 !举办单位的 审计机关 监察机关 主管机关 登记机关 登记管理机关 审批机关 发证机关 任免机关 复议机关 行政复议机关 派出所 公安派出所 !派出所所 海关 !海关总署 !海关法 !海关监管 !海关特殊 !海关统计 !海关总 !海关关 !海关系统 边防检查站 供销社 基层供销社 !供销社系统 信用社 农村信用社 团委 !团委书记 法院 !法院系统 !法院工作 检察院
工会 !总工会 !工会法 !工会会 !工会主席 !工会工作 工会组织 消费者协会 消费者组织 街道办事处 高等院校 高等学校 税务机关 海事机构 公证机构 公证机关 仲裁机构 仲裁委员会 劳动争议仲裁委员会 检验检测机构 认证机构 鉴定机构 评估机构 中介机构 会计师事务所 律师事务所 证券交易所 证券公司 商业银行 政策性银行 保险公司 社会保险经办机构 经办机构 代理机构 采购代理机构 招标代理机构 新闻单位 出版单位 广播电台 电视台 使用单位 保管单位 生产单位 经营单位 生产企业 经营企业 发包单位 承包单位 总承包单位 分包单位 受委托单位 被检查单位 事故单位 事故发生单位 安全生产监督管理机构
`,
);

/** Several units of a level that were named before, and share what stands behind: [两省]财政厅. */
export const SEVERAL = defineLexicon(
  "organization/several",
  "两省 两省市 两省区 两市 两县 两区 两州 两地 三省 三市 三县 三区 四省 四市 四县 五省 五市 五县 六省 七省 八省 !两地方 !两市场 !两区域 !三区三州 !三区三线",
);

/** What they share. */
export const SEVERAL_CLASSES = defineLexicon(
  "organization/several-class",
  "人民政府 政府 !政府采购 党委 厅 !厅长 局 !局长 !局面 委 !委员 部门 主管部门 公安厅 检察院 法院 军区",
);
