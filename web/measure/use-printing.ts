import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { Task } from "../../graph/model.ts";
import { useOpened } from "../panel/context.ts";

const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });

/** Whether the page is being printed, so that all rows are there; and a way to print that first waits for the words of the texts. */
export const usePrinting = (tasks: readonly Task[]): { readonly isPrinting: boolean; readonly print: () => void } => {
  const { catalog, texts } = useOpened();
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // At once: the browser takes its picture as soon as the listeners are through.
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  const print = async (): Promise<void> => {
    setPrinting(true);
    const places = new Set(tasks.filter(({ deadline }) => deadline !== null).map(({ document }) => catalog.lookup.indexOf(document)));
    await Promise.all([...places].map(texts));
    await nextFrame();
    await nextFrame();
    window.print();
  };
  return { isPrinting, print: () => void print() };
};
