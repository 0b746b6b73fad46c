import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { buildNetwork, encodeGraph, encodeText, GRAPH_FILE, type KnowledgeGraph, textFileOf } from "../../graph/index.ts";
import { serve } from "../../src/cli/serve.ts";
import { seededText } from "./seeded-graph.ts";

const ROOT = join(import.meta.dirname, "../..");

/** A graph behind the built page, and the same drawn by a bare sigma. */
export type Rivals = { readonly page: string; readonly bare: string; readonly end: () => void };

const bareOf = (graph: KnowledgeGraph): string => {
  const network = buildNetwork(graph, { mentions: false });
  return JSON.stringify({
    nodes: network.mapNodes((id, { x, y, size, color, label }) => [id, x, y, size, color, label]),
    edges: network.mapEdges((id, _, source, target) => [id, source, target]),
  });
};

/** Builds the page that draws with a bare sigma. */
export const buildBare = async (): Promise<string> => {
  const outDir = mkdtempSync(join(tmpdir(), "wenmai-bare-"));
  await build({
    configFile: false,
    logLevel: "warn",
    root: join(ROOT, "test/bench/bare"),
    base: "./",
    build: { outDir, emptyOutDir: true, target: "es2023" },
  });
  return outDir;
};

/** Serves both on this machine. */
export const openRivals = async (graph: KnowledgeGraph, barePage: string): Promise<Rivals> => {
  const folder = mkdtempSync(join(tmpdir(), "wenmai-bench-"));
  mkdirSync(join(folder, "texts"));
  writeFileSync(join(folder, GRAPH_FILE), Array.from(encodeGraph(graph)).join(""));
  writeFileSync(join(barePage, "bare.json"), bareOf(graph));
  for (const index of graph.documents.keys()) writeFileSync(join(folder, textFileOf(index)), encodeText(seededText()));
  const page = await serve({ page: join(ROOT, "dist/web"), graph: folder }, 0);
  const bare = await serve({ page: barePage, graph: folder }, 0);
  const close = (server: Server): void => {
    server.closeAllConnections();
    server.close();
  };
  return {
    page: page.address,
    bare: bare.address,
    end: () => {
      close(page.server);
      close(bare.server);
      rmSync(folder, { recursive: true });
    },
  };
};
