import { useCallback, useRef, useState } from "react";
import type { Source } from "../source/open-graph.ts";
import type { HandedIn } from "./handed-in.ts";
import type { Job, JobEnd, JobProgress } from "./job.ts";

/** Where the handling of files that were handed in stands; null: there are none. */
export type Step =
  | { readonly type: "asking"; readonly files: readonly HandedIn[]; readonly canAdd: boolean }
  | { readonly type: "working"; readonly progress: JobProgress }
  | { readonly type: "ended"; readonly end: JobEnd };

const isClean = ({ source, bad, fault }: JobEnd): boolean => source !== null && bad.length === 0 && fault === null;

/** The graph that is open, if any, and how another one, or the same with more documents, comes to be shown. */
export type Showing = {
  readonly open: Source | null;
  /** Shows a graph; `isSame` where it is the open one with more documents, so that the view stays. */
  readonly show: (source: Source, isSame: boolean) => void;
};

/** What becomes of files that are handed in: a question where a graph is open, the job, its end. */
export type Handling = {
  readonly step: Step | null;
  readonly take: (files: readonly HandedIn[]) => void;
  /** Begins the job; `adds` to the open graph, else in its place. */
  readonly start: (files: readonly HandedIn[], adds: boolean) => void;
  readonly cancel: () => void;
};

/** Handles files that are handed in, one job at a time. */
export const useHandling = ({ open, show }: Showing): Handling => {
  const [step, setStep] = useState<Step | null>(null);
  const job = useRef<Job | null>(null);

  const start = useCallback(
    async (files: readonly HandedIn[], base: Source | null) => {
      setStep({ type: "working", progress: { stage: "start" } });
      const { startJob } = await import("./job.ts");
      const running = startJob(files, (progress) => setStep({ type: "working", progress }), base);
      job.current = running;
      const end = await running.end;
      setStep(isClean(end) ? null : { type: "ended", end });
      if (end.source !== null) show(end.source, base !== null);
    },
    [show],
  );
  const take = useCallback(
    async (files: readonly HandedIn[]) => {
      if (open === null || files.length === 0) return start(files, null);
      const { holdsSaved } = await import("./job.ts");
      setStep({ type: "asking", files, canAdd: !(await holdsSaved(files)) });
    },
    [open, start],
  );
  const cancel = (): void => {
    job.current?.cancel();
    setStep(null);
  };
  return {
    step,
    take: (files) => void take(files),
    start: (files, adds) => void start(files, adds ? open : null),
    cancel,
  };
};
