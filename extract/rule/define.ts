import { type KindId, type KindSchema, kindSchema } from "../schema/kind.ts";
import type { Kind } from "./kind.ts";

type Defaulted = "key" | "recurs" | "reach" | "nests";
type Finding<Id extends string> = Omit<Kind<Id>, keyof KindSchema>;

/** A kind: its schema with what finds it; `key` defaults to the preferred name, else the surface; `recurs` to 4; `reach` to everywhere. */
export const defineKind = <const Id extends KindId>({
  id,
  ...finding
}: { readonly id: Id } & Omit<Finding<Id>, Defaulted> & Partial<Pick<Kind<Id>, Defaulted>>): Kind<Id> => ({
  ...kindSchema(id),
  key: (surface, fields) => fields["name"]?.value ?? surface,
  recurs: 4,
  nests: "",
  reach: "everywhere",
  ...finding,
});
