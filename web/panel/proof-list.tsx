import { Suspense, useState } from "react";
import { Button } from "react-aria-components";
import type { Evidence } from "../../graph/model.ts";
import { placeAt } from "../../graph/origin.ts";
import { CopyButton } from "../reading/copy-button.tsx";
import { isSamePlace, placeOf, uniqueProof } from "../reading/proof-place.ts";
import { quoteOf } from "../source/quote.ts";
import { useOpened, usePage, useSpeech } from "./context.ts";
import { MoreRows } from "./more-rows.tsx";
import { useText } from "./use-text.ts";

const FIRST = 3;
const STEP = 20;

/** The sentences that say a fact; each opens the source at its place. The one that is open is always among those shown. */
export const ProofList = ({ proof }: { readonly proof: readonly Evidence[] }) => {
  const { t } = useSpeech();
  const [limit, setLimit] = useState(FIRST);
  const open = usePage((state) => state.view.proof);
  const places = uniqueProof(proof);
  const shown = Math.max(limit, places.findIndex((evidence) => isSamePlace(placeOf(evidence), open)) + 1);
  return (
    <>
      <ul aria-label={t("evidence")} className="proofs">
        {places.slice(0, shown).map((evidence) => (
          <ProofItem key={`${evidence.document} ${evidence.span.start} ${evidence.span.end}`} evidence={evidence} />
        ))}
      </ul>
      <MoreRows shown={Math.min(shown, places.length)} total={places.length} step={STEP} more={() => setLimit(shown + STEP)} />
    </>
  );
};

const ProofItem = ({ evidence }: { readonly evidence: Evidence }) => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const isOpen = usePage(({ view }) => isSamePlace(placeOf(evidence), view.proof));
  const go = usePage((state) => state.go);
  return (
    <li className={isOpen ? "proof open" : "proof"}>
      <blockquote>
        <Suspense fallback={<span className="remark">{t("loadingText")}</span>}>
          <QuoteText evidence={evidence} />
        </Suspense>
      </blockquote>
      <Suspense>
        <FilePlace evidence={evidence} />
      </Suspense>
      <p className="proof-foot">
        <cite>{catalog.lookup.nameOf(evidence.document)}</cite>
        <ProofMarks evidence={evidence} />
        <CopyButton evidence={evidence} />
        <Button className="text-button" onPress={() => go({ proof: placeOf(evidence) })}>
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

/** Where in its file a proof stands, as far as the format tells. */
export const FilePlace = ({ evidence }: { readonly evidence: Evidence }) => {
  const { language } = useSpeech();
  const text = useText(evidence.document);
  const place = text === null ? "" : placeAt(text, evidence.span.start, language);
  return place === "" ? null : <span className="file-place">{place}</span>;
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
