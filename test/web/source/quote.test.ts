import { expect, test } from "vitest";
import { quoteOf } from "../../../web/source/quote.ts";

/** The quote of the bracketed stretch. */
const quoteIn = (marked: string) => {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  return quoteOf({ text: marked.replace("[", "").replace("]", ""), blocks: [] }, { start, end });
};

test("a name stands in its sentence", () => {
  expect(quoteIn("前一句。[云川市教育局]印发办法。后一句。")).toEqual({ before: "", inside: "云川市教育局", after: "印发办法。" });
});

test("a long sentence is cut on both sides, and says so", () => {
  const { before, after } = quoteIn(`${"甲".repeat(60)}[云川市]${"乙".repeat(60)}。`);
  expect(before).toMatch(/^…甲{26}$/u);
  expect(after).toMatch(/^乙{26}…$/u);
});

test("a quote that ends its sentence takes nothing of the next", () => {
  expect(quoteIn("一、[抓好安全。]二、后文。")).toEqual({ before: "一、", inside: "抓好安全。", after: "" });
});

test("line breaks end the context and become a blank inside", () => {
  expect(quoteIn("标题\n[组\n织开展]工作\n下一段")).toEqual({ before: "", inside: "组 织开展", after: "工作" });
});
