import { describe, expect, test } from "vitest";
import { entitiesIn, entityCounts, mentionAt, mentionsIn } from "../../../web/reading/mention-index.ts";
import { smallTexts } from "../../support/small-graph.ts";
import { smallCatalog } from "../state/small-catalog.ts";

const REPORT = "doc:report";
const text = smallTexts()[1]?.text ?? "";

describe("the mentions of a document", () => {
  test("stand in the order of its text, each at the characters that name its entity", () => {
    const mentions = mentionsIn(smallCatalog, REPORT);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      "青岚区教育局",
      "《青岚区校园安全管理办法》",
      "“护苗行动”",
      "青岚区教育局",
      "青岚区公安局",
      "青岚区应急管理局",
      "《云川市山洪防御条例》",
    ]);
    expect(mentions[0]?.entity).toBe("organization:青岚区教育局");
    expect(mentionsIn(smallCatalog, "doc:nowhere")).toEqual([]);
  });

  test("lead from a place to the innermost one, and from a place between them to none", () => {
    const outer = { start: 2, end: 12, entity: "outer", kind: "regulation" } as const;
    const inner = { start: 3, end: 6, entity: "inner", kind: "organization" } as const;
    expect(mentionAt([outer, inner], 4)?.entity).toBe("inner");
    expect(mentionAt([outer, inner], 6)?.entity).toBe("outer");
    expect(mentionAt([outer, inner], 12)).toBeNull();
    expect(mentionAt([], 0)).toBeNull();
  });

  test("are counted by entity, those named most often first", () => {
    const [first, ...rest] = entitiesIn(smallCatalog, REPORT);
    expect(first).toMatchObject({ name: "青岚区教育局", kind: "organization", count: 2 });
    expect(rest.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1]);
    expect(entityCounts(smallCatalog).get(REPORT)).toBe(6);
  });
});
