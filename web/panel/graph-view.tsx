import { useEffect } from "react";
import { Button } from "react-aria-components";
import { GraphCanvas } from "../canvas/graph-canvas.tsx";
import { ShowAll } from "../canvas/show-all.tsx";
import { useOpened, usePage, useSpeech } from "./context.ts";
import { Icon } from "./icon.tsx";
import { NodeTable } from "./node-table.tsx";
import { useReady } from "./use-ready.ts";
import { useVisible } from "./use-visible.ts";

/** The graph as a canvas or a table. */
export const GraphView = () => {
  const { t } = useSpeech();
  const { webgl } = useOpened();
  const form = usePage((state) => state.view.form);
  const go = usePage((state) => state.go);
  const { nodes } = useVisible();
  const isTable = form === "table" || !webgl;
  return (
    <div className="plot">
      <div className="plot-tools">
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
      {nodes.size === 0 ? <p className="empty nothing-shown">{t("nothingShown")}</p> : null}
    </div>
  );
};

/** The table where the canvas would stand. */
const TableInstead = () => {
  const { canvas } = useOpened();
  useEffect(() => canvas.set(null), [canvas]);
  useReady();
  return <NodeTable />;
};
