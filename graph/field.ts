import type { Field, Kind } from "../extract/index.ts";
import { KINDS } from "../extract/index.ts";

const kinds: readonly Kind[] = KINDS;

/** The fields of all kinds, each once. */
export const FIELDS: readonly Field[] = [...new Map(kinds.flatMap((kind) => kind.fields).map((field) => [field.id, field])).values()];
