import { Suspense, useMemo, useRef } from "react";
import { passagesOf, startOf } from "../reading/passage.ts";
import { PassageText } from "../reading/passage-text.tsx";
import { isSamePlace, placeOf, proofsOfView } from "../reading/proof-place.ts";
import { ProofSteps } from "../reading/proof-steps.tsx";
import { blockAt, blocksOf, type Light } from "../reading/segment.ts";
import { useLights } from "../reading/use-lights.ts";
import { MENTION, PROOF } from "../source/light.ts";
import type { Place } from "../state/view.ts";
import { useOpened, usePage, useSpeech } from "./context.ts";
import { IconButton } from "./icon-button.tsx";
import { useText } from "./use-text.ts";

/** The source text with a proof lit. */
export const SourcePanel = ({ place }: { readonly place: Place }) => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const go = usePage((state) => state.go);
  return (
    <section aria-label={t("source")} className="source">
      <header className="source-head">
        <h2>{catalog.lookup.nameOf(place.document)}</h2>
        <ProofSteps place={place} />
        <IconButton icon="source" name={t("readDocument")} press={() => go({ tab: "documents", reading: place.document })} />
        <IconButton icon="close" name={t("close")} press={() => go({ proof: null })} />
      </header>
      <Suspense fallback={<p className="remark">{t("loadingText")}</p>}>
        <SourceBlocks place={place} />
      </Suspense>
    </section>
  );
};

/** The proof that is read, and the other places of what is selected in its document. */
const useProofLights = (place: Place): readonly Light[] => {
  const { catalog } = useOpened();
  const edge = usePage((state) => state.view.edge);
  const selected = usePage((state) => state.view.selected);
  return useMemo(() => {
    const places = proofsOfView(catalog, { edge, selected }).map(placeOf);
    const others = places.filter((other) => other.document === place.document && !isSamePlace(other, place));
    return [...others.map((other) => ({ ...other, name: MENTION })), { ...place, name: PROOF }].sort((a, b) => a.start - b.start);
  }, [catalog, place, edge, selected]);
};

/** Blocks from which on those out of sight are not laid out. */
const LONG = 400;

const SourceBlocks = ({ place }: { readonly place: Place }) => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const text = useText(place.document);
  const scroller = useRef<HTMLDivElement>(null);
  const lights = useProofLights(place);
  useLights(scroller, lights, place);
  const blocks = useMemo(() => (text === null ? [] : blocksOf(text)), [text]);
  const passages = useMemo(() => passagesOf(blocks), [blocks]);
  if (text === null) return <p className="remark">{t("noText")}</p>;
  const current = blockAt(blocks, place.start);
  return (
    <div
      className={blocks.length > LONG ? "source-text long" : "source-text"}
      lang="zh-CN"
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      role="document"
      aria-label={catalog.lookup.nameOf(place.document)}
    >
      {passages.map((passage) => (
        <PassageText key={startOf(passage)} passage={passage} blocks={blocks} text={text.text} current={current} lights={lights} />
      ))}
    </div>
  );
};
