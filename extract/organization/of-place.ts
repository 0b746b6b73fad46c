import { regionsByName } from "../lexicon/region.ts";
import { isPlace } from "../place/joined.ts";
import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import { once } from "../text/once.ts";
import type { Span } from "../text/span.ts";
import { levelBodyAt } from "./level-named.ts";

/** Class nouns of bodies that works, zones and waters have, with their field; what makes them the front of another word ends none. */
const BODY =
  /^(?:建设|工程|运行|开发|投资|管道|筹建|综合|旅游|经营|生态|保护|施工|水文|水资源|航运|发展|地质|公路|供水|流域){0,3}(?:(?:股份)?有限(?:责任)?公司|总公司|集团公司|集团|公司|管理[局处所站]|管理委员会|管委会|党工委(?:、?管委会)?|工委管委会|建管[局处]|建设局|保护局|指挥部|项目部|管理中心|派出所)(?![长化制面部])/u;
const LONGEST = 16;

/** Towns, villages, streets and zones, the bodies that each has, and what counts the small ones: [青岚街道]办事处, [白塔镇]纪委. */
const TOWN = /(?:[镇乡村]|街道|社区|园区|开发区|新区)$/u;
const TOWN_BODY =
  /^(?:办事处|“两委”|两委|党总支|党支部|[村居]委会|党委(?!政府)|纪工?委(?!监)|人大工委|政协工委|团工?委|总工会|妇联|司法所|财政所|派出所|综合执法[队所]|武装部)/u;
const ALL_OF_TOWN = /^(?:各|部分|所辖各?)(?:村（社区）|村居|村|社区|办公室|科室|站所|单位|部门)(?![级民庄委两])/u;

/** A region by its full name, of whose bodies other rules tell all but the small ones: [青岚县]木偶馆. */
const REGION = /(?:[省市县区旗盟]|自治州)$/u;

/** What stands in a village: 青岚村[木偶博物馆]. */
const HALL = /[村镇乡]\p{sc=Han}{2,12}馆$/u;

/** The length of what a place has by its class noun. */
const unitLength = (scene: Scene, { start, end }: Span): number => {
  const to = levelBodyAt(scene, { start, end });
  if (to === null || HALL.test(scene.reading.text.slice(start, to))) return 0;
  return to - end;
};

/** The length of the body that a place has, by what stands behind it; 0 where none does. */
const lengthOfBody = (scene: Scene, { start, end }: Span): number => {
  const { text } = scene.reading;
  const name = text.slice(start, end);
  if (regionsByName.has(name)) return REGION.test(name) ? unitLength(scene, { start, end }) : 0;
  const behind = text.slice(end, end + LONGEST);
  const own = BODY.exec(behind)?.[0].length ?? 0;
  if (own > 0 || !TOWN.test(name)) return own;
  return Math.max(unitLength(scene, { start, end }), (TOWN_BODY.exec(behind) ?? ALL_OF_TOWN.exec(behind))?.[0].length ?? 0);
};

/** Bodies of places that have names of their own: [青岚水利枢纽建设管理局], [青岚镇中心小学]. Units stand in these too. */
export const findOfPlaces = once((scene: Scene): readonly Draft[] =>
  scene.found.filter(isPlace).flatMap(({ span: { start, end } }) => {
    const length = lengthOfBody(scene, { start, end });
    return length === 0 ? [] : [{ span: { start, end: end + length }, head: { start: end, end: end + length } }];
  }),
);
