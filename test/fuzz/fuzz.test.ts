import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fuzz } from "./campaign.ts";
import { type ReadingThread, readingThread } from "./reading.ts";
import { mutated, samplesByFormat } from "./seeds.ts";

const FILES = 300;
const everything = samplesByFormat();

describe("mutated files", () => {
  let thread: ReadingThread;
  beforeAll(async () => {
    thread = await readingThread();
  });
  afterAll(() => thread.close());

  test("are the same for the same number", () => {
    for (const samples of everything) expect(mutated(samples, 7, everything)).toEqual(mutated(samples, 7, everything));
  });

  test.each(everything)(
    "of $format are read or refused with an InputError",
    async (samples) => {
      const { failures, files, read, refused, ended } = await fuzz(
        samples,
        { from: 0, to: FILES },
        { thread, everything, watch: () => undefined },
      );
      expect(failures.map(({ format, index, words }) => `${format} ${index}: ${words}`)).toEqual([]);
      expect(read + [...refused.values()].reduce((sum, count) => sum + count, 0) + ended.length).toBe(files);
      expect(read).toBeGreaterThan(0);
    },
    300_000,
  );
});
