import type { Kind } from "./kind.ts";

type Defaulted = "key" | "recurs" | "reach" | "nests";

/** A kind; `key` defaults to the preferred name, else the surface; `recurs` to 4; `reach` to everywhere. Keeps the id's literal type, from which `KindId` derives. */
export const defineKind = <const Id extends string>(kind: Omit<Kind<Id>, Defaulted> & Partial<Pick<Kind<Id>, Defaulted>>): Kind<Id> => ({
  key: (surface, fields) => fields["name"]?.value ?? surface,
  recurs: 4,
  nests: "",
  reach: "everywhere",
  ...kind,
});
