import { describe, it } from "vitest";
import { expectNames } from "../../support/marked.ts";

const cases: readonly (readonly [rule: string, first: string, second: string, negative: string])[] = [
  [
    "arrangements whose field an adverb would open",
    "完善[渔政巡查制度]、[重点车辆动态监管机制]。",
    "用好局长信箱和[渔港管理系统]。",
    "重点完善机制。",
  ],
  [
    "systems that are set up",
    "健全[渔船安全监管体系]，完善遍及各岛的[渔村养老服务网络]。",
    "建立健全[渔业社会化服务体系]，构建[渔民家庭分类救助体系]。",
    "监管体系更加完善，完善全方位监管体系，完善提升12个渔村养老服务网络，建设现代渔业体系。",
  ],
  [
    "platforms and sites that are used",
    "通过[全省渔船检验一体化平台]报送，登录[青岚招生考试网]。",
    "加强“[青岚渔港党建网]”建设，数据接入[云川渔船定位系统]。",
    "通过创新平台聚集人才，接入供水管网，上线各类平台。",
  ],
  ["duties that are set up and carried out", "健全落实[渔船消防责任制]。", "为健全落实[渔港安全责任制]，制定办法。", "健全落实工作机制。"],
  [
    "lists before their head",
    "完善[鱼苗培育、放流、监测等制度]。",
    "健全[渔港巡查、渔船登记、渔民培训等机制]。",
    "完善渔港巡查、储备等机制。",
  ],
  [
    "labels that tell how one thing is done for several",
    "推行[渔船检验“多检合一”]。",
    "加快[水陆联运“一箱制”]应用。",
    "实施渔船检验“多检合一”改革，坚持“一国两制”。",
  ],
  [
    "codes and brains",
    "“[青岚渔民码]”全面推广应用。",
    "上线[云川城市大脑]，推广[青岚港口治理大模型]。",
    "输入“六位密码”，用好“最强大脑”。",
  ],
  ["channels by their number", "开通[“渔货出海”通道]。", "建设[“绿苗入户”通道]。", "“渔电外送”第二通道开工。"],
  [
    "arrangements of the whole country",
    "推行[长护险]，设置[中小学春秋假]。",
    "做好[中央单位定点帮扶]，推行[“亮码”入企]。",
    "保险公司定点经营，秋季放假。",
  ],
  ["rules before an arrangement", "推行[渔场年薪制]、[场务公开制度]。", "落实[渔港竞争上岗制]、[渔务公开制度]。", "推行体制、制度创新。"],
  ["labels beside an arrangement", "上线“[粤省事]”“[青智办]”。", "推行“[渔证即办]”、“[渔港包干制]”。", "做到“[接诉即办]”“办就办好”。"],
  ["people sent in a group", "深化[“组团式”教育人才援藏援疆]。", "开展[“组团式”紧密型帮扶]。", "“组团式”旅游升温。"],
  ["networks that are none", "健全[“渔翼”监测网络]。", "建成[“天眼”防控网络]。", "开展“守渔”专项执法、网络市场监管。"],
  ["rules that 制 alone makes", "推行[渔场包干制]。", "落实“[场务公开制]”、[渔场损害责任终身追究制]。", "以备案制代替审批，问责制定规则。"],
  [
    "quoted rules and clouds",
    "落实[药品“两票制”]，深化“[渔政云]”应用。",
    "推广“[积分制]”“[清单制]”。",
    "坚持“一国两制”，消除“限制”，观赏“白云”。",
  ],
  [
    "standing arrangements",
    "深化[东西部协作]，推行[河长制]。",
    "信息推送至[国家企业信用信息公示系统]，考核[耕地保护和粮食安全责任制]。",
    "建设中欧班列（青岚）集结中心，加强东西部联系。",
  ],
  [
    "arrangements by their head",
    "健全[重大事项请示报告制度]。",
    "建立[信息公开、撤销和更新机制]，健全[市场主体退出机制]。",
    "健全工作机制，完善相关制度，推动各方面制度机制衔接，把职权关进制度笼子，水价由市场形成机制。",
  ],
  [
    "arrangements by which something is settled",
    "健全[涉渔诉求闭环解决机制]。",
    "建立[渔港纠纷多元解决机制]。",
    "抓紧解决机制和用地难题，疏通传导机制。",
  ],
  [
    "arrangements behind two verbs that a joint ties",
    "完善并切实执行[以实绩为重点的任期审计制度]。",
    "健全和用好[汛情预警叫应机制]。",
    "健全和实施方案。",
  ],
  [
    "arrangements of those who make them",
    "建立健全本行政机关的[渔船信息公开制度]，疏通[鱼价传导机制]。",
    "建立健全[全员安全生产责任制]，年底前实现[渔民养老和渔工医疗保险制度]全覆盖。",
    "实行本单位的制度，加强渔港检验创新和机制建设，健全护渔体系的各项制度。",
  ],
  [
    "arrangements that a joint parts",
    "完善[矿业权出让制度]和[水权交易机制]。",
    "落实[安全生产责任制]、[首接负责制]。",
    "深化体制机制和制度创新。",
  ],
  [
    "arrangements whose field is a list",
    "健全[渔权、林权等生态权属交易体系]。",
    "完善[海域、滩涂等资源确权登记制度]。",
    "落实渔权、林权等重要制度。",
  ],
  [
    "verbs that are joined inside",
    "健全[渔权确认和落实机制]。",
    "完善闭环管理，健全[群众诉求受理、跟踪反馈机制]。",
    "推进、落实各项工作机制。",
  ],
  ["arrangements that tell all by themselves", "完善[激励约束机制]。", "建立[渔业激励约束机制]。", "激励干部，约束行为。"],
  [
    "quotes that end in a head, with their field",
    "升级[渔业管理“一张图”]。",
    "推进[港口服务“一网通办”]。",
    "实现“一张图”管理，基于“一张图”施策。",
  ],
  [
    "platforms and systems",
    "建设[青岚区智慧养老服务平台]。",
    "建成投用[不动产登记信息系统]，搭建更多[渔船共用检修服务平台]。",
    "发展平台经济，搭建服务平台，加强系统建设。",
  ],
  ["platforms whose noun tells all", "搭建[蔬菜产业公共服务平台]。", "接入[云川市政务服务平台]。", "公共服务水平提高，平台企业壮大。"],
  ["quoted labels with a head behind", "构建[“一轴两翼”发展格局]。", "推行[“日清周结”工作法]。", "打好“组合拳”，形成新格局。"],
  ["quotes that end in a head", "依托“[六专机制]”提供服务。", "开通“[老年人绿色通道]”。", "用好“牛鼻子”，抓住机制创新。"],
  ["labels that make a rule", "实行[“一票否决”制]。", "推行[“首席专家”制]。", "“十四五”制定了目标。"],
  ["adverbs and nouns of doing inside", "健全[困难群众主动发现机制]。", "完善[基础养老金正常调整机制]。", "全面落实各项措施。"],
  ["counted rules and lists", "推行“[三项制度]”，建好“[两库]”。", "落实“[两张清单]”。", "三项制度安排，两库相连。"],
  ["ways of handling in quotes", "推行“[见证即办理]”。", "推广“[一照通全域]”审批。", "推行“三网融合”，做好“应保尽保”，推广“青渔助农贷”。"],
  [
    "arrangements of the Party",
    "执行[领导干部个人有关事项报告制度]、[谈心谈话制度]。",
    "落实[双重组织生活制度]，坚持[第一议题制度]。",
    "向组织报告有关事项，严格组织生活。",
  ],
  ["labels in a list", "搭载“[云端青岚]”“[直播云川]”等平台。", "用好“[青岚办]”、“[云川通]”等小程序。", "种植“青岚一号”“云川二号”等品种。"],
  [
    "items told at length",
    "推广的举措：[以降低损失为目标的商标保险机制]；\n[基于“两表分流”的快速审判机制]。",
    "推广的举措：[专家全程参与的成果转化服务模式]；\n[渔政、港政、海事案件“一窗口”审判]；\n[推动投向苗种期、育成期渔场的容错机制]。",
    "改革相关制度；\n工作机制。",
  ],
  [
    "lines of five figures",
    "健全[12399护渔求助热线体系]。",
    "接入[19876助农服务平台]，开通[12988护水服务台]。",
    "拨打12399咨询，新增用户19876户，平台稳定，12345户群众接入平台，产值12399万元的平台经济。",
  ],
  [
    "labels of several parts and what they make",
    "完善[“自建+租用”的渔机供给体系]。",
    "构建[“两港联动、三湾错位”的发展格局]。",
    "坚持“有奖、有罚”的工作思路，完善“自建”的供给体系。",
  ],
  [
    "arrangements that are said to grow better",
    "[渔权交易监管机制]不断健全。",
    "[海洋牧场管护机制]不断完善，成效明显。",
    "渔船检修机制不健全，鱼苗供应机制不畅。",
  ],
  [
    "sites and accounts by their label",
    "依托[“信用青岚”网站]公开。",
    "办好[“白塔发布”公众号]、[“云川通”客户端]。",
    "通过政府网站公开，“青岚杯”比赛网站关闭。",
  ],
  [
    "sharing platforms by what they share",
    "建成[公共数据共享平台]。",
    "市数据局负责[政务数据共享平台]运维，接入[青岚区金融综合服务平台]。",
    "平台负责数据，各平台共享数据。",
  ],
  [
    "markets of a region",
    "用好[绍兴科技大市场]。",
    "建设[杭州数据要素市场]、[宁波人才大市场]。",
    "面向浙江的大市场，做活数据要素市场，浙江科技市场活跃。",
  ],
  ["ways of working taken over", "推广[小额信贷加保险模式]。", "复制[村企联建带动模式]。", "探索新模式，转变发展模式。"],
  [
    "quoted ways of settling matters, and circles by the minutes it takes",
    "推行“[积分制]”“[清单制]”。",
    "打造“[10分钟购药圈]”。",
    "“编制”“定制”从严，“朋友圈”扩大。",
  ],
  ["lines by a quoted number", "开通[“12355”青少年服务台]。", "用好[“12333”人社热线]。", "开通“12355”，接听1200次。"],
];

describe("mechanism", () => {
  for (const [rule, first, second, negative] of cases) {
    it(`finds ${rule}`, () => {
      expectNames("mechanism", first);
      expectNames("mechanism", second);
    });
    it(`leaves alone what only looks like ${rule}`, () => expectNames("mechanism", negative));
  }
});
