import type { Found } from "../rule/kind.ts";

/** The kind itself cannot be named below it without a circle; the ids of its rules open with its own. */
const OWN_RULES = "organization/";

/** Whether a mention is a body. */
export const isBody = (found: Found): boolean => found.rule.startsWith(OWN_RULES);
