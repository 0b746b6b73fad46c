import type { SourceText } from "../graph/model.ts";

/** What stands in the built page where the graph goes; `web/embedded.ts` reads it. */
const PLACEHOLDER = '<script type="application/json" id="wenmai-graph">null</script>';

const LESS_THAN = /</gu;

/** What reads a format, packed: the id of the format, and its code gzipped in base 85. */
export type PackedReader = { readonly id: string; readonly packed: string };

const readerElement = ({ id, packed }: PackedReader): string =>
  `<script type="application/octet-stream;base85" id="wenmai-reader-${id}">${packed}</script>`;

/** Where the graph goes. */
const placeIn = (html: string): number => {
  const at = html.indexOf(PLACEHOLDER);
  if (at < 0) throw new Error("the page has no place for a graph: build it again with `vite build --mode single`");
  return at;
};

/** The one-file page with what reads other formats than text inside; `web/own/packed-reader.ts` finds it. */
export const withReaders = (html: string, readers: readonly PackedReader[]): string => {
  const at = placeIn(html);
  return html.slice(0, at) + readers.map(readerElement).join("\n") + html.slice(at);
};

/** `<` occurs in JSON only inside strings, where the escape means the same: no `</script>` and no `<!--` can break out. */
const escaped = (json: string): string => json.replace(LESS_THAN, "\\u003c");

/**
 * The one-file page with a graph inside.
 * @param html the built page, `dist/page/wenmai.html`
 * @param records the lines of `graph.jsonl`, in its order, each a JSON value
 * @param texts text and blocks of each document, in the order of the documents
 */
export const embed = (html: string, records: Iterable<string>, texts: Iterable<SourceText>): string => {
  const at = placeIn(html);
  const lines = [...records].filter((line) => line.trim() !== "").map(escaped);
  const sources = Array.from(texts, (text) => escaped(JSON.stringify(text)));
  const json = `{"records":[\n${lines.join(",\n")}\n],"texts":[\n${sources.join(",\n")}\n]}`;
  return `${html.slice(0, at)}${PLACEHOLDER.replace("null", () => json)}${html.slice(at + PLACEHOLDER.length)}`;
};
