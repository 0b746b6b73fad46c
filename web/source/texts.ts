import { decodeText } from "../../graph/decode.ts";
import type { SourceText } from "../../graph/model.ts";

/** Loads the text of the N-th document; the same promise for the same document. Null where it cannot be read. */
export type TextSource = (place: number) => Promise<SourceText | null>;

const once = (load: TextSource): TextSource => {
  const loaded = new Map<number, Promise<SourceText | null>>();
  return (place) => {
    const promise = loaded.get(place) ?? load(place).catch(() => null);
    loaded.set(place, promise);
    return promise;
  };
};

/** Texts that the page holds. */
export const embeddedTexts = (texts: readonly unknown[]): TextSource =>
  once(async (place) => decodeText(JSON.stringify(texts[place] ?? null)));

/** Texts that were made or read here, and need no check. */
export const heldTexts =
  (texts: readonly SourceText[]): TextSource =>
  async (place) =>
    texts[place] ?? null;

/** Texts that lie beside the page, `texts/N.json` of a graph's folder. */
export const servedTexts = (folder: string): TextSource =>
  once(async (place) => {
    const response = await fetch(`${folder}/texts/${place}.json`);
    return response.ok ? decodeText(await response.text()) : null;
  });
