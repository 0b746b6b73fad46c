import { describe, expect, it } from "vitest";
import { expectNames, namesIn } from "../../support/marked.ts";

const cases: readonly (readonly [rule: string, ...cases: readonly string[]])[] = [
  [
    "units inside a body where they act",
    "[后勤处]负责修缮宿舍，[器材科]每月盘点，[膳食办]对进货台账开展抽查。",
    "[安全科]、[动力部]配合，[装卸队]应当持证上岗。",
    "渔获堆放在码头一处，整改渗漏点36处，河道东部植树，“渔港方案”获水保部批复。",
  ],
  [
    "units inside a body to which work is handed or that somebody is over",
    "何文同志分管[档案室]、[船闸管理所]、[渔技站]，联系[办公室]。",
    "图纸交[基建科]存档，结果报[值班室]，并征询[水保部]、[渔管中心]等意见。",
    "由外部审计，报表交叉核对，经济发展中心城市。",
  ],
  [
    "units inside a body as labels and headings",
    "（一）[督导科]（挂青少年科普牌子）。负责督学。\n（二）[资助办]：负责助学金。",
    "一、[收发室]\n负责信件收发。",
    "（一）改善内部。负责人到场。",
  ],
  [
    "units inside a body again, where the paper has named them so, and in a list with one",
    "[宿管科]负责查寝。宿舍钥匙存入[宿管科]，[宿管科]、[膳食部]存档。",
    "[播音科]、[采编科]、[摄影科]等科室轮流值守。",
    "开设书法科，设立展销部。",
  ],
  [
    "what those who read a paper call by rank alone, with the Party body of it",
    "情况报[总队]，[支队]负责汇总，[支队纪委]参加。",
    "上报[省厅]和[部局]，[院纪委]核查，[校团委]带队。",
    "支队伍建设，总队长到场，省厅级干部，校党委书记讲话，市局部降雨。",
  ],
  ["teams of a station", "[运检班]负责巡线，[抄表班]、[综合班]配合。", "[检修班]牵头。", "领导干部值班负责巡堤，进修班应当结业。"],
  [
    "groups inside a body",
    "[联络接待组]负责签到，[巡堤护坝组]、[物料调运组]各负其责。",
    "[闸门检修组]牵头，[泵房抢修组]配合。",
    "优化重组，分管党组成员，班组长到场。",
  ],
  [
    "branches of banks by short names, and a level that sets up a body",
    "由[建行白塔支行]、[人行云川市分行]配合。",
    "[区]成立[河湖整治领导小组]，[各区（县级市）]要落实。",
    "人行道支路通行，全市成立三年。",
  ],
  [
    "bodies beside people, and inspectors who come to them",
    "支持专家学者、[咨询机构]参与论证，发挥[新乡贤联谊会]作用。",
    "[区委第二巡察组]进驻[区水务局党委]。",
    "支持专家学者参与论证，推进平安社区创建。",
  ],
  [
    "units that might be places under a number, with what they do behind it",
    "2.[渔管中心]。配合清港。\n3.[船检站]：登记船只。",
    "（三）[护堤队]。巡查堤坝。晚间由[护堤队]值守。",
    "1.渔港中心\n（二）聚力打造渔业装备中心。抓紧施工。",
  ],
  [
    "what a level has of bodies, and a long name behind a word that leans on a paper",
    "考核[区相关部门（单位）]，[区各部门（单位）党委（党组）]要带头。",
    "根据[浙江省消防救援总队]通知，[区委、区政府各部委办局]：",
    "我市各行各业，城市有关规划。",
  ],
  ["offices of a level whose field opens as a people's", "由[区民防办]负责。", "上报[市民宗局]、[市网格中心]。", "市民防范意识增强。"],
  [
    "units that work is asked of, or that a bureau has",
    "要求[船闸处]、[航标部]、[机修科]自查，听取[劳资部]关于定岗的汇报。",
    "报[区纪委监委党风政风监督室]、[案件审理室]，抽查[区水务局机关各科室]。",
    "要求全部整改，组织处理到位。",
  ],
  [
    "units that are told as the weighty ones",
    "[检修科]、[配料办]、[化验室]等重点科室人员轮岗。",
    "抽查[防汛综合办]、[堤防管护科]等部门。",
    "本科、专科等重点科室建设。",
  ],
  [
    "a unit and the one where it sits",
    "[青岚学院招生办公室]设在[学籍管理处]。",
    "[护堤办]设在[镇渔政办]，[清港办公室]挂靠[市海事局]。",
    "招生章程设在首页。",
  ],
  ["all units of a body", "[大队各中队]、[支队各科室]要轮训。", "由[总队各支队]上报，[村“两委”]负责。", "各大学科，村两用房。"],
  [
    "a committee of the Party in a place that no lexicon has, and a town's committee beside a county's bureau",
    "[中共青岚区委办公室]印发。",
    "由[镇党委]和[县水利局]负责，[中共白塔镇委员会]报告。",
    "中共党员带头。",
  ],
  [
    "groups of bodies of the levels with what they share",
    "[各镇党委、政府]，[各街道党工委、办事处]，[区委各部委办]：",
    "[各镇党委、政府]要巡堤，[各村党支部]配合。",
    "各镇党委书记到场。",
  ],
  [
    "all units inside a body",
    "[各病区]、[机关各科室]要排查隐患，[局属各单位]落实。",
    "[支队机关各科室]应当轮训，[各村（居）]、[各站所]负责巡堤。",
    "各网格员上岗，各支部书记述职，各学科发展。",
  ],
  [
    "bodies of a level whose fields open with other words",
    "报[县政务服务中心]和[镇经管中心]，[市水利建设领导小组]负责。",
    "成立[平安青岚建设领导小组]，建设[医疗质量与安全委员会]。",
    "市政公司，县政建设中心工作。",
  ],
  [
    "all units of a school or a station, and of a town",
    "[各校区]、[各学院（部）]、[各系部]要上报，[所属各单位]要落实。",
    "[白塔镇各村]报名，[青岚区部分镇街]试行，[各部门单位]参加。",
    "各学科发展，各学院派建筑，所辖乡镇以及旅游点。",
  ],
  [
    "groups of a small unit, and what the Party's committees of levels have",
    "学期初成立[宿舍检查领导组]，由[作品评审组]打分。",
    "报[县（区）委组织部]，[各乡镇（街道）纪委]和[镇（街道）纪（工）委]核查。",
    "加强领导组织工作，结组评审。",
  ],
  [
    "branches of the Party that are honoured, and units joined by 以及",
    "[锻造党支部]荣获二等奖，[装配党支部]、[运行党支部]获评先进。",
    "[宣教处]、[膳食中心]以及[各学院]要配合。",
    "有的党支部书记荣获表彰。",
  ],
  [
    "units of a list that have to do something, each by itself",
    "[门诊部]、[给药科]、[影像中心]要对账，[东闸站]、[西闸站]、[修船厂]应落实，[膳食处]、[团委]负责送餐。",
    "下设[办公室]在[镇水务办]，[镇直各单位]报到，[各派驻机构]、[各巡察组]要报到，[城管办]和[执法中队]要巡堤。",
    "经[院党委会]研究同意，[派出所]、[市场监管所]负责人到场。",
    "中西部和东北要发展，内部、外部审计应分开，推动布局优化、院系重组，召开党委会议。",
  ],
  [
    "those who are charged, before 等",
    "发动[养殖协会]、[渔家商会]等开展巡河。",
    "支持[渔业合作社]、[龙头企业]等提供冷链。",
    "推动渔港、开发区等加快改造，团组织书记、联络员和群众参加，由部门负责人提出申请。",
  ],
  [
    "bodies and villages of a town, and committees ahead of a body in a list",
    "[白塔镇中心小学]要护堤，[青岚镇部分村]积极开展巡河。",
    "[农业工委]、[教育工委]、[国资委党委]要加强指导，报[青岚县委组织部组织二科]。",
    "白塔镇部分村级道路，青岚镇各村民报名。",
  ],
  [
    "divisions of offices and courts",
    "报[县委办信息综合股]，[执行一庭]、[执行二庭]负责。",
    "[各派驻纪检监察组]要核查，移交[渔业公司纪委]，[县属各单位]要落实。",
    "家庭负责接送。",
  ],
  [
    "a group of a level for a drive with a label",
    "[县“清水净岸”行动领导小组办公室]开会，[白塔镇“亮灯”工程指挥部]施工。",
    "成立[区“清水净岸”专项工作专班]。",
    "全县“清水净岸”动员会召开。",
  ],
];

describe("units inside a body", () => {
  it.each(cases)("%s", (_rule, ...marked) => {
    for (const one of marked) expectNames("organization", one);
  });

  it("finds the institution that the title names under its class noun", () => {
    const text =
      "青岚师范学院招生章程\n第一条　维护学院和考生权益，结合学院实际，制定本章程。\n第二条　学院设招生委员会。\n第三条　校园留有学院派建筑。";
    expect(namesIn(text, "organization")).toEqual(["青岚师范学院", "学院", "学院", "学院", "招生委员会"]);
  });

  it("finds the one who signs under its class noun, who speaks of itself, and whose deed opens the paper", () => {
    const signed = "防汛演练预案\n一、学校成立领导小组。\n二、学校食堂要备水。\n昆明二中";
    expect(namesIn(signed, "organization")).toEqual(["学校", "领导小组", "昆明二中"]);
    expect(namesIn("青岚渔业有限公司车辆管理办法\n第一条 为规范公司车辆管理，制定本办法。", "organization")).toEqual(["公司"]);
    expect(namesIn("考务通知\n我校近期组织考试。监考安排按照学校要求执行。", "organization")).toEqual(["学校"]);
    expect(namesIn("公司召开安全例会\n会上通报了情况。公司要求抓好值守。", "organization")).toEqual(["公司", "公司"]);
  });

  it("leaves the class noun alone where no title names one", () => {
    expect(namesIn("关于招生工作的通知\n学院招生要公开，维护学院声誉。", "organization")).toEqual([]);
  });
});
