import { type RefObject, useEffect } from "react";
import type { Span } from "../../extract/index.ts";
import { bringIntoView, lightSpans } from "../source/light.ts";
import type { Light } from "./segment.ts";

/** Lights spans of the text in a scroller, and brings the one that is read into sight. */
export const useLights = (scroller: RefObject<HTMLElement | null>, lights: readonly Light[], proof: Span | null): void => {
  useEffect(() => (scroller.current === null ? undefined : lightSpans(scroller.current, lights)), [scroller, lights]);
  useEffect(() => {
    if (scroller.current !== null && proof !== null) bringIntoView(scroller.current, proof);
  }, [scroller, proof]);
};
