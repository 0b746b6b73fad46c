import { useMemo } from "react";
import { ownersOf } from "../state/measure-table.ts";
import { count } from "../text/language.ts";
import { useOpened, useSpeech } from "./context.ts";
import { DocumentButton } from "./document-button.tsx";
import { Facts } from "./facts.tsx";
import { NodeButton } from "./node-button.tsx";
import { Section } from "./section.tsx";

const BUSIEST = 12;
const PAPERS = 50;

/** The graph as a whole: how much there is, who has most to do, which papers it was made from. */
export const Overview = () => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const { documents, entities, links, tasks } = catalog.graph;
  const units = useMemo(() => ownersOf(catalog), [catalog]);
  const owned = tasks.filter((task) => task.owners.length > 0).length;
  return (
    <article>
      <header className="details-head">
        <h2>{t("overview")}</h2>
      </header>
      <Facts
        rows={[
          { name: t("documents"), value: count(documents.length) },
          { name: t("entities"), value: count(entities.length) },
          { name: t("relations"), value: count(links.length) },
          { name: t("measures"), value: count(tasks.length) },
          { name: t("withOwner"), value: count(owned) },
        ]}
      />
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
