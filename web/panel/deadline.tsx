import { Suspense } from "react";
import type { Span } from "../../extract/index.ts";
import type { Task } from "../../graph/model.ts";
import { useSpeech } from "./context.ts";
import { useText } from "./use-text.ts";

/** The characters of a span, read from the text. */
const Words = ({ document, span }: { readonly document: string; readonly span: Span }) => {
  const text = useText(document);
  return text === null ? null : text.text.slice(span.start, span.end);
};

type DeadlineProps = { readonly task: Task; readonly deadline: NonNullable<Task["deadline"]> };

/** Until when: the date as far as it is known, and the words of the text. */
export const Deadline = ({ task, deadline }: DeadlineProps) => {
  const { t } = useSpeech();
  const range = [deadline.from, deadline.to].filter((date) => date !== null);
  return (
    <span className="deadline">
      {range.length === 0 ? t(deadline.kind === "date" ? "noDate" : deadline.kind) : <span className="number">{range.join(" – ")}</span>}
      <span className="note">
        <Suspense fallback="…">
          <Words document={task.document} span={deadline.span} />
        </Suspense>
      </span>
    </span>
  );
};

/** The numbers that a measure names, as the text writes them. */
export const Quantities = ({ task }: { readonly task: Task }) => (
  <Suspense fallback="…">
    {task.quantities.map(({ span }, index) => (
      <span key={span.start}>
        {index > 0 ? "、" : ""}
        <Words document={task.document} span={span} />
      </span>
    ))}
  </Suspense>
);
