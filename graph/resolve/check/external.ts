import type { Issue, NodeId } from "../../model.ts";
import { isTraced } from "../../trace.ts";
import type { Check } from "./check.ts";

/** What makes a paper, planned or done: one yet to be made has no text to be read in. */
const MAKES = "issues";

/** A paper that others refer to and that is not among them: its own words are not known here. Once a paper, where it is first referred to. */
export const external: Check = ({ links, views, cast, entityById }) => {
  const atHand = new Set<NodeId | null>(
    views.flatMap(({ papers }) => papers.map(({ instrument }) => (instrument === null ? null : cast.idOf(instrument.sighting)))),
  );
  const issues = new Map<NodeId, Issue>();
  for (const { relation, target, proof } of links) {
    const entity = isTraced(relation) && !atHand.has(target) && !issues.has(target) ? entityById.get(target) : undefined;
    if (relation === MAKES && proof.every(({ mode }) => mode === "planned")) continue;
    if (entity === undefined || entity.generic || !proof.some(({ basis }) => basis === "stated")) continue;
    const [{ span, document }] = proof;
    const papers = new Set(proof.map((evidence) => evidence.document)).size;
    issues.set(target, {
      code: "reference/external",
      severity: "note",
      message: {
        zh: `《${entity.name}》被引用（${papers}份文件），原文未收录；需要追溯时请一并读入`,
        en: `“${entity.name}” is referred to by ${papers} of the papers, and its text is not among them; read it in to trace further`,
      },
      span,
      document,
      entities: [target],
    });
  }
  return [...issues.values()];
};
