import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import type { LoadReport } from "../../graph/index.ts";
import { LoadError } from "../../graph/index.ts";
import { openGraph } from "./ask.ts";
import { CommandError, complaint, faultOf, type Wording, wordsOf } from "./complaint.ts";
import { graphFolderOf, graphName } from "./graph-folder.ts";
import { assertAddress, assertNoSecrets, loadAt } from "./neo4j.ts";
import type { Terminal } from "./terminal.ts";

/** What the page is told while a load goes on: a line of JSON each. */
export type DoorLine =
  | { readonly progress: { readonly done: number; readonly total: number } }
  | { readonly report: LoadReport }
  | { readonly error: Wording };

/** Takes a request that is for it, and says so. */
export type Door = (request: IncomingMessage, response: ServerResponse) => boolean;

const TOKEN_PATH = "/neo4j/token";
const LOAD_PATH = "/neo4j/load";
const TOKEN_HEADER = "x-wenmai-token";
const MOST_BYTES = 1 << 16;
/** A page that asks for tokens and never uses them keeps only so many. */
const MOST_TOKENS = 16;

const wanted = z.object({
  url: z.string().max(2000),
  user: z.string().min(1).max(200),
  password: z.string().max(2000),
  database: z.string().max(200).nullable(),
  allowSecret: z.boolean(),
});

const bodyOf = async (request: IncomingMessage): Promise<string | null> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length > MOST_BYTES) return null;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString("utf8");
};

/** Whether a request comes from the page that this server serves. */
const isFromPage = ({ headers }: IncomingMessage): boolean => headers.origin === `http://${headers.host ?? ""}`;

const wordingFor = (error: unknown): Wording => {
  const known = error instanceof LoadError ? complaint(`neo4j-${error.code}`, "", error.detail) : error;
  const words = wordsOf(known) ?? faultOf(known);
  const where = known instanceof CommandError ? known.where : "";
  return where === ""
    ? words
    : { reason: { zh: `${where}：${words.reason.zh}`, en: `${where}: ${words.reason.en}` }, remedy: words.remedy };
};

const parsed = (body: string): z.infer<typeof wanted> | null => {
  try {
    const result = wanted.safeParse(JSON.parse(body));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
};

/** Loads the graph of a folder for the page: only with a token that is used once, and only for the page's own origin. Nothing of the request is kept. */
export const createNeo4jDoor = (terminal: Terminal, folder: string, headers: Readonly<Record<string, string>>): Door => {
  const tokens = new Set<string>();
  let busy = false;
  const end = (response: ServerResponse, status: number): void => {
    response.writeHead(status, { ...headers, "Content-Type": "text/plain; charset=utf-8" });
    response.end(`${status}\n`);
  };
  const giveToken = (response: ServerResponse): void => {
    const token = randomBytes(24).toString("hex");
    tokens.add(token);
    for (const old of [...tokens].slice(0, -MOST_TOKENS)) tokens.delete(old);
    response.writeHead(200, { ...headers, "Content-Type": "text/plain; charset=utf-8" });
    response.end(token);
  };
  const load = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    const given = body === null ? null : parsed(body);
    if (given === null) return end(response, 400);
    response.writeHead(200, { ...headers, "Content-Type": "application/x-ndjson; charset=utf-8" });
    const say = (line: DoorLine): void => void response.write(`${JSON.stringify(line)}\n`);
    try {
      assertAddress(given.url);
      const asked = openGraph(terminal, folder);
      assertNoSecrets(asked.graph, given.allowSecret);
      const options = { name: graphName(graphFolderOf(terminal, folder)), mentions: false, dryRun: false, replace: false };
      const onProgress = (done: number, total: number): void => say({ progress: { done, total } });
      say({ report: await loadAt({ ...given, database: given.database || null }, asked, { ...options, onProgress }) });
    } catch (error) {
      say({ error: wordingFor(error) });
    }
    response.end();
  };
  return (request, response) => {
    const { url = "", method } = request;
    if (url === TOKEN_PATH && method === "GET") giveToken(response);
    else if (url === LOAD_PATH && method === "POST") {
      const token = String(request.headers[TOKEN_HEADER] ?? "");
      if (!isFromPage(request) || !tokens.delete(token)) end(response, 403);
      else if (busy) end(response, 409);
      else {
        busy = true;
        void load(request, response).finally(() => {
          busy = false;
        });
      }
    } else return false;
    return true;
  };
};
