import type { Field, KindSchema } from "../extract/index.ts";
import { KIND_SCHEMAS } from "../extract/index.ts";

const kinds: readonly KindSchema[] = KIND_SCHEMAS;

/** The fields of all kinds, each once. */
export const FIELDS: readonly Field[] = [...new Map(kinds.flatMap((kind) => kind.fields).map((field) => [field.id, field])).values()];
