const two = (value: number): string => String(value).padStart(2, "0");

/** The day of the reader's clock: 2026-11-26. Asked once, when the page opens; from then on the day is part of the view. */
export const dayOfClock = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};
