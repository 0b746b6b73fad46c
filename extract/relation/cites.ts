import { regulation } from "../regulation/kind.ts";
import { defineLexicon } from "../rule/lexicon.ts";
import { defineRelation } from "./define.ts";

const CITING = defineLexicon(
  "cites/preposition",
  "根据 依据 按照 依照 参照 遵照 比照 按 照 !按期 !按时 !按需 !按月 !按年 !按季 !按比例 !参照物 !照顾 !照护 !照明 !护照 !执照 !拍照 !对照 !按下",
);

/** What a paper rests on: 根据《[…法]》，制定本办法; 关于贯彻〈[…条例]〉的实施意见. */
export const cites = defineRelation({
  id: "cites",
  label: { zh: "引用", en: "cites" },
  inverse: { zh: "被引用", en: "cited by" },
  source: [regulation],
  target: [regulation],
  traced: true,
  frames: [
    {
      form: "trigger",
      id: "cites/preposition",
      mode: "stated",
      trigger: CITING,
      source: [{ where: ["before", "document"], kinds: [regulation], gap: /^(?:是|系|均|主要)?$/u }],
      target: [
        {
          where: ["loose"],
          kinds: [regulation],
          gap: /^(?:[^，。；：的]{0,16}|[^，。；：]{0,24}(?:印发|发布|公布|制定|下发|颁布|出台|批准)的)$/u,
          notBehind: /^(?:案例|提出的|宣传|解读)/u,
        },
      ],
    },
    { form: "title", id: "cites/title", kind: regulation },
  ],
});
