const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

const finish = (value: number): number => {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
};

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, "0");

/** Multipliers, rotations and addends of the four lanes, as published. */
const LANES = [
  { before: 0x239b961b, turn: 15, after: 0xab0e9789, mix: 19, add: 0x561ccd1b },
  { before: 0xab0e9789, turn: 16, after: 0x38b34ae5, mix: 17, add: 0x0bcaa747 },
  { before: 0x38b34ae5, turn: 17, after: 0xa1e38b93, mix: 15, add: 0x96cd1c35 },
  { before: 0xa1e38b93, turn: 18, after: 0x239b961b, mix: 13, add: 0x32ac3b17 },
] as const;

/** 32 bits, little-endian, from byte 4 × index; zero behind the end. */
type WordAt = (index: number) => number;

const stir = (word: number, lane: (typeof LANES)[number]): number => Math.imul(rotate(Math.imul(word, lane.before), lane.turn), lane.after);

const absorb = (state: Int32Array, wordAt: WordAt, blocks: number): void => {
  for (let block = 0; block < blocks; block += 1) {
    for (let index = 0; index < LANES.length; index += 1) {
      const lane = LANES[index];
      if (lane === undefined) continue;
      const mixed = rotate((state[index] ?? 0) ^ stir(wordAt(block * 4 + index), lane), lane.mix) + (state[(index + 1) % 4] ?? 0);
      state[index] = Math.imul(mixed, 5) + lane.add;
    }
  }
};

const addAll = (state: Int32Array): void => {
  state[0] = (state[0] ?? 0) + (state[1] ?? 0) + (state[2] ?? 0) + (state[3] ?? 0);
  for (let index = 1; index < 4; index += 1) state[index] = (state[index] ?? 0) + (state[0] ?? 0);
};

/** MurmurHash3_x86_128 with seed 0: no secret, but any change of a paper shows; the same in Node and browsers. */
const murmur = (byteLength: number, wordAt: WordAt): string => {
  const state = new Int32Array(4);
  const blocks = Math.floor(byteLength / 16);
  absorb(state, wordAt, blocks);
  LANES.forEach((lane, index) => {
    const rest = byteLength - blocks * 16 - index * 4;
    if (rest > 0) state[index] = (state[index] ?? 0) ^ stir(wordAt(blocks * 4 + index), lane);
  });
  for (let index = 0; index < 4; index += 1) state[index] = (state[index] ?? 0) ^ byteLength;
  addAll(state);
  for (let index = 0; index < 4; index += 1) state[index] = finish(state[index] ?? 0);
  addAll(state);
  return [...state].map(hex).join("");
};

/** 32 hex digits over bytes. */
export const hashBytes = (bytes: Uint8Array): string =>
  murmur(bytes.length, (index) => {
    const at = index * 4;
    return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
  });

/** 32 hex digits over the UTF-16 code units of a text, whatever bytes it came from. */
export const hashText = (text: string): string =>
  murmur(text.length * 2, (index) => {
    const at = index * 2;
    const low = at < text.length ? text.charCodeAt(at) : 0;
    const high = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    return low | (high << 16);
  });
