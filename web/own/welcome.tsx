import { Button } from "react-aria-components";
import { usePage, useSpeech } from "../panel/context.ts";
import { IconButton } from "../panel/icon-button.tsx";
import { useReady } from "../panel/use-ready.ts";
import { OpenButton } from "./open-button.tsx";
import { useTakeFiles } from "./own-context.ts";
import { heldFormats } from "./packed-reader.ts";

/** What may be dropped, by the first ending of each format. */
const FORMATS = heldFormats()
  .map(({ extensions: [first = ""] }) => `.${first}`)
  .join(" ");

/** The page without a graph: what it does, and where to begin. */
export const Welcome = () => {
  useReady();
  const { t, language } = useSpeech();
  const take = useTakeFiles();
  const { setLanguage, setTheme } = usePage((state) => state);
  const theme = usePage((state) => state.theme);
  const tryExample = async (): Promise<void> => take((await import("./example.ts")).exampleFiles());
  return (
    <div className="welcome">
      <header className="welcome-head">
        <IconButton icon="language" name={t("language")} press={() => setLanguage(language === "zh" ? "en" : "zh")} />
        <IconButton icon="theme" name={t("theme")} press={() => setTheme(theme === "light" ? "dark" : "light")} />
      </header>
      <main className="welcome-body">
        <h1>
          <span className="brand" aria-hidden="true">
            文脉
          </span>
          <span className="unseen">{t("title")}</span>
          <span className="promise">{t("welcome")}</span>
        </h1>
        <ol className="welcome-lines">
          <li>{t("welcomeDrop", { formats: FORMATS })}</li>
          <li>{t("welcomeGet")}</li>
          <li>{t("welcomeProof")}</li>
        </ol>
        <div className="drop-box">
          <p>{t("dropHere")}</p>
          <div className="actions">
            <OpenButton isLarge />
            <Button className="small-button large" onPress={() => void tryExample()}>
              {t("tryExample")}
            </Button>
          </div>
          <p className="remark">{t("reopenHint")}</p>
        </div>
      </main>
    </div>
  );
};
