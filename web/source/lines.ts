/** Hands over the lines of a stream of UTF-8 without their line feeds, as they come, so that no string has to hold the whole. */
export const eachLine = async (body: ReadableStream<Uint8Array<ArrayBuffer>>, take: (line: string) => void): Promise<void> => {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const lines = (rest + chunk.value).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) take(line);
  }
  if (rest !== "") take(rest);
};
