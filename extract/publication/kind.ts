import { NAME_EDGES } from "../lexicon/name-edge.ts";
import { defineKind } from "../rule/define.ts";
import { BULLETINS, COLUMN_NOUNS, SECTION_NOUNS, WORKS } from "./lexicon.ts";

/** A count of numbers behind a bulletin, or the verb that it is printed. */
const COUNT_OF_ISSUES = /^(?:[\dx×]{1,4}余?[期篇]|刊发|刊登|刊载)/u;

/** A newspaper is a body that publishes; drafts, indicators and plans named by their last year are instruments; a licence is neither. */
const NO_WORK = /(?:日报|晚报|时报|晨报|都市报|商报|草案|指标|\d{4}|证书?|证明|执照)$/u;

/** A number of a plan is no title. */
const PLAN_PERIOD = /^[一二三四五六七八九十]{1,2}五$/u;

/** A titled exhibition. */
const EXHIBITION = /^[^“”《》，。；]{2,30}(?:成就|主题|图片|摄影|书画|美术|文物|专题|精品|作品|回顾|周年)展览?$/u;

/** Publication: see the guideline in docs/annotation.md. */
export const publication = defineKind({
  id: "publication",
  rules: [
    // 上映影片《[青岚往事]》: what is no instrument; regulation holds those and wins
    { id: "publication/title", form: "bracket", open: "《", close: "》", when: { notInside: NO_WORK } },
    // 在“[走进青岚]”专栏刊发
    { id: "publication/column", form: "bracket", open: "“", close: "”", behind: COLUMN_NOUNS, reach: 5, when: { notInside: PLAN_PERIOD } },
    // “[青岚记忆]”“[青岚故事]”等专栏
    { id: "publication/columns", form: "bracket", open: "“", close: "”", behind: COLUMN_NOUNS, reach: 6, series: true },
    // 充实[“法律法规”栏目]
    { id: "publication/section", form: "bracket", open: "“", close: "”", behind: SECTION_NOUNS, reach: 2, extent: "to-noun" },
    // 刊发[民生实事简报]12期，印发[工作动态]5期
    {
      id: "publication/bulletin",
      form: "name",
      heads: BULLETINS,
      reach: 14,
      minimum: 0,
      edges: NAME_EDGES,
      when: { after: COUNT_OF_ISSUES },
    },
    // 参观“[青岚建市七十周年成就展]”
    { id: "publication/exhibition", form: "bracket", open: "“", close: "”", inner: EXHIBITION },
    { id: "publication/work", form: "term", lexicon: WORKS },
  ],
});
