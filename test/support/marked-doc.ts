import type { Label } from "../../extract/index.ts";

const PIPES = /\|/gu;

/** A table in Markdown. */
export const tableOf = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headings, headings.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replace(PIPES, "\\|")).join(" | ")} |\n`)
    .join("");

/** A label in both languages. */
export const bothOf = ({ zh, en }: Label): string => `${zh} · ${en}`;

/** A word as it is typed. */
export const code = (word: string): string => `\`${word}\``;

/** A description with its sections put anew between the marks that bear their names. */
export const renewed = (text: string, sections: Readonly<Record<string, () => string>>): string =>
  Object.entries(sections).reduce((doc, [name, write]) => {
    const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [from, to] = [doc.indexOf(start), doc.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`the description has no marks for ${name}`);
    return `${doc.slice(0, from)}${start}\n\n${write()}\n${doc.slice(to)}`;
  }, text);
