import type { Outgoing } from "./write.ts";

/** Gives a file to the reader, who finds it among the downloads. */
export const saveAs = ({ name, blob }: Outgoing): void => {
  const address = URL.createObjectURL(blob);
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  // The download has the content once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
