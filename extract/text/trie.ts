/**
 * A double-array trie over UTF-16 code units: state `s` goes over code `c` to `base[s] + c` where `check` of that cell is `s`.
 * Aoe, An Efficient Digital Search Algorithm by Using a Double-Array Structure, IEEE TSE 15(9), 1989.
 */
export type Trie = {
  /** The small code of a code unit; 0 where no word has it. */
  readonly codes: Uint16Array;
  readonly base: Int32Array;
  readonly check: Int32Array;
  /** The index of the word that ends in a state; -1 where none does. */
  readonly word: Int32Array;
};

type Node = { readonly first: number; readonly last: number; readonly depth: number; readonly state: number };

/** Codes by frequency, so that common characters lie close together. */
const encode = (words: readonly string[]): { codes: Uint16Array; size: number } => {
  const counts = new Map<number, number>();
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) counts.set(word.charCodeAt(at), (counts.get(word.charCodeAt(at)) ?? 0) + 1);
  }
  const units = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b);
  const codes = new Uint16Array(65536);
  units.forEach(([unit], index) => {
    codes[unit] = index + 1;
  });
  return { codes, size: units.length + 1 };
};

const grown = (array: Int32Array<ArrayBuffer>, size: number, fill: number): Int32Array<ArrayBuffer> => {
  if (size <= array.length) return array;
  const larger = new Int32Array(Math.max(size, array.length * 2)).fill(fill);
  larger.set(array);
  return larger;
};

type Child = { readonly code: number; readonly first: number; readonly last: number };

/** The children of a node: runs of `words[first..last)` by their code at `depth`. Words are sorted by codes. */
const childrenOf = (words: readonly string[], codes: Uint16Array, node: Node): Child[] => {
  const children: Child[] = [];
  let start = node.first;
  while (start < node.last) {
    const code = codes[words[start]?.charCodeAt(node.depth) ?? 0] ?? 0;
    let end = start + 1;
    while (end < node.last && codes[words[end]?.charCodeAt(node.depth) ?? 0] === code) end += 1;
    children.push({ code, first: start, last: end });
    start = end;
  }
  return children;
};

const compareByCodes = (codes: Uint16Array) => (a: string, b: string) => {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i += 1) {
    const difference = (codes[a.charCodeAt(i)] ?? 0) - (codes[b.charCodeAt(i)] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
};

/** Builds the trie of distinct, non-empty words. `word` counts in the order handed in. */
export const buildTrie = (input: readonly string[]): Trie => {
  const { codes, size } = encode(input);
  const words = [...input].sort(compareByCodes(codes));
  const indexByWord = new Map(input.map((word, index) => [word, index]));
  let base = new Int32Array(1024);
  let check = new Int32Array(1024).fill(-1);
  let word = new Int32Array(1024).fill(-1);
  check[0] = 0;
  let free = 1;
  const nodes: Node[] = [{ first: 0, last: words.length, depth: 0, state: 0 }];
  for (let at = 0; at < nodes.length; at += 1) {
    let node = nodes[at];
    if (node === undefined) break;
    if (node.depth > 0 && words[node.first]?.length === node.depth) {
      word[node.state] = indexByWord.get(words[node.first] ?? "") ?? -1;
      node = { ...node, first: node.first + 1 };
    }
    const children = childrenOf(words, codes, node);
    const lowest = children[0]?.code;
    if (lowest === undefined) continue;
    while (check[free] !== -1 && free < check.length) free += 1;
    let offset = Math.max(0, free - lowest);
    while (children.some((child) => (check[offset + child.code] ?? -1) !== -1 || offset + child.code === 0)) offset += 1;
    base = grown(base, offset + size + 1, 0);
    check = grown(check, offset + size + 1, -1);
    word = grown(word, offset + size + 1, -1);
    base[node.state] = offset;
    for (const child of children) {
      const state = offset + child.code;
      check[state] = node.state;
      nodes.push({ first: child.first, last: child.last, depth: node.depth + 1, state });
    }
  }
  return { codes, base, check, word };
};

/** Calls `visit(start, end, word)` for every word at every position, by start, then the shorter first. At most the longest word's steps a position. */
export const walkTrie = (trie: Trie, text: string, visit: (start: number, end: number, word: number) => void): void => {
  const { codes, base, check, word } = trie;
  for (let start = 0; start < text.length; start += 1) {
    let state = 0;
    for (let at = start; at < text.length; at += 1) {
      const code = codes[text.charCodeAt(at)] ?? 0;
      if (code === 0) break;
      const next = (base[state] ?? 0) + code;
      if (check[next] !== state) break;
      state = next;
      const index = word[state] ?? -1;
      if (index >= 0) visit(start, at + 1, index);
    }
  }
};

/** The index of the word that is exactly a stretch of a text; -1 where none is. */
export const wordAt = (trie: Trie, text: string, start: number, end: number): number => {
  const { codes, base, check, word } = trie;
  let state = 0;
  for (let at = start; at < end; at += 1) {
    const code = codes[text.charCodeAt(at)] ?? 0;
    const next = (base[state] ?? 0) + code;
    if (code === 0 || check[next] !== state) return -1;
    state = next;
  }
  return word[state] ?? -1;
};

/** Whether any word of a trie starts at a position of a text. */
export const startsWord = (trie: Trie, text: string, start: number): boolean => {
  const { codes, base, check, word } = trie;
  let state = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = codes[text.charCodeAt(at)] ?? 0;
    const next = (base[state] ?? 0) + code;
    if (code === 0 || check[next] !== state) return false;
    if ((word[next] ?? -1) >= 0) return true;
    state = next;
  }
  return false;
};
