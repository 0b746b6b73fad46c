import type { DocumentId, PartialDate, RelationId } from "../../../extract/index.ts";
import type { EntityId, Evidence, Issue } from "../../model.ts";
import { addTo, compareText, leastOf } from "../../order.ts";
import { type Check, dateAt, isBefore, type Said } from "./check.ts";

const RESTS_ON: ReadonlySet<RelationId> = new Set<RelationId>(["cites", "implements"]);
const REPEALS: RelationId = "supersedes";

/** An end put to a rule: since when, by what, and the document that says so; null where a list of facts does. */
type Repeal = { readonly from: PartialDate; readonly by: string; readonly document: DocumentId | null };

const statedRepeals = (said: Said): Map<EntityId, Repeal[]> => {
  const repeals = new Map<EntityId, Repeal[]>();
  for (const { relation, source, target, proof } of said.links) {
    if (relation !== REPEALS) continue;
    for (const evidence of proof) {
      const from = evidence.date ?? dateAt(said, evidence);
      if (evidence.basis !== "stated" || evidence.mode !== "stated" || from === null) continue;
      addTo(repeals, target, { from, by: `《${said.entityById.get(source)?.name ?? source}》`, document: evidence.document });
    }
  }
  return repeals;
};

/** The earliest end of each rule, stated before listed. */
const repealsOf = (said: Said): ReadonlyMap<EntityId, Repeal> => {
  const repeals = statedRepeals(said);
  for (const { id, listed } of said.entityById.values()) {
    if (repeals.has(id)) continue;
    for (const { field, from, source } of listed)
      if (field === "succeeded_by" && from !== null) addTo(repeals, id, { from, by: source, document: null });
  }
  return new Map(
    [...repeals].flatMap(([id, list]) => {
      const first = leastOf(list, (a, b) => compareText(a.from, b.from) || compareText(a.by, b.by));
      return first === null ? [] : [[id, first] as const];
    }),
  );
};

const issueOf = (name: string, repeal: Repeal, date: PartialDate | null, target: EntityId, evidence: Evidence): Issue => {
  const isDead = date !== null && !isBefore(date, repeal.from);
  return {
    code: "basis/repealed",
    severity: isDead ? "warning" : "note",
    message: isDead
      ? {
          zh: `所依据的《${name}》已自${repeal.from}起废止（${repeal.by}），早于本文件；请核对应依据的现行规定`,
          en: `it rests on “${name}”, repealed from ${repeal.from} (${repeal.by}), before this paper; check which rule holds now`,
        }
      : {
          zh: `所依据的《${name}》已自${repeal.from}起废止（${repeal.by}）；请核对本文件是否仍适用`,
          en: `it rests on “${name}”, repealed from ${repeal.from} (${repeal.by}); check whether this paper still holds`,
        },
    span: evidence.span,
    document: evidence.document,
    entities: [target],
  };
};

/** A paper rests on a rule that a paper at hand or a dated entry of a list has put an end to; once a paper and rule. */
export const repealedBasis: Check = (said) => {
  const repeals = repealsOf(said);
  const issues = new Map<string, Issue>();
  for (const { relation, target, proof } of said.links) {
    const repeal = RESTS_ON.has(relation) ? repeals.get(target) : undefined;
    const name = said.entityById.get(target)?.name;
    if (repeal === undefined || name === undefined) continue;
    for (const evidence of proof) {
      const key = `${evidence.document}|${target}`;
      if (evidence.document === repeal.document || issues.has(key)) continue;
      issues.set(key, issueOf(name, repeal, dateAt(said, evidence), target, evidence));
    }
  }
  return [...issues.values()];
};
