import { Suspense } from "react";
import { Button, Collection, Tree, TreeItem, TreeItemContent } from "react-aria-components";
import type { Evidence } from "../../graph/model.ts";
import { isPaperKind, type TraceLine } from "../../graph/trace.ts";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import { Icon } from "../panel/icon.tsx";
import { FilePlace, QuoteText } from "../panel/proof-list.tsx";
import { nodeFacet } from "../state/facet.ts";
import { count } from "../text/language.ts";
import { dateOfPaper } from "./validity.ts";
import { ValidityMark } from "./validity-note.tsx";

/** A line with a key of its own: the same paper may stand at several places. */
type Row = { readonly id: string; readonly line: TraceLine; readonly rows: readonly Row[] };

const rowsOf = (lines: readonly TraceLine[], above: string): readonly Row[] =>
  lines.map((line) => {
    const id = `${above}/${line.relation} ${line.node.id}`;
    return { id, line, rows: rowsOf(line.lines, id) };
  });

const idsOf = (rows: readonly Row[]): readonly string[] => rows.flatMap((row) => [row.id, ...idsOf(row.rows)]);

type TraceTreeProps = { readonly name: string; readonly lines: readonly TraceLine[] };

/** A tree of papers and bodies, each line with the words that say so. */
export const TraceTree = ({ name, lines }: TraceTreeProps) => {
  const go = usePage((state) => state.go);
  const rows = rowsOf(lines, "");
  const nodeById = new Map(flat(rows).map((row) => [row.id, row.line.node.id]));
  return (
    <Tree
      aria-label={name}
      className="tree"
      items={rows}
      defaultExpandedKeys={idsOf(rows)}
      onAction={(key) => go({ selected: nodeById.get(String(key)) ?? null })}
    >
      {TraceRow}
    </Tree>
  );
};

const flat = (rows: readonly Row[]): readonly Row[] => rows.flatMap((row) => [row, ...flat(row.rows)]);

const TraceRow = (row: Row) => (
  <TreeItem id={row.id} textValue={row.line.node.name} className="tree-item">
    <TreeItemContent>
      <span className="indent" />
      {row.rows.length === 0 ? (
        <span className="chevron-space" />
      ) : (
        <Button slot="chevron" className="chevron">
          <Icon name="chevron" />
        </Button>
      )}
      <LineContent line={row.line} />
    </TreeItemContent>
    <Collection items={row.rows}>{TraceRow}</Collection>
  </TreeItem>
);

const LineContent = ({ line }: { readonly line: TraceLine }) => {
  const { t, label } = useSpeech();
  const go = usePage((state) => state.go);
  const { document, span } = line.evidence;
  return (
    <div className="line">
      <p className="line-head">
        <span className="relation">{label(line.label)}</span>
        <span className="dot" style={{ background: nodeFacet(line.node.kind).color }} />
        <span className="line-name">{line.node.name}</span>
        <PaperDate id={line.node.id} />
        <ValidityMark id={line.node.id} />
        <LineNotes line={line} />
      </p>
      <blockquote>
        <LineQuote evidence={line.evidence} />
        <Button
          className="text-button"
          onPress={() => go({ selected: line.node.id, proof: { document, start: span.start, end: span.end } })}
        >
          {t("goToSource")}
        </Button>
      </blockquote>
    </div>
  );
};

const PaperDate = ({ id }: { readonly id: string }) => {
  const { catalog } = useOpened();
  const date = dateOfPaper(catalog, id);
  return date === null ? null : <span className="number">{date}</span>;
};

const LineQuote = ({ evidence }: { readonly evidence: Evidence }) => (
  <Suspense fallback={<span>…</span>}>
    <span>
      <QuoteText evidence={evidence} />
    </span>
    <FilePlace evidence={evidence} />
  </Suspense>
);

const LineNotes = ({ line }: { readonly line: TraceLine }) => {
  const { t } = useSpeech();
  const notes = [
    ...(line.evidence.basis === "listed" ? [t("listed")] : []),
    ...(line.mode === "stated" ? [] : [t(line.mode)]),
    ...(line.date === null ? [] : [line.date]),
    ...(line.node.atHand || !isPaperKind(line.node.kind) ? [] : [t("notAtHand")]),
    ...(line.more === 0 ? [] : [line.more === 1 ? t("anotherProof") : t("moreProofs", { n: count(line.more) })]),
    ...(line.repeated ? [t("shownAbove")] : []),
  ];
  return notes.length === 0 ? null : <span className="note">{notes.join(" · ")}</span>;
};
