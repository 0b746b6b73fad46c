import type { Terminal } from "./terminal.ts";

/** Says how far a piece of work has come. */
export type Progress = { readonly step: (done: number, total: number) => void; readonly end: () => void };

const WIDTH = 24;
/** Lines that a long piece of work prints where there is no screen. */
const LINES = 10;

const bar = (done: number, total: number): string => {
  const filled = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
  return `${"█".repeat(filled)}${"░".repeat(WIDTH - filled)}`;
};

/** A bar on a screen; elsewhere a plain line at every tenth of the work, none for a few steps. */
export const progressOf = (terminal: Terminal, label: string): Progress => {
  let printed = 0;
  return {
    step: (done, total) => {
      if (terminal.screen) {
        terminal.draw(`${label} ${bar(done, total)} ${done}/${total}`);
        return;
      }
      const tenth = total === 0 ? LINES : Math.floor((done / total) * LINES);
      if (total < LINES || tenth === printed) return;
      printed = tenth;
      terminal.note(`${label} ${done}/${total}`);
    },
    end: () => terminal.draw(""),
  };
};
