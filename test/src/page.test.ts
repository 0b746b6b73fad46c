import { expect, test } from "vitest";
import { embed } from "../../src/page.ts";

const HTML = '<html><script type="application/json" id="wenmai-graph">null</script><body></body></html>';
const ATTACK = "</script><script>alert(1)</script><!-- $& $1 $' ";

const embedded = (html: string): unknown => {
  const match = /<script type="application\/json" id="wenmai-graph">(?<json>[\s\S]*?)<\/script>/u.exec(html);
  return JSON.parse(match?.groups?.["json"] ?? "");
};

test("what goes in comes out, and nothing of it ends the script", () => {
  const records = [JSON.stringify({ format: "wenmai-graph" }), `${JSON.stringify({ type: "rule", id: ATTACK })}\n`, "\n"];
  const html = embed(HTML, records, [{ text: ATTACK, blocks: [] }]);
  expect(embedded(html)).toEqual({
    records: [{ format: "wenmai-graph" }, { type: "rule", id: ATTACK }],
    texts: [{ text: ATTACK, blocks: [] }],
  });
  expect(html.match(/<\/script>/gu)).toHaveLength(1);
  expect(html).not.toContain("<!--");
  expect(html.endsWith("</script><body></body></html>")).toBe(true);
});

test("a page without a place for the graph is refused", () => {
  expect(() => embed("<html></html>", [], [])).toThrow("no place");
});
