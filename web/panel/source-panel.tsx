import { Suspense, useEffect, useRef } from "react";
import type { Block } from "../../extract/index.ts";
import type { SourceText } from "../../graph/model.ts";
import { lightProof } from "../source/light.ts";
import { proofOf } from "../state/catalog.ts";
import type { Place } from "../state/view.ts";
import { count } from "../text/language.ts";
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
        <IconButton icon="close" name={t("close")} press={() => go({ proof: null })} />
      </header>
      <Suspense fallback={<p className="remark">{t("loadingText")}</p>}>
        <SourceBlocks place={place} />
      </Suspense>
    </section>
  );
};

/** From one proof of the selected node to the next. */
const ProofSteps = ({ place }: { readonly place: Place }) => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const selected = usePage((state) => state.view.selected);
  const go = usePage((state) => state.go);
  const node = selected === null ? undefined : catalog.nodes.get(selected);
  const proof = node === undefined ? [] : proofOf(node);
  const index = proof.findIndex(
    ({ document, span }) => document === place.document && span.start === place.start && span.end === place.end,
  );
  if (index < 0 || proof.length < 2) return null;
  const step = (by: number): void => {
    const next = proof[index + by];
    if (next !== undefined) go({ proof: { document: next.document, start: next.span.start, end: next.span.end } });
  };
  return (
    <span className="proof-steps">
      <IconButton icon="previous" name={t("previousProof")} press={() => step(-1)} disabled={index === 0} />
      <span className="number">{t("proofPlace", { n: count(index + 1), total: count(proof.length) })}</span>
      <IconButton icon="next" name={t("nextProof")} press={() => step(1)} disabled={index === proof.length - 1} />
    </span>
  );
};

const holds = (block: Block, place: Place): boolean => block.span.start < place.end && place.start < block.span.end;

/** Blocks from which on those out of sight are not laid out. */
const LONG = 400;

const SourceBlocks = ({ place }: { readonly place: Place }) => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const text = useText(place.document);
  const scroller = useRef<HTMLDivElement>(null);
  const selected = usePage((state) => state.view.selected);
  useEffect(() => {
    if (scroller.current === null || text === null) return;
    const node = selected === null ? undefined : catalog.nodes.get(selected);
    const others = node === undefined ? [] : proofOf(node).filter((evidence) => evidence.document === place.document);
    return lightProof(
      scroller.current,
      place,
      others.map((evidence) => evidence.span),
    );
  }, [catalog, place, selected, text]);
  if (text === null) return <p className="remark">{t("noText")}</p>;
  const current = text.blocks.findIndex((block) => holds(block, place));
  return (
    <div
      className={text.blocks.length > LONG ? "source-text long" : "source-text"}
      lang="zh-CN"
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      role="document"
      aria-label={catalog.lookup.nameOf(place.document)}
    >
      {text.blocks.map((block, index) => (
        <SourceBlock key={block.span.start} block={block} text={text} isCurrent={index === current} />
      ))}
    </div>
  );
};

/** Headings of the paper are told apart by their looks, not by h-elements: the outline of this page is its own. */
const SourceBlock = ({ block, text, isCurrent }: { readonly block: Block; readonly text: SourceText; readonly isCurrent: boolean }) => (
  <p
    className={`block ${block.role} level-${block.level}`}
    data-start={block.span.start}
    {...(isCurrent ? { "aria-current": "true" as const } : {})}
  >
    {text.text.slice(block.span.start, block.span.end)}
  </p>
);
