import { organization } from "../organization/kind.ts";
import { person } from "../person/kind.ts";
import { position } from "../position/kind.ts";
import { defineLexicon } from "../rule/lexicon.ts";
import { defineRelation } from "./define.ts";
import type { NeighbourFrame, Slot } from "./frame.ts";

/** 任组长, 兼任总指挥, 为召集人. */
const POSTS = ["任", "担任", "兼任", "亲任", "为"]
  .flatMap((verb) =>
    ["组长", "双组长", "共同组长", "总指挥", "指挥长", "主任", "主任委员", "召集人", "总召集人", "理事长", "会长", "队长", "团长"].map(
      (post) => `${verb}${post}`,
    ),
  )
  .join(" ");
const LEADING = defineLexicon("chairs/verb", `${POSTS} 牵头`);
const PRESIDING = defineLexicon("chairs/presiding", "主持 主持负责 领导 全面主持");
const HEADING = defineLexicon("chairs/post", POSTS);
const OFFICE = defineLexicon("chairs/office-post", "任办公室主任 担任办公室主任 兼任办公室主任 兼办公室主任");
/** The head of a list of members, and the ending of the body that has such a head. */
const LINES = [
  ["group", /^(?:第一)?组长$/u, /(?:小组|专班|工作组|专家组|督导组)$/u],
  ["committee", /^主任(?:委员)?$/u, /(?:委员会|协调委|办公室)$/u],
  ["headquarters", /^(?:总指挥|指挥长)$/u, /指挥部$/u],
  ["conference", /^(?:总)?召集人$/u, /联席会议$/u],
] as const;

/** Nothing but a word of how stands between the one who leads and the post. */
const AGENT = /^(?:同志|亲自|兼)?$/u;

/** The same behind a person, whose post may stand between: 由卢勇[副市长]任组长. */
const POSTED = /^(?:(?!和|与|及)\p{sc=Han}{1,12}(?:长|主任|书记|主席|专员|秘书长))?(?:同志|亲自|兼)?$/u;

/** Bodies that are set up for a task, and so have a head. */
const GROUP = /(?:(?<!党)组|小组|专班|委员会|协调委|指挥部|指挥中心|联席会议|理事会|队|团)$/u;

const BY = defineLexicon("chairs/by", "由");

/** The post that is filled, ahead of 由. */
const HEAD = /(?:组长|主任|总指挥|指挥长|召集人|理事长|会长)$/u;

/** Who fills it, the person rather than the post that the person has elsewhere. */
const LED = [person, position].map((kind): Slot => ({ where: ["loose"], kinds: [kind], behind: /^[^，。；]{0,8}(?:担任|兼任|出任)/u }));

/** Who leads which body: 由[区委书记]任组长的[领导小组]; 组长由[副市长]担任. */
export const chairs = defineRelation({
  id: "chairs",
  frames: [
    // 组长：[黄卫] 市财政局局长, in a list of members of [治理工作领导小组]
    ...LINES.map(
      ([id, post, looks]): NeighbourFrame => ({
        form: "neighbour",
        id: `chairs/line-${id}`,
        first: [position],
        between: /^[ \u3000]*：[ \u3000]*$/u,
        second: [person],
        source: "second",
        inside: post,
        body: { kinds: [organization], looks },
      }),
    ),
    // 由[区委书记]任组长，有关部门参加的[领导小组]; 以[卢勇][院士]为组长的[专家组]
    {
      form: "trigger",
      id: "chairs/verb",
      trigger: LEADING,
      source: [
        { where: ["before"], kinds: [person], nearest: true },
        { where: ["before"], kinds: [position], nearest: true },
      ],
      target: [{ where: ["described"], kinds: [organization] }],
    },
    // 成立[领导小组]，由[区委书记]任组长; [领导小组]由[副市长]任组长，办公室设在市水利局
    {
      form: "trigger",
      id: "chairs/stated",
      trigger: HEADING,
      when: { notAfter: /^的|^，[^，。；]{0,30}的/u },
      source: [
        { where: ["before"], kinds: [person], nearest: true, gap: POSTED },
        { where: ["before"], kinds: [position], nearest: true, gap: AGENT },
      ],
      target: [{ where: ["topic"], kinds: [organization], looks: GROUP }],
    },
    // [卢勇]：市长，主持[市政府]全面工作
    {
      form: "trigger",
      id: "chairs/whole",
      trigger: PRESIDING,
      source: [
        { where: ["before"], kinds: [person], nearest: true },
        { where: ["before"], kinds: [position], nearest: true },
        { where: ["head"], kinds: [person], ahead: /(?:^|\n)$/u },
      ],
      target: [{ where: ["loose"], kinds: [organization], gap: /^$/u, behind: /^的?(?:全面|日常|行政)?工作(?:$|[，。；、])/u }],
    },
    // 成立[领导小组]，组长由[副市长]担任; not 成立领导小组，办公室主任由[市统计局局长]兼任, who leads the office only
    {
      form: "trigger",
      id: "chairs/by",
      trigger: BY,
      when: { before: HEAD, notBefore: /(?:副(?:组长|主任|总指挥|指挥长|召集人|理事长|会长)|办公室主任)$/u },
      source: LED,
      target: [{ where: ["head"], kinds: [organization], looks: GROUP }],
    },
    // 成立[项目党支部]，支部书记由[工程部经理]担任
    {
      form: "trigger",
      id: "chairs/party",
      trigger: BY,
      when: { before: /(?<!副)书记$/u },
      source: LED,
      target: [{ where: ["head"], kinds: [organization], looks: /(?:支部|总支|党委|党组|工委|团委)$/u }],
    },
    // [普查办公室]设在市统计局，办公室主任由[赵民]兼任
    {
      form: "trigger",
      id: "chairs/office",
      trigger: BY,
      when: { before: /(?<!副)办公室主任$/u },
      source: LED,
      target: [{ where: ["head"], kinds: [organization], looks: /办公室$/u }],
    },
    // [普查办公室]设在市统计局，[赵民]同志兼任办公室主任
    {
      form: "trigger",
      id: "chairs/office-held",
      trigger: OFFICE,
      source: [
        { where: ["before"], kinds: [person], nearest: true, gap: POSTED },
        { where: ["before"], kinds: [position], nearest: true, gap: AGENT },
      ],
      target: [{ where: ["head"], kinds: [organization], looks: /办公室$/u }],
    },
  ],
});
