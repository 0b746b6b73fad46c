import type { Label, Severity } from "../../extract/index.ts";
import { KINDS, RELATIONS } from "../../extract/index.ts";
import type { KnowledgeGraph } from "../../graph/index.ts";
import { table } from "./table.ts";
import { say, type Terminal } from "./terminal.ts";

/** How many units the summary names. */
const BUSIEST = 5;
const SEVERITIES: Readonly<Record<Severity, Label>> = {
  error: { zh: "错误", en: "errors" },
  warning: { zh: "提醒", en: "warnings" },
  note: { zh: "说明", en: "notes" },
};

const countBy = <T>(items: Iterable<T>, keyOf: (item: T) => string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
};

/** The counts of a list of the ontology, in its order, without those that are zero: 机构 12, 法规文件 3. */
const byLabel = (
  terminal: Terminal,
  list: readonly { readonly id: string; readonly label: Label }[],
  counts: ReadonlyMap<string, number>,
): string =>
  list
    .filter(({ id }) => counts.has(id))
    .map(({ id, label }) => `${say(terminal, label)} ${counts.get(id)}`)
    .join(", ");

const busiest = (graph: KnowledgeGraph): string => {
  const names = new Map(graph.entities.map((entity) => [entity.id, entity.name]));
  const owned = countBy(
    graph.tasks.flatMap((task) => [...new Set(task.owners.map((owner) => owner.entity))]),
    (entity) => entity,
  );
  return [...owned]
    .sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1))
    .slice(0, BUSIEST)
    .map(([entity, count]) => `${names.get(entity) ?? entity} ${count}`)
    .join(", ");
};

/** What a graph holds, in a few lines. */
export const summaryOf = (terminal: Terminal, graph: KnowledgeGraph): string => {
  const { documents, entities, links, tasks, issues } = graph;
  const owned = tasks.filter((task) => task.owners.length > 0).length;
  const severities = countBy(issues, (issue) => issue.severity);
  const listed = (Object.keys(SEVERITIES) as Severity[]).map((id) => ({ id, label: SEVERITIES[id] }));
  const withOwner = say(terminal, { zh: `有承担单位 ${owned}`, en: `with an owner ${owned}` });
  const rows = [
    [{ zh: "文档", en: "documents" }, documents.length, ""],
    [
      { zh: "实体", en: "entities" },
      entities.length,
      byLabel(
        terminal,
        KINDS,
        countBy(entities, (entity) => entity.kind),
      ),
    ],
    [
      { zh: "关系", en: "relations" },
      links.length,
      byLabel(
        terminal,
        RELATIONS,
        countBy(links, (link) => link.relation),
      ),
    ],
    [{ zh: "任务", en: "measures" }, tasks.length, withOwner],
    [{ zh: "任务最多", en: "busiest units" }, "", busiest(graph)],
    [{ zh: "问题", en: "issues" }, issues.length, byLabel(terminal, listed, severities)],
  ] as const;
  const [heading = [], ...rest] = rows.map(([label, count, detail]) => [say(terminal, label), String(count), detail]);
  return table(heading, rest, null);
};
