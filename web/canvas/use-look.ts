import { type RefObject, useCallback, useMemo } from "react";
import type { Position } from "../../graph/model.ts";
import { useOpened, usePage } from "../panel/context.ts";
import { useVisible } from "../panel/use-visible.ts";
import { litBy } from "../path/answer.ts";
import { usePath } from "../path/use-path.ts";
import { useLit } from "../search/use-lit.ts";
import { edgeFacet } from "../state/facet.ts";
import type { PageState } from "../state/page-store.ts";
import { rememberLast } from "../state/remember.ts";
import { say } from "../text/language.ts";
import { appearancesOf, paletteOf, shadeOn } from "./appearance.ts";
import { curvaturesOf } from "./curve.ts";
import { hierarchyOf } from "./hierarchy.ts";
import { focusAlong, focusOn, type Look } from "./reducers.ts";
import type { Scene } from "./scene.ts";
import { useColoring } from "./use-coloring.ts";
import { useScene } from "./use-scene.ts";

/** Side in CSS px of a square canvas on which nodes have their full size. */
const FULL = 720;

/** Nodes from which on each is drawn smaller, so that the crowd does not become one patch. */
const CROWD = 600;

const scaleOf = ({ current }: RefObject<HTMLElement | null>, nodes: number): number => {
  const room = current === null ? 1 : Math.min(1, Math.sqrt(current.clientWidth * current.clientHeight) / FULL);
  return Math.max(0.55, room) * Math.min(1, (CROWD / Math.max(1, nodes)) ** 0.35);
};

const NOWHERE: ReadonlyMap<string, Position> = new Map();

const layersOf = rememberLast(({ nodes, edges }: Scene) => hierarchyOf(nodes, edges.values()));

/** Where nodes stand that are not where the graph has them: in layers, or where the reader put them. */
const usePlaces = (scene: Scene): ReadonlyMap<string, Position> => {
  const layout = usePage((state) => state.view.layout);
  const pins = usePage((state) => state.view.pins);
  const layers = layout === "hierarchy" ? layersOf(scene) : NOWHERE;
  return useMemo(
    () => (pins.length === 0 ? layers : new Map([...layers, ...pins.map(({ node, x, y }) => [node, { x, y }] as const)])),
    [layers, pins],
  );
};

/** Another object whenever the picture as a whole is another one: filters, neighbourhood, layout. */
const useFraming = (): object => {
  const visible = useVisible();
  const around = usePage((state) => state.view.around);
  const layout = usePage((state) => state.view.layout);
  return useMemo(() => ({ visible, around, layout }), [visible, around, layout]);
};

const usePainted = () => {
  const { catalog } = useOpened();
  const theme = usePage((state) => state.theme);
  const size = usePage((state) => state.view.size);
  const coloring = useColoring();
  return useMemo(() => {
    const palette = paletteOf(document.documentElement);
    return { palette, appearances: appearancesOf(catalog, { size, coloring, shade: shadeOn(palette, theme === "dark") }) };
  }, [catalog, theme, size, coloring]);
};

/** What the canvas shows under a state of the page; what costs is made when what it is made of changes. */
export const useLook = (element: RefObject<HTMLElement | null>): ((state: Pick<PageState, "view" | "hovered">) => Look) => {
  const { catalog } = useOpened();
  const scene = useScene();
  const language = usePage((state) => state.language);
  const selected = usePage((state) => state.view.selected);
  const places = usePlaces(scene);
  const framing = useFraming();
  const painted = usePainted();
  const way = litBy(usePath());
  const lit = useLit();
  const curvatures = useMemo(() => curvaturesOf([...scene.edges.values()]), [scene]);
  return useCallback(
    ({ hovered }) => ({
      catalog,
      scene,
      lit,
      places,
      framing,
      curvatures,
      ...painted,
      selected,
      relationName: (facet) => say(edgeFacet(facet).label, language),
      scale: scaleOf(element, scene.nodes.size),
      focus: focusOn(catalog, scene, hovered) ?? focusAlong(way) ?? focusOn(catalog, scene, selected),
    }),
    [catalog, scene, places, framing, curvatures, painted, selected, language, element, lit, way],
  );
};
