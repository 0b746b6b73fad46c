import type { Analysis } from "./mention.ts";
import type { Document } from "./text/document.ts";

/** What a document says. Pure. */
export const analyze = (document: Document): Analysis => ({ document, mentions: [], claims: [], measures: [], issues: [], dropped: [] });
