import { defineKind } from "../rule/define.ts";
import { ABROAD_RULES } from "./rules/abroad.ts";
import { CENTRAL_RULES } from "./rules/central.ts";
import { DEPARTMENT_RULES } from "./rules/department.ts";
import { INNER_RULES } from "./rules/inner.ts";
import { LEVEL_RULES } from "./rules/level.ts";
import { NAMED_RULES } from "./rules/named.ts";
import { SHOWN_RULES } from "./rules/shown.ts";
import { UNNAMED_RULES } from "./rules/unnamed.ts";

/** Bodies that can act or own work, and groups of bodies that are given work. */
export const organization = defineKind({
  id: "organization",
  recurs: 3,
  reach: "speaker",
  rules: [
    ...CENTRAL_RULES,
    ...ABROAD_RULES,
    ...LEVEL_RULES,
    ...DEPARTMENT_RULES,
    ...UNNAMED_RULES,
    ...NAMED_RULES,
    ...INNER_RULES,
    ...SHOWN_RULES,
  ],
});
