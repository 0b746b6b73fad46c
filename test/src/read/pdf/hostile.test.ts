import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { InputError } from "../../../../src/read/index.ts";
import { readPdf } from "../../../../src/read/pdf/index.ts";
import { ROOT } from "../../../support/cli.ts";
import { pdfOf, write } from "../../../support/pdf.ts";

const PAGE = { content: write(90, 700, 16, "云川市水利局") };
const fileOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(ROOT, "test/fixtures/pdf", name)));

/** The words of a file, or the code of the error. Anything but an InputError fails. */
const outcomeOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    return (await readPdf(bytes, "文件.pdf")).text.trim();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.code;
  }
};

const BLANKS = deflateSync(new Uint8Array(100 * 1024 * 1024).fill(0x20));
const pagesTree = (words: string): ReadonlyMap<number, string> => new Map([[2, `<< /Type /Pages /MediaBox [0 0 595 842] ${words} >>`]]);
/** A picture that fills a page. */
const SCAN = { content: "q 595 0 0 842 0 0 cm /I Do Q" };
const scanOn = (page: number, contents: number): ReadonlyMap<number, string> =>
  new Map([
    [page, `<< /Type /Page /Parent 2 0 R /Contents ${contents} 0 R /Resources << /XObject << /I 30 0 R >> >> >>`],
    [
      30,
      "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 1 >>\nstream\nx\nendstream",
    ],
  ]);

describe("PDF files that are not as they should be", () => {
  it.each<readonly [string, Uint8Array, string]>([
    ["a page that unpacks to hundreds of megabytes", pdfOf([{ content: BLANKS, filter: "/Filter /FlateDecode" }]), "read/hostile"],
    ["one that is packed twice", pdfOf([{ content: deflateSync(BLANKS), filter: "/Filter [/FlateDecode /FlateDecode]" }]), "read/hostile"],
    ["pages that hold themselves", pdfOf([PAGE], pagesTree("/Kids [2 0 R] /Count 5")), "read/damaged"],
    ["a great number of pages that are not there", pdfOf([PAGE], pagesTree("/Kids [] /Count 1000000000")), ""],
    ["more pages than any document has", pdfOf(Array.from({ length: 5001 }, () => PAGE)), "read/too-large"],
    ["a scan", pdfOf([SCAN], scanOn(6, 7)), "read/picture"],
    ["a blank page", pdfOf([{ content: "" }]), ""],
    ["nothing behind the mark", new TextEncoder().encode("%PDF-1.7\n"), "read/damaged"],
    ["an encryption that nobody knows", pdfOf([PAGE], new Map([[30, "<< /Filter /Standard /V 99 >>"]]), "/Encrypt 30 0 R"), "read/damaged"],
    ["a password", fileOf("user-password.pdf"), "read/encrypted"],
  ])("%s: %#", { timeout: 60_000 }, async (_name, bytes, code) => {
    expect(await outcomeOf(bytes)).toBe(code);
  });

  it("are read where they forbid copying only, or have lost their table of places", async () => {
    expect(await outcomeOf(fileOf("owner-password.pdf"))).toBe("市水利局于2023年5月底前清理云川河。");
    const bytes = pdfOf([PAGE]);
    expect(await outcomeOf(bytes.slice(0, bytes.lastIndexOf("x".charCodeAt(0))))).toBe("云川市水利局");
  });

  it("say which of their pages are pictures", async () => {
    const source = await readPdf(pdfOf([PAGE, SCAN], scanOn(8, 9)), "文件.pdf");
    expect(source.text).toBe("云川市水利局\n");
    expect(source.issues.map(({ code, message }) => [code, message.zh.slice(0, 8)])).toEqual([["read/page-picture", "第2页只有图片，"]]);
  });

  it("give nothing but an InputError when cut off or changed anywhere", { timeout: 120_000 }, async () => {
    const bytes = pdfOf([PAGE]);
    for (let at = 0; at < bytes.length; at += 47) {
      await outcomeOf(bytes.slice(0, at));
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      await outcomeOf(changed);
    }
    expect(await outcomeOf(bytes)).toBe("云川市水利局");
  });

  it("leave the bytes that were handed in as they are", async () => {
    const bytes = pdfOf([PAGE]);
    const before = bytes.slice();
    await outcomeOf(bytes);
    expect(bytes).toEqual(before);
  });
});
