import { regionsByName } from "../lexicon/region.ts";
import { mechanism } from "../mechanism/kind.ts";
import { organization } from "../organization/kind.ts";
import { place } from "../place/kind.ts";
import { defineLexicon } from "../rule/lexicon.ts";
import { SITE } from "./around.ts";
import { defineRelation } from "./define.ts";
import type { Slot } from "./frame.ts";

/** What comes into being, regions too. */
const SETTING = defineLexicon(
  "establishes/set",
  "成立 组建 组成 !组成员 !组成人员 !组成部 设立 设置 增设 新设 筹设 新设立 组建成立 推动设立 分别成立 同步设立 同步成立 改组 挂牌成立 揭牌成立 挂牌 !挂牌督办 !挂牌上市 !挂牌交易 !挂牌保护 !挂牌出让 !挂牌整治 揭牌 挂牌运行 挂牌运营 揭牌运行 揭牌运营 组建运行 组建运营 设立运营 发起设立 发起成立 推广建立",
);

const SET_UP = defineLexicon(
  "establishes/set-up",
  "设立 成立 组建 创办 创建 建立 兴办 举办 批准设立 批准成立 出资设立 共同组建 联合组建 共建 筹建 创立 创设 开办 发起设立 发起成立 组织成立",
);

/** What a charter gives a body: [理事会]设[秘书处]. */
const HAVING = defineLexicon(
  "establishes/has",
  "设 !设立 !设置 !建设 !开设 !增设 !下设 !内设 !新设 !分设 !创设 !设在 !设于 !设计 !设施 !设备 !设区",
);

/** What is built, which no region is. */
const BUILDING = defineLexicon(
  "establishes/build",
  `
建立 健全 打造 构建 建成 创建 创设 创立 创办 开通 搭建 建设 !深化建设 建设好 新建 新建成 新建立 创新建立 筹建 建立健全 建立完善 建立起 健全完善 完善建立 探索建立 探索构建 研究建立 推动建立 推动构建 推动健全 推动建设 积极创建 加快建设 加快构建 加快建立 启动建设 规划建设 高水平建设 高质量建设 初步建成 全面建成 基本建成 建成开放 建成投用 建成运行 组织开发 研发 开发 倡导建立 逐步建立 分别建立 统筹建设 统筹建立 重建 共建 开设 开办 开通运营 开通运行 开工 上线运行 上线运营 上线试运行 建设运营 高质量建设运营 高水平建设运营 建设运行 建设完成 !参与共建 !参与建设 !深度参与建设 建立实施 建立运行 建成运营 建成启用 建成投运 建成通车 建成开通 建成并投入使用 建成并投用
`,
);

const when = {
  notBefore:
    /(?:鼓励|支持|允许|有利于|有助于|便于|用于|(?<!可)以|为(?:了)?(?:进一步|加快|尽快|不断|更好)?|(?:会议|部署|要求|精神)关于|(?:争取|申请|请求|提请)[^，。；]{0,12}(?:批准|同意|支持))$/u,
  notAfter: /^(?:的|后|共|都|均|要|须|必须|应当)/u,
};

const TARGETS = [organization, mechanism, place];

/** Behind what is to be set up by rule, if at all: 设立[青岚分院]，应当符合下列条件. */
const RULED = /^，(?:均|都|一般|原则上)?(?:应当?(?!对)|须|必须|需要?|不得|可以)/u;

/** Behind what a way only leads to: 开通至[香港]、[澳门]等国际航线. */
const LED_TO = /^等?[^，。；、]{0,12}(?:航线|航班|班列|专列|班轮|包机)/u;

/** Behind a sort of thing that is only counted: 建成[青岚产业园]12个、示范村30个. */
const NUMBERED = /^(?:[、和及与][^，。；、]{2,16})?(?:共|各|约|近|超)?\d{1,5}余?[个家所座处](?=[，。；、]|$)/u;

const NOT_BUILT = new RegExp(`${RULED.source}|${LED_TO.source}|${NUMBERED.source}`, "u");

const NOT_SET = new RegExp(`${RULED.source}|${NUMBERED.source}`, "u");

/** Who sets up; not where: 在[市医院]挂牌成立服务中心. */
const SOURCE: readonly Slot[] = [{ where: ["adjacent", "actors"], kinds: [organization], ahead: /(?<![在于])$/u }];

/** No river, lake or mountain is built; a canal is. */
const BUILT = /(?:运河|[^江河湖海山川])$/u;

/** What a body sets up: 成立由区长任组长的[整改工作领导小组]; 建立健全[执法公示制度]. */
export const establishes = defineRelation({
  id: "establishes",
  frames: [
    {
      form: "trigger",
      id: "establishes/set",
      trigger: SETTING,
      when,
      inTitle: true,
      source: SOURCE,
      target: [{ where: ["governed"], kinds: TARGETS, notBehind: NOT_SET }],
    },
    {
      form: "trigger",
      id: "establishes/build",
      trigger: BUILDING,
      when,
      source: SOURCE,
      target: [{ where: ["governed"], kinds: TARGETS, except: regionsByName, looks: BUILT, shares: SITE, notBehind: NOT_BUILT }],
    },
    // [青岚学院]设[教学委员会]
    {
      form: "trigger",
      id: "establishes/has",
      trigger: HAVING,
      source: [{ where: ["before"], kinds: [organization], gap: /^(?:应当|可以|可|依法|分别|均|不)?$/u }],
      target: [{ where: ["governed"], kinds: [organization], gap: /^(?:有|了)?$/u }],
    },
    // [青岚工业园]位于白塔镇，由[云川市政府]批准设立
    {
      form: "trigger",
      id: "establishes/by",
      trigger: SET_UP,
      when: { after: /^(?:$|[，。；）\n])/u },
      source: [
        {
          where: ["before"],
          kinds: [organization],
          gap: /^(?:于[^，。；]{2,16}|等[^，。；]{0,6})?(?:共同|联合|批准|出资|牵头|投资|发起|依法|合作)*$/u,
          ahead: /由$/u,
        },
      ],
      // 联盟在[市委]领导下，由…筹建: the guide is not what is set up
      target: [{ where: ["earlier"], kinds: TARGETS, behind: /^(?:[^。；]{0,30}，)?(?:是|系)?由/u, ahead: /(?<![在、])$/u }],
    },
  ],
});
