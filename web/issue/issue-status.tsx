import { useMemo } from "react";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import { count } from "../text/language.ts";
import { issueCount } from "./issue-list.ts";

/** How many issues the filters leave. */
export const IssueStatus = () => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const { issue, document } = usePage((state) => state.view);
  const left = useMemo(() => issueCount(catalog, { issue, document }), [catalog, issue, document]);
  return <>{t("issuesShown", { n: count(left), total: count(catalog.graph.issues.length) })}</>;
};
