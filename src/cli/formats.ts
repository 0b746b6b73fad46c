import { Command } from "commander";
import type { Label } from "../../extract/index.ts";
import { ARCHIVE, READERS } from "../read/index.ts";
import { say, type Terminal } from "./terminal.ts";

type Readable = { readonly label: Label; readonly extensions: readonly string[] };

const WIDTH = 28;

/** The formats that are read, one a line: endings of their files, and what they are. */
const tableOf = (terminal: Terminal): string =>
  [...READERS, ARCHIVE]
    .map(
      ({ label, extensions }: Readable) =>
        `${extensions
          .map((one) => `.${one}`)
          .join(" ")
          .padEnd(WIDTH)} ${say(terminal, label)}\n`,
    )
    .join("");

/** `wenmai formats`: what is read. */
export const formatsCommand = (terminal: Terminal): Command =>
  new Command("formats")
    .description(
      say(terminal, { zh: "能读哪些格式（按内容认，不看扩展名）", en: "the formats that are read, told by content, not by name" }),
    )
    .action(async () => {
      await terminal.print(tableOf(terminal));
    });
