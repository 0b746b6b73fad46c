import { useState } from "react";
import { Button } from "react-aria-components";
import type { Evidence } from "../../graph/model.ts";
import { announce } from "../panel/announce.ts";
import { useOpened, useSpeech } from "../panel/context.ts";
import { copyText } from "../source/clipboard.ts";
import { citationOf } from "./citation.ts";

/** Copies a proof as a citation, and says whether that was done. */
export const CopyButton = ({ evidence }: { readonly evidence: Evidence }) => {
  const { t, language } = useSpeech();
  const { catalog, texts } = useOpened();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    const record = catalog.lookup.documentById.get(evidence.document);
    const text = record === undefined ? null : await texts(catalog.lookup.indexOf(record.id));
    const done = record !== undefined && text !== null && (await copyText(citationOf(text, record, evidence.span, language)));
    setCopied(done);
    announce(t(done ? "citationCopied" : "citationFailed"));
  };
  return (
    <Button className="text-button" onPress={() => void copy()}>
      {t(isCopied ? "citationCopied" : "copyCitation")}
    </Button>
  );
};
