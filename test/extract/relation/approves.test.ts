import { approves } from "../../../extract/relation/approves.ts";
import { testRelation } from "../../support/relation-cases.ts";

testRelation(approves, {
  "approves/by": {
    states: [
      ["《[渔港试点办法]》已经{国务院}原则批准。", "国务院 approves 渔港试点办法"],
      ["市教委《[关于扩大办学规模的请示]》已经{云川市政府}同意，现转发给你们。", "云川市政府 approves 关于扩大办学规模的请示"],
      ["《[青岚新区总体方案]》获{省政府}批复。", "省政府 approves 青岚新区总体方案"],
    ],
    not: ["《[青岚新区总体方案]》经{市发展改革委}修改后上报。"],
  },
  "approves/already": {
    states: [
      ["{市水利局}《[关于加强河道管理的报告]》，已经{云川市政府}批准，现转发给你们。", "云川市政府 approves 关于加强河道管理的报告"],
      ["{市教育局}《[关于改造校舍的意见]》，业经{省政府}同意，现批转各地。", "省政府 approves 关于改造校舍的意见"],
    ],
    not: ["{市水利局}《[关于加强河道管理的报告]》，已经{市审计局}修改，现上报。"],
  },
  "approves/then": {
    states: [
      ["经{云川市政府}同意，现将《[粮食储备方案]》印发给你们。", "云川市政府 approves 粮食储备方案"],
      ["经{省政府}研究同意，现将《[旅游条例实施细则]》公布如下。", "省政府 approves 旅游条例实施细则"],
    ],
    not: ["经{市审计局}审计，现将《[预算执行报告]》公布如下。"],
  },
  "approves/verb": {
    states: [
      ["{市委常委会}审议并原则通过了《[青岚赛事工作方案]》。", "市委常委会 approves 青岚赛事工作方案"],
      ["{省政府}批准《[云川市国土空间规划]》。", "省政府 approves 云川市国土空间规划"],
      ["原则同意《[云川江流域防洪规划]》。", "speaker approves 云川江流域防洪规划"],
    ],
    not: ["{市人大}审议通过的事项，按《[议事规则]》办理。"],
  },
  "approves/deed": {
    states: [
      ["同意以云川市名义申办{campaign:第十二届冬季运动会}。", "speaker approves 第十二届冬季运动会"],
      ["同意你市开展{campaign:跨境电商综合试点}。", "speaker approves 跨境电商综合试点"],
    ],
    not: ["{云川市}申办{campaign:第十二届冬季运动会}。"],
  },
});
