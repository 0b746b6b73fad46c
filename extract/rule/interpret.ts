import { runCompose } from "./compose.ts";
import { anchorsOf, type Draft, runBracket, runGoverned, runPattern, runSuffix, runTerm } from "./forms.ts";
import type { Found, Kind } from "./kind.ts";
import type { Lexicon } from "./lexicon.ts";
import { runName } from "./name.ts";
import { NO_FIELDS, type Rule, type Scene, type When } from "./rule.ts";
import { blockAt, headingOf } from "./scene.ts";

const draftsOf = (rule: Rule, scene: Scene): readonly Draft[] => {
  switch (rule.form) {
    case "term":
      return runTerm(rule, scene);
    case "suffix":
      return runSuffix(rule, scene);
    case "name":
      return runName(rule, scene);
    case "bracket":
      return runBracket(rule, scene);
    case "compose":
      return runCompose(rule, scene);
    case "governed":
      return runGoverned(rule, scene);
    case "pattern":
      return runPattern(rule, scene);
    case "code":
      return rule.find(scene);
  }
};

/** How many characters on each side a condition sees. */
const VIEW = 16;

const holds = (when: When, scene: Scene, { span }: Draft): boolean => {
  const { text } = scene.reading;
  const before = text.slice(Math.max(0, span.start - VIEW), span.start);
  const after = text.slice(span.end, span.end + VIEW);
  if (when.before?.test(before) === false || when.after?.test(after) === false) return false;
  if (when.notBefore?.test(before) === true || when.notAfter?.test(after) === true) return false;
  if (when.inside?.test(text.slice(span.start, span.end)) === false) return false;
  if (when.notInside?.test(text.slice(span.start, span.end)) === true) return false;
  if (when.heading === undefined) return true;
  const block = blockAt(scene.reading, span.start);
  return block !== null && when.heading.test(headingOf(scene.reading, block));
};

/** What a rule of a kind finds, in the order of its form. */
export const runRule = (kind: Kind, rule: Rule, scene: Scene): readonly Found[] => {
  const found: Found[] = [];
  for (const draft of draftsOf(rule, scene)) {
    if (rule.when !== undefined && !holds(rule.when, scene, draft)) continue;
    found.push({
      kind,
      span: draft.span,
      head: draft.head ?? null,
      generic: draft.generic ?? rule.generic ?? false,
      fields: draft.fields ?? NO_FIELDS,
      rule: draft.rule ?? rule.id,
      weight: rule.weight ?? 0,
      acting: rule.acting ?? false,
      spreads: rule.spreads ?? false,
      stays: rule.stays ?? false,
    });
  }
  return found;
};

/** The lexicons that a rule asks for. */
export const lexiconsOf = (rule: Rule): readonly Lexicon[] => {
  switch (rule.form) {
    case "term":
      return [rule.lexicon];
    case "suffix":
      return [rule.heads, rule.stops, rule.safe, ...[rule.openers, rule.common, rule.peel].flatMap((lexicon) => lexicon ?? [])];
    case "name":
      return [rule.heads, ...Object.values(rule.edges), rule.hollow, rule.fields, rule.outer].filter((lexicon) => lexicon !== undefined);
    case "bracket":
      return rule.behind === undefined ? [] : [rule.behind];
    case "compose":
      return [
        ...rule.parts.flatMap((part) => (part.words instanceof RegExp ? [] : [part.words])),
        ...(rule.unknown === undefined ? [] : [rule.unknown.stops, rule.unknown.safe]),
      ];
    case "governed":
      return [rule.verbs, rule.heads, rule.stops, ...(rule.peel === undefined ? [] : [rule.peel])];
    case "pattern":
      return rule.anchor === undefined ? [] : [anchorsOf(rule)];
    case "code":
      return rule.lexicons ?? [];
  }
};
