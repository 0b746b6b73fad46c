import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { documentOf } from "../../../src/read/document.ts";
import { READERS, read } from "../../../src/read/index.ts";
import { keptSource } from "../../../src/read/kept.ts";
import { ROOT } from "../../support/cli.ts";

const FOLDER = join(ROOT, "test/fixtures/papers");
const READ: ReadonlySet<string> = new Set(READERS.flatMap(({ extensions }) => extensions));
const NAMES = readdirSync(FOLDER).filter((name) => READ.has(name.slice(name.lastIndexOf(".") + 1)));

describe("a document made again of what a graph keeps of it", () => {
  test.each([...NAMES, "marks.md"])("is the one that was read: %s", async (name) => {
    const bytes = name === "marks.md" ? Buffer.from("# 云川市通知\n\n- **市水务局**牵头\n") : readFileSync(join(FOLDER, name));
    const { map, ...document } = await read(bytes, name);
    const { byteLength, bytesHash } = document;
    const again = documentOf({ source: keptSource(document), facts: { byteLength, bytesHash } }, name);
    expect({ ...again, map }).toEqual({ ...document, map });
  });
});
