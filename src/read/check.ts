import { InputError, REMEDIES } from "./input-error.ts";

/** Longest file that is read. */
export const MOST_BYTES = 64 * 1024 * 1024;

type Signature = {
  readonly bytes: readonly number[];
  readonly format: string;
  readonly code: "read/binary" | "read/format";
  readonly remedy: string;
};

const AS_TEXT = "Save it as plain text (.txt, UTF-8) and hand that in.";
const UNPACK = "Unpack it, and hand in what was in it, or pack it as .zip.";
const IMAGE = "A picture holds no text. Have its words recognised, and save them as plain text.";

/** First bytes of files that are no text. */
const SIGNATURES: readonly Signature[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], format: "a PNG picture", code: "read/binary", remedy: IMAGE },
  { bytes: [0xff, 0xd8, 0xff], format: "a JPEG picture", code: "read/binary", remedy: IMAGE },
  { bytes: [0x47, 0x49, 0x46, 0x38], format: "a GIF picture", code: "read/binary", remedy: IMAGE },
  { bytes: [0x49, 0x49, 0x2a, 0x00], format: "a TIFF picture", code: "read/binary", remedy: IMAGE },
  { bytes: [0x25, 0x50, 0x44, 0x46], format: "a PDF file", code: "read/format", remedy: AS_TEXT },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], format: "an old Office file (.doc, .wps)", code: "read/format", remedy: AS_TEXT },
  { bytes: [0x50, 0x4b, 0x03, 0x04], format: "a packed file (.docx, .ofd, .zip)", code: "read/format", remedy: AS_TEXT },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], format: "an RTF file", code: "read/format", remedy: AS_TEXT },
  { bytes: [0x52, 0x61, 0x72, 0x21], format: "a RAR archive", code: "read/format", remedy: UNPACK },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], format: "a 7z archive", code: "read/format", remedy: UNPACK },
  { bytes: [0x1f, 0x8b], format: "a gzip archive", code: "read/binary", remedy: UNPACK },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], format: "a program", code: "read/binary", remedy: "Hand in a text." },
];

/** More than this share of characters that no text has makes a file binary. */
const MOST_BROKEN = 0.02;
const SAMPLE = 1 << 16;

const isBroken = (unit: number): boolean => unit === 0xfffd || unit < 9 || (unit > 13 && unit < 32 && unit !== 27) || unit === 0xffff;

/** Makes sure that a file of so many bytes may be read. Throws `InputError`. */
export const checkSize = (byteLength: number, name: string): void => {
  if (byteLength === 0)
    throw new InputError("read/empty", name, { reason: "the file is empty", remedy: "Hand in a file that holds text." });
  if (byteLength > MOST_BYTES) {
    throw new InputError("read/too-large", name, {
      reason: `the file has more than ${MOST_BYTES / 1024 / 1024} MiB`,
      remedy: REMEDIES.part,
    });
  }
};

const checkSignature = (bytes: Uint8Array, name: string): void => {
  const known = SIGNATURES.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  if (known !== undefined) throw new InputError(known.code, name, { reason: `this is ${known.format}, no text`, remedy: known.remedy });
};

const checkText = (text: string, name: string): void => {
  const length = Math.min(text.length, SAMPLE);
  let broken = 0;
  for (let index = 0; index < length; index += 1) if (isBroken(text.charCodeAt(index))) broken += 1;
  if (broken > Math.max(1, length * MOST_BROKEN)) {
    throw new InputError("read/binary", name, { reason: "the file holds no text in an encoding that is known", remedy: AS_TEXT });
  }
  if (text.trim() === "") {
    throw new InputError("read/empty", name, { reason: "the file holds nothing but blanks", remedy: "Hand in a file that holds text." });
  }
};

/** What the bytes and the text of a file must be; each throws `InputError`. */
export const check = { signature: checkSignature, text: checkText } as const;
