import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FACETS } from "../../../web/facet/list.ts";
import { FACET_IDS } from "../../../web/state/facet.ts";
import { decode, encode, START, type View } from "../../../web/state/view.ts";
import { known, NODES, TODAY, views } from "../support/views.ts";

const RUNS = 500;

describe("the view in the address", () => {
  test("comes back as it was", () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(decode(encode(view), known)).toEqual(view);
      }),
      { numRuns: RUNS },
    );
  });

  test("says nothing of what is as at the start; the day is then that of the clock", () => {
    expect(encode(START)).toBe("");
    const first: View = { ...START, today: TODAY };
    expect(decode("", known)).toEqual(first);
    expect(decode("#", known)).toEqual(first);
    expect(encode(first)).toBe(`today=${TODAY}`);
  });

  test("shows the same on another day from a link that names its own", () => {
    const later = { ...known, today: "2031-02-03" };
    expect(decode(encode(decode("deadline=overdue", known)), later)).toEqual(decode("deadline=overdue", known));
  });

  test("never throws, whatever a link says, and then holds known ids only", () => {
    const names = [
      "view",
      "node",
      "source",
      "at",
      "hide",
      "sort",
      "today",
      "around",
      "expand",
      "without",
      "pin",
      "path",
      "phrase",
      "read",
      "edge",
      ...FACETS.map(({ id }) => id),
    ];
    const words = fc.constantFrom(...names, "2:", "-5_7_", "=", "&", "%", "-", ",", "graph", "overdue", "lead", "2026-02-31", ...NODES);
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: "binary" })), { maxLength: 30 }), (parts) => {
        const view = decode(`#${parts.join("")}`, known);
        expect(decode(encode(view), known)).toEqual(view);
        expect(view.selected === null || NODES.includes(view.selected)).toBe(true);
        expect(view.hidden.every((id) => FACET_IDS.includes(id))).toBe(true);
        for (const { id } of FACETS) expect(view[id].every((value) => known.hasValue(id, value))).toBe(true);
        expect(view.today).toMatch(/^\d{4}-\d\d-\d\d$/u);
      }),
      { numRuns: RUNS },
    );
  });

  test.each(["at=9-2&source=doc:云政发〔2023〕7号", "at=2-9&source=doc:无", "at=2-9", "at=-1-9&source=doc:云政发〔2023〕7号"])(
    "drops a place that is none: %s",
    (hash) => {
      expect(decode(hash, known).proof).toBeNull();
    },
  );

  test.each(["today=tomorrow", "today=2026-13-01", "today=2026-1-1", "today=", "today=99999-01-01"])(
    "drops a day that is none: %s",
    (hash) => {
      expect(decode(hash, known).today).toBe(TODAY);
    },
  );
});
