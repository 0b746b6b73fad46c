import { campaign } from "../campaign/kind.ts";
import { organization } from "../organization/kind.ts";
import { defineLexicon } from "../rule/lexicon.ts";
import { defineRelation } from "./define.ts";

const CARRYING = defineLexicon(
  "carries-out/verb",
  `
开展 举办 组织 实施 启动 推进 部署 组织开展 组织实施 部署开展 部署推进 深化 推动 推行 推开 全面推开 完成 圆满完成 打好 打赢 抓好 做好 办好 筹办 筹办好 承办 主办 申办 协办 组织举办 推出 创新推出 打造 创立 创建 落实 执行 融合推进 统筹推进 扎实推进 深入推进 持续推进 协同推进 加快推进 纵深推进 接续实施 优化实施 继续实施 争取实施 深入实施 全面实施 大力实施 启动实施 推进实施 推动实施 加快实施 有序推进 稳慎推进 稳步推进 全力推进 开展好 组织好 实施好 抓实 谋划实施 谋划 加快 加快建设 推进建设 建设 举行 配合开展 联合开展 集中开展 常态化开展 发起 探索开展 先行先试 试点 扩大 增设 培育 擦亮 打响 擦亮做强 唱响 做强
`,
);
const RUNNING = defineLexicon(
  "carries-out/run",
  "组织实施 负责实施 组织开展 负责组织实施 实施 承办 主办 协办 举办 共同主办 联合主办 联合举办 共同举办 联合承办 共同承办",
);
const TAKING = defineLexicon("carries-out/take", "把 将");

/** Which body runs which drive: [县教育局]开展“[百师下乡]”活动. */
export const carriesOut = defineRelation({
  id: "carries_out",
  frames: [
    {
      form: "trigger",
      id: "carries-out/verb",
      trigger: CARRYING,
      when: {
        notBefore: /(?:鼓励|支持|允许|以|[^一二三四五六七八九十]是|[^因作成称视]为(?:持续|进一步|深入)?|同意[^，。；]{0,12})$/u,
        notAfter: /^的/u,
      },
      source: [{ where: ["adjacent", "actors"], kinds: [organization] }],
      target: [{ where: ["governed"], kinds: [campaign] }],
    },
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
          gap: /^(?:共同|联合|具体|负责|牵头|统一|分别)*$/u,
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
