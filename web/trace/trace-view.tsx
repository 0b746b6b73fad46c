import { useMemo } from "react";
import { Button } from "react-aria-components";
import type { TraceLine } from "../../graph/trace.ts";
import { traceOf } from "../state/papers.ts";
import { count } from "../text/language.ts";
import type { PhraseId } from "../text/phrases.ts";
import { useOpened, usePage, useSpeech } from "./context.ts";
import { NodeButton } from "./node-button.tsx";
import { PaperPicker } from "./paper-picker.tsx";
import { TraceTree } from "./trace-tree.tsx";
import { useReady } from "./use-ready.ts";

/** Where a regulation comes from, and what follows from it. */
export const TraceView = () => {
  useReady();
  const root = usePage((state) => state.view.root);
  return <div className="scroll trace">{root === null ? <PaperPicker /> : <Traced root={root} />}</div>;
};

const Traced = ({ root }: { readonly root: string }) => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const go = usePage((state) => state.go);
  const found = useMemo(() => traceOf(catalog, root), [catalog, root]);
  return (
    <>
      <header className="trace-head">
        <Button className="text-button" onPress={() => go({ root: null })}>
          {t("allRegulations")}
        </Button>
        <h2>
          <NodeButton id={root} />
        </h2>
        {found.root.atHand ? null : <p className="note">{t("notAtHand")}</p>}
      </header>
      <Way title="upstream" none="noneUpstream" lines={found.upstream} />
      <Way title="downstream" none="noneDownstream" lines={found.downstream} />
    </>
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
