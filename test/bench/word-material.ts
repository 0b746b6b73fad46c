import { p, run, tbl, tc, tr, wordFile } from "../support/word-file.ts";

const LABELS = ["%1、", "（%2）", "%3."];
const NUMBERING = `<w:abstractNum w:abstractNumId="0">${LABELS.map(
  (label, level) =>
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="${label}"/></w:lvl>`,
).join("")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const LETTERS = '<w:rFonts w:ascii="仿宋" w:hAnsi="仿宋" w:eastAsia="仿宋"/><w:sz w:val="32"/><w:szCs w:val="32"/>';
const UNITS = ["市水利局", "市公安局", "市财政局", "市教育局", "市农业农村局"];

const unitOf = (index: number): string => UNITS[index % UNITS.length] ?? "";

const paragraphOf = (index: number): string =>
  p(
    run(`${unitOf(index)}牵头，会同${unitOf(index + 3)}于2023年${(index % 12) + 1}月底前完成第${index}号河道排查，`, LETTERS) +
      run("建立问题清单，报市人民政府。", LETTERS),
    `<w:spacing w:line="560"/><w:numPr><w:ilvl w:val="${index % 3}"/><w:numId w:val="1"/></w:numPr>`,
  );

const rowOf = (index: number): string =>
  tr(tc(`${index}`), tc(`排查第${index}号河道`), tc(unitOf(index)), tc(unitOf(index + 1)), tc("2023年底前"));

/** A .docx of so many numbered paragraphs, with a table of ten rows behind each twentieth. */
export const largeWord = (paragraphs: number): Uint8Array => {
  const body = Array.from({ length: paragraphs }, (_, index) => {
    const table = index % 20 === 19 ? tbl(...Array.from({ length: 10 }, (_row, row) => rowOf(index * 10 + row))) : "";
    return paragraphOf(index) + table;
  });
  return wordFile({ body: body.join(""), numbering: NUMBERING });
};
