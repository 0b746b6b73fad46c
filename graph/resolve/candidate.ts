import type { EntityKey, Issue } from "../model.ts";
import { compareText, sortedSet } from "../order.ts";
import { raisesOf } from "./above.ts";
import type { Clusters, Merge } from "./judge.ts";
import type { View } from "./view.ts";

/** What may be the same across documents: merges with exactly one candidate, and an issue where there are several. */
export type Candidates = { readonly merges: readonly Merge[]; readonly issues: readonly Issue[] };

const REASONS: Readonly<Record<string, string>> = {
  "resolve/region-known": "上级地区在其他文件中写明 / another paper says which region is above",
  "resolve/region-above": "同名机构，所在地区只此一处 / the same body; only one region above fits",
  "resolve/title-without-issuer": "标题省去发文机关，只有一件符合 / the title without its issuer; only one paper fits",
  "resolve/own-title": "标题与已收文件一致 / the title is that of a paper at hand",
  "resolve/title-and-number": "标题与其后文号为同一文件 / a title and the number behind it",
};

const reasonOf = (rule: string): string => REASONS[rule] ?? rule;

type Index = Map<EntityKey, Map<EntityKey, string>>;

const put = (index: Index, key: EntityKey, strong: EntityKey, rule: string): void => {
  const known = index.get(key) ?? new Map<EntityKey, string>();
  if (!known.has(strong)) known.set(strong, rule);
  index.set(key, known);
};

const widerIndex = (views: readonly View[]): Index => {
  const index: Index = new Map();
  for (const view of views) {
    for (const sighting of view.sightings) for (const { key, rule } of sighting.wider) put(index, key, sighting.key, rule);
    for (const paper of view.papers) {
      if (paper.instrument === null) continue;
      for (const title of paper.titles) put(index, title, paper.instrument.sighting.key, "resolve/own-title");
    }
  }
  return index;
};

const ambiguousIssue = (key: EntityKey, candidates: readonly EntityKey[], document: Issue["document"]): Issue => ({
  code: "resolve/ambiguous",
  severity: "note",
  message: {
    zh: `“${nameIn(key)}”可指 ${candidates.length} 个对象，未合并；如需合并，请用 judgements 指明`,
    en: `“${nameIn(key)}” may mean ${candidates.length} things and stays apart; say which with a judgement`,
  },
  span: null,
  document,
  entities: [key, ...candidates],
});

const nameIn = (key: EntityKey): string => key.slice(Math.max(key.indexOf(":"), key.lastIndexOf("/")) + 1);

/** Names of regions that several bear: they stay in their document, each with one issue. */
export const ambiguousRegions = (views: readonly View[]): readonly Issue[] =>
  views.flatMap(({ analysis, sightings }) => {
    const seen = new Set<EntityKey>();
    return sightings.flatMap((sighting): readonly Issue[] => {
      if (!sighting.ambiguous || seen.has(sighting.key)) return [];
      seen.add(sighting.key);
      const message = {
        zh: `“${sighting.name}”所称地区有同名，文中未说明是哪一个，只在本文件内合并`,
        en: `“${sighting.name}” names a region that several places bear; it is merged inside this paper only`,
      };
      const { span } = sighting.evidence;
      return [
        { code: "resolve/ambiguous-region", severity: "note", message, span, document: analysis.document.id, entities: [sighting.key] },
      ];
    });
  });

/** Names that say less than others: the same as the one that says more, where there is exactly one. */
export const widerCandidates = (views: readonly View[], clusters: Clusters): Candidates => {
  const primary = new Set<EntityKey>();
  for (const view of views) for (const sighting of view.sightings) if (!sighting.generic) primary.add(sighting.key);
  const index = widerIndex(views);
  for (const { open, closed } of raisesOf(views, primary)) put(index, open, closed, "resolve/region-known");
  const merges: Merge[] = [];
  const issues: Issue[] = [];
  for (const [key, strong] of [...index].sort((a, b) => compareText(a[0], b[0]))) {
    if (!primary.has(key)) continue;
    const others = [...strong].filter(([other]) => clusters.find(other) !== clusters.find(key)).sort((a, b) => compareText(a[0], b[0]));
    const roots = sortedSet(others.map(([other]) => clusters.find(other)));
    const first = others[0];
    if (first !== undefined && roots.length === 1) merges.push({ keys: [key, first[0]], rule: first[1], reason: reasonOf(first[1]) });
    if (roots.length > 1) issues.push(ambiguousIssue(key, roots, null));
  }
  return { merges, issues };
};

const pairIndexes = (views: readonly View[]): { readonly numbers: Index; readonly titles: Index } => {
  const numbers: Index = new Map();
  const titles: Index = new Map();
  for (const view of views) {
    for (const { title, number } of view.pairs) {
      put(numbers, title, number, "resolve/title-and-number");
      put(titles, number, title, "resolve/title-and-number");
    }
  }
  return { numbers, titles };
};

const MARKS = /[^\p{sc=Han}\p{L}\p{N}]+/gu;

const fits = (a: EntityKey, b: EntityKey): boolean => {
  const [x, y] = [nameIn(a).replace(MARKS, ""), nameIn(b).replace(MARKS, "")];
  return x.includes(y) || y.includes(x);
};

/** A title that stands before exactly one number is that paper, unless the number has titles that do not fit together. */
export const pairCandidates = (views: readonly View[]): Candidates => {
  const { numbers, titles } = pairIndexes(views);
  const own = new Map<EntityKey, readonly EntityKey[]>();
  for (const view of views)
    for (const { instrument, titles: known } of view.papers) if (instrument !== null) own.set(instrument.sighting.key, known);
  const merges: Merge[] = [];
  const issues: Issue[] = [...numbers]
    .filter(([, found]) => found.size > 1)
    .map(([title, found]) => ambiguousIssue(title, sortedSet(found.keys()), null));
  for (const [number, found] of [...titles].sort((a, b) => compareText(a[0], b[0]))) {
    const sole = sortedSet(found.keys()).filter((title) => numbers.get(title)?.size === 1);
    const longest = [...(own.get(number) ?? sole)].sort((a, b) => b.length - a.length || compareText(a, b))[0];
    const fitting = sole.filter((title) => longest !== undefined && fits(title, longest));
    if (found.size > 1 && fitting.length < found.size) issues.push(ambiguousIssue(number, sortedSet(found.keys()), null));
    if (fitting.length < sole.length && !own.has(number)) continue;
    for (const title of fitting) {
      merges.push({ keys: [title, number], rule: "resolve/title-and-number", reason: reasonOf("resolve/title-and-number") });
    }
  }
  return { merges, issues };
};
