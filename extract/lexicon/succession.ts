import type { PartialDate } from "../text/document.ts";

/** A body or a rule whose place others took: from which day, and by which act. A fact of the world, not of a paper. */
export type Succession = {
  /** The name as the lexicons prefer it; of a law without 中华人民共和国. */
  readonly former: string;
  readonly successors: readonly string[];
  /** The day from which it is so, as precise as the source. */
  readonly from: PartialDate;
  /** The act that says so. */
  readonly source: string;
};

type Act = { readonly source: string; readonly from: PartialDate; readonly lines: string };

/** The acts that reorganised the central bodies. A line: former name, and the bodies that took its tasks. */
const REORGANISATIONS: readonly Act[] = [
  {
    source: "国务院机构改革方案（1998年）",
    from: "1998-03-10",
    lines: `
国家计划委员会 国家发展计划委员会
国家科学技术委员会 科学技术部
国家教育委员会 教育部
国家体育运动委员会 国家体育总局
邮电部 信息产业部
电子工业部 信息产业部
劳动部 劳动和社会保障部
地质矿产部 国土资源部
国家土地管理局 国土资源部
林业部 国家林业局
广播电影电视部 国家广播电影电视总局
机械工业部 国家经济贸易委员会
冶金工业部 国家经济贸易委员会
化学工业部 国家经济贸易委员会
煤炭工业部 国家经济贸易委员会
国内贸易部 国家经济贸易委员会`,
  },
  {
    source: "国务院机构改革方案（2003年）",
    from: "2003-03-10",
    lines: `
国家发展计划委员会 国家发展和改革委员会
国家经济贸易委员会 国家发展和改革委员会 商务部 国务院国有资产监督管理委员会
对外贸易经济合作部 商务部`,
  },
  {
    source: "国务院机构改革方案（2008年）",
    from: "2008-03-15",
    lines: `
交通部 交通运输部
建设部 住房和城乡建设部
人事部 人力资源和社会保障部
劳动和社会保障部 人力资源和社会保障部
信息产业部 工业和信息化部
国防科学技术工业委员会 工业和信息化部
国务院信息化工作办公室 工业和信息化部
国家环境保护总局 环境保护部`,
  },
  {
    source: "国务院机构改革和职能转变方案（2013年）",
    from: "2013-03-14",
    lines: `
铁道部 交通运输部 国家铁路局
卫生部 国家卫生和计划生育委员会
国家人口和计划生育委员会 国家卫生和计划生育委员会
国家食品药品监督管理局 国家食品药品监督管理总局
国家广播电影电视总局 国家新闻出版广电总局
国家电力监管委员会 国家能源局`,
  },
  {
    source: "国务院机构改革方案（2018年）",
    from: "2018-03-17",
    lines: `
国土资源部 自然资源部
国家测绘地理信息局 自然资源部
环境保护部 生态环境部
农业部 农业农村部
文化部 文化和旅游部
国家旅游局 文化和旅游部
国家卫生和计划生育委员会 国家卫生健康委员会
国家安全生产监督管理总局 应急管理部
国家工商行政管理总局 国家市场监督管理总局
国家质量监督检验检疫总局 国家市场监督管理总局
国家食品药品监督管理总局 国家市场监督管理总局 国家药品监督管理局
中国银行业监督管理委员会 中国银行保险监督管理委员会
中国保险监督管理委员会 中国银行保险监督管理委员会
国家粮食局 国家粮食和物资储备局
国家林业局 国家林业和草原局
国务院法制办公室 司法部
国务院三峡工程建设委员会办公室 水利部
国务院南水北调工程建设委员会办公室 水利部
国家外国专家局 科学技术部
监察部 国家监察委员会
国家预防腐败局 国家监察委员会`,
  },
  {
    source: "深化党和国家机构改革方案（2018年）",
    from: "2018-03",
    lines: `
中央全面深化改革领导小组 中央全面深化改革委员会
中央网络安全和信息化领导小组 中央网络安全和信息化委员会
中央财经领导小组 中央财经委员会
中央外事工作领导小组 中央外事工作委员会
国家新闻出版广电总局 国家广播电视总局
国家公务员局 中共中央组织部
国务院侨务办公室 中共中央统一战线工作部`,
  },
  {
    source: "国家乡村振兴局挂牌（2021年）",
    from: "2021-02-25",
    lines: "国务院扶贫开发领导小组办公室 国家乡村振兴局",
  },
  {
    source: "党和国家机构改革方案（2023年）",
    from: "2023-03",
    lines: `
中国银行保险监督管理委员会 国家金融监督管理总局
国家乡村振兴局 农业农村部
国务院金融稳定发展委员会 中央金融委员会`,
  },
];

/** The acts that put an end to laws and regulations, from the day of which they say so. */
const REPEALS: readonly Act[] = [
  {
    source: "中华人民共和国民法典第一千二百六十条",
    from: "2021-01-01",
    lines: `
婚姻法 民法典
继承法 民法典
民法通则 民法典
收养法 民法典
担保法 民法典
合同法 民法典
物权法 民法典
侵权责任法 民法典
民法总则 民法典`,
  },
  {
    source: "中华人民共和国合同法第四百二十八条",
    from: "1999-10-01",
    lines: `
经济合同法 合同法
涉外经济合同法 合同法
技术合同法 合同法`,
  },
  {
    source: "中华人民共和国外商投资法第四十二条",
    from: "2020-01-01",
    lines: `
中外合资经营企业法 外商投资法
外资企业法 外商投资法
中外合作经营企业法 外商投资法`,
  },
  { source: "中华人民共和国监察法第六十九条", from: "2018-03-20", lines: "行政监察法 监察法" },
  { source: "中华人民共和国噪声污染防治法第九十条", from: "2022-06-05", lines: "环境噪声污染防治法 噪声污染防治法" },
  { source: "中华人民共和国食品安全法第一百零四条", from: "2009-06-01", lines: "食品卫生法 食品安全法" },
  { source: "中华人民共和国城乡规划法第七十条", from: "2008-01-01", lines: "城市规划法 城乡规划法" },
  { source: "中华人民共和国治安管理处罚法第一百一十九条", from: "2006-03-01", lines: "治安管理处罚条例 治安管理处罚法" },
  { source: "中华人民共和国公务员法第一百零七条", from: "2006-01-01", lines: "国家公务员暂行条例 公务员法" },
  {
    source: "中华人民共和国企业所得税法第六十条",
    from: "2008-01-01",
    lines: `
企业所得税暂行条例 企业所得税法
外商投资企业和外国企业所得税法 企业所得税法`,
  },
  { source: "中华人民共和国契税法第十六条", from: "2021-09-01", lines: "契税暂行条例 契税法" },
  { source: "中华人民共和国城市维护建设税法第十一条", from: "2021-09-01", lines: "城市维护建设税暂行条例 城市维护建设税法" },
  { source: "中华人民共和国资源税法第十七条", from: "2020-09-01", lines: "资源税暂行条例 资源税法" },
  { source: "中华人民共和国耕地占用税法第十六条", from: "2019-09-01", lines: "耕地占用税暂行条例 耕地占用税法" },
  { source: "中华人民共和国车辆购置税法第十九条", from: "2019-07-01", lines: "车辆购置税暂行条例 车辆购置税法" },
  { source: "中华人民共和国车船税法第十三条", from: "2012-01-01", lines: "车船税暂行条例 车船税法" },
  { source: "中华人民共和国印花税法第二十条", from: "2022-07-01", lines: "印花税暂行条例 印花税法" },
  {
    source: "国有土地上房屋征收与补偿条例第三十五条",
    from: "2011-01-21",
    lines: "城市房屋拆迁管理条例 国有土地上房屋征收与补偿条例",
  },
  { source: "国务院令第691号", from: "2017-11-19", lines: "营业税暂行条例 增值税暂行条例" },
  {
    source: "国务院令第381号",
    from: "2003-08-01",
    lines: "城市流浪乞讨人员收容遣送办法 城市生活无着的流浪乞讨人员救助管理办法",
  },
];

const successionsOf = (acts: readonly Act[]): ReadonlyMap<string, readonly Succession[]> => {
  const byFormer = new Map<string, readonly Succession[]>();
  for (const { source, from, lines } of acts) {
    for (const line of lines.trim().split("\n")) {
      const [former = "", ...successors] = line.split(" ");
      byFormer.set(former, [...(byFormer.get(former) ?? []), { former, successors, from, source }]);
    }
  }
  return byFormer;
};

const BODIES = successionsOf(REORGANISATIONS);
const RULES = successionsOf(REPEALS);

const STATE = /^中华人民共和国/u;

/** Who took the place of a central body, by its full name, with or without 中华人民共和国. */
export const bodySuccessions = (name: string): readonly Succession[] => BODIES.get(name.replace(STATE, "")) ?? [];

/** What took the place of a law or regulation, by its title, with or without 中华人民共和国. */
export const ruleSuccessions = (title: string): readonly Succession[] => RULES.get(title.replace(STATE, "")) ?? [];

/** All of them, in the order of their acts. */
export const SUCCESSIONS: readonly Succession[] = [...BODIES.values(), ...RULES.values()].flat();
