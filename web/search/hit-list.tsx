import { Collection, Header, ListBox, ListBoxItem, ListBoxSection, Text } from "react-aria-components";
import { useOpened, useSpeech } from "../panel/context.ts";
import { useVisible } from "../panel/use-visible.ts";
import { edgeFacet, nodeFacet } from "../state/facet.ts";
import type { HitRow } from "./sections.ts";

/** A part of the list under its heading. */
export type HitSection = { readonly id: string; readonly title: string; readonly rows: readonly HitRow[] };

type HitListProps = { readonly sections: readonly HitSection[]; readonly empty: string };

/** What a search finds, part by part. */
export const HitList = ({ sections, empty }: HitListProps) => (
  <ListBox className="hit-list" items={sections} renderEmptyState={() => <p className="empty">{empty}</p>}>
    {(section) => (
      <ListBoxSection id={section.id} className="hit-section">
        <Header className="hit-title">{section.title}</Header>
        <Collection items={section.rows}>{(row) => <Row row={row} />}</Collection>
      </ListBoxSection>
    )}
  </ListBox>
);

const Row = ({ row }: { readonly row: HitRow }) => {
  const { catalog } = useOpened();
  const name = (id: string): string => catalog.lookup.nameOf(id);
  if (row.type === "node") {
    return (
      <ListBoxItem id={row.id} textValue={row.hit.node.name} className="hit">
        <NodeRow row={row} />
      </ListBoxItem>
    );
  }
  if (row.type === "relation") {
    return (
      <ListBoxItem id={row.id} textValue={`${name(row.edge.source)} ${name(row.edge.target)}`} className="hit">
        <RelationRow row={row} />
      </ListBoxItem>
    );
  }
  return (
    <ListBoxItem id={row.id} textValue={row.hit.quote} className="hit">
      <TextRow row={row} />
    </ListBoxItem>
  );
};

/** Name, kind, what matched where it is not the name, and whether the filters hide it. */
const NodeRow = ({ row: { hit } }: { readonly row: Extract<HitRow, { readonly type: "node" }> }) => {
  const { t, label } = useSpeech();
  const visible = useVisible();
  const facet = nodeFacet(hit.node.facet);
  return (
    <>
      <span className="dot" style={{ background: facet.color }} />
      <Text slot="label" className="hit-name">
        {hit.node.name}
      </Text>
      <Text slot="description" className="hit-kind">
        {hit.matched === hit.node.name ? "" : `${hit.matched} · `}
        {label(facet.label)}
        {visible.nodes.has(hit.node.id) ? "" : ` · ${t("hiddenHit")}`}
      </Text>
    </>
  );
};

/** Both ends with the relation between them. */
const RelationRow = ({ row: { edge } }: { readonly row: Extract<HitRow, { readonly type: "relation" }> }) => {
  const { t, label } = useSpeech();
  const { catalog } = useOpened();
  const visible = useVisible();
  return (
    <>
      <Text slot="label" className="hit-name">
        {catalog.lookup.nameOf(edge.source)} <span className="tag">{label(edgeFacet(edge.facet).label)}</span>{" "}
        {catalog.lookup.nameOf(edge.target)}
      </Text>
      {visible.edges.has(edge.id) ? null : (
        <Text slot="description" className="hit-kind">
          {t("hiddenHit")}
        </Text>
      )}
    </>
  );
};

/** The phrase between what stands around it, and the paper. */
const TextRow = ({ row: { hit } }: { readonly row: Extract<HitRow, { readonly type: "text" }> }) => {
  const { catalog } = useOpened();
  const document = catalog.graph.documents[hit.document];
  return (
    <>
      <Text slot="label" className="hit-name">
        …{hit.before}
        <mark className="hit-mark">{hit.quote}</mark>
        {hit.after}…
      </Text>
      <Text slot="description" className="hit-kind">
        {document === undefined ? "" : catalog.lookup.nameOf(document.id)}
      </Text>
    </>
  );
};
