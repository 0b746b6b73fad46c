import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import { IconButton } from "../panel/icon-button.tsx";
import type { Place } from "../state/view.ts";
import { count } from "../text/language.ts";
import { isSamePlace, placeOf, proofsOfView } from "./proof-place.ts";

/** From one proof of what is selected to the next; nothing where the place is none of its proofs. */
export const ProofSteps = ({ place }: { readonly place: Place }) => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const view = usePage((state) => state.view);
  const go = usePage((state) => state.go);
  const proof = proofsOfView(catalog, view);
  const index = proof.findIndex((evidence) => isSamePlace(placeOf(evidence), place));
  if (index < 0 || proof.length < 2) return null;
  const step = (by: number): void => {
    const next = proof[index + by];
    if (next !== undefined) go({ proof: placeOf(next) });
  };
  return (
    <span className="proof-steps">
      <IconButton icon="previous" name={t("previousProof")} press={() => step(-1)} disabled={index === 0} />
      <span className="number">{t("proofPlace", { n: count(index + 1), total: count(proof.length) })}</span>
      <IconButton icon="next" name={t("nextProof")} press={() => step(1)} disabled={index === proof.length - 1} />
    </span>
  );
};
