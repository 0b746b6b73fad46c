import { type RefObject, useCallback, useEffect, useMemo, useRef } from "react";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import { markReady } from "../panel/use-ready.ts";
import { useVisible } from "../panel/use-visible.ts";
import { ZoomButtons } from "../panel/zoom-buttons.tsx";
import { useLit } from "../search/use-lit.ts";
import { edgeFacet } from "../state/facet.ts";
import type { PageState } from "../state/page-store.ts";
import { count, say } from "../text/language.ts";
import { appearancesOf, facetColor, paletteOf } from "./appearance.ts";
import { curvaturesOf } from "./curve.ts";
import { expose } from "./probe.ts";
import { focusOf, type Look } from "./reducers.ts";
import { type Stage, stageOf } from "./stage.ts";

/** Side in CSS px of a square canvas on which nodes have their full size. */
const FULL = 720;

/** Nodes from which on each is drawn smaller, so that the crowd does not become one patch. */
const CROWD = 600;

const scaleOf = ({ current }: RefObject<HTMLElement | null>, nodes: number): number => {
  const room = current === null ? 1 : Math.min(1, Math.sqrt(current.clientWidth * current.clientHeight) / FULL);
  return Math.max(0.55, room) * Math.min(1, (CROWD / Math.max(1, nodes)) ** 0.35);
};

/** What the canvas shows under the state of the page; the pieces that cost are made once a graph and theme. */
const useLook = (element: RefObject<HTMLElement | null>): ((state: PageState) => Look) => {
  const { catalog } = useOpened();
  const visible = useVisible();
  const lit = useLit();
  const theme = usePage((state) => state.theme);
  const language = usePage((state) => state.language);
  const curvatures = useMemo(() => curvaturesOf(catalog.edges), [catalog]);
  const painted = useMemo(() => {
    const palette = paletteOf(document.documentElement);
    return { palette, appearances: appearancesOf(catalog, facetColor(palette, theme === "dark")) };
  }, [catalog, theme]);
  return useCallback(
    (state) => ({
      catalog,
      visible,
      lit,
      curvatures,
      ...painted,
      selected: state.view.selected,
      relationName: (facet) => say(edgeFacet(facet).label, language),
      scale: scaleOf(element, visible.nodes.size),
      focus: focusOf(catalog, visible, state.hovered) ?? focusOf(catalog, visible, state.view.selected),
    }),
    [catalog, visible, lit, curvatures, painted, element, language],
  );
};

/** The graph on its canvas; the state of the page reaches it without drawing React again. */
export const GraphCanvas = () => {
  const { store, canvas } = useOpened();
  const { t } = useSpeech();
  const visible = useVisible();
  const element = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const look = useLook(element);
  const latest = useRef(look);
  latest.current = look;

  useEffect(() => {
    if (element.current === null) return;
    const { go, hover } = store.getState();
    const drawn = stageOf(element.current, latest.current(store.getState()), {
      hover,
      select: (selected) => {
        if (selected !== store.getState().view.selected) go({ selected });
      },
      drawn: markReady,
    });
    stage.current = drawn;
    canvas.set(drawn);
    expose(drawn);
    const unsubscribe = store.subscribe((state, before) => {
      const selectedNow = state.view.selected;
      if (selectedNow === before.view.selected && state.hovered === before.hovered) return;
      drawn.show(latest.current(state));
      if (selectedNow !== null && selectedNow !== before.view.selected) drawn.reveal(selectedNow);
    });
    return () => {
      unsubscribe();
      canvas.set(null);
      expose(null);
      drawn.end();
    };
  }, [store, canvas]);

  // Filters and theme: another look of the same scene.
  useEffect(() => {
    stage.current?.show(look(store.getState()));
  }, [look, store]);

  const text = t("canvasText", { nodes: count(visible.nodes.size), edges: count(visible.edges.size) });
  return (
    <div className="canvas">
      <div className="stage" role="img" aria-label={text} ref={element} />
      <ZoomButtons zoom={(direction) => stage.current?.zoom(direction)} />
    </div>
  );
};
