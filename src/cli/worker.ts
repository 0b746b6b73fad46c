import type { Analysis } from "../../extract/index.ts";
import { analyze } from "../../extract/index.ts";
import { faultOf, type Wording, wordsOf } from "./complaint.ts";
import type { Input } from "./inputs.ts";
import { readInput } from "./source.ts";

/**
 * Plain values only: errors lose their class on the way between threads. Bad input is a reply, and so is a fault of the program:
 * it must not cost the other files.
 */
export type Reply<T> = { readonly value: T } | { readonly words: Wording };

const replyOf = async <T>(make: () => Promise<T>): Promise<Reply<T>> => {
  try {
    return { value: await make() };
  } catch (error) {
    return { words: wordsOf(error) ?? faultOf(error) };
  }
};

/** Reads and analyses a file. */
export const analysisOf = (input: Input): Promise<Reply<Analysis>> => replyOf(async () => analyze(await readInput(input)));

/** Reads and analyses a file; the analysis as one line of JSON, which crosses between threads faster than the object. */
export const analysisLineOf = (input: Input): Promise<Reply<string>> =>
  replyOf(async () => `${JSON.stringify(analyze(await readInput(input)))}\n`);
