import { lazy, Suspense } from "react";
import { type Key, Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { readingOf } from "../reading/reading-state.ts";
import { TABS } from "../state/known.ts";
import { rootAfter } from "../state/papers.ts";
import { ANNOUNCEMENT } from "./announce.ts";
import { useOpened, usePage, useSpeech } from "./context.ts";
import { Details } from "./details.tsx";
import { GraphView } from "./graph-view.tsx";
import { MeasuresView } from "./measures-view.tsx";
import { SearchBox } from "./search-box.tsx";
import { SourcePanel } from "./source-panel.tsx";
import { StatusBar } from "./status-bar.tsx";
import { Tools } from "./tools.tsx";
import { TraceView } from "./trace-view.tsx";

const DocumentsView = lazy(async () => ({ default: (await import("../reading/documents-view.tsx")).DocumentsView }));
const IssuesView = lazy(async () => ({ default: (await import("../issue/issues-view.tsx")).IssuesView }));

const VIEWS = { graph: GraphView, measures: MeasuresView, trace: TraceView, documents: DocumentsView, issues: IssuesView } as const;

/** The page around its views: head, view, details and source, status. */
export const Frame = () => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const { tab, selected, root } = usePage((state) => state.view);
  const go = usePage((state) => state.go);
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
            <Tab key={id} id={id} className="tab">
              {t(id)}
            </Tab>
          ))}
        </TabList>
        <SearchBox />
        <Tools />
      </header>
      <main className="main">
        {TABS.map((id) => {
          const View = VIEWS[id];
          return (
            <TabPanel key={id} id={id} className="view">
              <Suspense fallback={<p className="empty">{t("loadingView")}</p>}>
                <View />
              </Suspense>
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
  const isChosen = usePage(({ view }) => view.selected !== null || view.edge !== null);
  const proof = usePage((state) => (readingOf(state.view) === null ? state.view.proof : null));
  return (
    <div className={`side ${isChosen ? "chosen" : "idle"} ${proof === null ? "" : "reading"}`}>
      <Details />
      {proof === null ? null : <SourcePanel place={proof} />}
    </div>
  );
};
