#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { buildCommand } from "./build.ts";
import { CommandError, lineOf, wordsOf } from "./complaint.ts";
import { explainCommand } from "./explain.ts";
import { exportCommand } from "./export.ts";
import { extractCommand } from "./extract.ts";
import { formatsCommand } from "./formats.ts";
import { neo4jCommand } from "./neo4j.ts";
import { ownsCommand } from "./owns.ts";
import { packageVersion } from "./package-files.ts";
import { pageCommand } from "./page.ts";
import { processTerminal, say, type Terminal } from "./terminal.ts";
import { traceCommand } from "./trace.ts";
import { viewCommand } from "./view.ts";

/** All commands, in the order of the help. */
const COMMANDS = [
  buildCommand,
  viewCommand,
  pageCommand,
  extractCommand,
  ownsCommand,
  traceCommand,
  exportCommand,
  neo4jCommand,
  explainCommand,
  formatsCommand,
] as const;

const EXAMPLES = `
  wenmai build 公文/ -o 图谱
  wenmai view 图谱
  wenmai owns 市教育局 -g 图谱
`;

/** Headings of the help, which commander writes in English. */
const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
};

const programOf = (terminal: Terminal): Command => {
  const program = new Command("wenmai")
    .description(
      say(terminal, {
        zh: "读公文，建知识图谱：每个节点、每条边都能翻到原文。",
        en: "Reads Chinese official documents and builds a knowledge graph in which every node and edge opens the characters that say so.",
      }),
    )
    .version(packageVersion(), "-V, --version", say(terminal, { zh: "显示版本", en: "show the version" }))
    .helpCommand(false)
    .addHelpText("after", () => `\n${say(terminal, { zh: "例：", en: "Examples:" })}${EXAMPLES}`);
  for (const command of COMMANDS) program.addCommand(command(terminal));
  // After the commands are added: they do not inherit it otherwise.
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .showHelpAfterError()
      .helpOption("-h, --help", say(terminal, { zh: "显示用法", en: "show how it is used" }))
      .configureHelp({ styleTitle: (title) => (terminal.language === "zh" ? (TITLES[title] ?? title) : title) });
  }
  return program;
};

const REQUESTED: ReadonlySet<string> = new Set(["commander.helpDisplayed", "commander.version"]);

/** The exit code says what happened: 0 done, 1 bad input, 2 wrong use, more where a command says so. */
const fail = (terminal: Terminal, error: unknown): void => {
  if (error instanceof CommanderError) {
    if (!REQUESTED.has(error.code)) terminal.fail(2);
    return;
  }
  const words = wordsOf(error);
  if (error instanceof CommandError && words !== null) terminal.note(lineOf(error.where, words, terminal.language));
  else
    terminal.note(
      `${say(terminal, { zh: "wenmai 内部错误，请报告：", en: "a fault of wenmai, please report it:" })} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  terminal.fail(1);
};

const terminal = processTerminal();
try {
  await programOf(terminal).parseAsync();
} catch (error) {
  fail(terminal, error);
}
