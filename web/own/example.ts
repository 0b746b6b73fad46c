import type { HandedIn } from "./handed-in.ts";

const PAPERS: Readonly<Record<string, string>> = import.meta.glob("../../examples/*.txt", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The invented papers that come with wenmai, as if they had been handed in. */
export const exampleFiles = (): readonly HandedIn[] =>
  Object.entries(PAPERS).map(([path, text]) => ({ name: path.slice(path.lastIndexOf("/") + 1), file: new Blob([text]) }));
