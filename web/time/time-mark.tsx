import { Button, DialogTrigger, Popover } from "react-aria-components";
import { type Speech, usePage, useSpeech } from "../panel/context.ts";
import { NodeButton } from "../panel/node-button.tsx";
import { count } from "../text/language.ts";
import { MarkShape } from "./mark-shape.tsx";
import { monthOf } from "./period.ts";
import type { Bin, Lane } from "./timeline.ts";

/** Names that a mark lists; the list below the drawing has all of them. */
const MOST = 40;
const QUARTER = 3;
const YEAR = 12;

const whenOf = (month: number, step: number, t: Speech["t"]): string => {
  const date = monthOf(month);
  const year = date.slice(0, 4);
  if (step === 1) return date;
  if (step > YEAR) return `${year}–${Number(year) + step / YEAR - 1}`;
  return step === QUARTER ? t("quarter", { year, n: String(Math.floor((month % YEAR) / QUARTER) + 1) }) : year;
};

type TimeMarkProps = { readonly lane: Lane; readonly bin: Bin; readonly step: number; readonly left: string };

/** What stands in one step of a lane: one thing leads to its details, several to their list. */
export const TimeMark = ({ lane, bin, step, left }: TimeMarkProps) => {
  const { t, label } = useSpeech();
  const go = usePage((state) => state.go);
  const [first] = bin.marks;
  const n = bin.marks.length;
  const when = whenOf(bin.month, step, t);
  const style = { left };
  if (n === 1 && first !== undefined) {
    const name = t("binOne", { lane: label(lane.label), when: first.date, name: first.name });
    return (
      <Button className="time-mark" style={style} aria-label={name} onPress={() => go({ selected: first.id })}>
        <MarkShape shape={lane.shape} />
      </Button>
    );
  }
  return (
    <DialogTrigger>
      <Button className="time-mark several" style={style} aria-label={t("binName", { lane: label(lane.label), when, n: count(n) })}>
        <MarkShape shape={lane.shape} />
        <span className="time-count">{count(n)}</span>
      </Button>
      {/* The popover itself is the dialog, so that its hidden button to dismiss it stands within. */}
      <Popover className="popover time-popover" aria-label={`${label(lane.label)} ${when}`}>
        <div className="time-dialog">
          <p className="note">{`${label(lane.label)} · ${when}`}</p>
          <ul>
            {bin.marks.slice(0, MOST).map((mark) => (
              <li key={mark.id}>
                <NodeButton id={mark.id} />
              </li>
            ))}
          </ul>
          {n > MOST ? <p className="remark">{t("timelineMore", { n: count(n - MOST) })}</p> : null}
        </div>
      </Popover>
    </DialogTrigger>
  );
};
