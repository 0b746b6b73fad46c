import type { Span } from "../text/span.ts";
import { endOf } from "../text/sticky.ts";
import type { Grammar } from "./grammar.ts";
import { isActor, type Names, readNames } from "./subject.ts";

/** What a body learns of or gets, and then acts on, right behind its name. */
const LEARNS = /(?:在\p{sc=Han}{2,12}?中)?(?:应当)?(?:发现|接到|收到|受理|得知|获悉|知悉|认为|认定|决定|确需|需要|拟)/uy;

/** How such a condition ends. */
const ENDS = /(?:的|后|时|之后|以后)$/u;

/** Who acts on what a condition tells: [县水务局]接到举报后，应当及时核查; null where the fragment is none. */
export const learnerOf = (grammar: Grammar, span: Span): Names | null => {
  if (!ENDS.test(grammar.text.slice(span.start, span.end))) return null;
  const names = readNames(grammar, span.start, span.end);
  if (names === null || !names.names.some((name) => isActor(grammar, name))) return null;
  return endOf(LEARNS, grammar.text, names.end) > names.end ? names : null;
};
