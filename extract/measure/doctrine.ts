import { concept } from "../concept/kind.ts";
import type { Found } from "../rule/kind.ts";
import { firstPlacedAt, type Span } from "../text/span.ts";

/** What may stand around doctrines, one or several: “[五水共治]”战略布局和[乡村振兴]. */
const AROUND = /^(?:[“”、和与及]|等?(?:重大)?(?:战略布局|总体布局|布局|战略)|协调推进)*$/u;

/** Whether a stretch names doctrines and national strategies, and nothing else. */
export const isDoctrine = (text: string, mentions: readonly Found[], { start, end }: Span): boolean => {
  let rest = "";
  let at = start;
  for (let index = firstPlacedAt(mentions, start); (mentions[index]?.span.start ?? end) < end; index += 1) {
    const found = mentions[index];
    if (found?.kind !== concept || found.span.start < at) return false;
    rest += text.slice(at, found.span.start);
    at = found.span.end;
  }
  return at > start && at <= end && AROUND.test(rest + text.slice(at, end));
};
