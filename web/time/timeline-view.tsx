import { useMemo } from "react";
import { Button } from "react-aria-components";
import { predicateOf } from "../facet/filter.ts";
import { useNarrow } from "../facet/use-narrow.ts";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import { useReady } from "../panel/use-ready.ts";
import { useFilter } from "../panel/use-visible.ts";
import { count } from "../text/language.ts";
import { inPeriod } from "./period.ts";
import { TimeChart } from "./time-chart.tsx";
import { TimeList } from "./time-list.tsx";
import { type Mark, marksOf, scaleOf, WIDE_STEPS } from "./timeline.ts";

/** Steps of the drawing that fit side by side on a small screen. */
const NARROW_STEPS = 12;

/** Papers, deadlines and campaigns over time, and the period that filters the page. */
export const TimelineView = () => {
  useReady();
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const { from, to, today } = usePage((state) => state.view);
  const go = usePage((state) => state.go);
  const filter = useFilter();
  // The drawing keeps what the period leaves out, so that the period can be moved.
  const marks = useMemo(
    () => marksOf(catalog, { today, left: predicateOf(catalog, { ...filter, from: null, to: null }) }),
    [catalog, filter, today],
  );
  const isNarrow = useNarrow();
  const scale = useMemo(() => scaleOf(marks, isNarrow ? NARROW_STEPS : WIDE_STEPS), [marks, isNarrow]);
  const within = useMemo(() => marks.filter((mark) => inPeriod(datesOf(mark), { from, to })), [marks, from, to]);
  const undated = catalog.graph.documents.filter(({ header }) => header.date === null).length;
  if (scale === null) return <p className="empty">{t("timelineEmpty")}</p>;
  return (
    <div className="scroll timeline">
      <div className="timeline-head">
        <p className="remark">{t("timelineHelp")}</p>
        {undated === 0 ? null : <p className="remark">{t("timelineUndated", { n: count(undated) })}</p>}
        {from === null && to === null ? null : (
          <Button className="text-button" onPress={() => go({ from: null, to: null })}>
            {t("wholePeriod")}
          </Button>
        )}
      </div>
      <TimeChart marks={marks} scale={scale} />
      <TimeList marks={within} />
    </div>
  );
};

const datesOf = ({ date }: Mark) => ({ from: date, to: date });
