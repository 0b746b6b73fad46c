import { describe, it } from "vitest";
import { expectNames } from "../../support/marked.ts";

const cases: readonly (readonly [rule: string, first: string, second: string, negative: string])[] = [
  [
    "standing arrangements",
    "深化[东西部协作]，推行[河长制]。",
    "信息推送至[国家企业信用信息公示系统]。",
    "建设中欧班列（青岚）集结中心，加强东西部联系。",
  ],
  [
    "arrangements by their head",
    "健全[重大事项请示报告制度]。",
    "建立[信息公开、撤销和更新机制]。",
    "健全工作机制，完善相关制度，推进制度化建设。",
  ],
  [
    "arrangements that a joint parts",
    "完善[矿业权出让制度]和[水权交易机制]。",
    "落实[安全生产责任制]、[首接负责制]。",
    "深化体制机制和制度创新。",
  ],
  ["platforms and systems", "建设[青岚区智慧养老服务平台]。", "开通[不动产登记信息系统]。", "发展平台经济，搭建服务平台，加强系统建设。"],
  ["platforms whose noun tells all", "搭建[蔬菜产业公共服务平台]。", "接入[云川市政务服务平台]。", "公共服务水平提高，平台企业壮大。"],
  ["quoted labels with a head behind", "构建[“一轴两翼”发展格局]。", "推行[“日清周结”工作法]。", "打好“组合拳”，形成新格局。"],
  ["quotes that end in a head", "依托“[六专机制]”提供服务。", "开通“[老年人绿色通道]”。", "用好“牛鼻子”，抓住机制创新。"],
  ["labels that make a rule", "实行[“一票否决”制]。", "推行[“首席专家”制]。", "“十四五”制定了目标。"],
  ["adverbs and nouns of doing inside", "健全[困难群众主动发现机制]。", "完善[基础养老金正常调整机制]。", "全面落实各项措施。"],
  ["counted rules and lists", "推行“[三项制度]”，建好“[两库]”。", "落实“[两张清单]”。", "三项制度安排，两库相连。"],
  ["labels in a list", "搭载“[云端青岚]”“[直播云川]”等平台。", "用好“[青岚办]”、“[云川通]”等小程序。", "种植“青岚一号”“云川二号”等品种。"],
  [
    "items told at length",
    "推广的举措：[以降低损失为目标的商标保险机制]；\n[基于“两表分流”的快速审判机制]。",
    "推广的举措：[专家全程参与的成果转化服务模式]；",
    "改革相关制度；\n工作机制。",
  ],
  ["ways of working taken over", "推广[小额信贷加保险模式]。", "复制[村企联建带动模式]。", "探索新模式，转变发展模式。"],
];

describe("mechanism", () => {
  for (const [rule, first, second, negative] of cases) {
    it(`finds ${rule}`, () => {
      expectNames("mechanism", first);
      expectNames("mechanism", second);
    });
    it(`leaves alone what only looks like ${rule}`, () => expectNames("mechanism", negative));
  }
});
