import { describe, it } from "vitest";
import { expectNames } from "../../support/marked.ts";

const cases: readonly (readonly [rule: string, first: string, second: string, negative: string])[] = [
  ["leaders by name alone", "学习贯彻[习近平]总书记重要讲话精神。", "[温家宝]考察了灾区。", "学习毛泽东思想，弘扬雷锋精神。"],
  ["lines of a list of members", "组　长：[黄　卫]　　科技部副部长", "[周青岚]　　公安部副部长", "工作要求：抓紧落实　　按时完成任务"],
  [
    "lines below one with a role",
    "组　长：[黄　卫]　科技部副部长\n[周青岚]　公安部副部长\n成　员：[李　岚]　教育部副部长\n[陈白塔]　财政部部长助理",
    "副组长：[李　岚]　区政府副区长\n　　　　[韦青岚]　区财政局局长",
    "按程序报局长批准。\n工作要求：抓紧落实\n周青岚　公安部副部长",
  ],
  [
    "who acts under a post",
    "市委书记[李青岚]多次作出批示。",
    "市长[韦白塔]听取汇报，区长[张岚]带队检查。",
    "市长多次作出批示，书记听取汇报。",
  ],
  [
    "who is given a post or relieved of one",
    "会议决定任命[李青岚]为县水利局副局长。",
    "免去[韦白塔]的县林业局局长职务，接受[张岚]辞去副县长职务的请求。",
    "任命何种干部由县委研究，免去有关费用的规定。",
  ],
  [
    "who stands behind a post without its body",
    "检察长[李青岚]视察，董事长[韦白塔]、总经理[肖远山]走访企业。",
    "[温家宝]、[韦白塔]、[李青岚]出席，省人大代表[李青岚]、[韦白塔]提出建议，原局长[张远山]受贿案开庭。",
    "组长单位牵头，主任马上到场，书记成立专班，院长高度重视。",
  ],
  [
    "several who are given posts at once",
    "任命[李青岚]、[韦白塔]、[张远山]为副县长。",
    "选举[李青岚]为县法院院长、[韦白塔]为县检察院检察长。",
    "选举程序为差额，补选办法为附件。",
  ],
  ["who was there", "出席：[李青岚]、[韦白塔]", "会议结束。\n列席人员：[张岚]、[陈小满]、[赵远山]。", "出席：各县、市直部门\n主持：按惯例"],
  ["who signs a report", "浙江省人民政府省长　[周青岚]", "省长 [韦 岚]", "浙江省人民政府省长办公会"],
  ["names before a post", "授予[刘青岚]院士荣誉称号。", "为落实[周白塔]副总理批示。", "常务副主任主持，高级教授参会，加强全科医生培养。"],
  ["names behind a post", "生态环境部副部长[赵青岚]担任组长。", "邀请国防大学教授[卢白]、空军少将[朱远山]讲课。", "公安部副部长强调安全。"],
  ["several names before one post", "[邓白]、[韩青岚]委员：", "[周桂岚]等代表：", "各位代表、委员："],
  [
    "names that a reply opens with",
    "关于建议的答复\n[祭 岚]、[韩青岚]委员：\n提案收悉。",
    "关于建议的答复\n[禚青岚]代表：\n建议收悉。",
    "工作报告\n各位代表：\n报告如下。",
  ],
  ["names before 同志", "学习[周青岚]同志先进事迹。", "向[李远山]同志学习。", "有关负责同志参加。"],
  ["names from other tongues", "授予[简·青岚·米勒]教授奖章。", "会见[约翰·马丁]先生。", "举办“清风·廉韵”等活动。"],
  ["masked names", "区委书记[xx]同志调研。", "邀请[xx]、[xx]等专家授课，[xx夫妇]捐款。", "xx集团、xx村等单位参加。"],
  ["names with crosses", "董事长[郭××]主持会议。", "局长[王×]与各单位签订责任书。", "面板为120毫米×80毫米，王××村参加。"],
  [
    "who takes a post",
    "由常务副县长[陈立新]任组长，县政府办公室主任[周敏]任副组长。",
    "[何青岚]、[万白塔]任副主席，[张百岚]兼任秘书长。",
    "县委书记、县长任双组长。",
  ],
  ["several names behind a post", "副县长[孙青岚]、[钱永康]出席。", "区长[李远山]、[赵白塔]参加。", "副县长、局长参加。"],
  ["lines with one wide blank", "组　长：[李　岚]　区委常委、区政府副区长", "副组长：[陈青岚]　区政府办公室副主任", "时　间：今年　下半年"],
  [
    "who opens a count of comrades",
    "关于[王青岚]等十一名同志工龄计算的批复",
    "授予[李远山]等12名同志先进称号。",
    "关于分管领导等三名同志出差的通知，表彰高校教师等八名同志。",
  ],
  [
    "names that end in 中",
    "[李岚中]局长主持会议。",
    "邀请[周远中]教授讲课。",
    "初中校长、高中教师参会，在建设中局长到场；任期中局长调离的。",
  ],
  [
    "names with 某",
    "[张某]、[王某某]被处罚。",
    "[李某]提起诉讼，办理[张某甲]、[王某乙]等人诈骗案，[陈某]诉区环保局案，原书记[王某]、副局长[李某某]被立案。",
    "某省某县开展试点。",
  ],
];

describe("person", () => {
  for (const [rule, first, second, negative] of cases) {
    it(`finds ${rule}`, () => {
      expectNames("person", first);
      expectNames("person", second);
    });
    it(`leaves alone what only looks like ${rule}`, () => expectNames("person", negative));
  }
});
