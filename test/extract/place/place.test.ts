import { describe, it } from "vitest";
import { expectNames } from "../../support/marked.ts";

const cases: readonly (readonly [rule: string, first: string, second: string, negative: string])[] = [
  [
    "landmarks",
    "加强[青藏高原]生态保护，面向[京津冀]市场。",
    "服务[雄安新区]建设，治理[白洋淀]水质。",
    "高原特色产业取得进展，大湾区域合作不断深化。",
  ],
  [
    "regions by full and short name",
    "考察团到[杭州市]参观，对[浙江]印象深刻。",
    "与[四川]、[重庆]加强合作，[杭州市]获评文明城市。",
    "各省市县协同发力。",
  ],
  ["regions by their short names", "数据来自[浙江]。", "产品销往[四川]等地。", "浙江人爱喝茶，“四川通”上线。"],
  ["regions one behind another as one", "现场设在[浙江省杭州市]。", "震中位于[云南丽江]，波及[湖北巴东县]。", "全省各市县均已覆盖。"],
  [
    "roads and ports, not kinds of them",
    "改造[白石口岸]，建设[青白远洋通道]。",
    "打通[马家岭隧道]，扩建[杭州湾跨海大桥]。",
    "取消收费公路收费站，新建建制村公路，打通跨江跨海通道和陆海口岸，防范重特大道路事故，升级配电网和万卡智算中心。",
  ],
  [
    "zones by the short names of their kinds",
    "做强[杭州国家农高区]。",
    "[温州法务区]揭牌，[宁波国家版本馆]开放。",
    "各地农高区联动发展，建设一批版本馆分馆。",
  ],
  [
    "the last of places that are counted, without the count",
    "[杭州]、[宁波]3家高新区获批。",
    "新增[温州]、[绍兴]两座机场。",
    "新增3家高新区。",
  ],
  [
    "the last place behind words that end a name",
    "推动园区对接[杭州都市圈]。",
    "[浙江]首家国际陆港开工。",
    "国内最大智算中心投用，对接成果丰硕。",
  ],
  ["forests as parts of a range", "保护[小兴安岭林区]。", "走进[大兴安岭林区]。", "防范林区森林草原火灾，走进林区深山。"],
  [
    "names that only cross from word to word",
    "在[海口]设立口岸。",
    "[青海]风光秀美，祖国山河壮丽。",
    "推进棚改回迁安置，开放沿海口岸，江海联运畅通，山青海蓝，铁海河海联运，登陆港股市场，走进醉美龙江。",
  ],
  ["zones of the nation", "建好[国家林业碳汇综合试验区]。", "推进[杭州国家数据标注基地]建设。", "建成国家级示范区3个。"],
  [
    "roads by both ends",
    "建设[杭州至宁波高速铁路]。",
    "改造[福州至厦门高速公路]，开通[杭州至宁波铁路客运专线]。",
    "从起点至终点全线畅通，西部迈入高铁时代。",
  ],
  ["provinces before who joins them", "请[江苏省]会同有关部门组织实施。", "汇总[浙江省]会商结果。", "推进强省会建设。"],
  ["sites behind their region", "修缮[杭州白塔古城遗址]。", "扩建[宁波青岚地质公园]。", "评出更多4A级景区，绝不搞政策洼地。"],
  ["regions before a verb or a count", "[杭州]申建跨境物流中心。", "做强[宁波]4大机器人产业基地。", "申建跨境物流中心，做强三大产业基地。"],
  [
    "villages and towns by themselves",
    "对[马家村]进行调查。",
    "[独流镇]固定资产投资增长。",
    "帮助山货出村进店，选出30个样板村，改善居家社区服务，评选“和美岚村”。",
  ],
  ["sections of roads and waters", "建成[云川高速杭州段]。", "改造[白塔大桥（杭州段）]。", "这段时间内降雨偏多。"],
  [
    "sections by their ends",
    "[青白高铁云远段]贯通，[云白铁路（白塔至石桥段）]开工。",
    "改建[长深高速石桥至柳塘段]，整治[白石河干流梧溪口至柳塘段]。",
    "推进高速公路拥堵段改造，建设普通公路示范段。",
  ],
  [
    "names with a note inside",
    "[梧溪山（余杭）创意产业园]开园，建设[云白（青）高铁石桥至柳塘段]。",
    "[东部（宁波）科学城]启动，[云（白）青远都市圈]成形。",
    "新（改）建乡村公路，支持试点城市（白塔）产业园改革。",
  ],
  [
    "towns and villages behind their region",
    "调查了[湖北省巴东县白塔镇马家村]的险情。",
    "位于[贵州省赤水市青岚街道]。",
    "当地推进乡村治理，加快建设美丽城镇。",
  ],
  [
    "doubtful names beside other regions",
    "[大通]、[湟中]、[民和]、[互助]、[共和]成效良好。",
    "在[杭州]、[富阳]、[桐庐]等地试行。",
    "坚持互助共济，维护民族团结和共和精神。",
  ],
  ["units cut out of longer words", "[杭州]市民积极参与。", "代表团赴[桐庐县]考察。", "合理均衡水平不断提高，弘扬中华文化，隆重庆祝节日。"],
  ["slogans about a region as none", "支持[江苏]发展。", "服务[浙江]人民。", "举办书香浙江阅读季。"],
  ["parts of a region", "加强[皖北地区]帮扶，位于[长江南岸]。", "发展[新疆西部地区]特色产业。", "东部地方特色突出。"],
  ["zones that a region opens", "推进[宁波青岚湾产业园]建设。", "深化[浙江自贸试验区]改革。", "建设一批产业园，推进开发区改革。"],
  [
    "zones with a name of their own",
    "推动[白塔寺大学城]高质量发展。",
    "建设[青岚河谷科学城]。",
    "建设国家级绿色零碳园区，打造现代农业产业园。",
  ],
  ["bases behind a region", "建设[海南清洁能源基地]。", "布局[格尔木光伏基地]。", "打造数控机床产业基地，建设教育基地。"],
  ["works of transport", "[白塔高速]通车，[塔桑机场]通航。", "开通[远山口岸]。", "新增高速公路里程，普通公路提质。"],
  ["works of water and power", "建成[马家坪水库]，[白塔水利枢纽]蓄水。", "水流进入[哈桑灌区]。", "推进病险水库除险加固，建设智能电网。"],
  ["sites and venues", "[白塔遗址]入选名录，[青岚博物馆]开放。", "开放[远山森林公园]。", "新建口袋公园一百个，保护历史文化遗址。"],
  [
    "heights and waters by short names",
    "[黑独山]、[同宝山]吸引游客。",
    "治理[吴青河]，保护[云坦湖]。",
    "守护绿水青山，推进矿山修复，加强江河治理。",
  ],
  [
    "members of a list that its class makes places",
    "[德青]、[阿白]等11条公路建成通车。",
    "居住在[杏子坪]、[水坪]、[后湾]三个山间洼地。",
    "推进供水、供电等公路配套设施建设。",
  ],
  ["towns and villages alone", "对[马鬃山村]进行了调查。", "游客走进[白坪镇]。", "推进城镇化和乡村振兴，改造农村危房。"],
  ["masked places", "治理[xx区]水系，[xx镇xx村]面貌一新。", "项目落户[xx]。", "xx集团不断壮大。"],
  ["lines and stretches of them", "推动[轨道交通M8线]规划建设。", "[地铁3号线白塔至青岚段]开工。", "新增轨道交通运营线路。"],
  ["stations", "[杭州东站]枢纽投用。", "[北京通州站]运营。", "各监测站点完善。"],
  [
    "zones of two places",
    "推动[上海（长三角）国际科技创新中心]建设。",
    "建设[北京（京津冀）国际科技创新中心]。",
    "国际（区域）合作不断加强。",
  ],
  ["parks of two states", "建设[中青（白塔）生态产业园]。", "推进[中云（远山）合作区]建设。", "中央（省级）补助资金下达。"],
  ["quoted numbered labels", "深化“[三城一区]”联动发展。", "发挥“[一核]”辐射作用。", "完善“一芯一环多带”格局，落实“四个中心”功能。"],
  ["what dashes join", "推进[杭州—绍兴都市圈]建设。", "开通[“杭州—成都—曼谷”货运航线]。", "南北两地合作——共同发展。"],
  ["harbours", "[烟台港]吞吐量增长。", "扩建[北海港]。", "入海口通行便利。"],
  ["nets that a label tells", "[“四纵三横”高速公路网]形成。", "建成[“米”字形高铁网]。", "织密“四纵三横”防护网络。"],
  ["hubs of the nation", "建设[格尔木国家物流枢纽]。", "建好[日照港国家大宗商品资源配置枢纽]。", "打造消费商贸枢纽。"],
  ["parts of a place", "线路自[白塔山主峰]起。", "[红河断裂带北段]增设台站。", "北段工程完工。"],
  ["what lies along something", "建设[沿沪宁产业创新带]。", "推进[沿沪宁科技创新走廊]建设。", "沿江布局产业。"],
  ["counties of old", "机场迁往[崇明县]。", "移民来自[湖北省均县]。", "新增城市公园十处。"],
  [
    "zones that a dash joins, whatever opens them",
    "[白坝—青岚经济合作区]获批。",
    "打造[新安江—千岛湖生态环境共同保护合作区]。",
    "合作共赢——共同发展。",
  ],
  ["the free trade zone of the region that speaks", "深化[自贸试验区]改革。", "推进[自贸试验区]建设。", "落实自贸试验区提升战略。"],
  [
    "regions by one character",
    "毕业生在[粤]就业，电力入[黔]。",
    "获批在[渝]设立分院，专家来[川]考察。",
    "在川流不息的车流中，支持在京高校发展，入鲁绿电增加。",
  ],
  ["metro lines of a city", "[西安地铁15号线]通车。", "建成[兰州轨道交通2号线]、[成都地铁九号线]。", "地铁客流增长，轨道交通产业发展。"],
  [
    "what only its region and 一带 tell",
    "[青岚县石桥]一带降雨偏多。",
    "（[远山市白坪镇柳塘]一带），位于[青岚县绿坪]一带。",
    "主城区一带停水，居民小区周边一带共建“一带一路”，参与一带一路合作。",
  ],
  ["borders of provinces", "位于[川、滇、青交界]。", "[晋陕豫交界地区]降雨偏多。", "跨省交界断面水质良好。"],
  ["a landmark behind its region", "震中在[新疆喀喇昆仑]。", "推进[菏泽鲁西]崛起。", "喀什噶尔风情浓郁。"],
];

describe("place", () => {
  for (const [rule, first, second, negative] of cases) {
    it(`finds ${rule}`, () => {
      expectNames("place", first);
      expectNames("place", second);
    });
    it(`leaves alone what only looks like ${rule}`, () => expectNames("place", negative));
  }
});
