import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { analyze } from "../extract/index.ts";
import { read } from "../src/read/index.ts";
import { annotatedText } from "./support/annotated-text.ts";
import { ROOT } from "./support/cli.ts";
import { expectGolden } from "./support/golden.ts";

const FOLDER = join(ROOT, "examples");
const EXAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));

describe("golden: what the examples say", () => {
  test("there are examples", () => {
    expect(EXAMPLES.length).toBeGreaterThan(0);
  });

  test.each(EXAMPLES)("%s", (name) => {
    expectGolden(`examples/${name}`, annotatedText(analyze(read(readFileSync(join(FOLDER, name)), name))));
  });
});
