import { useState } from "react";
import { Button, Input, SearchField } from "react-aria-components";
import { usePage, useSpeech } from "../panel/context.ts";
import { Icon } from "../panel/icon.tsx";
import { useReady } from "../panel/use-ready.ts";
import { DocumentTable } from "./document-table.tsx";
import { PhraseHits } from "./phrase-hits.tsx";
import { readingOf } from "./reading-state.ts";
import { ReadingView } from "./reading-view.tsx";

/** The documents: their list, the sentences that hold a phrase, or one document as a whole. */
export const DocumentsView = () => {
  const reading = usePage((state) => readingOf(state.view));
  const phrase = usePage((state) => state.view.phrase);
  useReady();
  if (reading !== null) return <ReadingView document={reading} />;
  return (
    <div className="documents">
      <PhraseField key={phrase} phrase={phrase} />
      <div className="scroll">{phrase === "" ? <DocumentTable /> : <PhraseHits phrase={phrase} />}</div>
    </div>
  );
};

/** Looks for what is typed at Enter, so that each search is one step of Back. */
const PhraseField = ({ phrase }: { readonly phrase: string }) => {
  const { t } = useSpeech();
  const go = usePage((state) => state.go);
  const [typed, setTyped] = useState(phrase);
  const look = (): void => {
    if (typed.trim() !== phrase) go({ phrase: typed.trim() });
  };
  return (
    <div className="phrase-bar">
      <SearchField
        className="search phrase-field"
        aria-label={t("phraseSearch")}
        value={typed}
        onChange={setTyped}
        onSubmit={look}
        onClear={() => {
          if (phrase !== "") go({ phrase: "" });
        }}
        maxLength={200}
      >
        <Icon name="search" />
        <Input placeholder={t("phraseHint")} />
        <Button className="icon-button" aria-label={t("clear")}>
          <Icon name="close" />
        </Button>
      </SearchField>
      <Button className="small-button" onPress={look}>
        {t("phraseEnter")}
      </Button>
    </div>
  );
};
