import { useEffect, useRef, useState } from "react";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import { markReady } from "../panel/use-ready.ts";
import { ZoomButtons } from "../panel/zoom-buttons.tsx";
import { count } from "../text/language.ts";
import { pin } from "./actions.ts";
import { CanvasLegend } from "./canvas-legend.tsx";
import type { At } from "./gestures.ts";
import { NodeMenuAt } from "./node-menu.tsx";
import { type Stage, stageOf } from "./stage.ts";
import { useLook } from "./use-look.ts";
import { useScene } from "./use-scene.ts";

/** Where the menu of a node is open. */
type Asked = { readonly node: string; readonly at: At };

/** The graph on its canvas; what the pointer is on reaches it without drawing React again. */
export const GraphCanvas = () => {
  const { store, canvas } = useOpened();
  const { t } = useSpeech();
  const scene = useScene();
  const element = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const look = useLook(element);
  const latest = useRef(look);
  latest.current = look;
  const selected = usePage((state) => state.view.selected);
  const [asked, ask] = useState<Asked | null>(null);

  useEffect(() => {
    if (element.current === null) return;
    const { go, hover } = store.getState();
    const drawn = stageOf(element.current, latest.current(store.getState()), {
      hover,
      select: (id) => {
        if (id !== store.getState().view.selected) go({ selected: id });
      },
      menu: (node, at) => ask({ node, at }),
      pin: (node, at) => go(pin(store.getState().view, { node, ...at })),
      drawn: markReady,
    });
    stage.current = drawn;
    canvas.set(drawn);
    const unsubscribe = store.subscribe((state, before) => {
      if (state.hovered !== before.hovered) drawn.show(latest.current(state));
    });
    return () => {
      unsubscribe();
      canvas.set(null);
      drawn.end();
    };
  }, [store, canvas]);

  // The view and the theme: another look of the same scene.
  useEffect(() => {
    stage.current?.show(look(store.getState()));
  }, [look, store]);
  useEffect(() => {
    if (selected !== null) stage.current?.reveal(selected);
  }, [selected]);

  const zoomToSelection = (): void => {
    const { focus } = look({ ...store.getState(), hovered: null });
    if (focus !== null) stage.current?.zoomTo(focus.nodes);
  };
  const text = t("canvasText", { nodes: count(scene.nodes.size), edges: count(scene.edges.size) });
  return (
    <div className="canvas">
      <div className="stage" role="img" aria-label={text} ref={element} />
      <CanvasLegend />
      <ZoomButtons zoom={(direction) => stage.current?.zoom(direction)} zoomToSelection={zoomToSelection} />
      {asked === null ? null : <NodeMenuAt key={asked.node} node={asked.node} at={asked.at} close={() => ask(null)} />}
    </div>
  );
};
