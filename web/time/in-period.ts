import type { Proof, Task } from "../../graph/model.ts";
import type { Catalog, Node } from "../state/catalog.ts";
import { dateOfEvidence, datesOfDocument, inPeriod, isOpen, type Period, taskInPeriod } from "./period.ts";

/** What a period leaves. */
export type PeriodPredicate = {
  readonly document: (id: string) => boolean;
  readonly task: (task: Task) => boolean;
  readonly node: (node: Node) => boolean;
  readonly proof: (proof: Proof) => boolean;
};

const yes = (): boolean => true;
const ALL: PeriodPredicate = { document: yes, task: yes, node: yes, proof: yes };

/** The units and things that measures of a period have to do with. */
const tiedTo = (tasks: readonly Task[]): ReadonlySet<string> =>
  new Set(tasks.flatMap((task) => [...task.owners.map(({ entity }) => entity), ...task.orderedBy, ...task.concerns]));

/**
 * What a period leaves: papers of it, measures that are due in it, or stand undated in a paper of it, what papers of it speak of,
 * and what those measures have to do with.
 */
export const periodPredicate = (catalog: Catalog, { from, to }: Period): PeriodPredicate => {
  const period = { from, to };
  if (isOpen(period)) return ALL;
  const papers = new Set<string>(catalog.graph.documents.filter((one) => inPeriod(datesOfDocument(one), period)).map(({ id }) => id));
  const task = (one: Task): boolean => taskInPeriod(catalog, one, period);
  const tied = tiedTo(catalog.graph.tasks.filter(task));
  const proof = (list: Proof): boolean =>
    list.some((evidence) => {
      const date = dateOfEvidence(catalog, evidence);
      return inPeriod({ from: date, to: date }, period);
    });
  return {
    document: (id) => papers.has(id),
    task,
    node: (node) => {
      if (node.type === "task") return task(node.task);
      if (node.document !== null && papers.has(node.document.id)) return true;
      return node.type === "entity" && (tied.has(node.id) || proof(node.entity.proof));
    },
    proof,
  };
};
