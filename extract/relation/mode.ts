/** Whether a relation is told as a fact, as something to come, or denied. Denied ones make no link. */
export type Mode = "stated" | "planned" | "denied";
