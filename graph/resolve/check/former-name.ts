import { readingOf } from "../../../extract/index.ts";
import type { Issue } from "../../model.ts";
import { kindOf } from "../key.ts";
import type { Sighting } from "../sighting.ts";
import type { View } from "../view.ts";
import { type Check, dateAt, isBefore } from "./check.ts";

/** What stands before a name that knows that it is of old: [原]农业部. */
const OF_OLD = /(?:原|前|时任|撤销|组建|不再保留)$/u;
const AHEAD = 4;

/** Names inside titles and numbers of papers are as they were: 《[农业部]关于…》. */
const isQuoted = (view: View, { evidence: { span }, kind }: Sighting): boolean =>
  view.analysis.mentions.some((mention) => mention.kind !== kind && mention.span.start <= span.start && span.end <= mention.span.end);

const isOfOld = ({ analysis: { document } }: View, start: number): boolean =>
  OF_OLD.test(
    readingOf(document, { start: Math.max(0, start - AHEAD), end: start }) || document.text.slice(Math.max(0, start - AHEAD), start),
  );

/** A paper names a body by the name that it bore before it was reorganised; once a paper and body. */
export const formerName: Check = (said) =>
  said.views.flatMap((view): readonly Issue[] => {
    const seen = new Set<string>();
    return view.sightings.flatMap((sighting): readonly Issue[] => {
      const entity = said.entityById.get(said.cast.idOf(sighting) ?? "");
      const fact = entity?.listed.find(({ field, from }) => field === "succeeded_by" && from !== null);
      const date = dateAt(said, sighting.evidence);
      if (entity === undefined || fact?.from == null || date === null || isBefore(date, fact.from) || seen.has(entity.id)) return [];
      if (
        kindOf(sighting.kind).reach !== "speaker" ||
        sighting.mention === null ||
        isQuoted(view, sighting) ||
        isOfOld(view, sighting.evidence.span.start)
      )
        return [];
      seen.add(entity.id);
      return [
        {
          code: "body/former-name",
          severity: "note",
          message: {
            zh: `“${sighting.name}”自${fact.from}起由${fact.value}接替（${fact.source}）；请核对单位名称`,
            en: `“${sighting.name}” was succeeded from ${fact.from} by ${fact.value} (${fact.source}); check the unit's name`,
          },
          span: sighting.evidence.span,
          document: view.analysis.document.id,
          entities: [entity.id],
        },
      ];
    });
  });
