import { Button, Dialog, Heading, Modal, ModalOverlay, ProgressBar } from "react-aria-components";
import type { Label } from "../../extract/index.ts";
import { PASSED_WORDINGS, READ_WORDINGS } from "../../src/read/wording.ts";
import { useSpeech } from "../panel/context.ts";
import { count } from "../text/language.ts";
import type { PhraseId } from "../text/phrases.ts";
import type { BadFile } from "./build-files.ts";
import type { HandedIn } from "./handed-in.ts";
import type { JobEnd, JobProgress } from "./job.ts";
import { OWN_PHRASES } from "./phrases.ts";
import type { Step } from "./use-handling.ts";

type JobDialogProps = {
  readonly step: Step;
  readonly start: (files: readonly HandedIn[], adds: boolean) => void;
  readonly cancel: () => void;
};

/** Asks before a graph is replaced, tells how the analysis goes, and names what could not be read. */
export const JobDialog = ({ step, start, cancel }: JobDialogProps) => (
  <ModalOverlay className="overlay" isOpen isDismissable={step.type === "ended"} onOpenChange={(open) => (open ? undefined : cancel())}>
    <Modal className="modal own-modal">
      <Dialog className="dialog" role={step.type === "asking" ? "alertdialog" : "dialog"}>
        {step.type === "asking" ? <Asking {...step} start={start} cancel={cancel} /> : null}
        {step.type === "working" ? <Working progress={step.progress} cancel={cancel} /> : null}
        {step.type === "ended" ? <Ended end={step.end} close={cancel} /> : null}
      </Dialog>
    </Modal>
  </ModalOverlay>
);

type AskingProps = Omit<JobDialogProps, "step"> & { readonly files: readonly HandedIn[]; readonly canAdd: boolean };

const Asking = ({ files, canAdd, start, cancel }: AskingProps) => {
  const { t } = useSpeech();
  const [first, ...others] = files;
  const what = others.length === 0 ? t("oneFile", { name: first?.name ?? "" }) : t("manyFiles", { n: count(files.length) });
  return (
    <>
      <Heading slot="title">{t(canAdd ? "addTitle" : "replaceTitle")}</Heading>
      <p>{t(canAdd ? "addText" : "replaceText", { what })}</p>
      <p className="actions">
        <Button className="small-button" autoFocus onPress={cancel}>
          {t("cancel")}
        </Button>
        <Button className={canAdd ? "small-button" : "small-button primary"} onPress={() => start(files, false)}>
          {t("replace")}
        </Button>
        {canAdd ? (
          <Button className="small-button primary" onPress={() => start(files, true)}>
            {t("add")}
          </Button>
        ) : null}
      </p>
    </>
  );
};

/** Of the way to a graph: reading and analysing take nearly all of it. */
const SHARES = { start: 0, open: 0.1, read: 0, analyze: 0.3, resolve: 0.85, layout: 0.92 } as const;

const shareOf = (progress: JobProgress): number => {
  const from = SHARES[progress.stage];
  if (!("done" in progress)) return from;
  const to = progress.stage === "read" ? SHARES.analyze : SHARES.resolve;
  return from + (to - from) * (progress.done / progress.total);
};

const Working = ({ progress, cancel }: { readonly progress: JobProgress; readonly cancel: () => void }) => {
  const { t } = useSpeech();
  const ofFile = (id: PhraseId): string =>
    "done" in progress ? t(id, { n: count(progress.done + 1), total: count(progress.total), name: progress.name }) : "";
  const said = {
    start: () => t("stageStart"),
    open: () => t("stageOpen"),
    read: () => ofFile("stageRead"),
    analyze: () => ofFile("stageAnalyze"),
    resolve: () => t("stageResolve"),
    layout: () => t("stageLayout"),
  };
  const text = said[progress.stage]();
  return (
    <>
      <Heading slot="title">{t("working")}</Heading>
      <ProgressBar aria-label={t("working")} value={100 * shareOf(progress)} valueLabel={text} className="own-progress">
        {({ percentage = 0 }) => (
          <>
            <span className="progress">
              <span className="bar" style={{ width: `${percentage}%` }} />
            </span>
            <span className="stage-name">{text}</span>
          </>
        )}
      </ProgressBar>
      <p className="actions">
        <Button className="small-button" autoFocus onPress={cancel}>
          {t("cancel")}
        </Button>
      </p>
    </>
  );
};

const Ended = ({ end: { source, bad, fault }, close }: { readonly end: JobEnd; readonly close: () => void }) => {
  const { t, language } = useSpeech();
  const title = bad.length === 1 ? t("badOne") : t("badTitle", { n: count(bad.length) });
  return (
    <>
      <Heading slot="title">{fault === null ? title : t("openFiles")}</Heading>
      {fault === null ? null : (
        <p role="alert" className="warning">
          {fault(language)}
        </p>
      )}
      {bad.length === 0 ? null : (
        <ul className="bad-files" aria-label={title}>
          {bad.map((file) => (
            <BadRow key={file.name} file={file} />
          ))}
        </ul>
      )}
      {fault === null ? <p className="note">{t(source === null ? "badNone" : "badRest")}</p> : null}
      <p className="actions">
        <Button className="small-button" autoFocus onPress={close}>
          {t("close")}
        </Button>
      </p>
    </>
  );
};

type Wording = { readonly reason: Label; readonly remedy: Label };

/** Why a file was left out and what to do about it. */
const BAD_WORDINGS: Readonly<Record<BadFile["code"], Wording>> = {
  ...READ_WORDINGS,
  ...PASSED_WORDINGS,
  unreadable: { reason: OWN_PHRASES.unreadableReason, remedy: OWN_PHRASES.unreadableRemedy },
  "no-reader": { reason: OWN_PHRASES.noReaderReason, remedy: OWN_PHRASES.noReaderRemedy },
  fault: { reason: OWN_PHRASES.faultReason, remedy: OWN_PHRASES.faultRemedy },
};

const BadRow = ({ file: { name, code } }: { readonly file: BadFile }) => {
  const { label } = useSpeech();
  const { reason, remedy } = BAD_WORDINGS[code];
  return (
    <li>
      <bdi className="file-name">{name}</bdi>
      <span>
        {label(reason)}。{label(remedy)}
      </span>
    </li>
  );
};
