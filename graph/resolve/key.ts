import type { Kind, KindId } from "../../extract/index.ts";
import { KINDS, STEM } from "../../extract/index.ts";
import type { EntityKey, Scope } from "../model.ts";
import { BODY_FORMS, CLASS_FORMS } from "./lexicon.ts";
import { levelAt } from "./region.ts";

const KIND_BY_ID: ReadonlyMap<KindId, Kind> = new Map(KINDS.map((kind) => [kind.id, kind]));

/** The kind of an id; the list holds them all. */
export const kindOf = (id: KindId): Kind => {
  const kind = KIND_BY_ID.get(id);
  if (kind === undefined) throw new RangeError(`graph/resolve: no kind has the id ${id}`);
  return kind;
};

/** Stems of bodies that were merged into others: 农业部 is not 农业农村部, 卫生局 not 卫生健康局, 文化局 not 文化和旅游局. */
const FORMER_STEMS: ReadonlySet<string> = new Set(["农业", "卫生", "卫生计生", "文化", "海洋", "交通", "环境保护", "国土"]);

/** Short forms of a stem, but no stem of another body: 发改 is 发展改革, 工商 was never 市场监管. */
const STEMS: ReadonlyMap<string, string> = new Map(
  STEM.entries.flatMap((entry) =>
    entry.surfaces
      .filter((surface) => surface[0] === entry.name[0] && (surface === entry.name || !FORMER_STEMS.has(surface)))
      .map((surface): [string, string] => [surface, entry.name]),
  ),
);
const CLASS = /^(?:委|局|厅|部|办|署|总局|系统)/u;
const LONGEST_STEM = Math.max(...[...STEMS.keys()].map((stem) => stem.length));

const stemForm = (rest: string): string | null => {
  for (let length = Math.min(LONGEST_STEM, rest.length - 1); length >= 2; length -= 1) {
    const stem = STEMS.get(rest.slice(0, length));
    const tail = rest.slice(length);
    if (stem === undefined || !CLASS.test(tail)) continue;
    return stem + (CLASS_FORMS.find(({ variant }) => variant === tail)?.form ?? tail);
  }
  return null;
};

const restForm = (rest: string): string => {
  if (rest === "委员会") return "委";
  const body = BODY_FORMS.find(({ variant }) => rest.startsWith(variant));
  if (body !== undefined) return body.form + rest.slice(body.variant.length);
  return stemForm(rest) ?? rest;
};

/** The form in which names of bodies of one region are compared: 市发展和改革委员会 and 市发改委 are 市发展改革委. */
export const bodyForm = (local: string): string => {
  const level = levelAt(local);
  return level === null ? restForm(local) : level.word + restForm(local.slice(level.word.length));
};

/** The key of a name that holds everywhere. */
export const nationalKey = (kind: KindId, name: string): EntityKey =>
  keyOf(kind, { type: "national" }, kindOf(kind).reach === "speaker" ? bodyForm(name) : name);

/** `kind:name`, `kind:region/name` or `kind:doc:…/name`. */
export const keyOf = (kind: KindId, scope: Scope, local: string): EntityKey => {
  if (scope.type === "national") return `${kind}:${local}`;
  return scope.type === "region" ? `${kind}:${scope.region}/${local}` : `${kind}:${scope.document}/${local}`;
};
