import { useState } from "react";
import { Header, type Key, Menu, MenuItem, MenuSection, type Selection, Text } from "react-aria-components";
import { FORMATS } from "../../graph/export/list.ts";
import { type Speech, useOpened, usePage, useSpeech } from "../panel/context.ts";
import { useVisible } from "../panel/use-visible.ts";
import { hasDoor } from "../source/neo4j-door.ts";
import { count } from "../text/language.ts";
import { hasOnePage, readsTextOnly } from "./empty-page.ts";
import { PARTS, type PartId } from "./part.ts";
import { type Done, type OtherId, useExport } from "./use-export.ts";

type ExportItemsProps = { readonly tell: (done: Done | null) => void; readonly loadIntoNeo4j: () => void };

const NEO4J = "neo4j";
const isPart = (key: Key): boolean => PARTS.some((part) => part === key);
const PICTURES: readonly OtherId[] = ["png", "svg"];
/** A link leads to a graph that the page or its server has, not to one that was handed in here. */
const LINKS: readonly OtherId[] = ["link"];

/** The menu of the ways out; what part of the graph leaves is chosen above the formats. */
export const ExportItems = ({ tell, loadIntoNeo4j }: ExportItemsProps) => {
  const { t, label } = useSpeech();
  const { canvas, origin } = useOpened();
  const selected = usePage((state) => state.view.selected);
  const [part, setPart] = useState<PartId>("all");
  const send = useExport(part === "selected" && selected === null ? "all" : part, tell);
  return (
    <Menu
      className="menu"
      aria-label={t("export")}
      onAction={(key) => {
        if (key === NEO4J) loadIntoNeo4j();
        else if (!isPart(key)) send(String(key));
      }}
      disabledKeys={[...(canvas.get() === null ? PICTURES : []), ...(origin === "reader" ? LINKS : [])]}
    >
      <PartChoice part={part} choose={setPart} />
      <MenuSection>
        <Header className="menu-head">{t("exportFormats")}</Header>
        {FORMATS.map((format) => (
          <Way key={format.id} id={format.id} name={label(format.label)} purpose={label(format.purpose)} />
        ))}
      </MenuSection>
      <MenuSection>
        <Header className="menu-head">{t("exportPicture")}</Header>
        <Way id={"png" satisfies OtherId} name={t("pngPicture")} />
        <Way id={"svg" satisfies OtherId} name={t("svgPicture")} />
        <Way id={"link" satisfies OtherId} name={t("copyLink")} />
      </MenuSection>
      <MenuSection>
        <Header className="menu-head">{t("exportWhole")}</Header>
        <Way id={"save" satisfies OtherId} name={t("saveGraph")} purpose={t("saveGraphFor")} />
        {hasOnePage() ? <Way id={"one-page" satisfies OtherId} name={t("onePage")} purpose={onePagePurpose(t)} /> : null}
        {hasDoor() && origin === "server" ? <Way id={NEO4J} name="Neo4j…" /> : null}
      </MenuSection>
    </Menu>
  );
};

const onePagePurpose = (t: Speech["t"]): string => (readsTextOnly() ? t("onePageTextOnly", { purpose: t("onePageFor") }) : t("onePageFor"));

type PartChoiceProps = { readonly part: PartId; readonly choose: (part: PartId) => void };

const PartChoice = ({ part, choose }: PartChoiceProps) => {
  const { t } = useSpeech();
  const names = usePartNames();
  const selected = usePage((state) => state.view.selected);
  return (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      shouldCloseOnSelect={false}
      selectedKeys={[part]}
      onSelectionChange={(keys: Selection) => choose(PARTS.find((id) => keys !== "all" && keys.has(id)) ?? "all")}
    >
      <Header className="menu-head">{t("exportPart")}</Header>
      {PARTS.filter((id) => id !== "selected" || selected !== null).map((id) => (
        <MenuItem id={id} key={id} className="menu-item part" textValue={names[id]}>
          {names[id]}
        </MenuItem>
      ))}
    </MenuSection>
  );
};

const usePartNames = (): Readonly<Record<PartId, string>> => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const { nodes } = useVisible();
  const selected = usePage((state) => state.view.selected);
  return {
    all: t("partAll", { n: count(catalog.nodes.size) }),
    visible: t("partVisible", { n: count(nodes.size) }),
    selected: t("partSelected", { name: selected === null ? "" : catalog.lookup.nameOf(selected) }),
  };
};

type WayProps = { readonly id: string; readonly name: string; readonly purpose?: string };

const Way = ({ id, name, purpose }: WayProps) => (
  <MenuItem id={id} className="menu-item exit" textValue={name}>
    <Text slot="label">{name}</Text>
    {purpose === undefined ? null : (
      <Text slot="description" className="remark">
        {purpose}
      </Text>
    )}
  </MenuItem>
);
