import type { Deadline, Role } from "../../../extract/index.ts";
import type { Entity, KnowledgeGraph, Proof, Task } from "../../../graph/model.ts";
import { catalogOf } from "../../../web/state/catalog.ts";
import { documentRecord } from "../../support/document-record.ts";

const SPAN = { start: 0, end: 4 };

const proofIn = (document: Task["document"], start = 0): Proof => [
  { document, span: { start, end: start + 4 }, rule: "test/written", mode: "stated", date: null, basis: "stated" },
];

const unit = (name: string, region: string | null, document: Task["document"]): Entity => ({
  id: `organization:${name}`,
  keys: [],
  kind: "organization",
  name,
  aliases: [],
  scope: region === null ? { type: "national" } : { type: "region", region },
  generic: false,
  fields: {},
  listed: [],
  proof: proofIn(document),
});

const due = (to: Deadline["to"], kind: Deadline["kind"] = "date"): Deadline => ({ span: SPAN, from: null, to, kind });

type Row = {
  readonly at: number;
  readonly document: Task["document"];
  readonly owners?: readonly (readonly [string, Role])[];
  readonly orderedBy?: string;
  readonly mode?: Task["mode"];
  readonly deadline?: Deadline;
};

const task = ({ at, document, owners = [], orderedBy, mode = "due", deadline }: Row): Task => ({
  id: `${document}#${at}`,
  document,
  name: `任务${at}`,
  trigger: { start: at, end: at + 2 },
  object: { start: at + 2, end: at + 4 },
  item: null,
  owners: owners.map(([name, role]) => ({ entity: `organization:${name}`, role, inherited: false, proof: proofIn(document, at) })),
  orderedBy: orderedBy === undefined ? [] : [`organization:${orderedBy}`],
  mode,
  concerns: [],
  deadline: deadline ?? null,
  quantities: [],
  proof: proofIn(document, at),
});

const PLAN: Task["document"] = "doc:plan";
const REPORT: Task["document"] = "doc:report";

const tasks = [
  task({
    at: 10,
    document: PLAN,
    owners: [
      ["云川市教育局", "lead"],
      ["云川市公安局", "cooperate"],
    ],
    deadline: due("2023-06"),
  }),
  task({ at: 20, document: PLAN, owners: [["云川市公安局", "lead"]], deadline: due("2024-12") }),
  task({ at: 30, document: PLAN, orderedBy: "云川市人民政府", deadline: due("2025") }),
  task({ at: 40, document: PLAN, owners: [["云川市教育局", "responsible"]], deadline: due(null, "standing") }),
  task({ at: 10, document: REPORT, owners: [["青岚区教育局", "responsible"]], mode: "done", deadline: due("2023-05-31") }),
  task({ at: 20, document: REPORT, owners: [["青岚区教育局", "lead"]] }),
  task({
    at: 30,
    document: REPORT,
    owners: [
      ["云川市教育局", "lead"],
      ["青岚区教育局", "cooperate"],
    ],
    deadline: due(null),
  }),
];

const graph: KnowledgeGraph = {
  documents: [
    documentRecord(PLAN, { genre: "notice", issuer: "云川市人民政府", date: "2023-03-01", speakers: ["organization:云川市人民政府"] }),
    documentRecord(REPORT, { genre: null, issuer: "青岚区人民政府", date: "2024", speakers: ["organization:青岚区教育局"] }),
  ],
  entities: [
    unit("云川市人民政府", "云川市", PLAN),
    unit("云川市公安局", "云川市", PLAN),
    unit("云川市教育局", "云川市", PLAN),
    unit("青岚区教育局", "青岚区", REPORT),
    unit("有关部门", null, REPORT),
  ],
  links: [
    {
      id: "part_of|organization:云川市公安局|organization:云川市人民政府",
      relation: "part_of",
      source: "organization:云川市公安局",
      target: "organization:云川市人民政府",
      proof: proofIn(PLAN),
    },
  ],
  tasks,
  judgements: [],
  issues: [
    {
      code: "measure/without-owner",
      severity: "note",
      message: { zh: "", en: "" },
      span: { start: 30, end: 32 },
      document: PLAN,
      entities: [],
    },
    {
      code: "resolve/ambiguous",
      severity: "note",
      message: { zh: "", en: "" },
      span: null,
      document: null,
      entities: ["organization:有关部门"],
    },
  ],
  positions: {},
};

/** Two papers with every state of a deadline, all roles of a measure, two regions and two issues. */
export const facetCatalog = catalogOf(graph);
