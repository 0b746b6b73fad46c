import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { GraphCanvas } from "../canvas/graph-canvas.tsx";
import { mount } from "../canvas/mounted.ts";
import { ShowAll } from "../canvas/show-all.tsx";
import { useOpened, usePage, useSpeech } from "./context.ts";
import { Icon } from "./icon.tsx";
import { Legend } from "./legend.tsx";
import { NodeTable } from "./node-table.tsx";
import { useReady } from "./use-ready.ts";

/** The graph: legend beside it, canvas or table. */
export const GraphView = () => {
  const { t } = useSpeech();
  const { webgl } = useOpened();
  const form = usePage((state) => state.view.form);
  const go = usePage((state) => state.go);
  const [isLegendOpen, setLegendOpen] = useState(false);
  const isTable = form === "table" || !webgl;
  return (
    <div className={`graph-view ${isLegendOpen ? "legend-open" : ""}`}>
      <Legend />
      <div className="plot">
        <div className="plot-tools">
          <Button className="small-button narrow-only" aria-expanded={isLegendOpen} onPress={() => setLegendOpen(!isLegendOpen)}>
            <Icon name="legend" />
            {t("legend")}
          </Button>
          <ShowAll />
          {webgl ? (
            <Button className="small-button" onPress={() => go({ form: isTable ? "canvas" : "table" })}>
              <Icon name={isTable ? "graph" : "table"} />
              {t(isTable ? "asCanvas" : "asTable")}
            </Button>
          ) : (
            <p className="remark">{t("noWebgl")}</p>
          )}
        </div>
        {isTable ? <TableInstead /> : <GraphCanvas />}
      </div>
    </div>
  );
};

/** The table where the canvas would stand. */
const TableInstead = () => {
  useEffect(() => mount(null), []);
  useReady();
  return <NodeTable />;
};
