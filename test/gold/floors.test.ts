import { describe, expect, test } from "vitest";
import { fallen, raised } from "./floors.ts";
import type { Score } from "./tally.ts";

const scoreOf = (name: string, f1: number, gold = 50): Score => ({ name, precision: f1, recall: f1, f1, gold });

describe("floors", () => {
  const floors = { own: { mention: 0.8, relation: 0.7 }, blind: { mention: 0.6 } };

  test("a score below its floor is named, and one that is gone too", () => {
    expect(fallen(floors, "own", [scoreOf("mention", 0.7999), scoreOf("relation", 0.7)])).toEqual([
      "own: mention 0.800 is below its floor 0.800",
    ]);
    expect(fallen(floors, "own", [scoreOf("mention", 0.9)])).toEqual(["own: relation 0.000 is below its floor 0.700"]);
    expect(fallen(floors, "own", [scoreOf("mention", 0.8), scoreOf("relation", 0.9)])).toEqual([]);
  });

  test("they rise, rounded down, and never fall", () => {
    const scores = [scoreOf("mention", 0.8766), scoreOf("relation", 0.5), scoreOf("measure", 0.9999)];
    expect(raised(floors, "own", scores)).toEqual({ own: { measure: 0.999, mention: 0.876, relation: 0.7 }, blind: { mention: 0.6 } });
  });

  test("hold neither lenient scores nor what has too few examples, and of an exam the goals alone", () => {
    const scores = [
      scoreOf("mention lenient", 0.9),
      scoreOf("mention PUB", 1, 9),
      scoreOf("mention ORG", 0.7),
      scoreOf("mention PLACE", 0.7),
    ];
    expect(raised({}, "own", scores)).toEqual({ own: { "mention ORG": 0.7, "mention PLACE": 0.7 } });
    expect(raised({}, "blind", scores)).toEqual({ blind: { "mention ORG": 0.7 } });
  });
});
