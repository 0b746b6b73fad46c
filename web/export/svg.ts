import { escapeXml } from "../../graph/export/xml.ts";
import { LABEL_FONTS, PADDING } from "../canvas/label-layer.ts";
import type { ColoredLabel, Drawing, DrawnEdge, DrawnNode } from "../canvas/picture.ts";

/** Against the width of its line, as the canvas draws it. */
const ARROW = { length: 5, breadth: 4 };

/** The canvas feathers its lines, which makes them look so much thinner. */
const FEATHERED = 0.65;

const short = (value: number): string => String(Math.round(value * 100) / 100);
const point = ({ x, y }: { readonly x: number; readonly y: number }): string => `${short(x)} ${short(y)}`;

/** The control point of the curve: that share of the length aside of the middle. */
const bendOf = ({ source, target, curvature }: DrawnEdge) => ({
  x: (source.x + target.x) / 2 + (target.y - source.y) * curvature,
  y: (source.y + target.y) / 2 + (source.x - target.x) * curvature,
});

const edgeOf = (edge: DrawnEdge): string => {
  const { source, target, targetRadius, color, width } = edge;
  const bend = bendOf(edge);
  const [x, y] = [target.x - bend.x, target.y - bend.y];
  const length = Math.hypot(x, y) || 1;
  const back = (by: number, aside = 0) => ({
    x: target.x - (x / length) * by - (y / length) * aside,
    y: target.y - (y / length) * by + (x / length) * aside,
  });
  const base = targetRadius + ARROW.length * width;
  const half = (ARROW.breadth * width) / 2;
  const line = `M${point(source)}Q${point(bend)} ${point(back(base))}`;
  const head = `M${point(back(targetRadius))}L${point(back(base, half))}L${point(back(base, -half))}Z`;
  return `<path d="${line}" stroke="${escapeXml(color)}" stroke-width="${short(width * FEATHERED)}"/><path d="${head}" fill="${escapeXml(color)}" stroke="none"/>\n`;
};

const nodeOf = ({ x, y, radius, color }: DrawnNode): string =>
  `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" fill="${escapeXml(color)}"/>\n`;

const labelOf = ({ of, text, box, color }: ColoredLabel): string =>
  `<text x="${short(box.x + PADDING)}" y="${short(box.y + box.height / 2)}" font-size="${LABEL_FONTS[of]}" fill="${escapeXml(color)}">${escapeXml(text)}</text>\n`;

/** A drawing of what the canvas shows, chunk by chunk; names are escaped, and one that XML cannot hold loses what it cannot. */
export function* svgOf({ width, height, paper, fontFamily, edges, nodes, labels }: Drawing): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="${short(width)}" height="${short(height)}" viewBox="0 0 ${short(width)} ${short(height)}">\n`;
  yield `<rect width="100%" height="100%" fill="${escapeXml(paper)}"/>\n<g fill="none">\n`;
  for (const edge of edges) yield edgeOf(edge);
  yield "</g>\n<g>\n";
  for (const node of nodes) yield nodeOf(node);
  yield `</g>\n<g font-family="${escapeXml(fontFamily)}" dominant-baseline="central" paint-order="stroke" stroke="${escapeXml(paper)}" stroke-width="3.5" stroke-linejoin="round">\n`;
  for (const label of labels) yield labelOf(label);
  yield "</g>\n</svg>\n";
}
