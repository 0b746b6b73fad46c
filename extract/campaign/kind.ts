import { NAME_PEEL, NAME_SAFE, NAME_STOPS } from "../lexicon/name-edge.ts";
import { defineKind } from "../rule/define.ts";
import { DRIVE_HEADS, DRIVE_HOLLOW, GAMES, KNOWN, LABELLED_HEADS, PLAN_HEADS, SERIES_NOUNS } from "./lexicon.ts";

/** A quoted label, with at most fourteen characters between it and the head. */
const LABELLED = /”[^”，。；：！？、]{0,14}$/u;

/** The number of a five-year plan is no label: “十五五”重大项目. */
const PLAN_PERIOD = /^“?(?:[六七八九]|十|十[一二三四五六])五”/u;

/** A quote whose own last word is a drive: “改革创新系列行动”. */
const DRIVEN = /^[^“”《》，。；]{2,24}(?:行动|工程|计划|活动|攻坚战|保卫战|大赛|大宣讲|提升年|建设年|活动年|教育日|回头看|促发展|攻势)$/u;

/** What a verb of doing has for its object. */
const DONE = /(?:实施|推进|启动|开展|推行|落实|深化|完成|争取|推动|获批|入选|列入|纳入|部署|抓好|打造|建设|组织|加快)$/u;

const NAME = { stops: NAME_STOPS, safe: NAME_SAFE, peel: NAME_PEEL } as const;

/** Campaign: see the guideline in docs/annotation.md. */
export const campaign = defineKind({
  id: "campaign",
  label: { zh: "行动活动", en: "Campaign" },
  color: "#ea580c",
  fields: [],
  rules: [
    // 扎实开展[党史学习教育]，[南水北调工程]
    { id: "campaign/known", form: "term", lexicon: KNOWN, weight: 1 },
    // [2008年北京奥运会]，办好[青岚山国际马拉松]
    { id: "campaign/games", form: "suffix", heads: GAMES, reach: 22, ...NAME, hollow: DRIVE_HOLLOW, through: "“" },
    // 开展[校园周边环境专项整治]，[水源地保护攻坚战]全面打响
    { id: "campaign/drive", form: "suffix", heads: DRIVE_HEADS, reach: 40, ...NAME, hollow: DRIVE_HOLLOW, through: "、“" },
    // 实施[千名医师下乡计划]，推进[宅基地流转改革试点]
    {
      id: "campaign/plan",
      form: "suffix",
      heads: PLAN_HEADS,
      reach: 36,
      minimum: 3,
      ...NAME,
      hollow: DRIVE_HOLLOW,
      through: "、“（",
      when: { before: DONE },
      weight: 1,
    },
    // 实施[“红领青岚”工程]，推进[专项债“自审自发”试点]
    {
      id: "campaign/labelled",
      form: "suffix",
      heads: LABELLED_HEADS,
      reach: 44,
      modifier: LABELLED,
      ...NAME,
      through: "“",
      when: { notInside: PLAN_PERIOD },
    },
    // 持续巩固“[青岚河清澈三年行动]”成果
    { id: "campaign/quoted", form: "bracket", open: "“", close: "”", inner: DRIVEN },
    // 举办“[春风送岗]”“[秋阳助学]”等活动
    {
      id: "campaign/series",
      form: "bracket",
      open: "“",
      close: "”",
      behind: SERIES_NOUNS,
      reach: 8,
      series: true,
      when: { notInside: PLAN_PERIOD },
    },
  ],
});
