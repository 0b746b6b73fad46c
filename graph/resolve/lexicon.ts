/** Words that open a name and say the level of the region that it belongs to, longest first, each with its rank from the top. */
export const LEVELS: readonly { readonly word: string; readonly rank: number }[] = [
  { word: "自治区", rank: 1 },
  { word: "自治州", rank: 2 },
  { word: "自治县", rank: 3 },
  { word: "自治旗", rank: 3 },
  { word: "街道", rank: 4 },
  { word: "社区", rank: 5 },
  { word: "地区", rank: 2 },
  { word: "省", rank: 1 },
  { word: "市", rank: 2 },
  { word: "州", rank: 2 },
  { word: "盟", rank: 2 },
  { word: "区", rank: 3 },
  { word: "县", rank: 3 },
  { word: "旗", rank: 3 },
  { word: "镇", rank: 4 },
  { word: "乡", rank: 4 },
  { word: "村", rank: 5 },
];

/** Words that only begin like a level: 市场监管局. */
export const NO_LEVEL: readonly string[] = [
  "市场",
  "市民",
  "市域",
  "县域",
  "镇域",
  "省际",
  "省域",
  "市政工程",
  "区域",
  "区块",
  "省级以上",
  "县级以上",
  "乡镇",
  "乡村",
  "村镇",
  "村级",
  "社区矫正",
];

/** Behind a region or level these say the same as nothing: 市[级]财政局, 市[直]机关. */
export const LEVEL_TAILS: readonly string[] = ["级", "直", "属"];

/** Words before a region that add nothing to it: [中共]云川市委. */
export const PARTY_PREFIXES: readonly string[] = ["中国共产党", "中共"];

/** Words that open the name of something national. */
export const NATIONAL_PREFIXES: readonly string[] = [
  "国务院",
  "国家",
  "中国",
  "中央",
  "全国",
  "中共中央",
  "党中央",
  "中华",
  "党的",
  "最高人民",
  "十九届",
  "二十届",
];

/** People whose name says who they are in any paper. */
export const NATIONAL_PEOPLE: readonly string[] = [
  "毛泽东",
  "周恩来",
  "刘少奇",
  "朱德",
  "邓小平",
  "陈云",
  "江泽民",
  "胡锦涛",
  "习近平",
  "李鹏",
  "朱镕基",
  "温家宝",
  "李克强",
  "李强",
  "马克思",
  "恩格斯",
  "列宁",
  "雷锋",
  "焦裕禄",
  "王沪宁",
  "赵乐际",
  "栗战书",
  "汪洋",
  "韩正",
  "丁薛祥",
  "蔡奇",
  "李希",
  "王岐山",
];

/** Bodies that carry a name of their own when they end so: 云川大学, 青岚集团. */
export const OWN_NAME_TAILS: readonly string[] = [
  "大学",
  "学院",
  "公司",
  "集团",
  "银行",
  "医院",
  "学会",
  "协会",
  "基金会",
  "研究院",
  "研究所",
  "科学院",
  "工程院",
  "报社",
  "杂志社",
  "出版社",
  "电视台",
  "商会",
  "中学",
  "小学",
];

/** What bodies of every place end in: without a region the name is that of the speaker's. A body that ends in none of them (a firm) is the same everywhere. */
export const LOCAL_BODY_TAILS: readonly string[] = [
  "会",
  "联",
  "协",
  "局",
  "委",
  "办",
  "厅",
  "部",
  "院",
  "站",
  "队",
  "伍",
  "组",
  "心",
  "区",
  "县",
  "市",
  "州",
  "村",
  "镇",
  "乡",
  "街道",
  "社",
  "所",
  "团",
  "校",
  "园",
  "馆",
  "处",
  "室",
  "科",
  "府",
  "关",
  "位",
  "构",
  "门",
  "系统",
  "班",
  "班子",
  "警",
  "公安",
  "政协",
  "人大",
  "工委",
  "妇联",
  "支部",
  "党委",
  "党组",
  "组织",
  "机关",
  "企业",
  "学校",
  "医院",
  "高校",
  "专班",
  "行",
  "厂",
  "店",
  "场",
  "地方",
  "各地",
  "户",
  "库",
  "庭",
  "台",
  "网",
  "平台",
  "基地",
];

/** Names of bodies of a kind: 人民医院 alone is that of the place. */
export const KIND_OPENINGS: readonly string[] = ["人民", "中医", "中心", "职业", "各", "有关", "开发", "农村", "城市"];

/** Places that hold only in their region: two regions may each have one of that name. */
export const LOCAL_PLACE_TAILS: readonly string[] = [
  "镇",
  "乡",
  "村",
  "街道",
  "社区",
  "路",
  "街",
  "巷",
  "小区",
  "公园",
  "广场",
  "园区",
  "开发区",
  "新区",
  "工业园",
];

/** Plans that every place has one of: without a region in the title they are the speaker's. */
export const LOCAL_PLAN_TAILS: readonly string[] = ["方案", "要点", "清单", "计划", "台账", "分工", "安排", "预案", "总结", "报告"];

/** What a body's name ends in or opens with, and the form in which it is compared. Longest first. */
export const BODY_FORMS: readonly { readonly variant: string; readonly form: string }[] = [
  { variant: "人民代表大会常务委员会", form: "人大常委会" },
  { variant: "人民代表大会", form: "人大" },
  { variant: "人民政府", form: "政府" },
  { variant: "府办公厅", form: "政府办公厅" },
  { variant: "府办公室", form: "政府办公室" },
  { variant: "政府办公室", form: "政府办" },
  { variant: "委员会办公室", form: "委办" },
  { variant: "委员会办公厅", form: "委办公厅" },
  { variant: "委办公室", form: "委办" },
  { variant: "府办", form: "政府办" },
  { variant: "纪律检查委员会", form: "纪委" },
  { variant: "监察委员会", form: "监委" },
  { variant: "人民检察院", form: "检察院" },
  { variant: "中级人民法院", form: "中级法院" },
  { variant: "高级人民法院", form: "高级法院" },
  { variant: "人民法院", form: "法院" },
  { variant: "委常务委员会", form: "委常委会" },
];

/** The state's name before the name of its law. */
export const STATE_NAME = "中华人民共和国";

/** Where the part of a title begins that says what it is about. */
export const ABOUT = "关于";

/** Class nouns behind a stem, and the form in which they are compared: 发展改革[委员会]. */
export const CLASS_FORMS: readonly { readonly variant: string; readonly form: string }[] = [
  { variant: "委员会", form: "委" },
  { variant: "办公室", form: "办" },
];

/** Common nouns that look like a region's name. */
export const NO_REGIONS: readonly string[] = [
  "开发区",
  "高新区",
  "园区",
  "示范区",
  "工业区",
  "城区",
  "郊区",
  "灾区",
  "辖区",
  "特区",
  "林区",
  "牧区",
  "矿区",
  "库区",
  "街区",
  "片区",
  "社区",
  "地区",
  "城市",
  "县市",
  "省市",
  "城镇",
  "都市",
  "超市",
  "集市",
  "股市",
  "楼市",
  "试验区",
  "功能区",
  "保护区",
  "自贸区",
  "保税区",
  "自治区",
  "工作区",
  "行政区",
];

/** Words before a level that say which of several, not a name: 各市, 全区. */
export const NO_REGION_OPENINGS: readonly string[] = [
  "各",
  "全",
  "我",
  "本",
  "该",
  "所",
  "其",
  "有关",
  "相关",
  "试点",
  "跨",
  "基层",
  "县级",
  "市级",
  "省级",
  "中央",
  "国家",
  "直辖",
  "地级",
  "建设",
  "推进",
  "美丽",
];

/** Words that open the name of many bodies at once: 各县（区）人民政府. */
export const MANY_OPENINGS: readonly string[] = ["各", "有关", "相关", "全体", "所属", "其他"];

/** Parts of a body that are called by its name and these words: 青岚区委[常委会], 云川市教育局[党组]. Longest first. */
export const PART_TAILS: readonly string[] = [
  "理论学习中心组",
  "领导班子",
  "机关党委",
  "常委会",
  "办公厅",
  "办公室",
  "讲师团",
  "秘书处",
  "党组",
  "党委",
  "党校",
  "班子",
  "办",
];

/** Parts that, named alone, are those of the body that speaks: in a paper of 青岚区委 the 常委会 is its own. */
export const SPEAKER_PARTS: readonly string[] = ["常委会", "常务委员会", "领导班子", "班子", "理论学习中心组", "机关党委", "党组"];

/** Bodies that, named by their class alone, are some body of this paper and of no other. */
export const CLASS_ALONE: readonly string[] = [
  "办公室",
  "办公厅",
  "秘书处",
  "领导小组",
  "工作领导小组",
  "工作组",
  "协调小组",
  "指挥部",
  "专班",
  "工作专班",
  "联席会议",
  "督导组",
  "督查组",
  "检查组",
  "调研组",
  "专家组",
  "评估组",
  "委员会",
  "工作队",
  "宣讲团",
  "党委",
  "党支部",
  "工会",
  "公司",
  "集团",
  "学校",
  "医院",
  "银行",
  "中心",
];
