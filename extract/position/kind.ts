import { COUNTRY } from "../lexicon/landscape.ts";
import { ACTION_VERBS, ALL_VERBS } from "../lexicon/verb.ts";
import { BEHIND_SHORT, SAFE, STOPS } from "../organization/lexicon.ts";
import { defineKind } from "../rule/define.ts";
import { findInnerPosts, INNER_POSTS } from "./inner.ts";
import {
  ARMS,
  BARE_POSTS,
  DEPUTIES,
  HEADS_OF_BODY,
  HIGH_POSTS,
  LEADERS,
  OFFICE_POSTS,
  POSTS,
  PROFESSIONS,
  RANKS,
  UNIT_POSTS,
  WEAK_POSTS,
} from "./lexicon.ts";
import { findBodyPosts, findHeldPosts, findLeaders, findRosterPosts, findWeakPosts } from "./post.ts";

/** Those whom a speech greets: 主任、各位副主任、秘书长、各位委员. */
const GREETED = { notBefore: /各位$/u, notAfter: /^、各位/u };

/** Posts and ranks that a person holds or that own work. */
export const position = defineKind({
  id: "position",
  recurs: null,
  rules: [
    // 习近平[总书记]; [国家主席]
    { form: "term", id: "position/high", lexicon: HIGH_POSTS, when: GREETED },
    // 组　长：黄　卫　　[科技部副部长]
    {
      form: "code",
      id: "position/roster",
      stage: "sharp",
      reason: "columns of a list are told by blanks of the text that the reading drops",
      find: findRosterPosts,
      weight: 2,
    },
    // [区委书记]、[青岚区教育局局长]; [云川市副市长]、[区长]
    {
      form: "code",
      id: "position/of-body",
      stage: "sharp",
      reason: "the body before the post is a mention that other rules found",
      lexicons: [POSTS, UNIT_POSTS],
      find: findBodyPosts,
      weight: 1,
    },
    // 形成[党委书记]示范引领; [副主任]分别由…担任
    {
      form: "term",
      id: "position/bare",
      lexicon: BARE_POSTS,
      when: {
        notBefore: /(?:任|担任|兼任|一|设|名|位|《|优秀|模范|十佳|最美)$/u,
        notAfter: /^(?:助理|单位|会|制|队伍|培[训养]|名单|体系|公示|、各位|[\d超])/u,
      },
    },
    // [理事长]由会员大会选举产生
    {
      form: "term",
      id: "position/told-to-act",
      lexicon: POSTS,
      when: {
        notBefore: /(?:任|为|兼|一名|一位|副|有关|各级|推行|成|《|”|新增|新设|引进|[入增]选)$/u,
        after:
          /^(?:由|负责|主持|应当|应|须|行使|任期|召集|签发|签署|批准|审批|不得|可以|、副|和副|[、和]\p{sc=Han}{2,6}(?:由|协助|负责|应当)|担任|协助|全面负责|每届|(?:\d{1,2}|[一二三四五六七八九十]{1,2}|若干)[人名])/u,
      },
      weight: -1,
    },
    // 各部门[主要负责同志]要亲自抓
    {
      form: "term",
      id: "position/head-of-body",
      lexicon: HEADS_OF_BODY,
      when: {
        notBefore: /(?:有关|任|《)$/u,
        after: /^(?:要|应|须|必须|是|为|对|负|具体抓|直接抓|约谈|带队|亲自|作为|任|担任|、|和|签|不得)/u,
      },
      weight: -1,
    },
    // [青岚代理师]应当自行承办业务
    {
      form: "suffix",
      id: "position/profession",
      generic: true,
      spreads: true,
      heads: PROFESSIONS,
      reach: 8,
      minimum: 0,
      stops: STOPS,
      safe: SAFE,
      when: {
        notBefore: /(?:任|为|一名|名|位|《)$/u,
        after: /^(?:应当|应该|必须|须|不得|不能|可以|要|依法|依照|按照|在|违反|执业|承办|接受|对|有下列|负责|或者|和)/u,
      },
    },
    // [整改工作领导小组组长]: the group has a name with soft edges
    {
      form: "code",
      id: "position/of-group",
      reason: "the body before the post is a mention that other rules found",
      lexicons: [POSTS, UNIT_POSTS],
      find: findBodyPosts,
      weight: 1,
    },
    // [云川市财政局预算处处长]
    {
      form: "code",
      id: "position/of-unit",
      stage: "last",
      reason: "the unit before the post is a mention that other rules found",
      lexicons: [POSTS],
      find: findBodyPosts,
      weight: 1,
    },
    // 由副县长周青岚任[指挥长]
    {
      form: "code",
      id: "position/held",
      reason: "only a name before the verb tells that the post is taken",
      lexicons: [POSTS, OFFICE_POSTS, DEPUTIES],
      find: findHeldPosts,
    },
    // 由分管基建工作的[副校长]任主任; [分管副局长]任副组长
    {
      form: "pattern",
      id: "position/in-charge",
      anchor: ["分管", "主管"],
      pattern:
        /(?<=(?:分管|主管)[^，。；：、的\n]{2,12}的)(?:常务)?副?(?:[省市县区州镇乡校院局厅部处所站馆]长|书记|主任|主席|秘书长|总经理|总工程师|领导)(?!们|班子)|分管副(?:[校院局厅部]长|主任|书记|总经理|秘书长)/gu,
    },
    // 会见[越南总理]
    {
      form: "compose",
      id: "position/of-state",
      parts: [
        { words: COUNTRY },
        {
          words: /(?:前)?(?:国家主席|副?总统|副?总理|首相|国王|女王|(?:外交|国防|财政)(?:部长|大臣)|外长|防长|驻华(?:大使|公使))/u,
          head: true,
        },
      ],
    },
    // 由[班主任]上报; 经[分站站长]、[部办主任]投票
    {
      form: "code",
      id: "position/inner",
      reason: "what governs it or stands beside it makes it a post, whatever unit it tells",
      stays: true,
      lexicons: [INNER_POSTS, BEHIND_SHORT, ACTION_VERBS, ALL_VERBS],
      find: findInnerPosts,
      weight: -1,
    },
    // [空军少将]
    { form: "compose", id: "position/rank", parts: [{ words: ARMS }, { words: RANKS, head: true }] },
    // [市委主要负责同志]; [学校领导]到会; [县水利局领导]带队
    {
      form: "code",
      id: "position/leader",
      stage: "sharp",
      reason: "read from the post to the level or body before it",
      lexicons: [LEADERS],
      find: findLeaders,
    },
    // 刘青岚[院士]; 周青岚等[代表]
    {
      form: "code",
      id: "position/behind-name",
      reason: "only a name before the word makes it a post",
      lexicons: [WEAK_POSTS],
      find: findWeakPosts,
    },
  ],
});
