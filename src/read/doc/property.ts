import { damaged, viewOf } from "./compound.ts";

/** A modifier of properties ([MS-DOC] 2.2.5): its code and the bytes of its operand. */
export type Modifier = { readonly code: number; readonly operand: Uint8Array };

/** Text from one offset in the file to another (end outside), and the modifiers of its properties. `style`: of a paragraph. */
export type Run = { readonly start: number; readonly end: number; readonly style: number; readonly modifiers: readonly Modifier[] };

/** Modifiers that are asked for. */
export const CODE = {
  deleted: 0x0800,
  hidden: 0x083c,
  inTable: 0x2416,
  endsRow: 0x2417,
  outline: 0x2640,
  list: 0x460b,
  /** Further modifiers stand in the stream of data. */
  elsewhere: 0x6646,
  /** Edges and cells of a row. */
  row: 0xd608,
  tabs: 0xc615,
} as const;

const PAGE = 512;
/** More runs than any text has that fits into a file. */
const MOST_RUNS = 2_000_000;
const SIZES: readonly number[] = [1, 1, 2, 4, 2, 2, -1, 3];

/** Bytes of an operand, those that give its own length included. */
const operandSize = (code: number, bytes: Uint8Array, at: number): number => {
  const fixed = SIZES[code >> 13] ?? 1;
  if (fixed > 0) return fixed;
  const first = bytes[at] ?? 0;
  if (code === CODE.row) return first + ((bytes[at + 1] ?? 0) << 8) + 1;
  if (code === CODE.tabs && first === 255) {
    const deleted = bytes[at + 1] ?? 0;
    return 2 + deleted * 4 + 1 + (bytes[at + 2 + deleted * 4] ?? 0) * 3;
  }
  return first + 1;
};

/** The modifiers in a stretch of bytes; what is cut off at its end is left out. */
export const modifiersIn = (bytes: Uint8Array): readonly Modifier[] => {
  const found: Modifier[] = [];
  for (let at = 0; at + 2 < bytes.length; ) {
    const code = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    const size = operandSize(code, bytes, at + 2);
    if (at + 2 + size > bytes.length) break;
    found.push({ code, operand: bytes.subarray(at + 2, at + 2 + size) });
    at += 2 + size;
  }
  return found;
};

/** The properties of one run on a page, from the offset that its table gives. */
type ReadRun = (page: Uint8Array, at: number) => Pick<Run, "style" | "modifiers">;

const NOTHING = { style: 0, modifiers: [] } as const;

const characterRun: ReadRun = (page, at) => {
  if (at === 0) return NOTHING;
  return { style: 0, modifiers: modifiersIn(page.subarray(at + 1, at + 1 + (page[at] ?? 0))) };
};

const paragraphRun: ReadRun = (page, at) => {
  if (at === 0) return NOTHING;
  const words = page[at] ?? 0;
  const start = words === 0 ? at + 2 : at + 1;
  const size = words === 0 ? (page[at + 1] ?? 0) * 2 : words * 2 - 1;
  const bytes = page.subarray(start, start + size);
  return { style: (bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8), modifiers: modifiersIn(bytes.subarray(2)) };
};

/** Width of an entry of a page's table, and how a run is read. */
const KINDS = { character: { width: 1, read: characterRun }, paragraph: { width: 13, read: paragraphRun } } as const;

/** The runs of a kind in the order of the file. `table`: the list of the pages of 512 bytes on which they stand. Throws `InputError`. */
export const runsOf = (document: Uint8Array, table: Uint8Array, kind: keyof typeof KINDS, file: string): readonly Run[] => {
  const { width, read } = KINDS[kind];
  const count = Math.floor((table.length - 4) / 8);
  if (count > document.length / PAGE) throw damaged(file);
  const list = viewOf(table);
  const runs: Run[] = [];
  for (let index = 0; index < count; index += 1) {
    const start = (list.getUint32((count + 1 + index) * 4, true) & 0x3fffff) * PAGE;
    const page = document.subarray(start, start + PAGE);
    if (page.length < PAGE) continue;
    const view = viewOf(page);
    const held = Math.min(page[PAGE - 1] ?? 0, Math.floor((PAGE - 5) / (4 + width)));
    for (let run = 0; run < held; run += 1) {
      const at = (page[(held + 1) * 4 + run * width] ?? 0) * 2;
      runs.push({ start: view.getUint32(run * 4, true), end: view.getUint32(run * 4 + 4, true), ...read(page, at) });
    }
    if (runs.length > MOST_RUNS) throw damaged(file);
  }
  return runs.sort((a, b) => a.start - b.start || a.end - b.end);
};

/** The last operand of a modifier; null where it is not there. */
export const operandOf = (modifiers: readonly Modifier[], code: number): Uint8Array | null =>
  modifiers.findLast((modifier) => modifier.code === code)?.operand ?? null;

/** Whether a modifier switches something on. */
export const isOn = (modifiers: readonly Modifier[], code: number): boolean => ((operandOf(modifiers, code)?.[0] ?? 0) & 1) === 1;

/** The run that holds an offset of the file. */
export const runAt = (runs: readonly Run[], offset: number): Run | null => {
  let [low, high] = [0, runs.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run === undefined) return null;
    if (offset < run.start) high = middle - 1;
    else if (offset >= run.end) low = middle + 1;
    else return run;
  }
  return null;
};
