import { Label, Slider, SliderThumb, SliderTrack } from "react-aria-components";
import { useSpeech } from "../panel/context.ts";
import { monthOf } from "./period.ts";
import type { Scale } from "./timeline.ts";

/** The first and the last month of a period, see `monthNumber`. */
export type Months = readonly [number, number];

type PeriodSliderProps = {
  readonly scale: Scale;
  readonly chosen: Months;
  readonly show: (months: Months) => void;
  readonly set: (months: Months) => void;
};

const toMonths = (values: number | readonly number[]): Months => {
  const [from = 0, to = from] = typeof values === "number" ? [values] : values;
  return [from, to];
};

/** Two handles for the period, by pointer and by arrow keys. */
export const PeriodSlider = ({ scale, chosen, show, set }: PeriodSliderProps) => {
  const { t } = useSpeech();
  return (
    <Slider
      className="period-slider"
      minValue={scale.first}
      maxValue={scale.last}
      step={1}
      value={[...chosen]}
      onChange={(values) => show(toMonths(values))}
      onChangeEnd={(values) => set(toMonths(values))}
    >
      <span className="period-name">
        <Label>{t("period")}</Label>
        <span className="number">{`${monthOf(chosen[0])} – ${monthOf(chosen[1])}`}</span>
      </span>
      <SliderTrack className="period-track">
        <SliderThumb index={0} className="period-thumb" aria-label={t("periodFrom")} aria-valuetext={monthOf(chosen[0])} />
        <SliderThumb index={1} className="period-thumb" aria-label={t("periodTo")} aria-valuetext={monthOf(chosen[1])} />
      </SliderTrack>
    </Slider>
  );
};
