import { supersedes } from "../../../extract/relation/supersedes.ts";
import { testRelation } from "../../support/relation-cases.ts";

testRelation(supersedes, {
  "supersedes/end": {
    states: [
      ["本办法自2021年5月1日起施行，2009年公布的《[养犬管理办法]》（[云政发〔2009〕3号]）同时废止。", "document supersedes 养犬管理办法"],
      ["《[物业管理条例]》自2022年1月1日起施行，《[小区管理办法]》同时废止。", "物业管理条例 supersedes 小区管理办法"],
      ["《[公务接待办法]》已经市委审定，现予发布。《[会议接待规定]》同时废止。", "公务接待办法 supersedes 会议接待规定"],
      [
        "1996年3月{云川省人民政府}发布的《[水塘管理办法]》和2002年{省人民政府办公厅}印发的《[水质暂行规定]》同时废止。",
        "document supersedes 水塘管理办法",
        "document supersedes 水质暂行规定",
      ],
      ["本通知印发后，[云政办发〔2016〕12号]文件停止执行。", "document supersedes 云政办发〔2016〕12号"],
      ["此前印发的《[三期行动意见]》（[云教〔2017〕3号]）到期自动失效。", "document supersedes 三期行动意见"],
      ["此前印发的《[津贴发放通知]》自本通知印发之日起不再执行。", "document supersedes 津贴发放通知"],
    ],
    not: [
      "《[公务接待办法]》已经修订。不予废止的是《[会议接待规定]》。",
      "请{市司法局}说明《[出租汽车办法]》的{市交通局}提出废止的理由。",
      "《[出租汽车办法]》继续有效，不予废止。",
      "《[票据办法]》停止执行的收费项目共12项。",
    ],
  },
  "supersedes/repeal": {
    states: [
      [
        "{云川市政府}决定废止《[供水管理办法]》《[小作坊登记办法]》等6件规章。",
        "document supersedes 供水管理办法",
        "document supersedes 小作坊登记办法",
      ],
      ["一、废止《[渡口管理规定]》。", "document supersedes 渡口管理规定"],
    ],
    not: ["{市司法局}建议废止《[旅馆业办法]》。", "提请审议废止《[合同监督条例]》的议案。"],
  },
  "supersedes/replace": {
    states: [
      ["本标准代替[GB/T 9704-1999]。", "document supersedes GB/T 9704-1999"],
      ["新修订的《[公务用车办法]》取代了《[机关车辆规定]》。", "公务用车办法 supersedes 机关车辆规定"],
    ],
    not: ["以电子证照代替纸质证照，见《[电子证照办法]》。"],
  },
  "supersedes/title": {
    states: [
      ["公布《[关于废止〈[建筑市场办法]〉的决定]》。", "关于废止〈建筑市场办法〉的决定 supersedes 建筑市场办法"],
      ["{省政府}印发《[云川省人民政府关于废止〈[酒类办法]〉的决定]》。", "云川省人民政府关于废止〈酒类办法〉的决定 supersedes 酒类办法"],
    ],
    not: ["公布《[关于印发〈[建筑市场办法]〉的通知]》。"],
  },
});
