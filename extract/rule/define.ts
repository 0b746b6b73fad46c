import type { Kind } from "./kind.ts";

/** A kind; `key` defaults to the preferred name, else the surface. Keeps the id's literal type, from which `KindId` derives. */
export const defineKind = <const Id extends string>(kind: Omit<Kind<Id>, "key"> & { key?: Kind<Id>["key"] }): Kind<Id> => ({
  key: (surface, fields) => fields["name"]?.value ?? surface,
  ...kind,
});
