import { describe, expect, it } from "vitest";
import { compareMeasures } from "../../support/measured.ts";

const cases: readonly (readonly [construction: string, ...cases: readonly string[]])[] = [
  ["a verb with its object", "{制定}[养老服务实施方案]，{健全}[巡查制度]。", "切实{加强}[河道管护]。", "河道管护水平全省领先。"],
  ["adverbs peeled off", "深入扎实{开展}[安全隐患排查]。", "要及时、准确、规范{发布}[水文数据]。", "扎实、稳妥、有序是这项工作的特点。"],
  ["a verb before a verb as its adverb", "加快{建设}[石桥水厂]。", "{统筹推进}[城乡供水一体化]。", "石桥水厂加快建设。"],
  [
    "what was done badly, and nouns of action with who does it behind them",
    "{推行}[由驻地提供养老服务]。",
    "{加强}[监管]。",
    "市水利局监管不力，对排污审批把关不严。青岚码头建设按《青岚港规划》执行。",
  ],
  [
    "nouns of action of which a state is told",
    "{激发}[创新动能]。",
    "{激发}[改革活力]。",
    "创新动能持续迸发，支撑作用不断增强，保护主义明显抬头。",
  ],
  [
    "verbs that only belong to the subject of a state, a figure, a lack or a line held to",
    "{促进}[渔民持续增收]。",
    "充分{利用}[已有码头]，{办好}[渔工继续教育]。",
    "扩大渔市成效明显。渔区发展面临的局面复杂，渔业发展仍处于低谷。水产加工产值比重提升至45%。参加禁渔的人口8万。保障渔区供水压力较大，培育渔业新品种初具规模。扩大渔市的重点在下游。渔港布局还需优化。坚持扩大渔市这一基点，推动共建渔市走深走实。建设青岚渔港迈出重要步伐。",
  ],
  [
    "doctrine that is only carried on",
    "{实施}[乡村振兴战略]。",
    "{推进}[乡村振兴示范渔村建设]。",
    "逐村推进乡村振兴，统筹推进“五位一体”布局及“四个全面”战略布局。",
  ],
  ["what is planned, and agreed to", "计划{新建}[渔港6座]。", "{审议通过}[护渔办法]。", "渔港建设计划已经审议。"],
  ["two verbs that are one", "对[拒不改正的单位]严肃{追责问责}。", "{跟踪审计}[渔港项目]。", "项目追责问责和跟踪审计的情况。"],
  ["chains of verbs", "{研究制定}[河湖管护办法]。", "{编制并公布}[权责清单]。", "办法的研究和制定工作。"],
  [
    "two verbs in a row",
    "{学习运用}[云川治沙经验]，{布局建设}[12个冷链中心]，{培育发展}[现代渔业]。",
    "{整顿规范}[渔港经营秩序]，{做优做特}[石桥夜市]。",
    "治沙经验的学习与运用。",
  ],
  [
    "a verb in the noun that work is done on",
    "{加大}[扶持渔业合作社力度]，{强化}[规划衔接]。",
    "{推进}[预防渔船碰撞工作]，{推进}[运输清洁化]。",
    "渔船碰撞的预防力度很大。",
  ],
  [
    "a verb of result behind another",
    "{整治提升}[渔村环境]，{培育形成}[3个渔业园区]。",
    "{稳定和提高}[渔获产量]。",
    "渔村环境整治带来提升。",
  ],
  [
    "a verb that the object starts with",
    "{优化}[创新服务]，{稳定}[养殖面积]，{设立}[研发中心]。",
    "{出台}[规范渔船租赁的办法]，{完善}[应对台汛预案]。",
    "渔业创新服务体系日益完善。",
  ],
  [
    "two verbs of permission",
    "{鼓励、支持、引导}[渔业合作社发展]。",
    "{引导规范}[渔业合作社发展]，{鼓励搭建}[交易平台]。",
    "渔业合作社得到支持和引导。",
  ],
  [
    "several deeds between small marks",
    "{召开}[座谈会]、{走访}[企业]。",
    "深入企业{宣讲}[政策]、{了解}[困难]、{做好}[帮扶]。",
    "惠企政策、营商环境、办事流程。",
  ],
  [
    "the deed behind 和 and 并",
    "{推进}[渔港改制]和{优化}[泊位布局]。",
    "{设立}[护渔基金]并{改造}[旧码头]，{盘活}[旧泊位]、提升效能。",
    "{做好}[稳定渔价和扩大销路工作]。",
  ],
  [
    "a chain of verbs behind a phrase",
    "围绕渔民急需{制定和实施}[护渔办法]。",
    "抓紧{谋划和推进}[渔港迁建]，抓紧{修缮}[旧闸门]。",
    "围绕渔民急需和渔港布局。",
  ],
  [
    "an attribute behind the verb",
    "{健全}[与高质量养护相适应的规章]。",
    "{采取}[防治赤潮措施]，采取公开招标方式{选聘}[管护单位]。",
    "相适应的防治措施。",
  ],
  ["what is held to, and 好事 behind 把", "{守住}[渔港生态红线]不动摇。", "把[好事]{办好}。", "好事不断，红线不动摇。"],
  [
    "the deed that another serves",
    "{盘活}[闲置泊位]用于停靠救助船。",
    "{投入}[护岸经费3亿元]{支持}[渔港改造]，{打造}[有影响的渔业新高地]实现新突破。",
    "渔港经费支持力度很大。",
  ],
  ["money that is set aside", "{安排}[3亿元修复加固资金]。", "{安排}[“渔业”扶持经费2亿元]。", "3亿元经费已有安排。"],
  [
    "verbs that hold together in a noun",
    "{出台}[稳定渔价、支持渔民举措]。",
    "{制定}[提升产量、改善水质专项方案]。",
    "渔价稳定，举措得当。",
  ],
  [
    "what is changed from one state to another",
    "将[审批时限]由参加现场核查后的十日{压缩至}五日。",
    "把[起征点]从十万元{提高到}十五万元。",
    "由参加核查后的十日。",
  ],
  ["deeds, not what another asks for", "{建设}[新港区]。", "收到请求后，{修复}[旧闸门]。", "云川市请求，联合两家企业，建设新港区。"],
  [
    "what is taken for something, and the deed behind the comma with an object of its own",
    "把渔业作为支柱产业，{推进}[水产加工]。",
    "将[符合条件的渔工]，逐步{纳入}保障范围。",
    "渔业是支柱产业。",
  ],
  [
    "a noun that waits for the one by whom it is told",
    "[渔港经费方面的事项]，由市财政局{负责}。",
    "[涉及渔港经费方面的事项]，由市财政局负责{协调}。",
    "渔港经费，市财政局。",
  ],
  ["an object with 将 or 把", "将[专项资金]{纳入}年度预算。", "把[农村改厕]{列为}民生实事。", "专项资金年度预算。"],
  [
    "verbs that make one noun with a suffix",
    "{调减}[限制性条款]，{对接}[海外采购商]。",
    "{深化}[政策性、开发性保险改革]。",
    "保障性租金下调，种植业产值上升。",
  ],
  [
    "a fronted object before its adverbs",
    "将[闲置校舍]全部{纳入}年度台账。",
    "把[应急补水和长期建设渠系]更好{结合起来}。",
    "闲置校舍都在台账里。",
  ],
  ["力度 as an adverb", "加大力度{修缮}[老旧渔港]。", "下大力气{破解}[排涝难题]。", "渔港修缮还要加大力度。"],
  ["what 好 belongs to", "{推进}[好房子样板建设]。", "{办理}好[人大代表建议]。", "好山好水引来客商。"],
  ["what something is used for", "将[节余经费]{用于}清淤。", "{筹集}[清淤经费300万元]，全部用于护岸。", "经费全部用于护岸。"],
  ["an object with 对", "对[重点河段]进行{巡查}。", "对[违规排污]予以{查处}。", "对河段的巡查。"],
  ["what a formal verb governs", "对困难职工{给予}[临时救助]。", "{进行}[交流研讨]。", "交流研讨气氛热烈。"],
  ["a topic before a modal", "[抽查结果]应及时向社会{公开}。", "[服务清单]要根据实际进行{动态调整}。", "抽查结果向好。"],
  ["phrases before the verb", "按照属地管理原则{落实}[防汛责任]。", "为企业{提供}[融资服务]。", "为进一步提高供水能力，"],
  ["permission with the rest as object", "{鼓励}[社会资本参与河道治理]。", "{支持}[企业建设研发中心]。", "企业对支持政策反响良好。"],
  ["definite work that is pushed", "{推动}[河长制办公室标准化建设]。", "{推动}[惠企政策落实]。", "推动经济持续向好，推动服务转型升级。"],
];

const none: readonly (readonly [what: string, ...cases: readonly string[]])[] = [
  ["attitudes", "坚持以人民为中心，牢记初心使命。", "聚焦群众期盼，弘扬优良作风。"],
  ["results", "确保河道安全，提高供水水平。", "实现城乡供水全覆盖，形成工作合力。"],
  ["states", "供水管网改造稳步推进。", "城乡治理取得新成效。"],
  ["words that a verb opens", "承租人缴费，经销商返利，为渔工减负松绑。", "退出的渔船由开发商处置。"],
  ["words of four characters", "开拓进取，严格规范公正文明执法，持续瘦身健体。", "坚持固本培元、试点先行。"],
  ["sentences that open a list", "重点抓好以下5项工作：", "今年着力做好六个方面工作。", "综合考虑渔区各种因素，做好今年工作。"],
  ["what is foreseen", "渔业必将带动就业，就能守住渔区底线，一定能够把渔业规划变为现实。", "禁渔之后才能培育新渔场。"],
  ["changes with their amount", "全年减轻渔民负担2亿元，为渔企减负超3亿元。", "新登记渔企2万户。"],
  ["what only names a side of the work", "在水产加工、渔市拓展上下功夫。", "加强管理创新方面"],
  ["glory", "努力创造无愧于渔区的新业绩，交出合格答卷。", "向为渔港作出贡献的渔民致敬。"],
  ["what is said to a congress", "现在，我代表市人民政府，向大会报告工作。", "现将渔业规划草案提请大会审查。"],
  ["statistics", "全市生产总值增长百分之五。", "参与人数达3万人。"],
  ["what a sentence is for", "为进一步规范河道采砂，维护河势稳定，现提出如下意见。", "为落实有关要求，现将有关事项通知如下："],
  ["rates", "案件办结率达98%。", "至少办结率不降。"],
  ["what only a bracket follows", "全面排查（9月10日前）。", "集中整治（9月11日至11月30日）。"],
  ["nouns of action", "监督检查机制。", "就业形势总体稳定。"],
];

describe("measures", () => {
  for (const [construction, first, second, negative] of cases) {
    it(`finds ${construction}`, () => {
      for (const marked of [first ?? "", second ?? ""]) {
        const { expected, found } = compareMeasures(marked);
        expect(found).toBe(expected);
      }
    });
    it(`leaves alone what only looks like ${construction}`, () => {
      const { expected, found } = compareMeasures(negative ?? "");
      expect(found).toBe(expected);
    });
  }
  for (const [what, ...texts] of none) {
    it(`takes ${what} for no measures`, () => {
      for (const text of texts) expect(compareMeasures(text).found).toBe(text);
    });
  }
});
