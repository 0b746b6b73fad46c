import { Command } from "commander";
import type { Label } from "../../extract/index.ts";
import { ROLES } from "../../extract/index.ts";
import { findUnits, type OwnRow, originWords, owns } from "../../graph/index.ts";
import { openGraph, theOne } from "./ask.ts";
import { DEFAULT_FOLDER } from "./graph-folder.ts";
import { table } from "./table.ts";
import { say, type Terminal } from "./terminal.ts";

const EXAMPLES = `
  wenmai owns 市教育局 -g 图谱
  wenmai owns 区委党史办 --json
`;

type Options = { readonly graph: string; readonly json?: true };

const ROLE_LABELS: ReadonlyMap<string, Label> = new Map(ROLES.map(({ id, label }) => [id, label]));
const MODES: Readonly<Record<OwnRow["mode"], Label>> = { done: { zh: "已做", en: "done" }, due: { zh: "待办", en: "due" } };
const ORDERS: Label = { zh: "部署", en: "orders" };

const PLACE: Label = { zh: "位置", en: "place" };

/** The rows as a table; where in the file they stand, as far as the format of one of them tells. */
const rowsOf = (terminal: Terminal, rows: readonly OwnRow[]): string => {
  const places = rows.map(({ origin }) => originWords(origin, terminal.language));
  const hasPlaces = places.some((place) => place !== "");
  return table(
    [
      say(terminal, { zh: "角色", en: "role" }),
      say(terminal, { zh: "状态", en: "state" }),
      say(terminal, { zh: "任务", en: "measure" }),
      say(terminal, { zh: "时限", en: "deadline" }),
      say(terminal, { zh: "文件", en: "document" }),
      ...(hasPlaces ? [say(terminal, PLACE)] : []),
      say(terminal, { zh: "原文", en: "quote" }),
    ],
    rows.map(({ role, mode, measure, deadline, document, quote }, index) => [
      say(terminal, ROLE_LABELS.get(role ?? "") ?? ORDERS),
      say(terminal, MODES[mode]),
      measure,
      deadline ?? "",
      document.title,
      ...(hasPlaces ? [places[index] ?? ""] : []),
      quote,
    ]),
    terminal.columns,
  );
};

const answer = async (terminal: Terminal, unit: string, options: Options): Promise<void> => {
  const { graph, lookup, texts } = openGraph(terminal, options.graph);
  const id = await theOne(terminal, unit, findUnits(graph, lookup, unit), options.json === true);
  if (id === null) return;
  const { owned, ordered } = owns(lookup, id, texts);
  const name = lookup.nameOf(id);
  if (options.json === true) return terminal.print(`${JSON.stringify({ unit: { id, name }, owned, ordered })}\n`);
  const held = say(terminal, { zh: `${name}：承担 ${owned.length} 项任务`, en: `${name}: owns ${owned.length} measures` });
  await terminal.print(`${held}\n${owned.length === 0 ? "" : rowsOf(terminal, owned)}`);
  if (ordered.length === 0) return;
  const only = say(terminal, {
    zh: `只部署、未明确责任单位 ${ordered.length} 项`,
    en: `only orders ${ordered.length}, of which no unit is named as owner`,
  });
  await terminal.print(`\n${only}\n${rowsOf(terminal, ordered)}`);
};

/** `wenmai owns UNIT`: the measures of a unit, each with its quote. */
export const ownsCommand = (terminal: Terminal): Command =>
  new Command("owns")
    .description(
      say(terminal, {
        zh: "一个单位承担的任务（全称、简称皆可），附原文",
        en: "the measures of a unit, by full or short name, each with its quote",
      }),
    )
    .argument("<unit>", say(terminal, { zh: "单位名称或 id", en: "name or id of the unit" }))
    .option("-g, --graph <dir>", say(terminal, { zh: "图谱文件夹", en: "the folder of the graph" }), DEFAULT_FOLDER)
    .option("--json", say(terminal, { zh: "输出 JSON", en: "print JSON" }))
    .addHelpText("after", () => `\n${say(terminal, { zh: "例：", en: "Examples:" })}${EXAMPLES}`)
    .action((unit: string, options: Options) => answer(terminal, unit, options));
