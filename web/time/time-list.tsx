import { useState } from "react";
import { usePage, useSpeech } from "../panel/context.ts";
import { MoreRows, STEP } from "../panel/more-rows.tsx";
import { NodeButton } from "../panel/node-button.tsx";
import { count } from "../text/language.ts";
import { MarkShape } from "./mark-shape.tsx";
import { laneById, type Mark } from "./timeline.ts";

/** The marks of the period one after the other. */
export const TimeList = ({ marks }: { readonly marks: readonly Mark[] }) => {
  const { t, label } = useSpeech();
  const { from, to } = usePage((state) => state.view);
  const [limit, setLimit] = useState(STEP);
  return (
    <section className="time-list">
      <h2>
        {t("timelineList")}
        <span className="number">{from === null && to === null ? "" : `${from ?? ""} – ${to ?? ""}`}</span>
        <span className="number">{count(marks.length)}</span>
      </h2>
      {marks.length === 0 ? (
        <p className="remark">{t("timelineNothing")}</p>
      ) : (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t("date")}</th>
              <th scope="col">{t("timelineType")}</th>
              <th scope="col">{t("name")}</th>
            </tr>
          </thead>
          <tbody>
            {marks.slice(0, limit).map((mark) => (
              <tr key={`${mark.lane} ${mark.id}`}>
                <td className="number">{mark.date}</td>
                <td>
                  <span className="time-lane-name">
                    <MarkShape shape={laneById(mark.lane).shape} />
                    {label(laneById(mark.lane).label)}
                  </span>
                </td>
                <th scope="row">
                  <NodeButton id={mark.id} />
                </th>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <MoreRows shown={Math.min(limit, marks.length)} total={marks.length} more={() => setLimit(limit + STEP)} />
    </section>
  );
};
