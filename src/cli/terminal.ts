import type { Label } from "../../extract/index.ts";

/** Where a command prints, and for whom. Results go to `print`, everything else to `note`. */
export type Terminal = {
  readonly language: keyof Label;
  /** The folder that paths are relative to. */
  readonly cwd: string;
  /** Whether stderr is a screen, on which a line may be drawn over. */
  readonly screen: boolean;
  /** Width of stdout in columns; null where it is no screen. */
  readonly columns: number | null;
  /** Writes a result. Resolves when more may be written. */
  readonly print: (text: string) => Promise<void>;
  /** Writes a line of progress or a warning. */
  readonly note: (text: string) => void;
  /** Draws over the line of progress; an empty text takes it away. Nothing where stderr is no screen. */
  readonly draw: (text: string) => void;
  /** Remembers that something was wrong: 1 bad input, 2 wrong use, more where a command says so. The highest counts. */
  readonly fail: (code: number) => void;
};

/** The words of a label in the language of the terminal. */
export const say = (terminal: Pick<Terminal, "language">, label: Label): string => label[terminal.language];

const CHINESE = /^zh/iu;
const ERASE_LINE = "\r\u001b[2K";

/** Chinese where the locale of the environment says so, else English. */
export const languageOf = (environment: NodeJS.ProcessEnv): keyof Label => {
  const named = [environment["LC_ALL"], environment["LC_MESSAGES"], environment["LANG"]].find(
    (value) => value !== undefined && value !== "",
  );
  return named !== undefined && CHINESE.test(named) ? "zh" : "en";
};

/** Writes in order and waits while the reader is behind. A reader that has gone away (`| head`) ends the process quietly. */
const printTo =
  (stream: NodeJS.WriteStream) =>
  (text: string): Promise<void> =>
    new Promise((resolve) => {
      if (stream.write(text)) resolve();
      else stream.once("drain", resolve);
    });

/** The terminal of this process. */
export const processTerminal = (): Terminal => {
  const { stdout, stderr } = process;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  const screen = stderr.isTTY === true;
  return {
    language: languageOf(process.env),
    cwd: process.cwd(),
    screen,
    columns: stdout.isTTY === true ? stdout.columns : null,
    print: printTo(stdout),
    note: (text) => void stderr.write(`${screen ? ERASE_LINE : ""}${text}\n`),
    draw: (text) => void (screen && stderr.write(`${ERASE_LINE}${text}`)),
    fail: (code) => {
      process.exitCode = Math.max(code, Number(process.exitCode ?? 0));
    },
  };
};
