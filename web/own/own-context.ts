import { createContext, use } from "react";
import type { HandedIn } from "./handed-in.ts";

/** Takes files that the reader handed in: asks where something is open, analyses, shows. */
export type TakeFiles = (files: readonly HandedIn[]) => void;

const OwnContext = createContext<TakeFiles | null>(null);

/** Hands down what takes files. */
export const OwnProvider = OwnContext.Provider;

/** What takes files, for buttons anywhere on the page. */
export const useTakeFiles = (): TakeFiles => {
  const take = use(OwnContext);
  if (take === null) throw new Error("nothing above this part of the page takes files");
  return take;
};
