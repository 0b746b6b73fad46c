import { useEffect } from "react";

/** Marks on the browser's time line: the graph is read, and the page can be. */
export const READ_MARK = "wenmai-read";
const READY_MARK = "wenmai-ready";

/** Says on `<html>` that the page can be read: at the first frame of the canvas, or where a view without one stands. */
export const markReady = (): void => {
  if (document.documentElement.dataset["ready"] === "true") return;
  performance.mark(READY_MARK);
  document.documentElement.dataset["ready"] = "true";
};

/** Marks the page as ready once this part of it stands. */
export const useReady = (): void => useEffect(markReady, []);
