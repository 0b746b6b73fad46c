import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "..", "golden");

/** Compares with `test/golden/NAME`. Only `npm run golden` writes these files: a red test never does. */
export const expectGolden = (name: string, actual: string): void => {
  const path = join(FOLDER, name);
  if (process.env["WENMAI_GOLDEN"] === "write") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
    return;
  }
  expect(existsSync(path), `test/golden/${name} is missing: run npm run golden, and read what it wrote`).toBe(true);
  expect(actual).toBe(readFileSync(path, "utf8"));
};
