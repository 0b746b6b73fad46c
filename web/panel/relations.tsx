import { useState } from "react";
import { Button } from "react-aria-components";
import { RELATION_SCHEMAS } from "../../extract/index.ts";
import { uniqueProof } from "../reading/proof-place.ts";
import { type Edge, edgesOf } from "../state/catalog.ts";
import { type EdgeFacet, edgeFacet } from "../state/facet.ts";
import { count } from "../text/language.ts";
import { useOpened, usePage, useSpeech } from "./context.ts";
import { MoreRows } from "./more-rows.tsx";
import { NodeButton } from "./node-button.tsx";
import { ProofList } from "./proof-list.tsx";
import { Section } from "./section.tsx";

type Group = { readonly facet: EdgeFacet; readonly isOut: boolean; readonly edges: readonly Edge[] };

const STATED: ReadonlySet<string> = new Set(RELATION_SCHEMAS.map((relation) => relation.id));

/** The relations that the papers state of a node, by type and direction in the order of the ontology. */
const groupsOf = (id: string, edges: readonly Edge[]): readonly Group[] =>
  [...STATED].flatMap((relation) =>
    [true, false].flatMap((isOut) => {
      const group = edges.filter((edge) => edge.facet === relation && (isOut ? edge.source : edge.target) === id);
      const [first] = group;
      return first === undefined ? [] : [{ facet: edgeFacet(first.facet), isOut, edges: group }];
    }),
  );

/** The relations of a node with their proofs. */
export const Relations = ({ id }: { readonly id: string }) => {
  const { t, label } = useSpeech();
  const { catalog } = useOpened();
  const groups = groupsOf(id, edgesOf(catalog, id));
  if (groups.length === 0) return null;
  const size = groups.reduce((sum, group) => sum + group.edges.length, 0);
  return (
    <Section title={t("relations")} size={size}>
      {groups.map(({ facet, isOut, edges }) => (
        <RelationGroup key={`${facet.id} ${isOut}`} title={label(isOut ? facet.label : facet.inverse)} isOut={isOut} edges={edges} />
      ))}
    </Section>
  );
};

const FIRST = 8;
const STEP = 40;

type RelationGroupProps = { readonly title: string; readonly isOut: boolean; readonly edges: readonly Edge[] };

const RelationGroup = ({ title, isOut, edges }: RelationGroupProps) => {
  const [limit, setLimit] = useState(FIRST);
  return (
    <div className="relation-group">
      <h4>
        {title}
        <span className="number">{count(edges.length)}</span>
      </h4>
      <ul>
        {edges.slice(0, limit).map((edge) => (
          <RelationRow key={edge.id} edge={edge} other={isOut ? edge.target : edge.source} />
        ))}
      </ul>
      <MoreRows shown={Math.min(limit, edges.length)} total={edges.length} step={STEP} more={() => setLimit(limit + STEP)} />
    </div>
  );
};

const RelationRow = ({ edge, other }: { readonly edge: Edge; readonly other: string }) => {
  const { t } = useSpeech();
  const go = usePage((state) => state.go);
  const [isOpen, setOpen] = useState(false);
  const size = uniqueProof(edge.proof).length;
  return (
    <li>
      <span className="row">
        <NodeButton id={other} />
        <Button className="proof-button" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {size === 1 ? t("oneProof") : t("proofs", { n: count(size) })}
        </Button>
      </span>
      {isOpen ? (
        <>
          <ProofList proof={edge.proof} />
          <Button className="text-button" onPress={() => go({ edge: edge.id })}>
            {t("relationDetails")}
          </Button>
        </>
      ) : null}
    </li>
  );
};
