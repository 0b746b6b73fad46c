import { useSpeech } from "./context.ts";
import { IconButton } from "./icon-button.tsx";

/** Zoom for those who have no wheel. */
export const ZoomButtons = ({ zoom }: { readonly zoom: (direction: "in" | "out" | "fit") => void }) => {
  const { t } = useSpeech();
  return (
    <div className="zoom">
      <IconButton icon="plus" name={t("zoomIn")} press={() => zoom("in")} />
      <IconButton icon="minus" name={t("zoomOut")} press={() => zoom("out")} />
      <IconButton icon="fit" name={t("fit")} press={() => zoom("fit")} />
    </div>
  );
};
