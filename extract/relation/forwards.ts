import { organization } from "../organization/kind.ts";
import { regulation } from "../regulation/kind.ts";
import { defineLexicon } from "../rule/lexicon.ts";
import { defineRelation } from "./define.ts";

const FORWARDING = defineLexicon("forwards/verb", "转发 批转 原文转发 转发了 批转了");
const HERE = defineLexicon("forwards/here", "现转发 现转去 现转给 现转你 现批转 现予转发 现予以转发 予以转发 现印转");
const TAKING = defineLexicon("forwards/take", "现将 将 兹将");

/** Which paper or body passes on which paper: 现将《[…通知]》转发给你们; [国务院]批转《[…报告]》. */
export const forwards = defineRelation({
  id: "forwards",
  frames: [
    // 现将《[…通知]》转发给你们
    {
      form: "trigger",
      id: "forwards/take",
      trigger: TAKING,
      firm: true,
      source: [{ where: ["document"], kinds: [] }],
      target: [{ where: ["loose"], kinds: [regulation], behind: /^(?:文件|文|一文)?(?:原文)?(?:转发|批转)(?:给)?(?:你们|你|各|，)/u }],
    },
    // 《[…意见]》已经市政府同意，现转发给你们
    {
      form: "trigger",
      id: "forwards/here",
      trigger: HERE,
      firm: true,
      source: [{ where: ["document"], kinds: [] }],
      target: [{ where: ["ahead"], kinds: [regulation] }],
    },
    // [国务院]批转了[国家农委]《[…报告]》
    {
      form: "trigger",
      id: "forwards/verb",
      trigger: FORWARDING,
      firm: true,
      source: [{ where: ["before"], kinds: [organization], gap: /^(?:以[^，。；]{1,24}|[^，。；、]{0,4})$/u }],
      target: [{ where: ["governed"], kinds: [regulation] }],
    },
    { form: "title", id: "forwards/title", kind: regulation, before: /(?:转发|批转)[^，。；〈《]{0,24}$/u },
  ],
});
