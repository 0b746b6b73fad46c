import { useMemo, useState } from "react";
import { useOpened, useSpeech } from "../panel/context.ts";
import { KindMark } from "../panel/kind-mark.tsx";
import { MoreRows } from "../panel/more-rows.tsx";
import { NodeButton } from "../panel/node-button.tsx";
import { Section } from "../panel/section.tsx";
import { count } from "../text/language.ts";
import { entitiesIn } from "./mention-index.ts";

const FIRST = 8;
const STEP = 40;

/** The entities that a document names, those named most often first. */
export const NamedEntities = ({ document }: { readonly document: string }) => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const [limit, setLimit] = useState(FIRST);
  const named = useMemo(() => entitiesIn(catalog, document), [catalog, document]);
  if (named.length === 0) return null;
  return (
    <Section title={t("namedHere")} size={named.length}>
      <ul aria-label={t("namedHere")}>
        {named.slice(0, limit).map((entity) => (
          <li key={entity.id} className="row">
            <NodeButton id={entity.id} />
            <span className="row note">
              <KindMark facet={entity.kind} />
              {t("timesNamed", { n: count(entity.count) })}
            </span>
          </li>
        ))}
      </ul>
      <MoreRows shown={Math.min(limit, named.length)} total={named.length} step={STEP} more={() => setLimit(limit + STEP)} />
    </Section>
  );
};
