import { organization } from "../organization/kind.ts";
import { person } from "../person/kind.ts";
import { position } from "../position/kind.ts";
import { defineLexicon } from "../rule/lexicon.ts";
import { defineRelation } from "./define.ts";

const SERVING = defineLexicon(
  "holds-post/verb",
  "任 担任 兼任 为 出任 转任 当选 当选为 任命为 !任务 !任何 !责任 !任期 !任职 !任免 !任用 !信任 !主任 !认为 !作为 !成为 !行为 !为了 !为民 !更为 !称为 !分为 !以为 !较为 !因为 !为主要 !为主体 !为主线 !为主题 !为主导 !为主力 !为主的 !为主， !为主。 !为主、 !有所作为 !为期 !为贯彻 !为落实 !为进一步",
);
const ALSO = defineLexicon("holds-post/also", "兼 兼任 同时担任 同时兼任 并兼任");
const BY = defineLexicon("holds-post/by", "由");

/** Behind a post, further ones at most, and no person whose they are. */
const POSTS_END = /^(?:、[^，。；\n]{0,40}(?:长|书记|主任|委员|主席|经理|师|员|教授|专员))?(?:$|[^\p{sc=Han}、])/u;

/** Who holds which post: [国防大学教授][卢勇]; [习近平][总书记]; 组长：[黄卫][市财政局局长]; [办公室主任]由[市财政局局长][黄卫]担任. */
export const holdsPost = defineRelation({
  id: "holds_post",
  frames: [
    {
      form: "neighbour",
      id: "holds-post/after",
      first: [person],
      between: /^[ \u3000]{0,8}(?:等|同志)?$/u,
      second: [position],
      source: "first",
      list: true,
      // 记者 卢勇 通讯员 黄卫: in a byline the post stands ahead
      when: { notBefore: /(?:记者|通讯员|摄影|编辑)[ \u3000：]*(?:[^，。；\n]{2,14}[、 \u3000])?$/u },
    },
    // [卢勇]（[市财政局局长]、[党组书记]）; 成员：[黄卫]（[市财政局]）
    {
      form: "neighbour",
      id: "holds-post/noted",
      first: [person],
      between: /^[（(]$/u,
      second: [position, organization],
      source: "first",
      when: { after: /^[）)、兼]/u },
      list: true,
    },
    // 成员：[黄卫][市财政局], the columns of a list, whose blanks the reading drops
    {
      form: "neighbour",
      id: "holds-post/column",
      first: [person],
      between: /^[ \u3000]*$/u,
      second: [organization],
      source: "first",
      when: { before: /(?:^|[\n：])$/u, after: /^(?:$|\n)/u },
    },
    // [卢勇]：[副市长]、[县委书记]，负责水利工作
    {
      form: "neighbour",
      id: "holds-post/assigned",
      first: [person],
      between: /^[：:]$/u,
      second: [position],
      source: "first",
      when: { before: /(?:^|\n)$/u, after: /^[、，]/u },
      list: true,
    },
    // [卢勇]，[市财政局局长]、党组书记; not 县长[卢勇]，[副县长]黄卫, nor 县长[卢勇]，[副县长]、公安局局长黄卫
    {
      form: "neighbour",
      id: "holds-post/apposition",
      first: [person],
      between: /^，$/u,
      second: [position],
      source: "first",
      when: { after: POSTS_END },
      list: true,
    },
    {
      form: "neighbour",
      id: "holds-post/before",
      first: [position],
      between: /^[ \u3000]{0,4}：?[ \u3000]{0,4}$/u,
      second: [person],
      source: "second",
      list: true,
    },
    { form: "neighbour", id: "holds-post/body", first: [organization], between: /^$/u, second: [person], source: "second" },
    // [黄卫]任[市教育局局长]; 以[卢勇][院士]为[组长]
    {
      form: "trigger",
      id: "holds-post/verb",
      trigger: SERVING,
      source: [{ where: ["before"], kinds: [person] }],
      target: [{ where: ["loose"], kinds: [position] }],
    },
    // [卢勇]：副市长，负责水利工作，兼任[市河长办主任]
    {
      form: "trigger",
      id: "holds-post/also",
      trigger: ALSO,
      when: { before: /，$/u },
      source: [{ where: ["head"], kinds: [person], ahead: /(?:^|\n)$/u }],
      target: [{ where: ["loose"], kinds: [position], gap: /^$/u }],
    },
    // [办公室主任]由[市财政局局长][黄卫]担任
    {
      form: "trigger",
      id: "holds-post/by",
      trigger: BY,
      source: [{ where: ["loose"], kinds: [person], behind: /^[^，。；]{0,8}(?:担任|兼任|出任)/u }],
      target: [{ where: ["before"], kinds: [position] }],
    },
  ],
});
