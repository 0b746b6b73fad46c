import { describe, expect, test } from "vitest";
import type { Drawing } from "../../../web/canvas/picture.ts";
import { svgOf } from "../../../web/export/svg.ts";
import { HOSTILE } from "../../support/hostile-graph.ts";

const box = { x: 20, y: 30, width: 80, height: 15 };
const SCENE: Drawing = {
  width: 400,
  height: 300.456,
  paper: "#ffffff",
  fontFamily: '"Noto Sans CJK SC", sans-serif',
  edges: [{ source: { x: 0, y: 50 }, target: { x: 100, y: 50 }, targetRadius: 10, curvature: 0, color: "#bcc4d0", width: 2 }],
  nodes: [
    { x: 0, y: 50, radius: 4, color: "#2563eb" },
    { x: 100, y: 50, radius: 10, color: "#dc2626" },
  ],
  labels: [{ id: "a", of: "node", text: "青岚区教育局", box, color: "#1b2330" }],
};
const written = (scene: Drawing): string => [...svgOf(scene)].join("");

/** Tags in their order; throws where they do not nest. */
const tagsOf = (xml: string): readonly string[] => {
  const open: string[] = [];
  const seen: string[] = [];
  for (const match of xml.matchAll(/<(?<close>\/?)(?<name>[a-z]+)[^<>]*?(?<alone>\/?)>/gu)) {
    const { close, name = "", alone } = match.groups ?? {};
    if (close === "/") expect(open.pop()).toBe(name);
    else {
      seen.push(name);
      if (alone !== "/") open.push(name);
    }
  }
  expect(open).toEqual([]);
  return seen;
};

describe("the drawing", () => {
  test("has paper, edges, nodes and labels in the order of the canvas", () => {
    const xml = written(SCENE);
    expect(tagsOf(xml)).toEqual(["svg", "rect", "g", "path", "path", "g", "circle", "circle", "g", "text"]);
    expect(xml).toContain('width="400" height="300.46"');
    expect(xml).toContain('<circle cx="100" cy="50" r="10" fill="#dc2626"/>');
    expect(xml).toContain(">青岚区教育局</text>");
  });

  test("its arrows end at the rim of their target, and bend by their curvature", () => {
    expect(written(SCENE)).toContain('d="M90 50L80 54L80 46Z"');
    const [edge] = SCENE.edges;
    if (edge === undefined) throw new Error("no edge");
    expect(written({ ...SCENE, edges: [{ ...edge, curvature: 0.2 }] })).toContain("Q50 30 ");
    expect(written({ ...SCENE, edges: [{ ...edge, curvature: -0.2 }] })).toContain("Q50 70 ");
  });

  test("names are shown as text, whatever they hold", () => {
    const labels = HOSTILE.map((text, index) => ({ id: String(index), of: "node" as const, text, box, color: "#1b2330" }));
    const xml = written({ ...SCENE, labels });
    expect(tagsOf(xml).filter((tag) => tag === "text")).toHaveLength(HOSTILE.length);
    expect(xml).not.toContain("<script");
    expect(/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(xml.replaceAll("\n", ""))).toBe(false);
  });
});
