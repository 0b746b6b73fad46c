import { useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { hasDoor } from "../source/neo4j-door.ts";
import { useSpeech } from "./context.ts";
import { Icon } from "./icon.tsx";
import { Neo4jDialog } from "./neo4j-dialog.tsx";

/** The ways out of the page. Into Neo4j only where a local server does it: a page from a file has none. */
export const ExportMenu = () => {
  const { t } = useSpeech();
  const [isAsking, setAsking] = useState(false);
  if (!hasDoor()) return null;
  return (
    <>
      <MenuTrigger>
        <Button className="icon-button" aria-label={t("export")}>
          <Icon name="export" />
        </Button>
        <Popover className="popover">
          <Menu className="menu" aria-label={t("export")} onAction={() => setAsking(true)}>
            <MenuItem id="neo4j" className="menu-item">
              Neo4j…
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <Neo4jDialog isOpen={isAsking} close={() => setAsking(false)} />
    </>
  );
};
