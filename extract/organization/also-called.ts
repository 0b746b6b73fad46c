import type { Draft } from "../rule/forms.ts";
import type { Scene } from "../rule/rule.ts";
import { foundStartingIn } from "../rule/scene.ts";
import { isBody } from "./own.ts";

/** The most characters of what a body is called elsewhere, with its marks. */
const LONGEST = 16;

/** A body by another name, or of which others it is told too; one of a level, or of a field and a level, is a body of its own: 渔港办（县水利局）. */
const ALSO_CALLED =
  /^（(?!以下|下称|简称|原|如|即|[省市区县州旗])(?:含|及)?(?:(?:(?![由为是在负])\p{sc=Han}){0,8}(?:单位|机构|部门|办事处|委员会|[党工]委|党组|街道|社区|[局委办厅站会])|基金|企业|[\p{sc=Han}]{0,6}院校)）/u;

/** A body of the State by its own name, which the one before it only gives in full: 中国渔业监督管理委员会（渔监会）. */
const CENTRAL = "organization/central";

const opensWithBody = (scene: Scene, position: number): boolean =>
  foundStartingIn(scene, position, position + 1).some(({ rule }) => rule === CENTRAL);

/** Bodies with what they are called where the names differ: [各镇人民政府（白塔街道办事处）], [建管中心（房办）]. */
export const findAlsoCalled = (scene: Scene): readonly Draft[] => {
  const { text } = scene.reading;
  return scene.found.flatMap((found) => {
    const { start, end } = found.span;
    if (text.charAt(end) !== "（" || found.acting === true || !isBody(found) || opensWithBody(scene, end + 1)) return [];
    const note = ALSO_CALLED.exec(text.slice(end, end + LONGEST))?.[0].length ?? 0;
    return note === 0 ? [] : [{ span: { start, end: end + note }, generic: found.generic }];
  });
};
