import { ARCHIVE, INPUT_FORMATS, type InputFormat, isTextFormat } from "../../src/read/input-format.ts";

/** What reads each format that is no text, packed, loaded when it is needed; the page in one file has elements instead: see `web/embedded.ts`. */
const PACKED = import.meta.glob<string | null>("./reader/*.ts", { query: "?packed", import: "packed" });

const IS_ONE_FILE = import.meta.env.MODE === "single";

/** Where the page in one file holds what reads a format. */
const elementOf = (id: string): HTMLElement | null => document.getElementById(`wenmai-reader-${id}`);

/** A format as it is offered to who picks files. */
export type Offered = Pick<InputFormat, "id" | "extensions">;

/** All formats, packed files of them, too. */
export const ALL_FORMATS: readonly Offered[] = [...INPUT_FORMATS, ARCHIVE];

/** The formats that this page can read: the page in one file may hold those of text only. */
export const heldFormats = (): readonly Offered[] =>
  ALL_FORMATS.filter((format) => isTextFormat(format) || !IS_ONE_FILE || elementOf(format.id) !== null);

/** What reads a format, packed; null where this page does not hold it. */
export const packedReader = async (id: string): Promise<string | null> =>
  IS_ONE_FILE ? (elementOf(id)?.textContent ?? null) : ((await PACKED[`./reader/${id}.ts`]?.()) ?? null);
