import type { ComponentType } from "react";
import { SceneStatus } from "../canvas/scene-status.tsx";
import { IssueStatus } from "../issue/issue-status.tsx";
import { useMeasures } from "../measure/use-measures.ts";
import { DocumentStatus } from "../reading/document-status.tsx";
import { useLit } from "../search/use-lit.ts";
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
  const { catalog } = useOpened();
  const measures = catalog.graph.tasks.length - useMeasures().length;
  const isHidden = hidden.nodes > 0 || hidden.edges > 0;
  return (
    <>
      {t("shown", { nodes: count(nodes.size), edges: count(edges.size) })}
      {" · "}
      {isHidden ? t("hidden", { nodes: count(hidden.nodes), edges: count(hidden.edges) }) : t("nothingHidden")}
      {measures === 0 ? "" : t("hiddenMeasures", { n: count(measures) })}
      <SceneStatus />
      <LitStatus />
    </>
  );
};

/** How many nodes a search lights, and how many of them the filters hide. */
const LitStatus = () => {
  const { t } = useSpeech();
  const { nodes } = useVisible();
  const lit = useLit();
  if (lit === null) return null;
  const hidden = [...lit].filter((id) => !nodes.has(id)).length;
  return (
    <>
      {" · "}
      {t("litNodes", { n: count(lit.size) })}
      {hidden === 0 ? "" : t("litHidden", { n: count(hidden) })}
    </>
  );
};

const MeasureStatus = () => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const found = useMeasures().length;
  return <>{t("measuresShown", { n: count(found), total: count(catalog.graph.tasks.length) })}</>;
};

/** What each view says; those of the graph where it is not here. */
const STATUS_BY_TAB: Readonly<Record<string, ComponentType>> = {
  measures: MeasureStatus,
  matrix: MeasureStatus,
  timeline: MeasureStatus,
  documents: DocumentStatus,
  issues: IssueStatus,
};
