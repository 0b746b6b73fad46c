import { carriesOut } from "../../../extract/relation/carries-out.ts";
import { testRelation } from "../../support/relation-cases.ts";

testRelation(carriesOut, {
  "carries-out/verb": {
    states: [
      ["由{市农业局}在{place:青岚}、{place:白塔}两个{place:省级试验区}开展{campaign:轮作试点}。", "市农业局 carries_out 轮作试点"],
      ["{青岚区教育局}开展“{campaign:百师下乡}”活动。", "青岚区教育局 carries_out 百师下乡"],
      [
        "举办“{campaign:清风进校园}”、“{campaign:廉洁润家风}”等活动，推行{campaign:碳普惠试点}。",
        "speaker carries_out 清风进校园",
        "speaker carries_out 廉洁润家风",
        "speaker carries_out 碳普惠试点",
      ],
      [
        "{县司法局}开展了“{campaign:送法进村}”、公共法律服务点建设、法律援助、社区矫正、人民调解、公证服务和{campaign:禁毒宣传}等工作。",
        "县司法局 carries_out 禁毒宣传",
        "县司法局 carries_out 送法进村",
      ],
      ["完成{campaign:老旧小区改造}470处。", "speaker carries_out 老旧小区改造"],
      [
        "开工{campaign:云川干流治理}、{campaign:青岚灌区改造}等工程，深化拓展{campaign:万店迎新活动}。",
        "speaker carries_out 云川干流治理",
        "speaker carries_out 青岚灌区改造",
        "speaker carries_out 万店迎新活动",
      ],
      [
        "实施“{campaign:强链}”、“{campaign:育苗}”等“{campaign:六大工程}”。",
        "speaker carries_out 强链",
        "speaker carries_out 育苗",
        "speaker carries_out 六大工程",
      ],
      [
        "{青岚区水务局}联合{青岚区公安分局}、{有关部门}开展{campaign:护河行动}。",
        "青岚区水务局 carries_out 护河行动",
        "青岚区公安分局 carries_out 护河行动",
      ],
      [
        "深化“{campaign:一窗通}”“{mechanism:帮代办}”“{campaign:跨县通}”等改革。",
        "speaker carries_out 一窗通",
        "speaker carries_out 跨县通",
      ],
      [
        "{青岚法院}制定细则，与{青岚公安局}、{青岚妇联}等部门联合开展{campaign:护苗行动}。",
        "青岚法院 carries_out 护苗行动",
        "青岚公安局 carries_out 护苗行动",
        "青岚妇联 carries_out 护苗行动",
      ],
      ["{青岚法院}结案，与{青岚公安局}通气后开展{campaign:护苗行动}。", "青岚法院 carries_out 护苗行动"],
      ["支持{白塔县}、{青岚县}两地实施{campaign:避险搬迁}。", "白塔县 carries_out 避险搬迁", "青岚县 carries_out 避险搬迁"],
      ["做好{campaign:土地延包试点}和{campaign:农业普查}相关工作。", "speaker carries_out 土地延包试点", "speaker carries_out 农业普查"],
      ["{各县政府}可以实施{campaign:护渔行动}。", "各县政府 carries_out 护渔行动 (planned)"],
      ["组织开展“{campaign:春泥计划}”实施工作。", "speaker carries_out 春泥计划"],
      ["做好{campaign:冬季运动会}筹备工作。", "speaker carries_out 冬季运动会"],
      ["{云川市委}作出实施“{campaign:强港行动}”的重大决策。", "云川市委 carries_out 强港行动"],
      ["开展青岚（国家级）等6个县（市、区）{campaign:山洪防御试点}。", "speaker carries_out 山洪防御试点"],
      ["联合{place:港澳}承办{campaign:龙舟邀请赛}。", "speaker carries_out 龙舟邀请赛"],
      ["切实{campaign:治理文山会海}，深化{campaign:校园餐整治}。", "speaker carries_out 校园餐整治"],
      ["建设更高水平{campaign:平安青岚}{campaign:法治青岚}。", "speaker carries_out 平安青岚", "speaker carries_out 法治青岚"],
      ["迭代升级“{campaign:渔港十条}”，狠抓{campaign:护渔行动}。", "speaker carries_out 护渔行动", "speaker carries_out 渔港十条"],
      ["提前完成{campaign:护渔三年行动}阶段性目标任务。", "speaker carries_out 护渔三年行动"],
      ["实施保障渔房建设和{campaign:渔港改造}。", "speaker carries_out 渔港改造"],
    ],
    not: [
      "{青岚区教育局}总结“{campaign:百师下乡}”活动经验。",
      "推动更多{campaign:云品出海}。",
      "支持更多渔业企业开展{campaign:数字化改造试点}。",
      "抓好{campaign:生态环保督察}反馈问题整改。",
      "以筹办{campaign:冬季运动会}为契机，完善场馆。",
      "市政府请求省里同意，希望年内建设{campaign:青岚泵站项目}。",
      "做好配合{campaign:省委巡视}工作。",
      "配合做好{campaign:省委巡视}有关工作。",
      "持续打响“{campaign:青岚好礼}”品牌。",
      "抓好{campaign:省委巡视}、渔业督察反馈问题整改。",
      "推动{campaign:青岚引水工程}、{campaign:白塔防洪工程}等纳入省级盘子。",
      "按照市里关于打好{campaign:护渔攻坚战}的指示，备足船只。",
      "全省12个县率先开展{campaign:渔船保险试点}。",
      "全省12个县（市、区）开展{campaign:渔船保险试点}。",
      "云川市人民政府关于开展{campaign:农村供水专项治理}的通知⏎各县人民政府：".replace("⏎", "\n"),
    ],
  },
  "carries-out/relative": {
    states: [
      ["{青岚区妇联}组织开展的{campaign:巧手编织大赛}落幕。", "青岚区妇联 carries_out 巧手编织大赛"],
      [
        "由{市文旅局}、{青岚区政府}联合主办的“{campaign:渔火音乐节}”启动。",
        "市文旅局 carries_out 渔火音乐节",
        "青岚区政府 carries_out 渔火音乐节",
      ],
      ["由{省文旅厅}指导、{市文旅局}主办的{campaign:渔火音乐节}启动。", "市文旅局 carries_out 渔火音乐节"],
    ],
    not: ["去年实施的{campaign:清淤工程}见效。", "{青岚区妇联}开展的培训带动了{campaign:巧手编织大赛}。"],
  },
  "carries-out/by-whom": {
    states: [
      ["由{市体育局}主办，各区参加的{campaign:青岚湖龙舟赛}开赛。", "市体育局 carries_out 青岚湖龙舟赛"],
      [
        "由{市教育局}、{市文联}联合主办、多家单位协办的{campaign:渔歌大赛}落幕。",
        "市教育局 carries_out 渔歌大赛",
        "市文联 carries_out 渔歌大赛",
      ],
    ],
    not: ["由{市体育局}主办，报名截至六月，{campaign:青岚湖龙舟赛}开赛。"],
  },
  "carries-out/by": {
    states: [
      ["{campaign:云川引水工程}由{云川水务集团}投资建设，明年通水。", "云川水务集团 carries_out 云川引水工程"],
      ["{campaign:青岚湖清水工程}由{市水务局}组织实施。", "市水务局 carries_out 青岚湖清水工程"],
      [
        "{campaign:第七届水上运动会}由{省体育局}、{云川市政府}主办，{青岚区政府}承办。",
        "省体育局 carries_out 第七届水上运动会",
        "云川市政府 carries_out 第七届水上运动会",
        "青岚区政府 carries_out 第七届水上运动会",
      ],
    ],
    not: ["{campaign:青岚湖清水工程}由{市水务局}监督，完工后组织实施验收。", "{市水务局}负责组织实施。"],
  },
  "carries-out/means": {
    states: [
      ["以实施“{campaign:清水入湖工程}”为抓手，加快治污。", "speaker carries_out 清水入湖工程"],
      ["{市水务局}以深入推进{campaign:节水行动}为牵引，提升用水效率。", "市水务局 carries_out 节水行动"],
    ],
    not: ["以举办{campaign:青岚龙舟赛}为契机，改善交通。", "坚持以{campaign:节水行动}为抓手。"],
  },
  "carries-out/push": {
    states: [
      ["抓好{campaign:助渔八项行动}的落实落地。", "speaker carries_out 助渔八项行动"],
      ["推进{campaign:清水工程}覆盖所有渔村。", "speaker carries_out 清水工程"],
      ["扩大{campaign:渔船保险试点}范围。", "speaker carries_out 渔船保险试点"],
      ["推进{campaign:清水工程}提质增效。", "speaker carries_out 清水工程"],
      ["{青岚区水务局}推动“{campaign:三河治理}”如期完工。", "青岚区水务局 carries_out 三河治理"],
      ["推动{campaign:云川改革试点}第二批事项加快实施。", "speaker carries_out 云川改革试点"],
    ],
    not: [
      "推动{campaign:清水工程}的效益见效。",
      "推动{campaign:清水工程}效益提升。",
      "抓好{campaign:生态环保督察}反馈问题整改落实。",
      "扩大{campaign:渔火音乐节}影响。",
      "扩大“{campaign:一窗通办}”覆盖面。",
      "{campaign:清水工程}提质增效。",
    ],
  },
  "carries-out/fight": {
    states: [
      ["打好{campaign:治本三年行动}收官战。", "speaker carries_out 治本三年行动"],
      ["坚决打好“{campaign:疏解行动}”组合拳。", "speaker carries_out 疏解行动"],
    ],
    not: ["打好{campaign:治本三年行动}基础。"],
  },
  "carries-out/take": {
    states: [
      ["{青岚区委}把{campaign:队伍教育整顿}作为重大任务抓紧抓实。", "青岚区委 carries_out 队伍教育整顿"],
      ["将{campaign:拖欠账款清理}抓实抓细。", "speaker carries_out 拖欠账款清理"],
    ],
    not: ["{青岚区委}把{campaign:队伍教育整顿}作为重大任务。"],
  },
});
