import { z } from "zod";
import { FormatError } from "./format-error.ts";
import type { Judgement } from "./model.ts";
import { judgementFields } from "./schema.ts";

/** In a user's file only verdict and targets must be said. */
const written = z
  .object({
    ...judgementFields,
    value: judgementFields.value.default(null),
    reason: judgementFields.reason.default(""),
    by: z.literal("user").default("user"),
    orphaned: judgementFields.orphaned.default(false),
  })
  .array();

/** A user's judgements, a JSON array. Throws `FormatError`. */
export const decodeJudgements = (json: string): readonly Judgement[] => {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new FormatError("graph/no-json", "is no JSON", null);
  }
  const result = written.safeParse(value);
  if (result.success) return result.data;
  throw new FormatError("graph/fields", z.prettifyError(result.error), null);
};
