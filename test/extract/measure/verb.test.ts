import { describe, expect, it } from "vitest";
import { compareMeasures } from "../../support/measured.ts";

const cases: readonly (readonly [construction: string, ...cases: readonly string[]])[] = [
  ["what is set by order and raised", "继续{提高}[渔工补贴标准]。", "{提升}[退役船员优抚标准]。", "提高渔港供水水平，提升渔业附加值比重。"],
  [
    "what is kept safe behind another deed",
    "{规范}[渔市交易]，{维护}[渔民合法权益]。",
    "{开展}[巡查]，{维护}[海上秩序]。",
    "海上秩序得到维护。",
  ],
  ["rates and lists made smaller or higher", "三次{下调}[渔船保险费率]。", "大幅{缩减}[渔港收费目录]。", "渔船保险费率三次下调。"],
  ["works begun and put to use", "{开工}[青岚等3座渔港]。", "{建成投用}[石桥水厂]。", "青岚渔港建成投用，石桥水厂开工率八成。"],
  ["what is newly set up, no count of firms", "{新设}[2个渔业试验区]。", "{新设立}[护渔基金]。", "新设企业300家，新设备运行平稳。"],
  ["what is lifted as a whole", "{提质升级}[6个渔村]。", "{推深做实}[“渔船一码通”]。", "渔村提质升级步伐加快。"],
  ["aid to people", "{帮扶}[120户渔民]。", "{资助}[困难渔家学生]。", "帮扶政策持续见效，资助金足额到位。"],
  ["taking part", "积极{参与}[北部湾渔业合作]。", "{参与}[海洋碳市场建设]。", "渔民的参与权和参与度不断提高。"],
  [
    "words for how a deed is done",
    "全部{取消}[渔港停泊费]，集中力量{建设}[深水泊位]。",
    "重点是{推进}[渔市改革]，注重{保护}[渔民传统航道]。",
    "全部渔港停泊费，重点渔市，正确的渔政方向。",
  ],
  [
    "words for how that no list holds",
    "实体化、市场化{推进}[渔港运营改革]。",
    "“一港一策”{化解}[历史遗留纠纷]，一村一品{培育}[海鲜名店]。",
    "渔港运营的市场化，“一港一策”的做法。",
  ],
  [
    "a deed of which is told what came of it",
    "{打赢}[护渔攻坚战]并取得显著成果。",
    "{实施}[补贴政策]并{提高}[补贴标准]。",
    "护渔工作取得显著成果。",
  ],
  [
    "a deed joined to what is meant or let",
    "{坚持和完善}[渔政巡查制度]。",
    "{支持、引导和规范}[民间养殖]。",
    "坚定信心、保持定力，坚持和平发展。",
  ],
  ["what is let, twice", "{鼓励、支持和引导}[渔民转产]。", "{支持和鼓励}[渔企创新]。", "鼓励和支持是渔民的期盼。"],
  ["what is forbidden as a thing", "{严禁}[滥捕滥捞]，{加强}[巡查]。", "继续{严禁}[劣质渔网入市]。", "严禁的做法，滥捕的渔船。"],
  [
    "money that is arranged for something",
    "拟{安排}[渔业专项债券3亿元]{支持}[深水渔港建设]。",
    "{安排}[专项资金200万元]{支持}[渔船更新]。",
    "专项资金支持有力。",
  ],
  [
    "objects that open with a word that can open none alone",
    "{保障}[在建渔港用地需求]。",
    "{建设}[和美渔村30个]。",
    "建设在推进，渔村和谐稳定。",
  ],
  [
    "what is broken through, lowered or held with",
    "{突破}[一批养殖关键技术]。",
    "{贯彻}[河湖长负责制]，{降低}[渔港停泊收费]。",
    "渔业产值突破百亿元，牢固贯彻新发展理念。",
  ],
  ["what is moved to a figure", "将[渔船保险税率]{降至}3%。", "{承办}[全国渔业博览会]。", "税率降至3%，承办单位云川渔业协会积极筹备。"],
  ["a named rule carried out", "认真{落实}[中央八项规定精神]。", "{执行}[护渔条例]。", "认真落实会议精神。"],
];

describe("verbs of measures", () => {
  for (const [construction, first, second, negative] of cases) {
    it(`finds ${construction}`, () => {
      for (const marked of [first ?? "", second ?? ""]) expect(compareMeasures(marked).found).toBe(marked);
    });
    it(`leaves alone what only looks like ${construction}`, () => {
      expect(compareMeasures(negative ?? "").found).toBe(negative);
    });
  }
});
