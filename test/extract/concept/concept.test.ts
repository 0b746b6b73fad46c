import { describe, it } from "vitest";
import { expectNames } from "../../support/marked.ts";

const cases: readonly (readonly [rule: string, first: string, second: string, negative: string])[] = [
  [
    "spirits that are carried on",
    "弘扬[白塔铁军精神]。",
    "传承[青岚湖精神]、[云川治沙精神]，弘扬“[林青岚精神]”、[遵义会议精神]。",
    "弘扬奉献精神，传达会议精神，发扬优秀传统精神。",
  ],
  [
    "a formula that is called a strategy, and counts that are money",
    "融入国家“[一带一路]”战略。",
    "对接“[一带一路]”战略，聚焦“[三项顽疾]”。",
    "发放“三项补贴”、“两项补助”。",
  ],
  [
    "communities of fate and of life",
    "共建[海洋命运共同体]、[人与自然生命共同体]。",
    "打造[中国—东盟命运共同体]，呵护[地球生命共同体]。",
    "组建渔业产教融合共同体，结成利益共同体。",
  ],
  [
    "counted prohibitions",
    "严格执行渔政“[六严禁]”。",
    "落实行风“[九不准]”、“[四统一]”要求，渔港做到“[六个100%]”。",
    "“不准捕捞”，“一统一切”，“两个工作日”办结。",
  ],
  [
    "doctrines",
    "全市坚持以[习近平新时代中国特色社会主义思想]为指导。",
    "坚持[马克思列宁主义]、[毛泽东思想]不动摇。",
    "建设马克思主义学院，加强思想政治工作。",
  ],
  [
    "national strategies",
    "深度融入“[一带一路]”，服务[乡村振兴]、[促进中部地区崛起战略]。",
    "推动[长江经济带发展]，实施[创新驱动发展战略]，参与[精准扶贫]。",
    "乡村面貌一新，经济带动明显。",
  ],
  ["who is held to account", "坚持[党政同责]、[一岗双责]、[失职追责]。", "落实[失职追责]要求。", "失职后追责问责。"],
  ["formulas", "增强“[四个意识]”，做到[两个维护]。", "严格执行“[三重一大]”要求。", "完善四个重大事项的办理程序。"],
  [
    "formulas that count only in quotes",
    "加大对“[三农]”的投入，支持“[双创]”。",
    "提高“[专精特新]”企业比重。",
    "企业走出去，四化一体发展，降低三公经费。",
  ],
  ["thoughts named for their field", "深入学习[习近平治水思想]。", "贯彻[习近平海洋思想]，抓好落实。", "学习习近平总书记讲话，统一思想。"],
  [
    "counted labels in quotes",
    "聚焦“[五大堵点]”发力，守住“[三条底线]”。",
    "实现“[四区定位]”，建设“[六个青岚]”。",
    "推行“三项制度”，落实“一园一案”。",
  ],
  [
    "what a level resolved on, by its figures",
    "落实市委[“2468”工作部署]。",
    "锚定[“3579”战略发展目标]，深化[“1+3+5”发展思路]。",
    "推进“2468”工程，“12345”热线目标明确。",
  ],
  [
    "doctrines for one region",
    "坚持[依法治疆、团结稳疆、文化润疆、富民兴疆、长期建疆]。",
    "做到[依法治藏、富民兴藏、长期建藏、凝聚人心、夯实基础]。",
    "依法治理渔港，推进新型城镇化，坚持人民至上。",
  ],
  [
    "doctrines without the noun behind them",
    "牢记[绿水青山就是金山银山]这一理念。",
    "落实“[岛内清零、岛外严守]”的防控策略。",
    "新增三个“绿水青山就是金山银山”实践创新基地。",
  ],
  [
    "labels of results and activities",
    "守住“[四个底线]”，建设“[三个中心]”。",
    "补齐“[五大短板]”。",
    "渔村供水实现“四个全覆盖”，建成“三大中心”，办好“三节四赛”等惠渔活动。",
  ],
  [
    "short labels that count, and what is counted by a piece",
    "做好“[四稳]”工作，落实“[五保]”“[两通]”政策。",
    "写好“[三篇文章]”，擦亮“[五张名片]”，办好“[四件大事]”。",
    "服务“四渔”企业，完成“两委”换届，办好“十件民生实事”，公布“五张榜单”。",
  ],
  [
    "ways to strength that share the word behind them",
    "实施[科教兴市]、[渔业强县]和[云水富民战略]。",
    "坚持[工业强区]和[生态立区战略]。",
    "建设渔业强县、文化名县，实施青岚强县行动。",
  ],
  [
    "numbers with a piece each in a row",
    "坚持“[两个坚持、三个转变]”，抓好防汛。",
    "落实“[两件大事、四个确保、三项任务]”。",
    "坚持“一个港口、两个码头”，两个坚持带来三个转变。",
  ],
  ["two numbers with a word each", "落实“[两票三制]”。", "压实“[三管三必须]”责任。", "建设“一区两园”，推行“一村一策”，立起“四梁八柱”。"],
  [
    "many numbers with a word each",
    "建好“[三港两湾一门户]”。",
    "压实“[两包三查、一通报]”责任。",
    "优化“三屏两带六廊”空间，建设“一港一湾一城”。",
  ],
  ["who does it bears it", "按照“[谁建设、谁管护]”落实责任。", "坚持“[谁审批谁监管]”。", "谁来建、谁来管还不清楚。"],
  [
    "principles in quotes",
    "坚持“[应改尽改、能转则转]”的原则。",
    "遵循“[先立后破、稳步推进]”方针。",
    "他把这里叫作“大家的院子”，原则不变。",
  ],
  [
    "strategies of a place",
    "实施[云水强县战略]，推动转型。",
    "深入实施[工业立市战略]。",
    "加强战略合作，建设战略腹地，推动青岚集团战略转型，服务国家战略。",
  ],
  [
    "what the Party lays down at bottom, in a list",
    "学习[党的基本理论]、[基本路线]、[基本方略]。",
    "宣讲[党的基本路线]和[基本纲领]、[基本经验]。",
    "交通基本路线已定，治水基本方略可行。",
  ],
  [
    "lines of the Party and basic policies of the state",
    "渔区守住[计划生育基本国策]，推进[依法治军]、[从严治军]。",
    "谋划[中部地区加快崛起]，培厚[亲清新型政商关系]。",
    "查处“台独”渔船，出台西部开发开放新举措。",
  ],
  [
    "sectors that grow together, in quotes",
    "推动“[三医]”协同，加快“[三网融合]”。",
    "岛上也办“[四网融合]”。",
    "三医两护到岗，三网融合渔场。",
  ],
  [
    "labels of what a place is to be",
    "牢记“[渔旅先行]”新定位。",
    "锚定“[渔旅共兴]”全新定位，[铸牢中华民族共同体意识]示范效应显现。",
    "渔获产值“三个翻番”，创建铸牢中华民族共同体意识示范区。",
  ],
];

describe("concept", () => {
  for (const [rule, first, second, negative] of cases) {
    it(`finds ${rule}`, () => {
      expectNames("concept", first);
      expectNames("concept", second);
    });
    it(`leaves alone what only looks like ${rule}`, () => expectNames("concept", negative));
  }
});
