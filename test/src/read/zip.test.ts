import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/read/index.ts";
import { MOST, openZip } from "../../../src/read/zip.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const reasonOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return `${error.code}: ${error.reason}`;
    throw error;
  }
  return "nothing";
};

describe("a packed file", () => {
  test("gives the entries that are asked for", () => {
    const zip = openZip(zipSync({ "a/b.txt": encode("云川市"), "c.txt": encode("教育局") }), "x.zip");
    expect(zip.names).toEqual(["a/b.txt", "c.txt"]);
    const found = zip.unpack(new Set(["c.txt", "absent"]));
    expect([...found.keys()]).toEqual(["c.txt"]);
    expect(new TextDecoder().decode(found.get("c.txt"))).toBe("教育局");
  });

  test("is refused where a name leads out of it, where it is a bomb, or has too many entries", () => {
    expect(reasonOf(() => openZip(zipSync({ "../../x": encode("x") }), "x.zip"))).toMatch(/^read\/hostile: the name/u);
    const bomb = openZip(zipSync({ bomb: new Uint8Array(MOST.entry + 1) }), "x.zip");
    expect(reasonOf(() => bomb.unpack(new Set(["bomb"])))).toMatch(/^read\/hostile: bomb inside it unpacks to more than/u);
    const many = zipSync(Object.fromEntries(Array.from({ length: MOST.entries + 1 }, (_, index) => [`${index}`, new Uint8Array()])));
    expect(reasonOf(() => openZip(many, "x.zip"))).toBe(`read/hostile: it holds more than ${MOST.entries} files`);
  });

  test("is damaged where it is cut off", () => {
    const whole = zipSync({ "a.txt": encode("云川市教育局".repeat(50)) });
    expect(reasonOf(() => openZip(whole.slice(0, whole.length - 10), "x.zip"))).toMatch(/^read\/damaged/u);
  });
});
