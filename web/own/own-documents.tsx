import { lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { DropZone } from "react-aria-components";
import { useSpeech } from "../panel/context.ts";
import type { Source } from "../source/open-graph.ts";
import { guardDrops } from "./guard-drops.ts";
import { type Dropped, type HandedIn, handedIn } from "./handed-in.ts";
import type { Job, JobEnd, JobProgress } from "./job.ts";
import { OwnProvider } from "./own-context.ts";

const JobDialog = lazy(async () => ({ default: (await import("./job-dialog.tsx")).JobDialog }));

/** Where the handling of files that were handed in stands; null: there are none. */
export type Step =
  | { readonly type: "asking"; readonly files: readonly HandedIn[]; readonly canAdd: boolean }
  | { readonly type: "working"; readonly progress: JobProgress }
  | { readonly type: "ended"; readonly end: JobEnd };

type OwnDocumentsProps = {
  /** The graph that is open, which would be closed, or added to. */
  readonly open: Source | null;
  /** Shows a graph; `isSame` where it is the open one with more documents, so that the view stays. */
  readonly show: (source: Source, isSame: boolean) => void;
  readonly children: ReactNode;
};

const isClean = ({ source, bad, fault }: JobEnd): boolean => source !== null && bad.length === 0 && fault === null;

/** The whole page as a place to drop documents or a saved graph on. */
export const OwnDocuments = ({ open, show, children }: OwnDocumentsProps) => {
  const { t } = useSpeech();
  const [step, setStep] = useState<Step | null>(null);
  const job = useRef<Job | null>(null);
  useEffect(guardDrops, []);

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

  return (
    <OwnProvider value={(files) => void take(files)}>
      <DropZone
        className={({ isDropTarget }) => (isDropTarget ? "own dropping" : "own")}
        aria-label={t("dropHere")}
        isDisabled={step !== null}
        getDropOperation={(_types, allowed) => (allowed.includes("copy") ? "copy" : (allowed[0] ?? "cancel"))}
        onDrop={({ items }) => void handedIn(items as readonly Dropped[]).then(take)}
      >
        {/* Takes the focus of clicks beside all controls, which the drop zone would give to its own button. */}
        <div className="own-page" tabIndex={-1}>
          {children}
        </div>
        <div className="drop-sign" aria-hidden="true">
          <span>{t("dropNow")}</span>
        </div>
      </DropZone>
      {step === null ? null : (
        <Suspense>
          <JobDialog step={step} start={(files, adds) => void start(files, adds ? open : null)} cancel={cancel} />
        </Suspense>
      )}
    </OwnProvider>
  );
};
