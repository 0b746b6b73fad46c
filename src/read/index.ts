export type { InputErrorCode } from "./input-error.ts";
export { InputError } from "./input-error.ts";
export { read, readText } from "./read.ts";
export { READERS } from "./reader.ts";
