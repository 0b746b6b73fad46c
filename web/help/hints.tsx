import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { useSpeech } from "../panel/context.ts";
import { forgetHints, wantsHints } from "../state/preference.ts";
import type { PhraseId } from "../text/phrases.ts";

const HINTS: readonly PhraseId[] = ["hintFind", "hintProof", "hintUndo"];

/** Three hints on the first visit of this browser, and never again. */
export const Hints = () => {
  const { t } = useSpeech();
  const [step, setStep] = useState(() => (wantsHints() ? 0 : HINTS.length));
  // Shown once is enough, also where the page is closed before the last of them.
  useEffect(forgetHints, []);
  const hint = HINTS[step];
  if (hint === undefined) return null;
  const isLast = step === HINTS.length - 1;
  return (
    <section className="hints" aria-label={t("hints")}>
      <p aria-live="polite">{t(hint)}</p>
      <p className="actions">
        <span className="number">
          {step + 1} / {HINTS.length}
        </span>
        {isLast ? null : (
          <Button className="small-button" onPress={() => setStep(step + 1)}>
            {t("nextHint")}
          </Button>
        )}
        <Button className="text-button" onPress={() => setStep(HINTS.length)}>
          {t("endHints")}
        </Button>
      </p>
    </section>
  );
};
