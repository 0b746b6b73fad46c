import { useMemo, useState } from "react";
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import { nodeFacet } from "../state/facet.ts";
import { rootAfter } from "../state/papers.ts";
import type { Hit } from "../state/search.ts";
import { useOpened, usePage, useSpeech } from "./context.ts";
import { Icon } from "./icon.tsx";
import { useVisible } from "./use-visible.ts";

/** Hits that the list shows; further characters narrow it down. */
const MOST = 30;

/** Finds nodes by characters; choosing one selects it. */
export const SearchBox = () => {
  const { t } = useSpeech();
  const { search, catalog } = useOpened();
  const root = usePage((state) => state.view.root);
  const go = usePage((state) => state.go);
  const [query, setQuery] = useState("");
  const hits = useMemo(() => search(query, MOST).map((hit) => ({ id: hit.node.id, hit })), [search, query]);
  return (
    <ComboBox
      className="search"
      aria-label={t("search")}
      items={hits}
      inputValue={query}
      onInputChange={setQuery}
      value={null}
      onChange={(id) => {
        if (id === null) return;
        go({ selected: String(id), proof: null, root: rootAfter(catalog, String(id), root) });
        setQuery("");
      }}
      defaultFilter={() => true}
      menuTrigger="input"
      allowsEmptyCollection={query.trim() !== ""}
    >
      <Icon name="search" />
      <Input placeholder={t("searchHint")} />
      <Button className="unseen">{t("search")}</Button>
      <Popover className="popover hits">
        <ListBox<{ id: string; hit: Hit }> renderEmptyState={() => <p className="empty">{t("noHits")}</p>}>
          {({ id, hit }) => (
            <ListBoxItem id={id} textValue={hit.node.name} className="hit">
              <HitRow hit={hit} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};

/** Name, kind, what matched where it is not the name, and whether the filters hide it. */
const HitRow = ({ hit }: { readonly hit: Hit }) => {
  const { t, label } = useSpeech();
  const visible = useVisible();
  const facet = nodeFacet(hit.node.facet);
  return (
    <>
      <span className="dot" style={{ background: facet.color }} />
      <Text slot="label" className="hit-name">
        {hit.node.name}
      </Text>
      <Text slot="description" className="hit-kind">
        {hit.matched === hit.node.name ? "" : `${hit.matched} · `}
        {label(facet.label)}
        {visible.nodes.has(hit.node.id) ? "" : ` · ${t("hiddenHit")}`}
      </Text>
    </>
  );
};
