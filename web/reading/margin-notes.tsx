import { memo, useState } from "react";
import { nodeOfDocument } from "../../graph/build.ts";
import type { Task } from "../../graph/model.ts";
import { useOpened, useSpeech } from "../panel/context.ts";
import type { Edge } from "../state/catalog.ts";
import { dueOf } from "../state/due.ts";
import { edgeFacet } from "../state/facet.ts";
import type { View } from "../state/view.ts";
import { count } from "../text/language.ts";
import type { Margin } from "./margin.ts";
import { placeOf } from "./proof-place.ts";

/** Notes that a margin shows at first, so that it is about as high as its paragraph. */
const FIRST = 4;

type MarginNotesProps = {
  readonly margin: Margin;
  readonly document: string;
  /** The measure or relation of this margin whose details are shown; null for none. */
  readonly open: string | null;
};

/** The measure or relation of a margin that is shown; the others need not be drawn again. */
export const openIn = ({ tasks, edges }: Margin, { selected, edge }: Pick<View, "selected" | "edge">): string | null => {
  if (edge !== null) return edges.some(({ id }) => id === edge) ? edge : null;
  return tasks.some(({ id }) => id === selected) ? selected : null;
};

/**
 * What a block says, beside it; each line opens its details. Plain buttons: a long document has thousands of them, and those of the
 * widgets take ten times as long.
 */
export const MarginNotes = memo(({ margin, document, open }: MarginNotesProps) => {
  const { t } = useSpeech();
  const [isWhole, setWhole] = useState(false);
  const notes = [
    ...margin.tasks.map((task) => <MeasureNote key={task.id} task={task} isOpen={task.id === open} />),
    ...margin.edges.map((edge) => <RelationNote key={edge.id} edge={edge} document={document} isOpen={edge.id === open} />),
  ];
  const rest = notes.length - FIRST;
  return (
    <ul className="margin" aria-label={t("margin")}>
      {rest <= 1 || isWhole ? notes : notes.slice(0, FIRST)}
      {rest <= 1 ? null : (
        <li>
          <button type="button" className="text-button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? t("marginLess") : t("marginMore", { n: count(rest) })}
          </button>
        </li>
      )}
    </ul>
  );
});

type RelationNoteProps = { readonly edge: Edge; readonly document: string; readonly isOpen: boolean };

const MeasureNote = ({ task, isOpen }: { readonly task: Task; readonly isOpen: boolean }) => {
  const { t } = useSpeech();
  const { catalog, store } = useOpened();
  const owners = [...new Set(task.owners.map(({ entity }) => catalog.lookup.nameOf(entity)))];
  const until = dueOf(task);
  const notes = [owners.length === 0 ? t("noOwner") : owners.join("、"), ...(until === null ? [] : [until])];
  return (
    <li className="margin-note measure">
      <button type="button" aria-current={isOpen} onClick={() => store.getState().go({ selected: task.id, proof: placeOf(task.proof[0]) })}>
        <span className="margin-sign">{t("measure")}</span>
        <span className="margin-name">{task.name}</span>
        <span className="note">{notes.join(" · ")}</span>
      </button>
    </li>
  );
};

/** Ends that are the document itself go by “this paper”: its title stands above. */
const RelationNote = ({ edge, document, isOpen }: RelationNoteProps) => {
  const { t, label } = useSpeech();
  const { catalog, store } = useOpened();
  const record = catalog.lookup.documentById.get(document);
  const own = record === undefined ? null : nodeOfDocument(record);
  const nameOf = (id: string): string => (id === own ? t("thisDocument") : catalog.lookup.nameOf(id));
  const here = edge.proof.find((evidence) => evidence.document === document);
  const open = (): void => store.getState().go({ edge: edge.id, ...(here === undefined ? {} : { proof: placeOf(here) }) });
  return (
    <li className="margin-note relation-note">
      <button type="button" aria-current={isOpen} onClick={open}>
        <bdi>{nameOf(edge.source)}</bdi> <span className="margin-sign">{label(edgeFacet(edge.facet).label)}</span>{" "}
        <bdi>{nameOf(edge.target)}</bdi>
      </button>
    </li>
  );
};
