import { usePage, useSpeech } from "./context.ts";
import { IconButton } from "./icon-button.tsx";

type ZoomButtonsProps = { readonly zoom: (direction: "in" | "out" | "fit") => void; readonly zoomToSelection: () => void };

/** Zoom for those who have no wheel. */
export const ZoomButtons = ({ zoom, zoomToSelection }: ZoomButtonsProps) => {
  const { t } = useSpeech();
  const isNothingChosen = usePage(({ view: { selected, path } }) => selected === null && (path === null || path.to === null));
  return (
    <div className="zoom">
      <IconButton icon="plus" name={t("zoomIn")} press={() => zoom("in")} />
      <IconButton icon="minus" name={t("zoomOut")} press={() => zoom("out")} />
      <IconButton icon="target" name={t("zoomTo")} press={zoomToSelection} disabled={isNothingChosen} />
      <IconButton icon="fit" name={t("fit")} press={() => zoom("fit")} />
    </div>
  );
};
