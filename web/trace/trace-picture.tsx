import { useEffect, useMemo, useRef } from "react";
import { Button } from "react-aria-components";
import type { Trace, TraceLine } from "../../graph/trace.ts";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import { nodeFacet } from "../state/facet.ts";
import { count } from "../text/language.ts";
import { type PictureEdge, type PictureNode, pictureOf } from "./picture.ts";
import { dateOfPaper } from "./validity.ts";
import { ValidityMark } from "./validity-note.tsx";

const BOX = { width: 172, height: 76 } as const;
const STEP = { x: 262, y: 92 } as const;
const EDGE = 16;
/** Words of several lines between the same two boxes stand below each other. */
const WORD = 21;
/** A point of the curve near its end: how far along and how far down. */
const NEAR = { x: 0.342, y: 0.216 } as const;

type Point = { readonly x: number; readonly y: number };

/** The trace drawn in columns: every box opens its details, every word on a line its proof. */
export const TracePicture = ({ trace }: { readonly trace: Trace }) => {
  const { t } = useSpeech();
  const picture = useMemo(() => pictureOf(trace), [trace]);
  const scroller = useRef<HTMLDivElement>(null);
  const columns = picture.nodes.map(({ column }) => column);
  const first = Math.min(...columns);
  const size = {
    width: (Math.max(...columns) - first) * STEP.x + BOX.width + 2 * EDGE,
    height: Math.max(1, picture.rows) * STEP.y + 2 * EDGE,
  };
  const at = ({ column, row }: PictureNode): Point => ({ x: EDGE + (column - first) * STEP.x, y: EDGE + row * STEP.y });
  const places = new Map(picture.nodes.map((node) => [node.node.id, at(node)]));
  const rootPlace = places.get(trace.root.id) ?? { x: 0, y: 0 };
  useEffect(() => {
    const box = scroller.current;
    box?.scrollTo(rootPlace.x + BOX.width / 2 - box.clientWidth / 2, rootPlace.y + BOX.height / 2 - box.clientHeight / 2);
  }, [rootPlace.x, rootPlace.y]);
  return (
    <>
      {picture.unlisted === 0 ? null : <p className="remark">{t("pictureUnlisted", { n: count(picture.unlisted) })}</p>}
      {/* biome-ignore lint/a11y/useSemanticElements: a figure would need a caption that repeats the heading */}
      <div className="picture" role="group" aria-label={t("pictureName")} ref={scroller}>
        <div className="picture-sheet" style={size}>
          <svg className="picture-lines" width={size.width} height={size.height} aria-hidden="true" focusable="false">
            {picture.edges.map((edge) => (
              <EdgeLine key={edge.id} edge={edge} places={places} />
            ))}
          </svg>
          {picture.nodes.map((node) => (
            <NodeBox key={node.node.id} node={node} place={at(node)} isRoot={node.line === null} />
          ))}
          {picture.edges.map((edge) => (
            <EdgeWord key={edge.id} edge={edge} places={places} />
          ))}
        </div>
      </div>
    </>
  );
};

type EdgeProps = { readonly edge: PictureEdge; readonly places: ReadonlyMap<string, Point> };

/** The ends of a line: from the right of the left box to the left of the right one; both sides of one column bow out. */
const endsOf = ({ edge, places }: EdgeProps): readonly [Point, Point] | null => {
  const from = places.get(edge.from);
  const to = places.get(edge.to);
  if (from === undefined || to === undefined) return null;
  const [left, right] = from.x <= to.x ? [from, to] : [to, from];
  const middle = BOX.height / 2;
  return [
    { x: left.x + BOX.width, y: left.y + middle },
    { x: left.x === right.x ? right.x + BOX.width : right.x, y: right.y + middle },
  ];
};

const EdgeLine = (props: EdgeProps) => {
  const ends = endsOf(props);
  if (ends === null) return null;
  const [a, b] = ends;
  const bow = a.x === b.x ? 60 : 0;
  const half = (a.x + b.x) / 2 + bow;
  const isFirm = props.edge.line.evidence.basis === "stated";
  return <path className={isFirm ? "firm" : "listed"} d={`M${a.x} ${a.y}C${half} ${a.y} ${half} ${b.y} ${b.x} ${b.y}`} />;
};

/** The word of a line stands near the end that is not shared with others. */
const EdgeWord = (props: EdgeProps) => {
  const { t, label } = useSpeech();
  const go = usePage((state) => state.go);
  const ends = endsOf(props);
  if (ends === null) return null;
  const { line, to, turn } = props.edge;
  const own = props.places.get(to);
  const [a, b] = ends;
  const isRight = own !== undefined && Math.abs(own.x - b.x) < Math.abs(own.x + BOX.width - a.x);
  const share = isRight ? 1 - NEAR.x : NEAR.x;
  const fall = isRight ? 1 - NEAR.y : NEAR.y;
  const { document, span } = line.evidence;
  return (
    <Button
      className="picture-word"
      style={{ left: a.x + (b.x - a.x) * share, top: a.y + (b.y - a.y) * fall + turn * WORD }}
      aria-label={`${label(line.label)} ${line.node.name}：${t("goToSource")}`}
      onPress={() => go({ selected: line.node.id, proof: { document, start: span.start, end: span.end } })}
    >
      {label(line.label)}
    </Button>
  );
};

type BoxProps = { readonly node: PictureNode; readonly place: Point; readonly isRoot: boolean };

const NodeBox = ({ node: { node, line }, place, isRoot }: BoxProps) => {
  const { catalog } = useOpened();
  const go = usePage((state) => state.go);
  const isSelected = usePage((state) => state.view.selected === node.id);
  const date = dateOfPaper(catalog, node.id);
  const facet = nodeFacet(node.kind);
  return (
    <Button
      className={`picture-node${isRoot ? " root" : ""}${isSelected ? " selected" : ""}${node.atHand ? "" : " cited"}`}
      style={{ left: place.x, top: place.y, width: BOX.width, height: BOX.height, borderLeftColor: facet.color }}
      {...(isSelected ? { "aria-current": "true" as const } : {})}
      onPress={() => go({ selected: node.id })}
    >
      <span className="picture-name">{node.name}</span>
      <span className="picture-notes">
        <span className="number">{date ?? stepDate(line)}</span>
        <ValidityMark id={node.id} isShort={true} />
      </span>
    </Button>
  );
};

const stepDate = (line: TraceLine | null): string => line?.date ?? "";
