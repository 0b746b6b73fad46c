import { DECLARED, declaredAliases } from "./alias.ts";
import { recurrences } from "./recur.ts";
import { type Loser, type MayNest, type Refined, refine } from "./refine.ts";
import { lexiconsOf, runRule } from "./rule/interpret.ts";
import type { Found, Kind } from "./rule/kind.ts";
import type { Lexicon } from "./rule/lexicon.ts";
import type { Rule } from "./rule/rule.ts";
import type { Hits } from "./rule/scan.ts";
import { createScene } from "./rule/scene.ts";
import type { Reading } from "./text/reading.ts";
import { compareSpans } from "./text/span.ts";

type Stage = "sharp" | "soft" | "last";

const SOFT_FORMS: ReadonlySet<Rule["form"]> = new Set(["suffix", "name", "governed", "code"]);

const stageOf = (rule: Rule): Stage => rule.stage ?? (SOFT_FORMS.has(rule.form) ? "soft" : "sharp");

/** What finds the names of some kinds, and the lexicons that it asks for. */
export type Finder = {
  readonly lexicons: readonly Lexicon[];
  /** Sharp edges, the document's own lexicon, soft edges, what is made of both; refined after the first two and at the end. */
  readonly find: (reading: Reading, hits: Hits) => Refined;
  /** Of two mentions that are alike in all else the one of the lower rank is kept. */
  readonly rank: (found: Found) => number;
};

const bySpan = (a: Found, b: Found): number => compareSpans(a.span, b.span);

/** Two lists that are sorted by span as one; of equals the first list's come first. */
const mergeBySpan = (a: readonly Found[], b: readonly Found[]): readonly Found[] => {
  const merged: Found[] = [];
  let inB = 0;
  for (const found of a) {
    for (let next = b[inB]; next !== undefined && bySpan(next, found) < 0; next = b[inB]) {
      merged.push(next);
      inB += 1;
    }
    merged.push(found);
  }
  return merged.concat(b.slice(inB));
};

/** Kinds earlier in the list win over later ones where all else is equal, and later ones see what they found. */
export const createFinder = (kinds: readonly Kind[]): Finder => {
  const rankByKind = new Map<Kind, number>(kinds.map((kind, index) => [kind, index]));
  const rank = (found: Found): number => rankByKind.get(found.kind) ?? kinds.length;
  const nestsIn =
    (text: string): MayNest =>
    (outer, inner) =>
      outer.kind === inner.kind && inner.span.start > outer.span.start && inner.kind.nests.includes(text.charAt(inner.span.start - 1));
  const rulesOf = (stage: Stage) => kinds.map((kind) => ({ kind, rules: kind.rules.filter((rule) => stageOf(rule) === stage) }));
  const rulesByStage: Readonly<Record<Stage, ReturnType<typeof rulesOf>>> = {
    sharp: rulesOf("sharp"),
    soft: rulesOf("soft"),
    last: rulesOf("last"),
  };
  const run = (stage: Stage, reading: Reading, hits: Hits, before: readonly Found[]): readonly Found[] => {
    let found = before;
    for (const { kind, rules } of rulesByStage[stage]) {
      const scene = createScene(reading, hits, found);
      const more = rules.flatMap((rule) => runRule(kind, rule, scene));
      if (more.length > 0) found = mergeBySpan(found, more.sort(bySpan));
    }
    return found;
  };
  const find = (reading: Reading, hits: Hits): Refined => {
    const mayNest = nestsIn(reading.text);
    const settle = (mentions: readonly Found[]): Refined => refine(mentions, rank, mayNest);
    const sharp = settle(run("sharp", reading, hits, []));
    const named = [...sharp.kept, ...declaredAliases(reading, sharp.kept, DECLARED.sharp)];
    const known = settle([...named, ...recurrences(reading, named)]);
    const soft = settle(run("last", reading, hits, run("soft", reading, hits, known.kept)));
    const renamed = [...soft.kept, ...declaredAliases(reading, soft.kept, DECLARED.soft)];
    const all = settle([...renamed, ...recurrences(reading, renamed)]);
    return { kept: all.kept, lost: [...sharp.lost, ...soft.lost] satisfies readonly Loser[] };
  };
  return { lexicons: kinds.flatMap((kind) => kind.rules.flatMap(lexiconsOf)), find, rank };
};
