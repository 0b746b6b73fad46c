import { useMemo, useState } from "react";
import { compareText } from "../../graph/order.ts";
import { groundOf, reachFrom } from "../canvas/reach.ts";
import { edgesOf, type Node, proofOf } from "../state/catalog.ts";
import { count } from "../text/language.ts";
import { useOpened, usePage, useSpeech } from "./context.ts";
import { KindMark } from "./kind-mark.tsx";
import { MoreRows, STEP } from "./more-rows.tsx";
import { NodeButton } from "./node-button.tsx";
import { useVisible } from "./use-visible.ts";

/** The nodes that stand on the canvas or would if it had room: what the filters leave without what was hidden one by one, or lies outside of a neighbourhood. */
const useLeft = (): ((id: string) => boolean) => {
  const { catalog } = useOpened();
  const visible = useVisible();
  const removed = usePage((state) => state.view.removed);
  const around = usePage((state) => state.view.around);
  return useMemo(() => {
    const ground = groundOf(catalog, visible, removed);
    if (around === null) return ground.hasNode;
    const near = new Set([around.node, ...reachFrom(ground, around, Number.POSITIVE_INFINITY).nodes]);
    return (id) => near.has(id) && ground.hasNode(id);
  }, [catalog, visible, removed, around]);
};

/** All nodes that the filters leave, those with most relations first. The whole graph by keyboard, and without WebGL. */
export const NodeTable = () => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const visible = useVisible();
  const isLeft = useLeft();
  const [limit, setLimit] = useState(STEP);
  const rows = useMemo(() => {
    const degree = (node: Node): number => edgesOf(catalog, node.id).filter((edge) => visible.edges.has(edge.id)).length;
    return [...catalog.nodes.values()]
      .filter((node) => isLeft(node.id))
      .map((node) => ({ node, degree: degree(node) }))
      .sort((a, b) => b.degree - a.degree || compareText(a.node.id, b.node.id));
  }, [catalog, visible, isLeft]);
  return (
    <div className="scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("name")}</th>
            <th scope="col">{t("kind")}</th>
            <th scope="col" className="numeric">
              {t("degree")}
            </th>
            <th scope="col" className="numeric">
              {t("mentions")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, limit).map(({ node, degree }) => (
            <tr key={node.id}>
              <th scope="row">
                <NodeButton id={node.id} />
              </th>
              <td>
                <KindMark facet={node.facet} />
              </td>
              <td className="numeric">{count(degree)}</td>
              <td className="numeric">{count(proofOf(node).length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreRows shown={Math.min(limit, rows.length)} total={rows.length} more={() => setLimit(limit + STEP)} />
    </div>
  );
};
