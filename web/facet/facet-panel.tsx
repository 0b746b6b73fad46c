import { usePage, useSpeech } from "../panel/context.ts";
import { Legend } from "../panel/legend.tsx";
import { FacetGroup } from "./facet-group.tsx";
import { FACETS, type FacetId } from "./list.ts";

/** Facets that are open where there is no legend above them. */
const OPEN: readonly FacetId[] = ["unit", "role", "deadline"];

/** All that the page is filtered by: on the graph the legend first, then the facets. */
export const FacetPanel = () => {
  const { t } = useSpeech();
  const isGraph = usePage((state) => state.view.tab === "graph");
  return (
    <>
      {isGraph ? <Legend /> : null}
      <section className="facets" aria-label={t("filters")}>
        <h2>{t("filters")}</h2>
        {FACETS.map(({ id }) => (
          <FacetGroup key={`${id} ${isGraph}`} id={id} openAtFirst={!isGraph && OPEN.includes(id)} />
        ))}
      </section>
    </>
  );
};
