import { useState } from "react";
import { Button } from "react-aria-components";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import { IconButton } from "../panel/icon-button.tsx";
import { NodeButton } from "../panel/node-button.tsx";
import { ProofList } from "../panel/proof-list.tsx";
import { edgeFacet } from "../state/facet.ts";
import { count } from "../text/language.ts";
import type { PathAnswer } from "./answer.ts";
import { EndPicker } from "./end-picker.tsx";
import type { Hop } from "./find-path.ts";
import { usePath } from "./use-path.ts";

/** The way that the reader asks for: its two ends and, a step a line, what ties one node to the next. Nothing where none is asked. */
export const PathPanel = () => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const ends = usePage((state) => state.view.path);
  const go = usePage((state) => state.go);
  const answer = usePath();
  if (ends === null) return null;
  const title = t("pathFrom", { name: catalog.lookup.nameOf(ends.from) });
  return (
    <section className="path" aria-label={title}>
      <header className="path-head">
        {/* No heading: it stands above the name of what is selected, which is one of a higher level. */}
        <p className="path-title">{title}</p>
        <IconButton icon="close" name={t("closePath")} press={() => go({ path: null })} />
      </header>
      <EndPicker key={`${ends.from} ${ends.to}`} ends={ends} />
      {answer === null ? null : <Answer answer={answer} isSame={ends.from === ends.to} isThroughHidden={ends.hidden} />}
    </section>
  );
};

type AnswerProps = { readonly answer: PathAnswer; readonly isSame: boolean; readonly isThroughHidden: boolean };

const Answer = ({ answer: { hops, hidden }, isSame, isThroughHidden }: AnswerProps) => {
  const { t } = useSpeech();
  if (hops.length === 0) return <NoPath isSame={isSame} hidden={hidden} />;
  return (
    <>
      <p className="remark" role="status">
        {hops.length === 1 ? t("oneStep") : t("pathSteps", { n: count(hops.length) })}
        {isThroughHidden ? ` · ${t("usesHidden")}` : ""}
      </p>
      <ol aria-label={t("path")} className="hops">
        {hops.map((hop) => (
          <HopItem key={hop.edge.id} hop={hop} />
        ))}
      </ol>
    </>
  );
};

const NoPath = ({ isSame, hidden }: { readonly isSame: boolean; readonly hidden: number | null }) => {
  const { t } = useSpeech();
  const ends = usePage((state) => state.view.path);
  const go = usePage((state) => state.go);
  const text = isSame ? t("samePlace") : hidden === null ? t("noPath") : t("noVisiblePath", { n: count(hidden) });
  return (
    <p className="path-none">
      <span role="status">{text}</span>
      {hidden === null || ends === null ? null : (
        <Button className="small-button" onPress={() => go({ path: { ...ends, hidden: true } })}>
          {t("throughHidden")}
        </Button>
      )}
    </p>
  );
};

/** One step: a node, what the papers say of it and the next, and the words that say so. */
const HopItem = ({ hop: { edge, from, to, forward } }: { readonly hop: Hop }) => {
  const { t, label } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const facet = edgeFacet(edge.facet);
  const rest = edge.proof.length - 1;
  return (
    <li className="hop">
      <p className="hop-head">
        <NodeButton id={from} /> <span className="hop-relation">{label(forward ? facet.label : facet.inverse)}</span> <NodeButton id={to} />
      </p>
      <ProofList proof={isOpen ? edge.proof : edge.proof.slice(0, 1)} />
      {rest === 0 || isOpen ? null : (
        <Button className="text-button" onPress={() => setOpen(true)}>
          {rest === 1 ? t("anotherProof") : t("moreProofs", { n: count(rest) })}
        </Button>
      )}
    </li>
  );
};
