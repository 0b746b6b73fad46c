import { micromark } from "micromark";
import { expect, test } from "vitest";
import { exampleSource, exportSource, textOfExport } from "../../support/export-source.ts";
import { HOSTILE, hostileGraph, hostileTexts } from "../../support/hostile-graph.ts";

const UNESCAPED: readonly (readonly [string, string])[] = [
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&amp;", "&"],
];

const wordsOf = (html: string): string => UNESCAPED.reduce((text, [from, to]) => text.replaceAll(from, to), html.replace(/<[^>]*>/gu, ""));

const headingsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<h2>(?<words>.*?)<\/h2>/gsu)].map(({ groups }) => wordsOf(groups?.["words"] ?? ""));

test("by unit, each measure with its quote and its place", () => {
  const source = exampleSource();
  const html = micromark(textOfExport("markdown", source));
  const units = source.graph.entities.filter(({ id }) => source.lookup.ownedBy.has(id)).map(({ name }) => name);
  expect(headingsOf(html).toSorted()).toEqual([...units, "未明确责任单位"].toSorted());
  const owned = source.graph.tasks.flatMap((task) => task.owners).length;
  const unowned = source.graph.tasks.filter((task) => task.owners.length === 0).length;
  expect(html.match(/<li>/gu)).toHaveLength(owned + unowned + source.graph.documents.length);
  expect(html.match(/<blockquote>/gu)).toHaveLength(owned + unowned);
  const text = wordsOf(html);
  expect(text).toContain("2023年11月底前完成普查并编制问题清单");
  expect(text).toContain(
    "—— 云川市人民政府办公室关于印发《云川市“清水润城”三年行动方案（2023—2025年）》的通知（云政办发〔2023〕18号），1.开展排水管网普查",
  );
});

test("in its head stand the program, the documents and their secrecy marks", () => {
  const [head = ""] = textOfExport("markdown", exportSource(hostileGraph(), hostileTexts())).split("\n## ");
  expect(head).toContain("wenmai test");
  expect(wordsOf(micromark(head))).toContain("【机密】标题]]><b>⟨U+202E⟩");
});

test("no mark, link or tag of a document counts, and what hides or turns a line is shown by its number", () => {
  const html = micromark(textOfExport("markdown", exportSource(hostileGraph(), hostileTexts())), { allowDangerousHtml: true });
  expect(new Set(html.match(/<[a-z][a-z0-9]*/gu))).toEqual(new Set(["<h1", "<p", "<ul", "<li", "<h2", "<ol", "<strong", "<blockquote"]));
  expect(html).not.toMatch(/[\u202a-\u202e]/u);
  const seen = wordsOf(html);
  const shown = (name: string): string =>
    name
      .replace(/\s+/gu, " ")
      .trim()
      .replace(/[\p{Cc}\p{Cs}\u202a-\u202e]/gu, (hidden) => `⟨U+${hidden.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`);
  for (const name of HOSTILE.filter((one) => one.length <= 200)) expect(seen, name).toContain(shown(name).replaceAll("\ufffe", "\ufffe"));
});
