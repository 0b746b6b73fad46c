import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { FORMATS } from "../../../graph/export/list.ts";
import { encodeSaved } from "../../../graph/saved.ts";
import { partOf } from "../../../web/export/part.ts";
import { exportPart, fileName, onePage, saveGraph, type Whole } from "../../../web/export/write.ts";
import { catalogOf } from "../../../web/state/catalog.ts";
import { START } from "../../../web/state/view.ts";
import { visibleOf } from "../../../web/state/visible.ts";
import { exampleSource, filesOfExport } from "../../support/export-source.ts";

const source = { ...exampleSource(), name: "云川", program: "wenmai 9.9.9" };
const { graph } = source;
const whole: Whole = { graph, name: "云川", program: "wenmai 9.9.9", texts: async (place) => source.texts(place) };
const all = { graph, words: "" };
const bytesOf = async (blob: Blob): Promise<Buffer> => Buffer.from(await blob.arrayBuffer());

describe("a file that leaves the page", () => {
  test.each(FORMATS.map((format) => [format.id, format] as const))("%s is what the command writes, byte for byte", async (_, format) => {
    const { name, blob } = await exportPart(whole, all, format, "zh");
    const files = filesOfExport(format, source);
    if (format.shape === "folder") {
      expect(name).toBe(`云川-${format.extension}.zip`);
      const packed = Object.entries(unzipSync(await bytesOf(blob))).map(([file, bytes]) => [file, Buffer.from(bytes)] as const);
      expect(new Map(packed)).toEqual(files);
    } else {
      expect([name, blob.type]).toEqual([`云川.${format.extension}`, format.mediaType]);
      expect((await bytesOf(blob)).equals([...files.values()][0] ?? Buffer.of())).toBe(true);
    }
  });

  test("holds a part, quotes counted anew, and says how it was cut", async () => {
    const visible = visibleOf(catalogOf(graph), { ...START, hidden: ["organization", "place"] });
    const part = partOf("visible", { graph, visible, selected: null });
    for (const format of FORMATS) {
      const { blob } = await exportPart(whole, part, format, "en");
      expect(blob.size).toBeGreaterThan(1000);
      if (format.id === "markdown") expect(await blob.text()).toContain("as filtered on the page");
    }
  });

  test("is not made where a text cannot be had", async () => {
    const [format] = FORMATS;
    if (format === undefined) throw new Error("no format");
    await expect(exportPart({ ...whole, texts: async () => null }, all, format, "zh")).rejects.toThrow(
      /the text of doc:.* cannot be read/u,
    );
  });

  test("is the saved graph", async () => {
    const { name, blob } = await saveGraph(whole);
    const texts = graph.documents.map((_, index) => source.texts(index));
    expect(name).toBe("云川.wenmai.jsonl");
    expect(await blob.text()).toBe([...encodeSaved({ graph, name: "云川", texts })].join(""));
  });

  test("is the page with the graph inside", async () => {
    const { name, blob } = await onePage(whole, async () => '<html><script type="application/json" id="wenmai-graph">null</script></html>');
    const html = await blob.text();
    const held = JSON.parse(/id="wenmai-graph">(?<json>[\s\S]*?)<\/script>/u.exec(html)?.groups?.["json"] ?? "");
    expect(name).toBe("云川.html");
    expect(held.texts).toHaveLength(graph.documents.length);
    expect(held.records[0]).toMatchObject({ format: "wenmai-graph", name: "云川" });
  });

  test("has a name that every file system takes", () => {
    expect(fileName('a/b\\c:d*e?f"g<h>i|j\u0000\u202ek', ".md")).toBe("a_b_c_d_e_f_g_h_i_j__k.md");
  });
});
