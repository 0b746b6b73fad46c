import type { PathEnds } from "../canvas/field.ts";
import { groundOf } from "../canvas/reach.ts";
import type { Lit } from "../canvas/scene.ts";
import type { Catalog } from "../state/catalog.ts";
import { UNDRAWN } from "../state/facet.ts";
import { rememberLast } from "../state/remember.ts";
import type { Visible } from "../state/visible.ts";
import { findPath, type Hop } from "./find-path.ts";

/** What the page says when it is asked for a way. `hops` empty where there is none; `hidden`: steps of a way through what filters hide, null where even that leads nowhere. */
export type PathAnswer = { readonly hops: readonly Hop[]; readonly hidden: number | null };

const all = { hasEdge: ({ facet }: { readonly facet: string }) => !UNDRAWN.has(facet), hasNode: () => true };

/**
 * The shortest way along what the filters leave; where the reader wishes, or to tell whether it would help, along hidden edges too.
 * What merely stands in one paper is never a way. Null while one end is open.
 */
export const answerPath = rememberLast(
  (catalog: Catalog, visible: Visible, removed: readonly string[], ends: PathEnds | null): PathAnswer | null => {
    if (ends === null || ends.to === null) return null;
    if (ends.hidden) return { hops: findPath(catalog, all, ends.from, ends.to) ?? [], hidden: null };
    const hops = findPath(catalog, groundOf(catalog, visible, removed), ends.from, ends.to);
    if (hops !== null) return { hops, hidden: null };
    return { hops: [], hidden: findPath(catalog, all, ends.from, ends.to)?.length ?? null };
  },
);

/** What a way lights on the canvas. */
export const litBy = rememberLast((answer: PathAnswer | null): Lit => {
  const hops = answer?.hops ?? [];
  return { nodes: [...new Set(hops.flatMap(({ from, to }) => [from, to]))], edges: hops.map(({ edge }) => edge) };
});
