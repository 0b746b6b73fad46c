import { amends } from "../../../extract/relation/amends.ts";
import { testRelation } from "../../support/relation-cases.ts";

testRelation(amends, {
  "amends/take": {
    states: [
      ["将《[云川市市容条例]》第十条修改为：“单位应当建立责任制度。”", "document amends 云川市市容条例"],
      ["决定对《[河湖激励办法]》的激励措施进行调整。", "document amends 河湖激励办法"],
      ["《[云川省令第12号]》对《[税收保障办法]》作了修改。", "云川省令第12号 amends 税收保障办法"],
    ],
    not: ["对《[云川市市容条例]》执行情况进行检查。", "拟对《[云川市市容条例]》作出修改。"],
  },
  "amends/change": {
    states: [
      ["{云川市政府}决定修改《[道路管理规定]》。", "document amends 道路管理规定"],
      ["经研究，决定修订《[青岚区科技奖励办法]》。", "document amends 青岚区科技奖励办法"],
    ],
    not: ["代表提出修改《[道路管理规定]》的建议。"],
  },
  "amends/cut": {
    states: [
      ["删去《[酒类管理办法]》第三条。", "document amends 酒类管理办法"],
      ["删除《[政府采购细则]》附件2。", "document amends 政府采购细则"],
    ],
    not: ["删去不实信息，《[反食品浪费法]》宣传更加准确。"],
  },
  "amends/adjust": {
    states: [
      ["《[户外广告办法]》根据本决定作相应修改，重新公布。", "document amends 户外广告办法"],
      ["《[献血条例]》第九条增加一款。", "document amends 献血条例"],
    ],
    not: ["《[献血条例]》施行后，采血点增加一处。"],
  },
  "amends/title": {
    states: [
      ["公布《[关于修改〈[城市管理条例]〉的决定]》。", "关于修改〈城市管理条例〉的决定 amends 城市管理条例"],
      [
        "《[云川市人大常委会关于修正〈[献血条例]〉的决定]》自公布之日起施行。",
        "云川市人大常委会关于修正〈献血条例〉的决定 amends 献血条例",
      ],
    ],
    not: ["公布《[关于贯彻〈[城市管理条例]〉的意见]》。"],
  },
});
