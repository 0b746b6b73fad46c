/** The script that was packed: see `?packed` in `vite.config.ts`. Not by fetch of a data: address, which the policy of the page forbids. */
export const unpack = async (packed: string): Promise<Blob> => {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  const code = new TextDecoder("gb18030").decode(await new Response(stream).arrayBuffer());
  return new Blob([code], { type: "text/javascript" });
};
