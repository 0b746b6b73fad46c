import { recognises } from "../../../extract/relation/recognises.ts";
import { testRelation } from "../../support/relation-cases.ts";

testRelation(recognises, {
  "recognises/gain": {
    states: [
      ["稳慎推进{campaign:宅基地改革试点}，改革试点工作获{省农业农村厅}肯定。", "省农业农村厅 recognises 宅基地改革试点"],
      ["{青岚村}发展乐器产业，事迹被{云川电视台}和{云川日报}相继报道。", "云川电视台 recognises 青岚村", "云川日报 recognises 青岚村"],
      ["{place:青岚区}行政复议“{mechanism:五心工作法}”被{省司法厅}推广。", "省司法厅 recognises 五心工作法"],
      ["{市公安局}组建护河队，民警{person:周青岚}被{省委宣传部}授予称号。", "省委宣传部 recognises 周青岚"],
      ["{青岚护渔队}获{省渔业局}记集体三等功。", "省渔业局 recognises 青岚护渔队"],
      ["{青岚林场}荣获{联合国}“绿洲奖”。", "联合国 recognises 青岚林场"],
      ["{campaign:助渔行动}得到{省水产局}的充分认可。", "省水产局 recognises 助渔行动"],
      ["开发{mechanism:疫苗查询平台}，获{省防指}和{市防指}高度评价。", "省防指 recognises 疫苗查询平台", "市防指 recognises 疫苗查询平台"],
    ],
    not: [
      "实施{campaign:产业引育计划}，12家企业被{省工信厅}认定为示范企业。",
      "{青岚村}获得{省水利厅}资金支持。",
      "{青岚村}获得{省水利厅}奖励资金。",
      "民宿集群位于{place:青岚镇}北部，被{省文旅厅}评为度假区。",
      "{青岚公司}被{省科技厅}约谈，另有两家获表彰。",
    ],
  },
  "recognises/selected": {
    states: [
      ["{青岚船厂}等3家企业入选{工信部}示范案例。", "工信部 recognises 青岚船厂"],
      ["{place:青岚渔村}入选{农业农村部}美丽渔村名单。", "农业农村部 recognises 青岚渔村"],
    ],
    not: ["{青岚船厂}入选高技能人才培训的{工信部}专家到场。", "12家企业入选{工信部}示范案例。"],
  },
  "recognises/listed": {
    states: [
      ["{place:青岚区}、{place:白塔区}被{民政厅}确认为治理实验区。", "民政厅 recognises 青岚区", "民政厅 recognises 白塔区"],
      ["{青岚研究所}被{省科技厅}列为创新中心依托单位。", "省科技厅 recognises 青岚研究所"],
    ],
    not: ["{青岚公司}被{省科技厅}列入失信名单。", "成功举办{campaign:青岚运动会}，昆曲被{文化部}列入名录。"],
  },
  "recognises/award": {
    states: [
      [
        "{云川市政府}决定，授予{person:刘坦}{position:院士}、{person:钱虎}{position:院士}科学技术奖。",
        "云川市政府 recognises 刘坦",
        "云川市政府 recognises 钱虎",
      ],
      [
        "为树立榜样，经{评审委员会}评审，{云川市政府}决定，授予{徐工集团}企业创新奖；授予{青岚公司}“先进集体”称号。",
        "云川市政府 recognises 徐工集团",
        "云川市政府 recognises 青岚公司",
      ],
      ["{省总工会}授予“{campaign:智能种植项目}”一等奖。", "省总工会 recognises 智能种植项目"],
      ["{省总工会}授予{青岚县公安局}“先进集体”称号。", "省总工会 recognises 青岚县公安局"],
    ],
    not: ["{省总工会}表彰一批“{place:云川省}名医”。"],
  },
  "recognises/award-to": {
    states: [
      ["{省政府}决定对{青岚重工公司}等6家组织授予省质量奖。", "省政府 recognises 青岚重工公司"],
      ["{省政府}向{person:周大川}颁发奖章。", "省政府 recognises 周大川"],
    ],
    not: ["{省政府}委托{青岚重工公司}颁发证书。"],
  },
  "recognises/merit": {
    states: [
      ["{省政府}对在抗旱中出力的{place:青岚县}、{place:白塔县}两县给予通报表彰。", "省政府 recognises 白塔县", "省政府 recognises 青岚县"],
      ["2018年，对{place:青岚县}、{place:白塔县}等5个县（区）予以督查激励。", "speaker recognises 白塔县", "speaker recognises 青岚县"],
      ["{省政府}对青岚渔具厂、{白塔船厂}予以通报表彰。", "省政府 recognises 白塔船厂"],
      ["{省政府}对{青岚县政府}予以督查激励。", "省政府 recognises 青岚县政府"],
      ["{省政府}决定给{青岚水上支队}记集体一等功。", "省政府 recognises 青岚水上支队"],
      ["{云川市政府}对{person:周大川}同志予以通报表彰。", "云川市政府 recognises 周大川"],
    ],
    not: ["{省政府}要求{青岚水上支队}记功劳簿。", "{青岚水上支队}记一等功一次。"],
  },
  "recognises/enter": {
    states: [
      ["{省科技厅}将{青岚集团}列入首批创建试点。", "省科技厅 recognises 青岚集团"],
      ["把{place:青岚县}纳入全省河湖治理示范县名单。", "speaker recognises 青岚县"],
    ],
    not: ["{省科技厅}将{青岚集团}列入失信名录。", "将{place:青岚县}纳入省级规划。"],
  },
  "recognises/give": {
    states: [
      ["{云川市委}对{campaign:护苗行动}给予充分肯定。", "云川市委 recognises 护苗行动"],
      ["{省政府}对{青岚县政府}的做法作出高度评价。", "省政府 recognises 青岚县政府"],
    ],
    not: ["对{campaign:护苗行动}给予充分肯定。", "{省政府}对{青岚县政府}给予资金支持。"],
  },
  "recognises/spread": {
    states: [
      ["{省教育厅}在全省推广{campaign:护苗行动}经验。", "省教育厅 recognises 护苗行动"],
      ["{省银行协会}推广{青岚银行}等机构合规管理经验。", "省银行协会 recognises 青岚银行"],
      ["{云川日报}报道“{mechanism:板凳议事会}”的做法。", "云川日报 recognises 板凳议事会"],
    ],
    not: ["推广{mechanism:板凳议事会}经验。", "{省教育厅}推广使用{mechanism:学籍平台}。"],
  },
  "recognises/name": {
    states: [
      ["同意{place:青岚县}、{place:白塔县}等12个县（市）为全省粮食先进县。", "speaker recognises 青岚县", "speaker recognises 白塔县"],
      ["{省工信厅}认定{云川农机公司}等30家企业为专精特新企业。", "省工信厅 recognises 云川农机公司"],
      ["确定{place:青岚镇}为第三批特色小镇试点。", "speaker recognises 青岚镇"],
    ],
    not: ["{市政府}确定{市水利局}为牵头单位。", "确定{place:青岚镇}为防汛重点。", "{省工信厅}认定的{云川农机公司}成为企业代表。"],
  },
  "recognises/rank": {
    states: [
      ["{省水利厅}将{place:青岚水库}列为重点水源地。", "省水利厅 recognises 青岚水库"],
      ["同意将{place:青岚开发区}认定为国家级开发区。", "speaker recognises 青岚开发区"],
    ],
    not: ["{place:青岚水库}被列为重点水源地。", "将{place:青岚水库}的水质列为重点。"],
  },
});
