import { ALL_VERBS } from "../lexicon/verb.ts";
import { itemsAmong, type Members } from "../rule/between.ts";
import { isFree, type Stops } from "../rule/edge.ts";
import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import { foundStartingIn } from "../rule/scene.ts";
import { isBody } from "./own.ts";

/** What such a name is; one of two characters is a field of work but among firms. */
const NAME = /^[\p{sc=Han}A-Za-z]{3,9}(?<!改造|建设|合作|发展|改革|来访|工程|项目|资金|人员|工作)$/u;

/** Lists of other things. */
const NO_BODIES = /^等?\p{sc=Han}{0,6}(?:地|景区|景点|项目|工程|产品|品牌|职务|同志|案)/u;

const MEMBERS: Members = {
  isKnown: (found) => isBody(found) && !found.generic,
  likely:
    /^\p{sc=Han}{2,6}(?:公司|集团|股份|银行|证券|医院|[一二三四五六七八九十][院中小]|中学|小学|学校|大学|学院|研究[所院]|实验室|厂|[铝铜钢药酒种乳米薯实盐糖锂锌硅纸]业|重工|重机|机床|汽车|电子|科技|化工|化学|光电|生物|制药|医药|水泥|电气|电机|食品|信息|轮胎|石化|焦化|特钢|薄膜|电池|半导体|纺织|服饰|铸造|新材|软件|矿业|稀土|能源|动力|智能|装备|网络|集成|微电|光学|激光|通信|控股|保险|储能|海关|边检站|监狱|看守所|海事局|公安局|出版社|剧院|乐团)$/u,
  verbs: ALL_VERBS,
  closes: NO_BODIES,
};

/** Firms go by two characters among firms, where others are fields of work: 华为、[远岚]、比亚迪, but 市教育局、财政、市公安局. */
const FIRM_RULES: ReadonlySet<string> = new Set(["organization/enterprise", "organization/financial"]);
const SHORT_NAME = /^\p{sc=Han}{2}$/u;

const FIRMS: Members = { ...MEMBERS, isKnown: (found) => FIRM_RULES.has(found.rule) };

/** Names of bodies that only the other bodies of a list tell: 远山集团、[青岚新材]、云川银行. */
export const findBetween =
  (stops: Stops) =>
  (scene: Scene): readonly Draft[] =>
    [
      ...itemsAmong(scene, MEMBERS).filter(({ start, end }) => NAME.test(scene.reading.text.slice(start, end))),
      ...itemsAmong(scene, FIRMS).filter(({ start, end }) => SHORT_NAME.test(scene.reading.text.slice(start, end))),
    ]
      .filter(
        (span) =>
          isFree(scene, span, stops) && !foundStartingIn(scene, span.start, span.start + 1).some((found) => found.span.end >= span.end),
      )
      .map((span) => ({ span }));
