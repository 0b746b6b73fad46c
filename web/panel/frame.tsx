import { type ComponentType, lazy, Suspense, useState } from "react";
import { type Key, Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { FilterFrame } from "../facet/filter-frame.tsx";
import { readingOf } from "../reading/reading-state.ts";
import { SearchBox } from "../search/search-box.tsx";
import { TABS } from "../state/known.ts";
import { rootAfter } from "../state/papers.ts";
import { ANNOUNCEMENT } from "./announce.ts";
import { useOpened, usePage, useSpeech } from "./context.ts";
import { Details } from "./details.tsx";
import { GraphView } from "./graph-view.tsx";
import { SourcePanel } from "./source-panel.tsx";
import { StatusBar } from "./status-bar.tsx";
import { Tools } from "./tools.tsx";

const VIEWS: Readonly<Record<(typeof TABS)[number], ComponentType>> = {
  graph: GraphView,
  measures: lazy(async () => ({ default: (await import("../measure/measures-view.tsx")).MeasuresView })),
  matrix: lazy(async () => ({ default: (await import("../matrix/matrix-view.tsx")).MatrixView })),
  trace: lazy(async () => ({ default: (await import("../trace/trace-view.tsx")).TraceView })),
  timeline: lazy(async () => ({ default: (await import("../time/timeline-view.tsx")).TimelineView })),
  documents: lazy(async () => ({ default: (await import("../reading/documents-view.tsx")).DocumentsView })),
  issues: lazy(async () => ({ default: (await import("../issue/issues-view.tsx")).IssuesView })),
};

/** On a small screen the row of tabs scrolls; the one that is shown stands in it. */
const bringIntoView = (tab: HTMLElement | null): void => tab?.scrollIntoView({ block: "nearest", inline: "nearest" });

/** The page around its views: head, view, details and source, status. */
export const Frame = ({ help }: { readonly help: () => void }) => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const { tab, selected, root } = usePage((state) => state.view);
  const go = usePage((state) => state.go);
  const [isFilterOpen, setFilterOpen] = useState(true);
  return (
    <Tabs
      className="frame"
      selectedKey={tab}
      onSelectionChange={(key: Key) => go({ tab: String(key), root: rootAfter(catalog, selected, root) })}
    >
      <header className="head">
        <h1 className="brand">
          <span aria-hidden="true">文脉</span>
          <span className="unseen">{t("title")}</span>
        </h1>
        <TabList aria-label={t("views")} className="tabs">
          {TABS.map((id) => (
            <Tab key={id} ref={id === tab ? bringIntoView : null} id={id} className="tab">
              {t(id)}
            </Tab>
          ))}
        </TabList>
        <SearchBox />
        <Tools help={help} />
      </header>
      <main className="main">
        {TABS.map((id) => {
          const View = VIEWS[id];
          return (
            <TabPanel key={id} id={id} className="view">
              <FilterFrame isOpen={isFilterOpen} setOpen={setFilterOpen}>
                <Suspense fallback={<p className="empty">{t("loadingView")}</p>}>
                  <View />
                </Suspense>
              </FilterFrame>
            </TabPanel>
          );
        })}
      </main>
      <Side />
      <StatusBar />
      <p id={ANNOUNCEMENT} aria-live="polite" className="unseen" />
    </Tabs>
  );
};

/** Details above, the source below them where it is open and not read as a whole beside them. */
const Side = () => {
  const isChosen = usePage(({ view }) => view.selected !== null || view.edge !== null || view.path !== null);
  const proof = usePage((state) => (readingOf(state.view) === null ? state.view.proof : null));
  return (
    <div className={`side ${isChosen ? "chosen" : "idle"} ${proof === null ? "" : "reading"}`}>
      <Details />
      {proof === null ? null : <SourcePanel place={proof} />}
    </div>
  );
};
