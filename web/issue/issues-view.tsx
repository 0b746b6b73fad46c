import { useMemo, useState } from "react";
import type { Evidence, Issue } from "../../graph/model.ts";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import { MoreRows } from "../panel/more-rows.tsx";
import { NodeButton } from "../panel/node-button.tsx";
import { ProofList } from "../panel/proof-list.tsx";
import { useReady } from "../panel/use-ready.ts";
import { count } from "../text/language.ts";
import { concernOf, type IssueGroup, issueGroups } from "./issue-list.ts";

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
          <IssueSection key={`${group.kind.code} ${issue.join()}`} group={group} isAlone={groups.length === 1} />
        ))}
      </div>
    </div>
  );
};

const FIRST = 3;
const STEP = 50;

type IssueSectionProps = { readonly group: IssueGroup; readonly isAlone: boolean };

const IssueSection = ({ group, isAlone }: IssueSectionProps) => {
  const { t, label } = useSpeech();
  const [limit, setLimit] = useState(isAlone ? STEP : FIRST);
  const { kind, issues } = group;
  const severity = issues[0]?.severity ?? "note";
  return (
    <section className="issue-group" aria-label={label(kind.label)}>
      <h2>
        {label(kind.label)} <span className="number">{count(issues.length)}</span>
        <span className={`tag severity-${severity}`}>{t(severity)}</span>
      </h2>
      <p className="issue-meaning">
        {label(kind.meaning)} <span className="issue-remedy">{label(kind.remedy)}</span>
      </p>
      <ol className="issue-list">
        {issues.slice(0, limit).map((issue, index) => (
          // Issues have no ids, and their order does not change.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <IssueRow key={index} issue={issue} />
        ))}
      </ol>
      <MoreRows shown={Math.min(limit, issues.length)} total={issues.length} step={STEP} more={() => setLimit(limit + STEP)} />
    </section>
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
