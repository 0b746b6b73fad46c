import { Fragment } from "react";
import { Button } from "react-aria-components";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import { NodeButton } from "../panel/node-button.tsx";
import type { ColumnId } from "../state/measure-table.ts";
import { START } from "../state/view.ts";
import { count } from "../text/language.ts";
import type { PhraseId } from "../text/phrases.ts";
import { MeasureTableRow } from "./measure-row.tsx";
import type { Section, SectionHead } from "./section.ts";

type Heading = { readonly id: ColumnId | null; readonly title: PhraseId; readonly style: string };

const NAME: Heading = { id: "name", title: "measure", style: "name" };
const OWNERS: Heading = { id: "owners", title: "owners", style: "owners" };
const DEADLINE: Heading = { id: "deadline", title: "deadline", style: "deadline" };
const STATE: Heading = { id: "state", title: "state", style: "state" };
const DOCUMENT: Heading = { id: "document", title: "document", style: "document" };
const SERIAL: Heading = { id: null, title: "serial", style: "serial" };
const MATTER: Heading = { id: null, title: "matter", style: "name" };
const PROGRESS: Heading = { id: null, title: "progress", style: "blank" };
const COMPLETION: Heading = { id: null, title: "completion", style: "blank" };

/** The column of papers only where there are several, and not where they head the rows. */
const useColumns = (): readonly Heading[] => {
  const { catalog } = useOpened();
  const { rows, group } = usePage((state) => state.view);
  const papers = catalog.graph.documents.length > 1 && group !== "document" ? [DOCUMENT] : [];
  if (rows === "item") return [SERIAL, MATTER, OWNERS, DEADLINE, ...papers, PROGRESS, COMPLETION];
  return [NAME, OWNERS, DEADLINE, STATE, ...papers];
};

/** Measures row by row; what bodies only order stands behind, under headings that say so. */
export const MeasureTable = ({ sections }: { readonly sections: readonly Section[] }) => {
  const rows = usePage((state) => state.view.rows);
  const columns = useColumns();
  const hasPapers = columns.includes(DOCUMENT);
  /** What units own needs no heading where all else has one. */
  const isPlain = ({ head, ordered }: Section): boolean => head.type === "all" && !ordered;
  let serial = 0;
  return (
    <table className={`table measure-table by-${rows}`}>
      <thead>
        <tr>
          {columns.map((column) => (
            <ColumnHeading key={column.title} {...column} />
          ))}
        </tr>
      </thead>
      {sections.map((section) => (
        <tbody key={section.id}>
          {isPlain(section) ? null : <SectionRow section={section} span={columns.length} />}
          {section.rows.map((row) => {
            serial += 1;
            return <MeasureTableRow key={row.id} row={row} serial={serial} hasPapers={hasPapers} />;
          })}
        </tbody>
      ))}
    </table>
  );
};

const DIRECTIONS = { none: "", ascending: "↑", descending: "↓" } as const;

const ColumnHeading = ({ id, title, style }: Heading) => {
  const { t } = useSpeech();
  if (id !== null) return <SortHeading id={id} title={title} style={style} />;
  return (
    <th scope="col" className={`column-${style}`}>
      {t(title)}
    </th>
  );
};

/** Up, down, and back to the order of the papers. */
const SortHeading = ({ id, title, style }: Heading & { readonly id: ColumnId }) => {
  const { t } = useSpeech();
  const sort = usePage((state) => state.view.sort);
  const go = usePage((state) => state.go);
  const direction = sort.column !== id ? "none" : sort.descending ? "descending" : "ascending";
  const next = { none: { column: id, descending: false }, ascending: { column: id, descending: true }, descending: START.sort }[direction];
  return (
    <th scope="col" aria-sort={direction} className={`column-${style}`}>
      <Button className="sort-button" onPress={() => go({ sort: next })}>
        {t(title)}
        <span aria-hidden="true">{DIRECTIONS[direction]}</span>
      </Button>
    </th>
  );
};

const SectionRow = ({ section, span }: { readonly section: Section; readonly span: number }) => {
  const { t } = useSpeech();
  return (
    <tr className={section.ordered ? "section-row ordered" : "section-row"}>
      <th scope="rowgroup" colSpan={span}>
        <SectionName head={section.head} />
        {section.ordered ? <span className="tag">{t("onlyOrdered")}</span> : null}
        <span className="number">{count(section.rows.length)}</span>
      </th>
    </tr>
  );
};

const SectionName = ({ head }: { readonly head: SectionHead }) => {
  const { t } = useSpeech();
  if (head.type === "unit" || head.type === "document") return <NodeButton id={head.id} />;
  if (head.type === "all") return null;
  if (head.until !== null) return <Fragment>{head.until}</Fragment>;
  return (
    <Fragment>{t({ date: "noDate", recurring: "recurring", standing: "standing", none: "noDeadline" }[head.kind] as PhraseId)}</Fragment>
  );
};
