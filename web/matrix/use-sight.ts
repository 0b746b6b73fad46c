import { type RefObject, useEffect, useState } from "react";
import type { Sight, Sizes } from "./cursor.ts";

const NOTHING: Sight = { x: 0, y: 0, width: 0, height: 0 };

/** What of a scroller is in sight; changes only when another row or column comes into sight. */
export const useSight = (scroller: RefObject<HTMLElement | null>, { row, column }: Sizes): Sight => {
  const [sight, setSight] = useState(NOTHING);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const look = (): void => {
      const { scrollLeft, scrollTop, clientWidth: width, clientHeight: height } = element;
      const next = { x: Math.floor(scrollLeft / column) * column, y: Math.floor(scrollTop / row) * row, width, height };
      setSight((before) =>
        before.x === next.x && before.y === next.y && before.width === width && before.height === height ? before : next,
      );
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    look();
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [scroller, row, column]);
  return sight;
};
