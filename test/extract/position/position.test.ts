import { describe, it } from "vitest";
import { expectNames } from "../../support/marked.ts";

const cases: readonly (readonly [rule: string, first: string, second: string, negative: string])[] = [
  ["posts taken in a group by whom a post names", "[县长]李岚任[指挥部总指挥]。", "[镇长]韦白塔任[领导小组组长]。", "县里主抓，责任到人。"],
  [
    "those at the head of other states, deputies in charge",
    "会见[越南总理]、[波兰总统]。",
    "[分管副局长]任副组长，[分管负责同志]具体抓。",
    "越南总体向好，分管副业。",
  ],
  [
    "those who lead a school, a bureau or a firm",
    "[学校领导]高度重视渔业实训，成员为[相关院领导]和教师。",
    "听取[各系统领导]落实情况，由[局领导]牵头，[县水利局领导]带队检查。",
    "在学校领导下工作，加强公司领导班子建设，接受县委领导，坚持党委领导。",
  ],
  [
    "those who walk rivers and lanes",
    "[河长]、[巡查员]、[保洁员]按规定记录日志，不履行[路长]工作职责的扣分。",
    "健全乡、[村河长]、[管护员]设置，支持[校长]依法行使职权。",
    "推行街长制，公布河长名单，建立湖长体系。",
  ],
  [
    "heads of a unit who are given work, and lists with them",
    "由[渔业公司主要负责同志]担任，遇险情上报[分管领导]。",
    "[团组织书记]、[党建联络员]和各科室人员参加会议。",
    "分管领导的意见很好。",
  ],
  [
    "who answers for something",
    "[分管领导]是具体责任人，[各级河长]履职尽责。",
    "由[校长]牵头，[德育主任]、[年级组长]具体负责，[值班领导]24小时在岗。",
    "分管领导有三人，班主任很忙。",
  ],
  [
    "who writes and who teaches, before a name",
    "渔港开工。[本报记者]李青岚摄\n（[通讯员]韦白塔）",
    "养殖[导师]赵白塔授课，[云川日报记者]李青岚。",
    "记者从会上获悉，教师应当备课。",
  ],
  [
    "who is in charge of a field, and posts of firms and wards before a name",
    "由分管基建工作的[副校长]任主任，分管渔业的[副县长]到会。",
    "[财务总监]李青岚、[护士长]韦白塔到场，[辅导员]、[班主任]协助。",
    "分管的工作，主管部门的意见，财务总监到场。",
  ],
  [
    "what a person is made, though no rule knows the unit",
    "任命李青岚同志为[县渔业站站长]（试用期一年）。",
    "聘任李青岚为[渔业公司总经理]，周青塔为[副总经理]。",
    "李青岚为人正直，任职期间表现好，为主任分忧。",
  ],
  ["no post swallows another", "[党组书记][局长]李青岚主持会议。", "由[局长]任组长。", "做好局长信箱工作。"],
  ["no greetings", "[秘书长]主持会议。", "[总理]作报告。", "主任、各位副主任、秘书长、各位委员：\n委员长、各位副委员长、各位委员："],
  ["high offices", "习近平[总书记]指出，要抓好落实。", "报请[国家主席]签署，[国务院总理]作报告。", "加强总理论研究，推进总书记录入。"],
  [
    "roles and posts of a list of members",
    "[组　长]：黄　卫　　[科技部副部长]",
    "成　员：周青岚　　[公安部副部长]、[教育部党组成员]",
    "工作要求：抓紧落实　　按时完成任务",
  ],
  [
    "roles that stand alone and posts below them",
    "[第一副组长]：\n高青岚 [云川市副市长]兼[市长热线办主任]\n联络员：\n李　岚 [市水利局一级调研员]",
    "韦白塔[副主席]：\n来信收悉。\n[总协调员]：韦白塔\n队　员：\n李青岚（[市水利局农水科科长]）",
    "成员：\n李青岚（市纪委）\n韦白塔（县委政法委）",
  ],
  [
    "posts that a charter creates and tells what to do",
    "学校设[校长]1人，[副校长]若干人。",
    "[校长助理]协助工作，[院长]全面负责，[党委书记]主持全面工作。",
    "新增院士5人，引进教授12名，赵青岚到会。",
  ],
  [
    "posts of bodies",
    "由[区委书记]任组长、[区委副书记]任副组长。",
    "[青岚区教育局局长]汇报工作。",
    "区委书记处工作有序，教育局面向社会招聘。",
  ],
  [
    "posts in a row before their holder",
    "[党委副书记]、[校长]、[审计委员会主任]李青岚到会。",
    "[总经理]、[党委副书记]李青岚，[副总经理]、[总工程师]韦白塔出席。",
    "院长、书记带头宣讲。",
  ],
  [
    "posts of those who lead a group",
    "成立以[书记]、[院长]为队长的护渔小队。",
    "由[总经理]任会长、[副总经理]任副会长。",
    "书记、院长带队，校长助力护渔小队。",
  ],
  [
    "posts that share their front with a body",
    "[西藏自治区党委书记]出席，[云川市委组织部部长]陪同。",
    "[青岚县党委副书记]讲话。",
    "西藏自治区党委召开会议。",
  ],
  [
    "posts of units of a body, of deputies, before their holder",
    "[云川市财政局预算处处长]李青岚发言，[检察长]韦白塔视察。",
    "[市政协委员]李青岚提出建议，[人民监督员]韦白塔视察，[市检察院党组书记]张远山到会。",
    "邀请人大代表视察，检察长期跟踪，评选模范法官。",
  ],
  [
    "high offices of congress, and no head of an academy in the name of a city",
    "邀请[全国人大常委会副委员长]李青岚视察。",
    "[中科院院长]李青岚到会。",
    "中科院长春分院、研究院长沙基地挂牌。",
  ],
  ["heads of units", "[浙江省省长]主持会议，[副市长]参加。", "[区长]任副组长。", "落实河长制，全省长期坚持，农村长远发展。"],
  ["posts of small units", "由[村民小组长]负责巡堤。", "[军政主官]是第一责任人。", "村民小组缺水，军政会谈。"],
  ["bare posts", "形成[党委书记]示范引领、[支部书记]带头学习。", "[副主任]由成员单位派员担任。", "培育技术经理人队伍，由他任组长。"],
  [
    "posts that are told to act or how they are filled",
    "[理事长]由会员大会选举产生。",
    "[主任委员]负责召集会议，[秘书长]主持日常工作。",
    "推行长期护理保险，选举他为理事长。",
  ],
  [
    "heads of bodies that are told to act",
    "高度重视，[主要负责同志]要亲自抓。",
    "[法定代表人]对结果负责。",
    "任命主要负责人，有关负责同志参加。",
  ],
  [
    "posts inside a unit that are given work, or stand beside one that is",
    "由[班主任]上报缺勤，[校医]负责登记，经[分站站长]、[部室主任]和[管理站站长]投票。",
    "以[书记]、[院长]为[组长]，[值班经理]签字。[膳食科副科长]李青岚发言。",
    "优秀班主任名单，商场长廊，由主任医师坐诊，推行网格员制度。",
  ],
  ["posts that those are given whom 以 names", "成立以李青岚为[主任]的委员会。", "以[院长]为[组长]。", "他视水为主任务。"],
  [
    "posts inside a unit beside their holder, and those of a list before one",
    "[党委副书记]、[纪委书记]李青岚到会，[采购办主任]韦岚分别作了发言。",
    "[各科室护士长]、[支部书记]参加会议，[党小组长]、[组织委员]要到场，[掘进二队队长]韦青岚讲话。",
    "全体护士长参加会议，采购主任务清单。",
  ],
  [
    "posts that a list of members gives alone",
    "[组　长]：[校长]\n[副组长]：[分管副校长]\n组员：[后勤处主任]　　[校医]　　[年级组长]",
    "[总指挥]：[院长]\n成员：各办（中心）职员，[渔政站站长]、[司法所所长]",
    "地点：校长　接待室\n成员：各县区、市水利局",
  ],
  ["those who speak for a group, before the name", "[教师代表]李青岚发言。", "[企业代表]韦白塔就用工作了介绍。", "邀请企业代表座谈。"],
  ["ranks", "邀请[空军少将]授课。", "[陆军上校]作报告。", "空军部队上将台。"],
  ["leaders of a level", "[市委主要负责同志]带队调研。", "[有关区领导]任成员，[自治区领导]带队。", "加强组织领导，在市委领导下开展工作。"],
  [
    "posts of a unit behind the name of who holds them",
    "由周远山[副局长]主持，张岚[科长]作专题讲座。",
    "规划处韦青岚[处长]、赵明亮[校长]出席会议。",
    "场所长期开放，查处长期占用行为。",
  ],
  ["posts behind a name", "授予刘青岚[院士]称号。", "周桂岚等[代表]：", "院士专家下乡，各位代表参会，韦青岚代表市商会致谢。"],
  [
    "posts of towns and villages",
    "[镇人大主席团主席]带队，[园区管委会主任]汇报。",
    "[村支书]要履职，选派[驻村第一书记]。",
    "镇人大开会，园区管委会研究。",
  ],
  ["former posts", "[县水利局原局长]张某被查。", "[xx镇原党委委员]李某某、[xx县原副县长]王某受处分。", "原则同意县水利局方案。"],
  ["members of a town's committee", "由[镇组织委员]牵头。", "[乡政法委员]负责调解。", "政法委员会召开会议。"],
];

describe("position", () => {
  for (const [rule, first, second, negative] of cases) {
    it(`finds ${rule}`, () => {
      expectNames("position", first);
      expectNames("position", second);
    });
    it(`leaves alone what only looks like ${rule}`, () => expectNames("position", negative));
  }
});
