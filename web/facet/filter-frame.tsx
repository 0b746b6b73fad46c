import type { ReactNode } from "react";
import { Button, Dialog, DialogTrigger, Modal, ModalOverlay } from "react-aria-components";
import { useSpeech } from "../panel/context.ts";
import { Icon } from "../panel/icon.tsx";
import { ActiveFilters } from "./active-filters.tsx";
import { FacetPanel } from "./facet-panel.tsx";
import { useNarrow } from "./use-narrow.ts";

type FilterFrameProps = { readonly children: ReactNode; readonly isOpen: boolean; readonly setOpen: (isOpen: boolean) => void };

/** A view with what it is filtered by: a column beside it, or a drawer where the screen is narrow, and above it the filters that hold. */
export const FilterFrame = ({ children, isOpen, setOpen }: FilterFrameProps) => {
  const { t } = useSpeech();
  const isNarrow = useNarrow();
  const isBeside = isOpen && !isNarrow;
  return (
    <div className={isBeside ? "filter-frame beside" : "filter-frame"}>
      <div className="filter-row">
        {isNarrow ? (
          <Drawer />
        ) : (
          <Button className="small-button" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            <Icon name="legend" />
            {t("filters")}
          </Button>
        )}
        <ActiveFilters />
      </div>
      {isBeside ? (
        <div className="filter-column">
          <FacetPanel />
        </div>
      ) : null}
      <div className="filtered">{children}</div>
    </div>
  );
};

const Drawer = () => {
  const { t } = useSpeech();
  return (
    <DialogTrigger>
      <Button className="small-button">
        <Icon name="legend" />
        {t("filters")}
      </Button>
      <ModalOverlay className="drawer-back" isDismissable={true}>
        <Modal className="drawer">
          <Dialog className="drawer-body" aria-label={t("filters")}>
            <div className="drawer-head">
              <Button slot="close" className="icon-button" aria-label={t("close")}>
                <Icon name="close" />
              </Button>
            </div>
            <FacetPanel />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
};
