import { mechanism } from "../mechanism/kind.ts";
import { organization } from "../organization/kind.ts";
import { place } from "../place/kind.ts";
import { defineLexicon } from "../rule/lexicon.ts";
import { defineRelation } from "./define.ts";

const ESTABLISHING = defineLexicon(
  "establishes/verb",
  `
成立 组建 组成 建立 设立 健全 打造 构建 建成 创建 创设 创立 创办 开通 搭建 建设 建设好 设置 增设 新设 新建 筹建 组建成立 建立健全 建立完善 建立起 健全完善 完善建立 探索建立 探索构建 研究建立 推动建立 推动构建 推动设立 推动健全 推动建设 积极创建 加快建设 加快构建 加快建立 启动建设 规划建设 高水平建设 高质量建设 初步建成 全面建成 基本建成 建成开放 建成投用 建成运行 组织开发 研发 开发 倡导建立 逐步建立 分别成立 分别建立 统筹建设 统筹建立 同步设立 同步成立 重建 共建 改组 挂牌成立 揭牌成立 开设
`,
);

const TARGETS = [organization, mechanism, place];

/** What a body sets up: 成立由区长任组长的[整改工作领导小组]; 建立健全[执法公示制度]. */
export const establishes = defineRelation({
  id: "establishes",
  label: { zh: "设立", en: "establishes" },
  inverse: { zh: "设立单位", en: "established by" },
  source: [organization],
  target: TARGETS,
  traced: false,
  frames: [
    {
      form: "trigger",
      id: "establishes/verb",
      trigger: ESTABLISHING,
      when: { notBefore: /(?:鼓励|支持|允许|以|为)$/u, notAfter: /^(?:的|后|共)/u },
      source: [{ where: ["adjacent", "actors"], kinds: [organization] }],
      target: [{ where: ["governed"], kinds: TARGETS }],
    },
  ],
});
