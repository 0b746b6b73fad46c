import type { Draft } from "../rule/forms.ts";
import type { Lexicon } from "../rule/lexicon.ts";
import type { Scene } from "../rule/rule.ts";
import { LIST_JOINTS } from "../rule/scene.ts";
import type { Span } from "../text/span.ts";
import { isBody } from "./own.ts";

/** Closes a list before the name of its kind: [妇联]、[科协]等群团组织. */
const LIST_END = "等";

const goesOn = (character: string): boolean => LIST_JOINTS.has(character) || character === LIST_END;

/** Positions at which a name starts and ends. */
type Edges = { readonly starts: Set<number>; readonly ends: Set<number> };

const add = (edges: Edges, span: Span) => {
  edges.starts.add(span.start);
  edges.ends.add(span.end);
};

const edgesOf = (scene: Scene): Edges => {
  const edges: Edges = { starts: new Set(), ends: new Set() };
  for (const found of scene.found) if (isBody(found)) add(edges, found.span);
  return edges;
};

/** A body with the office that does its work: 空管委[办公室]. */
const withOffice = (text: string, { start, end }: Span): Span => ({
  start,
  end: text.startsWith(OFFICE, end) ? end + OFFICE.length : end,
});

const OFFICE = "办公室";

/** A body's name alone counts where a list joins it to another body: 区总工会、[妇联]和[科协]. Lists are read from both ends, so that a neighbour lets the next one in. */
export const findListed =
  (lexicon: Lexicon) =>
  (scene: Scene): readonly Draft[] => {
    const { text } = scene.reading;
    const hits = scene.hits(lexicon).map(({ span }) => ({ span: withOffice(text, span) }));
    const edges = edgesOf(scene);
    const taken = new Set<Span>();
    const joins = (span: Span): boolean =>
      (goesOn(text.charAt(span.start - 1)) && edges.ends.has(span.start - 1)) ||
      (goesOn(text.charAt(span.end)) && edges.starts.has(span.end + 1));
    for (const order of [hits, hits.toReversed()]) {
      for (const { span } of order) {
        if (taken.has(span) || !joins(span)) continue;
        taken.add(span);
        add(edges, span);
      }
    }
    return hits.flatMap(({ span }) => (taken.has(span) ? [{ span }] : []));
  };
