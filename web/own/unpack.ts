import { fromBase85 } from "./base85.ts";

/** The script that was packed: see `?packed` in `vite.config.ts`. Not by fetch of a data: address, which the policy of the page forbids. */
export const unpack = async (packed: string): Promise<Blob> => {
  const stream = new Blob([fromBase85(packed)]).stream().pipeThrough(new DecompressionStream("gzip"));
  const code = new TextDecoder("gb18030").decode(await new Response(stream).arrayBuffer());
  return new Blob([code], { type: "text/javascript" });
};
