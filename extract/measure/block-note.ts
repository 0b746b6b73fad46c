import { organization } from "../organization/kind.ts";
import { matchesOf } from "../text/matches.ts";
import type { ReadingBlock } from "../text/reading.ts";
import { firstPlacedAt, type Span } from "../text/span.ts";
import { COLONS, type Duty, type Note, type Notebook, ownersIn, readNote, settleLead } from "./note.ts";

/** Brackets in which notes stand, and those that open. */
const BRACKETS = /[（(〔【［[）)〕】］\]]/gu;
const OPENING = new Set("（(〔【［[");

/** What joins the bodies of a note without a word of duty. */
const JOINS = /^[、，,；; \u3000]$/u;

/** A note of nothing but bodies: …。（[县财政局、县审计局]）; null where the stretch holds anything else. */
const readBare = (notebook: Notebook, span: Span): Note | null => {
  const duties = ownersIn(notebook, span).map((party): Duty => ({ party, role: "responsible" }));
  if (duties.length === 0 || duties.some(({ party }) => party.kind !== organization)) return null;
  let at = span.start;
  for (const { party } of duties) {
    if (party.span.start > at && !JOINS.test(notebook.text.slice(at, party.span.start))) return null;
    at = party.span.end;
  }
  return at === span.end ? { span, duties: settleLead(notebook, span, "trailing", duties), time: null } : null;
};

/** Behind what a bracket of bodies alone is a note. */
const SENTENCE_ENDS = new Set("。；");

/** The duty notes in the brackets of a block, in order. */
export const bracketNotes = (notebook: Notebook, block: ReadingBlock): readonly Note[] => {
  const notes: Note[] = [];
  let depth = 0;
  let open = -1;
  for (const match of matchesOf(BRACKETS, notebook.text.slice(block.span.start, block.span.end))) {
    const at = block.span.start + match.index;
    if (OPENING.has(match[0])) {
      if (depth === 0) open = at + 1;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      const inside = { start: open, end: at };
      const closesItem = at + 1 >= block.span.end && SENTENCE_ENDS.has(notebook.text.charAt(open - 2));
      const note = readNote(notebook, inside) ?? (closesItem ? readBare(notebook, inside) : null);
      if (note !== null) notes.push(note);
    }
  }
  return notes;
};

/** The note that a whole line is (牵头部门：…); null where the line is none. */
export const lineNote = (notebook: Notebook, block: ReadingBlock): Note | null => {
  const first = notebook.words[firstPlacedAt(notebook.words, block.span.start)];
  if (
    first === undefined ||
    first.span.end > block.span.end ||
    first.span.start - block.span.start > 1 ||
    !COLONS.includes(notebook.text[first.span.end] ?? " ")
  )
    return null;
  return readNote(notebook, block.span);
};
