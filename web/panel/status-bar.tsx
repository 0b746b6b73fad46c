import { type ComponentType, useMemo } from "react";
import { IssueStatus } from "../issue/issue-status.tsx";
import { DocumentStatus } from "../reading/document-status.tsx";
import { measuresOf } from "../state/measure-table.ts";
import { count } from "../text/language.ts";
import { useOpened, usePage, useSpeech } from "./context.ts";
import { useVisible } from "./use-visible.ts";

/** What is shown, hidden or cut, said to all readers. */
export const StatusBar = () => {
  const tab = usePage((state) => state.view.tab);
  const Status = STATUS_BY_TAB[tab] ?? GraphStatus;
  return (
    <footer className="status">
      <p role="status">
        <Status />
      </p>
    </footer>
  );
};

const GraphStatus = () => {
  const { t } = useSpeech();
  const { nodes, edges, total } = useVisible();
  const hidden = { nodes: total.nodes - nodes.size, edges: total.edges - edges.size };
  const isHidden = hidden.nodes > 0 || hidden.edges > 0;
  return (
    <>
      {t("shown", { nodes: count(nodes.size), edges: count(edges.size) })}
      {" · "}
      {isHidden ? t("hidden", { nodes: count(hidden.nodes), edges: count(hidden.edges) }) : t("nothingHidden")}
    </>
  );
};

const MeasureStatus = () => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const { unit, role, document } = usePage((state) => state.view);
  const found = useMemo(() => measuresOf(catalog, { unit, role, document }).length, [catalog, unit, role, document]);
  return <>{t("measuresShown", { n: count(found), total: count(catalog.graph.tasks.length) })}</>;
};

/** What each view says; those of the graph where it is not here. */
const STATUS_BY_TAB: Readonly<Record<string, ComponentType>> = {
  measures: MeasureStatus,
  documents: DocumentStatus,
  issues: IssueStatus,
};
