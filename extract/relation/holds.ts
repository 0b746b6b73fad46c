import { meeting } from "../meeting/kind.ts";
import { organization } from "../organization/kind.ts";
import { defineLexicon } from "../rule/lexicon.ts";
import { defineRelation } from "./define.ts";
import { runByFirst } from "./run-by.ts";

const HOLDING = defineLexicon(
  "holds/verb",
  "召开 举办 举行 组织召开 承办 主办 协办 申办 开展 成功举办 先后召开 及时召开 专题召开 联合召开 联合举办 召集 办好 办好用好 筹办 筹备 组织 开好 隆重召开 隆重举行 牵头召开 组织举办 组织举行 定期召开 顺利召开 继续办好 精心组织 圆满举办 联合承办 联合主办 共同举办 共同主办",
);

const RUNNING = defineLexicon("holds/run", "承办 主办 协办 举办 召开 共同主办 联合主办 共同承办 联合承办 联合举办");

/** Between those who run it and the verb. */
const RUN_HOW = /^(?:等[^，。；、]{0,6})?(?:共同|联合|牵头|具体|负责|轮流)*$/u;

/** Which body holds which meeting: [区委]召开[巡视整改专题会议]. */
export const holds = defineRelation({
  id: "holds",
  frames: [
    {
      form: "trigger",
      id: "holds/relative",
      trigger: HOLDING,
      when: { after: /^的/u },
      source: [{ where: ["before"], kinds: [organization] }],
      target: [{ where: ["loose"], kinds: [meeting] }],
    },
    {
      form: "trigger",
      id: "holds/verb",
      trigger: HOLDING,
      // A person presides (主持召开), and what is only backed (支持办好) is held by others.
      when: { notBefore: /(?:主持|支持|鼓励)$/u, notAfter: /^的/u },
      source: [{ where: ["adjacent", "actors"], kinds: [organization] }],
      target: [{ where: ["loose"], kinds: [meeting] }],
    },
    // 由[省商务厅]主办，[市商务局]承办的[青岚茶业大会]
    runByFirst("holds/by-whom", RUNNING, RUN_HOW, meeting),
    // [青岚茶业大会]由[市商务局]承办
    {
      form: "trigger",
      id: "holds/by",
      trigger: RUNNING,
      when: { after: /^(?:$|[，。；、）\n])/u },
      source: [{ where: ["before"], kinds: [organization], gap: RUN_HOW, ahead: /由[“‘]?$/u }],
      target: [{ where: ["earlier"], kinds: [meeting], behind: /^[”’]?(?:，|将|拟)?由/u }],
    },
  ],
});
