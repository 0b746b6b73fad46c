import { chairs } from "../../../extract/relation/chairs.ts";
import { testRelation } from "../../support/relation-cases.ts";

testRelation(chairs, {
  "chairs/verb": {
    states: [
      ["成立由{position:区委书记}任组长，有关部门参加的{整改工作领导小组}。", "区委书记 chairs 整改工作领导小组"],
      ["成立由{position:镇长}任队长的{防汛抢险突击队}。", "镇长 chairs 防汛抢险突击队"],
      ["组织以{person:刘润}{position:院士}为组长的{专家组}现场调查。", "刘润 chairs 专家组"],
      ["成立由{position:镇党委书记}、{position:镇长}任双组长的{护林专班}。", "镇党委书记 chairs 护林专班", "镇长 chairs 护林专班"],
      ["成立由{position:区委副书记}、{position:区长}任组长的{护林专班}。", "区长 chairs 护林专班"],
      ["成立以{position:局党组书记}、{position:局长}为组长的{护林专班}。", "局长 chairs 护林专班"],
    ],
    not: ["由{position:区长}任副组长的{整改工作领导小组}召开会议。"],
  },
  "chairs/stated": {
    states: [
      ["{市普查领导小组}由{position:副市长}任组长，办公室设在{市统计局}。", "副市长 chairs 市普查领导小组"],
      ["成立{县防汛指挥部}，由{person:李明}任总指挥。", "李明 chairs 县防汛指挥部"],
      ["{特区筹备委员会}于去年五月成立，{person:李明}任主任委员。", "李明 chairs 特区筹备委员会"],
      ["成立{防疫指挥中心}，设在{市卫生局}，由{person:李明}兼任主任。", "李明 chairs 防疫指挥中心"],
      ["成立{县防汛指挥部}，由{person:李明}{position:副县长}任总指挥。", "李明 chairs 县防汛指挥部"],
    ],
    not: ["成立{县防汛指挥部}，由{person:李明}任副总指挥。"],
  },
  "chairs/whole": {
    states: [
      ["{person:李明}：分管审计，主持{市政府}全面工作。", "李明 chairs 市政府"],
      ["{position:党委书记}主持{学院党委}的全面工作。", "党委书记 chairs 学院党委"],
    ],
    not: ["{person:李明}主持{市政府}常务会议。", "{person:李明}：分管审计，领导{市政府}工作人员。"],
  },
  "chairs/by": {
    states: [
      ["{市监管局}、{市金融局}成立{金融协调小组}，召集人由{person:赵民}担任。", "赵民 chairs 金融协调小组"],
      ["成立{治理工作小组}，组长由分管教育工作的{position:副市长}担任。", "副市长 chairs 治理工作小组"],
      ["成立{防火指挥部}，总指挥由{person:赵民}兼任。", "赵民 chairs 防火指挥部"],
    ],
    not: [
      "成立{治理工作小组}，副组长由{position:副市长}担任。",
      "成立{云川市普查领导小组}，办公室主任由{position:市统计局局长}{person:赵民}兼任。",
    ],
  },
  "chairs/party": {
    states: [
      ["成立{渡槽工程党支部}，支部书记由{position:工程部经理}担任。", "工程部经理 chairs 渡槽工程党支部"],
      ["{商会党总支}换届，书记由{person:李明}兼任。", "李明 chairs 商会党总支"],
    ],
    not: ["成立{渡槽工程党支部}，副书记由{person:李明}担任。", "成立{渡槽工程专班}，支部书记由{person:李明}担任。"],
  },
  "chairs/office": {
    states: [
      ["{普查办公室}设在{市统计局}，办公室主任由{person:赵民}兼任。", "赵民 chairs 普查办公室"],
      ["{县防火办公室}设在{县林业局}，办公室主任由{position:县林业局局长}{person:王芳}兼任。", "王芳 chairs 县防火办公室"],
    ],
    not: [
      "{普查领导小组}的杂务交给{市统计局}，办公室主任由{person:赵民}兼任。",
      "{普查办公室}设在{市统计局}，办公室副主任由{person:赵民}兼任。",
    ],
  },
  "chairs/office-held": {
    states: [
      ["{普查办公室}设在{市统计局}，{person:赵民}同志兼任办公室主任。", "赵民 chairs 普查办公室"],
      ["{县防火办公室}设在{县林业局}，{position:县林业局局长}任办公室主任。", "县林业局局长 chairs 县防火办公室"],
    ],
    not: ["{普查领导小组}设联络员，{person:赵民}兼任办公室主任。", "{普查办公室}设在{市统计局}，{person:赵民}任办公室副主任。"],
  },
  "chairs/line-group": {
    states: [
      ["成立{云川市普查领导小组}。\n{position:组长}：{person:韩明} 云川市副市长", "韩明 chairs 云川市普查领导小组"],
      ["{防汛工作专班}组成人员\n{position:组　长}：{person:王　芳}　副区长", "王芳 chairs 防汛工作专班"],
    ],
    not: ["成立{云川市普查领导小组}。\n{position:副组长}：{person:韩明} 云川市副市长"],
  },
  "chairs/line-committee": {
    states: [
      ["组建{机场协调委员会}。\n{position:主任}：{person:尤明} 副秘书长", "尤明 chairs 机场协调委员会"],
      ["{云川市安全生产委员会}成员\n{position:主任}：{person:李明}", "李明 chairs 云川市安全生产委员会"],
    ],
    not: ["组建{机场协调委员会}。\n{position:副主任}：{person:尤明} 副秘书长"],
  },
  "chairs/line-headquarters": {
    states: [
      ["设立{抗旱指挥部}。\n{position:总指挥}：{person:李明} 市长", "李明 chairs 抗旱指挥部"],
      ["{青岚区防火指挥部}名单\n{position:指挥长}：{person:王芳}", "王芳 chairs 青岚区防火指挥部"],
    ],
    not: ["设立{抗旱指挥部}。\n{position:副总指挥}：{person:李明} 副市长"],
  },
  "chairs/line-conference": {
    states: [
      ["建立{养老服务联席会议}。\n{position:召集人}：{person:李明} 副市长", "李明 chairs 养老服务联席会议"],
      ["{云川市治超联席会议}名单\n{position:总召集人}：{person:王芳}", "王芳 chairs 云川市治超联席会议"],
    ],
    not: ["建立{养老服务联席会议}。\n{position:副召集人}：{person:李明} 副市长"],
  },
});
