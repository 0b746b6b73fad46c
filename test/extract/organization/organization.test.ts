import { describe, expect, it } from "vitest";
import { analyze } from "../../../extract/index.ts";
import { readText } from "../../../src/read/index.ts";
import { expectNames, namesIn } from "../../support/marked.ts";

const cases: readonly (readonly [rule: string, ...cases: readonly string[]])[] = [
  [
    "institutes of two fields",
    "组建[云南渔药与藻类研究所]，[国家船型设计与建造创新中心]获批。",
    "支持[重庆渔政和航标实验室]建设。",
    "建设国家渔业设施和渔药创新中心，云南与外省研究院合作。",
  ],
  [
    "groups and units whose field holds a word that ends names elsewhere",
    "[京津冀协同发展领导小组办公室]印发要点。",
    "[省审计厅经济责任审计处]参加。",
    "任务协同推进，担任组长。",
  ],
  [
    "the Party's committee and the office of the ministry that speaks",
    "经[部党组]研究，[部办公厅]印发。",
    "[署党组]决定整改。",
    "加强干部党组织建设，部党组织换届。",
  ],
  [
    "societies of a level and of the country for brave deeds",
    "[省见义勇为基金会]资助，[市渔史研究会]成立。",
    "[中国建材]、[中国东航]扩产。",
    "中国建筑业增长，见义勇为成风。",
  ],
  [
    "kinds of body by what they do on their own account",
    "[各督导组]分赴渔村，[各工作组]每周碰头。",
    "[各有关单位]蹲点帮办，[各督查组]守土尽责。",
    "各工作组组长轮换。",
  ],
  [
    "whose paper is passed on, first of a list; funds beside bodies of a list",
    "[国务院办公厅]转发[教育部]、[水利部]意见的通知",
    "[中国残联]、[青岚渔童基金会]、[白塔助渔促进会]提供援助。",
    "转发文件，基金会收益。",
  ],
  [
    "institutes of several places, and their branches",
    "[哈工大（深圳）]、[云南渔业研究院（昆明）]扩招。",
    "[怀柔实验室昆明基地]共建码头，[俄罗斯驻呼和浩特总领事馆]来访。",
    "渔业（昆明）扩产。",
  ],
  [
    "firms of two characters among firms",
    "[华为]、[远岚]、[比亚迪]、[腾讯]扩产。",
    "引进[华为]、[青白]、[京东方]等企业。",
    "发展能源、渔业、农业、网络产业。",
  ],
  [
    "firms between others, by what they make",
    "[远山集团]、[青岚能源]、[白塔网络]、[华为]、[比亚迪]等企业扩产。",
    "引进[华为]、[远岚微电]、[比亚迪]、[白塔储能]等企业。",
    "发展能源、网络、装备等产业。",
  ],
  [
    "departments of a ministry in its own papers",
    "（二）[综合司]。拟订渔税政策。\n（三）[法制和渔政司]。起草草案。",
    "由[人事司]牵头，会同[渔业合作司]办理。",
    "公司和司机到场，打官司要依法。",
  ],
  ["centres of a body", "[云川省疾控中心护渔评价中心]揭牌。", "[水利部航标测评中心]参与。", "围绕中心工作，建设评价中心。"],
  [
    "what stands behind the name of a body is no unit of it",
    "[云南银行]增资扩股，[远山实验室]成功入列国家实验室。",
    "[浙江大学]成功举办年会。",
    "增资扩股完成，成功入列名单。",
  ],
  [
    "the Party's committee of a ministry, all committees of the parties, bodies of the centre in a region",
    "[中共水利部党组]通报，[各民主党派省委会]建言。",
    "[中央在鄂单位]配合，[美国驻武汉总领事馆]来访。",
    "中央在湖边设点，中共党员带头。",
  ],
  [
    "all companies of a kind over a bracket, troupes of a level",
    "[各渔险集团（控股）公司]报送数据，[省话剧院]巡演。",
    "[各渔业（集团）公司]、[青岚报业传媒集团]参加。",
    "剧院建成，各公司参展。",
  ],
  [
    "groups at the centre whose names tell their task, with its verbs",
    "成立[国务院清理拖欠渔船款项领导小组办公室]。",
    "报[全国推进渔港改造部际联席会议]审定，由[国家渔船型谱和航标建设委员会]评议。",
    "本地村民换届，领导有方，国家级项目委托小组初审。",
  ],
  [
    "societies of the country by what they do",
    "近年来，[中国护渔促进会]、[中华航标学会]积极参与。",
    "[中国渔船与航标协会]参会。",
    "中国的协会、中国支持渔业协会发展。",
  ],
  [
    "offices of the United Nations, unions of states, and bodies of other states",
    "[联合国渔业规划署]、[国际渔港联合会]来访。",
    "[世界航标学会联合会]、[越南农业部]、[日本国土交通省]来函。",
    "国际合作组织增多，日本东部多雨。",
  ],
  [
    "institutes by the place and number",
    "[中科院青岚渔光所]参与，[航天九十院]配套。",
    "[中国农科院白塔渔业研究所]积极申报。",
    "中科院院士到会，航天二十院士同行。",
  ],
  [
    "banks, brokers, insurers and hospitals by names of their own, and firms by what they make",
    "[徽商银行]加大投放，[国元证券]上市，引进[青岚药业]。",
    "[武汉协和医院]帮扶，[华西第二医院]托管，支持[远岚控股]。",
    "民生保障有力，国有控股比例下降，做强重工业。",
  ],
  [
    "all branches of a bank as it addresses them, and kinds of bank in a list",
    "[人民银行上海总部]，[各分行]、[营业管理部]，[各副省级城市中心支行]：",
    "[各分行]、[国有商业银行]、[外资银行]遵照执行。",
    "外资银行存款增长。",
  ],
  [
    "districts that act, whatever their names end in, and offices of central commissions",
    "[碑林区]、[石景山区]要加快整改。",
    "配合[中央依法治国办]评估，接受[国务院督查室]督查。",
    "石景山区风光好，灌区要修渠。",
  ],
  [
    "stations, works and small units of a level by what they end in, of a street office too",
    "[市血库站]、[县木偶馆]、[县灌区水管所]开放，[街道河长科]、[街道船管站]参与。",
    "[县职专]、[镇中学]、[市大数据中心]、[县重点办]检查。",
    "县汽车站改造，街道办理证件，全县所有站点，市科技特派员到场。",
  ],
  [
    "posts and squads by the quarter or the field that they have",
    "走访[柳荫派出所]，慰问[水警大队]、[白塔人民法庭]。",
    "[渡口司法所]会同[芦湾水文站]核查。",
    "建设枫桥式派出所，创建示范派出所，新建卫生院三所。",
  ],
  [
    "bodies of a level whose field two words tell, all of a level or of a unit, and those who stand in a city",
    "[区委渔业安全和防汛工作领导小组]开会，[市直属各学校]要值周，[自治区各级各部门]值守，[局属各单位]自查。",
    "抄送[中央、省驻荆门单位]，[各镇（场、街道）]、[县渔港管委会]值班。",
    "局属地管理，中央驻守的岛。",
  ],
  [
    "squads whose field a verb tells, divisions of courts, and a body behind one that founds another",
    "[出入境管理大队]受到表扬，[白塔县法院民一庭]开庭。",
    "[局党组]成立[渔港整改工作领导小组]，[水库管理机构]、[船闸管理单位]以及[养护单位]应当巡堤。",
    "领导成员由党组成，渔港管理大幅改善。",
  ],
  [
    "great hospitals by their names and those of universities by short ones",
    "引进[齐鲁医院]、[阜外云南医院]和[华山医院福建医院]，[浙大一院]、[重医附一院]、[宁医大总院]会诊。",
    "[之江实验室]建设提速，依托[中科院大连化物所]研制渔网。",
    "平安医院创建，移动医院巡诊，兰大院士到场，重点实验室建设。",
  ],
  [
    "small bodies of regions and towns that have names, by their class nouns",
    "[会泽县图书馆]开放，[曲靖市渔技站]验收，[石坝镇渔业服务所]巡塘，[会泽县职教中心]招生。",
    "由[会泽县船检所]检验，[各地民政部门]救助，经商[省水利厅]、[市气象局]答复。",
    "石坝村木偶博物馆开馆，石坝镇交界处塌方，会泽县急群众所急。",
  ],
  [
    "offices that come to be by one word of their kind, bodies that two levels share, and regions that act in a list",
    "[市仲裁委]成立[渔业仲裁院]，[市法院]设立[知识产权法庭]，[县乡两级人大]要换届，[市、区县两级财政]统筹安排。",
    "[县（市）区]设立[渔业专班]，[四川]、[贵州]、[云南]等省市共建鱼道。",
    "全校师生成立三年的诗社，会泽县所辖渔村。",
  ],
  [
    "kinds of body by what is done to them, units of a school that report, branches of the police, and zones of a region",
    "督促[被巡察单位]列出清单，[省级定点医院]收治伤者，[市渔业学院]招生，[市见义勇为基金会]发放奖金。",
    "[研究生院]、[国际交流处]作专题汇报，[各二级学院党总支]落实责任，[石坝分局]打掉团伙。",
    "[塔城地区]、[阿勒泰地区]要值守，[喀什地委]报送方案，[塔里木河流域管理局]输水。",
    "被巡察的村，地委托管的船，汇报会推迟。",
  ],
  [
    "units that a list joins to a body of a level, masked branches, and regions that turn to something",
    "对[石坝镇]、[柳荫乡]和[县水务局]通报批评，由[市生态环境局xx分局]处罚，[局属各单位]引以为戒。",
    "[信阳]、[周口]聚焦渔业，[开封]、[许昌]携手打造渔市，[主产区]、[主销区]要保护鱼塘，已交[市公交集团]核实。",
    "[应急救援大队]开展演练，[市不动产登记中心]发证，[后勤科]已派员检修。",
    "县依托渔业中心，县建成渔业中心，石坝镇、柳荫乡风光好。",
  ],
  [
    "bodies of zones, and of a level behind the number of an item",
    "2.2 [市水利局]巡堤，[高新区社会事业局]救助，[新区住建局]整改，[高新区纪工委]核查。",
    "[市、县级人民政府]要落实，[蓝天特教学校]搬迁。",
    "2.2 市场回暖，高新区渔业兴旺，新区建设提速。",
  ],
  [
    "units whose field a verb tells, centres of a body, a body of a level behind any verb, boards of works",
    "[白塔县农业局种植业股]负责验收，[白塔县审计局渔业投资审计中心]跟踪，检查[市一中]、[市渔业学校]。",
    "[白塔县水务局]下属[县渔具检测中心]收费，[镇中心小学]、[镇卫生院]要演练。",
    "[石桥基地管委会]引进渔企，[石坝镇农经站]兑付，[农商银行城关支行]放贷，[派驻纪检组]监督。",
    "围绕中心工作，检查市场，检查县城渔市，统筹派驻。",
  ],
  [
    "units inside a body whose field opens as a verb does",
    "[养殖科]负责验收，[招商服务科]、[核算中心]配合。",
    "由[测绘科]牵头，[培训科]、[审计科]具体落实。",
    "加快建设处理设施，指导处置险情，改革科技体制。",
  ],
  [
    "organizations of the masses and of justice, of each level",
    "[各级残联]、[各级红十字会]加强救护培训。",
    "[各级纪委]严肃问责，[各级检察机关]主动介入，[各级共青团组织]发动青年。",
    "残联会员增多，纪委书记到场，各工会会员踊跃。",
  ],
  [
    "bodies whose part is told, behind the verb",
    "发挥了[国有渔具购销企业]主渠道作用。",
    "更好发挥[渔业协会]作用。",
    "发挥了渔具储备的作用，负责指导并组织实施本地区护渔。",
  ],
  [
    "bodies, not the fronts of longer words",
    "推动[三一重能]扩产，[哈电]交货。",
    "[云川市水利局信息中心]配合，[中共]提出主张。",
    "吉安联动发展，奋斗中共享成果，新设渔具服务站点。",
  ],
  [
    "central bodies by full and short name",
    "[工业和信息化部]会同[国家发展改革委]制定办法。",
    "[国务院办公厅]负责督促检查，[省委办公厅][省政府办公厅]派员参加。",
    "工业和信息化水平不断提高。",
  ],
  ["bodies of a region", "[浙江省人民政府]批准了规划。", "[中共浙江省委]召开会议。", "浙江省经济持续增长。"],
  [
    "bodies of a kind behind a region with a character that ends names",
    "[呼和浩特白塔医院]接诊，[和田学院]招生。",
    "[青海财经大学]与[贵阳大数据交易所]签约。",
    "呼和浩特和田间道路，医院建设提速。",
  ],
  ["bodies of a kind behind a firm", "[华为青岚研究院]揭牌。", "[国网浙江电力公司]供电稳定。", "电力公司改革提速，研究院所转制。"],
  [
    "names that the other bodies of a list tell",
    "[浙江银行]、[白塔证券]、[云川集团]参会。",
    "[远山集团]、[白塔重机]、[云川集团]、[石桥集团]、[金河糖业]等加快转型，[浙江银行]、[三川药业]、[青湖电机]、[老君石]、[万家塘]、[宁波银行]参会。",
    "加快技改、扩能、迁建，财政、审计、统计工作进步。",
  ],
  ["all bodies of a system", "[全市法院]要公正司法。", "[全省检察机关]要依法监督。", "健全国家标准，全省检察队伍壮大。"],
  [
    "schools and posts of a region by short names",
    "[杭州二中]、[温州一院]迁址。",
    "[市实验幼儿园]开园，[丹东边检站]通关顺畅。",
    "杭州一中心两园区布局，丹东边检队伍壮大。",
  ],
  [
    "units of a bracket whose duty stands at its end, without their label",
    "做强石桥园区。（责任单位：[市商务局]、[市水利局]，[各区人民政府]配合）",
    "做强白塔园区。（责任部门：[市商务局]，[市财政局]配合）",
    "明确（责任单位名单）。",
  ],
  [
    "the last name of a list before a verb",
    "[浙江银行]、[三川集团]、[青湖药业]加快技改。",
    "支持[浙江银行]、[三川集团]、[万家化工]扩大产能。",
    "支持改革、试点扩大范围。",
  ],
  [
    "universities with the place that they bear",
    "[青岚理工大学（杭州）]招生。",
    "依托[浙江白塔大学（宁波）]建站。",
    "组建大学（筹），扩建大学城、大学园。",
  ],
  [
    "houses of justice, and no praise as a name",
    "走访[杭州市第三看守所]、[浙江省白塔监狱]。",
    "[最高检]评为先进。",
    "加强看守所管理，三大集团联手。",
  ],
  ["offices of zones and waters", "[石桥产业园管委会]牵头。", "由[白塔湖管理局]巡查。", "管理水平提高，白塔湖水质好转。"],
  ["units of the forces in a region", "依靠[驻滇空军某部]、[驻黔部队]。", "[浙江省军区]、[杭州警备区]参加。", "部队驻训，加强某部门监管。"],
  ["courts by short names and their tribunals", "[市中院]召开会议。", "[青岚区法院白塔法庭]受表彰。", "中院士官，推进法庭建设。"],
  ["bodies of a level", "[区委]研究部署了工作。", "[市人大常委会]听取汇报。", "区域协调发展取得成效。"],
  ["a region that no lexicon has", "由[云川市教育局]牵头推进。", "[青岚区人民政府]印发通知。", "推进城市建设。"],
  ["departments of a level", "[市发展改革委]要加强统筹。", "[县财政局]负责落实。", "县财政收入增长百分之五。"],
  ["departments in a list", "（[市教育局]、[市财政局]负责）", "[区法院]、[区检察院党组]要带头落实。", "教育、财政工作稳步推进。"],
  [
    "departments of a county that act together, which a county of that name does not hide",
    "[县教育局]会同[县财政局]印发方案。",
    "规范行政执法。会同[县公安局]开展整治。[湖南省会同县人民政府]要落实责任。",
    "会同县里研究。",
  ],
  [
    "departments of all units of several levels, the cities planned apart among them, and by what they are called elsewhere",
    "发[各省、自治区、直辖市及计划单列市水务厅（局）]、[渔政厅（局）]，[新疆生产建设兵团水利局]。",
    "[各省、自治区、计划单列市国家税务局]、[地方税务局]要做好衔接。[各省、自治区生产委员会（经委、计经委）]应当报告。",
    "各省、自治区、直辖市经济较快增长（局部地区除外）。",
  ],
  [
    "bodies that all units of a level have",
    "[各县（市）疾控中心]要按月采样，[各市（州）消防支队]负责巡查。",
    "由[各区县供销社]负责兑付。",
    "县（市）中心城区人口较多，公司制改革提速。",
  ],
  [
    "agencies of ministries in regions and in other bodies",
    "报[审计署驻云川特派员办事处]核对，抄送[财政部驻各省、自治区、直辖市财政监察专员办事处]。",
    "[中央纪委驻水利部纪检组]参加核查。",
    "人员驻外办事处较少。",
  ],
  [
    "bureaus and institutes of the builders by number",
    "由[铁道第九勘察设计院]会同[中铁三十局]复核。",
    "[水电十九局]负责导流，[中铁三十局集团青岚桥项目部]配合。",
    "铁道第九局面积不大。",
  ],
  [
    "what a list joins to the bodies beside it",
    "[市建设局]、[港云燃气公司]、[白塔渠管理处]要做好迁改。",
    "[县财政局]、[白塔闸站]、[县水务局]派人到场。",
    "完善公司章程、渠首站点和工厂布局。",
  ],
  [
    "members of a list of those who are charged, before one known by its name",
    "[外轮引航公司]、[内河拖轮公司]和[当地粮食部门]要密切配合。",
    "[水上救助站]、[渔港管理处]、[市水务局]应当值守。",
    "车站、场所和道路应当平整。",
  ],
  [
    "departments before any verb, but not before a noun that is theirs",
    "由[民政部门]接回，协助[渔政部门]护送。",
    "[水务部门]收到报告后立即处置。",
    "核定民政部门预算，选调税务机关干部。",
  ],
  [
    "who has to act once something reaches it",
    "[公安派出所]、[社区警务室]接到报案后应当出警。",
    "[各类渔业站]收到申请后负责登记。",
    "民有所呼，我有所应，政府网站应更新。",
  ],
  [
    "bodies of towns and communities as ordinances write them",
    "由[乡（镇）人民政府]、[街道办事处]和[社区居委会]、[村委会]定期排查。",
    "[乡、民族乡、镇人民政府]应当指导[村（居）委会]开展工作。",
    "乡（镇）经济发展较快。",
  ],
  [
    "bodies of levels that share their class",
    "[省、地、县粮食局]对议购的粮食单独核算。",
    "由[省、市（州）社保机构]负责结算。",
    "省、地、县经济不平衡。",
  ],
  [
    "staffs of the forces by their whole names",
    "由[解放军总后勤部]会同[水利部]核定。",
    "[总参谋部]要会同[交通部]研究。",
    "总后要会商部署。",
  ],
  [
    "officers of a body that are told by 办",
    "[公安部护渔办]要加强巡查。",
    "[市水利局巡河办]、[市林业局]要联动。",
    "区里承办展览，部里主办论坛。",
  ],
  ["ministries of machine building by number", "[一机部]、[七机部]要保证供货。", "[第三机械工业部]负责研制。", "统一机部件规格。"],
  ["leading groups by their short class noun", "成立[护渔领导组]。", "[护渔工作领导组]召开会议。", "加强护渔工作领导，领导组织护渔。"],
  [
    "bodies that each town and street has",
    "[柳塘街道办事处]汇报，[云川县柳塘镇纪委]列席。",
    "[柳塘街道司法所]、[云川区柳塘街道人大工委]到会。",
    "柳塘街道妇女参加，云川县柳塘镇党员宣讲。",
  ],
  [
    "bodies of works and zones that have names of their own",
    "由[青岚江水利枢纽建设管理局]执行，[白塔工业园管委会]配合。",
    "[云川流域水资源保护局]会同[青岚石化园区管委会]监测，[台商投资区管委会]负责。",
    "青岚高速公司制改革，白塔水库管理局面改观。",
  ],
  [
    "bodies of a region whose field no list tells",
    "由[山东省胶南调水局]提出计划。",
    "[湖南省卫生防疫站]采样，[福州市环境监察支队]检查。",
    "湖北开好局，优化湖南格局，建设支队伍。",
  ],
  [
    "offices of a level by 办, whatever their field is",
    "由[市效能办]督查。",
    "[县创卫办]、[县水利局]参加。",
    "县里承办展览，市里申办赛事。",
  ],
  [
    "who is charged up to 会同, which joins the next",
    "由[云川海关]会同[市水务局]划定。",
    "由[市委组织部]、[市人事局]考核。",
    "由专家组成的队伍。",
  ],
  ["branches that need no name of their own", "报[人民银行分行]、[海关总署广东分署]。", "由[青岚银行支行]办理。", "分行支行人员较多。"],
  [
    "who acts behind 由, before how and by what it acts",
    "由[定点医院]先行救治，由[渔业合作社]按规定登记。",
    "由[经办机构]在三日内办理结算，[各级公安消防部队]做好准备。",
    "由双方分别按半数扣除。",
  ],
  [
    "working groups by the items that tell of them",
    "一、[抢险救灾组]。由[水利部]牵头。\n（二）[卫生防疫组]由[卫生部]牵头。",
    "3.[水文监测组]：[市水利局]、[市气象局]。",
    "一、企业重组。推进国企改组。\n二、编组由车站完成。",
  ],
  [
    "kinds of body by 主管机构, and those of borders and forces",
    "由[国务院气象主管机构]批准，报[同级气象主管机构]备案。",
    "[省、自治区、直辖市气象主管机构]应当配合[军事机关]和[出入境边防检查机关]。",
    "气象主管人员较多。",
  ],
  [
    "kinds of economic organization in a list that acts",
    "[农民专业合作社]、[渔业产业化龙头企业]、[农村集体经济组织]可以申请。",
    "[青岚渔业合作社]、[农村集体经济组织]应当登记。",
    "农村经济可以多样。",
  ],
  [
    "head offices, courts by number, institutes and departments by what they do, each of a body or level",
    "由[工商银行总行]、[水利水电设计总院]审核。",
    "[天津市第二中级人民法院]审理，[北京市房改办]与[两市房改办]参加。",
    "总行会议在二楼召开。",
  ],
  ["bodies of every level or place by one name", "[各级人民银行]要保证兑付。", "[各地粮食局]要核实库存。", "各级干部、各类群众踊跃参加。"],
  [
    "departments with another field in a bracket",
    "[各省、自治区、直辖市劳动（劳动人事）厅（局）]：",
    "发[各省、自治区渔政（水产）局]。",
    "劳动（局部地区除外）强度较大。",
  ],
  [
    "firms whose names hold 建设 or 联合",
    "由[天津中岚建设工程有限公司]承建。",
    "[中国地方渔港联合经营开发公司]负责。",
    "天津建设工程较多。",
  ],
  [
    "offices that are set up for a work",
    "组建[青岚峡通航管理处]。",
    "成立[白塔灌区管理局]和[云岚渠管理站]。",
    "组建管理处室，成立后的管理站点。",
  ],
  [
    "counties of peoples among all of several levels",
    "发[各市、县、自治县渔政管理局]。",
    "[各地、州、市水利局]要核实，[沿线各县（市、区）海事处]要值守。",
    "一地、市场和自治县县城人口较多。",
  ],
  [
    "centres of a level whose field two words tell",
    "[省药品和器械审评服务中心]提供支撑。",
    "[市粮食和油料检验中心]负责采样。",
    "省内药品和器械市场较大。",
  ],
  [
    "a body by name that closes a list of kinds is one of its own",
    "费用由省级财政和[中国华电集团]按比例分担。",
    "由[水利部]、[中国铁建集团]按规定办理。",
    "由双方按比例分担。",
  ],
  [
    "kinds of department of all of several levels, branches of a bank, trade bodies",
    "[各省、自治区、直辖市及新疆生产建设兵团水行政主管部门]，[各相关行业组织]：",
    "[国家开发银行各分行]要给予支持，[中交一航局三公司]加快推进。",
    "各分行业组织调查。",
  ],
  ["authorities above, whose they are told by 其", "并由其[上级主管机关]通报。", "报其[上级主管机构]备案。", "上级主管人员较多。"],
  ["bodies of the first years", "[政务院]批准，[华东军政委员会]办理。", "报[政务院财政经济委员会]。", "政务公开，军政团结。"],
  ["kinds of departments", "[教育行政部门]应当加强监督。", "[市场监管部门]依法查处。", "教育行政工作得到加强。"],
  [
    "governments of cities with districts and prefectures",
    "[设区的市、自治州以上人民政府]可以公布名单。",
    "方案报[设区的市、自治州人民政府]备案。",
    "设区的市、自治州人口较多。",
  ],
  ["assemblies of owners", "在街道指导下成立[业主大会]。", "[业主大会]应当公布账目。", "业主大会堂。"],
  ["quantified bodies", "[各有关部门]要密切配合。", "[县级以上地方人民政府]应当制定预案。", "有关工作稳步推进。"],
  [
    "addressees that share a tail",
    "[各省、自治区、直辖市人民政府]，[国务院各部委]、[各直属机构]：",
    "[各市、县、区人民政府]要落实责任。",
    "各市经济发展势头良好。",
  ],
  [
    "the assemblies by their short names",
    "自觉接受[人大]监督、[政协]民主监督。",
    "依法接受[同级人大及其常委会]监督，办理[省人大]代表建议和[政协]提案。",
    "引进人大量增加，工人大会召开，推动党内监督与人大监督贯通协同。",
  ],
  ["groups side by side", "（[市教育局]牵头，[各地区][各部门]配合）", "[各地区][各部门]要结合实际。", "各地特色鲜明。"],
  ["short names of offices", "[市外办]负责翻译。", "[省节水办]要加强检查，[县计委]立项。", "市外办学，县计划生育。"],
  ["offices of a group", "[领导小组]下设[办公室]，[办公室]设在[市水利局]。", "[办公室]要加强督查。", "改善办公室环境。"],
  ["the treasury of a level", "[省级财政]每年安排专项资金。", "所需经费由[县财政]统筹解决。", "加强财政管理。"],
  [
    "commissions of the Party of a level",
    "[市委全面依法治市委员会]召开会议。",
    "由[省委全面深化改革委员会办公室]牵头。",
    "全面深化改革，全面依法治市，委全面统筹。",
  ],
  ["offices of the centre in a region", "[审计署驻西安特派员办事处]参加审计。", "[国家能源局驻青岚特派办]到会。", "派驻西安的特派员到岗。"],
  ["who is named with the one who speaks", "我局会同[市财政局]办理。", "我委联合[市公安局]检查。", "我局会同办理。"],
  ["the centre as one body", "[中央]成立工作组。", "[中央]先后召开两次会议。", "中央成立的机构，中央召开的会议，市中央大街。"],
  ["bodies of zones", "由[云川开发区管委会]负责。", "组建[新区管委会]，[青岚工业园区管委会]要配合。", "开发区建设加快。"],
  ["groups of each level", "[沿江各级防汛指挥部]要值班。", "[各级国防动员委员会]按新体制运行。", "各级要加强领导。"],
  ["groups for a task", "成立[城乡融合试点工作领导小组]。", "组建[防汛抢险指挥部]。", "加强组织领导。"],
  [
    "works and mines by their kind of body",
    "请[湖北第一机床厂]与[白塔钢铁总厂]备料。",
    "[大同矿务局]、[青岚江工程局]要抓紧施工。",
    "湖北工程局部完工，引进江西制造厂商。",
  ],
  ["bodies of a kind with a region", "[云南农业大学]参与研究。", "支持[中国青岚集团]发展。", "支持大学和集团发展。"],
  ["bodies that a list names", "[区总工会]、[妇联]、[科协]等[群团组织]积极参与。", "[市委组织部]、[宣传部]负责。", "妇联工作有特色。"],
  [
    "what a duty is laid on",
    "（十九）[审核机构]应当提出意见。",
    "[各级担保、再担保机构]应减收保费。",
    "审核机制更加健全，确保评审有机构承担。",
  ],
  ["two fields of work", "[市林业和园林局]负责绿化。", "[市生态环境局青岚分局]开展执法。", "林业和园林工作取得成效。"],
  ["all of a level", "[各县（区）人民政府]要压实责任。", "[各街道（镇）党（工）委]要主动作为。", "各区域协调发展。"],
  ["bodies of the Party's committee", "[区委国家安全委员会]研究部署。", "[市委政法委员会]牵头。", "区委国家安全工作会议。"],
  ["local media", "[云川日报]作了报道。", "[云川广播电视台]播出专题。", "本日报告数据。"],
  ["bodies of villages", "[石桥村党总支]组织村民清理河道。", "[柳塘村村委会]公示了方案。", "石桥村村民增收。"],
  ["groups with a quoted name", "成立[“清水润城”行动领导小组]。", "组建[“绿盾”工作专班]。", "“清水润城”行动扎实推进。"],
  ["bodies of a level in any field", "由[县信息中心]具体负责，[市数字政府建设领导小组]统筹。", "建成30个县医院。", "客流向市中心汇集。"],
  ["party bodies of a unit", "[机关党委]负责组织学习。", "由[党委宣传部]统一发布。", "高校党委书记上党课。"],
  ["levels told together", "[市、区人民政府]应当加强领导。", "[市、县水务主管部门]承担具体工作。", "市、区联动推进。"],
  ["fields of one department", "[市财政、审计等部门]应当监督。", "[市教育]、[水务部门]按职责分工负责。", "教育、水务等工作稳步推进。"],
  [
    "departments of a government",
    "[市人民政府财政部门]应当报告。",
    "[县级以上地方人民政府办公厅（室）]应当公开。",
    "人民政府财政收入增长。",
  ],
  [
    "regions that share levels",
    "会同[浙江]、[福建省（自治区、直辖市）人民政府]。",
    "通知[浙江]、[福建省（市）防汛指挥部]。",
    "浙江、福建经济增长。",
  ],
  [
    "places that a list closes",
    "支持[杭州]、[宁波]等市建设试验区。",
    "会同[浙江]、[福建]两省，抓紧编制方案。",
    "支持杭州、宁波等市的企业。",
  ],
  [
    "places that a list counts",
    "[杭州]、[宁波]（鄞州）等5个城市和[有关部门]，在水源保护、生态补偿等方面先行一步。",
    "其中2020年[杭州市]、[宁波市]共落实了三项任务，[温州]、[台州]两市应当抓紧。[河南]、[四川]等省成立专班。",
    "在杭州、宁波等5个城市开展试点。杭州、宁波两市列入名单。杭州市、宁波市经济增长。",
  ],
  [
    "places that act on an occasion",
    "[杭州市]在全省考察期间请求解决问题。",
    "[杭州市]、[宁波市]在水网建设方面承担任务。",
    "杭州市在全省率先。",
  ],
  ["who plays a part", "发挥[行业自律组织]作用。", "充分发挥[各类中介咨询机构]的桥梁作用。", "发挥平台作用。"],
  ["offices of listed bodies", "（[市财政局]、[空管委办公室]负责）", "（[市水务局]、[编办办公室]负责）", "空管委员负责。"],
  [
    "bodies behind a year or a count",
    "2026年[四川省人民政府]作出部署。",
    "组织12次[区委理论学习中心组]学习，80％以上村卫生室达标。",
    "80％以上的年份偏旱。",
  ],
  [
    "named kinds behind a verb",
    "加快[白塔信息大学]筹建。",
    "校企共建[青岚工程师学院]，就近设置[村级农机维修服务站]，报经[省级政府]备案。",
    "努力扩大学前班规模，办成应用型大学。鼓励建立企业信用档案，推动法治政府再上台阶，推动渔业根基更加坚实、海岛地区更加兴旺。",
  ],
  [
    "regions by their short names that open a clause with a deed, with others that go on with deeds of their own",
    "[苏州]、[无锡]共建渔网集群，[常州]打造“网坊小镇”，[南通]、[盐城]建设冷库。",
    "[杭州]加快打造渔市，支持[宁波]打造“鱼鲜名城”、[温州]创建养殖示范区，鼓励[绍兴]先行先试。[嘉兴]要守好渔港。",
    "苏州、无锡渔业发展较快，南通、盐城创建为渔业强市，杭州发展前景广阔，兰州、白银一体化加快。",
  ],
  ["places that are charged", "支持[杭州市]建设林业试验区。", "支持[杭州]、[宁波]开展试点。", "支持雄安新区建设。"],
  [
    "regions that do something, not those one comes to",
    "[杭州市]开展排查。",
    "[杭州市]、[宁波市]开展互查。",
    "先后来到杭州市、宁波市，实地察看了农贸市场。",
  ],
  [
    "places that are charged in series, and by what they do it",
    "支持[杭州]打造茶叶基地，[宁波]、[温州]打造渔具基地，带动台州增收。",
    "支持[宁波市]以港口为依托，发展航运，推动[温州]在转型上开展试点。",
    "支持杭州发展，以港口为依托，宁波、温州两地游客增多。",
  ],
  [
    "lists of kinds that are charged",
    "支持[各类养殖企业]、[培训机构]和[农民合作社]承担培训。",
    "鼓励[水产养殖企业]向深加工转型。",
    "企业、机构数量增长。",
  ],
  ["what only is counted", "[高新技术企业]应当开展研发。", "支持[高新技术企业]开展研发。", "高新技术企业突破6万家。"],
  [
    "bodies that the members of a list come from",
    "成员：\n高青岚（[水费分中心]）\n李　岚（[云川热力站]、[市水利局]）",
    "成　员：高青岚 [云川热力站]\n李　岚 [水费分中心]",
    "成员：\n高青岚（热力站副站长）\n水费分中心（云川热力站）",
  ],
  [
    "groups that are set up for a task, whatever words tell the task",
    "[市]里成立[渔港扩建和网箱更新工作领导小组]，组建了[保供稳价工作专班]。",
    "由[渔港建设项目工作专班]负责，[渔港建设工作领导小组]每月调度，成立[领导小组]和工作网络，建立[对口帮扶联席会议]。",
    "建立健全联席会议制度，设立联席会议机制。",
  ],
  [
    "assemblies by their level, and forces",
    "接受[市政协]监督，邀请[市政协]委员评议，听取[人大]代表建议。",
    "[人民解放军]勇挑重担，[武警部队]参加。",
    "支持民营企业参与渔港建设，推动国有企业重组，国有企业提质增效。",
  ],
  [
    "party bodies and parts of the unit that speaks",
    "[支队党委]每季研究，对[机关各部门]进行考核，[各科室]要配合，听取[各大队]汇报，向[总队党委]报告。",
    "[青岚渔业公司党委]组织学习，[学院党总支]、[公司纪委]参加。",
    "任用医院党组织书记，理顺党群关系党建格局。",
  ],
  [
    "bodies of a town behind the regions that hold it",
    "[浙江省杭州市余杭区石桥镇人民政府]印发办法。",
    "由[余杭区石桥镇党委]负责，[余杭区青岚街道党工委]监督。",
    "西距余杭区石桥镇政府5公里。",
  ],
  [
    "bodies of levels with a bracket, all bodies of the levels",
    "[县（市、区）防指]调度，在[县（市、区）委]、[县（市、区）政府]领导下开展。",
    "[全县各级各部门]要重视，[全省各级政府]要带头。",
    "县（市、区）委托第三方评估，全省各级领导带头。",
  ],
  [
    "an office that a group has, by its short name too",
    "[工作专班]下设[渔港项目办]（以下简称[项目办]），[项目办]设在[镇水务站]。",
    "[领导小组]下设[综合办]、[督查组]。",
    "中心下设渔港办事窗口。",
  ],
  [
    "everyday bodies by their class noun in the paper of the one",
    "[青岚水利学院]招生章程\n为维护[学院]和考生权益，制定本章程。[学院]设[招生办]，[学校]公布结果。",
    "[青岚渔业公司党委]组织学习\n29日，[青岚渔业公司党委]组织[公司]干部谈话。",
    "招生章程\n为维护学院和考生权益，制定本章程。当前公司集中在沿海。",
  ],
  [
    "committees of a village, of a town with its government, parts of a school, funds with a name",
    "[村“两委”]要带头，[各系部]要配合，[石桥镇党委政府]负责。",
    "[国家渔业创新投资基金]落户，[部际联席会议]不刻印章。",
    "各类基金总额增长，班子成员要带头，在二楼迎接验收，部际联席会议制度完善。",
  ],
  [
    "offices of a school, assemblies of its staff, parties of inspection",
    "由[教务处]牵头，[校团委]、[学工办]配合，[教代会]审议。",
    "[视察组]先后来到渔港，[各部门]各司其职，组织协调[各村（社区）]开展转移。",
    "改善学校办学条件，公布招生办法，涉及3个村委会，分级分部门负责。",
  ],
  [
    "places that are charged one after another",
    "支持[南京]打造渔港集群，[苏州]打造水产城，[无锡]、[常州]打造渔具市场。",
    "推动[苏州]创建示范港，[无锡]建设渔具城，渔业总量扩大。",
    "支持苏州渔港建设，无锡渔港集群扩大，常州打造渔具城。",
  ],
  [
    "units of a duty note",
    "建设管网。（[市水务局]牵头，[各供水企业]配合）",
    "建设管网。\n牵头单位：[市水务局]、[云川热力站]",
    "（水务牵头，供水配合）",
  ],
  ["what 由 makes act", "材料由[主管机构]核定。", "统一由[本部门审核机构]进行审核。", "由此提高机构效率。"],
  [
    "what a list says it is",
    "支持[远山重工]、[青岚新材]等龙头企业做强，依托[远岚]、[华为]、[青岚新材]等头部企业。",
    "引进[远山智造]、[云上数科]等一批企业。",
    "完善供水、供电等设施。",
  ],
  ["bodies without a mark between", "落实[市委][市政府]部署。", "报[县政府][县政协]研究。", "城市委托经营。"],
  ["masked bodies", "[xx区委]召开会议。", "[xx镇人民政府]制定方案。", "xx工作稳步推进。"],
  [
    "units of a body, and theirs",
    "[中国科学院青岚材料与能源研究所]挂牌成立。",
    "由[中国农业银行白塔支行营业部]承担责任，[厦门大学物理系]作了评价。",
    "加快企业建设。",
  ],
  ["a department right behind the body that has it", "报[邮电部电信总局]。", "[总政治部宣传部]审定了稿件。", "建设邮电支局三十处。"],
  ["parts of the forces", "[武警青岚总队]投入抢险，[总参测绘局]参加会议。", "由[空军白塔指挥所]划定航路。", "加强国防教育。"],
  ["forces that stand in a region", "[驻浙部队]参加了抢险。", "[驻云人民解放军]投入兵力。", "驻村工作扎实推进。"],
  ["committees of the parties of consultation", "[民盟浙江省委会]提出提案。", "[九三学社江苏省委员会]开展调研。", "新建民居三百户。"],
  ["missions abroad", "[中国驻欧盟使团经商处]要跟踪进展。", "请通过[驻外使领馆]联系。", "驻村工作扎实推进。"],
  ["what is set up inside a body", "[组委会]增设[安全保卫部]。", "[组委会]下设[联络处]。", "增设便民窗口。"],
  ["divisions of the one who speaks", "报我部[外贸司]备案。", "由你局[计划处]办理。", "我部署了工作。"],
  ["bodies that come to be", "组建[白塔农民用水者协会]。", "设立[群众物资中转站]。", "成立三十周年。"],
  ["courts and procuratorates of their own kind", "移送[军事检察院]。", "报[上级人民法院]指定。", "推进上级部署落实。"],
  ["companies with a bracket", "[青岚远洋运输（集团）总公司]承运。", "同意[远山（中国）电子有限公司]增资。", "（集团）内部管理规范。"],
  ["all bodies of a kind", "由[各铁路局]组织检修。", "[各中心血站]统一组织采血。", "各环节衔接有序。"],
  ["all bodies of the levels in one field", "[各省、自治区、直辖市科委]：", "[各产棉省、自治区人民政府]要落实责任。", "各省经济稳步增长。"],
  ["the body of the place", "黄金交售给[当地人民银行]。", "由[当地邮电局]书面通知。", "当地气候温和。"],
  ["bodies by one word that act", "[海关]负责货物的监管。", "[产权单位]提出申请。", "海关统计数据真实。"],
  ["committees of the League", "[团省委]负责组织。", "由[团市委]牵头。", "社团工委会议。"],
  [
    "a body by its class noun, named before",
    "[中国农业银行白塔支行]出具担保，须由[支行]追认。",
    "[青海省无线电管理局]批准后，报[管理局]备案。",
    "建设支行网点。",
  ],
  ["departments of a government in any field", "[国务院地质矿产主管部门]负责监督管理。", "报[国务院社会保险行政部门]。", "加强行政管理。"],
  [
    "fields that share a tail",
    "由[公安]、[工商]、[税务部门]查处，[各级审计、监察部门]要跟踪检查。",
    "[发展改革、公安等部门]要配合。",
    "公安、工商等数据共享。",
  ],
  [
    "bodies that come to be, with the verb of their work",
    "推动设立[雪豹保护研究中心]，加快建园。",
    "组建[涉外法律服务联盟]，成立[山塘修缮养护合作社]。",
    "支持企业组建创新联合体，成立由专家参与的咨询服务中心。",
  ],
  [
    "governments and courts of a site",
    "特别是[水库淹没区所在地人民政府]，要做好安置。",
    "由[企业注册地所在地的人民政府]受理。",
    "所在地风景优美，项目所在地交通便利。",
  ],
  [
    "companies with a point in their name",
    "联合[青岚重工•起重集团公司]开发。",
    "由[云川机床·铸造有限公司]承建。",
    "参展的有青岚•白塔两地的企业。",
  ],
  [
    "several units of a level that share their tail",
    "由[两省水利厅（局）]联合巡河。",
    "[两县财政局]、[三市人民政府]要共同负责。",
    "两省政府采购目录互认，两县委员到会。",
  ],
  ["delegations to a meeting", "参加全国人代会[浙江代表团]审议。", "全国两会期间，[河南代表团]召开会议。", "参加人代会的代表团有三个。"],
  [
    "all offices of the level that speaks",
    "[省各委、办、厅、局]，[省各直属单位]：",
    "上报后，请[县各部门]抓好落实，通知发至[省直各厅局]。",
    "省各类项目进展顺利，市各部门类别齐全。",
  ],
  [
    "bureaus by one word behind their ministry",
    "抄送[民政部移民局]。",
    "[建设部能源局]、[农业部邮政局]派员参加。",
    "经[水利部]、[民航局]会签，[财政部][国家林业局]联合发文。",
  ],
  [
    "bodies that laws know by one word, where they act",
    "[工会]应当开展监督，[乡人民政府]和[街道办事处]应当制定方案。",
    "[高等学校]应当开设课程，由[税务机关]处五百元以上罚款。",
    "工会工作取得新成效，公布消费者协会名单。",
  ],
  ["bodies of a trade by its field", "[渔船行业协会]应当加强自律。", "[渔船、冷链等行业主管部门]要制定办法。", "行业内应当加强自律。"],
  [
    "bodies that guide one matter for a level",
    "成立由副市长任组长的[市推进渔船更新工作领导小组]。",
    "设立由多人组成的[市深化冷链改革领导小组]。",
    "达标的县可优先申报。",
  ],
  ["what several do as no name of theirs", "要牵头做好[联席会议]工作。", "由[财政部]等部门和单位组成。", "做好会议工作。"],
  [
    "departments of laws",
    "会同[国务院食品安全监督管理等部门]制定。",
    "[县级人民政府水行政]、[卫生行政部门]应当报告。",
    "食品安全监督管理工作。",
  ],
  [
    "who is charged in laws",
    "鼓励[村民自治组织]、[渔船经营者]开展宣传。",
    "由[国务院水利部门]组织的[渔业安全国家标准审评委员会]审查。",
    "建立渔船生产单位负责、政府监管的机制，组织本行业的经营者达成协议。",
  ],
  ["bodies of the army", "[各军区]、[各总部]要协助。", "由[市人民武装部]负责，报[福建省军区]。", "各总部署早于往年。"],
  [
    "kinds of body whose deed an adverb or a place opens",
    "引导[水产养殖企业]逐步更换网箱，鼓励[境外种业公司]在岛上设立苗圃。",
    "推动一批[优质渔业企业]登陆资本市场，支持[民间木偶剧团]更好地服务乡村。",
    "支持渔业企业在建船坞，推动创建生态城市向深处延伸，推动降低企业用冰成本。",
  ],
  [
    "courts that act, and bodies of one definite body before a noun",
    "[法院]可以委托专家鉴定古树，[外交部门]、[法院]的卷宗，支持[特区政府]修编防洪规划。",
    "精简[国务院部门]审批环节，由[国务院]批准。",
    "法院系统信息化，特区建设扎实，压减地方政府债务。",
  ],
  [
    "companies whose names hold words that end others",
    "新组建[云南农商联合银行]，推动[云川外经贸集团]重组。",
    "完成[白塔渔业集团]改制，发挥好[促进渔业振兴联席会议]作用。",
    "支持企业联合银行放贷，完成集团化改革。",
  ],
  [
    "kinds of body by their class noun, where it is no part of another word",
    "引导[金融机构]降低费率，[地方政府]要统筹船坞建设，[税务系统]要优化流程。",
    "[各级政府]要兴修水渠，[市县政府]负责验收。",
    "启动市县政府机构改革，清理地方政府融资平台，扩建智能电力系统，培育农村金融机构，高风险金融机构已退出。",
  ],
  [
    "who does something of its own, and to whom something is given",
    "差价由[地方]自行消化，油桐苗由[林业公司]依法定价。",
    "苗木指标分给[省、市、自治区]掌握，按季同[省、市、自治区]结算。",
    "由水路自行前往，经过省、市、自治区交界处。",
  ],
  [
    "bodies whose names open with a quote, centres that promote, exchanges by short name",
    "做强[“3+X”渔业创新联盟]，成立[省渔业发展促进中心]。",
    "支持[广期所]研究新品种，由[“白帆”航海协会]承办。",
    "举办“白帆”活动，联盟成员到会，新设三所职业技术大学，组织城市医疗集团义诊。",
  ],
  [
    "stations by name, not those that are only counted",
    "设立[沿湖渔民法律服务站]，由[沿湖渔民法律服务站]受理。",
    "建成[国际渔业环境观测委员会]，[联合国旅游组织]来函。",
    "新建1.2万个护渔人服务站，改造护渔人服务站点，建成禁渔工作站80个。",
  ],
  [
    "bodies of states, and between the two shores",
    "[海合会]来函，[丝路基金]出资。",
    "[海协会]致函[海基会]，[独联体]回信。",
    "渔民收入，其中粮食占三成，南方共同致富。",
  ],
  [
    "bodies that are told to open",
    "[白塔渔业联合银行]正式挂牌，[石刻拓片研究院]揭牌成立。",
    "[沿湖渔业试验区联盟]在云川成立，[数智渔港创新中心]投入运行。",
    "3个国家级渔业医疗中心投入运营，省级眼科专科医院挂牌运行，市中心揭牌了新的雕塑。",
  ],
  [
    "bodies of a town that others call in or address",
    "[市医保局]约谈[合肥市第一人民医院]，选取[市水利局]试行。",
    "[各县（市、区）党委和人民政府]，[市委各部委]：[市人大财经委]要开展监督。",
    "各部委托中介清查，约谈三家企业。",
  ],
  [
    "inspectors, their offices, and academies by short names",
    "配合[中央第五生态环境保护督察组]开展工作，报[省生态环境保护督察整改办]备案。",
    "[市委督查考核办]调度，[省农科院]、[市社科院]开展评估。",
    "督察组织严密，整改办法另行制定。",
  ],
  ["mills by short names", "[包钢公司]、[首钢]要按计划组织生产。", "[攀钢集团]扩产。", "包钢材料不合格。"],
  ["the centre", "全面落实[中央]、[市委]决策部署。", "按照[中央]统一部署推进。", "中央空调节能改造。"],
  [
    "bodies under a masked name",
    "走访[xx医院]、[xx小学]，约谈[xx公司]。",
    "[××家庭农场]获评示范，委托[xx会计师事务所]开展审计。",
    "xx元用于医院改造，小学和公司应急演练。",
  ],
  [
    "bodies of a town or township, whatever their field",
    "[镇新时代文明实践所]开展活动。",
    "[镇应急管理所]负责巡查，[乡中心小学]组织演练。",
    "城镇管理所需经费，重点乡镇管理站点，县、乡综治中心不断完善。",
  ],
  [
    "small bodies in a list",
    "[镇司法所]、[派出所]、[人民法庭]联合调解。",
    "与[区税务局]、[不动产登记中心]建立联络。",
    "规范派出所建设，综治中心标准。",
  ],
  [
    "divisions of a court, and high courts by their short names",
    "由[执行局]牵头清理，[审管办]每月通报。",
    "落实[省高院]、[市中院]要求，[立案庭]登记立案。",
    "执行局面良好，立案庭长讲课。",
  ],
  [
    "groups and rooms of a discipline inspection",
    "移送[区纪委监委驻区教育局纪检监察组]。",
    "[区纪委监委第二监督检查室]、[第八审查调查室]牵头办理，设立[区纪委第一至第六派驻纪检监察组]。",
    "驻地检查，第二监督小组，第八审查。",
  ],
  [
    "who was asked before an answer",
    "经商[市卫生健康委]、[市水利局]，现答复如下。",
    "经商[省财政厅]同意。",
    "返乡经商，进城务工经商办厂。",
  ],
  [
    "a division of the one who speaks, not whom it punishes",
    "报我部[外贸司]审核。",
    "送我局[政策法规处]备案。",
    "我局决定对你公司处以罚款，我局拟给予警告处分。",
  ],
  [
    "the forces, not what they are to do",
    "[武警青岚总队]要参照[国务院卫生行政部门]的规定。",
    "[总参测绘局]制图。",
    "军队、武警系统要参照规定执行。",
  ],
  [
    "items numbered inside a paragraph",
    "一是清淤；3.[市水利局]负责河道。4.[市教育局]负责校园安全。",
    "巡查到位。2.1[市防汛指挥部]统一调度。",
    "占比为3.市场份额提高。",
  ],
  [
    "whose paper is passed on, not what passes it on",
    "[国务院办公厅]转发[商务部]等部门意见。",
    "[县政府]转发[财政部]等部门通知。",
    "转发等部门意见。",
  ],
  [
    "bodies of the people by their full names, and groups with 碳中和 in theirs",
    "[工会]、[共产主义青年团]、[妇女联合会]等组织应当协助。",
    "[市渔业碳中和工作领导小组]负责统筹。",
    "实现碳中和目标，联合会议召开。",
  ],
  [
    "divisions alone in a bracket with their duties",
    "完善渔港制度。（[质量发展处]牵头，[科技与信息化处]按职责分工负责）",
    "开展渔船检查。（[执法稽查局]、[价格检查与公平竞争处]负责）",
    "开展渔船检查。（由局里负责）完善渔港。（按职责分工负责）",
  ],
  [
    "units of a ministry and of an office, which somebody counts",
    "[部机关各司局]，[部直属各单位]，[各计划单列市水利（水务）局]：",
    "报送[国务院安委会有关成员单位]，[市防指各成员单位]要配合，[各村委][各单位]要落实。",
    "成员认真学习，部直属医院扩建。",
  ],
  [
    "what the Party has in a body, by its full name",
    "[中共青岚市住房和城乡建设局党组]2023年工作报告",
    "[中共水利部党组]、[中共云川师范学院委员会]印发通知。",
    "中共党员带头，中共一大会址。",
  ],
  ["where an office sits", "机构设在[党建办]。", "服务窗口设在[综合科]，负责日常事务。", "服务点设在村口，展区设在大厅。"],
  [
    "offices in a duty note",
    "（责任单位：[党建工作办公室]、[镇党校]）",
    "牵头单位：[综合办公室]；配合单位：[各村、社区]）",
    "（责任单位：落实检查）",
  ],
  [
    "what is above a group's name does not end it, and a group is none where work is",
    "召开[县委全面从严治党工作领导小组]会议。",
    "[县委全面从严治党工作领导小组]研究。",
    "一、整改工作组织情况，专家组成评审组。",
  ],
  ["bodies of all of a level are no body", "[省法院]部署工作。", "[县直各部门党组]要落实责任。", "获评全省法院先进个人，个别部门松懈。"],
  ["what is chosen is no part of a name", "选聘[青岚大学]教师授课。", "成立[民企诉调对接工作室]。", "选聘35名优秀大学毕业生到村任职。"],
  ["committees of a park", "[园区管委会]负责落实。", "[景区管委会]加强巡查。", "园区配套完善，景区游客增长。"],
  [
    "newspapers that publish",
    "经验被《[云川法治报]》刊发。",
    "《[云川政协报]》《[xx晚报]》专题报道。",
    "编发《督查简报》12期，学习《云川法治报》。",
  ],
  [
    "town halls and offices in a list",
    "[各乡镇人民政府]、[街道办事处]：",
    "由[派出所]、[综合行政执法队]牵头。",
    "规范街道办事处设置标准。",
  ],
  [
    "what a board has under it",
    "[安委会]下设[消防安全专业委员会]。",
    "[安委会]要定期研判，保证[县监察委员会]依法履职。",
    "下设三个窗口，保证供应。",
  ],
  ["firms and offices of a county seat", "（[县水务局]、[县城投集团]）", "[县城管局]开展巡查。", "县城公司林立，县城中心改造。"],
  ["small bodies under a masked name", "联合[xx派出所]、[xx交警中队]开展检查。", "[xx消防站]组织演练。", "两处派出所改造，三个消防站点。"],
  ["rooms and bodies under a quoted name", "[“老李说和”调解室]获评先进。", "组建[“青马”宣讲团]。", "“调解室”建设标准，召开会议的会议室。"],
  ["who are to be members, and what they do", "[xx县政府]做好学校配建。", "[各成员单位]要履职。", "办好会议，筹备成员大会。"],
  [
    "divisions told to act",
    "由[待遇保障股]牵头，[基金监管股]、[法规科]配合。",
    "[综合科]、[法规科]牵头清理。",
    "综合科研成果，专科建设，控股比例提高。",
  ],
  ["small bodies of a county", "[县农商行]、[县水文站]参与。", "[国网xx供电公司]保供电，[区规自分局]巡查。", "县水文资料，国网络安全。"],
  [
    "committees and governments of all of a level",
    "[各县（市、区）委、人民政府]：",
    "[各县（市、区）委]要落实责任。",
    "各县（市、区）委派干部。",
  ],
  [
    "committees of villages, parties of a masked region, agencies with a duty",
    "[各乡镇、村（居）委会]要公开。",
    "[民革xx省委会]提出建议，[医疗保障经办机构]应当与[税务机关]对账。",
    "村级阵地建设，农民革新耕作。",
  ],
  [
    "members of an assembly by it, not those of both who are greeted",
    "并请[省政协]委员、各位[政协]委员评议。",
    "办理[人大]代表议案、[政协]委员提案。",
    "人大代表、政协委员到场评议。",
  ],
  [
    "the Party's committees and the governments of all levels, each by its name",
    "[各级党委]、[政府]要守好渔港。",
    "听从[上级党委]和[政府]指挥。",
    "党委、政府工作报告。",
  ],
  [
    "the governments below by one word where they are charged",
    "鼓励[地方]因港制宜、先行探索。",
    "指导[有条件的地方]对渔船分类登记，督促[地方]做好护渔。",
    "支持地方发展，推动地方法人银行改制。",
  ],
  [
    "schools by their full names, which short ones open",
    "[杭州二中]与[杭州市第三中学]共建。",
    "[医疗卫生机构]应当报备。",
    "兴办医疗卫生机构，建第五中学校舍，完善公共交通系统。",
  ],
  [
    "bodies of zones that 各 counts with those of levels",
    "[各区县、高新区教育局]：[各开发区管委会]要排查。",
    "[各乡镇卫生院]、[各镇（街道）中小学]要消毒，听从[同级党（工）委]指挥。",
    "规范各类园区，推动省级新区提级。",
  ],
  [
    "bodies with what they are called where the names differ",
    "[各镇人民政府（白塔街道办事处）]要协同[县渔管中心（船办）]巡港，[省级主管部门（单位）]牵头。",
    "在[同级党委]和[政府（管委会）]领导下，由[县渔业局（港监站）]负责。",
    "渔船（单位）登记，港区（基金）扩容。",
  ],
  [
    "a subject ahead of its short name",
    "[渔船检验机构]（以下简称[检验机构]）负责验船。",
    "[市公安局]（以下简称[市局]）牵头。",
    "渔船检验办法（以下简称办法）负责事项。",
  ],
  [
    "bodies of the Party, unions and staffs of a body",
    "[云南白塔集团党委]推动改制，[杭州市第三中学工会]办赛。",
    "[云南理工大学纪委]核查，[省渔业局船检处]有关负责人到场，[县融媒体中心编辑部]负责。",
    "白塔集团党委书记到场，加强集团党委会议制度。",
  ],
  [
    "the two committees of a village by its name",
    "[五合村“两委”]修渠，[白塔县石桥镇金河社区“两委”]开会。",
    "[村（社区）两委]要值守，完成新一轮[村“两委”]换届。",
    "渔村两家委托开船。",
  ],
  [
    "a body by its short name that closes a list, not the kind of them all",
    "[县渔业局]、[妇联]、[残联]等部门要协力。",
    "[县渔业局]、[残联]等单位应报备。",
    "等部门协力。",
  ],
  [
    "kinds of body by what they do, not by what befalls them or is told of them",
    "推动[各市]建设渔光基地，[银行业金融机构]投放渔贷。",
    "支持[种苗企业]建设鱼苗车间，扶持种苗企业发展。",
    "[地方金融机构]改良渔贷，推进科研院所改革，各市（州）中心城市通船，提升村卫生室、社区卫生服务中心条件。",
  ],
  [
    "short kinds of body that are charged, and the centre by what it does and lays down",
    "鼓励[高校]、[科研院所]开设渔学专业，引导[银行]大幅增加渔贷。",
    "[国企]要聚焦渔业，支持[驻滇央企]扩大养殖，[中央]统筹帮助，贯彻[中央]的各项政策。",
    "鼓励企业养鱼，高校改革，银行业扩容，健全中央统筹、省负总责机制。",
  ],
  [
    "laboratories by their field and rank, leagues, insurers, funds and divisions that are set up or open",
    "[深海网具全国重点实验室]出海，建好[白塔系列实验室]。",
    "[渔村出海联盟]、[远岚人寿]落户，组建[渔业发展基金]，设立[渔贷事业部]。",
    "[白塔渔药中心]启用，[远岚金投]开业。",
    "争创更多国家重点实验室，加大渔业资金投入，渔港保税物流中心获批。",
  ],
  [
    "firms by names of any sort that go to the exchange, and the one of those that are counted",
    "[天青渔]、[远帆重装]成功上市，[白塔微光]登陆科创板。",
    "[远帆渔]等5户企业扩产。",
    "渔用疫苗成功上市，新增3家企业登陆港股，青岚大米顺利上市。",
  ],
  [
    "centres of a body whose name a joint holds, and bodies of a level for the economy of the people",
    "建好[深交所渔业成果与渔权交易中心]，成立[省民营经济服务中心]。",
    "[联合国渔业智识和创新中心]落户。",
    "[深交所]同意在青岚开设渔权交易中心。",
  ],
  [
    "the second of a pair that acts, kinds by a label, short kinds with what tells of which place they are",
    "[各地区][各部门]勉力护渔。",
    "[村（社区）“两委”]换届，支持[在滇高校]开设渔科，引导[大企业]开放渔港。",
    "[中央财政]三年投入渔贷，[省级财政]加大补助力度。",
    "强化青岚“渔学”建设和部省共建。",
  ],
  [
    "centres in a list that platforms close, and those that are there to be used",
    "建设[渔网材料适配中心]、[鱼苗育种创新中心]等创新平台。",
    "建强用好[国家渔权转移中部中心]，投运[国家渔药区域评价中心]。",
    "建好社区活动中心，发挥数据中心、邮件处理中心等平台作用。",
  ],
  [
    "kinds of body of which no share or number is told",
    "[石桥村卫生室]值班，[白塔社区卫生服务中心]接诊。",
    "[巡港服务队]负责，[县森防指]会商。",
    "九成即90%的街道卫生服务中心达标，改建村卫生室12家，组织8支巡港服务队。",
  ],
  [
    "levels below by their kind, that somebody turns to",
    "督促[乡镇（街道）]落实验船，向所在[村（社区）]报备。",
    "由[乡镇]查验渔船，联合[街道]、[社区]、[派出所]开展验船。",
    "指导乡镇企业提级，对街道两侧、社区周边清淤。",
  ],
  [
    "a town that is charged beside bodies of a kind",
    "要求[有关部门]做好验船，督促[白塔镇]、[有关部门]落实护渔。",
    "支持[石桥镇]和[涉渔企业]开展验船。",
    "走进白塔镇和石桥镇开展宣讲。",
  ],
  [
    "departments that share their tail, the last by a longer class noun too",
    "[公安]、[司法行政]、[市场监管部门]负责查验渔船。",
    "会同[财政]、[应急管理部门]抽查，[相关地方和部门]要协力。",
    "加强渔业、市场监管。",
  ],
  [
    "bodies of a list in which people stand too",
    "由[基层单位]、同行专家、[学术团体]推荐，鼓励机关、团体、[企事业单位]开放码头。",
    "鼓励[有条件的幼儿园]开办渔港班，[律师事务所]应当备案。",
    "推动1万家渔业企业技改，由20个部门和单位组成。",
  ],
  [
    "towns that broke the rules, and short names of schools of a level",
    "[秀山街道]、[杨广镇]违规发放渔补，[县一中]、[县中医院]收取渔具费。",
    "[杨广镇]未按规定上缴渔港租金，[县农信社]放贷。",
    "途经杨广镇未通航段，一中一小两处渔港。",
  ],
  [
    "branches of laboratories by their region, and national centres by their field",
    "支持[青岚实验室昆明基地]、[崂山实验室云南中心]建设。",
    "建设[陶瓷国家技术创新中心]，用好[国家渔具技术创新中心大理分中心]。",
    "争创国家实验室，用好创新中心平台。",
  ],
  [
    "schools and hospitals by the names that they bear in their county",
    "新建[胜利小学]，[石桥小学]、[白塔中学]建成投用。",
    "[区医院]、[县中医医院]完成改造，[河西镇解家营小学]开学。",
    "支持公办幼儿园扩容，办好农村小学、内地西藏中学，新增中小学学位，大中小学同上渔课。",
  ],
  [
    "the units of a body that 各 counts right behind it",
    "[市渔业领导小组各成员单位]、[市政协各专门委员会]要参加。",
    "[驻玉各单位]、[县直机关党委]、[市水利水电勘测设计院]到场。",
    "驻村单位轮换。",
  ],
  [
    "kinds of department that somebody deals with, and bodies that each have",
    "与[渔籍管理部门]沟通协调，报[渔船主管部门]备案，支持指导[地方]做好验船。",
    "[人民银行分支机构]，[有关中央管理企业]：[各责任部门]抓紧落实，[各省级财政、农业部门]要跟踪。",
    "与有关管理部门人员同行，改进渔籍管理。",
  ],
  [
    "small bodies that a village or a town sets up",
    "成立[乡镇护渔队]，成立[村渔民议事会]。",
    "设立[渔船接待协调中心]，发挥[市农业和信息化工作领导小组]作用。",
    "成立渔队之后，议事会上讨论。",
  ],
  [
    "courts of a region, states, units by number and institutes whose field a joint tells",
    "[昆明铁路运输中级法院]审理，[老挝政府]来函，[中国人民解放军32286部队]参训。",
    "[云南理工大学渔业与能源工程学院]招生，[各乡镇（街道）防汛指挥部]要值守。",
    "老挝渔政，铁路运输量上升，32286人参训。",
  ],
  [
    "small bodies that each village or county has, and no halls as units",
    "[各村卫生室]要报备，[各分院]配合，[县消协]受理。",
    "在[县妇幼保健院]大厅，由[县渔业局展销科]负责。",
    "改造各村卫生环境，分院落布置展厅。",
  ],
];

describe("organization", () => {
  for (const [rule, first, second, negative] of cases) {
    it(`finds ${rule}`, () => {
      expectNames("organization", first ?? "");
      expectNames("organization", second ?? "");
    });
    it(`leaves alone what only looks like ${rule}`, () => expectNames("organization", negative ?? ""));
  }

  it("takes a region that acts for a body", () => {
    expect(namesIn("浙江省请求尽快批准建设方案。", "organization")).toEqual(["浙江省"]);
    expect(namesIn("浙江省的气候温和。", "organization")).toEqual([]);
    expect(namesIn("四川、云南两省和重庆市要联合巡查。", "organization")).toEqual(["四川", "云南", "重庆市"]);
    expect(namesIn("唐山市将青岚湖列为重点，喀什地区将石坝渠纳入名录。", "organization")).toEqual(["唐山市", "喀什地区"]);
  });

  it("leaves alone a region in which something only comes about", () => {
    expect(namesIn("青岚试验区建设提速，昆明高新区加快建设，滇中新区启动规划和建设，青岚试验区建设要突出特色。", "organization")).toEqual(
      [],
    );
    expect(namesIn("推动昆明、大理协同发展，拆除青岚镇违规设施，关停白塔镇违规石材企业。", "organization")).toEqual([]);
    expect(namesIn("推动云南高质量发展不断深入，出台支持昆明发展政策，向支持大理改革发展的友人介绍。", "organization")).toEqual([]);
    expect(namesIn("支持香港、澳门两个特别行政区修建渔港，推动连云港引进渔船。", "organization")).toEqual(["香港", "澳门", "连云港"]);
    expect(namesIn("支持昆明发展现代渔业，推动大理建设全面小康示范村。", "organization")).toEqual(["昆明", "大理"]);
  });

  it("counts a kind of body where it does something, not where it is only measured or something befalls it", () => {
    expect(namesIn("省属企业完成堤防养护。小微企业要通过技改渡过难关。", "organization")).toEqual(["省属企业", "小微企业"]);
    expect(namesIn("小微企业新增订单上万份。省属企业研发船用阀门占比过半。中小企业贷款多次展期。", "organization")).toEqual([]);
  });

  it("finds a kind of body that bears a duty wherever else it acts", () => {
    const text = "第一条　测绘代理机构应当诚信经营。\n第二条　测绘代理机构承接业务后，须签订合同。\n第三条　规范测绘代理机构管理。";
    expect(namesIn(text, "organization")).toEqual(["测绘代理机构", "测绘代理机构", "测绘代理机构"]);
  });

  it("finds a kind of body that all levels have where the text speaks of the kind, and not in its opposite", () => {
    const text = "各级渔船检验机构要健全档案。\n依托渔船检验机构开展培训，不得交给非渔船检验机构办理。";
    expect(namesIn(text, "organization")).toEqual(["各级渔船检验机构", "渔船检验机构"]);
    expect(namesIn("省政府要统筹规划，降低全省政府债务。", "organization")).toEqual(["省政府"]);
  });

  it("leaves alone who is thanked", () => {
    expect(namesIn("我代表市人民政府，向各人民团体、驻云部队，表示衷心感谢！", "organization")).toEqual(["市人民政府"]);
    const thanks = "我代表市人民政府，向各民主党派、工商联和各人民团体，向驻云部队、公安干警，致以诚挚问候！";
    expect(namesIn(thanks, "organization")).toEqual(["市人民政府", "工商联"]);
    expect(namesIn("各人民团体要积极参与，向社会宣传。", "organization")).toEqual(["各人民团体"]);
  });

  it("keeps a kind of body that does something on its own account", () => {
    expectNames("organization", "准许[地方高校]自主制定渔业职称标准。");
    expectNames("organization", "支持[地方高校]自主选择鱼种，增强地方高校自主创新能力。");
  });

  it("lets nobody own what a kind of body that does nothing seemed to do", () => {
    const text = "小微企业贷款多次展期，减免船坞租金。省属企业研发船用阀门占比过半，压减各项收费。";
    const { measures } = analyze(readText(new TextEncoder().encode(text), "case.txt"));
    expect(measures.flatMap(({ owners }) => owners.map(({ party }) => party)).every((party) => party === "speaker")).toBe(true);
  });

  it("drops a kind of body that only describes the noun behind it, and says so", () => {
    const { dropped, mentions } = analyze(readText(new TextEncoder().encode("加强地方政府债务管理。"), "case.txt"));
    expect(mentions.filter((mention) => mention.kind === "organization")).toEqual([]);
    expect(dropped.map((mention) => mention.reason)).toContain("a kind of body that only describes the noun behind it");
  });
});
