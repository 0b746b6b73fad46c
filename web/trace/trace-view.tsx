import { lazy, Suspense, useMemo } from "react";
import { Button } from "react-aria-components";
import type { Trace, TraceLine } from "../../graph/trace.ts";
import { OneOf } from "../measure/one-of.tsx";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import { NodeButton } from "../panel/node-button.tsx";
import { PaperPicker } from "../panel/paper-picker.tsx";
import { useReady } from "../panel/use-ready.ts";
import { traceOf } from "../state/papers.ts";
import { count } from "../text/language.ts";
import type { PhraseId } from "../text/phrases.ts";
import { TraceTree } from "./trace-tree.tsx";
import { dateOfPaper } from "./validity.ts";
import { ValidityList } from "./validity-note.tsx";

const TracePicture = lazy(async () => ({ default: (await import("./trace-picture.tsx")).TracePicture }));

/** Where a regulation comes from, what follows from it, and whether it still holds. */
export const TraceView = () => {
  useReady();
  const root = usePage((state) => state.view.root);
  return <div className="scroll trace">{root === null ? <PaperPicker /> : <Traced root={root} />}</div>;
};

const Traced = ({ root }: { readonly root: string }) => {
  const { catalog } = useOpened();
  const drawing = usePage((state) => state.view.drawing);
  const found = useMemo(() => traceOf(catalog, root), [catalog, root]);
  return (
    <>
      <TraceHead root={root} found={found} />
      {drawing === "picture" ? (
        <Suspense fallback={<p className="remark">…</p>}>
          <TracePicture key={root} trace={found} />
        </Suspense>
      ) : (
        <>
          <Way title="upstream" none="noneUpstream" lines={found.upstream} />
          <Way title="downstream" none="noneDownstream" lines={found.downstream} />
        </>
      )}
    </>
  );
};

const TraceHead = ({ root, found }: { readonly root: string; readonly found: Trace }) => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const drawing = usePage((state) => state.view.drawing);
  const go = usePage((state) => state.go);
  const date = dateOfPaper(catalog, root);
  return (
    <header className="trace-head">
      <div className="trace-bar">
        <Button className="text-button" onPress={() => go({ root: null })}>
          {t("allRegulations")}
        </Button>
        <OneOf
          label={t("drawingAs")}
          chosen={drawing}
          options={[
            { id: "tree", name: t("asTree") },
            { id: "picture", name: t("asPicture") },
          ]}
          choose={(id) => go({ drawing: id })}
        />
      </div>
      <h2>
        <NodeButton id={root} />
        {date === null ? null : <span className="number">{date}</span>}
      </h2>
      {found.root.atHand ? null : <p className="note">{t("notAtHand")}</p>}
      <ValidityList id={root} />
    </header>
  );
};

type WayProps = { readonly title: PhraseId; readonly none: PhraseId; readonly lines: readonly TraceLine[] };

const Way = ({ title, none, lines }: WayProps) => {
  const { t } = useSpeech();
  return (
    <section className="way">
      <h3>
        {t(title)}
        <span className="number">{count(lines.length)}</span>
      </h3>
      {lines.length === 0 ? <p className="remark">{t(none)}</p> : <TraceTree name={t(title)} lines={lines} />}
    </section>
  );
};
