import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test, vi } from "vitest";
import { toBase85 } from "../../../web/own/base85.ts";
import { createReaders } from "../../../web/own/readers.ts";
import type { ReadReply, ReadRequest } from "../../../web/own/serve-reader.ts";

/** What stands in for the browser's workers: each answers as its code says. */
const SCRIPTS: Readonly<Record<string, (request: ReadRequest) => ReadReply | "never" | "breaks">> = {
  quick: ({ name }) => ({ source: { text: name } as never, facts: { byteLength: 1, bytesHash: "x" } }),
  sometimes: ({ name }) => (name === "bad" ? "never" : { code: "read/damaged" }),
  broken: () => "breaks",
};

const made: { readonly script: string; isEnded: boolean }[] = [];

const scripts = new Map<string, Blob>();

/** As much of a Worker as is used. */
function StandIn(this: Record<string, unknown>, address: string): void {
  const own = { script: "", isEnded: false };
  made.push(own);
  this["addEventListener"] = () => {};
  this["terminate"] = () => {
    own.isEnded = true;
  };
  this["postMessage"] = async (request: ReadRequest) => {
    own.script = (await scripts.get(address)?.text()) ?? "";
    const reply = SCRIPTS[own.script]?.(request) ?? "breaks";
    if (reply === "breaks") (this["onerror"] as () => void)();
    else if (reply !== "never") (this["onmessage"] as (event: unknown) => void)({ data: reply });
  };
}

const installWorkers = (): void => {
  vi.stubGlobal("URL", {
    createObjectURL: (blob: Blob) => {
      const address = `blob:${scripts.size}`;
      scripts.set(address, blob);
      return address;
    },
    revokeObjectURL: () => {},
  });
  vi.stubGlobal("Worker", StandIn);
};

const packed = async (script: string): Promise<string | null> => (script in SCRIPTS ? toBase85(gzipSync(script, { level: 9 })) : null);
const request = (name: string): ReadRequest => ({ name, bytes: new Uint8Array(1) });

describe("workers that read files", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    made.length = 0;
  });

  test("are one a format, and end with the work", async () => {
    installWorkers();
    const readers = createReaders(packed);
    for (const name of ["a", "b"]) expect(await readers.read("quick", request(name))).toMatchObject({ source: { text: name } });
    expect(made).toEqual([{ script: "quick", isEnded: false }]);
    readers.end();
    expect(made).toEqual([{ script: "quick", isEnded: true }]);
  });

  test("are ended over a file that takes too long, and the next file has a new one", async () => {
    installWorkers();
    const readers = createReaders(packed, 50);
    expect(await readers.read("sometimes", request("bad"))).toEqual({ code: "read/too-slow" });
    expect(await readers.read("sometimes", request("good"))).toEqual({ code: "read/damaged" });
    expect(made.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  });

  test("that break are a fault of the program", async () => {
    installWorkers();
    expect(await createReaders(packed).read("broken", request("a"))).toEqual({ code: "fault" });
    expect(made.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  test("are not there for a format that the page does not hold", async () => {
    installWorkers();
    expect(await createReaders(packed).read("pdf", request("a"))).toEqual({ code: "no-reader" });
    expect(made).toEqual([]);
  });
});
