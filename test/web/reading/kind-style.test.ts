import { expect, test } from "vitest";
import { KINDS } from "../../../extract/index.ts";
import { KIND_STYLES, lightOfKind, lineOfKind } from "../../../web/reading/kind-style.ts";

test("each kind has a light of its own colour, as a highlight and as a mark, in both themes", () => {
  for (const { id, color } of KINDS) {
    const rules = KIND_STYLES.split("\n").filter((rule) => rule.includes(`${lightOfKind(id)}{`) || rule.includes(`${lightOfKind(id)})`));
    expect(rules.length, id).toBe(4);
    for (const rule of rules) expect(rule).toContain(color);
  }
});

test("kinds next to each other are told apart without their colour", () => {
  KINDS.slice(1).forEach(({ id }, index) => {
    expect(lineOfKind(id)).not.toBe(lineOfKind(KINDS[index]?.id ?? ""));
  });
});
