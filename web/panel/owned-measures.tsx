import { useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { ROLES } from "../../extract/index.ts";
import type { Task } from "../../graph/model.ts";
import { NO_FACETS } from "../facet/filter.ts";
import { dueOf } from "../state/due.ts";

import { count } from "../text/language.ts";
import { useOpened, usePage, useSpeech } from "./context.ts";
import { MoreRows } from "./more-rows.tsx";
import { NodeButton } from "./node-button.tsx";
import { Section } from "./section.tsx";

/** What a unit owns, by role. */
export const OwnedMeasures = ({ unit }: { readonly unit: string }) => {
  const { t, label } = useSpeech();
  const { catalog } = useOpened();
  const go = usePage((state) => state.go);
  const groups = useMemo(
    () =>
      ROLES.map((role) => ({
        role,
        tasks: (catalog.lookup.ownedBy.get(unit) ?? []).filter((task) =>
          task.owners.some((owner) => owner.entity === unit && owner.role === role.id),
        ),
      })).filter(({ tasks }) => tasks.length > 0),
    [catalog, unit],
  );
  if (groups.length === 0) return null;
  return (
    <Section title={t("measuresByRole")}>
      {groups.map(({ role, tasks }) => (
        <MeasureGroup key={role.id} title={label(role.label)} tasks={tasks} />
      ))}
      <Button className="text-button" onPress={() => go({ ...NO_FACETS, tab: "measures", unit: [unit] })}>
        {t("inTable")}
      </Button>
    </Section>
  );
};

/** What a unit only orders, owned by nobody named. */
export const OrderedMeasures = ({ unit }: { readonly unit: string }) => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const tasks = catalog.lookup.orderedBy.get(unit) ?? [];
  return tasks.length === 0 ? null : (
    <Section title={t("orders")}>
      <MeasureGroup title={t("noOwner")} tasks={tasks} />
    </Section>
  );
};

/** The measures whose object names a thing. */
export const ConcernedMeasures = ({ id }: { readonly id: string }) => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const tasks = useMemo(() => catalog.graph.tasks.filter((task) => task.concerns.includes(id)), [catalog, id]);
  return tasks.length === 0 ? null : (
    <Section title={t("concerned")} size={tasks.length}>
      <MeasureList tasks={tasks} />
    </Section>
  );
};

const MeasureGroup = ({ title, tasks }: { readonly title: string; readonly tasks: readonly Task[] }) => (
  <div className="relation-group">
    <h4>
      {title}
      <span className="number">{count(tasks.length)}</span>
    </h4>
    <MeasureList tasks={tasks} />
  </div>
);

const FIRST = 8;
const STEP = 40;

const MeasureList = ({ tasks }: { readonly tasks: readonly Task[] }) => {
  const [limit, setLimit] = useState(FIRST);
  return (
    <>
      <ul className="measure-list">
        {tasks.slice(0, limit).map((task) => (
          <MeasureRow key={task.id} task={task} />
        ))}
      </ul>
      <MoreRows shown={Math.min(limit, tasks.length)} total={tasks.length} step={STEP} more={() => setLimit(limit + STEP)} />
    </>
  );
};

const MeasureRow = ({ task }: { readonly task: Task }) => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const until = dueOf(task);
  const paper = catalog.lookup.documentById.get(task.document)?.header.number?.value ?? catalog.lookup.nameOf(task.document);
  const isOnly = catalog.graph.documents.length === 1;
  const notes = [...(task.mode === "due" ? [t("due")] : []), ...(until === null ? [] : [until]), ...(isOnly ? [] : [paper])];
  return (
    <li className="row">
      <NodeButton id={task.id} />
      <span className="note">{notes.join(" · ")}</span>
    </li>
  );
};
