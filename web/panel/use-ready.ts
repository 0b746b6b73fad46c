import { useEffect } from "react";

/** Says on `<html>` that the page can be read: at the first frame of the canvas, or where a view without one stands. */
export const markReady = (): void => {
  document.documentElement.dataset["ready"] = "true";
};

/** Marks the page as ready once this part of it stands. */
export const useReady = (): void => useEffect(markReady, []);
