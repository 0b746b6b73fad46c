import { type ReactNode, Suspense, useDeferredValue, useMemo, useRef } from "react";
import { Button } from "react-aria-components";
import type { Block } from "../../extract/index.ts";
import type { SourceText } from "../../graph/model.ts";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import { Icon } from "../panel/icon.tsx";
import { useText } from "../panel/use-text.ts";
import { PROOF } from "../source/light.ts";
import type { Place } from "../state/view.ts";
import { KindLights } from "./kind-lights.tsx";
import { KIND_STYLES, lightOfKind } from "./kind-style.ts";
import { type Margin, marginOf, marginsOf } from "./margin.ts";
import { MarginNotes, openIn } from "./margin-notes.tsx";
import { type Mention, mentionsIn } from "./mention-index.ts";
import { type Passage, passagesOf, startOf } from "./passage.ts";
import { PassageText } from "./passage-text.tsx";
import { ProofSteps } from "./proof-steps.tsx";
import { blockAt, blocksOf, type Light } from "./segment.ts";
import { useLights } from "./use-lights.ts";
import { useMentionCursor } from "./use-mention-cursor.ts";

/** A document as a whole: all that it names lit by kind, what it says in the margin. */
export const ReadingView = ({ document }: { readonly document: string }) => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const proof = usePage((state) => state.view.proof);
  const go = usePage((state) => state.go);
  const number = catalog.lookup.documentById.get(document)?.header.number?.value ?? null;
  return (
    <section aria-label={t("source")} className="reading-view">
      <style>{KIND_STYLES}</style>
      <header className="reading-head">
        <Button className="small-button back" onPress={() => go({ reading: null, proof: null })}>
          <Icon name="chevron" />
          {t("allDocuments")}
        </Button>
        <h2>
          {catalog.lookup.nameOf(document)}
          {number === null ? null : <span className="note">{number}</span>}
        </h2>
        {proof === null ? null : <ProofSteps place={proof} />}
      </header>
      <KindLights document={document} />
      <Suspense fallback={<p className="remark">{t("loadingText")}</p>}>
        <WholeText key={document} document={document} proof={proof} />
      </Suspense>
    </section>
  );
};

type WholeTextProps = { readonly document: string; readonly proof: Place | null };

const WholeText = ({ document, proof }: WholeTextProps) => {
  const { t } = useSpeech();
  const text = useText(document);
  return text === null ? <p className="remark">{t("noText")}</p> : <LitText document={document} proof={proof} text={text} />;
};

/** Mentions whose kind is lit. */
const useLitMentions = (document: string): readonly Mention[] => {
  const { catalog } = useOpened();
  const unlit = usePage((state) => state.view.unlit);
  return useMemo(() => mentionsIn(catalog, document).filter(({ kind }) => !unlit.includes(kind)), [catalog, document, unlit]);
};

const useReadingLights = (mentions: readonly Mention[], proof: Place | null): readonly Light[] =>
  useMemo(() => {
    const lights = mentions.map(({ start, end, kind }) => ({ start, end, name: lightOfKind(kind) }));
    return proof === null ? lights : [...lights, { ...proof, name: PROOF }].sort((a, b) => a.start - b.start || b.end - a.end);
  }, [mentions, proof]);

const NO_MARGINS: ReadonlyMap<number, Margin> = new Map();

/** The margins by the first block of their passage. They come when the text stands: they are thousands of notes, and nobody waits for those. */
const useMargins = (document: string, blocks: readonly Block[], passages: readonly Passage[]): ReadonlyMap<number, Margin> => {
  const { catalog } = useOpened();
  const isDue = useDeferredValue(true, false);
  return useMemo(() => {
    if (!isDue) return NO_MARGINS;
    const margins = marginsOf(catalog, document, blocks);
    return new Map(
      passages.flatMap((passage) => {
        const first = startOf(passage);
        const margin = marginOf(margins, first, "rows" in passage ? passage.last : first);
        return margin === null ? [] : [[first, margin] as const];
      }),
    );
  }, [catalog, document, blocks, passages, isDue]);
};

const LitText = ({ document, proof, text }: WholeTextProps & { readonly text: SourceText }) => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const scroller = useRef<HTMLDivElement>(null);
  const mentions = useLitMentions(document);
  const lights = useReadingLights(mentions, proof);
  const blocks = useMemo(() => blocksOf(text), [text]);
  const passages = useMemo(() => passagesOf(blocks), [blocks]);
  const margins = useMargins(document, blocks, passages);
  useLights(scroller, lights, proof);
  const cursor = useMentionCursor(scroller, document, mentions);
  const current = proof === null ? -1 : blockAt(blocks, proof.start);
  return (
    <div
      className="reading-text"
      lang="zh-CN"
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys go from mention to mention
      tabIndex={0}
      role="document"
      aria-label={catalog.lookup.nameOf(document)}
      aria-description={t("readingHint")}
      {...cursor}
    >
      {passages.map((passage) => (
        <ReadingRow key={startOf(passage)} document={document} margin={margins.get(startOf(passage)) ?? null}>
          <PassageText passage={passage} blocks={blocks} text={text.text} current={current} lights={lights} />
        </ReadingRow>
      ))}
    </div>
  );
};

type ReadingRowProps = { readonly document: string; readonly margin: Margin | null; readonly children: ReactNode };

const ReadingRow = ({ document, margin, children }: ReadingRowProps) => (
  <div className="reading-row">
    {children}
    {margin === null ? null : <RowMargin document={document} margin={margin} />}
  </div>
);

const RowMargin = ({ document, margin }: { readonly document: string; readonly margin: Margin }) => {
  const open = usePage((state) => openIn(margin, state.view));
  return <MarginNotes margin={margin} document={document} open={open} />;
};
