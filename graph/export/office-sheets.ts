import type { Label } from "../../extract/index.ts";
import type { Evidence, Link, Proof } from "../model.ts";
import { isPaperKind, isTraced } from "../trace.ts";
import type { ExportSource } from "./format.ts";
import { wordsIn } from "./labels.ts";
import {
  callersOf,
  deadlinesOf,
  dutiesOf,
  HELPING,
  type Item,
  itemName,
  itemsOf,
  LEADING,
  ownersOf,
  passagesOf,
  placesOf,
  statementOf,
  unownedOf,
} from "./ledger.ts";
import { column, PLACE_SAYS, type Sheet } from "./sheet.ts";
import { documentOf, placeOfEvidence, quotedOf, sourceName } from "./source.ts";

/** Where the text names no owner. */
export const NOBODY: Label = { zh: "未明确责任单位", en: "no unit named" };

/** One line of the list of duties, whether somebody owns it or not. */
type DutyRow = {
  readonly unit: string;
  readonly measure: string;
  readonly role: string;
  readonly deadline: string;
  readonly state: string;
  readonly document: string;
  readonly item: string;
  readonly quote: string;
  readonly place: string | null;
};

function* ownedRows(source: ExportSource): Generator<DutyRow> {
  const words = wordsIn(source);
  for (const { unit, rows } of dutiesOf(source)) {
    for (const row of rows) {
      const task = source.lookup.taskById.get(row.task);
      if (task === undefined) continue;
      yield {
        unit: unit.name,
        measure: row.measure,
        role: words.role(row.role ?? ""),
        deadline: row.deadline ?? "",
        state: words.state(row.mode),
        document: sourceName(documentOf(source, task.document)),
        item: itemName(task),
        quote: statementOf(source, task, row.owner).join("\n"),
        place: placeOfEvidence(source, task.proof[0]),
      };
    }
  }
}

function* unownedRows(source: ExportSource): Generator<DutyRow> {
  const words = wordsIn(source);
  for (const unowned of unownedOf(source)) {
    const { task, document } = unowned;
    yield {
      unit: words.say(NOBODY),
      measure: task.name,
      role: callersOf(source, unowned).join("\n"),
      deadline: deadlinesOf(source, [task]),
      state: words.state(task.mode),
      document: sourceName(document),
      item: itemName(task),
      quote: statementOf(source, task, null).join("\n"),
      place: placeOfEvidence(source, task.proof[0]),
    };
  }
}

/** Who has to do what. */
export const DUTIES: Sheet<DutyRow> = {
  label: { zh: "责任清单", en: "Duties" },
  says: {
    zh: "按单位：每个单位承担的任务；末尾是未明确责任单位的任务，角色栏写部署单位和主送机关",
    en: "by unit: what each owns; at the end what nobody is named for, with who orders it and whom the paper addresses",
  },
  groups: ({ unit }) => unit,
  columns: [
    column(["单位", "Unit"], 22, ({ unit }) => unit, {
      zh: "承担任务的单位，同一单位的任务排在一起",
      en: "who owns it; what a unit owns stands together",
    }),
    column(["任务", "Measure"], 34, ({ measure }) => measure, {
      zh: "动作和对象",
      en: "the action and its object",
    }),
    column(["角色", "Role"], 22, ({ role }) => role, {
      zh: "牵头、责任、配合、监督",
      en: "lead, responsible, cooperate, supervise",
    }),
    column(["时限", "Deadline"], 16, ({ deadline }) => deadline, {
      zh: "原文所写",
      en: "in the words of the text",
    }),
    column(["状态", "State"], 8, ({ state }) => state, {
      zh: "已做或待办",
      en: "done or due",
    }),
    column(["文件", "Document"], 30, ({ document }) => document, {
      zh: "密级、标题、文号",
      en: "its secrecy mark, title and number",
    }),
    column(["条目", "Item"], 26, ({ item }) => item, {
      zh: "任务所在条目的序号和标题",
      en: "number and heading of the item that it stands in",
    }),
    column(["原文", "Quote"], 60, ({ quote }) => quote, {
      zh: "陈述任务的整句；单位写在别处的，另起一行附上那一句",
      en: "the sentence that states it and, where the unit is named elsewhere, that sentence on a line of its own",
    }),
    column(["位置", "Place"], 20, ({ place }) => place, PLACE_SAYS),
  ],
  *rows(source) {
    yield* ownedRows(source);
    yield* unownedRows(source);
  },
};

type LedgerRow = Item & { readonly number: number };

const matterOf = ({ label, heading, tasks }: Item): string => {
  const names = tasks.map(({ name }) => name).filter((name) => name !== heading);
  return [`${label}${heading}`, ...names.map((name) => `· ${name}`)].join("\n");
};

/** What is to be watched. */
export const LEDGER: Sheet<LedgerRow> = {
  label: { zh: "督查台账", en: "Ledger" },
  says: {
    zh: "文件的每个条目一行，只列待办；进展、完成情况留空待填",
    en: "one row an item of a paper, only what is still to be done; progress and result are left to be filled in",
  },
  columns: [
    column(["序号", "No."], 6, ({ number }) => number, {
      zh: "连续编号",
      en: "counted from 1",
    }),
    column(["事项", "Matter"], 44, matterOf, { zh: "条目，下列其中各项任务", en: "the item, and below it its measures" }),
    column(["牵头（责任）单位", "Lead"], 24, ({ tasks }, source) => ownersOf(source, tasks, LEADING) || wordsIn(source).say(NOBODY), {
      zh: "牵头单位；没有牵头的写责任单位",
      en: "who leads it, or is responsible",
    }),
    column(["配合单位", "Others"], 28, ({ tasks }, source) => ownersOf(source, tasks, HELPING), {
      zh: "配合单位；监督单位注明",
      en: "who helps; who watches is marked",
    }),
    column(["时限", "Deadline"], 18, ({ tasks }, source) => deadlinesOf(source, tasks), {
      zh: "条目中各项时限，原文所写",
      en: "all deadlines of the item, in the words of the text",
    }),
    column(["进展", "Progress"], 26, () => null, {
      zh: "留空待填",
      en: "to be filled in",
    }),
    column(["完成情况", "Result"], 16, () => null, {
      zh: "留空待填",
      en: "to be filled in",
    }),
    column(["文件", "Document"], 30, ({ document }) => sourceName(document), {
      zh: "密级、标题、文号",
      en: "its secrecy mark, title and number",
    }),
    column(["原文", "Quote"], 50, ({ document, tasks }, source) => passagesOf(source, document, tasks).join("\n"), {
      zh: "陈述各项任务的原文",
      en: "the passages that state them",
    }),
    column(["位置", "Place"], 20, ({ tasks }, source) => placesOf(source, tasks), PLACE_SAYS),
  ],
  *rows(source) {
    let number = 0;
    for (const item of itemsOf(source)) {
      number += 1;
      yield { ...item, number };
    }
  },
};

const isPaper = ({ lookup }: ExportSource, id: string): boolean =>
  lookup.documentById.has(id) || isPaperKind(lookup.entityById.get(id)?.kind ?? "measure");

const AT_HAND: Label = { zh: "已收录", en: "yes" };
const CITED: Label = { zh: "未收录", en: "no" };

const isAtHand = ({ lookup }: ExportSource, id: string): boolean => lookup.documentByEntity.has(id) || lookup.documentById.has(id);

/** The place that is shown where there is room for one. */
const bestOf = (proof: Proof): Evidence => proof.find(({ mode }) => mode === "stated") ?? proof[0];

/** Which papers rest on which. */
export const CITATIONS: Sheet<Link> = {
  label: { zh: "法规引用清单", en: "Citations" },
  says: {
    zh: "谁印发、批准、贯彻、引用、修改、废止哪份文件",
    en: "who issues, approves, implements, cites, amends, replaces which paper",
  },
  groups: ({ source }) => source,
  columns: [
    column(["主体", "Subject"], 34, ({ source: id }, { lookup }) => lookup.nameOf(id), {
      zh: "机构或文件",
      en: "a body or a paper",
    }),
    column(["关系", "Relation"], 10, ({ relation }, source) => wordsIn(source).relation(relation), {
      zh: "印发、批准、贯彻、引用、废止、修改、转发等",
      en: "issues, approves, implements, cites, supersedes, amends, forwards",
    }),
    column(["法规文件", "Paper"], 40, ({ target }, { lookup }) => lookup.nameOf(target), {
      zh: "所涉文件",
      en: "the paper that it leads to",
    }),
    column(["文号", "Number"], 22, ({ target }, { lookup }) => (lookup.entityById.get(target)?.fields["number"] ?? []).join("、"), {
      zh: "该文件的文号",
      en: "number of that paper",
    }),
    column(["是否收录", "At hand"], 10, ({ target }, source) => wordsIn(source).say(isAtHand(source, target) ? AT_HAND : CITED), {
      zh: "图谱里有没有它的正文",
      en: "whether the graph holds its text",
    }),
    column(["语气", "Mode"], 8, ({ proof }, source) => wordsIn(source).mode(bestOf(proof).mode), {
      zh: "已述，或只是拟办",
      en: "stated, or only planned",
    }),
    column(["出处", "Document"], 30, ({ proof }, source) => sourceName(documentOf(source, bestOf(proof).document)), {
      zh: "哪份文件这样说",
      en: "the document that says so",
    }),
    column(["原文", "Quote"], 60, ({ proof }, source) => quotedOf(source, bestOf(proof)).context, {
      zh: "其整句；其余各处见“依据”",
      en: "its sentence; see Evidence for the other places",
    }),
    column(["位置", "Place"], 20, ({ proof }, source) => placeOfEvidence(source, bestOf(proof)), PLACE_SAYS),
  ],
  *rows(source) {
    const order = (link: Link): boolean => isTraced(link.relation) && isPaper(source, link.target);
    for (const document of source.graph.documents) yield* (source.lookup.linksFrom.get(document.id) ?? []).filter(order);
    for (const { id } of source.graph.entities) yield* (source.lookup.linksFrom.get(id) ?? []).filter(order);
  },
};
