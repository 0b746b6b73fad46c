import { ExportMenu } from "../export/export-menu.tsx";
import { OpenButton } from "../own/open-button.tsx";
import { usePage, useSpeech } from "./context.ts";
import { IconButton } from "./icon-button.tsx";

/** Own files, export, undo, redo, language, theme and the list of keys. */
export const Tools = ({ help }: { readonly help: () => void }) => {
  const { t, language } = useSpeech();
  const { undo, redo, setLanguage, setTheme } = usePage((state) => state);
  const theme = usePage((state) => state.theme);
  const canUndo = usePage((state) => state.past.length > 0);
  const canRedo = usePage((state) => state.future.length > 0);
  return (
    <div className="tools">
      <OpenButton />
      <ExportMenu />
      <IconButton icon="undo" name={t("undo")} press={undo} disabled={!canUndo} />
      <IconButton icon="redo" name={t("redo")} press={redo} disabled={!canRedo} />
      <IconButton icon="language" name={t("language")} press={() => setLanguage(language === "zh" ? "en" : "zh")} />
      <IconButton icon="theme" name={t("theme")} press={() => setTheme(theme === "light" ? "dark" : "light")} />
      <IconButton icon="help" name={t("keys")} press={help} />
    </div>
  );
};
