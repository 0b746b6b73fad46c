import { organization } from "../organization/kind.ts";
import { regulation } from "../regulation/kind.ts";
import { defineLexicon } from "../rule/lexicon.ts";
import { defineRelation } from "./define.ts";

const ISSUING = defineLexicon(
  "issues/verb",
  `
制定 制订 制发 制定出台 制定印发 制定下发 制定完善 制定实施 研究制定 研究出台 编制 编制完成 编印 印发 出台 修订 修订完善 修订印发 发布 颁布 公布 下发 颁发 签发 起草 拟定 拟订 草拟 研究起草 编写 制作 印制 配套制定 建立完善 建立 建立健全 颁布实施 颁布施行 公布实施 公布施行 发布实施 印发实施 出台实施 编制实施 修订实施 编制印发 编制发布 制定发布 修订出台 修订发布 推动出台 推出 创新推出 联合印发 联合出台 联合发布 联合制定 会签
`,
);

const MAKING = defineLexicon(
  "issues/making",
  "制定 制订 编制 印发 下发 发布 公布 颁布 起草 修订 另行制定 负责制定 组织编制 印发实施 发布实施 组织制定",
);
const PUSHING = defineLexicon(
  "issues/pushing",
  "推动 推进 加快 加快推进 积极推进 抓紧推进 完成 基本完成 全面完成 启动 开展 做好 抓好 组织",
);
const PASSING = defineLexicon("issues/passing", "印发 印发给 印发你们 公布 发布");

const DECIDING = defineLexicon("issues/deciding", "作出 做出 发出 修改 修正");

/** Between two papers, tells that another body issued the second: 省政府印发的《…》和[市政府公布的]《…》. */
const ANOTHER = /的/u;

/** Whose paper it is: [省委]、[省政府]印发[…意见]; 制定[…办法] of the body that speaks; [国家地震局]《[…报告]》. */
export const issues = defineRelation({
  id: "issues",
  frames: [
    // [国务院有关部门]公布的[开发区审核公告]
    {
      form: "trigger",
      id: "issues/relative",
      trigger: ISSUING,
      when: { after: /^的/u },
      source: [{ where: ["before"], kinds: [organization] }],
      target: [{ where: ["loose"], kinds: [regulation], parted: ANOTHER }],
    },
    // [我局]会同市公安局下发的[…通知]; whose paper 此前下发的[…办法] is, nothing tells
    {
      form: "trigger",
      id: "issues/own-relative",
      trigger: ISSUING,
      when: { before: /[我本][局委部省市县区院厅办处州会][^，。；]{0,20}$/u, after: /^的/u },
      source: [{ where: ["actors"], kinds: [organization] }],
      target: [{ where: ["loose"], kinds: [regulation], parted: ANOTHER }],
    },
    // [市委]7月5日发出的《[…指示]》
    {
      form: "trigger",
      id: "issues/made-relative",
      trigger: DECIDING,
      when: { after: /^的/u },
      source: [{ where: ["before"], kinds: [organization] }],
      target: [{ where: ["loose"], kinds: [regulation], gap: /^的$/u }],
    },
    // [党中央]作出《[…决定]》
    {
      form: "trigger",
      id: "issues/made",
      trigger: DECIDING,
      when: { notBefore: /(?:决定|决定对|关于|并|拟|再次?)$/u },
      source: [{ where: ["adjacent", "actors"], kinds: [organization] }],
      target: [{ where: ["loose"], kinds: [regulation], gap: /^了?$/u }],
    },
    {
      form: "trigger",
      id: "issues/verb",
      trigger: ISSUING,
      // 原则同意修改后的《…规划》 tells of no issue by whoever agrees
      when: { notBefore: /(?:配合|协助|参与)$/u, notAfter: /^后?的/u },
      inTitle: true,
      source: [
        // [市水利局]、[市财政局]等部门联合下发《…意见》; [市水利局]、[市财政局]关于印发《…办法》的通知
        {
          where: ["before"],
          kinds: [organization],
          gap: /^(?:等[^，。；]{0,8}|(?:等[^，。；]{0,8})?关于)$/u,
          ahead: /(?<!会同|联合|配合|[对向给与和同])$/u,
        },
        { where: ["adjacent", "actors"], kinds: [organization] },
      ],
      target: [{ where: ["loose"], kinds: [regulation], notBehind: /^(?:实施(?:办法|细则|条例|意见|方案)|配套)/u }],
    },
    // 《[…办法]》由[市水务局]另行制定
    {
      form: "trigger",
      id: "issues/by",
      trigger: MAKING,
      when: { after: /^(?:$|[，。；）\n]|并)/u },
      source: [
        {
          where: ["before"],
          kinds: [organization],
          gap: /^(?:等[^，。；]{0,6})?(?:共同|联合|牵头|会商|具体|负责|组织|统一|分别|另行|按程序|按规定|依法|及时|尽快|修改完善后)*$/u,
          ahead: /由[“‘]?$/u,
        },
      ],
      target: [{ where: ["earlier"], kinds: [regulation], behind: /^(?:[^。；]{0,24}，|要|应|应当)?由/u }],
    },
    // 推进《[…条例]》立法; 完成《[…规划]》编制
    {
      form: "trigger",
      id: "issues/pushed",
      trigger: PUSHING,
      when: { notBefore: /(?:配合|协助|参与)[^，。；]{0,16}$/u },
      source: [{ where: ["adjacent", "actors"], kinds: [organization] }],
      target: [{ where: ["loose"], kinds: [regulation], behind: /^(?:尽快|加快|及早|早日|适时)?(?:出台|制定|修订|修改|立法|编制|起草)/u }],
    },
    // 现将《[…方案]》印发给你们; 现将修改后的《[…条例]》公布
    {
      form: "trigger",
      id: "issues/now",
      trigger: PASSING,
      when: { notAfter: /^(?:后|情况|的)/u },
      source: [{ where: ["actors"], kinds: [organization] }],
      target: [{ where: ["before"], kinds: [regulation], ahead: /将(?:修[订改]后的)?[《〈]?$/u, gap: /^(?:（[^）]{1,40}）)?$/u }],
    },
    // 《[…方案]》已经市政府同意，现印发给你们
    {
      form: "trigger",
      id: "issues/agreed",
      trigger: PASSING,
      when: { before: /(?:批准|同意|审定|审议通过|通过)，现(?:予)?$/u },
      source: [{ where: ["actors"], kinds: [organization] }],
      target: [{ where: ["topic"], kinds: [regulation] }],
    },
    // [云川市财政局]《[关于…的请示]》已经市政府同意
    {
      form: "neighbour",
      id: "issues/own",
      first: [organization],
      between: /^$/u,
      second: [regulation],
      source: "first",
      list: true,
      when: { before: /(?:^|\n)(?:[^，。；：\n]{2,36}[、和])?$/u, after: /^[》〉]?(?:（[^）]*）)?(?:已|业)/u },
    },
    // 批转[国家农委]关于…的报告
    {
      form: "neighbour",
      id: "issues/passed-on",
      first: [organization],
      between: /^$/u,
      second: [regulation],
      source: "first",
      when: { before: /(?:批转|转发)$/u },
    },
  ],
});
