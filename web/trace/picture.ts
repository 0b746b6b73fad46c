import type { Trace, TraceLine, TraceNode } from "../../graph/trace.ts";

/** A node of the picture. `column`: steps from the root, upstream to the left (negative); `row`: its place from above, in rows. */
export type PictureNode = { readonly node: TraceNode; readonly column: number; readonly row: number; readonly line: TraceLine | null };

/** What ties two nodes; `line` says what, with its proof. `turn`: how many lines before it tie the same two. */
export type PictureEdge = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly line: TraceLine;
  readonly turn: number;
};

/** A trace laid out in columns. `unlisted`: lines that the cap leaves to the tree. */
export type Picture = {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly rows: number;
  readonly unlisted: number;
};

/** Lines below a node that are drawn; the tree has all. */
const MOST_BELOW = 12;

type Half = { readonly nodes: PictureNode[]; readonly edges: Omit<PictureEdge, "turn">[]; row: number; unlisted: number };

const countOf = (lines: readonly TraceLine[]): number => lines.reduce((sum, line) => sum + 1 + countOf(line.lines), 0);

/** Places what stands below a node, and says in which row the node belongs: beside the middle of its own. */
const place = (half: Half, above: string, lines: readonly TraceLine[], column: number, sign: 1 | -1): number => {
  const rows: number[] = [];
  for (const [index, line] of lines.slice(0, MOST_BELOW).entries()) {
    half.edges.push({ id: `${sign} ${above} ${index}`, from: above, to: line.node.id, line });
    if (line.repeated) continue;
    const row = place(half, line.node.id, line.lines, column + sign, sign);
    half.nodes.push({ node: line.node, column, row, line });
    rows.push(row);
  }
  half.unlisted += countOf(lines.slice(MOST_BELOW));
  const first = rows[0];
  const last = rows.at(-1);
  if (first !== undefined && last !== undefined) return (first + last) / 2;
  const row = half.row;
  half.row += 1;
  return row;
};

const halfOf = (root: string, lines: readonly TraceLine[], sign: 1 | -1): Half => {
  const half: Half = { nodes: [], edges: [], row: 0, unlisted: 0 };
  place(half, root, lines, sign, sign);
  return half;
};

const takeTurns = (edges: readonly Omit<PictureEdge, "turn">[]): readonly PictureEdge[] => {
  const turns = new Map<string, number>();
  return edges.map((edge) => {
    const pair = [edge.from, edge.to].sort().join("\n");
    const turn = turns.get(pair) ?? 0;
    turns.set(pair, turn + 1);
    return { ...edge, turn };
  });
};

/** A trace as a picture: the root in the middle, what it rests on to the left, what rests on it to the right. */
export const pictureOf = ({ root, upstream, downstream }: Trace): Picture => {
  const halves = [halfOf(root.id, upstream, -1), halfOf(root.id, downstream, 1)];
  const rows = Math.max(...halves.map((half) => half.row));
  const placed = halves.flatMap((half) => half.nodes.map((node) => ({ ...node, row: node.row + (rows - half.row) / 2 })));
  const drawn = new Set([root.id, ...placed.map(({ node }) => node.id)]);
  return {
    nodes: [{ node: root, column: 0, row: (rows - 1) / 2, line: null }, ...placed],
    // A tie to what the cap left out has no end to lead to.
    edges: takeTurns(halves.flatMap((half) => half.edges).filter(({ to }) => drawn.has(to))),
    rows,
    unlisted: halves.reduce((sum, half) => sum + half.unlisted, 0),
  };
};
