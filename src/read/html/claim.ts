/** Endings of pages; a file of another name must open as a page does. */
export const HTML_EXTENSIONS: readonly string[] = ["html", "htm", "shtml", "xhtml"];

const SNIFFED = 2048;
/** What stands before the first element: a mark of byte order (as Latin 1), a declaration, comments of the content system. */
const BEFORE =
  "(?:\\u00ef\\u00bb\\u00bf|\\u00ff\\u00fe|\\u00fe\\u00ff)?\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--[\\s\\S]{0,1500}?-->\\s*){0,4}";
const OPENS_PAGE = new RegExp(`^${BEFORE}<(?:!doctype\\s+html|html[\\s>])`, "iu");
const HAS_TAG = /<[a-z][a-z0-9]{0,10}[\s/>]/iu;

/** The first bytes, each as one character; those of UTF-16 that are zero left out. */
const sniff = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, SNIFFED), (byte) => (byte === 0 ? "" : String.fromCharCode(byte))).join("");

/** What no page begins with, whatever it is called: packed files, PDF, old Office files, RTF. */
const OTHER: readonly string[] = ["PK", "%PDF", "\u00d0\u00cf\u0011\u00e0", "{\\rtf"];

/** Whether bytes are a page: by how they open; a file that is named as one needs a tag only. Markdown may hold tags and is none. */
export const claimsHtml = (bytes: Uint8Array, extension: string): boolean => {
  if (extension === "md" || extension === "markdown") return false;
  const start = sniff(bytes);
  return (
    OPENS_PAGE.test(start) ||
    (HTML_EXTENSIONS.includes(extension) && !OTHER.some((other) => start.startsWith(other)) && HAS_TAG.test(start))
  );
};
