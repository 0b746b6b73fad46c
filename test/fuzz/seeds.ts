import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { READERS } from "../../src/read/index.ts";
import { ROOT } from "../support/cli.ts";
import { BYTE_MUTATIONS, TEXT_MUTATIONS } from "./mutate.ts";
import { repack } from "./packed.ts";
import { chanceOf, seedOf } from "./random.ts";

/** A sound file to start from. */
export type Sample = { readonly name: string; readonly bytes: Uint8Array };

/** A format, and sound files of it. */
export type Samples = { readonly format: string; readonly files: readonly [Sample, ...Sample[]] };

/** Where sound files are: those of the tests, and the examples. */
const FOLDERS = ["test/fixtures", "examples"];
const LARGEST = 400_000;

/** A paper in Markdown, of which there is no file. */
const MARKDOWN: Sample = {
  name: "paper.md",
  bytes: new TextEncoder().encode(
    "# 云川市河湖清障方案\n\n## 一、总体要求\n\n> 说明\n\n- **市水利局**牵头，[附表](a.md)\n\n| 任务 | 单位 |\n| --- | --- |\n| 排查 | 市水利局 |\n",
  ),
};

const samplesIn = (folder: string): readonly Sample[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ name: entry.name, bytes: new Uint8Array(readFileSync(join(entry.parentPath, entry.name))) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** The formats that are read and of which there are sound files, in the order of READERS. */
export const samplesByFormat = (): readonly Samples[] => {
  const all = [...FOLDERS.flatMap(samplesIn), MARKDOWN].filter(({ bytes }) => bytes.length > 0 && bytes.length < LARGEST);
  return READERS.flatMap(({ id }) => {
    const [first, ...others] = all.filter(
      ({ name, bytes }) => READERS.find((reader) => reader.claims(bytes, extname(name).slice(1).toLowerCase()))?.id === id,
    );
    return first === undefined ? [] : [{ format: id, files: [first, ...others] as const }];
  });
};

const HAS_TAGS = /^\s*(?:<[!?a-z]|\{\\rtf)/iu;

/** The nth mutated file of a format: the same for the same number, whatever came before. */
export const mutated = ({ format, files }: Samples, index: number, everything: readonly Samples[]): Sample => {
  const chance = chanceOf(seedOf(format, index));
  const file = chance.oneOf(files);
  const others = chance.whole(4) === 0 ? everything.flatMap((samples) => samples.files) : files;
  const other = others[chance.whole(others.length)] ?? file;
  let { bytes } = file;
  if (chance.whole(2) === 0) bytes = repack(bytes, chance, other.bytes);
  const isText = HAS_TAGS.test(Buffer.from(bytes.subarray(0, 200)).toString("utf8"));
  const mutations = isText ? ([...BYTE_MUTATIONS, ...TEXT_MUTATIONS] as const) : BYTE_MUTATIONS;
  // What was packed again is mostly left sound outside, so that the inside is reached.
  const count = bytes === file.bytes ? 1 + chance.whole(3) : chance.whole(8) === 0 ? 1 : 0;
  for (let step = 0; step < count && bytes.length > 0; step += 1) bytes = chance.oneOf(mutations)(bytes, chance, other.bytes);
  return { name: file.name, bytes };
};
