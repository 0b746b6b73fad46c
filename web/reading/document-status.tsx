import { useMemo } from "react";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import { count } from "../text/language.ts";
import { edgesIn, mentionsIn } from "./mention-index.ts";
import { readingOf } from "./reading-state.ts";
import { usePhrase } from "./use-phrase.ts";

/** How many documents, hits or mentions there are, and how many of them are shown. */
export const DocumentStatus = () => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const reading = usePage((state) => readingOf(state.view));
  const phrase = usePage((state) => state.view.phrase);
  if (reading !== null) return <ReadingStatus document={reading} />;
  return phrase === "" ? t("documentsFound", { n: count(catalog.graph.documents.length) }) : <PhraseStatus phrase={phrase} />;
};

const ReadingStatus = ({ document }: { readonly document: string }) => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const unlit = usePage((state) => state.view.unlit);
  const mentions = useMemo(() => mentionsIn(catalog, document), [catalog, document]);
  const edges = useMemo(() => new Set(edgesIn(catalog, document).map(({ edge }) => edge.id)).size, [catalog, document]);
  return (
    <>
      {t("readingStatus", {
        n: count(mentions.filter(({ kind }) => !unlit.includes(kind)).length),
        total: count(mentions.length),
        measures: count(catalog.lookup.statedIn.get(document)?.length ?? 0),
        edges: count(edges),
      })}
    </>
  );
};

const PhraseStatus = ({ phrase }: { readonly phrase: string }) => {
  const { t } = useSpeech();
  const { searched, total, unread, hits } = usePhrase(phrase);
  return (
    <>
      {t("phraseFound", { phrase, n: count(hits.length), searched: count(searched), total: count(total) })}
      {unread === 0 ? null : t("phraseUnread", { n: count(unread) })}
    </>
  );
};
