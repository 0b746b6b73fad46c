import { locatedIn } from "../../../extract/relation/located-in.ts";
import { testRelation } from "../../support/relation-cases.ts";

testRelation(locatedIn, {
  "located-in/verb": {
    states: [
      ["{全国技术转移中心}落户{place:云川}。", "全国技术转移中心 located_in 云川"],
      ["{云川能源集团}等企业迁入{place:青岚新区}。", "云川能源集团 located_in 青岚新区"],
      ["{place:石矶村}位于{place:云川江南岸}海拔40米的岗地。", "石矶村 located_in 云川江南岸"],
    ],
    not: [
      "吸引企业投资{place:云川}、更多项目落地{place:云川}。",
      "驻地由{place:青岚区}迁至{place:白塔镇}。",
      "{云川能源集团}落户{place:青岚}科创园。",
    ],
  },
  "located-in/relative": {
    states: [
      ["地处{place:白塔山}腹地的{place:青岚县}，盛产茶叶。", "青岚县 located_in 白塔山"],
      ["位于{place:青岚镇}的{白塔研究院}开工。", "白塔研究院 located_in 青岚镇"],
    ],
    not: ["位于{place:青岚镇}的码头由{白塔公司}管护。"],
  },
  "located-in/goes-on": {
    states: [
      ["{place:马家村}属{place:青岚镇}，位于{place:云川江南岸}。", "马家村 located_in 云川江南岸"],
      ["{青岚水文站}建于2003年，坐落于{place:东山镇}。", "青岚水文站 located_in 东山镇"],
    ],
    not: ["据{云川地震台网}测定，震中位于{place:东山镇}。"],
  },
  "located-in/doing": {
    states: [
      [
        "{省环保局}在{place:青岚湖}、{place:白塔湖}组织实施{campaign:零点行动}。",
        "零点行动 located_in 白塔湖",
        "零点行动 located_in 青岚湖",
      ],
      ["{云川大学}在{place:白塔县}建立{place:青岚湖观测站}。", "青岚湖观测站 located_in 白塔县"],
      ["{省水利厅}在{place:青岚镇}设立了{水质监测站}。", "水质监测站 located_in 青岚镇"],
      ["赴“{place:云川革命纪念馆}”开展{campaign:主题党日活动}。", "主题党日活动 located_in 云川革命纪念馆"],
      [
        "在{place:青岚县}、{place:白塔县}等地开展{campaign:水体修复试点}。",
        "水体修复试点 located_in 青岚县",
        "水体修复试点 located_in 白塔县",
      ],
      [
        "在{place:青岚}、{place:白塔}等8个省份部署开展{campaign:水权改革试点}。",
        "水权改革试点 located_in 青岚",
        "水权改革试点 located_in 白塔",
      ],
      ["在{place:青岚}、{place:白塔}两市先行启动{campaign:数字渔港试点}。", "数字渔港试点 located_in 青岚", "数字渔港试点 located_in 白塔"],
    ],
    not: ["{place:青岚镇}设立了{水质监测站}。"],
  },
  "located-in/going": {
    states: [
      [
        "视察组深入到{place:石坝社区}和{place:云岭社区}，开展{campaign:清河护岸行动}。",
        "清河护岸行动 located_in 云岭社区",
        "清河护岸行动 located_in 石坝社区",
      ],
      ["队员走进{place:白塔镇}，集中开展{campaign:读书节}。", "读书节 located_in 白塔镇"],
    ],
    not: ["书记来到{place:白塔镇}。{省水利厅}开展{campaign:清河护岸行动}。"],
  },
  "located-in/taking-place": {
    states: [
      ["{campaign:退牧还草工程}在{place:云川}、{place:青岚}两省率先试点。", "退牧还草工程 located_in 云川", "退牧还草工程 located_in 青岚"],
      ["{campaign:云川马拉松}在{place:青岚镇}举行。", "云川马拉松 located_in 青岚镇"],
      ["“{campaign:农民丰收节}”活动成功在{place:白塔县}举办。", "农民丰收节 located_in 白塔县"],
    ],
    not: [
      "{市水利局}在{place:白塔镇}举办竞赛。",
      "{campaign:云川马拉松}冠军在{place:青岚镇}举行签售。",
      "{campaign:云川马拉松}途经{place:青岚镇}。",
    ],
  },
  "located-in/holding": {
    states: [
      ["{place:青岚河}沿线有{place:石坝村}、{place:马家村}。", "石坝村 located_in 青岚河", "马家村 located_in 青岚河"],
      ["{place:云川县}辖区内有{place:青岚湖}。", "青岚湖 located_in 云川县"],
    ],
    not: ["{place:云川县}辖区内有关部门巡查{place:青岚湖}。"],
  },
  "located-in/opening": {
    states: [
      ["{青岚实验室}在{place:云川}揭牌。", "青岚实验室 located_in 云川"],
      ["{国家淡水研究中心}正式在{place:白塔县}落地。", "国家淡水研究中心 located_in 白塔县"],
    ],
    not: ["{市水利局}在{place:白塔镇}召开会议。", "{市水利局}在{place:白塔镇}建成渔港。"],
  },
});
