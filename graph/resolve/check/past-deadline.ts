import type { Issue } from "../../model.ts";
import { paperAt } from "../paper.ts";
import { type Check, isBefore } from "./check.ts";

/** A measure that is to be done by a time that lies before the date of the paper that orders it; a report tells of past times. */
export const pastDeadline: Check = ({ tasks, viewById }) =>
  tasks.flatMap(({ name, document, mode, deadline, owners }): readonly Issue[] => {
    const to = deadline?.kind === "date" ? deadline.to : null;
    const view = viewById.get(document);
    if (deadline === null || to === null || mode !== "due" || view === undefined) return [];
    const { date, orders } = paperAt(view.papers, deadline.span.start);
    if (!orders || date === null || !isBefore(to, date)) return [];
    return [
      {
        code: "deadline/past",
        severity: "warning",
        message: {
          zh: `“${name}”的时限（${to}）早于本文件日期（${date}）；请核对时限`,
          en: `“${name}” was due by ${to}, before the date of this paper (${date}); check the deadline`,
        },
        span: deadline.span,
        document,
        entities: [...new Set(owners.map(({ entity }) => entity))],
      },
    ];
  });
