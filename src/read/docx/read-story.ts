import { readXml } from "../xml.ts";
import { OPENERS, readCharacters } from "./openers.ts";
import { closeFlow, type Story } from "./story.ts";
import type { Styles } from "./styles.ts";
import { createWalk } from "./walk.ts";

/** Which part of which file is read; `isBody`: the body, whose paragraphs are counted. */
export type PartPlace = { readonly file: string; readonly part: string; readonly isBody: boolean };

/** Reads the body or the notes of a document. Throws `InputError`. */
export const readStory = (bytes: Uint8Array, styles: Styles, { file, part, isBody }: PartPlace): Story => {
  const walk = createWalk(file, styles, isBody);
  const { path, frames } = walk;
  const body = walk.flow;
  /** Depth inside of an element that is not read. */
  let skipped = 0;
  readXml(
    bytes,
    { file, part },
    {
      open: (element) => {
        if (skipped > 0 || OPENERS.get(element.name)?.(walk, element) === true) skipped += 1;
        else path.push(element.name);
      },
      close: () => {
        if (skipped > 0) {
          skipped -= 1;
          return;
        }
        path.pop();
        while (frames[frames.length - 1]?.depth === path.length) frames.pop()?.close();
      },
      text: (words) => {
        if (skipped === 0 && walk.capture !== null) readCharacters(walk, words);
      },
    },
  );
  closeFlow(body);
  return { body, notes: walk.notes, losses: walk.losses };
};
