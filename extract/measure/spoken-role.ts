import type { Clause, Context } from "../clause/clause.ts";
import type { Found } from "../rule/kind.ts";
import type { Lexicon } from "../rule/lexicon.ts";
import { firstPlacedAt, firstStartingAt, type Span } from "../text/span.ts";
import { SAID_TO_HELP, SAID_TO_LEAD } from "./lexicon.ts";
import type { Role } from "./measure.ts";

/** A word in running text that tells in which role the bodies right before it act. `closes`: it is all that is said of them, and holds for what follows. */
type Saying = { readonly role: Role; readonly names: readonly Found[]; readonly word: Span; readonly closes: boolean };

/** What the sentence of a clause says of roles: of a body that acts in it, and who helps the one that leads. */
export type SpokenRoles = {
  readonly roleOf: (clause: Clause, party: Found) => Role | null;
  readonly helpersOf: (clause: Clause) => readonly Found[];
};

const ROLES: readonly (readonly [Lexicon, Role])[] = [
  [SAID_TO_LEAD, "lead"],
  [SAID_TO_HELP, "cooperate"],
];

/** What may stand between the bodies and the word: 市水务局[等部门共同]牵头. */
const HOW = /^(?:等[^，。；、]{0,8})?(?:要|应|应当|将|正在|共同|联合|积极|密切|主动)*$/u;
const LONGEST_HOW = 16;
const JOINT = /^(?:、|和|及|与)$/u;
const ENDS = new Set("、，；。\n");
const SENTENCE_ENDS = new Set("；。\n");
/** How far from a clause one is looked for in its sentence. */
const REACH = 240;

/** The bodies of the list that ends right before a word. */
const namesBefore = ({ reading: { text }, mentions }: Context, word: number): readonly Found[] => {
  let index = firstPlacedAt(mentions, word) - 1;
  const last = mentions[index];
  if (last === undefined || last.span.end > word || word - last.span.end > LONGEST_HOW) return [];
  if (!HOW.test(text.slice(last.span.end, word))) return [];
  const names = [last];
  for (let before = mentions[index - 1]; before !== undefined; before = mentions[index - 1]) {
    const next = names.at(-1) ?? last;
    if (!JOINT.test(text.slice(before.span.end, next.span.start))) break;
    names.push(before);
    index -= 1;
  }
  return names.reverse();
};

/** Whether one of some marks stands in `[from, to)`. */
const holdsMark = (text: string, marks: ReadonlySet<string>, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (marks.has(text.charAt(at))) return true;
  return false;
};

/** Reads what sentences say of roles: 由[市水务局]牵头，[市财政局]配合，完成清淤; made once for a document. */
export const createSpokenRoles = (context: Context): SpokenRoles => {
  const { text } = context.reading;
  const sayings = ROLES.flatMap(([lexicon, role]) =>
    context.hits(lexicon).flatMap(({ span: word }): readonly Saying[] => {
      const names = namesBefore(context, word.start);
      return names.length === 0 ? [] : [{ role, names, word, closes: ENDS.has(text.charAt(word.end)) }];
    }),
  );
  sayings.sort((a, b) => a.word.start - b.word.start);
  const words = sayings.map(({ word }) => word);
  const sayingsOf = ({ verb, span }: Clause): readonly Saying[] => {
    const position = verb?.start ?? span.start;
    return sayings
      .slice(firstStartingAt(words, position - REACH), firstStartingAt(words, position + REACH))
      .filter(({ word }) => !holdsMark(text, SENTENCE_ENDS, Math.min(word.start, position), Math.max(word.start, position)));
  };
  const holds = ({ word, closes }: Saying, { verb, span }: Clause): boolean => {
    const start = verb?.start ?? span.start;
    return word.end <= start && (closes || !holdsMark(text, ENDS, word.end, start));
  };
  return {
    roleOf: (clause, party) => sayingsOf(clause).find((saying) => saying.names.includes(party) && holds(saying, clause))?.role ?? null,
    helpersOf: (clause) => sayingsOf(clause).flatMap(({ role, names, closes }) => (role === "cooperate" && closes ? names : [])),
  };
};
