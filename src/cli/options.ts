import { InvalidArgumentError, Option } from "commander";
import { say, type Terminal } from "./terminal.ts";

const DIGITS = /^[0-9]{1,9}$/u;

/** Parses a whole number from 0 up to a limit; anything else is wrong use. */
export const numberOf =
  (terminal: Terminal, most = Number.MAX_SAFE_INTEGER) =>
  (written: string): number => {
    const number = DIGITS.test(written) ? Number(written) : Number.NaN;
    if (number <= most) return number;
    const range = most === Number.MAX_SAFE_INTEGER ? "0…" : `0…${most}`;
    throw new InvalidArgumentError(say(terminal, { zh: `应为整数 ${range}`, en: `must be a whole number, ${range}` }));
  };

/** Parses one of some words; anything else is wrong use. */
export const oneOf =
  (terminal: Terminal, words: readonly string[]) =>
  (written: string): string => {
    if (words.includes(written)) return written;
    throw new InvalidArgumentError(say(terminal, { zh: `应为其中之一：${words.join("、")}`, en: `must be one of ${words.join(", ")}` }));
  };

const MOST_JOBS = 64;

/** How many documents are read at a time. */
export const jobsOption = (terminal: Terminal): Option =>
  new Option(
    "-j, --jobs <n>",
    say(terminal, { zh: "同时处理几份（默认按数量自定）", en: "documents at a time (default: as many as pay)" }),
  ).argParser(numberOf(terminal, MOST_JOBS));
