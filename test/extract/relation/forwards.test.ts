import { forwards } from "../../../extract/relation/forwards.ts";
import { testRelation } from "../../support/relation-cases.ts";

testRelation(forwards, {
  "forwards/take": {
    states: [
      ["现将《[关于课后服务的通知]》转发给你们，请贯彻执行。", "document forwards 关于课后服务的通知"],
      ["现将《[关于技能竞赛的通知]》（[云人社发〔2021〕7号]）转发你们。", "document forwards 关于技能竞赛的通知"],
    ],
    not: ["现将《[妇女发展规划]》印发给你们。"],
  },
  "forwards/here": {
    states: [
      ["{市卫生健康委}《[关于村医队伍的意见]》已经{市政府}同意，现转发给你们。", "document forwards 关于村医队伍的意见"],
      ["《[秋收方案]》已经批准，现予转发。", "document forwards 秋收方案"],
    ],
    not: ["《[秋收方案]》已经批准，现印发给你们。"],
  },
  "forwards/verb": {
    states: [
      ["{国务院}批转了{国家农委}《[关于棉花生产的报告]》。", "国务院 forwards 关于棉花生产的报告"],
      ["{云川市政府办}以[云政办发〔2020〕12号]转发了《[会展业意见]》。", "云川市政府办 forwards 会展业意见"],
    ],
    not: ["任何单位不得转发《[内部通报]》。", "经验被{市委办}转发推广，见《[工作交流]》。"],
  },
  "forwards/title": {
    states: [
      ["青岚区政府办转发《[关于防汛工作的通知]》的通知\n各镇人民政府：\n请抓好落实。", "document forwards 关于防汛工作的通知"],
      ["学习《[云川市教育局关于转发〈[欺凌防治办法]〉的通知]》。", "云川市教育局关于转发〈欺凌防治办法〉的通知 forwards 欺凌防治办法"],
    ],
    not: ["青岚区政府办关于贯彻《[防汛条例]》的通知\n各镇人民政府：\n请抓好落实。"],
  },
});
