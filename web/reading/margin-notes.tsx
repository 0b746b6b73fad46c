import { memo, useState } from "react";
import type { Task } from "../../graph/model.ts";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import type { Edge } from "../state/catalog.ts";
import { edgeFacet } from "../state/facet.ts";
import { count } from "../text/language.ts";
import type { Margin } from "./margin.ts";

/** Notes that a margin shows at first, so that it is about as high as its paragraph. */
const FIRST = 4;

/**
 * What a block says, beside it; each line opens its details. Plain buttons: a long document has thousands of them, and those of the
 * widgets take ten times as long.
 */
export const MarginNotes = memo(({ margin }: { readonly margin: Margin | null }) => {
  const { t } = useSpeech();
  const [isWhole, setWhole] = useState(false);
  if (margin === null) return null;
  const notes = [
    ...margin.tasks.map((task) => <MeasureNote key={task.id} task={task} />),
    ...margin.edges.map((edge) => <RelationNote key={edge.id} edge={edge} />),
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

const MeasureNote = ({ task }: { readonly task: Task }) => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const isSelected = usePage((state) => state.view.selected === task.id);
  const go = usePage((state) => state.go);
  const owners = [...new Set(task.owners.map(({ entity }) => catalog.lookup.nameOf(entity)))];
  const until = task.deadline?.to ?? task.deadline?.from ?? null;
  const notes = [owners.length === 0 ? t("noOwner") : owners.join("、"), ...(until === null ? [] : [until])];
  return (
    <li className="margin-note measure">
      <button
        type="button"
        aria-current={isSelected}
        onClick={() => go({ selected: task.id, proof: { document: task.document, ...task.proof[0].span } })}
      >
        <span className="margin-sign">{t("measure")}</span>
        <span className="margin-name">{task.name}</span>
        <span className="note">{notes.join(" · ")}</span>
      </button>
    </li>
  );
};

const RelationNote = ({ edge }: { readonly edge: Edge }) => {
  const { label } = useSpeech();
  const { catalog } = useOpened();
  const isOpen = usePage((state) => state.view.edge === edge.id);
  const go = usePage((state) => state.go);
  return (
    <li className="margin-note relation-note">
      <button type="button" aria-current={isOpen} onClick={() => go({ edge: edge.id })}>
        <bdi>{catalog.lookup.nameOf(edge.source)}</bdi> <span className="margin-sign">{label(edgeFacet(edge.facet).label)}</span>{" "}
        <bdi>{catalog.lookup.nameOf(edge.target)}</bdi>
      </button>
    </li>
  );
};
