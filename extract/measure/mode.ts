import type { Clause, Context } from "../clause/clause.ts";
import { genreById } from "../clause/genre.ts";
import { blockByIndex } from "./above.ts";
import { DONE_MARKS, FUTURE_HEADINGS, PERFECT_PARTICLES } from "./lexicon.ts";
import { wordsOf } from "./lookup.ts";

/** Whether the part that holds a position tells of what was done. */
const pastReader = ({ reading: { parts } }: Context): ((position: number) => boolean) => {
  const pasts = parts.map(({ span, part }) => ({ span, past: genreById(part.header.genre?.value ?? null).past }));
  const outside = genreById(null).past;
  return (position) => {
    for (const { span, past } of pasts) if (span.start <= position && position < span.end) return past;
    return outside;
  };
};

/** Tells deeds done from those still due; made once for a document. `isTask`: a table says that it is a task, whatever the paper tells of. */
export const createModeReader = (context: Context): ((clause: Clause, isTask: boolean) => "done" | "due") => {
  const done = wordsOf(context, DONE_MARKS);
  const particles = wordsOf(context, PERFECT_PARTICLES);
  const future = wordsOf(context, FUTURE_HEADINGS);
  const plans = new Map<number, boolean>();
  /** Whether a heading above tells of what is to come. */
  const isPlanned = (index: number | null): boolean => {
    const block = blockByIndex(context.reading.blocks, index);
    if (block === null) return false;
    const known = plans.get(block.index);
    if (known !== undefined) return known;
    const planned = (block.role === "heading" && future.within(block.span.start, block.span.end)) || isPlanned(block.parent);
    plans.set(block.index, planned);
    return planned;
  };
  const pastOf = pastReader(context);
  let planned = -1;
  return (clause, isTask) => {
    const verb = clause.verb;
    if (clause.modal !== null) {
      planned = clause.sentence;
      return "due";
    }
    if (verb !== null && (particles.starts(verb.end) || done.within(clause.span.start, verb.start))) return "done";
    if (isTask || clause.sentence === planned) return "due";
    return pastOf(clause.span.start) && !isPlanned(clause.block.index) && !isPlanned(clause.block.parent) ? "done" : "due";
  };
};
