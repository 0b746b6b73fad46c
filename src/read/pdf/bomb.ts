import { Unzlib } from "fflate";
import { deflatedAt } from "./deflated.ts";

/** Bytes that the streams of a file may unpack to: one that is no picture, all of those, all pictures. pdf.js reads some ten million bytes of a page a second. */
const MOST = { one: 48 * 1024 * 1024, words: 160 * 1024 * 1024, pictures: 1024 * 1024 * 1024 } as const;
/** What is smaller counts as words, even if it is a picture. */
const SMALL = 64 * 1024;
/** Small enough that what it unpacks to (a thousand times as much at most) has room. */
const SLICE = 16 * 1024;
/** A stream may be packed several times over. */
const DEEPEST = 3;
/** Bytes before what is deflated. */
const HEADER = 2;
/** The dictionary of a stream stands in so many bytes before it. */
const REACH = 1024;

const bytesOf = (words: string): readonly number[] => [...words].map((character) => character.charCodeAt(0));
const STREAM = bytesOf("stream");
const END = bytesOf("end");
const IMAGE = /\/Subtype\s{0,4}\/Image/u;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

const stands = (bytes: Uint8Array, at: number, mark: readonly number[]): boolean =>
  at >= 0 && mark.every((byte, offset) => bytes[at + offset] === byte);

/** RFC 1950: deflated, and the two bytes are a multiple of 31. */
const isPacked = (first: number | undefined, second: number | undefined): boolean =>
  first !== undefined && second !== undefined && (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;

/** Where the bytes of the next stream start; null behind the last. */
const nextStream = (bytes: Uint8Array, from: number): number | null => {
  for (let at = bytes.indexOf(STREAM[0] ?? 0, from); at >= 0; at = bytes.indexOf(STREAM[0] ?? 0, at + 1)) {
    if (!stands(bytes, at, STREAM) || stands(bytes, at - END.length, END)) continue;
    let start = at + STREAM.length;
    while (start < bytes.length && bytes[start] !== LINE_FEED && bytes[start] !== CARRIAGE_RETURN) start += 1;
    return bytes[start] === CARRIAGE_RETURN && bytes[start + 1] === LINE_FEED ? start + 2 : start + 1;
  }
  return null;
};

type Counter = { readonly push: (slice: Uint8Array) => void; readonly count: () => number };

/** Counts the bytes that pass and, where they are packed themselves, those that they unpack to. */
const counter = (depth: number): Counter => {
  let count = 0;
  let inner: { readonly next: Counter; readonly unpacker: Unzlib } | null = null;
  return {
    push: (slice) => {
      if (count === 0 && depth < DEEPEST && isPacked(slice[0], slice[1])) {
        const next = counter(depth + 1);
        inner = { next, unpacker: new Unzlib((chunk) => next.push(chunk)) };
      }
      count += slice.length;
      try {
        for (let at = 0; at < slice.length && inner !== null && inner.next.count() <= MOST.one; at += SLICE)
          inner.unpacker.push(slice.subarray(at, at + SLICE));
      } catch {
        // It only looked packed, or is damaged: what follows is not unpacked by the reader either.
        inner = null;
      }
    },
    count: () => Math.max(count, inner?.next.count() ?? 0),
  };
};

/** How many bytes a stream that is packed several times over unpacks to; more than the limit stops it. */
const unpackedSize = (bytes: Uint8Array, start: number): number => {
  const unpacked = counter(1);
  const unpacker = new Unzlib((chunk) => unpacked.push(chunk));
  let before = -1;
  try {
    for (let at = start; at < bytes.length && unpacked.count() <= MOST.one && unpacked.count() > before; at += SLICE) {
      before = at === start ? -1 : unpacked.count();
      unpacker.push(bytes.subarray(at, at + SLICE));
    }
  } catch {
    return unpacked.count();
  }
  return unpacked.count();
};

/** Whether the dictionary before a stream says that it is a picture. */
const isPicture = (bytes: Uint8Array, start: number): boolean =>
  IMAGE.test(
    String.fromCharCode(...bytes.subarray(Math.max(0, start - REACH), start))
      .split("obj")
      .at(-1) ?? "",
  );

/** Whether the streams of a file unpack to more than any document holds. Those of an encrypted file cannot be looked into. */
export const isBomb = (bytes: Uint8Array): boolean => {
  let [words, pictures] = [0, 0];
  for (let start = nextStream(bytes, 0); start !== null; start = nextStream(bytes, start)) {
    if (!isPacked(bytes[start], bytes[start + 1])) continue;
    const { size: plain, first, second } = deflatedAt(bytes, start + HEADER, MOST.pictures);
    const size = isPacked(first, second) ? unpackedSize(bytes, start) : plain;
    if (size > SMALL && isPicture(bytes, start)) pictures += size;
    else if (size > MOST.one) return true;
    else words += size;
    if (words > MOST.words || pictures > MOST.pictures) return true;
  }
  return false;
};
