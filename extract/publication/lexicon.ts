import { defineLexicon } from "../rule/lexicon.ts";

/** Nouns behind a quoted title that make it a work: “走进青岚”专栏. */
export const COLUMN_NOUNS = defineLexicon(
  "publication/columns",
  `
专栏 节目 频道 专题片 宣传片 纪录片 电视片 微电影 短片 片单 丛书 书系 画册 图书 读本 系列丛书 系列报道 专题报道 公众号 微信公众号 视频号 抖音号 歌曲 主题曲 舞台剧 话剧 音乐剧 舞剧 电影 电视剧 歌剧 京剧 主题展 主题展览 图片展 成就展 专题展览 专题展 摄影展 书画展 特展 展览
`,
);

/** Columns of a paper or a site, whose noun belongs to the name: “法律法规”栏目. */
export const SECTION_NOUNS = defineLexicon("publication/sections", "栏目 专版 版块 板块 专页 !板块经济");

/** Bulletins that offices send out: 刊发[学习教育简报]三期. */
export const BULLETINS = defineLexicon(
  "publication/bulletins",
  "简报 工作简报 工作动态 工作周报 工作月报 工作交流 工作通讯 快报 专报 月报 周报 日报 信息专报 内刊 月刊 季刊 通讯",
);

/** Well-known works and programmes that stand without title marks. */
export const WORKS = defineLexicon("publication/works", "新闻联播 焦点访谈 新华字典 现代汉语词典 永乐大典 四库全书 辞海");
