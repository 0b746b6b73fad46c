import { type PointerEvent, useMemo, useRef, useState } from "react";
import { Toolbar } from "react-aria-components";
import { usePage, useSpeech } from "../panel/context.ts";
import { MarkShape } from "./mark-shape.tsx";
import { monthNumber, monthOf } from "./period.ts";
import { type Months, PeriodSlider } from "./period-slider.tsx";
import { TimeMark } from "./time-mark.tsx";
import { type Bin, type Lane, lanesOf, type Mark, type Scale, yearsOf } from "./timeline.ts";

/** Years that fit below the lanes side by side. */
const MOST_YEARS = 16;

const lengthOf = ({ first, last }: Scale): number => last - first + 1;

/** Where a month begins, as a share of the width. */
const shareOf = (month: number, scale: Scale): string => `${(100 * (month - scale.first)) / lengthOf(scale)}%`;

/** The lanes over the years, with the period shaded that is looked at. */
export const TimeChart = ({ marks, scale }: { readonly marks: readonly Mark[]; readonly scale: Scale }) => {
  const { t, label } = useSpeech();
  const lanes = useMemo(() => lanesOf(marks, scale), [marks, scale]);
  const { chosen, isWhole, show, set } = usePeriod(scale);
  const drag = useDrag(scale, show, set);
  return (
    <section className="time-chart" aria-label={t("timelineName")}>
      <div className="time-lanes" {...drag}>
        <div className="time-plot" aria-hidden="true">
          {yearsOf(scale, MOST_YEARS).map(({ year, month }) => (
            <span key={year} className="time-year" style={{ left: shareOf(month, scale) }}>
              {year}
            </span>
          ))}
          {isWhole ? null : (
            <span
              className="time-period"
              style={{ left: shareOf(chosen[0], scale), right: `calc(100% - ${shareOf(chosen[1] + 1, scale)})` }}
            />
          )}
        </div>
        {lanes.map(({ lane, bins }) => (
          <div key={lane.id} className="time-lane">
            <span className="time-lane-name" title={label(lane.label)}>
              <MarkShape shape={lane.shape} />
              <span className="time-lane-word">{label(lane.label)}</span>
            </span>
            <LaneMarks lane={lane} bins={bins} scale={scale} />
          </div>
        ))}
      </div>
      <PeriodSlider scale={scale} chosen={chosen} show={show} set={set} />
    </section>
  );
};

type LaneProps = { readonly lane: Lane; readonly bins: readonly Bin[]; readonly scale: Scale };

/** One stop of the Tab key; arrows go along the lane. */
const LaneMarks = ({ lane, bins, scale }: LaneProps) => {
  const { label } = useSpeech();
  return (
    <Toolbar aria-label={label(lane.label)} className="time-marks">
      {bins.map((bin) => (
        <TimeMark key={bin.month} lane={lane} bin={bin} step={scale.step} left={shareOf(bin.month + scale.step / 2, scale)} />
      ))}
    </Toolbar>
  );
};

/** The period as months; while a hand moves it, it is only shown, and at the end it is part of the view. */
const usePeriod = ({ first, last }: Scale) => {
  const { from, to } = usePage((state) => state.view);
  const go = usePage((state) => state.go);
  const [moving, show] = useState<Months | null>(null);
  const within = (month: number): number => Math.min(last, Math.max(first, month));
  const said: Months = [from === null ? first : within(monthNumber(from)), to === null ? last : within(monthNumber(to))];
  const chosen = moving ?? said;
  const set = ([begin, end]: Months): void => {
    show(null);
    go({ from: begin <= first ? null : monthOf(begin), to: end >= last ? null : monthOf(end) });
  };
  return { chosen, isWhole: chosen[0] <= first && chosen[1] >= last, show, set };
};

/** A pointer that is drawn over the lanes sets a period; a mark is no place to begin. */
const useDrag = (scale: Scale, show: (months: Months) => void, set: (months: Months) => void) => {
  const begun = useRef<number | null>(null);
  const monthAt = (event: PointerEvent<HTMLElement>): number => {
    const box = event.currentTarget.querySelector(".time-plot")?.getBoundingClientRect();
    if (box === undefined) return scale.first;
    const share = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    return Math.min(scale.last, scale.first + Math.floor(share * lengthOf(scale)));
  };
  const spanTo = (event: PointerEvent<HTMLElement>, from: number): Months => {
    const month = monthAt(event);
    return month < from ? [month, from] : [from, month];
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || (event.target instanceof Element && event.target.closest("button, .time-lane-name") !== null)) return;
      begun.current = monthAt(event);
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (begun.current !== null) show(spanTo(event, begun.current));
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (begun.current === null) return;
      const months = spanTo(event, begun.current);
      const isClick = months[0] === months[1];
      begun.current = null;
      // A click sets no period: one month is seldom meant.
      set(isClick ? [scale.first, scale.last] : months);
    },
  };
};
