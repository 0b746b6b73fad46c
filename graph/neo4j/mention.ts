import { nodeOfDocument } from "../build.ts";
import type { Entity, Evidence, KnowledgeGraph } from "../model.ts";
import type { NodeRow } from "./node.ts";
import { proofProperties, type Source, textAt } from "./proof.ts";
import type { RelationshipRow } from "./relationship.ts";
import { MENTION_LABEL, MENTION_TYPES } from "./schema.ts";

const idOf = ({ id }: Entity, { document, span, rule }: Evidence): string => `mention|${document}#${span.start}-${span.end}|${rule}|${id}`;

/** A node for each place that names an entity. */
export function* mentionNodes(graph: KnowledgeGraph, source: Source): Generator<NodeRow> {
  for (const entity of graph.entities) {
    for (const evidence of entity.proof) {
      yield {
        id: idOf(entity, evidence),
        labels: [MENTION_LABEL],
        properties: () => ({
          name: textAt(source, evidence.document, evidence.span),
          kind: entity.kind,
          start: evidence.span.start,
          end: evidence.span.end,
          documentId: evidence.document,
          ...proofProperties(source, [evidence]),
        }),
      };
    }
  }
}

/** From each entity to its mentions, then from each mention to the node of its document. */
export function* mentionRelationships(graph: KnowledgeGraph, source: Source): Generator<RelationshipRow> {
  for (const entity of graph.entities) {
    for (const evidence of entity.proof) {
      const target = idOf(entity, evidence);
      const properties = () => proofProperties(source, [evidence]);
      yield { id: `of|${target}`, type: MENTION_TYPES.of, source: entity.id, target, properties };
    }
  }
  for (const entity of graph.entities) {
    for (const evidence of entity.proof) {
      const from = idOf(entity, evidence);
      const paper = source.lookup.documentById.get(evidence.document);
      const properties = () => proofProperties(source, [evidence]);
      if (paper === undefined) continue;
      const target = nodeOfDocument(paper);
      yield { id: `in|${from}|${target}`, type: MENTION_TYPES.in, source: from, target, properties };
    }
  }
}
