import { z } from "zod/mini";
import { FormatError } from "./format-error.ts";
import type { Judgement } from "./model.ts";
import { judgementFields } from "./schema.ts";

/** In a user's file only verdict and targets must be said. */
const written = z.array(
  z.object({
    ...judgementFields,
    value: z._default(judgementFields.value, null),
    reason: z._default(judgementFields.reason, ""),
    by: z._default(z.literal("user"), "user"),
    orphaned: z._default(judgementFields.orphaned, false),
  }),
);

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
