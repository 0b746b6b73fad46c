import type { Task } from "../../graph/model.ts";

/** The date by which a measure is due, as precise as the text gives it (2026, 2026-11, 2026-11-26); the date from which on where it gives no end; null: none. */
export const dueOf = ({ deadline }: Pick<Task, "deadline">): string | null => deadline?.to ?? deadline?.from ?? null;
