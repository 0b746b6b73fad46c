import { readingOf } from "../../../extract/index.ts";
import type { EntityId, Issue } from "../../model.ts";
import { addTo, compareText, leastOf, sortedSet } from "../../order.ts";
import { kindOf } from "../key.ts";
import type { Sighting } from "../sighting.ts";
import type { View } from "../view.ts";
import type { Check, Said } from "./check.ts";

/** What a name may leave out without being another: the region, level or state before it. */
const OPENING =
  /^(?:中华人民共和国|中国共产党|中共|国务院|国家|中国|中央|全国)?(?:\p{sc=Han}{0,8}(?:省|市|州|盟|区|县|旗|镇|乡|街道|村)(?:级|直)?)?/u;
const BLANKS = /\s+/gu;

/** The name without what stands before it; 省政府 and 省级政府, 党中央 and 中共中央 have none of their own. */
const coreOf = (surface: string): string => {
  const core = surface.replace(OPENING, "");
  return core.length >= LEAST_CORE ? core : "";
};

const LEAST_CORE = 3;

/** A name that is cut short for sure: 发展改革[委], not 发展和改革委员会. */
const SHORT = /委$/u;

/** The short names of a unit; the longest is held for the full one. None that goes on or shortens another by its end alone. */
const shortNames = (sightings: readonly Sighting[], view: View): readonly string[] => {
  const cores = sortedSet(sightings.map((sighting) => coreOf(textOf(view, sighting))).filter((name) => name !== ""));
  const longest = leastOf(cores, (a, b) => b.length - a.length || compareText(a, b)) ?? "";
  const names = SHORT.test(longest) ? cores : cores.filter((name) => name !== longest);
  return names.filter((name) => !names.some((other) => other !== name && (other.endsWith(name) || other.startsWith(name))));
};

const textOf = (view: View, { evidence }: Sighting): string => readingOf(view.analysis.document, evidence.span).replace(BLANKS, "");

const byEntity = (view: View, said: Said): ReadonlyMap<EntityId, readonly Sighting[]> => {
  const found = new Map<EntityId, Sighting[]>();
  for (const sighting of view.sightings) {
    const id = said.cast.idOf(sighting);
    if (id !== null && sighting.mention !== null && !sighting.generic && kindOf(sighting.kind).reach === "speaker")
      addTo(found, id, sighting);
  }
  return found;
};

/** One paper calls one unit by two short names: 市发展改革委, 市发改委. Once a paper and unit. */
export const namedDifferently: Check = (said) =>
  said.views.flatMap((view): readonly Issue[] =>
    [...byEntity(view, said)].flatMap(([id, sightings]): readonly Issue[] => {
      const names = shortNames(sightings, view);
      const [first, second] = names;
      const at = sightings.find((sighting) => coreOf(textOf(view, sighting)) === second);
      if (first === undefined || second === undefined || at === undefined) return [];
      return [
        {
          code: "body/named-differently",
          severity: "note",
          message: {
            zh: `同一单位在本文件中有不同简称：${names.join("、")}；请统一`,
            en: `this paper gives one unit several short names: ${names.join(", ")}; use one`,
          },
          span: at.evidence.span,
          document: view.analysis.document.id,
          entities: [id],
        },
      ];
    }),
  );
