import { defineLexicon, joinLexicons } from "../rule/lexicon.ts";

/** Offices that a person holds by themselves, without the body: 习近平[总书记]. */
export const HIGH_POSTS = defineLexicon(
  "position/high",
  `
总书记 | 中共中央总书记 | 中央总书记 !总书记录
国家主席 | 中华人民共和国主席
国家副主席
中央军委主席 !中央军委主席负责制
国务院总理 国务院副总理 国务委员 国务院秘书长 国务院副秘书长
副总理 !国务院副总理
总理 !国务院总理 !副总理 !总理事 !总理论
全国人大常委会委员长 | 委员长 !委员长会议 !副委员长
全国人大常委会副委员长 | 副委员长
全国人大常委会副委员长 | 副委员长
全国政协副主席
全国政协主席 最高人民法院院长
最高人民检察院检察长 | 最高检检察长
香港特别行政区行政长官 澳门特别行政区行政长官 行政长官
中央政治局常委 | 中共中央政治局常委 | 政治局常委
中央政治局委员 | 中共中央政治局委员
`,
);

/** Posts behind a body: 教育局[局长], 区委[副书记]. */
export const POSTS = defineLexicon(
  "position/post",
  `
书记 !书记处 副书记 常务副书记 第一书记 党委书记 党组书记 党支部书记 支部书记 常委 !常委会 党组成员 部务会议成员 部务委员 委务委员 党委委员 党委副书记 党组副书记 党工委书记 党总支书记 党总支副书记 党支部副书记 工会主席 团委书记
主任 !班主任 !主任委员 !主任会议 !主任医师 !主任科员 副主任 !副主任医师 !副主任委员 常务副主任 主任委员 副主任委员
部长 !部长级 !部长会议 !部长助理 副部长 常务副部长 部长助理 局长 !局长春 !局长沙 副局长 常务副局长 厅长 副厅长 常务副厅长 署长 副署长 司长 副司长 处长 !查处长 副处长 科长 副科长 所长 !所长春 !所长沙 副所长 矿长 副矿长 站长 副站长 队长 副队长 支队长 大队长 总队长 院长 !院长期 !院长春 !院长沙 !院长治 副院长 检察长 !检察长远 副检察长 行长 !行长春 !行长沙 副行长 社长 副社长 台长 总编辑 副总编辑 馆长 副馆长
主席 !主席团 !主席国 !主席令 主席团主席 主席团副主席 副主席 执行副主席 执行主席 秘书长 副秘书长 执行秘书长 会长 副会长 常务副会长 理事长 副理事长 常务副理事长 监事长 总经理 副总经理 董事长 副董事长 总裁 副总裁 校长 !校长期 副校长 总工程师 总会计师 总经济师 总规划师 总统计师 总农艺师 总兽医师 首席科学家 首席专家 新闻发言人 发言人 参事 助理 局长助理 行长助理 校长助理 院长助理
司令员 副司令员 司令 副司令 政委 副政委 政治委员 参谋长 副参谋长 主官 军政主官
组长 !组长单位 !组长期 副组长 !副组长单位 常务副组长 总指挥 副总指挥 指挥长 副指挥长 总召集人 召集人 副召集人 总协调人 领队 团长 副团长 牵头人 负责人 !负责人员 !负责人单 法定代表人 行政首长 主要负责人 主要负责同志 主要领导 主要领导同志 领导同志 负责同志 分管负责同志 分管领导 分管负责人 分管领导同志
纪委书记 纪检组长 纪检监察组组长 政法委书记 组织部部长 组织部长 宣传部部长 宣传部长 统战部部长 统战部长
组织委员 宣传委员 统战委员 政法委员 纪检委员 人大主席 !人大主席团 武装部长 巡视员 副巡视员 一级巡视员 二级巡视员 调研员 一级调研员 二级调研员 三级调研员 四级调研员 教授 副教授 研究员 副研究员 院士 讲师 教员 研究馆员 高级工程师 法官 审判长 庭长 副庭长
`,
);

/** Members of assemblies, before a name: [省人大代表]李青岚. */
export const DEPUTIES = defineLexicon(
  "position/deputy",
  ["人大代表", "政协委员", "党代表"]
    .map((deputy) => ["", "全国", "自治区", "省", "市", "区", "县", "州"].map((level) => level + deputy).join(" "))
    .concat(
      "学生代表 教师代表 职工代表 党员代表 村民代表 家长代表 企业代表 公司代表 单位代表 业主代表 青年代表 干部代表 群众代表 人民监督员 特约检察员 特约监察员 人民陪审员 记者 本报记者 本网记者 本台记者 全媒体记者 通讯员 教师 指导教师 导师 博士生导师 辅导员 班主任 大学生代表 经理 !经理人 !经理层 副经理 项目经理 总监 财务总监 安全总监 护士长",
    )
    .join(" "),
);

/** Heads of a unit by its class: 区[长] as 区长, 副市长. */
export const UNIT_POSTS = defineLexicon(
  "position/unit-post",
  `
省长 !我省长 !全省长 !省长期 !省长直通车 !省长质量奖 !省长江
副省长 常务副省长 分管副省长 代省长
市长 !我市长 !全市长 !城市长 !市长质量奖 !市长期 !市长热线 !市长江
副市长 常务副市长 分管副市长 代市长
县长 !我县长 !全县长 !县长期 副县长 分管副县长 常务副县长 县长助理 市长助理 区长助理
区长 !我区长 !全区长 !地区长 !社区长 !区长期 副区长 分管副区长 常务副区长
州长 !州长期 副州长 常务副州长
盟长 副盟长 旗长 副旗长 镇长 !镇长期 副镇长 乡长 副乡长 村长 !农村长 !乡村长
自治区主席 自治区副主席
`,
);

/** Posts of an office, which a person may take: 黄卫兼任[办公室主任]. */
export const OFFICE_POSTS = defineLexicon("position/office", "办公室主任 办公室副主任 办公室常务副主任");

/** Posts that stand without a body and are meant as such: 形成[党委书记]示范引领. */
export const BARE_POSTS = defineLexicon(
  "position/bare",
  `
党委书记 党组书记 支部书记 党支部书记 党总支书记 村支书 村党总支书记 党小组组长 党小组长 村民小组长 军政主官 纪委书记 政法委书记 第一书记 !驻村第一书记 驻村第一书记 村党支部书记 村党组织书记 党组织书记
办公室主任 办公室副主任 村委会主任 居委会主任 办公厅主任
副书记 副主任 !副主任医师 !副主任委员 副组长 !副组长单位 组长 !组长单位 !组长期 !组长制 常务副组长 副主席 副秘书长 秘书长 总召集人 召集人 总指挥 副总指挥 指挥长
法官助理 检察官助理 技术调查官 技术经理人 人民陪审员 首席数据官 首席质量官 军政主官 总法律顾问 首席科学家 新闻发言人 总工程师 总会计师 总经济师 总规划师
法官 !法官法 !法官员额 检察官 !检察官法
各级书记
党政主要负责同志 | 党政主要负责人 | 党政主要领导 | 党政主要领导同志 | 党政一把手
科技特派员 !科技特派员制度 总河长 河长 !河长制 !河长办 !河长办公室 !河长令 湖长 !湖长制 林长 !林长制 !林长办 田长 !田长制 审计长 行政首长 !行政首长负责制
单位法定代表人 企业法定代表人 企业主要负责人 机构主要负责人 机关主要负责人 行政机关负责人 行政机关主要负责人 学校主要负责人
政府主要负责同志 政府主要负责人 政府分管负责同志 政府分管负责人 政府负责人 政府主要领导 部门主要负责同志 部门主要负责人 单位主要负责同志 单位主要负责人
`,
);

/** Those at the head of a body that is not named, where they are told to act: [主要负责同志]要亲自抓. */
export const HEADS_OF_BODY = defineLexicon(
  "position/head-of-body",
  "主要负责人 主要负责同志 法定代表人 党政主要负责同志 分管负责同志 分管负责人",
);

/** Posts that count only behind the name of a person: 刘青岚[院士]. */
export const WEAK_POSTS = defineLexicon(
  "position/weak",
  `
院士 !院士团队 !院士专家 !院士工作站 !院士站 教授 !教授级 副教授 研究员 副研究员 委员 !委员会 !委员们 代表 !代表团 !代表性 !代表处 !代表队 !代表大会 !代表们 博士 !博士后 !博士生 书记 主席 副主席 部长 副部长 局长 副局长 主任 副主任 省长 副省长 市长 副市长 县长 区长 秘书长 院长 校长 大使 总统 首相 主席令 理事长 会长 总经理 董事长 上将 中将 少将 大校 烈士 !烈士陵园 !烈士纪念 !烈士遗属 !烈士家属 !烈士故居 !烈士后代
`,
);

/** Military ranks with their arm: [空军少将]. */
export const RANKS = defineLexicon("position/rank", "上将 中将 少将 大校 上校 中校 少校 大尉 上尉 中尉 少尉 元帅 警监 一级警监");
export const ARMS = defineLexicon("position/arm", "陆军 海军 空军 武警 火箭军 解放军 战略支援部队 军事航天部队 海军陆战队");

/** Levels before 领导 and 主要负责同志: [区领导], [省委主要负责同志]. */
export const LEADER_LEVEL =
  /(?:有关|相关|分管|联系|包联|各位?|其他)?(?:[省市区县州]委[省市区县州]政府|(?:自治区|省|市|区|县|州|乡镇|镇|乡|街道|村)(?:委|政府|级)?|国务院|党?中央)$/u;

/** Units of which 领导 means persons wherever it stands: [校]领导, [各系统]领导. */
export const LED_UNIT =
  /(?<=^|[^\p{sc=Han}]|[由请向及和为是的到了取])(?:各|有关|相关|分管|全体)?(?:学校|学院|[校院局厅]|公司|集团|医院|[省市区县][局厅]|各(?:系统|部门|单位)?|区市县党政)$/u;

/** What they do who lead at a level, or a body: 区[领导]带队检查. */
export const LEADER_ACTS =
  /^(?:同志|多次|亲自|带队|带头|赴|批示|批准|已|主持|出席|参加|挂|牵头|包|联系|分别|到|深入|要|任|为|担任|同意|先后|一行|陪同|率|高度重视)/u;

/** What makes a word of 领导 that means no person: 领导|小组, 在学校领导|下. */
export const LEAD_GOES_ON =
  /^(?:小组|班子|干部|下|力|体制|机[构关制]|作用|核心|责任|权|岗位|人(?!员)|成员|组|能力|水平|艺术|者|层|制|全|关系|地位|职务)/u;

/** What a leader is called behind a level. */
export const LEADERS = defineLexicon(
  "position/leader",
  "领导 领导同志 主要领导 主要领导同志 主要负责同志 主要负责人 分管领导 分管领导同志 分管负责同志 分管负责人 组织委员 宣传委员 统战委员 政法委员",
);

/** Posts before which a name stands. */
export const PERSONAL_POSTS = joinLexicons("position/personal", [HIGH_POSTS, POSTS, UNIT_POSTS, WEAK_POSTS, RANKS]);

/** All words that say a post. */
export const ANY_POSTS = joinLexicons("position/any", [HIGH_POSTS, POSTS, UNIT_POSTS, BARE_POSTS, WEAK_POSTS, RANKS]);

/** Posts that a kind of body does not make definite: 有关部门[负责同志]. */
export const LOOSE_POST = /^(?:负责人|负责同志|领导同志|助理|法官|教授|院士|研究员|讲师|教员|委员)$/u;

/** A role of a list that is no post. */
export const MEMBER = /^(?:[成组队]\s*员|联\s*[系络]\s*[人员])$/u;

/** Professions that a rule lays duties on: 执业[律师]. A crowd of people (工作人员) is none. */
export const PROFESSIONS = defineLexicon(
  "position/profession",
  `
代理师 律师 !律师事务 !律师协会 会计师 !会计师事务 税务师 !税务师事务 评估师 估价师 建筑师 建造师 造价师 工程师 测量师 验船师 精算师 理财师 医师 !医师协会 药师 !药师协会 护士 兽医
法官 !法官助理 法官助理 检察官 !检察官助理 检察官助理 监察官 调查官 技术调查官 书记员 公证员 仲裁员 陪审员 人民监督员 调解员 检查员 检验员 检疫员 监督员 审核员 评审员 督学 经理人 技术经理人 经纪人 拍卖师 破产管理人 法定代表人 主要负责人
河长 !河长制 林长 !林长制 田长 !田长制 湖长 !湖长制 路长 !路长制 链长 !链长制 网格员 科技特派员 驻村第一书记 首席数据官 总会计师 总法律顾问 安全总监
`,
);
