import { useMemo, useState } from "react";
import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import type { Evidence, Issue } from "../../graph/model.ts";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import { Icon } from "../panel/icon.tsx";
import { MoreRows } from "../panel/more-rows.tsx";
import { NodeButton } from "../panel/node-button.tsx";
import { ProofList } from "../panel/proof-list.tsx";
import { useReady } from "../panel/use-ready.ts";
import { count } from "../text/language.ts";
import { concernOf, type DocumentIssues, type IssueGroup, issueGroups, issuesByDocument } from "./issue-list.ts";

/** What an inspector wants to see first: what is odd in the papers, by kind, the most pressing kinds first. */
export const IssuesView = () => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const { issue, document } = usePage((state) => state.view);
  useReady();
  const groups = useMemo(() => issueGroups(catalog, { issue, document }), [catalog, issue, document]);
  const isNone = catalog.graph.issues.length === 0;
  return (
    <div className="measures">
      <div className="scroll issues">
        {groups.length === 0 ? <p className="empty">{t(isNone ? "noIssue" : "noIssueMatches")}</p> : null}
        {groups.map((group) => (
          <IssueSection key={`${group.kind.code} ${issue.join()} ${document.join()}`} group={group} isAlone={groups.length === 1} />
        ))}
      </div>
    </div>
  );
};

/** Issues of a kind that stand open without being asked for; more are folded by document. */
const FEW = 3;
/** Folded documents that a kind lists at first, beside other kinds and alone. */
const FIRST = 5;
const STEP = 50;

type IssueSectionProps = { readonly group: IssueGroup; readonly isAlone: boolean };

const IssueSection = ({ group: { kind, issues }, isAlone }: IssueSectionProps) => {
  const { t, label } = useSpeech();
  const [isOpen, setOpen] = useState(true);
  const severity = issues[0]?.severity ?? "note";
  return (
    <section className="issue-group" aria-label={label(kind.label)}>
      <Disclosure isExpanded={isOpen} onExpandedChange={setOpen}>
        <Heading level={2} className="issue-head">
          <FoldButton name={label(kind.label)} issues={issues.length} />
          <span className={`tag severity-${severity}`}>{t(severity)}</span>
        </Heading>
        <DisclosurePanel>
          {isOpen ? (
            <>
              <p className="issue-meaning">
                {label(kind.meaning)} <span className="issue-remedy">{label(kind.remedy)}</span>
              </p>
              {issues.length <= FEW ? <IssueRows issues={issues} /> : <IssueFolds issues={issues} isAlone={isAlone} />}
            </>
          ) : null}
        </DisclosurePanel>
      </Disclosure>
    </section>
  );
};

const FoldButton = ({ name, issues }: { readonly name: string; readonly issues: number }) => (
  <Button slot="trigger" className="issue-fold">
    <Icon name="chevron" />
    {name} <span className="number">{count(issues)}</span>
  </Button>
);

/** Many issues of a kind: their documents, each to be unfolded. */
const IssueFolds = ({ issues, isAlone }: { readonly issues: readonly Issue[]; readonly isAlone: boolean }) => {
  const parts = useMemo(() => issuesByDocument(issues), [issues]);
  const [limit, setLimit] = useState(isAlone ? STEP : FIRST);
  return (
    <>
      {parts.slice(0, limit).map((part) => (
        <DocumentFold key={part.document} part={part} openAtFirst={isAlone && parts.length === 1} />
      ))}
      <MoreRows shown={Math.min(limit, parts.length)} total={parts.length} step={STEP} more={() => setLimit(limit + STEP)} />
    </>
  );
};

const DocumentFold = ({ part: { document, issues }, openAtFirst }: { readonly part: DocumentIssues; readonly openAtFirst: boolean }) => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const [isOpen, setOpen] = useState(openAtFirst);
  return (
    <Disclosure className="issue-document" isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={3}>
        <FoldButton name={document === null ? t("ofNoDocument") : catalog.lookup.nameOf(document)} issues={issues.length} />
      </Heading>
      <DisclosurePanel>{isOpen ? <IssueRows issues={issues} /> : null}</DisclosurePanel>
    </Disclosure>
  );
};

const IssueRows = ({ issues }: { readonly issues: readonly Issue[] }) => {
  const [limit, setLimit] = useState(STEP);
  return (
    <>
      <ol className="issue-list">
        {issues.slice(0, limit).map((issue, index) => (
          // Issues have no ids, and their order does not change.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <IssueRow key={index} issue={issue} />
        ))}
      </ol>
      <MoreRows shown={Math.min(limit, issues.length)} total={issues.length} step={STEP} more={() => setLimit(limit + STEP)} />
    </>
  );
};

/** An issue as a proof: the characters that it is about. */
const evidenceOf = ({ document, span, code }: Issue): Evidence | null =>
  document === null || span === null || span.start >= span.end
    ? null
    : { document: document, span, rule: code, mode: "stated", date: null, basis: "stated" };

const IssueRow = ({ issue }: { readonly issue: Issue }) => {
  const { t, label } = useSpeech();
  const { catalog } = useOpened();
  const concerns = useMemo(() => concernOf(catalog, issue), [catalog, issue]);
  const evidence = evidenceOf(issue);
  return (
    <li className={`issue severity-${issue.severity}`}>
      <p className="issue-message">{label(issue.message)}</p>
      {concerns.length === 0 ? null : (
        <ul className="sentence-entities" aria-label={t("concernsThese")}>
          {concerns.map((id) => (
            <li key={id}>
              <NodeButton id={id} />
            </li>
          ))}
        </ul>
      )}
      {evidence === null ? null : <ProofList proof={[evidence]} />}
      {evidence === null && issue.document !== null ? <p className="note">{catalog.lookup.nameOf(issue.document)}</p> : null}
    </li>
  );
};
