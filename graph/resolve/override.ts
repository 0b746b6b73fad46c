import type { DocumentId, KindId, Span } from "../../extract/index.ts";
import { KIND_SCHEMAS } from "../../extract/index.ts";
import type { EntityKey, Judgement, Target } from "../model.ts";
import { type Clusters, createClusters } from "./judge.ts";
import type { Sighting } from "./sighting.ts";
import type { View } from "./view.ts";

/** A measure that the user gave to someone. */
export type OwnerRuling = { readonly document: DocumentId; readonly span: Span; readonly value: string; readonly judgement: Judgement };

/** What the user's judgements make of the views, before anything is merged by rule. */
export type Rulings = {
  readonly views: readonly View[];
  readonly clusters: Clusters;
  readonly judgements: readonly Judgement[];
  readonly names: ReadonlyMap<EntityKey, string>;
  readonly kinds: ReadonlyMap<EntityKey, KindId>;
  readonly rejected: ReadonlySet<EntityKey>;
  readonly owners: readonly OwnerRuling[];
};

type Place = { readonly view: View; readonly span: Span };

/** Where the quote of an anchor stands, with its neighbours around it; null where it is gone or stands more than once. */
const placeOf = (views: readonly View[], target: Exclude<Target, string>): Place | null => {
  const view = views.find(({ analysis: { document } }) => [document.id, document.key, document.name].includes(target.document));
  if (view === undefined || target.quote === "") return null;
  const { text } = view.analysis.document;
  const pattern = target.prefix + target.quote + target.suffix;
  const at = text.indexOf(pattern);
  if (at < 0 || text.indexOf(pattern, at + 1) >= 0) return null;
  const start = at + target.prefix.length;
  return { view, span: { start, end: start + target.quote.length } };
};

const sightingAt = ({ view, span }: Place): Sighting | null =>
  view.sightings.find(({ evidence }) => evidence.span.start === span.start && evidence.span.end === span.end) ?? null;

type Found = { readonly key: EntityKey; readonly sighting: Sighting | null };

const foundOf = (views: readonly View[], known: ReadonlySet<EntityKey>, target: Target): Found | null => {
  if (typeof target === "string") return known.has(target) ? { key: target, sighting: null } : null;
  const place = placeOf(views, target);
  const sighting = place === null ? null : sightingAt(place);
  return sighting === null ? null : { key: sighting.key, sighting };
};

/** Changes or drops single sightings. */
const edit = (views: readonly View[], changes: ReadonlyMap<Sighting, Sighting | null>): readonly View[] => {
  if (changes.size === 0) return views;
  return views.map((view) => {
    if (!view.sightings.some((sighting) => changes.has(sighting))) return view;
    const now = (sighting: Sighting): Sighting | null => (changes.has(sighting) ? (changes.get(sighting) ?? null) : sighting);
    const kept = [...view.byMention].flatMap(([id, sighting]): (readonly [string, Sighting])[] => {
      const changed = now(sighting);
      return changed === null ? [] : [[id, changed]];
    });
    return { ...view, sightings: view.sightings.map(now).filter((sighting) => sighting !== null), byMention: new Map(kept) };
  });
};

const kindFrom = (value: string | null): KindId | null => KIND_SCHEMAS.find((kind) => kind.id === value)?.id ?? null;

type Draft = {
  readonly views: readonly View[];
  readonly known: ReadonlySet<EntityKey>;
  readonly clusters: Clusters;
  readonly changes: Map<Sighting, Sighting | null>;
  readonly names: Map<EntityKey, string>;
  readonly kinds: Map<EntityKey, KindId>;
  readonly rejected: Set<EntityKey>;
  readonly owners: OwnerRuling[];
};

/** Each verdict: true where it took hold, false where what it is about is gone. */
const VERDICTS: Readonly<Record<Judgement["verdict"], (draft: Draft, judgement: Judgement) => boolean>> = {
  same: (draft, { targets }) => {
    const found = targets.map((target) => foundOf(draft.views, draft.known, target));
    const [first, ...rest] = found;
    if (first === null || first === undefined || rest.length === 0) return false;
    for (const other of rest) if (other === null || !draft.clusters.union(first.key, other.key)) return false;
    return true;
  },
  different: (draft, { targets }) => {
    const found = targets.map((target) => foundOf(draft.views, draft.known, target));
    if (found.length < 2 || found.some((one) => one === null)) return false;
    const keys = found.map((one, index) => {
      if (one === null) return "";
      const isShared = found.some((other, at) => at !== index && other?.key === one.key);
      if (!isShared || one.sighting === null) return one.key;
      const key = `${one.key}@${one.sighting.evidence.document}:${one.sighting.evidence.span.start}`;
      draft.changes.set(one.sighting, { ...one.sighting, key });
      return key;
    });
    keys.forEach((a, index) => {
      for (const b of keys.slice(index + 1)) if (a !== b) draft.clusters.forbid(a, b);
    });
    return true;
  },
  rename: (draft, { targets, value }) => {
    const found = targets.map((target) => foundOf(draft.views, draft.known, target)).filter((one) => one !== null);
    if (value !== null) for (const { key } of found) draft.names.set(key, value);
    return value !== null && found.length > 0;
  },
  kind: (draft, { targets, value }) => {
    const found = targets.map((target) => foundOf(draft.views, draft.known, target)).filter((one) => one !== null);
    const kind = kindFrom(value);
    if (kind !== null) for (const { key } of found) draft.kinds.set(key, kind);
    return kind !== null && found.length > 0;
  },
  reject: (draft, { targets }) => {
    const found = targets.map((target) => foundOf(draft.views, draft.known, target)).filter((one) => one !== null);
    for (const { key, sighting } of found) {
      if (sighting === null) draft.rejected.add(key);
      else draft.changes.set(sighting, null);
    }
    return found.length > 0;
  },
  owner: (draft, judgement) => {
    const [target] = judgement.targets;
    const place = target === undefined || typeof target === "string" ? null : placeOf(draft.views, target);
    if (place === null || judgement.value === null) return false;
    draft.owners.push({ document: place.view.analysis.document.id, span: place.span, value: judgement.value, judgement });
    return true;
  },
};

/** Verdicts that others lean on come first: what is different can then not be made the same. */
const ORDER: readonly Judgement["verdict"][] = ["reject", "different", "same", "kind", "rename", "owner"];

/** Carries out the user's judgements. One whose target is gone is kept and marked as orphaned. */
export const applyOverrides = (views: readonly View[], overrides: readonly Judgement[]): Rulings => {
  const known = new Set<EntityKey>();
  if (overrides.length > 0) for (const view of views) for (const sighting of view.sightings) known.add(sighting.key);
  const draft: Draft = {
    views,
    known,
    clusters: createClusters(),
    changes: new Map(),
    names: new Map(),
    kinds: new Map(),
    rejected: new Set(),
    owners: [],
  };
  const judgements = ORDER.flatMap((verdict) => overrides.filter((one) => one.verdict === verdict)).map((judgement): Judgement => {
    const held = VERDICTS[judgement.verdict](draft, judgement);
    return { ...judgement, by: "user", orphaned: !held };
  });
  return { ...draft, views: edit(views, draft.changes), judgements };
};
