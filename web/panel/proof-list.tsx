import { Suspense, useState } from "react";
import { Button } from "react-aria-components";
import type { Evidence } from "../../graph/model.ts";
import { quoteOf } from "../source/quote.ts";

import { useOpened, usePage, useSpeech } from "./context.ts";
import { MoreRows } from "./more-rows.tsx";
import { useText } from "./use-text.ts";

const FIRST = 3;
const STEP = 20;

/** The sentences that say a fact; each opens the source at its place. */
export const ProofList = ({ proof }: { readonly proof: readonly Evidence[] }) => {
  const { t } = useSpeech();
  const [limit, setLimit] = useState(FIRST);
  return (
    <>
      <ul aria-label={t("evidence")} className="proofs">
        {proof.slice(0, limit).map((evidence) => (
          <ProofItem key={`${evidence.document} ${evidence.span.start} ${evidence.span.end} ${evidence.rule}`} evidence={evidence} />
        ))}
      </ul>
      <MoreRows shown={Math.min(limit, proof.length)} total={proof.length} step={STEP} more={() => setLimit(limit + STEP)} />
    </>
  );
};

const ProofItem = ({ evidence }: { readonly evidence: Evidence }) => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const { start, end } = evidence.span;
  const isOpen = usePage(({ view: { proof } }) => proof?.document === evidence.document && proof.start === start && proof.end === end);
  const go = usePage((state) => state.go);
  return (
    <li className={isOpen ? "proof open" : "proof"}>
      <blockquote>
        <Suspense fallback={<span className="remark">{t("loadingText")}</span>}>
          <QuoteText evidence={evidence} />
        </Suspense>
      </blockquote>
      <p className="proof-foot">
        <cite>{catalog.lookup.nameOf(evidence.document)}</cite>
        <ProofMarks evidence={evidence} />
        <Button className="text-button" onPress={() => go({ proof: { document: evidence.document, start, end } })}>
          {t("goToSource")}
        </Button>
      </p>
    </li>
  );
};

/** The quote of a proof in its sentence, its own characters marked. Waits for the text. */
export const QuoteText = ({ evidence }: { readonly evidence: Evidence }) => {
  const { t } = useSpeech();
  const text = useText(evidence.document);
  if (text === null) return <span className="remark">{t("noText")}</span>;
  const { before, inside, after } = quoteOf(text, evidence.span);
  return (
    <>
      {before}
      <mark>{inside}</mark>
      {after}
    </>
  );
};

/** What a proof is other than a plain statement: planned, from a name's shape, from a list; and the date that the text gives. */
const ProofMarks = ({ evidence }: { readonly evidence: Evidence }) => {
  const { t } = useSpeech();
  const marks = [
    ...(evidence.mode === "stated" ? [] : [t(evidence.mode)]),
    ...(evidence.basis === "stated" ? [] : [t(evidence.basis)]),
    ...(evidence.date === null ? [] : [evidence.date]),
  ];
  return marks.map((mark) => (
    <span key={mark} className="tag">
      {mark}
    </span>
  ));
};
