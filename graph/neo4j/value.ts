import { toDate } from "../../extract/index.ts";

/** A whole day (2021-09-30), kept as a date of the database. */
export type Day = { readonly day: string };

/** What a property may hold; null takes it away. Numbers are whole. */
export type Value = null | string | number | boolean | Day | readonly string[] | readonly number[];

export type Properties = Readonly<Record<string, Value>>;

const WHOLE_DAY = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u;

/** A date as precise as the text: a day where it is whole and in the calendar; null where it is a year or a month alone. */
export const dayOf = (date: string | null | undefined): Day | null => {
  const groups = WHOLE_DAY.exec(date ?? "")?.groups;
  if (date == null || groups === undefined) return null;
  // The database would refuse 2023-02-30, or take it for a day in March.
  return toDate(Number(groups["year"]), Number(groups["month"]), Number(groups["day"])) === null ? null : { day: date };
};

/** Two numbers of 32 bits, mixed with each code unit (cyrb53, by bryc); 13 hex digits. A change shows, and no secret is kept. */
export const contentHash = (text: string): string => {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, "0");
};
