/**
 * The graph inside the one-file page. Contract with `wenmai page`:
 *
 * `dist/page/wenmai.html` (vite, mode `single`) holds, once and in exactly these characters,
 * `<script type="application/json" id="wenmai-graph">null</script>`. `embed` of `src/page.ts` replaces `null` by
 * `{"records":[…],"texts":[…]}`: the records of `graph.jsonl` in their order, and `{ text, blocks }` of each document in the order of
 * the documents. Each `<` is written `\u003c`, so that nothing in a document ends the script. `null` stays: the page asks its server
 * for `graph/graph.jsonl` and `graph/texts/N.json`, or, where there is none or it was opened from disk, greets and takes documents of the reader.
 *
 * `wenmai page --readers` puts before it, one a format, `<script type="application/octet-stream;base85" id="wenmai-reader-ID">…</script>`
 * with the packed code that reads the format; `web/own/packed-reader.ts` looks for them.
 */
export type Embedded = { readonly records: readonly unknown[]; readonly texts: readonly unknown[] };

/** Id of the script that holds the graph. */
const ELEMENT = "wenmai-graph";

const isEmbedded = (value: unknown): value is Embedded =>
  typeof value === "object" &&
  value !== null &&
  "records" in value &&
  Array.isArray(value.records) &&
  "texts" in value &&
  Array.isArray(value.texts);

/** The graph that the page holds; null where it holds none. */
export const readEmbedded = (page: Document): Embedded | null => {
  const value: unknown = JSON.parse(page.getElementById(ELEMENT)?.textContent || "null");
  if (value === null) return null;
  if (isEmbedded(value)) return value;
  throw new Error("the graph inside this page is not whole: write the page again with `wenmai page`");
};
