import { GENRES, type KindId, type Label } from "../../extract/index.ts";
import { nodeOfDocument } from "../../graph/build.ts";
import type { DocumentRecord, Entity, Task } from "../../graph/model.ts";
import { addTo, compareText } from "../../graph/order.ts";
import { deadlineStateOf } from "../facet/deadline-state.ts";
import type { Predicate } from "../facet/filter.ts";
import type { Catalog } from "../state/catalog.ts";
import { dueOf } from "../state/due.ts";
import { datesOfEntity, firstMonth, lastMonth, monthNumber } from "./period.ts";

/** How a mark is drawn, so that colour is not what tells it apart. */
export type Shape = "square" | "circle" | "triangle" | "diamond";

/** A row of the drawing. */
export type Lane = { readonly id: string; readonly label: Label; readonly shape: Shape };

/** A thing with a place in time. `date`: as precise as the text says; `month`: where it is drawn, see `monthNumber`. */
export type Mark = { readonly id: string; readonly name: string; readonly lane: string; readonly date: string; readonly month: number };

const DEADLINE: Lane = { id: "deadline", label: { zh: "时限", en: "Deadlines" }, shape: "circle" };
const OVERDUE: Lane = { id: "overdue", label: { zh: "已逾期", en: "Overdue" }, shape: "triangle" };
const CAMPAIGN: Lane = { id: "undertaking", label: { zh: "行动", en: "Campaigns" }, shape: "diamond" };

/** Papers of each kind, deadlines, those that have passed, and undertakings; from above. */
const LANES: readonly Lane[] = [
  ...GENRES.map(({ id, label }): Lane => ({ id: `paper ${id}`, label, shape: "square" })),
  { id: "paper", label: { zh: "其他文件", en: "Other documents" }, shape: "square" },
  DEADLINE,
  OVERDUE,
  CAMPAIGN,
];

/** Kinds of things that happen, and so have a time. */
const HAPPENING: ReadonlySet<KindId> = new Set<KindId>(["campaign"]);

const LANE_IDS: ReadonlySet<string> = new Set(LANES.map(({ id }) => id));

const documentMark = (catalog: Catalog, document: DocumentRecord): readonly Mark[] => {
  const date = document.header.date?.value;
  if (date === undefined) return [];
  const lane = `paper ${document.header.genre?.value ?? ""}`;
  return [
    {
      id: nodeOfDocument(document),
      name: catalog.lookup.nameOf(document.id),
      lane: LANE_IDS.has(lane) ? lane : "paper",
      date,
      month: monthNumber(firstMonth(date)),
    },
  ];
};

const taskMark = (task: Task, today: string): readonly Mark[] => {
  const date = dueOf(task);
  if (date === null) return [];
  const lane = deadlineStateOf(task, today) === "overdue" ? OVERDUE.id : DEADLINE.id;
  return [{ id: task.id, name: task.name, lane, date, month: monthNumber(lastMonth(date)) }];
};

const entityMark = (catalog: Catalog, entity: Entity): readonly Mark[] => {
  const { from } = datesOfEntity(catalog, entity);
  if (from === null) return [];
  return [{ id: entity.id, name: entity.name, lane: CAMPAIGN.id, date: from, month: monthNumber(firstMonth(from)) }];
};

/** What the filters leave, and the day that counts as today. */
type Shown = { readonly today: string; readonly left: Pick<Predicate, "document" | "task" | "node"> };

/** What of a graph has a place in time, the earliest first. */
export const marksOf = (catalog: Catalog, { today, left }: Shown): readonly Mark[] =>
  [
    ...catalog.graph.documents.filter(({ id }) => left.document(id)).flatMap((document) => documentMark(catalog, document)),
    ...catalog.graph.tasks.filter(left.task).flatMap((task) => taskMark(task, today)),
    ...catalog.graph.entities.flatMap((entity) => {
      const node = HAPPENING.has(entity.kind) ? catalog.nodes.get(entity.id) : undefined;
      return node !== undefined && left.node(node) ? entityMark(catalog, entity) : [];
    }),
  ].sort((a, b) => a.month - b.month || compareText(a.date, b.date) || compareText(a.id, b.id));

/** The range in months, both ends within, and how many months a step has. */
export type Scale = { readonly first: number; readonly last: number; readonly step: number };

const YEAR = 12;
/** Steps in months: a month, a quarter, a year, five and ten years. */
const STEPS = [1, 3, YEAR, 5 * YEAR, 10 * YEAR] as const;

/** Steps that fit side by side in a wide window. */
export const WIDE_STEPS = 48;

/** A scale that holds all marks, in the smallest step of which no more than `most` stand side by side. Null where there is no mark. */
export const scaleOf = (marks: readonly Mark[], most = WIDE_STEPS): Scale | null => {
  const first = marks[0]?.month;
  const last = marks.at(-1)?.month;
  if (first === undefined || last === undefined) return null;
  const step = STEPS.find((months) => (last - first + 1) / months <= most) ?? 10 * YEAR;
  const whole = Math.max(step, YEAR);
  // Whole years, one at least: a single month is no line.
  const start = Math.floor(first / whole) * whole;
  const end = Math.floor(last / whole) * whole + whole - 1;
  return { first: start, last: end, step };
};

/** The marks of one step of a lane. `month`: the first of the step. */
export type Bin = { readonly month: number; readonly marks: readonly Mark[] };

/** The lanes that have marks, from above, each with its steps. */
export const lanesOf = (
  marks: readonly Mark[],
  { first, step }: Scale,
): readonly { readonly lane: Lane; readonly bins: readonly Bin[] }[] => {
  const byLane = new Map<string, Mark[]>();
  for (const mark of marks) addTo(byLane, mark.lane, mark);
  return LANES.flatMap((lane) => {
    const bins = new Map<number, Mark[]>();
    for (const mark of byLane.get(lane.id) ?? []) addTo(bins, first + Math.floor((mark.month - first) / step) * step, mark);
    return bins.size === 0 ? [] : [{ lane, bins: [...bins].map(([month, list]) => ({ month, marks: list })) }];
  });
};

/** The lane of a mark. */
export const laneById = (id: string): Lane => LANES.find((lane) => lane.id === id) ?? DEADLINE;

/** Steps between two lines with a year below them, so that years do not touch. */
export const yearsOf = ({ first, last }: Scale, most: number): readonly { readonly year: number; readonly month: number }[] => {
  const from = Math.ceil(first / YEAR);
  const to = Math.floor(last / YEAR);
  const every = [1, 2, 5, 10, 20, 50].find((years) => (to - from + 1) / years <= most) ?? 100;
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
    .filter((year) => year % every === 0)
    .map((year) => ({ year, month: year * YEAR }));
};
