import type { View } from "../state/view.ts";

/** The document that is read as a whole: the one that was opened, or the one that a proof has led to since; null for none, or in another view. */
export const readingOf = ({ tab, reading, proof }: Pick<View, "tab" | "reading" | "proof">): string | null =>
  tab !== "documents" || reading === null ? null : (proof?.document ?? reading);
