import type { Label, Mode } from "../../extract/index.ts";
import { GENRES, KIND_SCHEMAS, RELATION_SCHEMAS, ROLES, STRUCTURAL_RELATIONS, STRUCTURES } from "../../extract/index.ts";
import type { Evidence, Task } from "../model.ts";
import type { ExportSource } from "./format.ts";

type Labelled = { readonly id: string; readonly label: Label };

const labelsOf = (list: readonly Labelled[]): ReadonlyMap<string, Label> => new Map(list.map(({ id, label }) => [id, label]));

const NODES = labelsOf([...KIND_SCHEMAS, ...STRUCTURES]);
const EDGES = labelsOf([...RELATION_SCHEMAS, ...STRUCTURAL_RELATIONS]);
const OF_ROLES = labelsOf(ROLES);
const OF_GENRES = labelsOf(GENRES);

const MODES: Readonly<Record<Mode, Label>> = {
  stated: { zh: "已述", en: "stated" },
  planned: { zh: "拟", en: "planned" },
  denied: { zh: "否定", en: "denied" },
};
const STATES: Readonly<Record<Task["mode"], Label>> = { done: { zh: "已做", en: "done" }, due: { zh: "待办", en: "due" } };
const BASES: Readonly<Record<Evidence["basis"], Label>> = {
  stated: { zh: "原文", en: "in the text" },
  derived: { zh: "由名称推得", en: "from a name's shape" },
  listed: { zh: "来自名录", en: "from a list" },
};

const COLON: Label = { zh: "：", en: ": " };

/** Words for ids in the language of an export; an id that no list holds stands for itself. */
export type Words = {
  readonly say: (label: Label) => string;
  /** `name：value`. */
  readonly named: (name: string, value: string) => string;
  readonly kind: (id: string) => string;
  readonly relation: (id: string) => string;
  readonly role: (id: string) => string;
  readonly genre: (id: string) => string;
  readonly mode: (mode: Mode) => string;
  readonly state: (mode: Task["mode"]) => string;
  readonly basis: (basis: Evidence["basis"]) => string;
};

const wordsOf = (language: keyof Label): Words => {
  const say = (label: Label): string => label[language];
  const from = (labels: ReadonlyMap<string, Label>) => (id: string) => labels.get(id)?.[language] ?? id;
  return {
    say,
    named: (name, value) => `${name}${say(COLON)}${value}`,
    kind: from(NODES),
    relation: from(EDGES),
    role: from(OF_ROLES),
    genre: from(OF_GENRES),
    mode: (mode) => say(MODES[mode]),
    state: (mode) => say(STATES[mode]),
    basis: (basis) => say(BASES[basis]),
  };
};

const WORDS: Readonly<Record<keyof Label, Words>> = { zh: wordsOf("zh"), en: wordsOf("en") };

/** The words in the language of an export. */
export const wordsIn = ({ language }: Pick<ExportSource, "language">): Words => WORDS[language];
