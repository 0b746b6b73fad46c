import { lazy, Suspense, useState } from "react";
import { Button, MenuTrigger, Popover } from "react-aria-components";
import { useSpeech } from "../panel/context.ts";
import { Icon } from "../panel/icon.tsx";
import type { Done } from "./use-export.ts";

const ExportItems = lazy(async () => ({ default: (await import("./export-items.tsx")).ExportItems }));
const Neo4jDialog = lazy(async () => ({ default: (await import("../panel/neo4j-dialog.tsx")).Neo4jDialog }));
const SecretDialog = lazy(async () => ({ default: (await import("./secret-dialog.tsx")).SecretDialog }));

/** The ways out of the page: the graph and its parts in every format, pictures, the page itself, and a link to what is shown. */
export const ExportMenu = () => {
  const { t } = useSpeech();
  const [isLoading, setLoading] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  return (
    <>
      <MenuTrigger>
        <Button className="icon-button" aria-label={t("export")}>
          <Icon name="export" />
        </Button>
        <Popover className="popover export">
          <Suspense fallback={<p className="empty">{t("loadingMenu")}</p>}>
            <ExportItems tell={setDone} loadIntoNeo4j={() => setLoading(true)} />
          </Suspense>
        </Popover>
      </MenuTrigger>
      <Suspense>
        {isLoading ? <Neo4jDialog isOpen close={() => setLoading(false)} /> : null}
        {done?.type === "secret" ? <SecretDialog {...done} close={() => setDone(null)} /> : null}
      </Suspense>
      <div className="toasts" role="log">
        {done?.type === "said" ? <p className={done.isFault ? "toast fault" : "toast"}>{done.text}</p> : null}
      </div>
    </>
  );
};
