import { Button } from "react-aria-components";
import { count } from "../text/language.ts";
import { useSpeech } from "./context.ts";

/** Rows that a long list shows at first, and adds at each wish. */
export const STEP = 200;

type MoreRowsProps = { readonly shown: number; readonly total: number; readonly more: () => void; readonly step?: number };

/** Says how much of a list is shown, and shows more; nothing where all of it is. */
export const MoreRows = ({ shown, total, more, step = STEP }: MoreRowsProps) => {
  const { t } = useSpeech();
  if (shown >= total) return null;
  return (
    <p className="more">
      <span>{t("rows", { n: count(shown), total: count(total) })}</span>
      <Button className="text-button" onPress={more}>
        {t("more", { n: count(Math.min(step, total - shown)) })}
      </Button>
    </p>
  );
};
