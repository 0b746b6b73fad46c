import { analyze, type Mention } from "../../extract/index.ts";
import { readText } from "../../src/read/index.ts";
import type { MarkedCase } from "./marked-cases.ts";

const nameOf = (text: string, mention: Mention): string =>
  mention.fields["name"]?.value ?? text.slice(mention.span.start, mention.span.end);

/** What words point back to, each as `该办法@12: title`; 本文 for the paper that speaks, ? where it is not certain. */
export const found = ({ text }: MarkedCase): readonly string[] => {
  const { mentions, references } = analyze(readText(new TextEncoder().encode(text), "case.txt"));
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const line = (start: number, end: number, target: string): string => `${text.slice(start, end)}@${start}: ${target}`;
  const pointing = references.map(({ span, targets }) => {
    const names = targets === "document" ? ["本文"] : targets.map((id) => nameOf(text, byId.get(id) as Mention));
    return line(span.start, span.end, names.length === 0 ? "?" : names.join(","));
  });
  const short = mentions
    .filter(({ kind, fields, span }) => kind === "regulation" && fields["name"] !== undefined && !isDeclaration(text, span.start))
    .map((mention) => line(mention.span.start, mention.span.end, nameOf(text, mention)));
  return [...pointing, ...short];
};

/** （以下简称《条例》） declares a short name; what stands there points to nothing. */
const isDeclaration = (text: string, start: number): boolean =>
  /(?:简称|统称|下称|以下称)(?:为|：)?[“《]?$/u.test(text.slice(Math.max(0, start - 8), start));

/** What a case says of them. */
export const wanted = ({ text, marks }: MarkedCase): readonly string[] => {
  const titles = new Map(
    marks
      .filter(({ label }) => label !== "" && !label.startsWith("→"))
      .map(({ start, end, label }) => [label.replace(":", ""), text.slice(start, end)]),
  );
  return marks
    .filter(({ label }) => label.startsWith("→"))
    .map(({ start, end, label }) => {
      const target = label.slice(1);
      const names =
        target === "本文" || target === "?"
          ? target
          : target
              .split(",")
              .map((one) => titles.get(one) ?? one)
              .join(",");
      return `${text.slice(start, end)}@${start}: ${names}`;
    });
};
