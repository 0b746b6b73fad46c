import { campaign } from "../campaign/kind.ts";
import { organization } from "../organization/kind.ts";
import { regulation } from "../regulation/kind.ts";
import { defineLexicon } from "../rule/lexicon.ts";
import { defineRelation } from "./define.ts";

const APPROVING = defineLexicon(
  "approves/verb",
  "批复 批准 批转 审议通过 审定 核准 审批通过 同意 原则同意 批复同意 讨论通过 表决通过 审议批准 原则通过 审议并通过 审议并原则通过 审议原则通过 审议并批准 审议并同意 讨论并通过 讨论并原则通过 审定通过 审核通过 研究通过 研究并原则通过 审议并表决通过",
);
const SENT = defineLexicon(
  "approves/sent",
  "报 报请 报经 提请 呈报 呈请 上报 报送 !汇报 !通报 !申报 !填报 !举报 !简报 !报告 !报表 !预报 !月报 !年报",
);
const REPLY = defineLexicon("approves/reply", "批复");
const PASSED = defineLexicon("approves/passed", "通过 通过了");
const DEEDS = defineLexicon("approves/deed", "申办 承办 举办 实施 开展 启动 建设");
const BY = defineLexicon("approves/by", "经 已经 业经 获 获得 已获 经过");

const APPROVED = /^(?:原则上?|正式|研究|审查|审核|会议|常务会议|常委会会议|批复)?(?:批准|同意|批复|审定|审议通过|审核通过|核准|讨论通过)/u;

/** Behind a paper, who makes it before it is sent up. */
const MADE_AND_SENT =
  /^(?:由[^，。；]{2,24}?)?(?:负责|组织|牵头)?(?:制定|编制|拟订|拟定|起草|制订|修改)(?:完成|完善)?后?，(?:经[^，。；]{2,20}，)?(?:并|按程序|按规定|逐级|依法)*报/u;

/** Behind a paper, who makes it before somebody says yes. */
const MADE_THEN = /^由[^，。；]{2,24}?(?:制定|编制|拟订|拟定|起草|制订|修订)(?:完成)?后?，(?:并|按程序)*(?:经|获)/u;

/** Ahead of a paper that is agreed to, not of one that this rests on: 根据《…条例》，经市政府同意. */
const NO_BASIS = /(?<!根据|依据|按照|依照|落实|贯彻)$/u;

/** Who said yes: 《[…方案]》已经[国务院]同意; [市政府]批准[…规划]. */
export const approves = defineRelation({
  id: "approves",
  frames: [
    // 《[…报告]》已经[国务院]同意; [总体方案]获[市政府]批复
    {
      form: "trigger",
      id: "approves/by",
      trigger: BY,
      source: [{ where: ["loose"], kinds: [organization], behind: APPROVED }],
      target: [
        { where: ["before"], kinds: [regulation, campaign] },
        // 编制《[…规划]》，并获[国务院]批复; not 根据《…条例》，经市政府同意
        { where: ["before"], kinds: [regulation], gap: /^，(?:并|且|现|也)?$/u, ahead: NO_BASIS },
        // [负面清单]由财政部编制，经[国务院]批准后发布
        { where: ["earlier"], kinds: [regulation], behind: MADE_THEN },
      ],
    },
    // 经[国务院]批准，现将《[…方案]》印发给你们
    {
      form: "trigger",
      id: "approves/then",
      trigger: BY,
      source: [{ where: ["loose"], kinds: [organization], behind: /^(?:研究)?(?:批准|同意|审定)，现?将/u }],
      target: [{ where: ["later"], kinds: [regulation] }],
    },
    // 经[国务院]同意，财政部印发了《[…意见]》
    {
      form: "trigger",
      id: "approves/issued",
      trigger: BY,
      source: [
        {
          where: ["loose"],
          kinds: [organization],
          behind: /^(?:研究)?(?:批准|同意|审定)，[^，。；《]{2,60}(?:印发|下发|发布|公布|制定|出台|编制)了?[《〈]/u,
        },
      ],
      target: [{ where: ["later"], kinds: [regulation] }],
    },
    // 制定《[…办法]》，报[县政府]批准后施行
    {
      form: "trigger",
      id: "approves/sent",
      trigger: SENT,
      mode: "planned",
      when: { before: /，(?:并|按程序|按规定|逐级|依法)*$/u },
      source: [{ where: ["loose"], kinds: [organization], gap: /^$/u, behind: /^(?:研究|审核|审查)?(?:批准|同意|审批|审定|核准)/u }],
      target: [
        { where: ["before"], kinds: [regulation], gap: /^(?:等)?，(?:并|按程序|按规定|逐级|依法)*$/u },
        // 《[…规划]》由市水利局编制，经专家评审后，报[市政府]审批
        { where: ["earlier"], kinds: [regulation], behind: MADE_AND_SENT },
      ],
    },
    // 编制《[…规划]》，已报[市政府]批准
    {
      form: "trigger",
      id: "approves/was-sent",
      trigger: SENT,
      when: { before: /，(?:现|均|并)?已(?:经)?$/u },
      source: [{ where: ["loose"], kinds: [organization], gap: /^(?:请|经)?$/u, behind: /^(?:研究)?(?:批准|同意|审定|核准)/u }],
      target: [{ where: ["before"], kinds: [regulation], gap: /^(?:等)?，(?:现|均|并)?已(?:经)?$/u }],
    },
    // [省政府]关于《[…规划]》的批复, a title
    {
      form: "trigger",
      id: "approves/reply",
      trigger: REPLY,
      inTitle: true,
      when: { before: /的$/u, after: /^(?:$|\n)/u },
      source: [{ where: ["actors"], kinds: [organization] }],
      target: [{ where: ["before"], kinds: [regulation], gap: /^的$/u, ahead: /关于(?:原则)?(?:同意|批准)?[《〈]?$/u }],
    },
    // 经会议讨论，通过了《[…意见]》
    {
      form: "trigger",
      id: "approves/passed",
      trigger: PASSED,
      when: { before: /(?:讨论|审议|研究|表决|审核)，(?:一致|表决|原则|会议)*$/u },
      source: [{ where: ["actors"], kinds: [organization] }],
      target: [{ where: ["governed"], kinds: [regulation] }],
    },
    // 同意以云川市名义申办[…运动会]
    {
      form: "trigger",
      id: "approves/deed",
      trigger: DEEDS,
      when: { before: /同意[^，。；]{0,12}$/u },
      source: [{ where: ["actors"], kinds: [organization] }],
      target: [{ where: ["governed"], kinds: [campaign] }],
    },
    // [省人大常委会]通过《[…条例]》
    {
      form: "trigger",
      id: "approves/plain",
      trigger: PASSED,
      source: [{ where: ["adjacent"], kinds: [organization] }],
      target: [{ where: ["governed"], kinds: [regulation], gap: /^了?$/u, notBehind: /^的?(?:实施|执行|落实|修订|规定)/u }],
    },
    // 根据[国务院]批准的《[…规划]》
    {
      form: "trigger",
      id: "approves/relative",
      trigger: APPROVING,
      when: { after: /^的/u, notBefore: /(?:经|获|征得|会同|报)[^，。；]{0,12}$/u },
      source: [{ where: ["before"], kinds: [organization] }],
      target: [{ where: ["loose"], kinds: [regulation] }],
    },
    {
      form: "trigger",
      id: "approves/verb",
      trigger: APPROVING,
      when: { notBefore: /(?:经|获|征得|会同|报)[^，。；]{0,12}$/u, notAfter: /^的/u },
      source: [{ where: ["adjacent", "actors"], kinds: [organization] }],
      target: [{ where: ["governed"], kinds: [regulation, campaign] }],
    },
  ],
});
