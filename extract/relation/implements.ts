import { campaign } from "../campaign/kind.ts";
import { concept } from "../concept/kind.ts";
import { meeting } from "../meeting/kind.ts";
import { organization } from "../organization/kind.ts";
import { regulation } from "../regulation/kind.ts";
import { defineLexicon } from "../rule/lexicon.ts";
import { defineRelation } from "./define.ts";

const IMPLEMENTING = defineLexicon(
  "implements/verb",
  `
贯彻 贯彻落实 学习贯彻 学习贯彻落实 学习宣传贯彻 宣传贯彻 贯彻执行 落实 执行 实施 贯彻实施 组织实施 推进 全面推进 统筹推进 推动 推动落实 推进落实 遵循 遵守 严守 履行 践行 弘扬和践行 培育和践行
`,
);
const PUSHING = defineLexicon("implements/pushing", "推动 推进 抓好 做好 促进 确保 加强 抓实 加快 推动了");
const TAKING = defineLexicon("implements/taking", "把 将");

const TARGETS = [regulation, meeting, concept];

/** What a body, a paper or a drive puts into effect: 贯彻[党的二十大]精神, 落实《[…条例]》, 推动[…三十条]落地. */
export const implementation = defineRelation({
  id: "implements",
  label: { zh: "贯彻落实", en: "implements" },
  inverse: { zh: "被落实", en: "implemented by" },
  source: [organization, regulation, campaign],
  target: TARGETS,
  traced: true,
  frames: [
    {
      form: "trigger",
      id: "implements/verb",
      trigger: IMPLEMENTING,
      source: [{ where: ["actors"], kinds: [organization, regulation, campaign] }],
      target: [{ where: ["loose"], kinds: TARGETS }],
    },
    // 做好《[…条例]》和《[…预案]》的落实工作
    {
      form: "trigger",
      id: "implements/pushed",
      trigger: PUSHING,
      source: [{ where: ["actors"], kinds: [organization, regulation, campaign] }],
      target: [{ where: ["loose"], kinds: TARGETS, behind: /^(?:等[^，。；]{0,8})?(?:的)?(?:精神)?(?:贯彻|落实|实施|执行|落地)/u }],
    },
    // 坚定不移把“[两个维护]”落到实处
    {
      form: "trigger",
      id: "implements/taken",
      trigger: TAKING,
      source: [{ where: ["actors"], kinds: [organization, regulation, campaign] }],
      target: [{ where: ["governed"], kinds: TARGETS, behind: /^(?:的)?(?:要求|精神)?(?:落到实处|落实到|贯穿|贯彻到|落细落实|落实落细)/u }],
    },
    // [各省人民政府]认真贯彻执行 of what the sentence speaks of: 《[…报告]》已经国务院同意，请[各省人民政府]认真贯彻落实
  ],
});
