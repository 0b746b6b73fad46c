import { Button } from "react-aria-components";
import { type Speech, useOpened, usePage, useSpeech } from "../panel/context.ts";
import { NodeButton } from "../panel/node-button.tsx";
import { type Validity, validityOf } from "./validity.ts";

/** A validity in words: 已由《…》废止 · 自 2023-01-01 起 · 依名录. */
const wordsOf = ({ state, by, date, basis, source }: Validity, t: Speech["t"]): string =>
  [
    ...(by === null ? [t(state)] : state === "amended" ? [t("amendedBy", { name: by.name })] : [t("repealedBy", { name: by.name })]),
    ...(date === null ? [] : [t("sinceDate", { date })]),
    basis === "stated" ? t("inText") : `${t("listed")}${source === null ? "" : t("listedIn", { source })}`,
  ].join(" · ");

/** The first word on whether a paper holds, for a line; nothing where it is not more than a beginning. */
export const ValidityMark = ({ id, isShort = false }: { readonly id: string; readonly isShort?: boolean }) => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const [first] = validityOf(catalog, id);
  if (first === undefined) return null;
  const { state, date, basis } = first;
  const isOver = state === "repealed";
  const words = [t(state), ...(date === null || isShort ? [] : [date]), ...(basis === "listed" ? [t("listed")] : [])].join(" ");
  return <span className={`tag validity ${isOver ? "over" : ""}`}>{words}</span>;
};

/** All that papers and lists say of whether a paper holds; each opens the words that say so, where there are. */
export const ValidityList = ({ id }: { readonly id: string }) => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const go = usePage((state) => state.go);
  const said = validityOf(catalog, id);
  if (said.length === 0) return <p className="note">{t("validityUnknown")}</p>;
  return (
    <ul aria-label={t("validity")} className="validities">
      {said.map((validity) => (
        <li key={`${validity.state} ${validity.by?.name} ${validity.basis}`}>
          <span className={`validity ${validity.state === "repealed" ? "over" : ""}`}>{wordsOf(validity, t)}</span>
          <ValidityProof validity={validity} open={(place) => go({ proof: place })} />
        </li>
      ))}
    </ul>
  );
};

type ProofProps = { readonly validity: Validity; readonly open: (place: { document: string; start: number; end: number }) => void };

const ValidityProof = ({ validity: { evidence, by }, open }: ProofProps) => {
  const { t } = useSpeech();
  if (evidence === null) return by?.id == null ? null : <NodeButton id={by.id} />;
  const { document, span } = evidence;
  return (
    <Button className="text-button" onPress={() => open({ document, start: span.start, end: span.end })}>
      {t("goToSource")}
    </Button>
  );
};
