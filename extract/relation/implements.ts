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
贯彻 贯彻落实 学习贯彻 学习实践 学习贯彻落实 学习宣传贯彻 宣传贯彻 贯彻执行 落实 执行 实施 施行 贯彻实施 组织实施 推进 全面推进 统筹推进 推动 推动落实 推进落实 遵循 遵守 严守 履行 践行 弘扬和践行 培育和践行 !调整实施 !停止实施 !暂停实施 !停止执行 !不再执行 !推动加入 !推进加入 颁布实施 颁布施行 公布实施 公布施行 发布实施 印发实施 出台实施 制定实施 制定并实施 编制实施 修订实施 !实施方案 !实施意见 !实施细则 !实施办法 !执行力 !执行率 !执法
`,
);
const DEEPENING = defineLexicon("implements/deepening", "深化 持续深化");
const PUSHING = defineLexicon("implements/pushing", "推动 推进 抓好 做好 促进 确保 加强 抓实 加快 推动了");
const TAKING = defineLexicon("implements/taking", "把 将");

/** The trigger stands in a purpose: 为[深入]贯彻. */
const PURPOSE = /(?<![作成称视因])为(?:了)?(?:深入|全面|切实|进一步|更好|认真|坚决|扎实)*$/u;

/** The trigger only tells what something is, or what it turns to: 今年是[实施]“十四五”规划的第三年, 重心转向[推进]乡村振兴. */
const NO_DEED = /(?:(?<![一二三四五六七八九十点别其先键])是|转向|转移到|转到)(?:全面|深入|坚决|认真|切实|扎实|系统|更好)*$/u;

/** What a paper does that was made for it. */
const MAKES = /^[^。；\n]{0,110}(?:制定本|特制定|现就|现将|现提出|如下|以下)/u;

const TARGETS = [regulation, meeting, concept];

/** Behind what is not put into effect: its result is told, it is still to be made, or to be agreed on (推动[…协定]签署), it names an area, money or a year is told: 推动[…战略]取得进展, 推动[…]等申报世界遗产, 推进《[…条例]》出台, 建设践行[…理念]的示范区, 推进“[…]”示范基地建设, 推进[…]补助资金, 实施[…规划]打基础的一年. */
const ELSE =
  /^(?:的?[^，。；、的]{0,10}(?:示范|模范|先行|试验|引领)(?:城市|区|省|市|县|基地)|[^，。；、的]{0,6}新(?:实践|篇章)|(?:[、和与][^，。；]{2,24})?等?(?:后续)?(?:谈判|商谈|签署|签订|尽早|扩围)|(?:[、和与][^，。；]{2,24})?(?:等[^，。；、]{0,8})?(?:纳入|列入|申报|申遗)|还(?:需|要)|生效|[^，。；、的]{0,4}(?:经验|实绩|[中上](?:走在|奋勇|勇|全面发力|作出?示范|打头阵|展现|彰显|挑大梁))|[^，。；]{0,6}作出了?[^，。；]{0,4}部署|取得|实现|迈|走向|形成|成为|向[^，。；]{2,14}(?:转变|转化|拓展|演进|优化|提升|升级)|同[^，。；]{2,12}(?:融合|衔接)|转型|(?:衔接|补助|专项|发展|引导|奖补){0,3}资金|片区|[^，。；、的]{0,4}重点帮扶|(?:永久)?(?:会址|落户)|筹备|筹办|举办|召开|(?:尽快|加快|及早|早日|适时)?(?:出台|制定|修订|修改|立法|编制|起草)|[^，。；、的]{0,8}的[^，。；、的]{0,6}(?:之|一|第.)年)/u;

/** What a body, a paper or a drive puts into effect: 贯彻[党的二十大]精神, 落实《[…条例]》, 推动[…三十条]落地. */
export const implementation = defineRelation({
  id: "implements",
  frames: [
    {
      form: "trigger",
      id: "implements/verb",
      trigger: IMPLEMENTING,
      when: { notBefore: new RegExp(`${PURPOSE.source}|${NO_DEED.source}`, "u"), notAfter: /^的/u },
      source: [{ where: ["adjacent", "actors"], kinds: [organization, regulation, campaign] }],
      target: [{ where: ["loose"], kinds: TARGETS, notBehind: ELSE }],
    },
    // 深化“[双减]”
    {
      form: "trigger",
      id: "implements/deepened",
      trigger: DEEPENING,
      when: { notBefore: /(?:(?<!可)以|为(?:了)?(?:持续|进一步)?)$/u, notAfter: /^的/u },
      source: [{ where: ["adjacent", "actors"], kinds: [organization, regulation, campaign] }],
      target: [{ where: ["governed"], kinds: [concept], notBehind: /^(?:等|服务|研究|建设|工作|任务|活动|项目)/u }],
    },
    // 为贯彻落实[…战略]，市政府决定…; but not 为落实[…战略]奠定坚实基础
    {
      form: "trigger",
      id: "implements/purpose",
      trigger: IMPLEMENTING,
      when: { before: PURPOSE },
      source: [{ where: ["adjacent", "next", "actors"], kinds: [organization, regulation, campaign] }],
      target: [{ where: ["loose"], kinds: TARGETS, notBehind: /^[^，。；]{0,32}(?:奠定|打下|提供|创造|营造|积累|作出|做出|贡献)/u }],
    },
    // 为贯彻落实《[…条例]》，…，制定本办法
    {
      form: "trigger",
      id: "implements/paper",
      trigger: IMPLEMENTING,
      mode: "stated",
      when: { before: PURPOSE },
      source: [{ where: ["document"], kinds: [] }],
      target: [{ where: ["loose"], kinds: [regulation], behind: MAKES }],
    },
    // 关于贯彻《[…条例]》的实施意见, the paper's own title
    { form: "title", id: "implements/title", kind: regulation, own: true, before: /(?:贯彻|落实|实施|执行)$/u },
    // 做好《[…条例]》和《[…预案]》的落实工作
    {
      form: "trigger",
      id: "implements/pushed",
      trigger: PUSHING,
      source: [{ where: ["adjacent", "actors"], kinds: [organization, regulation, campaign] }],
      target: [
        {
          where: ["loose"],
          kinds: TARGETS,
          behind:
            /^(?:等[^，。；]{0,8})?(?:的)?(?:精神)?(?:贯彻|落实|实施|执行|落地)(?:落实|实施|执行|见效|到位|生根|工作|情况)*(?:[，。；、]|$)/u,
        },
      ],
    },
    // 坚定不移把“[两个维护]”落到实处
    {
      form: "trigger",
      id: "implements/taken",
      trigger: TAKING,
      source: [{ where: ["adjacent", "actors"], kinds: [organization, regulation, campaign] }],
      target: [{ where: ["loose"], kinds: TARGETS, behind: /^(?:的)?(?:要求|精神)?(?:落到实处|落实到|贯穿|贯彻到|落细落实|落实落细)/u }],
    },
    // 《[…报告]》已经国务院同意，请[各省人民政府]认真贯彻落实
    {
      form: "trigger",
      id: "implements/topic",
      trigger: IMPLEMENTING,
      when: { after: /^(?:执行)?[。；]/u },
      source: [
        {
          where: ["before"],
          kinds: [organization],
          gap: /^(?:要|应|应当)?(?:认真|切实|抓紧|严格|遵照|全面|结合实际|组织|抓好|负责|具体|统一|分别|牵头)*$/u,
        },
      ],
      target: [{ where: ["head"], kinds: [regulation] }],
    },
  ],
});
