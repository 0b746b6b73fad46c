import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import type { Door } from "./neo4j-door.ts";

/**
 * What is served: the built page at /, the graph below /graph/, and the page in one file, which the reader may take along, at /wenmai.html;
 * `door` takes what the page may ask of this machine.
 */
export type Site = { readonly page: string; readonly graph: string; readonly onePage?: string; readonly door?: Door };

const HOST = "127.0.0.1";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonl": "application/x-ndjson; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};
/** Nothing from elsewhere, nothing to elsewhere. Styles in line: the canvas and the widgets place things with them. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");
/** Of every answer. */
export const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-store",
};
const GRAPH_FILE = /^\/graph\/(?<path>graph\.jsonl|texts\/(?:0|[1-9][0-9]{0,9})\.json)$/u;

const ONE_PAGE = "/wenmai.html";

const refuse = (response: ServerResponse, status: number): void => {
  response.writeHead(status, { ...HEADERS, "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${status}\n`);
};

/** The path of a request, decoded; null where it is malformed. */
const pathOf = (request: IncomingMessage): string | null => {
  try {
    return decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  } catch {
    return null;
  }
};

/** The file behind a path; null where there is none. No path leads out of the two folders. */
const fileOf = (site: Site, path: string): string | null => {
  const inGraph = GRAPH_FILE.exec(path)?.groups?.["path"];
  if (inGraph !== undefined) return join(site.graph, inGraph);
  if (path === ONE_PAGE) return site.onePage ?? null;
  if (path.startsWith("/graph/") || path.includes("\0")) return null;
  const file = normalize(join(site.page, path === "/" ? "index.html" : path));
  return file.startsWith(site.page + sep) ? file : null;
};

/** Whether a request names this server: a page elsewhere whose name was made to point here does not. */
const isForUs = (request: IncomingMessage, port: number): boolean =>
  [`${HOST}:${port}`, `localhost:${port}`].includes((request.headers.host ?? "").toLowerCase());

/** Tells the page that there is a door, and where the page in one file is. */
const marksOf = ({ door, onePage }: Site): string =>
  (door === undefined ? "" : '<meta name="wenmai-door" content="neo4j" />') +
  (onePage === undefined ? "" : `<meta name="wenmai-one-page" content="${ONE_PAGE.slice(1)}" />`);

const sendPage = (site: Site, file: string, response: ServerResponse): void => {
  response.writeHead(200, { ...HEADERS, "Content-Type": TYPES[".html"] });
  response.end(readFileSync(file, "utf8").replace("</head>", () => `${marksOf(site)}</head>`));
};

const answer = (site: Site, request: IncomingMessage, response: ServerResponse): void => {
  if (!isForUs(request, request.socket.localPort ?? 0)) return refuse(response, 403);
  if (site.door?.(request, response) === true) return;
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
  const path = pathOf(request);
  const file = path === null ? null : fileOf(site, path);
  if (file === null || !existsSync(file) || !statSync(file).isFile()) return refuse(response, 404);
  if (path === "/") return sendPage(site, file, response);
  response.writeHead(200, {
    ...HEADERS,
    "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
    "Content-Length": statSync(file).size,
  });
  if (request.method === "HEAD") response.end();
  else
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
};

/** Listens on 127.0.0.1; port 0 takes a free one. Rejects where the port is taken. */
export const serve = (site: Site, port: number): Promise<{ readonly server: Server; readonly address: string }> =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => answer(site, request, response));
    server.once("error", reject);
    server.listen(port, HOST, () => {
      const bound = server.address();
      const actual = typeof bound === "object" && bound !== null ? bound.port : port;
      resolve({ server, address: `http://${HOST}:${actual}/` });
    });
  });
