import { lazy, type ReactNode, Suspense, useEffect } from "react";
import { DropZone } from "react-aria-components";
import { useSpeech } from "../panel/context.ts";
import { guardDrops } from "./guard-drops.ts";
import { type Dropped, handedIn } from "./handed-in.ts";
import { OwnProvider } from "./own-context.ts";
import { type Showing, useHandling } from "./use-handling.ts";

const JobDialog = lazy(async () => ({ default: (await import("./job-dialog.tsx")).JobDialog }));

type OwnDocumentsProps = Showing & { readonly children: ReactNode };

/** The whole page as a place to drop documents or a saved graph on. */
export const OwnDocuments = ({ open, show, children }: OwnDocumentsProps) => {
  const { t } = useSpeech();
  const { step, take, start, cancel } = useHandling({ open, show });
  useEffect(guardDrops, []);
  return (
    <OwnProvider value={take}>
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
          <JobDialog step={step} start={start} cancel={cancel} />
        </Suspense>
      )}
    </OwnProvider>
  );
};
