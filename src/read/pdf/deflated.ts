/** What a deflated stream unpacks to: how many bytes, and the first two of them. Reckoned from its codes alone, nothing is unpacked. */
export type Deflated = { readonly size: number; readonly first: number; readonly second: number };

/** RFC 1951, 3.2.5 to 3.2.7. */
const LENGTHS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_BITS = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const STORED = 0;
const FIXED = 1;
const DYNAMIC = 2;
const END = 256;

/** By the next bits of the stream: the symbol times sixteen, and the length of its code; zero where no code stands so. */
type Codes = { readonly table: Uint16Array; readonly mask: number };

const reversed = (code: number, length: number): number => {
  let turned = 0;
  for (let bit = 0; bit < length; bit += 1) turned |= ((code >> bit) & 1) << (length - 1 - bit);
  return turned;
};

/** Codes from their lengths. */
const codesOf = (lengths: ArrayLike<number>): Codes => {
  let longest = 1;
  const counts = new Uint16Array(17);
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] ?? 0;
    longest = Math.max(longest, length);
    if (length > 0) counts[length] = (counts[length] ?? 0) + 1;
  }
  const next = new Uint16Array(17);
  for (let length = 1; length < 16; length += 1) next[length + 1] = ((next[length] ?? 0) + (counts[length] ?? 0)) << 1;
  const table = new Uint16Array(1 << longest);
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    const code = next[length] ?? 0;
    next[length] = code + 1;
    for (let at = reversed(code, length); at < table.length; at += 1 << length) table[at] = (symbol << 4) | length;
  }
  return { table, mask: table.length - 1 };
};

const FIXED_LENGTHS = Uint8Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8));
const FIXED_CODES = { letters: codesOf(FIXED_LENGTHS), distances: codesOf(new Uint8Array(30).fill(5)) };

/** A stream, and the bit at which it is read. */
type Reader = { readonly bytes: Uint8Array; at: number; size: number; first: number; second: number };

const peek = ({ bytes, at }: Reader): number => {
  const byte = at >> 3;
  return ((bytes[byte] ?? 0) | ((bytes[byte + 1] ?? 0) << 8) | ((bytes[byte + 2] ?? 0) << 16)) >> (at & 7);
};

const take = (reader: Reader, count: number): number => {
  const bits = peek(reader) & ((1 << count) - 1);
  reader.at += count;
  return bits;
};

/** The next symbol; -1 where the bits are no code. */
const symbolOf = (reader: Reader, { table, mask }: Codes): number => {
  const entry = table[peek(reader) & mask] ?? 0;
  if (entry === 0) return -1;
  reader.at += entry & 15;
  return entry >> 4;
};

const put = (reader: Reader, byte: number): void => {
  if (reader.size === 0) reader.first = byte;
  else if (reader.size === 1) reader.second = byte;
  reader.size += 1;
};

/** The codes that a block brings with it; null where they are none. */
const readCodes = (reader: Reader): typeof FIXED_CODES | null => {
  const [letters, distances, orders] = [take(reader, 5) + 257, take(reader, 5) + 1, take(reader, 4) + 4];
  const lengthLengths = new Uint8Array(19);
  for (let index = 0; index < orders; index += 1) lengthLengths[ORDER[index] ?? 0] = take(reader, 3);
  const codes = codesOf(lengthLengths);
  const lengths = new Uint8Array(letters + distances);
  for (let index = 0; index < lengths.length; ) {
    const symbol = symbolOf(reader, codes);
    if (symbol < 0) return null;
    const repeated = symbol === 16 ? (lengths[index - 1] ?? 0) : 0;
    const count = symbol < 16 ? 1 : symbol === 16 ? 3 + take(reader, 2) : symbol === 17 ? 3 + take(reader, 3) : 11 + take(reader, 7);
    lengths.fill(symbol < 16 ? symbol : repeated, index, index + count);
    index += count;
  }
  return { letters: codesOf(lengths.subarray(0, letters)), distances: codesOf(lengths.subarray(letters)) };
};

const skipStored = (reader: Reader): void => {
  const byte = (reader.at + 7) >> 3;
  const length = (reader.bytes[byte] ?? 0) | ((reader.bytes[byte + 1] ?? 0) << 8);
  for (let index = 0; index < Math.min(2, length); index += 1) put(reader, reader.bytes[byte + 4 + index] ?? 0);
  reader.size += Math.max(0, length - 2);
  reader.at = (byte + 4 + length) * 8;
};

/** Reckons a block; whether it ended as it should. */
const skipBlock = (reader: Reader, { letters, distances }: typeof FIXED_CODES, most: number): boolean => {
  const end = reader.bytes.length * 8;
  while (reader.at < end && reader.size <= most) {
    const symbol = symbolOf(reader, letters);
    if (symbol < 0) return false;
    if (symbol < END) put(reader, symbol);
    else if (symbol === END) return true;
    else {
      const length = LENGTHS[symbol - END - 1] ?? 0;
      if (reader.size === 1) reader.second = reader.first;
      reader.size += length + take(reader, LENGTH_BITS[symbol - END - 1] ?? 0);
      const distance = symbolOf(reader, distances);
      if (distance < 0) return false;
      reader.at += DISTANCE_BITS[distance] ?? 0;
    }
  }
  return false;
};

/** Reckons what the deflated stream (RFC 1951) that starts at a byte unpacks to, as far as it is sound and until it is more than `most`. */
export const deflatedAt = (bytes: Uint8Array, start: number, most: number): Deflated => {
  const reader: Reader = { bytes, at: start * 8, size: 0, first: 0, second: 0 };
  const end = bytes.length * 8;
  for (let isLast = false; !isLast && reader.at < end && reader.size <= most; ) {
    isLast = take(reader, 1) === 1;
    const kind = take(reader, 2);
    if (kind === STORED) skipStored(reader);
    else {
      const codes = kind === FIXED ? FIXED_CODES : kind === DYNAMIC ? readCodes(reader) : null;
      if (codes === null || !skipBlock(reader, codes, most)) break;
    }
  }
  return { size: reader.size, first: reader.first, second: reader.second };
};
