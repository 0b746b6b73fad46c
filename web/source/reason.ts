/** What an error says; anything else that was thrown, as it is written. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
