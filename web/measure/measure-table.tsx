import { Button } from "react-aria-components";
import type { Task } from "../../graph/model.ts";

import type { ColumnId } from "../state/measure-table.ts";
import { START } from "../state/view.ts";
import type { PhraseId } from "../text/phrases.ts";
import { useOpened, usePage, useSpeech } from "./context.ts";
import { Deadline } from "./deadline.tsx";
import { NodeButton } from "./node-button.tsx";
import { Owners } from "./owners.tsx";

const COLUMNS: readonly { readonly id: ColumnId; readonly title: PhraseId }[] = [
  { id: "name", title: "measure" },
  { id: "owners", title: "owners" },
  { id: "deadline", title: "deadline" },
  { id: "state", title: "state" },
  { id: "document", title: "document" },
];

/** The column of papers only where there are several. */
const useColumns = () => {
  const { catalog } = useOpened();
  return COLUMNS.filter((column) => column.id !== "document" || catalog.graph.documents.length > 1);
};

/** Measures row by row. */
export const MeasureTable = ({ tasks }: { readonly tasks: readonly Task[] }) => (
  <table className="table measure-table">
    <thead>
      <tr>
        {useColumns().map((column) => (
          <SortHeading key={column.id} {...column} />
        ))}
      </tr>
    </thead>
    <tbody>
      {tasks.map((task) => (
        <MeasureRow key={task.id} task={task} />
      ))}
    </tbody>
  </table>
);

const DIRECTIONS = { none: "", ascending: "↑", descending: "↓" } as const;

/** Up, down, and back to the order of the papers. */
const SortHeading = ({ id, title }: { readonly id: ColumnId; readonly title: PhraseId }) => {
  const { t } = useSpeech();
  const sort = usePage((state) => state.view.sort);
  const go = usePage((state) => state.go);
  const direction = sort.column !== id ? "none" : sort.descending ? "descending" : "ascending";
  const next = { none: { column: id, descending: false }, ascending: { column: id, descending: true }, descending: START.sort }[direction];
  return (
    <th scope="col" aria-sort={direction} className={`column-${id}`}>
      <Button className="sort-button" onPress={() => go({ sort: next })}>
        {t(title)}
        <span aria-hidden="true">{DIRECTIONS[direction]}</span>
      </Button>
    </th>
  );
};

const MeasureRow = ({ task }: { readonly task: Task }) => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const isSelected = usePage((state) => state.view.selected === task.id);
  return (
    <tr className={isSelected ? "selected" : ""}>
      <th scope="row">
        <NodeButton id={task.id} />
        {task.item === null ? null : <span className="note item">{`${task.item.label}${task.item.heading}`}</span>}
      </th>
      <td>
        <Owners task={task} />
      </td>
      <td>{task.deadline === null ? null : <Deadline task={task} deadline={task.deadline} />}</td>
      <td>
        <span className={`state ${task.mode}`}>{t(task.mode)}</span>
      </td>
      {catalog.graph.documents.length === 1 ? null : (
        <td className="paper">
          <span>{catalog.lookup.nameOf(task.document)}</span>
        </td>
      )}
    </tr>
  );
};
