import { campaign } from "../campaign/kind.ts";
import { organization } from "../organization/kind.ts";
import { defineLexicon } from "../rule/lexicon.ts";
import { defineRelation } from "./define.ts";
import { runByFirst } from "./run-by.ts";

const CARRYING = defineLexicon(
  "carries-out/verb",
  `
开展 举办 组织 实施 启动 推进 部署 组织开展 组织实施 部署开展 部署推进 深化 推动 推行 推开 全面推开 完成 圆满完成 打好 打赢 抓好 做好 办好 筹办 筹办好 承办 主办 申办 协办 组织举办 推出 创新推出 打造 创立 创建 落实 执行 融合推进 统筹推进 扎实推进 深入推进 持续推进 协同推进 加快推进 纵深推进 接续实施 优化实施 继续实施 争取实施 深入实施 全面实施 大力实施 启动实施 推进实施 推动实施 加快实施 有序推进 稳慎推进 稳步推进 全力推进 开展好 组织好 实施好 抓实 谋划实施 谋划 加快 加快建设 推进建设 建设 举行 配合开展 联合开展 集中开展 常态化开展 发起 探索开展 先行先试 试点 扩大 增设 培育 做细做实 做深做实 推深做实 深化拓展 拓展深化 巩固深化 拓展升级 提质升级 提质扩面 拓展 实行 进行 搞好 筹办好 新开工 开工 开工建设 建成 全面建成 基本建成 建成投产 建成投用 狠抓 升级 迭代升级 优化升级
`,
);
const RUNNING = defineLexicon(
  "carries-out/run",
  "组织实施 负责实施 组织开展 负责组织实施 实施 承办 主办 协办 举办 共同主办 联合主办 联合举办 共同举办 联合承办 共同承办 建设 承建 投资建设 负责建设 建设运营",
);
const MEANS = defineLexicon("carries-out/means", "开展 实施 推进 推动 深化 组织开展 组织实施");
const TAKING = defineLexicon("carries-out/take", "把 将");
const PUSHING = defineLexicon("carries-out/push", "推进 推动 加快 加快推进 全力推进 扎实推进 深入推进 持续推进 推动实现 抓好 做好 扩大");
const FIGHTING = defineLexicon("carries-out/fight", "打好 打赢 深入打好 持续打好 坚决打好 坚决打赢 全力打好 全力打赢");

/** Between those who run it and the verb. */
const RUN_HOW = /^(?:等[^，。；、]{0,6})?(?:共同|联合|具体|负责|牵头|统一|分别)*$/u;

/** How what is pushed goes on: 推进[…工程]提质增效. */
const GOES_ON =
  /^(?:(?:实施|试点)?(?:范围|规模)|(?:的|[^，。；、的]{0,10}?)(?:全面|尽快|加快|如期|提前|早日|顺利|持续|常态化)*(?:提质|增效|扩围|覆盖(?!面)|扩面|完工|竣工|建成|投用|投产|开工|达效|见效|落地|落实|落细|走深|实施|收官|升级))/u;

/** Behind what another decides or carries out, and is not run here: 推动[…工程]等纳入国家规划, 抓好[省委巡视]、渔业督察反馈问题整改. */
const ELSE = /^(?:[、和与][^，。；]{2,24})?(?:等[^，。；、]{0,8})?(?:纳入|列入|申报(?:世界|国家)|申遗|反馈[^，。；、]{0,4}整改)/u;

/** Which body runs which drive: [县教育局]开展“[百师下乡]”活动. */
export const carriesOut = defineRelation({
  id: "carries_out",
  frames: [
    {
      form: "trigger",
      id: "carries-out/verb",
      trigger: CARRYING,
      when: {
        notBefore:
          /(?:鼓励|支持|允许|(?<!可)以|(?:希望|请求)[^，。；]{0,16}|[^一二三四五六七八九十点]是|[^因作成称视]为(?:持续|进一步|深入)?|同意[^，。；]{0,12}|配合|协助|关于(?:进一步|深入|坚决|加快)?)$/u,
        // 推动更多[“云品出海”] is a result
        notAfter: /^(?:的|更多)/u,
      },
      source: [{ where: ["adjacent", "actors"], kinds: [organization] }],
      target: [{ where: ["governed"], kinds: [campaign], notBehind: ELSE }],
    },
    // [县文明办]组织开展的[青岚故事汇活动]
    {
      form: "trigger",
      id: "carries-out/relative",
      trigger: CARRYING,
      when: { after: /^的/u },
      source: [{ where: ["before"], kinds: [organization], gap: /^(?:共同|联合|牵头|组织|正在|近期|统一)*$/u }],
      target: [{ where: ["loose"], kinds: [campaign], gap: /^的$/u }],
    },
    // 以实施[青岚湖清水工程]为抓手
    {
      form: "trigger",
      id: "carries-out/means",
      trigger: MEANS,
      when: { before: /以(?:深入|扎实|全面|持续|大力)?$/u },
      source: [{ where: ["adjacent", "actors"], kinds: [organization] }],
      target: [
        {
          where: ["loose"],
          kinds: [campaign],
          behind: /^为(?:重要|主要|有力|新的)?(?:抓手|动力|牵引|载体|引领|突破口|主抓手|切入点)/u,
        },
      ],
    },
    // 推进[青岚湖清水工程]提质增效
    {
      form: "trigger",
      id: "carries-out/push",
      trigger: PUSHING,
      when: { notBefore: /(?:鼓励|支持|允许|(?<!可)以)$/u },
      source: [{ where: ["adjacent", "actors"], kinds: [organization] }],
      target: [{ where: ["loose"], kinds: [campaign], behind: GOES_ON, notBehind: ELSE }],
    },
    // 打好[安全生产整治行动]收官战
    {
      form: "trigger",
      id: "carries-out/fight",
      trigger: FIGHTING,
      source: [{ where: ["adjacent", "actors"], kinds: [organization] }],
      target: [{ where: ["loose"], kinds: [campaign], behind: /^[“‘]?(?:攻坚|收官|整体|歼灭|持久|总体|主动)?(?:战|仗|组合拳)/u }],
    },
    // 由[市体育局]主办，[青岚区政府]承办的[青岚湖龙舟赛]
    runByFirst("carries-out/by-whom", RUNNING, RUN_HOW, campaign),
    // [青岚湖清水工程]，由[市水务局]组织实施，[市财政局]协办
    {
      form: "trigger",
      id: "carries-out/by",
      trigger: RUNNING,
      when: { after: /^(?:$|[，。；、）\n])/u },
      source: [
        {
          where: ["before"],
          kinds: [organization],
          gap: RUN_HOW,
          ahead: /(?:由|[，；、])[“‘]?$/u,
        },
      ],
      target: [{ where: ["topic"], kinds: [campaign] }],
    },
    // 把[政法队伍教育整顿]作为重大政治任务抓紧抓实
    {
      form: "trigger",
      id: "carries-out/take",
      trigger: TAKING,
      source: [{ where: ["adjacent", "actors"], kinds: [organization] }],
      target: [{ where: ["loose"], kinds: [campaign], behind: /^[^，。；]{0,12}(?:抓紧|抓实|抓好|抓细|抓)/u }],
    },
  ],
});
