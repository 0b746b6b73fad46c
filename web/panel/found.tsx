import { Button } from "react-aria-components";
import type { View } from "../state/view.ts";
import { count } from "../text/language.ts";
import type { PhraseId } from "../text/phrases.ts";
import { useOpened, usePage, useSpeech } from "./context.ts";
import { Icon } from "./icon.tsx";

type Way = { readonly name: PhraseId; readonly size: number; readonly change: Partial<View> };

/** What was found in the documents, in words, and ways to go on from there; for who sees the graph for the first time. */
export const Found = () => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const go = usePage((state) => state.go);
  const { documents, entities, links, tasks, issues } = catalog.graph;
  const owned = tasks.filter((task) => task.owners.length > 0).length;
  const ways: readonly Way[] = [
    { name: "wayMeasures", size: tasks.length, change: { tab: "measures" } },
    { name: "wayMatrix", size: owned, change: { tab: "matrix" } },
    { name: "wayIssues", size: issues.length, change: { tab: "issues" } },
    { name: "wayDocuments", size: documents.length, change: { tab: "documents", reading: null } },
  ];
  return (
    <>
      <p className="found">
        {documents.length === 1 ? t("foundInOne") : t("foundIn", { n: count(documents.length) })}
        {t("foundThere", {
          entities: count(entities.length),
          links: count(links.length),
          tasks: count(tasks.length),
          owned: count(owned),
          issues: count(issues.length),
        })}
      </p>
      <ul className="onward" aria-label={t("goOn")}>
        {ways.map(({ name, size, change }) =>
          size === 0 ? null : (
            <li key={name}>
              <Button className="onward-button" onPress={() => go(change)}>
                <span>{t(name)}</span>
                <span className="number">{count(size)}</span>
                <Icon name="chevron" />
              </Button>
            </li>
          ),
        )}
      </ul>
    </>
  );
};
