import type { Label, Role } from "../../extract/index.ts";

/** The sign of a role in a cell: one character, so that a column is no wider than it. */
export const ROLE_LETTERS: Readonly<Record<Role, Label>> = {
  lead: { zh: "牵", en: "L" },
  responsible: { zh: "责", en: "R" },
  cooperate: { zh: "配", en: "C" },
  supervise: { zh: "督", en: "S" },
};
