import { partOf } from "../../../extract/relation/part-of.ts";
import { testRelation } from "../../support/relation-cases.ts";

testRelation(partOf, {
  "part-of/body": {
    states: [
      ["{领导小组办公室}设在{市生态环境局}，承担日常工作。", "领导小组办公室 part_of 市生态环境局"],
      ["{青岚水文站}隶属{省水利厅}。", "青岚水文站 part_of 省水利厅"],
    ],
    not: ["{领导小组办公室}会同{市生态环境局}开展检查。"],
  },
  "part-of/place": {
    states: [
      ["{place:马家村}属{place:青岚镇}，位于山区。", "马家村 part_of 青岚镇"],
      ["{place:云川湿地}隶属于{place:青岚区}。", "云川湿地 part_of 青岚区"],
    ],
    not: ["{place:马家村}距{place:青岚镇}五公里。"],
  },
  "part-of/has-body": {
    states: [
      ["{治理工作领导小组}下设{综合协调组}、{督导检查组}。", "综合协调组 part_of 治理工作领导小组", "督导检查组 part_of 治理工作领导小组"],
      ["{云川指挥部}下设{专家组}，提供咨询。", "专家组 part_of 云川指挥部"],
    ],
    not: ["{治理工作领导小组}成立后，{综合协调组}随即开展工作。"],
  },
  "part-of/has-place": {
    states: [
      ["{place:青岚区}下辖{place:东山镇}、{place:西河乡}。", "东山镇 part_of 青岚区", "西河乡 part_of 青岚区"],
      ["{place:云川新区}辖{place:江北街道}。", "江北街道 part_of 云川新区"],
    ],
    not: ["{place:青岚区}管辖范围与{place:东山镇}相邻。"],
  },
  "part-of/own": {
    states: [
      ["加强{区工商联}所属{商会}党建工作。", "商会 part_of 区工商联"],
      ["{各级政府}及其{组成部门}建立了网站。", "组成部门 part_of 各级政府"],
    ],
    not: ["{各级政府}和{组成部门}建立了网站。"],
  },
});
