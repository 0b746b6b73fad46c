import type { Task } from "../../graph/model.ts";
import { deadlineStateOf } from "../facet/deadline-state.ts";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import { Deadline } from "../panel/deadline.tsx";
import { NodeButton } from "../panel/node-button.tsx";
import { OwnerList, Unowned } from "../panel/owners.tsx";
import { deadlinesOfRow, type MeasureRow, ownersOfRow } from "./row.ts";

type RowProps = { readonly row: MeasureRow; readonly serial: number; readonly hasPapers: boolean };

/** A clause, or an item of a paper with what an office fills in by hand. */
export const MeasureTableRow = (props: RowProps) => {
  const form = usePage((state) => state.view.rows);
  return form === "item" ? <ItemRow {...props} /> : <ClauseRow {...props} />;
};

const ClauseRow = ({ row, hasPapers }: RowProps) => {
  const { t } = useSpeech();
  const [task] = row.tasks;
  const isSelected = usePage((state) => state.view.selected === task.id);
  return (
    <tr className={isSelected ? "selected" : ""}>
      <th scope="row">
        <NodeButton id={task.id} />
        {row.heading === "" ? null : <span className="note item">{`${row.label}${row.heading}`}</span>}
      </th>
      <OwnersCell row={row} />
      <DeadlineCell row={row} />
      <td>
        <span className={`state ${task.mode}`}>{t(task.mode)}</span>
      </td>
      {hasPapers ? <PaperCell task={task} /> : null}
    </tr>
  );
};

const ItemRow = ({ row, serial, hasPapers }: RowProps) => {
  const isSelected = usePage((state) => row.tasks.some((task) => task.id === state.view.selected));
  return (
    <tr className={isSelected ? "selected" : ""}>
      <td className="serial">{serial}</td>
      <th scope="row">
        <span className="item-name">{`${row.label}${row.heading}`}</span>
        <ul className="clauses">
          {row.tasks.map((task) => (
            <li key={task.id}>
              <NodeButton id={task.id} />
            </li>
          ))}
        </ul>
      </th>
      <OwnersCell row={row} />
      <DeadlineCell row={row} />
      {hasPapers ? <PaperCell task={row.tasks[0]} /> : null}
      <td className="blank" />
      <td className="blank" />
    </tr>
  );
};

const OwnersCell = ({ row }: { readonly row: MeasureRow }) => {
  const owners = ownersOfRow(row);
  return <td>{owners.length === 0 ? <Unowned task={row.tasks[0]} /> : <OwnerList owners={owners} />}</td>;
};

const DeadlineCell = ({ row }: { readonly row: MeasureRow }) => {
  const { t } = useSpeech();
  const today = usePage((state) => state.view.today);
  return (
    <td>
      {deadlinesOfRow(row).map((task) => (
        <div key={task.id}>
          {task.deadline === null ? null : <Deadline task={task} deadline={task.deadline} />}
          {deadlineStateOf(task, today) === "overdue" ? <span className="tag overdue">{t("overdue")}</span> : null}
        </div>
      ))}
    </td>
  );
};

const PaperCell = ({ task }: { readonly task: Task }) => {
  const { catalog } = useOpened();
  return (
    <td className="paper">
      <span>{catalog.lookup.nameOf(task.document)}</span>
    </td>
  );
};
