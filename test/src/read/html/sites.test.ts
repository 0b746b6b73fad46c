import { describe, expect, test } from "vitest";
import { analysisOfPaper, blocksOf, paperBytes, saidBy } from "../../../support/paper.ts";
import { SITES } from "./pages.ts";

const linesOf = (name: string): readonly string[] =>
  new TextDecoder()
    .decode(paperBytes(name))
    .split("\n")
    .filter((line) => line !== "");

describe.each(["plan", "report"])("the %s", (paper) => {
  const plain = analysisOfPaper(paperBytes(`${paper}.txt`), "x.txt");

  test("as the fixture serves it reads as the plain text does", async () => {
    const page = await analysisOfPaper(paperBytes(`${paper}.html`), "x.html");
    expect(blocksOf(page.document)).toEqual(blocksOf((await plain).document));
    expect(saidBy(page)).toEqual(saidBy(await plain));
    expect(page.document.header.number?.value).toBe((await plain).document.header.number?.value);
  });

  test.each(SITES)("on a site with $name reads as the plain text does", async ({ write }) => {
    const page = await analysisOfPaper(write(linesOf(`${paper}.txt`)), "x.html");
    expect(blocksOf(page.document)).toEqual(blocksOf((await plain).document));
    expect(saidBy(page)).toEqual(saidBy(await plain));
  });

  test.each(SITES)("on a site with $name keeps what stands around it", async ({ name, write }) => {
    const { document } = await analysisOfPaper(write(linesOf(`${paper}.txt`)), "x.html");
    const noise = document.blocks.filter(({ role }) => role === "noise").map(({ span }) => document.text.slice(span.start, span.end));
    if (name.startsWith("nothing")) expect(noise).toEqual([]);
    else expect(noise.join("\n")).toMatch(/云川市人民政府/u);
  });
});
