import { Button } from "react-aria-components";
import { usePage, useSpeech } from "../panel/context.ts";
import { isReduced, SHOW_ALL } from "./actions.ts";

/** Brings back all that was hidden, isolated, expanded or collapsed, and frees pinned nodes; each button is there while it does something. */
export const ShowAll = () => {
  const { t } = useSpeech();
  const canShow = usePage(({ view }) => isReduced(view));
  const hasPins = usePage(({ view }) => view.pins.length > 0);
  const go = usePage((state) => state.go);
  return (
    <>
      {hasPins ? (
        <Button className="small-button" onPress={() => go({ pins: [] })}>
          {t("unpinAll")}
        </Button>
      ) : null}
      {canShow ? (
        <Button className="small-button" onPress={() => go(SHOW_ALL)}>
          {t("showAll")}
        </Button>
      ) : null}
    </>
  );
};
