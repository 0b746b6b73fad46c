import { Suspense, useMemo, useState } from "react";
import { Button, ProgressBar } from "react-aria-components";
import type { DocumentRecord, SourceText } from "../../graph/model.ts";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import { MoreRows } from "../panel/more-rows.tsx";
import { NodeButton } from "../panel/node-button.tsx";
import { useText } from "../panel/use-text.ts";
import { placeText } from "./citation.ts";
import { mentionsIn } from "./mention-index.ts";
import type { PhraseHit } from "./phrase-finder.ts";
import { segmentsOf } from "./segment.ts";
import { usePhrase } from "./use-phrase.ts";

const STEP = 50;

/** The sentences that hold the phrase, as they are found. */
export const PhraseHits = ({ phrase }: { readonly phrase: string }) => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const progress = usePhrase(phrase);
  const [limit, setLimit] = useState(STEP);
  const hits = progress.phrase === phrase ? progress.hits : [];
  const isDone = progress.phrase === phrase && progress.searched >= progress.total;
  return (
    <div className="phrase-hits">
      {isDone ? null : (
        <ProgressBar className="progress" aria-label={t("phraseProgress")} value={progress.searched} maxValue={Math.max(1, progress.total)}>
          {({ percentage }) => <span className="bar" style={{ width: `${percentage ?? 0}%` }} />}
        </ProgressBar>
      )}
      {isDone && hits.length === 0 ? <p className="empty">{t("phraseNone")}</p> : null}
      <ol aria-label={t("phraseHits")} className="proofs">
        {hits.slice(0, limit).map((hit) => {
          const record = catalog.graph.documents[hit.document];
          return record === undefined ? null : <PhraseHitRow key={`${record.id} ${hit.sentence.start}`} hit={hit} record={record} />;
        })}
      </ol>
      <MoreRows shown={Math.min(limit, hits.length)} total={hits.length} step={STEP} more={() => setLimit(limit + STEP)} />
    </div>
  );
};

type PhraseHitProps = { readonly hit: PhraseHit; readonly record: DocumentRecord };

const PhraseHitRow = ({ hit, record }: PhraseHitProps) => {
  const { t } = useSpeech();
  return (
    <li className="proof">
      <Suspense fallback={<span className="remark">{t("loadingText")}</span>}>
        <FoundSentence hit={hit} record={record} />
      </Suspense>
    </li>
  );
};

const FoundSentence = ({ hit, record }: PhraseHitProps) => {
  const { t, language } = useSpeech();
  const { catalog } = useOpened();
  const go = usePage((state) => state.go);
  const text = useText(record.id);
  if (text === null) return <span className="remark">{t("noText")}</span>;
  const [first] = hit.spans;
  const place = placeText(text, first.start, language);
  return (
    <>
      <blockquote>
        <LitSentence text={text} hit={hit} />
      </blockquote>
      <SentenceEntities hit={hit} record={record} />
      <p className="proof-foot">
        <cite>{[catalog.lookup.nameOf(record.id), place].filter((part) => part !== "").join(" · ")}</cite>
        <Button className="text-button" onPress={() => go({ reading: record.id, proof: { document: record.id, ...first } })}>
          {t("goToSource")}
        </Button>
      </p>
    </>
  );
};

const LitSentence = ({ text, hit }: { readonly text: SourceText; readonly hit: PhraseHit }) =>
  segmentsOf(
    text.text,
    hit.sentence,
    hit.spans.map((span) => ({ ...span, name: "phrase" })),
  ).map(({ start, text: part, names }) => (names.length === 0 ? part : <mark key={start}>{part}</mark>));

const SentenceEntities = ({ hit, record }: PhraseHitProps) => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const entities = useMemo(() => {
    const inside = mentionsIn(catalog, record.id).filter(({ start, end }) => start < hit.sentence.end && hit.sentence.start < end);
    return [...new Set(inside.map(({ entity }) => entity))];
  }, [catalog, record, hit]);
  if (entities.length === 0) return null;
  return (
    <ul className="sentence-entities" aria-label={t("sentenceEntities")}>
      {entities.map((id) => (
        <li key={id}>
          <NodeButton id={id} />
        </li>
      ))}
    </ul>
  );
};
