import { useRef } from "react";
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from "react-aria-components";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import { Icon } from "../panel/icon.tsx";
import { useVisible } from "../panel/use-visible.ts";
import type { At } from "./gestures.ts";
import { entriesOf } from "./menu-entries.ts";
import { groundOf, reachFrom } from "./reach.ts";
import { useScene } from "./use-scene.ts";

type EntriesProps = { readonly node: string; readonly done?: () => void };

/** Neighbours that a zoom to a node brings into sight with it. */
const MOST_IN_SIGHT = 200;

/** The entries of a node's menu; made when it opens, since their counts take a walk each. */
const Entries = ({ node, done }: EntriesProps) => {
  const { t } = useSpeech();
  const { catalog, canvas } = useOpened();
  const visible = useVisible();
  const scene = useScene();
  const view = usePage((state) => state.view);
  const go = usePage((state) => state.go);
  const groups = entriesOf(node, { catalog, visible, scene, view, t, isOnCanvas: canvas.get() !== null });
  const act = (id: string): void => {
    const entry = groups.flatMap(({ entries }) => entries).find((one) => one.id === id);
    done?.();
    if (entry === undefined) return;
    if (entry.change !== null) return go(entry.change);
    const around = reachFrom(groundOf(catalog, visible, view.removed), { node, steps: 1 }, MOST_IN_SIGHT);
    canvas.get()?.zoomTo([node, ...around.nodes]);
  };
  return (
    <Menu
      className="menu node-menu"
      aria-label={t("actionsOn", { name: catalog.lookup.nameOf(node) })}
      onAction={(id) => act(String(id))}
      autoFocus="first"
    >
      {groups.map(({ id, title, entries }) => (
        <MenuSection key={id}>
          <Header className="menu-title">{title}</Header>
          {entries.map((entry) => (
            <MenuItem key={entry.id} id={entry.id} className="menu-item">
              {entry.text}
            </MenuItem>
          ))}
        </MenuSection>
      ))}
    </Menu>
  );
};

type NodeMenuAtProps = { readonly node: string; readonly at: At; readonly close: () => void };

/** The menu of a node at a point of the canvas. */
export const NodeMenuAt = ({ node, at, close }: NodeMenuAtProps) => {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span className="menu-anchor" style={{ left: at.x, top: at.y }} ref={anchor} />
      <Popover
        className="popover"
        triggerRef={anchor}
        placement="bottom start"
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) close();
        }}
      >
        <Entries node={node} done={close} />
      </Popover>
    </>
  );
};

/** The menu of a node behind a button. */
export const NodeMenuButton = ({ node }: { readonly node: string }) => {
  const { t } = useSpeech();
  return (
    <MenuTrigger>
      <Button className="small-button">
        {t("nodeActions")}
        <Icon name="chevron" />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Entries node={node} />
      </Popover>
    </MenuTrigger>
  );
};
