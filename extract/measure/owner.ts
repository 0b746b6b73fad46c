import type { Actor, Clause, Context } from "../clause/clause.ts";
import { organization } from "../organization/kind.ts";
import { person } from "../person/kind.ts";
import { place } from "../place/kind.ts";
import { position } from "../position/kind.ts";
import type { Found, Kind } from "../rule/kind.ts";
import type { Span } from "../text/span.ts";
import { HELPING_PREPOSITIONS } from "./lexicon.ts";
import { type Words, wordsOf } from "./lookup.ts";
import type { FoundOwner, Role } from "./measure.ts";
import { bracketNotes, lineNote, type Note, type Notebook, openNotebook } from "./note.ts";
import { readTasks } from "./table.ts";

/** Who owns a clause, and the time that a note sets for it. */
export type Ownership = { readonly owners: readonly FoundOwner[]; readonly time: Span | null };

const ACTORS: ReadonlySet<Kind> = new Set<Kind>([organization, position, place, person]);

const isNamed = (actor: Actor): actor is Found => typeof actor !== "string";

/** A person beside the post that tells who acts is no owner of its own: 局长[王某]. */
const withoutHolders = (actors: readonly Found[]): readonly Found[] =>
  actors.filter((actor, index) => {
    if (actor.kind !== person) return true;
    const touches = (other: Found | undefined) =>
      other !== undefined && other.kind === position && (other.span.start === actor.span.end || other.span.end === actor.span.start);
    return !touches(actors[index - 1]) && !touches(actors[index + 1]);
  });

/** Owners as the clause itself tells them; 配合 and 协助 make those who act helpers. Null where a thing, not a body, is the subject. */
const statedOwners = (helping: Words, clause: Clause): readonly FoundOwner[] | null => {
  const named = clause.actors.filter(isNamed);
  const bodies = withoutHolders(named.filter((actor) => ACTORS.has(actor.kind)));
  if (named.length > 0 && bodies.length === 0) return null;
  const helps = clause.phrases.some((phrase) => helping.starts(phrase.span.start));
  const role: Role = helps ? "cooperate" : "responsible";
  const parties: readonly Actor[] = named.length > 0 ? bodies : clause.actors;
  const owners = parties.map((party): FoundOwner => ({ party, role, inherited: clause.inherited }));
  if (helps) return owners;
  return [...owners, ...clause.helpers.map((party): FoundOwner => ({ party, role: "cooperate", inherited: clause.inherited }))];
};

/** The note of each clause that has one, and the clauses that are part of a note themselves. */
type Governed = { readonly governed: ReadonlyMap<Clause, Note>; readonly lines: ReadonlySet<Clause> };

/** Puts clauses under a note, beside one that they are under already. */
const govern = (governed: Map<Clause, Note>, note: Note, clauses: readonly Clause[]) => {
  for (const clause of clauses) {
    const other = governed.get(clause);
    governed.set(clause, other === undefined ? note : joinNotes(other, note));
  }
};

/** The note that governs each clause: those since the note before it, or since the number of the item. */
const governingNotes = (context: Context, notebook: Notebook, clauses: readonly Clause[]): Governed => {
  const governed = new Map<Clause, Note>();
  const lines = new Set<Clause>();
  let pending: Clause[] = [];
  let labelled: Clause[] = [];
  let next = 0;
  const settle = (note: Note, before: readonly Clause[]) => govern(governed, note, before);
  for (const block of context.reading.blocks) {
    const line = lineNote(notebook, block);
    if (line !== null) {
      if (pending.length > 0) labelled = pending;
      settle(line, labelled);
      pending = [];
      for (let clause = clauses[next]; clause?.block === block; clause = clauses[next]) {
        lines.add(clause);
        next += 1;
      }
      continue;
    }
    if (block.level > 0 || block.role === "heading") pending = [];
    const notes = [...bracketNotes(notebook, block)];
    for (let clause = clauses[next]; clause?.block === block; clause = clauses[next]) {
      while (notes[0] !== undefined && notes[0].span.start <= (clause.verb?.start ?? clause.span.start)) {
        const note = notes.shift();
        if (note !== undefined) settle(note, pending);
        pending = [];
      }
      pending.push(clause);
      next += 1;
    }
    for (const note of notes) {
      settle(note, pending);
      pending = [];
    }
  }
  return { governed, lines };
};

const joinNotes = (first: Note, second: Note): Note => ({
  span: first.span,
  duties: [...first.duties, ...second.duties],
  time: second.time ?? first.time,
});

/** Who owns each clause: its own subject, else the duty note that governs it, else the body that speaks. A clause whose subject is a thing is left out. */
export const assignOwners = (context: Context, clauses: readonly Clause[]): ReadonlyMap<Clause, Ownership> => {
  const notebook = openNotebook(context);
  const helping = wordsOf(context, HELPING_PREPOSITIONS);
  const tasks = readTasks(context, notebook);
  const { governed, lines } = governingNotes(context, notebook, context.clauses);
  const owned = new Map<Clause, Ownership>();
  for (const clause of clauses) {
    const stated = statedOwners(helping, clause);
    if (stated === null || lines.has(clause)) continue;
    if (tasks.silent.has(clause.block)) continue;
    const note = tasks.notes.get(clause.block) ?? governed.get(clause);
    const leftOut = clause.carried || !clause.actors.some(isNamed);
    const fromNote = leftOut && note !== undefined && note.duties.length > 0;
    owned.set(clause, {
      owners: fromNote ? note.duties.map((duty): FoundOwner => ({ ...duty, inherited: true })) : stated,
      time: note?.time ?? null,
    });
  }
  return owned;
};
