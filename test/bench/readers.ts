/**
 * How fast formats are read, beside a reader that is not ours and does less, on the same file in the same run: `tsx test/bench/readers.ts`.
 * Milliseconds of processor time, the fastest of several runs in turn.
 */

import { Parser } from "htmlparser2";
import { extractRawText } from "mammoth";
import { table } from "../../src/cli/table.ts";
import { readDocx } from "../../src/read/docx/index.ts";
import { readHtml } from "../../src/read/html/index.ts";
import { largePage } from "./page-material.ts";
import { largeWord } from "./word-material.ts";

type Rivalry = {
  readonly format: string;
  readonly bytes: Uint8Array;
  readonly ours: () => unknown;
  readonly rival: string;
  readonly theirs: () => unknown;
  /** How many times as fast as the rival it must be. */
  readonly least: number;
};

const word = largeWord(6000);

const page = largePage(6000);
const pageText = new TextDecoder().decode(page);

/** A walk over the tags that only gathers text. */
const bareText = (html: string): string => {
  let text = "";
  const parser = new Parser({
    ontext: (words) => {
      text += words;
    },
  });
  parser.write(html);
  parser.end();
  return text;
};

const RIVALRIES: readonly Rivalry[] = [
  {
    format: "docx",
    bytes: word,
    ours: () => readDocx(word, "large.docx"),
    rival: "mammoth, raw text",
    theirs: () => extractRawText({ buffer: Buffer.from(word) }),
    least: 1,
  },
  {
    format: "html",
    bytes: page,
    ours: () => readHtml(page, "large.html"),
    rival: "htmlparser2, bare text",
    theirs: () => bareText(pageText),
    least: 0.5,
  },
];

const ROUNDS = 7;

const timeOf = async (run: () => unknown): Promise<number> => {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** The fastest run of each, after one that warms up. */
const measure = async ({ ours, theirs }: Rivalry): Promise<readonly [ours: number, theirs: number]> => {
  let best: readonly [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const times = [await timeOf(ours), await timeOf(theirs)] as const;
    if (round > 0) best = [Math.min(best[0], times[0]), Math.min(best[1], times[1])];
  }
  return best;
};

const rows: string[][] = [];
for (const rivalry of RIVALRIES) {
  const { format, bytes, rival, least } = rivalry;
  const [ours, theirs] = await measure(rivalry);
  const times = theirs / ours;
  const size = `${(bytes.length / 1024).toFixed(0)} KiB`;
  rows.push([format, size, ours.toFixed(0), rival, theirs.toFixed(0), `${times.toFixed(2)} ×`, `${least.toFixed(1)} ×`]);
  if (times < least) {
    console.error(`${format} is read ${times.toFixed(2)} times as fast as by ${rival}; ${least} at least`);
    process.exitCode = 1;
  }
}
console.log(table(["format", "file", "ours, ms", "rival", "its ms", "speed", "least"], rows, null));
