import { establishes } from "../../../extract/relation/establishes.ts";
import { testRelation } from "../../support/relation-cases.ts";

testRelation(establishes, {
  "establishes/set": {
    states: [
      [
        "推动{青岚重工}、{白塔船厂}等链主企业牵头组建{渔船产业联盟}。",
        "青岚重工 establishes 渔船产业联盟",
        "白塔船厂 establishes 渔船产业联盟",
      ],
      ["{各县}可依托高校、{科研院所}设立{渔业研究院}。", "各县 establishes 渔业研究院"],
      ["我市新设立{渔业研究院}。", "speaker establishes 渔业研究院"],
      ["在{市医院}挂牌成立{急救培训中心}。", "speaker establishes 急救培训中心"],
      ["成立由{position:区长}任组长，有关部门参加的{治理工作领导小组}。", "speaker establishes 治理工作领导小组"],
      ["{各县政府}可以设立{护渔委员会}。", "各县政府 establishes 护渔委员会 (planned)"],
      ["{省水利厅}在青岚镇设立了{水质监测站}。", "省水利厅 establishes 水质监测站"],
      ["设立“{place:青岚法务区}”，{省司法厅}派员参加。", "speaker establishes 青岚法务区"],
      ["{区人大}组织部分代表组成{视察组}深入{place:海霞社区}视察。", "区人大 establishes 视察组"],
      ["组建{云川投资集团}、{place:青岚}农商银行。", "speaker establishes 云川投资集团"],
      ["{各村}要加快进度。同时，县里已成立{护渠队}。", "speaker establishes 护渠队"],
      ["挂牌{青岚渔业学院}，组建运营{云川水务集团}。", "speaker establishes 青岚渔业学院", "speaker establishes 云川水务集团"],
    ],
    not: [
      "积极争取{省政府}批准设立{place:青岚保税区}。",
      "设立{place:云川}、{place:青岚}自由贸易试验区。",
      "设立{青岚分院}，应当符合下列条件。",
      "第三组成员考察{青岚水厂}。",
      "挂牌督办{云川化工厂}等3家企业。",
      "{各地区}按照会议关于设立{青岚担保基金}的要求抓好落实。",
    ],
  },
  "establishes/build": {
    states: [
      ["建立{mechanism:周调度机制}。", "speaker establishes 周调度机制"],
      ["与{place:青岚市}、{place:白塔市}建立{mechanism:渔区联动机制}。", "speaker establishes 渔区联动机制"],
      ["{镇纪委}创新建立{mechanism:渔村监督员制度}。", "镇纪委 establishes 渔村监督员制度"],
      ["建设{place:云川滨江公园}和{place:青岚湿地公园}。", "speaker establishes 云川滨江公园", "speaker establishes 青岚湿地公园"],
      ["探索建立{银行}、{保险公司}、企业和个人共同参与，政府支持的{mechanism:风险分担机制}。", "speaker establishes 风险分担机制"],
      ["我校与{青岚大学}共建{渔业研究院}。", "speaker establishes 渔业研究院", "青岚大学 establishes 渔业研究院"],
      ["依托{青岚大学}等3所院校建立{湿地观测站}。", "speaker establishes 湿地观测站"],
      ["支持{云川集团}加快建设{place:青岚渔港}，开通{place:白塔高速}。", "云川集团 establishes 青岚渔港", "speaker establishes 白塔高速"],
      ["{市国资委}监管的{云川港务集团}建立{mechanism:船期预告机制}。", "云川港务集团 establishes 船期预告机制"],
      ["联合{公安部}等6个单位建立{mechanism:线索移送机制}。", "speaker establishes 线索移送机制", "公安部 establishes 线索移送机制"],
      ["沿江{各市、县政府}建立{mechanism:汛情会商机制}。", "各市、县政府 establishes 汛情会商机制"],
      [
        "建成{place:青岚药谷}、{place:白塔创新园}、{place:苏州}纳米城等载体。",
        "speaker establishes 青岚药谷",
        "speaker establishes 白塔创新园",
      ],
      ["开通运营{place:白塔物流港}，建设{place:青岚运河}。", "speaker establishes 白塔物流港", "speaker establishes 青岚运河"],
      ["构建{青岚区委}统筹揽总、部门各司其职的“{mechanism:大安全格局}”。", "speaker establishes 大安全格局"],
      [
        "提速建设{place:白塔水库}、青岚站、{place:云川高速}、{place:青岚江}流域治理工程、{place:云川}跨江联网等项目。",
        "speaker establishes 云川高速",
        "speaker establishes 白塔水库",
      ],
      ["上线运行{mechanism:渔港服务平台}，开工{place:青岚灌区}。", "speaker establishes 渔港服务平台", "speaker establishes 青岚灌区"],
      ["建立实施{mechanism:休渔补偿制度}。", "speaker establishes 休渔补偿制度"],
    ],
    not: [
      "推进{place:云川滨江公园}建设。",
      "深化建设{place:青岚开放试验区}。",
      "项目要有利于建立{mechanism:水产流通体系}。",
      "建立{mechanism:联席会议制度}，均须报市政府批准。",
      "新建立的{mechanism:会商制度}有待磨合。",
      "为进一步健全{mechanism:激励约束机制}，现作如下调整。",
      "打造{place:西部地区}创新高地。",
      "建设{place:青岚江}等主要江河堤防。",
      "城乡建设都要落实{mechanism:节约用地制度}。",
      "鼓励搭建{mechanism:体育公共服务平台}。",
      "鼓励渔业企业建立{mechanism:订单收购机制}。",
      "{各县}要组织检查，推动渔业企业建立健全{mechanism:安全生产责任制}。",
      "{市财政局}将农田建设补助下达至{县财政局}。",
      "开通云川至{place:河内}、{place:曼谷}等国际货运航线8条。",
      "地震后重建的{place:青岚镇}面貌一新。",
    ],
  },
  "establishes/has": {
    states: [
      ["{青岚学院}设{教学委员会}、{学术委员会}。", "青岚学院 establishes 学术委员会", "青岚学院 establishes 教学委员会"],
      ["{理事会}可设{秘书处}，处理日常事务。", "理事会 establishes 秘书处 (planned)"],
    ],
    not: ["{青岚学院}设备处由{教学委员会}指导。", "{理事会}开会，要求设法联系{秘书处}。"],
  },
  "establishes/by": {
    states: [
      ["{place:青岚工业园}位于白塔镇，由{云川市政府}于2002年6月批准设立。", "云川市政府 establishes 青岚工业园"],
      ["{青岚联盟}是在市政府指导下，由{云川商会}牵头筹建，旨在共享渔港。", "云川商会 establishes 青岚联盟"],
      ["{青岚研究院}由{云川大学}和{青岚集团}共同组建。", "云川大学 establishes 青岚研究院", "青岚集团 establishes 青岚研究院"],
    ],
    not: [
      "渔业联盟在{云川市委}、{青岚区委}指导下，由{云川商会}牵头筹建。",
      "{青岚研究院}的章程由{云川大学}成立的小组起草。",
      "{青岚研究院}的账户由{云川大学}设立的账户转来。",
    ],
  },
});
