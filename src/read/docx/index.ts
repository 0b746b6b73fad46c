import { InputError } from "../input-error.ts";
import type { Source } from "../source.ts";
import { compose } from "./compose.ts";
import { createCounter } from "./counter.ts";
import { issuesOf } from "./losses.ts";
import { readNumbering } from "./numbering.ts";
import { openParts } from "./parts.ts";
import { readStory } from "./read-story.ts";
import { readStyles } from "./styles.ts";

const picture = (file: string): InputError =>
  new InputError("read/picture", file, {
    reason: "the document holds pictures and no text",
    remedy: "Have the words of the pictures recognised, and save them as text.",
  });

/**
 * Reads a document of Word, WPS or LibreOffice (ECMA-376, the strict form too). Labels of lists are written out; insertions count, deletions do not;
 * notes stand below the paragraph that refers to them; headers, footers, comments and hidden text are left out. Places are paragraphs and cells: what
 * page they fall on is known only to a program that lays the document out. Throws `InputError`.
 */
export const readDocx = (bytes: Uint8Array, file: string): Source => {
  const parts = openParts(bytes, file);
  const styles = readStyles(parts.styles, file);
  const count = createCounter(readNumbering(parts.numbering, file), styles);
  const body = readStory(parts.main, styles, { file, part: "document.xml", isBody: true });
  const [footnotes, endnotes] = [parts.footnotes, parts.endnotes].map((part) =>
    part === null ? null : readStory(part, styles, { file, part: "notes", isBody: false }),
  );
  const stories = [body, footnotes, endnotes].filter((story) => story !== null && story !== undefined);
  const composed = compose(body, new Map(stories.flatMap(({ notes }) => [...notes])), { styles, count });
  if (composed.places.length === 0 && body.losses.pictures > 0) throw picture(file);
  return { ...composed, encoding: "utf-8", issues: issuesOf(stories.map(({ losses }) => losses)) };
};
