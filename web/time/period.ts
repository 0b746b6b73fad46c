import type { DocumentRecord, Entity, Evidence, Task } from "../../graph/model.ts";
import { compareText } from "../../graph/order.ts";
import type { Catalog } from "../state/catalog.ts";
import { dueOf } from "../state/due.ts";

/** A period in months (2026-11), both ends within; null: open at that end. */
export type Period = { readonly from: string | null; readonly to: string | null };

/** What has a place in time: from and to as precise as the text says, 2021, 2021-12, 2021-12-31; both null: it has none. */
export type Dated = { readonly from: string | null; readonly to: string | null };

/** Whether a period leaves everything. */
export const isOpen = ({ from, to }: Period): boolean => from === null && to === null;

const MONTH = 7;

/** The first month that a date means: by its year alone it reaches from January to December. */
export const firstMonth = (date: string): string => (date.length < MONTH ? `${date}-01` : date.slice(0, MONTH));
/** The last month that a date means. */
export const lastMonth = (date: string): string => (date.length < MONTH ? `${date}-12` : date.slice(0, MONTH));

/** Whether something touches a period. What has no place in time is in an open period only. */
export const inPeriod = (item: Dated, period: Period): boolean => {
  if (isOpen(period)) return true;
  const begins = item.from ?? item.to;
  const ends = item.to ?? item.from;
  if (begins === null || ends === null) return false;
  return (period.from === null || lastMonth(ends) >= period.from) && (period.to === null || firstMonth(begins) <= period.to);
};

/** The day of a paper. */
export const datesOfDocument = ({ header }: DocumentRecord): Dated => ({
  from: header.date?.value ?? null,
  to: header.date?.value ?? null,
});

/** When a measure is due; where the text says no date, the day of its paper. */
export const datesOfTask = (catalog: Catalog, task: Task): Dated => {
  const until = dueOf(task);
  if (until !== null) return { from: until, to: until };
  const paper = catalog.lookup.documentById.get(task.document);
  return paper === undefined ? { from: null, to: null } : datesOfDocument(paper);
};

/** Whether a measure is due in a period, or stands in a paper of it without a date of its own. */
export const taskInPeriod = (catalog: Catalog, task: Task, period: Period): boolean =>
  isOpen(period) || inPeriod(datesOfTask(catalog, task), period);

/** Months since the year 0, so that they can be counted: 2026-11 is 24322. */
export const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** The month of such a number. */
export const monthOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;

/** When a proof speaks of: the date that the text gives, else that of its paper. */
export const dateOfEvidence = (catalog: Catalog, { date, document }: Evidence): string | null =>
  date ?? catalog.lookup.documentById.get(document)?.header.date?.value ?? null;

/** From when to when the papers speak of a thing. */
export const datesOfEntity = (catalog: Catalog, { proof }: Entity): Dated => {
  const dates = proof
    .map((evidence) => dateOfEvidence(catalog, evidence))
    .filter((date) => date !== null)
    .sort(compareText);
  return { from: dates[0] ?? null, to: dates.at(-1) ?? null };
};
