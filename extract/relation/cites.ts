import { regulation } from "../regulation/kind.ts";
import { defineLexicon } from "../rule/lexicon.ts";
import { defineRelation } from "./define.ts";

const CITING = defineLexicon(
  "cites/preposition",
  "依 !依法 !依规 !依托 !依靠 !依据 !依照 !依次 !依旧 !依然 !依赖 !依存 !依附 !皈依 !归依 根据 依据 按照 依照 参照 遵照 比照 按 照 !按期 !按时 !按需 !按月 !按年 !按季 !按比例 !参照物 !照顾 !照护 !照明 !护照 !执照 !拍照 !对照 !按下",
);

const PURPOSE = defineLexicon(
  "cites/purpose",
  "为贯彻 为落实 为贯彻落实 为贯彻执行 为执行 为实施 为深入贯彻 为深入贯彻落实 为全面贯彻 为全面贯彻落实 为认真贯彻 为认真贯彻落实 为进一步贯彻 为进一步贯彻落实",
);
const MEETING = defineLexicon(
  "cites/provision",
  "违反 违反了 违背 是指 适用 遵守 遵循 援引 引用 对照 严格执行 执行 符合 属于 见 详见 参见 符合 !见面 !见效 !见底 !见证 !见习 !见解 !见义 !见成效 !意见 !看见 !常见 !可见 !罕见 !再见 !会见 !听见 !起见 !预见",
);
const BASIS = defineLexicon("cites/basis", "为依据 为根据 为准绳 为准 为基础 为遵循");
const OTHERWISE = defineLexicon(
  "cites/otherwise",
  "另有规定 已有规定 有规定的 有明确规定 另有约定 未作规定的 规定的情形 规定的条件 规定的程序 规定的标准 规定的权限 规定的范围 所称的 所列的",
);

/** What a paper rests on: 根据《[…法]》，制定本办法; 关于贯彻〈[…条例]〉的实施意见. */
export const cites = defineRelation({
  id: "cites",
  frames: [
    {
      form: "trigger",
      id: "cites/preposition",
      mode: "stated",
      trigger: CITING,
      source: [
        // 根据《[…条例]》，市水务局编制了《[…规划]》; what is yet to be made rests on nothing so far
        { where: ["later"], kinds: [regulation], ahead: /(?:制定|制订|编制|起草|印发|出台|形成)(?:了|出)[《〈]?$/u },
        { where: ["before", "document"], kinds: [regulation], gap: /^(?:是|系|均|主要)?$/u },
      ],
      target: [
        {
          where: ["loose"],
          kinds: [regulation],
          gap: /^(?:[^，。；：的]{0,16}|[^，。；：]{2,40}(?:精神|要求|部署|规定|决定|意见|批示|指示|会议)(?:和|及|以及|、|与)|[^，。；：]{0,24}(?:印发|发布|公布|制定|下发|颁布|出台|批准)的)$/u,
          notBehind: /^(?:案例|提出的|宣传|解读|[《“]|(?:[、和与][^，。；]{1,8})?(?:法律)?(?:规定)?(?:严格)?(?:办事|履职|施政|行事))/u,
        },
      ],
    },
    // 为贯彻《[…条例]》，制定本规划
    {
      form: "trigger",
      id: "cites/purpose",
      mode: "stated",
      trigger: PURPOSE,
      source: [{ where: ["document"], kinds: [] }],
      target: [{ where: ["loose"], kinds: [regulation], gap: /^[^，。；：的]{0,16}$/u }],
    },
    // 违反《[…条例]》第三十条的; 经费使用范围见《[…办法]》第七条; 符合[GB 50180]
    {
      form: "trigger",
      id: "cites/provision",
      mode: "stated",
      trigger: MEETING,
      when: { notBefore: /(?:会|意|再|可|常|看|听|不)$/u },
      source: [{ where: ["document"], kinds: [] }],
      target: [
        {
          where: ["loose"],
          kinds: [regulation],
          gap: /^(?:了|国家标准|行业标准|下列)?$/u,
          behind: /^(?:第|的?规定|的?有关规定|的?要求|附表|附件|的(?:[，。；]|行为))/u,
        },
      ],
    },
    // 《[甲]》以《[乙]》为依据制定
    {
      form: "trigger",
      id: "cites/basis",
      mode: "stated",
      trigger: BASIS,
      target: [{ where: ["before"], kinds: [regulation], gap: /^$/u, ahead: /以[《〈]?$/u }],
      source: [
        { where: ["earlier"], kinds: [regulation], behind: /^以/u },
        { where: ["document"], kinds: [] },
      ],
    },
    // 《[…条例]》另有规定的，从其规定
    {
      form: "trigger",
      id: "cites/otherwise",
      mode: "stated",
      trigger: OTHERWISE,
      source: [{ where: ["document"], kinds: [] }],
      target: [{ where: ["before"], kinds: [regulation], gap: /^(?:对此|对[^，。；]{1,12})?$/u }],
    },
    { form: "title", id: "cites/title", kind: regulation },
  ],
});
