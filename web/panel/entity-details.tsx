import { Button } from "react-aria-components";
import { KIND_SCHEMAS, LISTED_FIELDS, type ListedFact } from "../../extract/index.ts";
import type { DocumentRecord, Entity } from "../../graph/model.ts";

import { NamedEntities } from "../reading/named-entities.tsx";
import { uniqueProof } from "../reading/proof-place.ts";
import { isPaper } from "../state/papers.ts";
import { useOpened, usePage, useSpeech } from "./context.ts";
import { documentFacts, ReadButton } from "./document-details.tsx";
import { type FactRow, Facts } from "./facts.tsx";
import { ConcernedMeasures, OrderedMeasures, OwnedMeasures } from "./owned-measures.tsx";
import { ProofList } from "./proof-list.tsx";
import { Relations } from "./relations.tsx";
import { Section } from "./section.tsx";

type EntityDetailsProps = { readonly entity: Entity; readonly document: DocumentRecord | null };

/** An entity: what it is, what it must do, how it is tied to others, and where it is named. */
export const EntityDetails = ({ entity, document }: EntityDetailsProps) => {
  const { t } = useSpeech();
  const facts = useEntityFacts(entity);
  const listedFacts = useListedFacts(entity);
  const paperFacts = document === null ? [] : documentFacts(t, document).filter(({ name }) => !facts.some((fact) => fact.name === name));
  return (
    <>
      <Facts rows={[...facts, ...paperFacts, ...listedFacts]} />
      <p className="actions">
        {document === null ? null : <ReadButton document={document} />}
        <TraceButton entity={entity} />
      </p>
      <OwnedMeasures unit={entity.id} />
      <OrderedMeasures unit={entity.id} />
      <Relations id={entity.id} />
      <ConcernedMeasures id={entity.id} />
      <Section title={t("evidence")} size={uniqueProof(entity.proof).length}>
        <ProofList proof={entity.proof} />
      </Section>
      {document === null ? null : <NamedEntities document={document.id} />}
    </>
  );
};

const useEntityFacts = (entity: Entity): readonly FactRow[] => {
  const { t, label } = useSpeech();
  const { catalog } = useOpened();
  const scopes = {
    national: () => t("national"),
    region: () => (entity.scope.type === "region" ? entity.scope.region : ""),
    document: () => (entity.scope.type === "document" ? t("oneDocument", { name: catalog.lookup.nameOf(entity.scope.document) }) : ""),
  };
  const fields = KIND_SCHEMAS.find((kind) => kind.id === entity.kind)?.fields ?? [];
  const valuesOf = (field: string): readonly string[] => (entity.fields[field] ?? []).filter((value) => value !== entity.name);
  const told = new Set(fields.flatMap((field) => valuesOf(field.id)));
  return [
    { name: t("aliases"), value: entity.aliases.filter((alias) => !told.has(alias)).join("、") },
    ...fields.map((field) => ({ name: label(field.label), value: valuesOf(field.id).join("、") })),
    { name: t("scope"), value: entity.generic ? `${t("generic")} · ${scopes[entity.scope.type]()}` : scopes[entity.scope.type]() },
  ];
};

/** What lists say of it, each with the list: no paper here says so. */
const useListedFacts = (entity: Entity): readonly FactRow[] => {
  const { t, label } = useSpeech();
  const said = ({ value, from, source }: ListedFact): string =>
    `${from === null ? value : t("sinceDay", { value, from })} · ${t("listed")}${t("listedIn", { source })}`;
  return LISTED_FIELDS.map(({ id, label: name }) => ({
    name: label(name),
    value: entity.listed
      .filter(({ field }) => field === id)
      .map(said)
      .join("；"),
  }));
};

const TraceButton = ({ entity }: { readonly entity: Entity }) => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const go = usePage((state) => state.go);
  if (!isPaper(catalog.nodes.get(entity.id))) return null;
  return (
    <Button className="small-button" onPress={() => go({ tab: "trace", root: entity.id })}>
      {t("traceThis")}
    </Button>
  );
};
