import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDocx } from "../../../../src/read/docx/index.ts";
import { ROOT } from "../../../support/cli.ts";

const FOLDER = join(ROOT, "test/fixtures/numbering");
/** Stands between label and words in the fixtures. */
const STOP = "※";

/** The labels that LibreOffice shows in its PDF of each file. */
const LABELS = Object.entries(JSON.parse(readFileSync(join(FOLDER, "labels.json"), "utf8")) as Readonly<Record<string, readonly string[]>>);

type Exception = { readonly norm: string; readonly labels: readonly string[] };

/** Where LibreOffice (7.4) does not follow ECMA-376 part 1: the clause, and the labels that follow from it. */
const EXCEPTIONS: ReadonlyMap<string, Exception> = new Map([
  ["never-restarts", { norm: "17.9.10: lvlRestart 0 never restarts", labels: ["第一章", "第一条", "第二条", "第二章", "第三条"] }],
  [
    "restarts-at-top",
    {
      norm: "17.9.10: lvlRestart 1 restarts below the first level alone",
      labels: ["1.", "1.1", "a)", "b)", "1.2", "c)", "2.", "2.1", "a)"],
    },
  ],
  [
    "starts-below",
    {
      norm: "17.9.26: startOverride holds at first and at each restart, of lower levels too",
      labels: ["五、", "（三）", "（四）", "六、", "（三）"],
    },
  ],
  [
    "legal",
    {
      norm: "17.9.4: isLgl shows all numbers of the label in Arabic figures",
      labels: ["第一部分", "1.1", "1.2", "第二部分", "2.1", "二-a"],
    },
  ],
  ["digital", { norm: "17.18.59: ideographDigital is positional", labels: ["九、", "一〇、", "一一、"] }],
]);

const labelsOf = (name: string): readonly string[] =>
  readDocx(readFileSync(join(FOLDER, `${name}.docx`)), `${name}.docx`)
    .text.split("\n")
    .filter((line) => line.includes(STOP))
    .map((line) => line.slice(0, line.indexOf(STOP)).trim());

const same = LABELS.filter(([name]) => !EXCEPTIONS.has(name));

describe("labels of lists", () => {
  test("are compared in twelve cases at least", () => expect(same.length).toBeGreaterThanOrEqual(12));

  test.each(same)("are those that LibreOffice shows: %s", (name, labels) => {
    expect(labelsOf(name)).toEqual(labels);
  });

  test.each([...EXCEPTIONS])("follow the norm where LibreOffice does not: %s", (name, { labels }) => {
    expect(labelsOf(name)).toEqual(labels);
    expect(LABELS.find(([other]) => other === name)?.[1]).not.toEqual(labels);
  });
});
