import { use } from "react";
import type { SourceText } from "../../graph/model.ts";
import { useOpened } from "./context.ts";

const NO_TEXT: Promise<null> = Promise.resolve(null);

/** The text of a document; waits for it, so a `Suspense` must stand above. Null where it cannot be read. */
export const useText = (document: string): SourceText | null => {
  const { catalog, texts } = useOpened();
  const record = catalog.lookup.documentById.get(document);
  return use(record === undefined ? NO_TEXT : texts(catalog.lookup.indexOf(record.id)));
};
