import type { Analysis, Measure, Party, Span } from "../../extract/index.ts";

/** What an analysis says, line by line under the lines of its text, in the notation of the annotations. For people to read, and to compare. */
export const annotatedText = (analysis: Analysis): string => {
  const { document, mentions, claims, measures, issues } = analysis;
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const quote = ({ start, end }: Span): string => document.text.slice(start, end).replaceAll("\n", "⏎");
  const party = (id: Party): string => {
    const mention = byId.get(id);
    return mention === undefined ? id.toUpperCase() : quote(mention.span);
  };
  const owners = (measure: Measure): string =>
    measure.owners.map(({ party: id, role, inherited }) => `${party(id)}(${role}${inherited ? ", inherited" : ""})`).join(", ") || "–";
  const facts: { readonly at: number; readonly line: string }[] = [
    ...mentions.map(({ kind, span, generic, rule, fields }) => {
      const extras = Object.entries(fields).map(([id, { value }]) => ` ${id}=${value}`);
      return { at: span.start, line: `${kind} ${quote(span)}${generic ? " (generic)" : ""}${extras.join("")}  # ${rule}` };
    }),
    ...claims.map(({ relation, source, target, span, mode, date, rule }) => ({
      at: span.start,
      line: `REL ${party(source)} | ${relation} | ${party(target)} | ${mode}${date === null ? "" : ` ${date}`}  # ${rule}`,
    })),
    ...measures.map((measure) => {
      const { deadline, trigger, object, mode, quantities, rule } = measure;
      const by = deadline === null ? "" : ` | by ${quote(deadline.span)} (${deadline.kind} ${deadline.from ?? ""}…${deadline.to ?? ""})`;
      const amounts = quantities.map(({ span, value, unit }) => ` | ${quote(span)}=${value ?? "?"}${unit}`).join("");
      return {
        at: trigger.start,
        line: `MEASURE ${owners(measure)} | ${quote(trigger)} | ${quote(object)}${by}${amounts} | ${mode}  # ${rule}`,
      };
    }),
    ...issues.map(({ code, severity, span }) => ({ at: span?.start ?? 0, line: `ISSUE ${severity} ${code}` })),
  ];
  return document.blocks
    .map(({ span, role, level }, index) => {
      const next = document.blocks[index + 1]?.span.start ?? document.text.length + 1;
      const first = index === 0 ? 0 : span.start;
      const here = facts.filter(({ at }) => first <= at && at < next).map(({ line }) => `    ${line}\n`);
      return `${role}${level > 0 ? ` ${level}` : ""}: ${quote(span)}\n${here.join("")}`;
    })
    .join("");
};
