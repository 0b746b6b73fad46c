import { Command } from "commander";
import type { Analysis, Claim, Dropped, Kind, Label, Measure, Mention, Party, Relation, Span } from "../../extract/index.ts";
import { analyze, KINDS, RELATIONS, ROLES, textOf } from "../../extract/index.ts";
import { complaint } from "./complaint.ts";
import { numberOf } from "./options.ts";
import { collect, readInput } from "./source.ts";
import { cut } from "./table.ts";
import { say, type Terminal } from "./terminal.ts";

const EXAMPLES = `
  wenmai explain 报告.txt --at 123
  wenmai explain 报告.txt --at 123 --json
`;
/** Characters of context on either side of the position. */
const AROUND = 20;
const QUOTE_WIDTH = 80;

/** All that the rules made of one character. */
type Explanation = {
  readonly mentions: readonly Mention[];
  readonly dropped: readonly Dropped[];
  readonly claims: readonly Claim[];
  readonly measures: readonly Measure[];
};

const KIND_LABELS: ReadonlyMap<string, Label> = new Map((KINDS as readonly Kind[]).map(({ id, label }) => [id, label]));
const RELATION_LABELS: ReadonlyMap<string, Label> = new Map((RELATIONS as readonly Relation[]).map(({ id, label }) => [id, label]));
const ROLE_LABELS: ReadonlyMap<string, Label> = new Map(ROLES.map(({ id, label }) => [id, label]));

/** What an analysis says about the character at a position of the text. */
export const explanationOf = (analysis: Analysis, at: number): Explanation => {
  const covers = ({ start, end }: Span): boolean => start <= at && at < end;
  return {
    mentions: analysis.mentions.filter((mention) => covers(mention.span)),
    dropped: analysis.dropped.filter((mention) => covers(mention.span)),
    claims: analysis.claims.filter((claim) => covers(claim.span) || covers(claim.trigger)),
    measures: analysis.measures.filter((measure) => covers(measure.span)),
  };
};

type Words = {
  readonly label: (labels: ReadonlyMap<string, Label>, id: string) => string;
  readonly quote: (span: Span) => string;
  readonly party: (party: Party) => string;
  readonly say: (label: Label) => string;
};

const wordsFor = (terminal: Terminal, analysis: Analysis): Words => {
  const byId = new Map([...analysis.mentions, ...analysis.dropped].map((mention) => [mention.id, mention]));
  const quote = (span: Span): string => cut(textOf(analysis.document, span), QUOTE_WIDTH);
  const speaker = say(terminal, { zh: "发文者", en: "the body that speaks" });
  const paper = say(terminal, { zh: "本文", en: "this paper" });
  return {
    label: (labels, id) => {
      const label = labels.get(id);
      return label === undefined ? id : say(terminal, label);
    },
    quote,
    party: (party) => {
      const mention = byId.get(party);
      if (mention !== undefined) return quote(mention.span);
      return party === "speaker" ? speaker : paper;
    },
    say: (label) => say(terminal, label),
  };
};

const mentionLine = (words: Words, mention: Mention): string => {
  const fields = Object.entries(mention.fields).map(([id, fact]) => `${id}=${fact.value}`);
  const generic = mention.generic ? [words.say({ zh: "泛指", en: "generic" })] : [];
  const extras = [...generic, ...fields].map((extra) => `  ${extra}`).join("");
  return `${words.label(KIND_LABELS, mention.kind)}  ${words.quote(mention.span)}  ${mention.span.start}-${mention.span.end}  ${mention.rule}${extras}`;
};

const droppedLine = (words: Words, dropped: Dropped): string => {
  const winner = dropped.lostTo === null ? "" : `  ${words.say({ zh: "让位于", en: "gave way to" })} ${words.party(dropped.lostTo)}`;
  return `${mentionLine(words, dropped)}  ${dropped.reason}${winner}`;
};

const claimLine = (words: Words, claim: Claim): string =>
  `${words.party(claim.source)} —${words.label(RELATION_LABELS, claim.relation)}→ ${words.party(claim.target)}  ${words.quote(claim.trigger)}  ${claim.mode}  ${claim.rule}`;

const measureLine = (words: Words, measure: Measure): string => {
  const owners = measure.owners.map(
    ({ party, role, inherited }) =>
      `${words.party(party)}（${words.label(ROLE_LABELS, role)}${inherited ? words.say({ zh: "，承前", en: ", inherited" }) : ""}）`,
  );
  const deadline = measure.deadline === null ? "" : `  ${words.quote(measure.deadline.span)}`;
  return `${owners.join("、") || "—"}  ${words.quote(measure.trigger)} | ${words.quote(measure.object)}${deadline}  ${measure.mode}  ${measure.rule}`;
};

const sectionOf = (title: string, lines: readonly string[]): string =>
  `${title} ${lines.length}\n${lines.map((line) => `  ${line}\n`).join("")}`;

const explain = async (terminal: Terminal, path: string, options: { readonly at: number; readonly json?: true }): Promise<void> => {
  const [input] = collect(terminal, [path]);
  if (input === undefined) return;
  const analysis = analyze(await readInput(input));
  const { text } = analysis.document;
  if (options.at >= text.length) throw complaint("no-such-position", `${input.path} --at ${options.at}`);
  const explanation = explanationOf(analysis, options.at);
  if (options.json === true) return terminal.print(`${JSON.stringify(explanation)}\n`);
  const words = wordsFor(terminal, analysis);
  const before = text.slice(Math.max(0, options.at - AROUND), options.at);
  const after = text.slice(options.at + 1, options.at + 1 + AROUND);
  await terminal.print(
    [
      `${cut(`${before}▸${text.charAt(options.at)}◂${after}`, Number.POSITIVE_INFINITY)}\n`,
      sectionOf(
        words.say({ zh: "提及", en: "mentions" }),
        explanation.mentions.map((mention) => mentionLine(words, mention)),
      ),
      sectionOf(
        words.say({ zh: "舍弃", en: "dropped" }),
        explanation.dropped.map((dropped) => droppedLine(words, dropped)),
      ),
      sectionOf(
        words.say({ zh: "关系", en: "relations" }),
        explanation.claims.map((claim) => claimLine(words, claim)),
      ),
      sectionOf(
        words.say({ zh: "任务", en: "measures" }),
        explanation.measures.map((measure) => measureLine(words, measure)),
      ),
    ].join(""),
  );
};

/** `wenmai explain FILE --at N`: what rules fired or were dropped at that character, and why. */
export const explainCommand = (terminal: Terminal): Command =>
  new Command("explain")
    .description(
      say(terminal, {
        zh: "说明某个字符上哪些规则起了作用、哪些被舍弃、为什么",
        en: "which rules fired or were dropped at a character, and why",
      }),
    )
    .argument("<file>", say(terminal, { zh: "一份公文", en: "a document" }))
    .requiredOption(
      "--at <n>",
      say(terminal, { zh: "字符位置，从 0 数起（UTF-16）", en: "position of the character, from 0 (UTF-16 code units)" }),
      numberOf(terminal),
    )
    .option("--json", say(terminal, { zh: "输出 JSON", en: "print JSON" }))
    .addHelpText("after", () => `\n${say(terminal, { zh: "例：", en: "Examples:" })}${EXAMPLES}`)
    .action((file: string, options: { readonly at: number; readonly json?: true }) => explain(terminal, file, options));
