import { useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { type Paper, papersOf } from "../state/papers.ts";
import { count } from "../text/language.ts";
import { useOpened, usePage, useSpeech } from "./context.ts";
import { MoreRows, STEP } from "./more-rows.tsx";

/** All papers of the graph, to choose one to trace. */
export const PaperPicker = () => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const [limit, setLimit] = useState(STEP);
  const papers = useMemo(() => papersOf(catalog), [catalog]);
  return (
    <>
      <p className="trace-lead">{t("pickRegulation")}</p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("name")}</th>
            <th scope="col">{t("number")}</th>
            <th scope="col" className="numeric">
              {t("degree")}
            </th>
            <th scope="col">{t("source")}</th>
          </tr>
        </thead>
        <tbody>
          {papers.slice(0, limit).map((paper) => (
            <PaperRow key={paper.node.id} paper={paper} />
          ))}
        </tbody>
      </table>
      <MoreRows shown={Math.min(limit, papers.length)} total={papers.length} more={() => setLimit(limit + STEP)} />
    </>
  );
};

const numberOf = ({ node }: Paper): string => {
  if (node.type === "task") return "";
  const own = node.type === "entity" ? (node.entity.fields["number"]?.[0] ?? null) : null;
  return own ?? node.document?.header.number?.value ?? "";
};

const PaperRow = ({ paper }: { readonly paper: Paper }) => {
  const { t } = useSpeech();
  const go = usePage((state) => state.go);
  const { id, name } = paper.node;
  return (
    <tr>
      <th scope="row">
        <Button className="node-button" onPress={() => go({ root: id, selected: id })}>
          {name}
        </Button>
      </th>
      <td className="number">{numberOf(paper)}</td>
      <td className="numeric">{count(paper.ties)}</td>
      <td>
        <span className="note">{paper.isAtHand ? t("atHand") : t("notAtHand")}</span>
      </td>
    </tr>
  );
};
