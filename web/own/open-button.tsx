import { Button, FileTrigger } from "react-aria-components";
import { useSpeech } from "../panel/context.ts";
import { Icon } from "../panel/icon.tsx";
import { PICKED } from "./handed-in.ts";
import { useTakeFiles } from "./own-context.ts";

/** Picks files of the reader's own: a sign in the head of the page, or words on the page without a graph. */
export const OpenButton = ({ isLarge = false }: { readonly isLarge?: boolean }) => {
  const { t } = useSpeech();
  const take = useTakeFiles();
  return (
    <FileTrigger
      allowsMultiple
      acceptedFileTypes={PICKED}
      onSelect={(list) => {
        if (list !== null && list.length > 0) take(Array.from(list, (file) => ({ name: file.name, file })));
      }}
    >
      {isLarge ? (
        <Button className="primary-button">{t("chooseFiles")}</Button>
      ) : (
        <Button className="icon-button" aria-label={t("openFiles")}>
          <Icon name="open" />
        </Button>
      )}
    </FileTrigger>
  );
};
