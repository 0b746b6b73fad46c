import type { Evidence, Proof } from "../model.ts";
import { compareText } from "../order.ts";

const compareEvidence = (a: Evidence, b: Evidence): number =>
  compareText(a.document, b.document) ||
  a.span.start - b.span.start ||
  b.span.end - a.span.end ||
  compareText(a.rule, b.rule) ||
  compareText(a.mode, b.mode) ||
  compareText(a.basis, b.basis) ||
  compareText(a.date ?? "", b.date ?? "");

/** Sorted by document, then span; nothing twice. Null where there is no evidence. */
export const proofOf = (evidence: readonly Evidence[]): Proof | null => {
  const sorted = [...evidence].sort(compareEvidence);
  const [first, ...rest] = sorted.filter((one, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareEvidence(before, one) !== 0;
  });
  return first === undefined ? null : [first, ...rest];
};
