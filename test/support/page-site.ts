import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { encodeGraph, encodeText, GRAPH_FILE, textFileOf } from "../../graph/index.ts";
import type { KnowledgeGraph, SourceText } from "../../graph/model.ts";
import { serve } from "../../src/cli/serve.ts";
import { embed } from "../../src/page.ts";
import { smallGraph, smallTexts } from "./small-graph.ts";

const ROOT = join(import.meta.dirname, "../..");
const PAGE = join(ROOT, "dist/web");
const ONE_PAGE = join(ROOT, "dist/page/wenmai.html");

/** A graph behind the built page, as a server and as one file. */
export type PageSite = { readonly address: string; readonly file: string; readonly end: () => void };

const built = (path: string): string => {
  if (!existsSync(path)) throw new Error(`${path} is missing: run node scripts/build.mjs page`);
  return path;
};

type SiteOptions = { readonly graph?: KnowledgeGraph; readonly texts?: readonly SourceText[]; readonly isEmpty?: boolean };

/** Serves the built page with a graph, the small one where none is given, or with none, on 127.0.0.1, and writes it as one file beside. */
export const openSite = async ({ graph = smallGraph(), texts = smallTexts(), isEmpty = false }: SiteOptions = {}): Promise<PageSite> => {
  built(join(PAGE, "index.html"));
  const folder = mkdtempSync(join(tmpdir(), "wenmai-page-"));
  const lines = [...encodeGraph(graph)];
  mkdirSync(join(folder, "texts"));
  writeFileSync(join(folder, GRAPH_FILE), lines.join(""));
  texts.forEach((text, index) => {
    writeFileSync(join(folder, textFileOf(index)), encodeText(text));
  });
  const file = join(folder, "wenmai.html");
  writeFileSync(file, embed(readFileSync(built(ONE_PAGE), "utf8"), lines, texts));
  const { server, address } = await serve({ page: PAGE, graph: isEmpty ? join(folder, "none") : folder, onePage: ONE_PAGE }, 0);
  const end = (): void => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  };
  return { address, file: pathToFileURL(file).href, end };
};
