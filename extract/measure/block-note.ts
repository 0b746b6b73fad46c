import type { ReadingBlock } from "../text/reading.ts";
import { firstPlacedAt } from "../text/span.ts";
import { COLONS, type Note, type Notebook, readNote } from "./note.ts";

const [OPEN, OPEN_NARROW, CLOSE, CLOSE_NARROW] = [0xff08, 0x28, 0xff09, 0x29];

/** The duty notes in the brackets of a block, in order. */
export const bracketNotes = (notebook: Notebook, block: ReadingBlock): readonly Note[] => {
  const notes: Note[] = [];
  let depth = 0;
  let open = -1;
  for (let at = block.span.start; at < block.span.end; at += 1) {
    const code = notebook.text.charCodeAt(at);
    if (code === OPEN || code === OPEN_NARROW) {
      if (depth === 0) open = at + 1;
      depth += 1;
    } else if ((code === CLOSE || code === CLOSE_NARROW) && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      const note = readNote(notebook, { start: open, end: at });
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
