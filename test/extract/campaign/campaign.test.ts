import { describe, it } from "vitest";
import { expectNames } from "../../support/marked.ts";

const cases: readonly (readonly [rule: string, first: string, second: string, negative: string])[] = [
  [
    "drives and works of the nation",
    "扎实开展[党史学习教育]，建设[南水北调工程]。",
    "持续深化[“放管服”改革]。",
    "加强脱贫攻坚精神宣传，学习教育理论。",
  ],
  [
    "drives of the nation under short names",
    "坚持[长江十年禁渔]。",
    "深化[市场准入壁垒清理整治]，推进[全面创新改革试验]，参照[“五经普”]数据。",
    "以旧换新家具，市场准入放宽，创新改革思路。",
  ],
  ["drives whose field is a list", "开展[渔船、码头等水上场所专项整治]。", "实施[农村公路及村道提升行动]。", "实施渔船更新等重大行动。"],
  ["great games", "备战[第九届亚运会]。", "[2012年奥运会]期间加强值守。", "冬奥会组委会发布公告。"],
  ["games and festivals", "办好[青岚山国际马拉松]、[云川民歌文化节]。", "举办[第三届云川技能大赛]。", "节约用水，节日文化丰富。"],
  [
    "drives by their head",
    "开展[校园周边环境专项整治]。",
    "[水源地保护攻坚战]取得成效，[青山绿化三年行动]扎实推进。",
    "以实际行动落实要求，实行动态管理，开展重大行动。",
  ],
  ["counted drives, each of a list", "实施[十大便民工程]、[五大提升行动]。", "实施[六大攻坚行动]。", "打造三大产业，形成五大行业。"],
  [
    "plans behind a verb of doing",
    "实施[千名医师下乡计划]，推进[宅基地流转改革试点]。",
    "启动[水网联通工程]。",
    "编制年度招生计划，加强工程质量监管，试点地区先行。",
  ],
  [
    "labels of two halves that balance",
    "“[百曲入青·乐满云川]”吸引游客。",
    "推进[“五园青岚·美乡云川”建设]。",
    "推出“青岚古道·云川秋色”精品线路，建成“云岭·9号驿站”。",
  ],
  ["waters that are led elsewhere", "加快[引岚济青工程]前期工作。", "推进[引云济白]、[引黄入岚工程]。", "引水济困，引企入校。"],
  [
    "trials of which a task or a range is told",
    "完成[滩涂确权整县试点]任务，扩大[渔船保险试点]范围。",
    "推进[海岛养老试点]和社区食堂建设，开展[海钓服务业开放试点]示范。",
    "完成试点任务，扩大试点范围，做好试点和推广工作。",
  ],
  [
    "drives whose field holds a verb",
    "实施[医养结合推广行动]、[海钓消费拓展行动]。",
    "开展[渔港供电优化提升攻坚行动]，进行[渔业用海改革试点]，开展好[滩涂养殖确权试点]。",
    "结合行动抓好落实，拓展行动空间。",
  ],
  [
    "plans behind verbs that are only made up",
    "实施好[渔港提质工程]，迭代升级[青岚工匠计划]。",
    "增加[滩涂养殖确权试点]，开工[云川引水二期工程]。",
    "升级渔港装备，增加工程投资。",
  ],
  [
    "what is carried out under the name of what it does",
    "实施[打造海岛书城行动]。",
    "[依法行政水平跃升行动]启动，实施[苗木优化升级工程]。",
    "打造海岛书城，依法行动。",
  ],
  [
    "names with words of using before a comma",
    "实施[卤水高效利用]、[渔网回收再利用工程]。",
    "推进[商标运用促进工程]。",
    "利用工程、计划和资金扩大生产。",
  ],
  [
    "undertakings of a list that share only the verb",
    "实施[渔港扩容提质]、[滩涂养殖转型]、[海岛民宿品质提升行动]。",
    "推进[白塔港集装箱码头]、[青岚江航道整治工程]，开展[渔船数字化改造]、[冷库更新试点]。",
    "推进渔业发展、农业提升，实施[渔船、码头安全提升行动]。",
  ],
  [
    "undertakings behind a count of what is done",
    "完成植苗造林9万亩、[滩涂湿地修复工程]7处。",
    "完成清淤12公里、[渔港扩容工程]3个。",
    "完成清淤12公里、护岸3处。",
  ],
  [
    "plans that stand in a list behind another",
    "实施[渠系联通工程]和[仓储便利化工程]。",
    "推进[渔港扩容改革试点]、[滩涂确权登记试点]。",
    "依托工程、计划和市场，发展园区、工程机械。",
  ],
  ["trials that are counted", "推进3个[渔港数字化更新试点]。", "争创2个[滩涂养殖确权试点]。", "设立3个试点，推进4个园区。"],
  ["trials of a place", "深化[杭州综合改革试点]。", "[浙江改革试点]形成经验。", "在浙江试点后推广，杭州综合施策。"],
  ["what is done for people in a year", "办好[十件民生实事]。", "[20项重点民生实事]全部完成。", "持续办好民生实事，办结10件信访事项。"],
  [
    "quotes that end in a head, with their field",
    "开展新一轮[水产“百塘工程”]。",
    "深化[渡口、码头等水上安全隐患“大起底”]。",
    "杜绝“形象工程”，坚决防止“政绩工程”。",
  ],
  ["fields joined to the net", "发展“[互联网+农机]”。", "推动“[人工智能+渔业]”。", "建设“互联网+监管”系统，打造“人工智能+渔业”场景。"],
  ["brands of goods", "“[岚山优品]”“[九乡十二品]”热销。", "推介“[青岚名品]”。", "打造优品，提供产品。"],
  [
    "undertakings of a list that the noun closes",
    "推进[岚山石化高纯丙烯]、[白塔电子光刻材料]、岚山铁路等重点项目。",
    "加快[翠屏年产3万吨锌基合金]和[东岭集团绿色铸造]等项目建设。实施[产业提质倍增]、[城乡供水联通和管网更新]、[人才汇聚青岚]等“[六大工程]”。",
    "推进交通、水利等重大项目，实施水库移民安置、老街改造等项目。",
  ],
  ["labels that count by hundreds", "开展“[千名渔技员下乡]”。", "聚力打好“[六场硬仗]”。", "实施“水肥一体化”，打好“组合拳”。"],
  ["leagues and games by their short names", "办好“[桂超]”。", "推进[十六运]筹备工作。", "“超”前谋划，第十六运输队。"],
  ["plans that tell how they fare", "[湖区退养综合改革试点]获批。", "[古城水系修复工程]顺利推进。", "重大工程顺利推进。"],
  ["undertakings of a place", "推进[杭州湾跨海大桥扩建工程]。", "关于[宁波双岙石化项目]问题。", "加强项目建设，项目审批提速。"],
  ["works on facilities", "[马家岭电厂二期]投产，[白塔高速改扩建]开工。", "[青岚机场三期]建成。", "机场客流增长，二期任务完成。"],
  [
    "stages of undertakings",
    "[青岚新材料二期]、[云川锂电三期]等项目投产。",
    "推动[白塔智算中心一期]建成。",
    "落实二期规划，一期任务完成。",
  ],
  ["undertakings of a zone", "加快推进[白沙湾工业区石化项目]。", "关于[青岚湖流域山水项目]问题。", "开发区签约项目12个。"],
  ["undertakings by what they yield", "建成[330千伏白塔线路工程]。", "[年产3万吨锂盐项目]投产。", "330千伏变压器检修。"],
  ["work that a title opens", "关于开展[老旧小区消防整治工作]的通知", "关于开展[水库大坝排查工作]的意见", "关于做好工作的通知"],
  ["editions", "实施[营商环境提质三年行动2.0版]。", "实施“[双通工程”2.0版]。", "系统升级到2.0版。"],
  [
    "labels of a list that 等行动 closes",
    "实施[稳岗扩容提质]、[创业带动就业扩容]等行动计划。",
    "实施[土壤污染源头防控]、[固体废物综合治理]等行动。",
    "采取巡查、督办等措施。",
  ],
  ["trials that a body is chosen for", "入选国家[零碳园区试点]。", "列入全国[水网智慧调度试点]。", "试点工作稳步推进。"],
  ["places under a drive", "深化[平安浙江建设]。", "推进[绿美浙江生态建设]，建设[美丽杭州]。", "浙江平安有序，杭州美丽动人。"],
  ["masked places under a drive", "统筹推进[法治xx建设]，深化[平安xx]。", "推进[美丽xx建设]。", "《法治xx建设规划》印发。"],
  ["building under a fixed label", "推进[“无废城市”建设]。", "[美丽乡村建设]成效明显。", "城市建设日新月异。"],
  [
    "achievements that win a prize",
    "授予“[青岚湖蓝藻治理关键技术]”科技进步奖。",
    "“[高寒草甸修复技术研究]”获国家技术发明奖。",
    "授予“先进工作者”称号。",
  ],
  [
    "quoted labels with a head behind",
    "实施[“红领青岚”工程]，推进[专项债“自审自发”试点]。",
    "打造[“廉润云川”文化品牌]。",
    "做好“十五五”重大项目储备，抓住“牛鼻子”。",
  ],
  [
    "quotes that end in a head",
    "巩固“[青岚河清澈三年行动]”成果。",
    "启动“[科技下乡活动年]”。",
    "解决“急难愁盼”问题，云川职业技术大学“桥梁工程”专业群入选。",
  ],
  [
    "labels in a list",
    "举办“[春风送岗]”“[秋阳助学]”等活动。",
    "培育“[青岚月嫂]”、“[云川木匠]”等劳务品牌，开展“[星火引航]”等专题教育。",
    "获评“文明村”“卫生村”等称号。",
  ],
];

describe("campaign", () => {
  for (const [rule, first, second, negative] of cases) {
    it(`finds ${rule}`, () => {
      expectNames("campaign", first);
      expectNames("campaign", second);
    });
    it(`leaves alone what only looks like ${rule}`, () => expectNames("campaign", negative));
  }
});
