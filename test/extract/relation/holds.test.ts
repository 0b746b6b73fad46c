import { holds } from "../../../extract/relation/holds.ts";
import { testRelation } from "../../support/relation-cases.ts";

testRelation(holds, {
  "holds/verb": {
    states: [
      [
        "联合{青岚区教育局}举办{meeting:渔歌论坛}，协办{meeting:云川渔商大会}。",
        "speaker holds 渔歌论坛",
        "青岚区教育局 holds 渔歌论坛",
        "speaker holds 云川渔商大会",
      ],
      ["积极筹备{meeting:云川渔商大会}。", "speaker holds 云川渔商大会"],
      ["{青岚中学}立即组织{meeting:防汛紧急会议}。", "青岚中学 holds 防汛紧急会议"],
      ["{镇党委}开好{meeting:组织生活会}，隆重举行{meeting:丰收节开幕大会}。", "镇党委 holds 组织生活会", "镇党委 holds 丰收节开幕大会"],
      ["{青岚区委}召开{meeting:整改专题会议}。", "青岚区委 holds 整改专题会议"],
      ["成功举办{meeting:第三届云川旅游大会}、{meeting:绿色算力论坛}。", "speaker holds 第三届云川旅游大会", "speaker holds 绿色算力论坛"],
      ["我院召开{meeting:护理工作总结会}\n4月6日，会议在门诊楼开始。", "speaker holds 护理工作总结会"],
      ["办好用好{meeting:青岚茶博会}。", "speaker holds 青岚茶博会"],
    ],
    not: [
      "{青岚中学}组织教师参加{meeting:防汛紧急会议}。",
      "筹备组召开{meeting:护理工作总结会}\n4月6日，会议在门诊楼开始。",
      "{青岚区委}传达{meeting:全省教育大会}精神。",
      "区长作出指示，专门主持召开{meeting:防汛工作会议}。",
      "支持办好{meeting:青岚茶博会}。",
    ],
  },
  "holds/by-whom": {
    states: [
      ["由{省商务厅}主办，多地承办的{meeting:青岚茶业大会}开幕。", "省商务厅 holds 青岚茶业大会"],
      [
        "由{省水利厅}、{云川市政府}共同主办、多家媒体协办的首届{meeting:渔业论坛}开幕。",
        "省水利厅 holds 渔业论坛",
        "云川市政府 holds 渔业论坛",
      ],
    ],
    not: ["由{省商务厅}主办，多地参加，{meeting:青岚茶业大会}开幕。"],
  },
  "holds/by": {
    states: [
      ["“{meeting:青岚茶业大会}”由{市商务局}承办。", "市商务局 holds 青岚茶业大会"],
      [
        "{meeting:第六届渔业论坛}由{云川市政府}、{省水利厅}联合主办，明年召开。",
        "云川市政府 holds 第六届渔业论坛",
        "省水利厅 holds 第六届渔业论坛",
      ],
    ],
    not: ["{meeting:青岚茶业大会}方案由{市商务局}承办的企业拟订。", "{meeting:青岚茶业大会}由三家企业承办，{市商务局}指导。"],
  },
  "holds/relative": {
    states: [
      ["落实{云川市政府}召开的{meeting:防汛工作会议}要求。", "云川市政府 holds 防汛工作会议"],
      ["参加{省商务厅}举办的“{meeting:跨境电商峰会}”。", "省商务厅 holds 跨境电商峰会"],
    ],
    not: ["会议召开的时间由{云川市政府}确定。"],
  },
});
