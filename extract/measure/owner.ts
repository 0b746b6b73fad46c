import type { Actor, Clause, Context } from "../clause/clause.ts";
import { organization } from "../organization/kind.ts";
import { person } from "../person/kind.ts";
import { place } from "../place/kind.ts";
import { position } from "../position/kind.ts";
import type { Found, Kind } from "../rule/kind.ts";
import type { GridCell } from "../table/grid.ts";
import { readNumber } from "../text/number.ts";
import type { Span } from "../text/span.ts";
import { bracketNotes, lineNote } from "./block-note.ts";
import { HELPING_PREPOSITIONS } from "./lexicon.ts";
import { type Words, wordsOf } from "./lookup.ts";
import type { FoundOwner, Role } from "./measure.ts";
import { type Note, type Notebook, openNotebook } from "./note.ts";
import { createSpokenRoles, type SpokenRoles } from "./spoken-role.ts";
import { readTasks } from "./table.ts";
import { tailNote } from "./tail-note.ts";

/** Who owns a clause, and the time that a note sets for it. `item`: in a table of tasks the block that heads it, an index in `Document.blocks`. */
export type Ownership = { readonly owners: readonly FoundOwner[]; readonly time: Span | null; readonly item: number | null };

/** A cell of a table that tells a task, and what its row says of it. */
export type TaskCell = { readonly blocks: GridCell["blocks"]; readonly ownership: Ownership };

export type OwnerReader = { readonly of: (clause: Clause) => Ownership | null; readonly cells: readonly TaskCell[] };

const ACTORS: ReadonlySet<Kind> = new Set<Kind>([organization, position, place, person]);

const isNamed = (actor: Actor): actor is Found => typeof actor !== "string";

const touches = (actor: Found, other: Actor | undefined): boolean =>
  other !== undefined &&
  isNamed(other) &&
  other.kind === position &&
  (other.span.start === actor.span.end || other.span.end === actor.span.start);

/** A person beside the post that tells who acts is no owner of its own: 局长[王某]. `bodies` hold those that can act. */
const isHolder = (bodies: readonly Actor[], index: number): boolean => {
  const actor = bodies[index];
  if (actor === undefined || !isNamed(actor) || actor.kind !== person) return false;
  return touches(actor, bodies[index - 1]) || touches(actor, bodies[index + 1]);
};

/** Who acts in a clause and can. */
const actorsOf = ({ actors }: Clause): readonly Actor[] => actors.filter((actor) => !isNamed(actor) || ACTORS.has(actor.kind));

/** Owners as the clause itself tells them; 配合 and 协助 make those who act helpers. Null where a thing, not a body, is the subject. */
const statedOwners = (helping: Words, spoken: SpokenRoles, clause: Clause): readonly FoundOwner[] | null => {
  const { inherited, phrases, helpers } = clause;
  const actors = actorsOf(clause);
  if (actors.length === 0) return null;
  let helps = false;
  for (const { span } of phrases) helps ||= helping.starts(span.start);
  const role: Role = helps ? "cooperate" : "responsible";
  const owners: FoundOwner[] = [];
  actors.forEach((party, index) => {
    if (isHolder(actors, index)) return;
    owners.push({ party, role: (isNamed(party) ? spoken.roleOf(clause, party) : null) ?? role, inherited });
  });
  const others = owners.some((owner) => owner.role === "lead") ? [...new Set([...helpers, ...spoken.helpersOf(clause)])] : helpers;
  if (!helps) for (const party of others) owners.push({ party, role: "cooperate", inherited });
  return owners;
};

/** So many items a note may say to govern. */
const MOST_ABOVE = 10;
const ITEMS_ABOVE = /^(?:以上|上述)(?<count>[2-9两二三四五六七八九十])(?:项|条)/u;

/** How many items a note governs by its own words: （[以上三项]由市水务局负责）; 0 where it does not say. */
const itemsAbove = (text: string, { span }: Note): number =>
  readNumber(ITEMS_ABOVE.exec(text.slice(span.start, span.start + 8))?.groups?.["count"] ?? "") ?? 0;

/** The note of each clause that has one, and the clauses that are part of a note themselves. */
type Governed = { readonly governed: ReadonlyMap<Clause, Note>; readonly lines: ReadonlySet<Clause> };

/** Puts clauses under a note, beside one that they are under already. */
const govern = (governed: Map<Clause, Note>, note: Note, clauses: readonly Clause[]) => {
  for (const clause of clauses) {
    const other = governed.get(clause);
    governed.set(clause, other === undefined ? note : joinNotes(other, note));
  }
};

/** More clauses than an item has; what stands farther above a note is not under it, in a paper without numbers either. */
const LONGEST_ITEM = 100;

/** The clauses that a note below a block may govern; none reaches over a signature: 云川市水利局⏎2023年5月4日⏎[整改时限：6月底]. */
const stillOpen = (pending: Clause[], { role }: Context["reading"]["blocks"][number]): Clause[] => {
  if (role === "signature") return [];
  return pending.length > 2 * LONGEST_ITEM ? pending.slice(-LONGEST_ITEM) : pending;
};

/** The note that governs each clause: those since the note before it, or since the number of the item. */
const governingNotes = ({ reading, clauses }: Context, notebook: Notebook): Governed => {
  const governed = new Map<Clause, Note>();
  const lines = new Set<Clause>();
  let pending: Clause[] = [];
  let labelled: Clause[] = [];
  let items: Clause[][] = [];
  let next = 0;
  for (const block of reading.blocks) {
    const line = lineNote(notebook, block);
    if (line !== null) {
      if (pending.length > 0) labelled = pending;
      govern(governed, line, labelled);
      pending = [];
      for (let clause = clauses[next]; clause?.block === block; clause = clauses[next]) {
        lines.add(clause);
        next += 1;
      }
      continue;
    }
    if (block.role === "heading") items = [];
    if (pending.length > 0 && (block.level > 0 || block.role === "heading")) {
      if (block.role !== "heading") items = [...items.slice(1 - MOST_ABOVE), pending];
      pending = [];
    }
    pending = stillOpen(pending, block);
    const tail = tailNote(notebook, block);
    const notes = tail === null ? bracketNotes(notebook, block) : [...bracketNotes(notebook, block), tail];
    let at = 0;
    const settle = (note: Note): void => {
      const above = itemsAbove(reading.text, note);
      govern(governed, note, above === 0 ? pending : [...items.slice(1 - above).flat(), ...pending]);
      pending = [];
      at += 1;
    };
    for (let clause = clauses[next]; clause?.block === block; clause = clauses[next]) {
      const start = clause.verb?.start ?? clause.span.start;
      for (let note = notes[at]; note !== undefined && note.span.start <= start; note = notes[at]) settle(note);
      if (tail !== null && start >= tail.span.start) lines.add(clause);
      else pending.push(clause);
      next += 1;
    }
    for (let note = notes[at]; note !== undefined; note = notes[at]) settle(note);
  }
  return { governed, lines };
};

const joinNotes = (first: Note, second: Note): Note => ({
  span: first.span,
  duties: [...first.duties, ...second.duties],
  time: second.time ?? first.time,
});

/** Tells who owns a clause: its own subject, else the duty note that governs it, else the body that speaks; null for a clause whose subject is a thing. Made once for a document. */
export const createOwnerReader = (context: Context): OwnerReader => {
  const notebook = openNotebook(context);
  const helping = wordsOf(context, HELPING_PREPOSITIONS);
  const spoken = createSpokenRoles(context);
  const tasks = readTasks(context, notebook);
  const { governed, lines } = governingNotes(context, notebook);
  const rows = new Map([...tasks.notes].flatMap(([cell, note]) => cell.blocks.map((block) => [block, note] as const)));
  const of = (clause: Clause): Ownership | null => {
    const row = rows.get(clause.block);
    if ((lines.has(clause) && row === undefined) || tasks.silent.has(clause.block)) return null;
    const stated = statedOwners(helping, spoken, clause);
    const item = row === undefined ? null : (row.topic ?? clause.block.index);
    const note = row ?? governed.get(clause);
    if (stated === null) return note === undefined || note.duties.length === 0 ? null : { owners: ownersOf(note), time: note.time, item };
    if (note === undefined) return { owners: stated, time: null, item };
    const fromNote = note.duties.length > 0 && (clause.carried || !clause.actors.some(isNamed));
    return { owners: fromNote ? ownersOf(note) : stated, time: note.time, item };
  };
  const cells = [...tasks.notes].map(([{ blocks }, note]): TaskCell => {
    const owners = note.duties.length > 0 ? ownersOf(note) : SPEAKER;
    return { blocks, ownership: { owners, time: note.time, item: note.topic } };
  });
  return { of, cells };
};

/** A task that names no unit: as a clause that leaves its subject out. */
const SPEAKER: readonly FoundOwner[] = [{ party: "speaker", role: "responsible", inherited: true }];

const ownersOf = ({ duties }: Note): readonly FoundOwner[] => duties.map((duty): FoundOwner => ({ ...duty, inherited: true }));
