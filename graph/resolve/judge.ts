import type { RuleId } from "../../extract/index.ts";
import type { EntityKey, Judgement } from "../model.ts";
import { compareText } from "../order.ts";

/** Clusters of keys. `union` refuses what a judgement of "different" forbids, also where others stand between. */
export type Clusters = {
  readonly find: (key: EntityKey) => EntityKey;
  readonly union: (a: EntityKey, b: EntityKey) => boolean;
  readonly forbid: (a: EntityKey, b: EntityKey) => void;
};

/** An automatic merge: which keys, by which rule, and why. */
export type Merge = { readonly keys: readonly [EntityKey, EntityKey]; readonly rule: RuleId; readonly reason: string };

/** Every key starts as a cluster of its own. The root of a cluster is its smallest key. */
export const createClusters = (): Clusters => {
  const parents = new Map<EntityKey, EntityKey>();
  const enemies = new Map<EntityKey, Set<EntityKey>>();
  const find = (key: EntityKey): EntityKey => {
    let root = key;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    for (let at = key; at !== root; ) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  const enemiesOf = (root: EntityKey): Set<EntityKey> => {
    const known = enemies.get(root) ?? new Set<EntityKey>();
    enemies.set(root, known);
    return known;
  };
  const isForbidden = (a: EntityKey, b: EntityKey): boolean => [...(enemies.get(a) ?? [])].some((key) => find(key) === b);
  const union = (a: EntityKey, b: EntityKey): boolean => {
    const [x, y] = [find(a), find(b)];
    if (x === y) return true;
    if (isForbidden(x, y) || isForbidden(y, x)) return false;
    const [root, other] = compareText(x, y) < 0 ? [x, y] : [y, x];
    parents.set(other, root);
    const inherited = enemies.get(other);
    if (inherited !== undefined) for (const key of inherited) enemiesOf(root).add(key);
    return true;
  };
  const forbid = (a: EntityKey, b: EntityKey): void => {
    enemiesOf(find(a)).add(b);
    enemiesOf(find(b)).add(a);
  };
  return { find, union, forbid };
};

/** Carries out automatic merges in a fixed order; returns the judgements on those that held. */
export const mergeAll = (clusters: Clusters, merges: readonly Merge[]): readonly Judgement[] => {
  const sorted = [...merges].sort(
    (a, b) => compareText(a.rule, b.rule) || compareText(a.keys[0], b.keys[0]) || compareText(a.keys[1], b.keys[1]),
  );
  const judgements: Judgement[] = [];
  let last = "";
  for (const { keys, rule, reason } of sorted) {
    const id = `${rule}|${keys[0]}|${keys[1]}`;
    if (id === last || !clusters.union(keys[0], keys[1])) continue;
    last = id;
    judgements.push({ verdict: "same", targets: keys, value: null, by: rule, reason, orphaned: false });
  }
  return judgements;
};
