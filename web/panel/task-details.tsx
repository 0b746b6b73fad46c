import type { Task } from "../../graph/model.ts";

import { uniqueProof } from "../reading/proof-place.ts";
import { useOpened, useSpeech } from "./context.ts";
import { Deadline, Quantities } from "./deadline.tsx";
import { type FactRow, Facts } from "./facts.tsx";
import { NodeButton } from "./node-button.tsx";
import { Owners } from "./owners.tsx";
import { ProofList } from "./proof-list.tsx";
import { Section } from "./section.tsx";

/** A measure: who owns it, until when, in which item of which paper. */
export const TaskDetails = ({ task }: { readonly task: Task }) => {
  const { t } = useSpeech();
  return (
    <>
      <Facts rows={useTaskFacts(task)} />
      <Section title={t("evidence")} size={uniqueProof(task.proof).length}>
        <ProofList proof={task.proof} />
      </Section>
      {task.concerns.length === 0 ? null : (
        <Section title={t("concerns")} size={task.concerns.length}>
          <ul>
            {task.concerns.map((id) => (
              <li key={id}>
                <NodeButton id={id} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
};

const useTaskFacts = (task: Task): readonly FactRow[] => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  return [
    { name: t("owners"), value: <Owners task={task} /> },
    { name: t("deadline"), value: task.deadline === null ? null : <Deadline task={task} deadline={task.deadline} /> },
    { name: t("state"), value: t(task.mode) },
    { name: t("quantities"), value: task.quantities.length === 0 ? null : <Quantities task={task} /> },
    { name: t("item"), value: task.item === null ? null : `${task.item.label}${task.item.heading}` },
    { name: t("document"), value: catalog.lookup.nameOf(task.document) },
  ];
};
