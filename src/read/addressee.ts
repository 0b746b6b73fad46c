import type { Fact } from "../../extract/index.ts";
import { GROUP_ENDINGS, PEOPLE } from "./lexicon.ts";
import { factIn, type PartView, type ReadBlock } from "./view.ts";

type Piece = { readonly start: number; readonly end: number };

/** The pieces of a list between marks, from a place on; marks inside brackets part nothing. */
const piecesOf = (words: string, from: number): readonly Piece[] => {
  const pieces: Piece[] = [];
  let depth = 0;
  let start = from;
  for (let index = from; index <= words.length; index += 1) {
    const character = words.charAt(index);
    if (character === "（") depth += 1;
    if (character === "）") depth -= 1;
    if (index < words.length && (depth > 0 || !/[，、；：。\s]/u.test(character))) continue;
    if (index > start) pieces.push({ start, end: index });
    start = index + 1;
  }
  return pieces;
};

/** 各省、自治区、直辖市人民政府 is one: 各 covers the names up to the first that has a tail. */
const joinGroups = (words: string, pieces: readonly Piece[]): readonly Piece[] => {
  const groups: Piece[] = [];
  let open: Piece | null = null;
  for (const piece of pieces) {
    const group: Piece = open === null ? piece : { start: open.start, end: piece.end };
    const isOpen =
      /^(?:\p{sc=Han}{0,8})?各/u.test(words.slice(group.start, group.end)) && !GROUP_ENDINGS.test(words.slice(piece.start, piece.end));
    open = isOpen ? group : null;
    if (!isOpen) groups.push(group);
  }
  return open === null ? groups : [...groups, open];
};

/** The bodies of a list that starts at a place of a block. */
export const listIn = (view: PartView, block: ReadBlock, from: number): readonly Fact[] => {
  const facts = joinGroups(block.words, piecesOf(block.words, from)).map((piece) =>
    factIn(view.layout, block, piece, block.words.slice(piece.start, piece.end)),
  );
  // 沈明、许岩委员：the title behind the last name is that of all.
  const arePeople = PEOPLE.test(facts[facts.length - 1]?.value ?? "");
  return facts.filter(({ value }) => value.length > 1 && !PEOPLE.test(value) && (!arePeople || GROUP_ENDINGS.test(value)));
};

/** Those to whom a paper is addressed, in the order of the text. People (各位代表) are none. */
export const addresseesOf = (view: PartView): readonly Fact[] =>
  view.blocks.filter((block) => block.role === "addressee").flatMap((block) => listIn(view, block, 0));
