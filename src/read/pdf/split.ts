import type { Grid, GridCell } from "./grid.ts";
import { isWide, type Run, unspaced } from "./run.ts";

/** The cell at a place across, on the height of a run. */
const cellAt = (run: Run, x: number, grid: Grid): GridCell | null => grid.cellAt(x, run.baseline - 0.36 * run.size);

/** The cell in which the middle of a run stands. */
export const cellOf = (run: Run, grid: Grid): GridCell | null => cellAt(run, (run.left + run.right) / 2, grid);

type Piece = { readonly spaced: string; readonly left: number; readonly right: number };

const BLANK = /\s/u;

/** The words between the blanks of a run, or its characters, where each is reckoned to stand: gaps share what the letters leave of the width. */
const piecesOf = ({ spaced, left, right, size }: Run, byCharacter: boolean): readonly Piece[] => {
  const characters = [...spaced];
  const letters = characters.reduce((sum, character) => sum + (BLANK.test(character) ? 0 : isWide(character) ? size : size / 2), 0);
  const blanks = characters.filter((character) => BLANK.test(character)).length;
  const gap = blanks === 0 ? 0 : Math.max(0, right - left - letters) / blanks;
  const scale = (right - left) / Math.max(1, letters + gap * blanks);
  const pieces: Piece[] = [];
  let x = left;
  let isOpen = false;
  for (const character of characters) {
    const isBlank = BLANK.test(character);
    const end = x + (isBlank ? gap : isWide(character) ? size : size / 2) * scale;
    const last = pieces[pieces.length - 1];
    if (isOpen && !isBlank && last !== undefined) pieces[pieces.length - 1] = { ...last, spaced: last.spaced + character, right: end };
    else if (!isBlank) pieces.push({ spaced: character, left: x, right: end });
    isOpen = !isBlank && !byCharacter;
    x = end;
  }
  return pieces;
};

/** How far, in heights of a letter, a word may be reckoned into the next cell. */
const LEEWAY = 0.7;

/** pdf.js takes for one run what stands in cells that are less than a letter apart: the run by the cells over which it stretches. */
export const splitRun = (run: Run, grid: Grid): readonly Run[] => {
  const inset = Math.min(0.3 * run.size, (run.right - run.left) / 4);
  if (cellAt(run, run.left + inset, grid) === cellAt(run, run.right - inset, grid)) return [run];
  const pieces = piecesOf(run, false).flatMap((piece) => {
    const word: Run = { ...run, ...piece, words: piece.spaced };
    const leeway = Math.min(LEEWAY * run.size, (piece.right - piece.left) / 2);
    const isWhole = cellAt(run, piece.left + leeway, grid) === cellAt(run, piece.right - leeway, grid);
    return isWhole ? [word] : piecesOf(word, true).map((one): Run => ({ ...run, ...one, words: one.spaced }));
  });
  const split: Run[] = [];
  for (const [index, piece] of pieces.entries()) {
    const [last, before] = [split[split.length - 1], pieces[index - 1]];
    if (last === undefined || before === undefined || cellOf(before, grid) !== cellOf(piece, grid)) split.push(piece);
    else {
      const isApart = piece.left - before.right > 0.01;
      split[split.length - 1] = { ...last, spaced: `${last.spaced}${isApart ? " " : ""}${piece.spaced}`, right: piece.right };
    }
  }
  return split.map((one) => ({ ...one, words: unspaced(one.spaced, one.right - one.left, one.size) }));
};
