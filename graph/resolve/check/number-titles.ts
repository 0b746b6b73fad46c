import type { EntityKey, Issue } from "../../model.ts";
import { addTo, compareText } from "../../order.ts";
import type { Sighting } from "../sighting.ts";
import type { Check } from "./check.ts";

type Titled = { readonly sighting: Sighting; readonly number: string };

/** A number that stands behind titles of different papers. Once a number, at the first title that is another. */
export const numberTitles: Check = ({ views, cast }) => {
  const byNumber = new Map<EntityKey, Titled[]>();
  for (const { pairs, sightings } of views) {
    const byKey = new Map(sightings.filter(({ mention }) => mention !== null).map((sighting) => [sighting.key, sighting]));
    for (const { title, number } of pairs) {
      const [sighting, named] = [byKey.get(title), byKey.get(number)];
      if (sighting !== undefined && named?.number != null) addTo(byNumber, number, { sighting, number: named.number });
    }
  }
  return [...byNumber.values()].flatMap((titled): readonly Issue[] => {
    const [first, ...others] = [...titled].sort((a, b) => compareText(a.sighting.evidence.document, b.sighting.evidence.document));
    const other = others.find(({ sighting }) => cast.idOf(sighting) !== (first === undefined ? null : cast.idOf(first.sighting)));
    if (first === undefined || other === undefined) return [];
    const ids = [cast.idOf(first.sighting), cast.idOf(other.sighting)].filter((id) => id !== null);
    const { evidence } = other.sighting;
    return [
      {
        code: "number/two-titles",
        severity: "warning",
        message: {
          zh: `文号${first.number}对应两个标题：《${first.sighting.name}》《${other.sighting.name}》；请核对`,
          en: `${first.number} stands behind two titles: “${first.sighting.name}” and “${other.sighting.name}”; check which is right`,
        },
        span: evidence.span,
        document: evidence.document,
        entities: ids,
      },
    ];
  });
};
