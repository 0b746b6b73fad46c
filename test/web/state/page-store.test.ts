import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPageStore, type PageStore } from "../../../web/state/page-store.ts";
import { decode, encode, START, type View } from "../../../web/state/view.ts";
import { known, TODAY, views } from "../support/views.ts";

const FIRST: View = { ...START, today: TODAY };
const newStore = (): PageStore => createPageStore({ view: FIRST, language: "zh", theme: "light" });

/** What the reader has gone through, as a list and a place in it. */
type Model = { readonly visited: View[]; place: number };
type Action = fc.Command<Model, PageStore>;

const check = (model: Model, store: PageStore): void => {
  const { view, past, future } = store.getState();
  expect(view).toEqual(model.visited[model.place]);
  expect([past.length, future.length]).toEqual([model.place, model.visited.length - 1 - model.place]);
  expect(decode(encode(view), known)).toEqual(view);
};

const step = (name: string, run: (model: Model, store: PageStore) => void): Action => ({
  check: () => true,
  run: (model, store) => {
    run(model, store);
    check(model, store);
  },
  toString: () => name,
});

const goTo = (change: Partial<View>): Action =>
  step(`go ${JSON.stringify(change)}`, (model, store) => {
    const before = model.visited[model.place] ?? FIRST;
    // A step to a node leaves the relation that was read.
    const next = { ...before, ...("selected" in change ? { edge: null } : {}), ...change };
    if (encode(next) !== encode(before)) {
      model.visited.splice(model.place + 1, model.visited.length, next);
      model.place += 1;
    }
    store.getState().go(change);
  });

const undo = (): Action =>
  step("undo", (model, store) => {
    model.place = Math.max(0, model.place - 1);
    store.getState().undo();
  });

const redo = (): Action =>
  step("redo", (model, store) => {
    model.place = Math.min(model.visited.length - 1, model.place + 1);
    store.getState().redo();
  });

/** Some parts of any view. */
const changes: fc.Arbitrary<Partial<View>> = fc
  .tuple(views, fc.subarray(Object.keys(START) as (keyof View)[], { minLength: 1, maxLength: 3 }))
  .map(([view, parts]) => Object.fromEntries(parts.map((part) => [part, view[part]])));

const goes = changes.map(goTo);

describe("undo and redo", () => {
  test("2,000 actions lead back to the first view, and forth again", () => {
    fc.assert(
      fc.property(
        // Three steps forward to one back and half a one forth, so that the path grows long.
        fc.array(
          fc.oneof(
            { arbitrary: goes, weight: 6 },
            { arbitrary: fc.constant(undo()), weight: 2 },
            { arbitrary: fc.constant(redo()), weight: 1 },
          ),
          {
            minLength: 2000,
            maxLength: 2000,
            size: "max",
          },
        ),
        (actions) => {
          const store = newStore();
          const model: Model = { visited: [FIRST], place: 0 };
          for (const action of actions) if (action.check(model)) action.run(model, store);
          const last = store.getState().view;
          const steps = model.place;
          for (let done = 0; done < steps; done += 1) store.getState().undo();
          expect(store.getState().view).toEqual(FIRST);
          expect(store.getState().past).toEqual([]);
          for (let done = 0; done < steps; done += 1) store.getState().redo();
          expect(store.getState().view).toEqual(last);
        },
      ),
      // Shrinking two thousand steps would take hours.
      { numRuns: 3, endOnFailure: true },
    );
  });

  test("2,000 steps forward can all be taken back", () => {
    const store = newStore();
    for (let number = 1; number <= 2000; number += 1) store.getState().go({ find: String(number) });
    for (let number = 1999; number >= 1; number -= 1) {
      store.getState().undo();
      expect(store.getState().view.find).toBe(String(number));
    }
    store.getState().undo();
    expect(store.getState().view).toEqual(FIRST);
    store.getState().undo();
    expect(store.getState().view).toEqual(FIRST);
  });

  test("a link keeps the very parts that it says again", () => {
    const store = newStore();
    store.getState().go({ role: ["lead"], hidden: ["place"] });
    const before = store.getState().view;
    store.getState().go({ ...decode(encode(before), known), find: "护苗" });
    expect(store.getState().view.hidden).toBe(before.hidden);
    expect(store.getState().view.role).toBe(before.role);
  });

  test("what changes nothing is no step", () => {
    const store = newStore();
    store.getState().go({ role: [], hidden: [...FIRST.hidden], sort: { ...FIRST.sort } });
    expect(store.getState().past).toEqual([]);
  });
});
