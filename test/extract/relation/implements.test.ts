import { implementation } from "../../../extract/relation/implements.ts";
import { testRelation } from "../../support/relation-cases.ts";

testRelation(implementation, {
  "implements/verb": {
    states: [
      [
        "{青岚区委}全面贯彻{meeting:党的二十大}和{meeting:二十届二中}、{meeting:三中全会}精神。",
        "青岚区委 implements 党的二十大",
        "青岚区委 implements 二十届二中",
        "青岚区委 implements 三中全会",
      ],
      ["要求{各地区}{各部门}贯彻落实《[基层执法意见]》。", "各地区 implements 基层执法意见", "各部门 implements 基层执法意见"],
      ["严格执行《[云川省消防条例]》和《[云川市消防规定]》。", "speaker implements 云川省消防条例", "speaker implements 云川市消防规定"],
      ["认真落实{meeting:十四届五中全会}通过的《[关于制定规划的建议]》。", "speaker implements 关于制定规划的建议"],
      ["推动{各部门}严格执行《[节水方案]》。", "各部门 implements 节水方案"],
      ["{云川市政府}要根据《[城乡规划法]》认真组织实施《[云川总体规划]》。", "云川市政府 implements 云川总体规划"],
      ["特别是坚决落实{concept:双控}要求，制定并实施《[节水方案]》。", "speaker implements 双控", "speaker implements 节水方案"],
      ["{云川县}把修路作为推动{concept:乡村振兴}的抓手。", "云川县 implements 乡村振兴"],
      ["一是全面贯彻{concept:新发展理念}。", "speaker implements 新发展理念"],
      ["将{青岚区各党组}落实{concept:两个责任}的情况纳入考核。", "青岚区各党组 implements 两个责任"],
      ["深入贯彻{concept:新发展理念}，“[渔港建设规划]”胜利完成。", "speaker implements 新发展理念"],
      ["实施{concept:精准扶贫}{concept:精准脱贫}，解决难题。", "speaker implements 精准扶贫", "speaker implements 精准脱贫"],
      ["深入学习实践{concept:科学发展观}。", "speaker implements 科学发展观"],
      ["{青岚区政府}出台实施《[渔港建设规划]》。", "青岚区政府 implements 渔港建设规划"],
      [
        "《[渔港规划纲要]》全面贯彻{concept:新发展理念}，认真落实{meeting:党的二十大}部署。",
        "渔港规划纲要 implements 新发展理念",
        "渔港规划纲要 implements 党的二十大",
      ],
      [
        "深入贯彻{省委}提出的“{concept:五个更好}”要求，坚决落实“{concept:两个统筹}”部署。",
        "speaker implements 五个更好",
        "speaker implements 两个统筹",
      ],
    ],
    not: [
      "推动{concept:千村引水}纳入全省盘子。",
      "全面推进{concept:乡村振兴}经验在全省推广。",
      "在推动{concept:东部崛起}和{concept:海洋强省战略}中奋勇争先。",
      "会议对推进{concept:海洋强省战略}作出全面部署。",
      "推动{concept:海上茶路}、青岚古渡等申报世界遗产。",
      "推进{concept:双碳}还需加力。",
      "推动“{concept:三大港区}”向“六大港群”优化提升。",
      "推动《[青湾渔业合作协定]》、《[青湾养殖议定书]》等谈判。",
      "推动《[青湾渔业合作协定]》尽早签署。",
      "{青岚区委}组织学习《[保密工作条例]》。",
      "暂时调整实施《[药品管理条例]》第三条。",
      "推动{concept:乡村振兴}取得新突破。",
      "争取衔接推进{concept:乡村振兴}补助资金。",
      "推动{meeting:青岚茶业大会}永久会址落户云川。",
      "推动用水“{concept:双控}”向用能“{concept:双控}”转变。",
      "支持云川县打造践行{concept:两山理念}的生态先行区。",
      "推进《[云川省节水条例]》尽快出台。",
      "明年是深化改革、实施“[云川水网规划]”爬坡过坎的紧要之年。",
      "支持渔业企业实施{concept:品牌战略}。",
      "推进“{concept:双创}”实践示范基地扩容。",
      "接续推进{concept:中国式现代化}云川新实践。",
      "积极推动加入《[青湾渔业合作协定]》。",
      "渔区工作重心已转到全面推进{concept:乡村振兴}上。",
      "落实{person:李明}副市长对《[关于险情的请示]》的批示。",
      "今年是实施“[十三五规划]”的第二年，也是全面贯彻{meeting:党的十九大}精神的起步之年。",
    ],
  },
  "implements/deepened": {
    states: [
      ["继续深化{concept:军民融合}，共享场站。", "speaker implements 军民融合"],
      ["{青岚区教育局}持续深化“{concept:双减}”。", "青岚区教育局 implements 双减"],
    ],
    not: ["深化“{concept:四史}”研究。", "以深化{concept:军民融合}为抓手。", "深化“{concept:枫桥经验}”等品牌培育。"],
  },
  "implements/purpose": {
    states: [
      ["为深入贯彻{concept:乡村振兴}战略，{云川市政府}决定开展评选。", "云川市政府 implements 乡村振兴"],
      ["为贯彻落实《[云川省粮食安全条例]》，各项工作有序推进。", "speaker implements 云川省粮食安全条例"],
    ],
    not: ["加快培养人才，为落实{concept:科教兴国战略}奠定坚实基础。", "为推进{concept:乡村振兴}作出更大贡献。"],
  },
  "implements/paper": {
    states: [
      [
        "云川市节水办法\n第一条　为贯彻《[云川省水条例]》，规范用水管理，制定本办法。",
        "document implements 云川省水条例",
        "speaker implements 云川省水条例",
      ],
      [
        "为深入落实《[节水行动方案]》，经市政府同意，现就有关事项通知如下：",
        "document implements 节水行动方案",
        "speaker implements 节水行动方案",
      ],
    ],
    not: ["关于为民服务的《[节水行动方案]》，现就有关事项通知如下："],
    beside: ["implements/purpose"],
  },
  "implements/title": {
    states: [
      ["青岚区政府关于落实《[营商环境条例]》有关事项的通知\n各镇人民政府：\n请遵照办理。", "document implements 营商环境条例"],
      ["云川市教育局关于贯彻实施《[学前教育法]》的意见\n各县教育局：\n请遵照办理。", "document implements 学前教育法"],
    ],
    not: ["青岚区政府关于印发《[营商环境条例]》释义的通知\n各镇人民政府：\n请遵照办理。", "学习《[关于贯彻〈[养老条例]〉的意见]》。"],
  },
  "implements/pushed": {
    states: [
      ["做好《[地震应急条例]》和《[地震应急预案]》的落实工作。", "speaker implements 地震应急条例", "speaker implements 地震应急预案"],
      ["{青岚区政府}抓好“[惠企二十条]”等政策落地见效。", "青岚区政府 implements 惠企二十条"],
    ],
    not: ["做好《[城市总体规划]》实施第二阶段评估。"],
  },
  "implements/taken": {
    states: [
      ["坚定不移把“{concept:两个维护}”落到实处。", "speaker implements 两个维护"],
      ["{青岚区委}把{concept:全面从严治党}要求贯穿始终。", "青岚区委 implements 全面从严治党"],
    ],
    not: ["把“{concept:两个维护}”作为首要课程。"],
  },
  "implements/topic": {
    states: [
      ["《[关于经费渠道的报告]》已经国务院同意，请{各市人民政府}认真贯彻落实。", "各市人民政府 implements 关于经费渠道的报告"],
      ["{省水利厅}负责编制《[云川水网规划]》，{各县政府}负责组织实施。", "各县政府 implements 云川水网规划"],
      ["《[防汛工作方案]》已印发，{各县}要抓紧落实。", "各县 implements 防汛工作方案 (planned)"],
    ],
    not: ["《[防汛工作方案]》印发后，请{各县}报送贯彻落实情况。", "《[防汛工作方案]》尚在征求意见，请{各县}提出建议。"],
  },
});
