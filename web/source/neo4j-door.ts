import type { Label } from "../../extract/index.ts";
import type { LoadReport } from "../../graph/neo4j/load.ts";

/** What the local server is asked to load into. Sent once; kept nowhere. */
export type Target = {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly database: string | null;
  readonly allowSecret: boolean;
};

type Report = Pick<LoadReport, "nodes" | "relationships">;
type Fault = { readonly reason: Label; readonly remedy: Label };

/** How a load goes: how far it is, what it did, or why it stopped. */
export type LoadState =
  | { readonly type: "running"; readonly done: number; readonly total: number }
  | ({ readonly type: "done" } & Report)
  | ({ readonly type: "failed" } & Fault);

type Line =
  | { readonly progress: { readonly done: number; readonly total: number } }
  | { readonly report: Report }
  | { readonly error: Fault };

/** Whether the page was served by a `wenmai view`, which can load into Neo4j for it. */
export const hasDoor = (): boolean => document.querySelector('meta[name="wenmai-door"]') !== null;

const stateOf = (line: Line): LoadState => {
  if ("progress" in line) return { type: "running", ...line.progress };
  if ("report" in line) return { type: "done", nodes: line.report.nodes, relationships: line.report.relationships };
  return { type: "failed", ...line.error };
};

const LOST: LoadState = {
  type: "failed",
  reason: { zh: "本机的 wenmai view 没有应答", en: "wenmai view on this machine does not answer" },
  remedy: { zh: "看它是否还在运行", en: "see whether it still runs" },
};

/** Asks the local server to load, with a token that is used once; tells every step. */
export const loadThroughDoor = async (target: Target, tell: (state: LoadState) => void): Promise<void> => {
  try {
    const token = await (await fetch("neo4j/token")).text();
    const response = await fetch("neo4j/load", { method: "POST", headers: { "X-Wenmai-Token": token }, body: JSON.stringify(target) });
    if (!response.ok || response.body === null) return tell(LOST);
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      const lines = (rest + chunk.value).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) tell(stateOf(JSON.parse(line) as Line));
    }
  } catch {
    tell(LOST);
  }
};
