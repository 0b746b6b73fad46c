import { useMemo, useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import type { PathEnds } from "../canvas/field.ts";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import { nodeFacet } from "../state/facet.ts";
import type { Hit } from "../state/search.ts";

/** Hits that the list shows; further characters narrow it down. */
const MOST = 20;

/** Finds the other end of a way with the page's own search. */
export const EndPicker = ({ ends }: { readonly ends: PathEnds }) => {
  const { t } = useSpeech();
  const { search, catalog } = useOpened();
  const go = usePage((state) => state.go);
  const chosen = ends.to === null ? "" : catalog.lookup.nameOf(ends.to);
  const [query, setQuery] = useState(chosen);
  const hits = useMemo(() => search(query, MOST).map((hit) => ({ id: hit.node.id, hit })), [search, query]);
  return (
    <ComboBox
      className="end-picker"
      items={hits}
      inputValue={query}
      onInputChange={setQuery}
      value={ends.to}
      onChange={(id) => {
        // The same end again is what Escape asks for: a text that does not name it would open the list anew.
        if (id === ends.to) setQuery(chosen);
        else if (id !== null) go({ path: { ...ends, to: String(id), hidden: false } });
      }}
      defaultFilter={() => true}
      menuTrigger="input"
      allowsEmptyCollection={query.trim() !== ""}
      autoFocus={ends.to === null}
    >
      <Label>{t("otherEnd")}</Label>
      <span className="end-field">
        <Input placeholder={t("searchHint")} />
        <Button className="unseen">{t("otherEnd")}</Button>
      </span>
      <Popover className="popover hits">
        <ListBox<{ id: string; hit: Hit }> renderEmptyState={() => <p className="empty">{t("noHits")}</p>}>
          {({ id, hit }) => (
            <ListBoxItem id={id} textValue={hit.node.name} className="hit">
              <EndRow hit={hit} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};

const EndRow = ({ hit: { node, matched } }: { readonly hit: Hit }) => {
  const { label } = useSpeech();
  const facet = nodeFacet(node.facet);
  return (
    <>
      <span className="dot" style={{ background: facet.color }} />
      <Text slot="label" className="hit-name">
        {node.name}
      </Text>
      <Text slot="description" className="hit-kind">
        {matched === node.name ? "" : `${matched} · `}
        {label(facet.label)}
      </Text>
    </>
  );
};
