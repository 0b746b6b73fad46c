import { useEffect, useState } from "react";
import { fold } from "./fold.ts";
import { isPinyin, loadedReadings, loadReadings, type Readings } from "./pinyin.ts";

/** The readings of characters, loaded at the first query that may be pinyin; null before. */
export const useReadings = (query: string): Readings | null => {
  const [readings, setReadings] = useState(loadedReadings);
  const isAsked = readings === null && isPinyin(fold(query));
  useEffect(() => {
    if (!isAsked) return;
    let isOver = false;
    void loadReadings().then(() => {
      if (!isOver) setReadings(loadedReadings);
    });
    return () => {
      isOver = true;
    };
  }, [isAsked]);
  return readings;
};
