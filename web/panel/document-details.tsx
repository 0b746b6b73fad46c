import { Button } from "react-aria-components";
import type { DocumentRecord } from "../../graph/model.ts";
import { NO_FACETS } from "../facet/filter.ts";
import { NamedEntities } from "../reading/named-entities.tsx";
import { count } from "../text/language.ts";
import { type Speech, usePage, useSpeech } from "./context.ts";
import { type FactRow, Facts } from "./facts.tsx";
import { NodeButton } from "./node-button.tsx";
import { Relations } from "./relations.tsx";

/** What the head of a paper says of itself. */
export const documentFacts = (t: Speech["t"], { header, name, counts }: DocumentRecord): readonly FactRow[] => [
  { name: t("number"), value: header.number?.value ?? null },
  { name: t("issuer"), value: header.issuer?.value ?? null },
  { name: t("date"), value: header.date?.value ?? null },
  { name: t("addressees"), value: header.addressees.map((fact) => fact.value).join("、") },
  { name: t("copies"), value: header.copies.map((fact) => fact.value).join("、") },
  { name: t("secrecy"), value: header.secrecy?.value ?? null },
  { name: t("urgency"), value: header.urgency?.value ?? null },
  { name: t("annexes"), value: header.annexes.map((fact) => fact.value).join("；") },
  { name: t("keywords"), value: header.keywords.map((fact) => fact.value).join(" ") },
  { name: t("measures"), value: count(counts.measures) },
  { name: t("file"), value: name },
];

/** Opens a paper as a whole. */
export const ReadButton = ({ document }: { readonly document: DocumentRecord }) => {
  const { t } = useSpeech();
  const go = usePage((state) => state.go);
  return (
    <Button className="small-button" onPress={() => go({ tab: "documents", reading: document.id, proof: null })}>
      {t("readDocument")}
    </Button>
  );
};

/** A paper that is no regulation: its head, who speaks, its measures. */
export const DocumentDetails = ({ document, node }: { readonly document: DocumentRecord; readonly node: string }) => {
  const { t } = useSpeech();
  const go = usePage((state) => state.go);
  const speakers = document.speakers.map((id) => <NodeButton key={id} id={id} />);
  return (
    <>
      <Facts rows={[...documentFacts(t, document), { name: t("speaker"), value: speakers.length === 0 ? null : speakers }]} />
      <p className="actions">
        <ReadButton document={document} />
        <Button className="small-button" onPress={() => go({ ...NO_FACETS, tab: "measures", document: [document.id] })}>
          {t("measures")}
        </Button>
      </p>
      <Relations id={node} />
      <NamedEntities document={document.id} />
    </>
  );
};
