import { ALL_VERBS } from "../lexicon/verb.ts";
import { itemsAmong, type Members } from "../rule/between.ts";
import { isFree, leftEdge } from "../rule/edge.ts";
import { hasOwn, peeled } from "../rule/forms.ts";
import type { Match } from "../rule/match.ts";
import type { Scene } from "../rule/rule.ts";
import { foundStartingIn } from "../rule/scene.ts";
import { isPlace } from "./joined.ts";
import { COMMON, PEEL, SAFE, STOPS } from "./lexicon.ts";

/** What the name of a place is, unlike that of a body. */
const NAME =
  /^\p{sc=Han}{2,7}(?<!党委|支部|公司|集团|银行|大学|学院|医院|[局委厅署部]|企业|经验|居民|[前一二三四五]期|引水|供水|改造|治理|建设|保护|利用|合作|作用|基地|发展|开发|整治|修复|改革|工程|项目|旅游|化石|问题)$/u;

/** Things that are called after places. */
const NAMESAKES = /^等?\p{sc=Han}{0,6}(?:企业|公司|品牌|产品|实验室|高校|单位|机构|同志|人员|基金)/u;

/** Class nouns before which no preposition is looked for inside a list: 青岚村、[向荣村]. */
const SURE = /(?:[镇乡村寺庙山河湖岛]|街道|社区|铁路|高铁|高速|[林农]场|水库|遗址|墓群|灌区|公园|景区)$/u;

/** Towns, whose name may end as a common word does: 白塔镇、[边城镇]. */
const TOWN = /^\p{sc=Han}{2}[镇乡]$/u;

const MEMBERS: Members = {
  isKnown: isPlace,
  likely:
    /^(?![大小内外界母两运跨入沿海山群])\p{sc=Han}[江河湖岛]$|^\p{sc=Han}{2,6}(?:[窟寺庙祠楼阁塔桥渡关寨沟溪峡湾洞泉岭峰滩洲坝塘港街巷陵台观庵宫谷山江河湖岛村镇乡洋海澳涌浦荡淀泊圩岙坳垭坡塬峁甸泡屯庄店铺角嘴矶岩崖岗冈坪洼礁坊亭]|河口|(?<![公铁道线网思出水陆])路|铁路|高铁|高速|城际|瀑布|丹霞|石林|故里|沙滩|码头|公园|故居|书院|水库|机场|遗址|古城)$/u,
  verbs: ALL_VERBS,
  behind: /^(?:吞吐|水质|断面|流域|沿[岸线]|两岸|周边|生态|片区|客流|航线|管网|水环境|海域|岸线|景区)/u,
  closes: NAMESAKES,
  opens: (scene, { start, end }) => peeled(scene, PEEL, leftEdge(scene, end, end - start, { stops: STOPS, safe: SAFE }).start),
};

/** Names of places that only the other places of a list tell: 青岚山、[白塔垭]、云川湖. */
export const findBetween = (scene: Scene): readonly Pick<Match, "span">[] =>
  itemsAmong(scene, MEMBERS)
    .filter((span) => {
      const name = scene.reading.text.slice(span.start, span.end);
      const stops = SURE.test(name) ? ALL_VERBS : STOPS;
      return (
        NAME.test(name) &&
        isFree(scene, span, { stops, safe: SAFE }) &&
        (TOWN.test(name) || hasOwn(scene, COMMON, span)) &&
        !foundStartingIn(scene, span.start, span.start + 1).some((found) => found.span.end >= span.end)
      );
    })
    .map((span) => ({ span }));
