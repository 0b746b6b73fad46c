import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useSpeech } from "../panel/context.ts";
import type { Done } from "./use-export.ts";

type SecretDialogProps = Omit<Extract<Done, { readonly type: "secret" }>, "type"> & { readonly close: () => void };

/** Names the documents with a secrecy mark before anything of them leaves. */
export const SecretDialog = ({ documents, goOn, close }: SecretDialogProps) => {
  const { t } = useSpeech();
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(open) => (open ? undefined : close())}>
      <Modal className="modal own-modal">
        <Dialog className="dialog" role="alertdialog">
          <Heading slot="title">{t("secretTitle")}</Heading>
          <p>{t("secretText")}</p>
          <ul className="bad-files">
            {documents.map(({ name, mark }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list stands still, and two papers may bear one name
              <li key={index}>
                <bdi className="file-name">{name}</bdi>
                <span>{mark}</span>
              </li>
            ))}
          </ul>
          <p className="actions">
            <Button className="small-button" autoFocus onPress={close}>
              {t("cancel")}
            </Button>
            <Button
              className="small-button primary"
              onPress={() => {
                close();
                goOn();
              }}
            >
              {t("secretGoOn")}
            </Button>
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
