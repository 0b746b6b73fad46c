import { KINDS } from "./ontology.ts";
import { recurrences } from "./recur.ts";
import { type Loser, refine } from "./refine.ts";
import { regulation } from "./regulation/kind.ts";
import { lexiconsOf, runRule } from "./rule/interpret.ts";
import type { Found, Kind } from "./rule/kind.ts";
import type { Lexicon } from "./rule/lexicon.ts";
import type { Rule } from "./rule/rule.ts";
import type { Hits } from "./rule/scan.ts";
import { createScene } from "./rule/scene.ts";
import type { Reading } from "./text/reading.ts";
import { compareSpans } from "./text/span.ts";

type Stage = "sharp" | "soft";

const SOFT_FORMS: ReadonlySet<Rule["form"]> = new Set(["suffix", "governed", "code"]);

const stageOf = (rule: Rule): Stage => rule.stage ?? (SOFT_FORMS.has(rule.form) ? "soft" : "sharp");

const rankByKind = new Map<Kind, number>(KINDS.map((kind, index) => [kind, index]));

/** Titles stand in titles; nothing else nests. */
const mayNest = (outer: Found, inner: Found): boolean => outer.kind === regulation && inner.kind === regulation;

const settle = (mentions: readonly Found[]) => refine(mentions, (found) => rankByKind.get(found.kind) ?? 0, mayNest);

/** The lexicons of all kinds. */
export const KIND_LEXICONS: readonly Lexicon[] = KINDS.flatMap((kind: Kind) => kind.rules.flatMap(lexiconsOf));

const runStage = (stage: Stage, reading: Reading, hits: Hits, before: readonly Found[]): readonly Found[] => {
  let found = before;
  for (const kind of KINDS as readonly Kind[]) {
    const scene = createScene(reading, hits, found);
    const more = kind.rules.filter((rule) => stageOf(rule) === stage).flatMap((rule) => runRule(kind, rule, scene));
    if (more.length > 0) found = [...found, ...more].sort((a, b) => compareSpans(a.span, b.span));
  }
  return found;
};

/** The names of all kinds in a document: sharp edges, the document's own lexicon, soft edges; refined after each stage. */
export const findMentions = (reading: Reading, hits: Hits): { kept: readonly Found[]; lost: readonly Loser[] } => {
  const sharp = settle(runStage("sharp", reading, hits, []));
  const known = settle([...sharp.kept, ...recurrences(reading, sharp.kept)]);
  const soft = settle(runStage("soft", reading, hits, known.kept));
  const all = settle([...soft.kept, ...recurrences(reading, soft.kept)]);
  return { kept: all.kept, lost: [...sharp.lost, ...soft.lost] };
};
