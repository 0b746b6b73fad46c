/** What names of bodies end with, and characters behind which that ending is part of another word (部署, 办理). Longest first. */
export const BODY_ENDINGS: readonly { readonly word: string; readonly not?: string }[] = [
  { word: "人民代表大会常务委员会" },
  { word: "人民代表大会" },
  { word: "人民政府" },
  { word: "领导小组" },
  { word: "联席会议" },
  { word: "人大常委会" },
  { word: "政治协商会议" },
  { word: "委员会" },
  { word: "指挥部" },
  { word: "军分区" },
  { word: "警备区" },
  { word: "联合会" },
  { word: "工商联" },
  { word: "人民法院" },
  { word: "人民检察院" },
  { word: "办公厅" },
  { word: "办公室" },
  { word: "办事处" },
  { word: "专家组" },
  { word: "调查组" },
  { word: "党工委" },
  { word: "管委会" },
  { word: "党委会" },
  { word: "常委会" },
  { word: "国务院" },
  { word: "党中央" },
  { word: "党委" },
  { word: "党组" },
  { word: "纪委" },
  { word: "监委" },
  { word: "政协" },
  { word: "总局" },
  { word: "总队" },
  { word: "支队" },
  { word: "残联" },
  { word: "文联" },
  { word: "科协" },
  { word: "集团" },
  { word: "公司" },
  { word: "银行" },
  { word: "大学" },
  { word: "学院" },
  { word: "医院" },
  { word: "研究院" },
  { word: "协会" },
  { word: "工会" },
  { word: "团委" },
  { word: "妇联" },
  { word: "中心", not: "城组工" },
  { word: "政府", not: "工建采购投职性网" },
  { word: "部", not: "署分门位队长" },
  { word: "委", not: "托派员" },
  { word: "局", not: "面势部长" },
  { word: "厅", not: "长" },
  { word: "署", not: "名" },
  { word: "办", not: "理法公学事好案" },
  { word: "院", not: "士长" },
  { word: "会", not: "议同计" },
  { word: "站", not: "点" },
  { word: "社", not: "会区" },
];

/** Kinds of government that are no body: 法治政府建设. */
export const NO_BODY =
  /(?:法治|数字|服务型?|透明|廉洁|诚信|创新型?|责任|阳光)政府$|大会$|全会$|运动?会$|博览会$|^(?:政府|党委|委员会|常委会|部|委|局|办|会|社|站|院)$/u;

/** What a name shows that opens a title without 关于: a level, a region, a mask, the state or the Party. 三级公立医院 is none. */
export const PLACED_BODY =
  /^(?!.{0,8}[省市区县乡镇]级|各|全[省市区县国]|.{0,8}(?:公立|中小))(?:.{0,14}[省市区县州盟旗镇乡村]|.{0,10}街道|[xX×]{1,4}|某|国务院|国家|中央|中共|中国|全国|最高人民|教育部|财政部)/u;

/** Words that open what a title is about, behind the body that issues it. */
export const TITLE_VERBS = /关于|印发|转发|批转|公布|发布|颁布|同意|(?<!针|面|应|核|校|比|反|绝)对(?!口|外|标|接|照)/u;

/** Endings of names in a list of addressees that need no tail from the next one. */
export const GROUP_ENDINGS =
  /(?:政府|部委|机构|部门|单位|处室|科室|机关|团体|街道|企业|[部委局厅署办院会所站社校组处司]|办事处|公司|集团|银行|党组|兵团|总队|支队|大学|高校|医院|法院|检察院|中心|开发区|新区|平台|学院|总部)(?:（.{1,20}）)?$/u;

/** Those who are addressed but no bodies. */
export const PEOPLE =
  /(?:代表|委员|主席|同志|先生|女士|同学|朋友|总理|部长|省长|市长|区长|县长|书记|同事|网友|市民|居民|村民|家长)(?:们)?$/u;

export const SECRECY = /绝密|机密|秘密/u;
export const URGENCY = /特急|特提|加急|平急|急件|紧急/u;
