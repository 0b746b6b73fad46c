import type { Clause, Context } from "../clause/clause.ts";

/** Whether a clause says a thing to do or done: a verb of doing with an object, neither an attitude nor a result. */
export const isMeasure = (_context: Context, clause: Clause): boolean => {
  if (clause.verb === null || clause.object === null || clause.passive) return false;
  return clause.sort !== "attitude" && clause.sort !== "result";
};
