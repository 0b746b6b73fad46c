import { describe, expect, test } from "vitest";
import { progressOf } from "../../../src/cli/progress.ts";
import { languageOf, type Terminal } from "../../../src/cli/terminal.ts";

describe("languageOf", () => {
  test("is Chinese only where the locale says so", () => {
    expect(languageOf({ LANG: "zh_CN.UTF-8" })).toBe("zh");
    expect(languageOf({ LC_ALL: "", LANG: "zh_CN.UTF-8" })).toBe("zh");
    expect(languageOf({ LC_ALL: "C", LANG: "zh_CN.UTF-8" })).toBe("en");
    expect(languageOf({})).toBe("en");
  });
});

const recorder = (screen: boolean): { readonly terminal: Terminal; readonly drawn: string[]; readonly noted: string[] } => {
  const drawn: string[] = [];
  const noted: string[] = [];
  const terminal: Terminal = {
    language: "en",
    cwd: "/",
    screen,
    columns: null,
    print: () => Promise.resolve(),
    note: (text) => void noted.push(text),
    draw: (text) => void drawn.push(text),
    fail: () => undefined,
  };
  return { terminal, drawn, noted };
};

describe("progressOf", () => {
  test("draws a bar on a screen and takes it away at the end", () => {
    const { terminal, drawn, noted } = recorder(true);
    const progress = progressOf(terminal, "extract");
    progress.step(1, 2);
    progress.end();
    expect(drawn).toEqual([`extract ${"█".repeat(12)}${"░".repeat(12)} 1/2`, ""]);
    expect(noted).toEqual([]);
  });

  test("prints a plain line at every tenth elsewhere, and none for a few steps", () => {
    const long = recorder(false);
    const progress = progressOf(long.terminal, "extract");
    for (let done = 1; done <= 100; done += 1) progress.step(done, 100);
    expect(long.noted).toHaveLength(10);
    expect(long.noted.at(-1)).toBe("extract 100/100");
    const short = recorder(false);
    progressOf(short.terminal, "extract").step(3, 3);
    expect(short.noted).toEqual([]);
  });
});
