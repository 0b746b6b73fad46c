import { ACTION_VERBS } from "../lexicon/verb.ts";
import { closesThere } from "../organization/open.ts";
import { defineLexicon } from "../rule/lexicon.ts";
import type { Scene } from "../rule/rule.ts";
import { afterMarkBefore, hitAt, LIST_JOINTS } from "../rule/scene.ts";
import { type Span, sliceOf } from "../text/span.ts";

/** Posts inside a school, a hospital, a firm, a station or a village, by their class: 年级[组长], 值班[经理], [校医]. */
export const INNER_POSTS = defineLexicon(
  "position/inner-post",
  `
校长 !校长期 副校长 园长 副园长 院长 !院长期 !医院长 !法院长 副院长 站长 副站长 所长 副所长 科长 副科长 股长 副股长 处长 !查处长 副处长 场长 !市场长 !农场长 副场长 矿长 副矿长 厂长 副厂长 局长 副局长 镇长 副镇长 乡长 副乡长 社长 副社长 台长 馆长 队长 副队长 主任 !主任医师 !主任科员 副主任 !副主任医师 护士长 总护士长 班长 班组长 组长 !组长单位 副组长 !副组长单位 楼长 楼栋长 片长 网格长 段长 !阶段长 路段长 车间主任 店长 船长 机长 列车长
班主任 年级主任 校医 辅导员 !辅导员工作 !辅导员队伍 教导主任 政教主任 德育主任 总务主任 教研组长 备课组长 值班员 巡查员 巡护员 管护员 协管员 巡河员 监测员 预警员 讲解员 采集员 河长 湖长 林长 田长 路长 街长 巷长 链长 值班医师 主治医师 经治医师 责任护士 安全员 信息员 联络员 观察员 统计员 报账员 档案员 护林员 护河员 保洁员 网格员 监督员 宣传员 调解员 文书 !文书档案 !公文书 !裁判文书 !文书制 !文书送 !文书格
组织委员 宣传委员 统战委员 政法委员 纪检委员 人大主席 !人大主席团 武装部长 书记 !书记处 !书记员 副书记 主要领导 分管领导 带班领导 值班领导 主要负责同志 分管负责同志 党小组长 支部委员 经理 !经理人 副经理 项目经理 总经理 副总经理 董事长 监事长 总监 安全总监 总工程师
`,
);

/** What hands work to the one behind it: 由[班主任]上报. */
const GOVERNS =
  /(?:(?<![自理缘])由|(?<![财已曾])经|(?<![情日晚通汇申填])报|(?<!方)向|(?<![申邀提聘])请|支持|履行|通知|报告|报请|会同|以)$/u;

/** What lays work or a post on the one before it: [班主任]负责点名, [校长]任组长. */
const GIVEN =
  /^(?:(?:为|任|担任|兼任)(?:第一|常务)?(?:副|总)?(?:组长|主任|指挥|召集人|队长|责任人|成员)|(?:具体|共同)?负责(?!人|同志)|具体抓|是(?:第一|直接|具体|主要)?责任人|不得|履职|24小时|应(?:当|在|于|及时|立即)|要(?!求|素)|须|每[天日周月季年]|按(?:要求|规定|照|时|月)|依法|协助|配合|工作职责|职责|设置|巡[查河护](?!员)|签字|签批|签署|审签|审批同意|(?:等|[和及][^，。；、\n]{2,12}?)?(?:共?\d{1,3}余?人)?(?:参加|出席|列席|陪同))/u;

/** The most characters that tell so. */
const LONGEST_GIVEN = 20;

/** What may stand before the class noun: its unit, its rank or whose part it is; no clause. */
const UNIT =
  /^各?(?:(?![各其该本的了着在对与和及以由是为将把被从到给让等当任兼原前某每多上下第]|[一二两三四五六几](?![队组班科区矿片中]))\p{sc=Han}){0,8}$/u;

/** The unit whose post it is, its field told by a verb too: [采购办]主任. */
const OF_UNIT = /[科股室处办部组队所站]$/u;

/** Another post, which is no unit: 党组书记|局长. */
const OTHER_POST = /(?:书记|[科处局院校]长)$/u;

/** Words that point to no one in particular: 全体[班主任], 优秀[班长]. */
const UNNAMED =
  /^(?:全体|全部|优秀|会上|会议|最后|随后|由于|推行|模范|十佳|最美|有关|相关|其他|新任|历任|担任|兼任|出任|任命|选举|推选|聘任|竞聘|成立|设立|选聘|培训|培养)/u;

/** The ids of the rules that find persons open so. */
const PERSONS = "person/";

type Candidate = { readonly span: Span; readonly isShown: boolean };

/** Where the words before a class noun start: behind a mark, a joint, or what governs them. */
const startOf = (scene: Scene, head: Span): { readonly start: number; readonly isGoverned: boolean } => {
  const { text } = scene.reading;
  const mark = afterMarkBefore(scene, head.start);
  for (let at = head.start; at > mark; at -= 1) {
    if (GOVERNS.test(text.slice(Math.max(mark, at - 3), at))) return { start: at, isGoverned: true };
    if (LIST_JOINTS.has(text.charAt(at - 1))) return { start: at, isGoverned: false };
  }
  return { start: mark, isGoverned: false };
};

const candidatesOf = (scene: Scene): readonly Candidate[] => {
  const { text } = scene.reading;
  const persons = scene.found.filter(({ rule }) => rule.startsWith(PERSONS));
  const holders = new Set(persons.map(({ span }) => span.start));
  const named = new Set(persons.map(({ span }) => span.end));
  return scene.hits(INNER_POSTS).flatMap(({ span: head }) => {
    const { start, isGoverned } = startOf(scene, head);
    const span = { start, end: head.end };
    const name = sliceOf(text, span);
    const unit = text.slice(start, head.start);
    // 由周远山[副局长]主持: a name is no unit
    if (
      named.has(head.start) ||
      !UNIT.test(unit) ||
      OTHER_POST.test(unit) ||
      UNNAMED.test(name) ||
      (unit !== "" && hitAt(scene, ACTION_VERBS, start) !== null && !OF_UNIT.test(unit))
    )
      return [];
    const isGiven = GIVEN.test(text.slice(head.end, head.end + LONGEST_GIVEN));
    const closes = isGiven || LIST_JOINTS.has(text.charAt(head.end)) || closesThere(scene, head.end);
    return [{ span, isShown: (closes && (isGoverned || isGiven)) || holders.has(head.end) }];
  });
};

/** Posts inside a unit, by their bare names, where they are given work or somebody holds them, and the others of a list with one: 经[分站站长]、[部办主任]投票. */
export const findInnerPosts = (scene: Scene): readonly { readonly span: Span }[] => {
  const { text } = scene.reading;
  const lists: Candidate[][] = [];
  for (const candidate of candidatesOf(scene)) {
    const list = lists.at(-1);
    const end = list?.at(-1)?.span.end ?? -1;
    if (list !== undefined && candidate.span.start === end + 1 && LIST_JOINTS.has(text.charAt(end))) list.push(candidate);
    else lists.push([candidate]);
  }
  return lists.filter((list) => list.some(({ isShown }) => isShown)).flatMap((list) => list.map(({ span }) => ({ span })));
};
