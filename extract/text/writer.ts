import type { ReadingMap, Run } from "./reading-map.ts";

/** The second text of a document, and how it lies on the first. */
export type Folded = { readonly reading: string; readonly map: ReadingMap };

/** Collects the reading: stretches that stand unchanged as slices, the rest as single characters. */
export type Writer = {
  readonly put: (unit: number, position: number) => void;
  /** Puts a stretch of the text that is read as it stands. */
  readonly copy: (start: number, end: number) => void;
  readonly finish: () => Folded;
};

/** A writer of the reading of a text; positions must rise from call to call. */
export const createWriter = (text: string): Writer => {
  const pieces: string[] = [];
  const map: Run[] = [];
  let sliceStart = -1;
  let runText = 0;
  let runReading = 0;
  let next = -1;
  let written = 0;
  const flush = (): void => {
    if (sliceStart >= 0) pieces.push(text.slice(sliceStart, next));
    sliceStart = -1;
  };
  const endRun = (): void => {
    if (written > runReading) map.push({ reading: runReading, text: runText, length: written - runReading });
    runReading = written;
  };
  return {
    put: (unit, position) => {
      if (position !== next) {
        flush();
        endRun();
        runText = position;
      }
      const unchanged = unit === text.charCodeAt(position);
      if (!unchanged) {
        if (position === next) flush();
        pieces.push(String.fromCharCode(unit));
      } else if (sliceStart < 0) sliceStart = position;
      next = position + 1;
      written += 1;
    },
    copy: (start, end) => {
      if (start !== next) {
        flush();
        endRun();
        runText = start;
      }
      if (sliceStart < 0) sliceStart = start;
      next = end;
      written += end - start;
    },
    finish: () => {
      flush();
      endRun();
      return { reading: pieces.join(""), map };
    },
  };
};
