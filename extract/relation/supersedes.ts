import { regulation } from "../regulation/kind.ts";
import { defineLexicon } from "../rule/lexicon.ts";
import { defineRelation } from "./define.ts";

const ENDING = defineLexicon(
  "supersedes/verb",
  "废止 停止执行 停止施行 停止使用 不再执行 不再施行 失效 即行废止 自行失效 宣布失效 予以废止 同时废止 一并废止 同步废止 随之废止 届时废止 宣告废止 明令废止 正式废止 作废 同时作废 即行作废 宣布作废 终止执行 不再适用 不再有效 停止适用 同时停止执行 同时失效 同时停止使用 不再沿用 停止沿用",
);
const REPEALING = defineLexicon("supersedes/repealing", "废止 宣布废止 宣布 撤销");
const REPLACING = defineLexicon("supersedes/replacing", "代替 替代 取代 !代替品");

/** Which paper puts an end to which: 《[…办法]》同时废止; 代替[GB/T 9704-1999]; 关于废止〈[…]〉的决定. */
export const supersedes = defineRelation({
  id: "supersedes",
  frames: [
    // 《[甲]》自…起施行，《[乙]》同时废止
    {
      form: "trigger",
      id: "supersedes/end",
      trigger: ENDING,
      firm: true,
      when: { notAfter: /^(?:的|后|前|[^，。；]{0,6}(?:建议|议案|意见))/u },
      target: [
        {
          where: ["before"],
          kinds: [regulation],
          gap: /^(?:文件|文)?(?:及其[^，。；]{0,8})?(?:自[^，。；]{1,24}起)?(?:也|均|都|即|到期|期满|届时|自动|同时|一并|相应|自行|正式|予以|即行|即告)*$/u,
        },
      ],
      source: [
        { where: ["earlier"], kinds: [regulation], behind: /^(?:自[^。；]{1,24}起)?(?:施行|实施|执行|印发|公布|发布|生效)/u },
        // 《[甲]》…，现印发给你们。《[乙]》同时废止
        { where: ["head"], kinds: [regulation], behind: /^[^。；]{0,40}现(?:予|予以)?(?:印发|发布|公布)/u },
        { where: ["document"], kinds: [] },
      ],
    },
    {
      form: "trigger",
      id: "supersedes/repeal",
      trigger: REPEALING,
      firm: true,
      when: { before: /(?:决定|决定，|^|[\n：、。；，]|现|关于|予以|即日起|日起)$/u },
      target: [{ where: ["governed"], kinds: [regulation], notBehind: /^(?:等[^，。；]{0,8})?的(?:议案|建议|意见|提案|问题|情况)/u }],
      source: [{ where: ["document"], kinds: [] }],
    },
    // 《[甲]》已被《[乙]》取代
    {
      form: "trigger",
      id: "supersedes/replaced",
      trigger: REPLACING,
      firm: true,
      source: [{ where: ["before"], kinds: [regulation], gap: /^(?:所)?$/u, ahead: /(?:被|由)[《〈]?$/u }],
      target: [{ where: ["earlier"], kinds: [regulation] }],
    },
    {
      form: "trigger",
      id: "supersedes/replace",
      trigger: REPLACING,
      firm: true,
      target: [{ where: ["governed"], kinds: [regulation] }],
      source: [{ where: ["before", "document"], kinds: [regulation] }],
    },
    { form: "title", id: "supersedes/title", kind: regulation, before: /废止$/u },
  ],
});
