import { readPdf } from "../../src/read/pdf/index.ts";
import { type PdfPage, paragraphs, pdfOf, rule, write } from "../support/pdf.ts";
import type { Rivalry } from "./rivalry.ts";

const PROSE =
  "市水利局牵头，会同市自然资源和规划局、市农业农村局，按照职责分工抓好落实，于2023年5月底前完成骨干河道排查，建立问题清单和责任清单，逐项明确整改措施和完成时限。";

/** One page in five holds a table drawn by lines, the others prose. */
const pageOf = (number: number): PdfPage => {
  const foot = write(280, 40, 14, `— ${number} —`);
  const prose = paragraphs({ x: 90, y: 760, size: 16, count: 26 }, [PROSE, PROSE, PROSE, PROSE, PROSE]).content;
  if (number % 5 !== 0) return { content: prose + foot };
  let content = "";
  for (let row = 0; row < 24; row += 1) {
    const y = 760 - 28 * row;
    content +=
      rule(90, y, 500, y) +
      write(95, y - 18, 12, String(row)) +
      write(135, y - 18, 12, "排查骨干河道") +
      write(335, y - 18, 12, "市水利局");
  }
  return { content: content + [90, 130, 330, 500].map((x) => rule(x, 760, x, 116)).join("") + rule(90, 88, 500, 88) + foot };
};

const loadBare = async () => {
  // Its display layer takes these from the page it draws on.
  const scope = globalThis as { DOMMatrix?: unknown; ImageData?: unknown; Path2D?: unknown };
  for (const name of ["DOMMatrix", "ImageData", "Path2D"] as const) scope[name] ??= Object;
  return await import("pdfjs-dist/legacy/build/pdf.mjs");
};

const readBare = async (bytes: Uint8Array): Promise<number> => {
  const { getDocument } = await loadBare();
  const task = getDocument({
    data: bytes.slice(),
    cMapUrl: new URL("../../node_modules/pdfjs-dist/cmaps/", import.meta.url).pathname,
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: 0,
  });
  const document = await task.promise;
  let length = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) if ("str" in item) length += item.str.length;
  }
  await task.destroy();
  return length;
};

/** Pages of prose and tables beside bare pdf.js, which only hands out the text of each page. */
export const pdfRivalry = (pages: number): Rivalry => {
  const bytes = pdfOf(Array.from({ length: pages }, (_, index) => pageOf(index + 1)));
  return {
    format: "pdf",
    bytes,
    ours: () => readPdf(bytes, "large.pdf"),
    rival: "pdf.js, getTextContent",
    theirs: () => readBare(bytes),
    least: 0.7,
  };
};
