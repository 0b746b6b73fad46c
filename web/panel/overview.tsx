import { useMemo } from "react";
import { ownersOf } from "../state/measure-table.ts";
import { count } from "../text/language.ts";
import { useOpened, useSpeech } from "./context.ts";
import { DocumentButton } from "./document-button.tsx";
import { Found } from "./found.tsx";
import { NodeButton } from "./node-button.tsx";
import { Section } from "./section.tsx";

const BUSIEST = 12;
const PAPERS = 50;

/** The graph as a whole: how much there is, what was found, who has most to do, which papers it was made from. */
export const Overview = () => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const { documents } = catalog.graph;
  const units = useMemo(() => ownersOf(catalog), [catalog]);
  return (
    <article>
      <header className="details-head">
        <h2>{t("overview")}</h2>
      </header>
      <Found />
      {units.length === 0 ? null : <Busiest units={units} />}
      <Section title={t("documents")} size={documents.length}>
        <ul>
          {documents.slice(0, PAPERS).map((document) => (
            <li key={document.id}>
              <DocumentButton document={document} />
            </li>
          ))}
        </ul>
        {documents.length > PAPERS ? <p className="remark">{t("rows", { n: count(PAPERS), total: count(documents.length) })}</p> : null}
      </Section>
    </article>
  );
};

const Busiest = ({ units }: { readonly units: ReturnType<typeof ownersOf> }) => {
  const { t } = useSpeech();
  return (
    <Section title={t("busiest")}>
      <ol className="ranking">
        {units.slice(0, BUSIEST).map((unit) => (
          <li key={unit.id}>
            <span className="row">
              <NodeButton id={unit.id} />
              <span className="number">{count(unit.count)}</span>
            </span>
            <span className="bar" style={{ width: `${(100 * unit.count) / (units[0]?.count ?? 1)}%` }} />
          </li>
        ))}
      </ol>
    </Section>
  );
};
