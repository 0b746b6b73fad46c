import { describe, it } from "vitest";
import { expectNames } from "../../support/marked.ts";

const cases: readonly (readonly [rule: string, first: string, second: string, negative: string])[] = [
  [
    "rounds of talks and fairs of scenes",
    "推动[渔港回合谈判]。",
    "办好[第二届青岚渔村场景汇]，两届[广交会]成交。",
    "精简评比、展演以及论坛等活动。",
  ],
  [
    "the first or a later session",
    "审计委员会召开[第一次全体会议]。",
    "党委举行了[第三次专题会议]。",
    "召开第一次会议，第二次召开全体会议。",
  ],
  ["meetings of a drive", "召开[渔业强镇创建动员会]。", "举行[卫生渔村创建推进会]。", "创建卫生渔村，动员群众。"],
  [
    "meetings of committees and groups",
    "传达学习[青岚区审计委员会会议]精神。",
    "组织召开[渔政紧急会议]，随后召开[党委常委会议]。",
    "到委员会会议室，会议紧急。",
  ],
  ["the two sessions of a level", "传达[各级“两会”]精神。", "宣传[省“两会”]精神，贯彻[市两会]部署。", "地区两会，城市两会。"],
  [
    "meetings that decide, and what is only handed to them",
    "须经[镇长办公会]研究，报[书记专题会]决定。",
    "草案提交[局务会]，结果经[院务会]通过。",
    "经济工作有序，校务公开。",
  ],
  ["plenums of a region by its name", "贯彻[四川省委十二届三次全会]精神。", "[云南省委十一届五次全体会议]召开。", "四川省委三次会商。"],
  ["congresses of a region", "贯彻[浙江省第十五次党代会]精神。", "迎接[市第九次党代会]。", "浙江省第十五次获奖。"],
  ["standing meetings", "传达[中央经济工作会议]精神。", "开好[民主生活会]。", "经济工作再上台阶。"],
  ["standing meetings with their number", "举办[第三届世界机器人大会]。", "出席[第二届“一带一路”国际合作高峰论坛]。", "第三届会期两天。"],
  [
    "standing meetings with their year",
    "[2018年全国教育大会]以来，面貌一新。",
    "举办[2025世界计算大会]、[首届世界机器人大会]。",
    "2018年全国教育投入增长。",
  ],
  [
    "sessions of a consultative conference by its full name",
    "出席[政协第八届云川市委员会第二次会议]。",
    "[政协十届全国委员会第四次会议]期间，委员建言。",
    "政协第八届委员会换届。",
  ],
  ["talks on a strategy", "贯彻[新时代推动北部湾振兴座谈会]精神。", "落实[深入推进渔港改造座谈会]部署。", "深入推动渔港改造。"],
  ["what a whole level holds", "召开[全市经济工作会议]。", "传达[第37次区政府常务会议]精神。", "全市经济工作有序，第37次区政府采购。"],
  ["the first of their sort", "举办[首届青岚渔具展洽会]。", "办好[首届创新创业渔民论坛]。", "首届毕业生离校。"],
  [
    "congresses of the Party by level and body",
    "贯彻[浙江省第十五次党代会]精神。",
    "向[青岚渔业集团第二次党代会]献礼。",
    "第二次上党课，由党员代表大会选举产生。",
  ],
  [
    "meetings of those who lead",
    "提交[镇长办公会]研究。",
    "经[党政联席会议]审定，[书记专题会]再议。",
    "完善书记办公会制度，部署主任办公。",
  ],
  [
    "meetings that examine",
    "出席[渔港改造竣工验收会议]。",
    "县渔业局局长主持[渔船评审会议]，举办[渔政推进会暨护渔业务培训会]。",
    "取消线下年会，验收会议纪要。",
  ],
  ["congresses of the Party", "全面贯彻[党的十九大]精神。", "[二十大]以来，面貌一新。", "落实十大惠民措施，打造三大产业。"],
  ["plenums, each of a list", "贯彻[党的十八届三中]、[四中全会]精神。", "学习[二十届历次全会]精神。", "学校组织全会员参加活动。"],
  ["plenums of a region", "[市委六届五次全会]审议通过决定。", "按照[省委十一届九次]、[十次全会]部署。", "市委认真研究部署。"],
  [
    "sessions of congresses",
    "完成[市十六届人大三次会议]确定的任务。",
    "出席[第十三届全国人民代表大会第一次会议]。",
    "人大代表提出建议十三件。",
  ],
  [
    "sessions of a named region",
    "在[云南省第十四届人民代表大会第二次会议]上作报告。",
    "[浙江省第十三届人民代表大会第五次会议]闭幕。",
    "云南省第十四届运动健儿凯旋。",
  ],
  [
    "meetings of a body by their number",
    "召开[青岚湖治理领导小组第三次会议]。",
    "召开[云川市护林委员会第十二次全体会议]。",
    "青岚湖治理领导小组第三次调整成员。",
  ],
  [
    "joint conferences by their number",
    "[青白协作第三次联席会议]在云川召开。",
    "召开[治沙工作第二十次联席会议]。",
    "治沙工作联席会议印发通知。",
  ],
  [
    "committees of a region by their full name",
    "[中国共产党浙江省第十五届委员会第二次全体会议]审议通过。",
    "贯彻[中共杭州市第十三次代表大会]精神。",
    "中共浙江省委研究部署。",
  ],
  ["meetings of two places that a mark ties", "举办[中国·青岚国际渔具交易会]。", "出席[中国—东盟水产论坛]。", "中国——我的家园。"],
  [
    "plenums of the commissions for discipline",
    "贯彻[二十届中央纪委二次全会]和[省纪委九届六次全会]精神。",
    "学习[十九届中央纪委历次全会]精神，召开[市纪委全会]。",
    "十九届中央纪委全体委员出席。",
  ],
  [
    "numbered meetings of offices",
    "经[厅党组2022年第9次会议]研究。",
    "[市委常委会第35次会议]审议。",
    "第9次会议室检修，厅党组第三次研究。",
  ],
  ["what an adverb would cut", "召开[集中整治渔船动员部署会]。", "举办[重点流域治理论坛]。", "集中召开会议，重点研究。"],
  ["fairs by three characters", "办好[陆家嘴论坛]、[工博会]。", "参加[鳗交会]、[虾博会]。", "参加社交会、外交会谈，举办洽谈会场布置。"],
  ["international meetings", "举办[读懂渔业国际会议]。", "出席[青岚湖生态国际会议]。", "建设国际会议中心。"],
  ["fairs by the end of a short name", "举办[青岚国际鳗博会]。", "办好[云川茶洽会]。", "开通微博会员服务。"],
  ["meetings of the whole region", "召开[全县春耕动员大会]。", "落实[全区警示教育大会]精神。", "全县上下动员起来。"],
  [
    "meetings of a Party body by its name",
    "召开[局党组会]8次。",
    "提交[石桥镇党委会]专题研究。",
    "局党组会同有关单位研究，镇党委会后走访。",
  ],
  [
    "meetings that close or tell of something",
    "召开[渔港整治总结会议]。",
    "传达[全省渔情通报会议]精神。",
    "总结会议经验，培训会议室管理员。",
  ],
  ["meetings of the Party's groups", "全年召开[党组会议]26次。", "列席12次[党委会议]。", "党组会同有关单位研究。"],
  ["numbered meetings", "[国务院第21次常务会议]通过。", "[市政府常务会议]研究了方案。", "国务院第21次修订的目录。"],
  ["fairs", "组团参加[广交会]、[进博会]、[中国航展]。", "[服贸会]、[酒博会]成果丰硕，[COP15]通过文件。", "交易更加活跃。"],
  ["meetings of judging how things go", "召开[全国渔情趋势会商会]。", "举行[青岚市汛情会商会]。", "支持青岚市渔业商会发展，会商会议时间。"],
  ["fairs with a number", "成功举办[第七届广交会]。", "承办[第26届兰洽会]。", "第七届任期届满。"],
  [
    "sessions of the national consultative conference",
    "办理[政协九届全国委员会第二次会议]第35号提案。",
    "对[中国人民政治协商会议第十届全国委员会第三次会议]提案的答复",
    "政协十届全国委员会第四次组织委员视察。",
  ],
  [
    "congresses of the Party of a level",
    "贯彻[市第八次党代会]精神，落实[省第十二次代表大会]部署。",
    "[自治区第十一次党代会]以来，面貌一新。",
    "市第八次组织党代表视察。",
  ],
  [
    "yearly meetings of a level by short names",
    "筹办[省旅发大会]。",
    "开好[市民营经济大会]、[县文旅大会]。",
    "省科技大会战告捷，县产业规模扩大。",
  ],
  ["committees that meet", "先后召开[区委常委会]研究工作。", "召开[市委常委会]。", "向区委常委会报告。"],
  [
    "names between a verb and a head",
    "召开[城市更新工作推进会]，举办[青岚湖生态论坛]。",
    "组织收看[云川建市五十周年庆祝大会]。",
    "召开有关会议，先后召开专题会议，业主大会选出代表。",
  ],
  [
    "meetings of leaders by number or place",
    "参加[金砖国家领导人第七次会晤]。",
    "举办[金砖国家领导人青岚会晤]，筹备[青云总理定期会晤]。",
    "金砖国家领导人互致问候，市长会晤客商。",
  ],
  [
    "dialogues and high-level meetings",
    "出席[青湾渔业高级别会议]。",
    "举行[青湾国家渔业对话会议]、[亚欧会议]、[六方会谈]。",
    "开展高级别磋商，加强对话。",
  ],
  [
    "meetings of ministers and high officials",
    "举行[第三次青湾合作外长会]。",
    "承办[青湾合作高官会]、[青岚商品展]。",
    "外长会客，高官会心一笑。",
  ],
  [
    "meetings of a body whose name holds a verb",
    "承办[亚太经合组织渔业部长会议]。",
    "出席[世界卫生组织合作论坛]、[上合组织渔业论坛]。",
    "国际组织开会研究。",
  ],
  [
    "seminars by what is studied",
    "举办[学习党的十九大精神科级干部研讨班]。",
    "组织[全县学习党的二十大精神科级干部研讨班]。",
    "组织学习研讨，举办学习活动。",
  ],
  [
    "sessions under a masked name",
    "出席[xx县第十八届人民代表大会第六次会议]。",
    "[××市十六届人大二次会议]闭幕。",
    "xx县第十八届花会开幕。",
  ],
  ["plenums of a discipline inspection", "贯彻[二十届中央纪委三次全会]精神。", "学习[市纪委六次全会]精神。", "中央纪委通报典型问题三次。"],
];

describe("meeting", () => {
  for (const [rule, first, second, negative] of cases) {
    it(`finds ${rule}`, () => {
      expectNames("meeting", first);
      expectNames("meeting", second);
    });
    it(`leaves alone what only looks like ${rule}`, () => expectNames("meeting", negative));
  }
});
