import { organization } from "../organization/kind.ts";
import { regulation } from "../regulation/kind.ts";
import { defineRelation } from "./define.ts";

/** To whom a paper is sent: the bodies of its line of addressees. */
export const addressedTo = defineRelation({
  id: "addressed_to",
  label: { zh: "主送", en: "addressed to" },
  inverse: { zh: "收文", en: "receives" },
  source: [regulation],
  target: [organization],
  traced: false,
  frames: [{ form: "line", id: "addressed-to/line", role: "addressee", kinds: [organization] }],
});
