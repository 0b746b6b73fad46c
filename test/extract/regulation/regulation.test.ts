import { describe, expect, it } from "vitest";
import { analyze } from "../../../extract/index.ts";
import { readText } from "../../../src/read/index.ts";
import { expectNames } from "../../support/marked.ts";

const cases: readonly (readonly [rule: string, ...cases: readonly string[]])[] = [
  ["a law, not the front of 法规", "宣传[民营经济促进法]。", "[民营经济促进法]规定明确。", "梳理民营经济促进法规。"],
  [
    "plans of a field that two characters tell, not every paper of a body or what is only filed in one",
    "深入实施[渔业发展规划]，严格落实[渔港保护规划]。",
    "制定[渔港功能优化实施规划]，改进[鱼苗补贴管理办法]。",
    "落实[渔港治理20项便民举措]，推动[政府采购协定]、[贸易便利化协定]谈判，签署[中韩经贸协议]。",
    "健全渔港规划体系，完善试点办法，渔港用地纳入养殖水域保护规划，制定若干重大规划。",
  ],
  ["the basic law of a region by its short name", "学习[宪法]和[基本法]。", "[基本法]得到贯彻。", "遵循基本法则，健全基本法律制度。"],
  [
    "plans that are there, not those that a body is yet to make",
    "按照[渔船停航预案]处置，印发[渔港清淤工作方案]。",
    "修订[白塔县防汛应急预案]，制定[年度巡查工作计划]。",
    "制定渔船避风工作方案，完善渔港防火预案，研究制定渔村治理工作计划。",
    "建立渔村民生项目清单，列入社会发展总体规划。",
  ],
  [
    "what is broken or kept",
    "3个渔站违反[渔具采购管理办法]。",
    "遵守[渔船停靠管理规定]，健全[渔港采购管理办法]，出台[渔政执法程序规定]，起草[渔港保护与利用办法]，提请制定[渔港法]，根据[渔业船舶检验规则]年检。",
    "遵守时间，违反规定。",
  ],
  [
    "orders of bodies whose names hold a verb or a year",
    "依据[国家市场监管总局令第31号]、[质检总局令第9号]。",
    "按照[中国人民银行令〔2021〕第2号]办理。",
    "总局令行禁止。",
  ],
  [
    "what is approved, handed in or in force",
    "[渔港值守方案]经镇政府批准后执行。",
    "各校[夏令营安排方案]和[渔船乘坐办法]报县教育局备案。",
    "[云川市养蜂管理条例]颁布施行，讨论通过的[白塔湖保护规划]正式实施，[青岚渔港空间规划]编制完成。",
    "这一办法经镇政府批准后执行。",
  ],
  [
    "each of two instruments that are made",
    "制定[渔船避风办法]及[船员安置方案]。",
    "审议通过了[渔业合作社章程]、[社员选举办法]和[船具管理办法]。",
    "编制[云水湖护岸规划]和[渔港布局规划]。",
    "制定整改方案及专项整治方案。",
  ],
  [
    "what a body has made, agreed to or keeps",
    "执行县水利局制定的[渔港采砂管理规定]。",
    "会议原则同意[青岚区渔村改造实施方案]。",
    "严格落实[“三定”规定]，修订[码头值班守则]和[渔村设计导则]。",
    "同意开工，制定的目标。",
  ],
  [
    "rules by their number",
    "严格执行[村级渔权清单十八条]。",
    "违反[渔村权力清单十八条]相关规定。",
    "落实[渔船安全十五条硬措施]。",
    "落实[渔港安全“十五条”措施]、执行[渔船安全“十五条硬措施”]、[支持渔业22条]。",
    "制定出台[惠渔兴港二十条]。",
    "出台了八条措施，违反本规定第八条规定的，办理十五条建议。",
  ],
  [
    "titles that are handed on",
    "转发了[关于做好渔船避风的通知]，执行《[渔港条例]》、[关于渔船避风的暂行规定]。",
    "传达学习[关于加强渔港值守的意见]精神。",
    "报送关于渔船避风的情况。",
  ],
  [
    "drafts of budgets and plans",
    "审查[2031年财政预算草案]。",
    "报告[2031年经济社会发展计划草案]，审议[2031年全省预算草案]，执行[2031年经济社会发展计划]。",
    "起草草案，做好预算。",
  ],
  [
    "a report over the paper",
    "[政 府 工 作 报 告]\n——2023年1月9日",
    "[2031年政府工作报告]\n——2031年1月9日",
    "[云川市中级人民法院工作报告]\n——2031年1月9日",
    "[关于云川市2031年度预算执行情况的审计工作报告]\n主任：",
    "县长作政府工作报告。",
  ],
  [
    "short names of rules of the Party",
    "学习[廉洁自律准则]和[纪律处分条例]。",
    "违反[党内监督条例]，执行“[八项规定]”精神。",
    "做到廉洁自律。",
  ],
  ["rules by their number under a title", "出台《[渔业奖补十条]》。", "落实《[惠渔兴港28条措施]》。", "阅读《渔港十二时》。"],
  [
    "the first paper of a year",
    "传达学习[省委一号文件]和[2031年中央1号文件]精神。",
    "落实[县委1号文件]。",
    "印发第五号文件，拨打1号电话。",
  ],
  ["reports of congresses", "学习[党的十九大报告]。", "贯彻[党的二十大报告]精神。", "召开党的二十大，报告工作。"],
  ["treaties by their letters", "抢抓[RCEP]机遇。", "对接[CPTPP]等规则。", "打造RCEP合作园，出台惠渔措施20条。"],
  ["conditions under a title", "按照《[渔业职称评审条件（试行）]》评审。", "修订《[船员准入条件]》。", "阅读《渔港往事》。"],
  [
    "a label with its plan, not what a plan is for",
    "印发[“护渔先锋”工作方案]。",
    "出台[“护渔先锋”实施方案]。",
    "关于开展“护渔先锋”活动的实施方案",
  ],
  ["titles of forms and zonings", "填写《[渔家能手推荐表]》。", "修编《[青岚湖功能区划]》，遵守《[渔港守则]》。", "阅读《渔港时刻》。"],
  [
    "measures in quotes",
    "推出“[渔港防汛八条措施]”，落实省“[42条]”。",
    "严守“[渔政执法五条禁令]”。",
    "学习“八条措施”，采取渔港防汛八条措施。",
  ],
  [
    "titles in quotes",
    "落实市政府“[关于做好渔船避风的指示]”。",
    "传达“[关于加强渔港值守的通知]”，办理“[关于疏浚航道的提案]”。",
    "提出“关于渔船的几点想法”。",
  ],
  ["plans that are activated", "立即启动[渔船火灾应急预案]。", "启动[学校食物中毒应急预案]。", "启动相关应急预案，启动应急预案。"],
  [
    "a plan for emergencies over the paper",
    "[青岚渔校防控流感应急预案]\n为做好防控，制定本预案。",
    "[云川水厂停水处置预案]\n为供水，制定本预案。",
    "（一）防控应急预案\n由组长指挥。",
  ],
  ["numbered annexes", "附件：1、[xx区渔家能手推荐表]", "考场见附件1：[2021/2022学年渔校考试安排表]，请查收。", "附件：渔港照片"],
  [
    "rules by short names and of the Party",
    "修订[税收征管法]和[环评法]。",
    "学习[中国共产党国有企业基层组织工作条例]，落实[渔区领导干部渔港安全责任制规定]。",
    "走进环评法庭，落实渔港安全责任。",
  ],
  [
    "what the name of any place opens",
    "推动[白塔山国家公园管理条例]出台。",
    "上报[青岚江流域生态保护条例]、[云川高新区综合改革方案]。",
    "游览白塔山国家公园，推动白塔山保护。",
  ],
  ["rules, not what is only pointed at", "按照[渔港基金管理办法]执行。", "依照[渔船补助实施办法]办理。", "按照渔港基金相关管理办法执行。"],
  ["what firms and bureaus make", "制定[渔港招商行为规范]。", "出台[渔政人员行为准则]。", "完善行为规范，现制定如下实施办法。"],
  ["titles of what is signed", "签订《[渔港消防责任状]》。", "签署《[行风承诺书]》。", "《渔港岁月》出版。"],
  [
    "titles of zonings and codes of conduct",
    "编制《[云川市渔港区划（2021—2030年）]》。",
    "发出《[护渔倡议书]》，张贴《[船员守则]》。",
    "《渔港岁月》出版。",
  ],
  ["titles", "印发《[云川市绿地管理办法（试行）]》。", "执行《[青岚区节水规划（2021—2025年）]》。", "出版《青岚往事》。"],
  ["numbers", "根据[云政发〔2021〕12号]精神。", "按照（[国办发〔2020〕3号]）要求。", "共查处案件〔含积案〕12件。"],
  ["numbers in other writings", "见[云政办函【2019】8号]。", "依据[云财税（2018）第5号]办理。", "2018年完成5件。"],
  ["numbers in lists", "落实[云政发〔2021〕1号]、[2号]文件。", "按[云政发〔2020〕7号]、[〔2021〕9号]执行。", "设1号、2号楼。"],
  [
    "orders of several bodies",
    "公布办法（[国家邮政局、水利部令第4号]）。",
    "（[财政部、国家税务总局令2015年第7号]）施行。",
    "邮政局、水利部门令行禁止。",
  ],
  ["orders and proposals", "依照[国务院令第722号]。", "办理[第128号提案]。", "第3号线开通。"],
  ["laws by bare name", "依照[民法典]处理。", "违反[个人所得税法]的规定。", "学习法律知识。"],
  ["a rule whose spirit is followed", "锲而不舍落实[中央八项规定]精神。", "违反[中央八项规定]精神问题9起。", "弘扬党的优良作风精神。"],
  [
    "a report that opens a paper",
    "[2023年云川市政府工作报告]\n——2023年1月9日",
    "[云川市人民政府工作报告]",
    "听取云川市政府工作报告和规划报告。",
  ],
  [
    "standards of trades and of the last century",
    "按[TSG 08-2017]检验，执行[GB50201—94]。",
    "符合[DL 5009-2002]、[HJ 2.2-2018]、[JTG B01-2014]。",
    "PPT 08-2017，CPI 94。",
  ],
  [
    "forms and zonings with a title, an emergency plan over the paper, an annex without its number",
    "填写《[优秀船员推荐表]》和《[渔具领用登记表]》，修编《[云川省渔业功能区划（2031-2035年）]》。",
    "[处置校园H7N9疫情应急预案]\n为处置疫情，制定本预案。\n附件：1、[优秀船员推荐表]",
    "观看《手表》，制定应急预案。",
  ],
  [
    "plans that are made, not carried out",
    "制定[渔港振兴行动计划]，编制[渔业专项投资计划]。",
    "落实[大气污染防治行动计划]、[全民健身实施计划]。",
    "实施渔港振兴三年行动计划，编制年度实施计划，制定具体工作意见或实施方案。",
  ],
  [
    "what is signed and what lines hold",
    "签订《[护渔责任状]》。",
    "[镇党委护渔责任清单]\n一、落实护渔责任。\n\n[青岚镇护渔（考核）细则]",
    "渔港建设迎来开门红，喜上“十五五”的规划蓝图。",
  ],
  [
    "policies by their number, methods and lists",
    "出台[“50条”护渔政策]。",
    "落实[奖励渔民和渔工办法]。",
    "制定护渔政策，想方设法落实办法，按照相关工作规程办理。",
  ],
  [
    "proposals that are followed",
    "根据[青岚区委关于“十五五”渔业发展的建议]，区政府编制规划。",
    "制定[渔船、渔网、5G浮标等领域渔港培育方案]。",
    "采纳渔业发展建议。",
  ],
  ["plans under a label that are made", "制定[“碧浪”行动计划]。", "实施[“十五五”渔业特色教育发展提升行动计划]。", "实施“碧浪”行动计划。"],
  [
    "plans of a five-year plan behind what they are for",
    "编制[渔港建设“十五五”规划]。",
    "落实渔业条例、[青岚湖及上游水土保持“十四五”规划]。",
    "衔接落实市委“十五五”时期部署，全面完成“十四五”时期任务。",
  ],
  ["orders of the head office", "公布办法（[总局令第82号]）。", "依照[劳动和社会保障部令第36号]办理。", "总局命令第82号人员到岗。"],
  [
    "instruments that follow a title in what is carried out",
    "落实《[青岚湖保护条例]》、[渔村水系保护规划]。",
    "执行《[渔港管理办法]》《[渔船检验规程]》、[渔场保护规划]和[渔政执法工作规范]。",
    "落实渔港政策、加强保护规划衔接。",
  ],
  [
    "instruments that follow another in what is made",
    "编制[青岚湖综合规划]、[云水河抗旱规划]和[渔港防洪规划]。",
    "抓紧出台[加强渔港建设的意见]、[渔港补偿费征收使用管理办法]。",
    "制定和进一步完善渔港规划，出台渔业政策、加强指导意见落实。",
  ],
  ["standards", "符合[GB/T 9704-2012]要求。", "执行[GB 50180]。", "安装GB级存储。"],
  [
    "treaties and plans of the nation by name",
    "批准[巴黎协定]，履行[京都议定书]。",
    "对接[信息技术协定]，编写[国家人权行动计划]，落实[中国21世纪议程]。",
    "达成协定，履行公约，通过议定书。",
  ],
  ["treaties with other states", "签署[中智自贸协定]。", "商谈[中国—南盟自由贸易协定]、[中冰自贸区升级议定书]。", "其中投资协定两份。"],
  ["five-year plans told in words", "完成[第六个五年计划]。", "编制[第七个五年规划纲要]。", "第六个五年里，渔民增收。"],
  ["five-year plans of early years", "超额完成[“八五”计划]。", "执行[“九五”渔业规划]。", "“九五”期间造林两万亩。"],
  [
    "five-year plans with aims farther off",
    "编制[“十四五”规划和2035年远景目标纲要]。",
    "通过[“十五五”规划和2040年远景目标纲要]。",
    "“十四五”期间和2035年远景目标。",
  ],
  ["measures by number with one word before it", "落实“[气十条]”。", "出台“[湖18条]”、“[渔二十条]”。", "依照“第十条”，提出“十八条”。"],
  [
    "five-year plans of a field",
    "编制全省[船舶制造业“十四五”规划]。",
    "制定[水网建设“十四五”专项规划]。",
    "编制完成情况良好，“十四五”船舶制造业提速。",
  ],
  [
    "plans that are drawn up",
    "编制[青岚都市圈规划]。",
    "编制完成[白塔河、青岚河流域防洪规划]，公开征求意见。",
    "编制有关规划，编制各类配套规划。",
  ],
  ["five-year plans", "编制[“十四五”规划]。", "衔接[国家“十三五”规划]。", "“十四五”时期开局良好。"],
  [
    "what is issued",
    "出台[推动青岚林业创新发展行动计划]。",
    "制定[青岚科学城改革实施方案]，推出[渔校布局优化实施方案]。",
    "制定具体的实施方案。",
  ],
  ["measures by number", "出台[支持青岚林业发展12条]，", "制定实施[惠民生27条]、[支持民营经济发展十项措施]等政策。", "收到意见12条。"],
  [
    "measures by number in quotes, or told by two verbs",
    "出台[惠渔兴港“18条”]，推出[稳岗兴渔“二十条”]政策。",
    "出台[进一步扩大养殖、促进渔民增收的十项措施]，实施[壮大海洋牧场36项政策举措]。",
    "收到“18条”意见，提出“8条”；出台网箱、鱼苗补助。",
  ],
  [
    "what is carried out",
    "落实[渔港布局优化和功能调整指引]。",
    "全面落实[促进远洋渔业发展的意见]及附件，实施[渔获税收划分改革方案]。",
    "落实相关规划，实施各类专项规划和改革方案。",
  ],
  [
    "what a notice issues, by its own title without marks",
    "云川市人民政府关于印发[打好净水保卫战三年行动计划]的通知",
    "云川市人民政府办公室关于印发[加快推进渔业转型工作方案（2021—2025年）]的通知",
    "云川市人民政府关于印发公文格式的通知",
  ],
  [
    "unmarked titles that were approved",
    "[云川（青岚）生态示范区建设总体方案]获市政府批复。",
    "编制完成后，[白塔湖流域水土保持发展规划]已获省水利厅批准，进入实施阶段。",
    "我市编制的各类专项规划获得批准，其规划获好评。",
  ],
  [
    "unmarked titles that a body opens",
    "落实[云川市人民政府关于支持竹编产业发展的意见]，扩大种植。",
    "根据[云川市委、青岚区人民政府关于节水兴农的决定]精神，依照[云川市水利局关于调整取水定额的批复]执行。",
    "根据群众关于改善灌溉的来信，优化渠线；根据群众关于改善灌溉的意见，落实关于防汛的要求。",
  ],
  [
    "numbers behind the short name of the centre",
    "根据国务院[国发〔1990〕68号]文件精神。",
    "按国务院办公厅[国办发〔1991〕3号]执行。",
    "国务院批准后发文。",
  ],
  ["numbers of courts", "参照[法经〔1998〕27号]办理。", "依据[法研〔2001〕8号]、[9号]答复。", "司法经费〔含结余〕27万元。"],
  [
    "numbers with a bracket in the code",
    "见[（84）农（垦）字第21号]。",
    "依据[〔1983〕云（林）发第7号]办理。",
    "悬挂“农（垦）字”木牌21号。",
  ],
  [
    "standards without a blank",
    "产品符合[GB98123—1996]。",
    "抽查执行[GB98765-2008]、[DB88/T1047—2020]的情况。",
    "购买GB级存储4544块，产品编号ISO98123—1996。",
  ],
  [
    "laws behind which 规定 stands",
    "违反[审计法]规定的，从重处理。",
    "按照[会计法]规定设账，依[森林法]规定报批。",
    "清理审计法规和规章，完善会计法规体系。",
  ],
  [
    "national plans and lists by their own names",
    "全面推开[乡镇（街道）履职事项清单]，为青岚减负。",
    "修订[外资准入负面清单]，对照[国家医保目录]报销。",
    "执行外资准入负面清单制度，汇总清单目录。",
  ],
  [
    "quoted plans",
    "实施[“绿湖”三期规划]，出台[“蓝湾”管护考核办法]。",
    "制定并有序实施[河湖清漂行动方案]，合理制定和调整[渔船检验标准]。",
    "“八湖工程”纳入规划，渔港航线新增5条、达到19条，稳步运行。",
  ],
  [
    "instruments of those who make them",
    "组织编制本行政机关的[渔船公开指南]。",
    "制定本单位的[护渔管理办法]。",
    "市政府转发市水利局关于进一步做好渔船检验工作意见的通知。",
  ],
  [
    "instruments told by a list",
    "制定修订[渔具、网具等地方标准]，",
    "编制[水库、堤防等水工程管护规范]，制定实施[渔船、渔网等渔业装备提质升级方案]。",
    "修订渔具、网具等图纸。",
  ],
  [
    "instruments, not who makes them",
    "会同[水利部渔船管理办法]修订。",
    "制定[渔船报废检验办法]。",
    "由水利部会同国家经委制定实施办法，实行逐年递减百分之五的办法。",
  ],
  [
    "what stands beside a known instrument",
    "严格执行[黄河保护法]、[渔港卸货管理规定]和[船员晋级规则]。",
    "落实《[青岚湖保护条例]》（[云政发〔2031〕4号]）、[渔村供水规划]和[推动渔具更新的若干规定]。",
    "落实《[青岚湖保护条例]》、制定相关规定，遵守[黄河保护法]、完善渔港规划。",
  ],
  [
    "what its number or its version shows",
    "宣贯[渔船粉尘防爆规定]（[水利部令第6号]），衔接[渔港绿色发展纲要（2031—2035年）]。",
    "讨论[青岚市渔村更新办法（送审稿）]，修订[渔港服务规范3.0版]，印发[渔港负面清单指南（试行，2031年版）]，启动[白塔湖治理规划]。",
    "办好规划（含渔村部分），参加培训（2031年）。",
  ],
  [
    "a label inside the name",
    "制定[市政府“两票三制”事项清单]，公布[渔港“一站办理”事项清单]。",
    "完善[渔船停靠“双报告”管理办法]，落实[渔业试验区（云川）实施方案]，落实[党委（党组）护渔责任制实施办法]。",
    "落实“1+N”政策和渔港规划，护渔“双报告”的管理办法，推进渔村“护渔先锋”活动的实施方案。",
  ],
  [
    "rules by number of a committee",
    "落实[省委十项规定]、[市委十条实施细则]精神。",
    "严守[县委“八条禁令”]。",
    "省委提出十项工作，市委十件实事。",
  ],
  [
    "titles of contracts, forms of papers, courses and lists",
    "签订《[渔港租赁合同]》，公布《[渔船检验程序]》和《[村民规约样式]》。",
    "执行《[渔业行业分类（2031）]》、《[优化渔港环境改革方案3.0版]》、《[渔政人员“十不准”]》、《[国家护渔战略2035]》。",
    "学习《护渔兵法》、《渔业思想学习纲要》、《走好强国战略》。",
  ],
  ["unmarked instruments", "编制[年度抽查工作计划]。", "制定统一的[执法文书格式标准]。", "制定具体实施方案。"],
];

describe("regulation", () => {
  for (const [rule, first, second, negative] of cases) {
    it(`finds ${rule}`, () => {
      expectNames("regulation", first ?? "");
      expectNames("regulation", second ?? "");
    });
    it(`leaves alone what only looks like ${rule}`, () => expectNames("regulation", negative ?? ""));
  }

  it("gives each number of a list its full form", () => {
    const { mentions } = analyze(readText(new TextEncoder().encode("落实云政发〔2021〕1号、2号，〔2022〕5号文件。"), "case.txt"));
    expect(mentions.map((mention) => mention.fields["number"]?.value)).toEqual([
      "云政发〔2021〕1号",
      "云政发〔2021〕2号",
      "云政发〔2022〕5号",
    ]);
  });

  it("finds a title in a title as a regulation of its own", () => {
    const text = "印发《云川市关于贯彻〈青岚条例〉的实施意见》。";
    const { document, mentions } = analyze(readText(new TextEncoder().encode(text), "case.txt"));
    const titles = mentions.filter((mention) => mention.kind === "regulation").map(({ span }) => document.text.slice(span.start, span.end));
    expect(titles).toEqual(["云川市关于贯彻〈青岚条例〉的实施意见", "青岚条例"]);
  });

  it("looks for a short name between title marks only between them", () =>
    expectNames("regulation", "根据《[青岚市渔港规划]》（以下简称《[规划]》），抓好城乡规划管理。《[规划]》要求，完善渔村规划。"));

  it("lets a short name stand for what the document says it does", () => {
    const text = "根据《云川市绿地管理办法》（以下简称《办法》），制定细则。《办法》第三条另有规定。";
    const { mentions } = analyze(readText(new TextEncoder().encode(text), "case.txt"));
    const names = mentions
      .filter((mention) => mention.rule.startsWith("regulation/"))
      .map((mention) => mention.fields["name"]?.value ?? null);
    expect(names).toEqual([null, "云川市绿地管理办法", "云川市绿地管理办法"]);
  });
});
