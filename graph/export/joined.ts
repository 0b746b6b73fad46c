const JOINT = "；";
const MARKED = /[\\；]/gu;

/** Several values in one cell: a；b. A mark inside a value has a backslash before it, so that they can be taken apart again. Null for none. */
export const joined = (values: readonly string[]): string | null =>
  values.length === 0 ? null : values.map((value) => value.replace(MARKED, "\\$&")).join(JOINT);
