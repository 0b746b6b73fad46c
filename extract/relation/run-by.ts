import { organization } from "../organization/kind.ts";
import type { Kind } from "../rule/kind.ts";
import type { Lexicon } from "../rule/lexicon.ts";
import type { TriggerFrame } from "./frame.ts";

/** Who is named first of those who run something, ahead of it: 由[市体育局]主办，青岚区政府承办的[青岚湖龙舟赛]. `gap`: what may stand between the body and the verb. */
export const runByFirst = (id: string, trigger: Lexicon, gap: RegExp, kind: Kind): TriggerFrame => ({
  form: "trigger",
  id,
  trigger,
  when: { after: /^[，、][^。；]{2,60}的/u },
  source: [{ where: ["before"], kinds: [organization], gap, ahead: /由$/u }],
  target: [{ where: ["described"], kinds: [kind] }],
});
