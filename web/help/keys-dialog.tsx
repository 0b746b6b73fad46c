import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useSpeech } from "../panel/context.ts";
import { KEY_COMMANDS } from "../state/keys.ts";

type KeysDialogProps = { readonly isOpen: boolean; readonly close: () => void };

/** The keys of the page. */
export const KeysDialog = ({ isOpen, close }: KeysDialogProps) => {
  const { t } = useSpeech();
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={(open) => (open ? undefined : close())} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{t("keys")}</Heading>
          <dl className="keys">
            {KEY_COMMANDS.map(({ id, written }) => (
              <div key={id}>
                <dt>
                  <kbd>{written}</kbd>
                </dt>
                <dd>{t(id)}</dd>
              </div>
            ))}
          </dl>
          <p className="remark">{t("keyWidgets")}</p>
          <p className="actions">
            <Button className="small-button" onPress={close}>
              {t("close")}
            </Button>
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
