import { describe, it } from "vitest";
import { expectNames } from "../../support/marked.ts";

const cases: readonly (readonly [rule: string, first: string, second: string, negative: string])[] = [
  ["works in title marks", "上映影片《[青岚往事]》，出版《[云川河志]》。", "歌剧《[白塔之歌]》获奖。", "在《云川日报》刊发消息。"],
  ["no licences", "颁发《[云川河志]》。", "学习《[白塔家书]》。", "须持《渔业捕捞许可证》和《船员资格证书》。"],
  ["works that end as instruments do", "学习《[渔业思想学习纲要]》。", "收看《[今日说法]》，阅读《[护渔兵法]》。", "遵守《渔业法》。"],
  ["columns in quotes", "在“[走进青岚]”专栏连续报道。", "推出“[云川匠人]”系列报道。", "落实“十四五”节目规划。"],
  [
    "columns in a list",
    "开设“[青岚记忆]”“[云川故事]”等专栏。",
    "播出“[山水之间]”、“[白塔夜话]”等节目。",
    "发挥“一老”“一小”等服务设施作用。",
  ],
  ["sections of a site", "充实[“法律法规”栏目]。", "更新[“政策问答”版块]。", "网站栏目更加丰富。"],
  ["bulletins", "刊发[民生实事简报]12期，印发[工作动态]5期。", "编印[防汛快报]20期。", "简报工作得到加强。"],
  ["titled exhibitions", "参观“[青岚建市七十周年成就展]”。", "举办“[云川河文物展]”。", "推动“会展”经济发展。"],
  ["well-known works", "收看[新闻联播]。", "查阅[辞海]。", "新闻联合播报。"],
];

describe("publication", () => {
  for (const [rule, first, second, negative] of cases) {
    it(`finds ${rule}`, () => {
      expectNames("publication", first);
      expectNames("publication", second);
    });
    it(`leaves alone what only looks like ${rule}`, () => expectNames("publication", negative));
  }
});
