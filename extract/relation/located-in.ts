import { campaign } from "../campaign/kind.ts";
import { organization } from "../organization/kind.ts";
import { place } from "../place/kind.ts";
import { defineLexicon } from "../rule/lexicon.ts";
import { defineRelation } from "./define.ts";
import type { Slot } from "./frame.ts";

const LYING = defineLexicon(
  "located-in/verb",
  "位于 坐落于 坐落在 地处 落户 落户于 落户在 迁入 落地 落地于 入驻 迁至 设在 设于 选址 选址于 布局在 建在 建于",
);
const DOING = defineLexicon(
  "located-in/doing",
  "设立 设立了 成立 成立了 建立 建立了 建成 开展 举办 组织开展 设置 组建 举行 开设 实施 组织实施 启动 启动实施 推行 试行 建设 布局",
);
const TAKING_PLACE = defineLexicon(
  "located-in/taking-place",
  "举行 举办 召开 开幕 开赛 启动 开工 落成 建成 建成投产 建成投用 落地 试点 率先试点 先行试点 开展试点 投产 投运 投用 通车 揭牌 挂牌 揭牌成立 挂牌成立 挂牌运营 启用 签约 竣工 闭幕 上线 首发",
);

/** What happens to a body itself, unlike what it does somewhere. */
const OPENING = defineLexicon("located-in/opening", "落地 落成 建成 投产 投运 投用 揭牌 挂牌 启用 开业 开馆 建成投产 建成投用");

/** What tells that the places behind it lie at the one before it. */
const HOLDING = defineLexicon("located-in/holding", "沿线有 沿线分布着 辖区内有 !沿线有关 !沿线有序 !辖区内有关 !辖区内有序");

const SOURCES = [organization, campaign, place];
/** 在[马家村], 赴[纪念馆]: the phrase between the place and the deed holds nothing else. */
const AT =
  /^(?:、[^，。；]{2,30}?)?(?:内|境内|等地|(?:等|(?=[\d两三四五六七八九十]))(?:重点|试点|部分|[\d两三四五六七八九十]{1,3}个?)?\p{sc=Han}{0,6}(?:地区|产区|地|省|市|县|区|省份)|水库|上|辖区)?(?:共同|联合|分别|新|成功|统一|部署|率先|先行|同步|规划){0,2}$/u;

/** Verbs of going somewhere, and the places of a list before the one. */
const WENT = /(?:深入到?|走进|来到|前往|赶赴)(?:[^，。；]{2,24}[、和])?$/u;

/** What stands between where something takes place and that it does: 在[云川]、[青岚]等三省率先. */
const ONCE =
  /^(?:等地?)?(?:[两三四五六七八九十\d]{1,3}个?[省市县区州镇])?(?:成功|顺利|正式|隆重|分别|相继|如期|率先|先行|同步|首先|同时|圆满)*$/u;

/** What stands between what takes place and where it does. */
const AHEAD_OF_PLACE = /^(?:等)?(?:项目|工程|活动)?(?:成功|正式|先后|率先|首先)?[在于]/u;

/** Where something lies; how high or on which side may be told behind: 位于[云川江南岸]海拔40米的岗地. */
const LAIN: readonly Slot[] = [
  { where: ["governed"], kinds: [place] },
  { where: ["loose"], kinds: [place], behind: /^(?:海拔|境内|沿岸|[东西南北中]|[^，。；、的]{0,2}的)/u },
];

/** Where a body, a drive or a place is: [水质监测站]位于[青岚镇]; 在[青岚镇]设立[水质监测站]. */
export const locatedIn = defineRelation({
  id: "located_in",
  frames: [
    {
      form: "trigger",
      id: "located-in/verb",
      trigger: LYING,
      // 驻地由青岚区迁至[白塔镇]: what moves is not where it comes from
      source: [{ where: ["before"], kinds: SOURCES, gap: /^[^，。；：！？\n]{0,12}$/u, ahead: /(?:^|[^由从])$/u }],
      target: LAIN,
    },
    // 地处[白塔山]腹地的[青岚县]
    {
      form: "trigger",
      id: "located-in/relative",
      trigger: LYING,
      target: [{ where: ["loose"], kinds: [place], gap: /^$/u, behind: /^[^，。；、的]{0,8}的/u }],
      source: [{ where: ["later"], kinds: SOURCES, ahead: /的[“《]?$/u }],
    },
    // [马家村]属青岚镇，位于[云川河]南岸
    {
      form: "trigger",
      id: "located-in/goes-on",
      trigger: LYING,
      when: { before: /，$/u },
      source: [{ where: ["subject", "head"], kinds: SOURCES }],
      target: LAIN,
    },
    {
      form: "trigger",
      id: "located-in/doing",
      trigger: DOING,
      source: [{ where: ["governed"], kinds: SOURCES }],
      target: [{ where: ["before"], kinds: [place], gap: AT, ahead: /(?:在|于|赴|到)(?:[^，。；]{2,30}、)?$/u }],
    },
    // 深入到[青岚社区]和[白塔社区]，开展[垃圾分类专题督导活动]
    {
      form: "trigger",
      id: "located-in/going",
      trigger: DOING,
      source: [{ where: ["governed"], kinds: [campaign] }],
      target: [{ where: ["before"], kinds: [place], gap: /^[和、]?[^，。；]{0,24}，(?:实地|集中|分组|联合)?$/u, ahead: WENT }],
    },
    // [云川国际马拉松]在[青岚镇]举行
    {
      form: "trigger",
      id: "located-in/taking-place",
      trigger: TAKING_PLACE,
      when: { notAfter: /^的/u },
      target: [{ where: ["before"], kinds: [place], gap: ONCE, ahead: /[在于]$/u }],
      source: [{ where: ["earlier"], kinds: [campaign, place], behind: AHEAD_OF_PLACE }],
    },
    // [青岚河]沿线有[石坝村]、[马家村]
    {
      form: "trigger",
      id: "located-in/holding",
      trigger: HOLDING,
      source: [{ where: ["governed"], kinds: [place] }],
      target: [{ where: ["before"], kinds: [place], gap: /^$/u }],
    },
    // [青岚实验室]在[云川]揭牌; 市水利局在云川举办竞赛, or 建成水厂, does not lie there
    {
      form: "trigger",
      id: "located-in/opening",
      trigger: OPENING,
      when: { after: /^(?:了|成立|运行|运营)*(?:$|[，。；、）\n]|并|后)/u },
      target: [{ where: ["before"], kinds: [place], gap: ONCE, ahead: /[在于]$/u }],
      source: [{ where: ["earlier"], kinds: [organization], behind: AHEAD_OF_PLACE }],
    },
  ],
});
