/** %PDF- */
const MARK: readonly number[] = [0x25, 0x50, 0x44, 0x46, 0x2d];
/** The mark stands within so many bytes from the start; mail and web servers put lines before it. */
const REACH = 1024;

/** Whether bytes are a PDF. */
export const isPdf = (bytes: Uint8Array): boolean => {
  const end = Math.min(REACH, bytes.length - MARK.length);
  for (let start = 0; start <= end; start += 1) if (MARK.every((byte, offset) => bytes[start + offset] === byte)) return true;
  return false;
};
