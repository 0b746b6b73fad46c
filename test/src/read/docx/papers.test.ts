import { describe, expect, test } from "vitest";
import { textOf } from "../../../../extract/index.ts";
import { fixture, saidOf } from "../../../support/said.ts";

describe.each(["plan", "report"])("%s.docx", (name) => {
  test("says what the plain text says, labels and table included", async () => {
    const [plain, word] = [saidOf(await fixture(`papers/${name}.txt`)), saidOf(await fixture(`papers/${name}.docx`))];
    expect(word.blocks.length).toBeGreaterThan(15);
    expect(word.mentions.length).toBeGreaterThan(10);
    expect(word.claims.length).toBeGreaterThan(5);
    expect(word.measures.length).toBeGreaterThan(5);
    expect(word).toEqual(plain);
  });

  test("has the same head", async () => {
    const [plain, word] = [await fixture(`papers/${name}.txt`), await fixture(`papers/${name}.docx`)];
    expect(word.id).toBe(plain.id);
    expect(word.parts.length).toBe(plain.parts.length);
    expect(word.header.date?.value).toBe(plain.header.date?.value);
  });
});

test("every block of the plan knows its paragraph, those of the table their cells", async () => {
  const plan = await fixture("papers/plan.docx");
  expect(plan.blocks.filter(({ origin }) => origin?.paragraph === null || origin === null)).toEqual([]);
  const cells = plan.blocks.filter(({ origin }) => origin?.cell !== null).map((block) => [textOf(plan, block.span), block.origin?.cell]);
  expect(cells.length).toBe(25);
  expect(cells[6]).toEqual(["排查骨干河道阻水障碍物", { table: 1, row: 2, column: 2, rows: 1, columns: 1 }]);
});
