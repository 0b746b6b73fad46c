import { type KeyboardEvent, useMemo, useState } from "react";
import { Button, ComboBox, Input, type Key, Popover, ToggleButton } from "react-aria-components";
import { type Speech, useOpened, usePage, useSpeech } from "../panel/context.ts";
import { Icon } from "../panel/icon.tsx";
import { nodeFacet } from "../state/facet.ts";
import { rootAfter } from "../state/papers.ts";
import { isWhole } from "../state/search.ts";
import { LONGEST_FIND } from "../state/view.ts";
import { count } from "../text/language.ts";
import { HitList, type HitSection } from "./hit-list.tsx";
import { findRelations } from "./relation-hits.ts";
import { byKind, goalOf, type HitRow } from "./sections.ts";
import type { TextHits } from "./text-hits.ts";
import { useQuery } from "./use-lit.ts";
import { useReadings } from "./use-readings.ts";
import { useTextHits } from "./use-text-hits.ts";

/** Hits that the list shows; further characters narrow it down. */
const MOST_NODES = 40;
const MOST_OF_KIND = 10;
const MOST_RELATIONS = 8;

const textSection = (t: Speech["t"], hits: TextHits | "waiting" | null): readonly HitSection[] => {
  if (hits === null || hits === "waiting") return [];
  const slots = { total: count(hits.total), read: count(hits.read), unread: count(hits.unread) };
  const rows = hits.hits.map((hit): HitRow => ({ id: `text ${hit.document} ${hit.start}`, type: "text", hit }));
  return [{ id: "texts", title: t(hits.unread === 0 ? "textHits" : "textHitsUnread", slots), rows }];
};

/** What a query finds: nodes by kind, relations, and places in the texts where those are asked for. */
const useSections = (query: string, texts: TextHits | "waiting" | null): readonly HitSection[] => {
  const { t, label } = useSpeech();
  const { search, catalog } = useOpened();
  const readings = useReadings(query);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the search finds more once the readings are there
  const hits = useMemo(() => search(query, MOST_NODES), [search, query, readings]);
  const relations = useMemo(() => findRelations(catalog, search, query, MOST_RELATIONS), [catalog, search, query]);
  const ofNodes = byKind(hits).map(({ kind, rows }): HitSection => {
    const name = label(nodeFacet(kind).label);
    const isAll = hits.length < MOST_NODES && rows.length <= MOST_OF_KIND;
    const listed = rows.slice(0, MOST_OF_KIND);
    return {
      id: kind,
      title: isAll ? `${name} ${count(rows.length)}` : t("firstHits", { kind: name, n: count(listed.length) }),
      rows: listed,
    };
  });
  const rows = relations.edges.map((edge): HitRow => ({ id: `relation ${edge.id}`, type: "relation", edge }));
  const ofRelations = rows.length === 0 ? [] : [{ id: "relations", title: t("relationHits", { total: count(relations.total) }), rows }];
  const ofTexts = textSection(t, texts);
  // Where no name holds the whole query, it asked for the relation.
  return isWhole(hits[0]) ? [...ofNodes, ...ofRelations, ...ofTexts] : [...ofRelations, ...ofNodes, ...ofTexts];
};

/** What the box does with what is typed, chosen or kept. */
const useBox = (query: string, sections: readonly HitSection[]) => {
  const { catalog } = useOpened();
  const { go, type } = usePage((state) => state);
  const find = usePage((state) => state.view.find);
  const root = usePage((state) => state.view.root);
  const choose = (id: Key | null): void => {
    const row = sections.flatMap(({ rows }) => rows).find((one) => one.id === id);
    if (row === undefined) return;
    const goal = goalOf(row, catalog);
    type(null);
    go({ ...goal, find: "", root: rootAfter(catalog, goal.selected ?? null, root) });
  };
  /** An emptied box ends the search. */
  const change = (text: string): void => {
    type(text === "" ? null : text);
    if (text === "" && find !== "") go({ find: "" });
  };
  const keep = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing || event.currentTarget.hasAttribute("aria-activedescendant")) return;
    type(null);
    go({ find: query.trim() });
  };
  return { choose, change, keep };
};

/** Finds nodes, relations and places in the texts; choosing one leads there, Enter keeps all lit. */
export const SearchBox = () => {
  const { t } = useSpeech();
  const { search } = useOpened();
  const query = useQuery();
  const [withTexts, setWithTexts] = useState(false);
  const texts = useTextHits(query, withTexts);
  const sections = useSections(query, texts);
  const { choose, change, keep } = useBox(query, sections);
  return (
    <div className="search">
      <ComboBox
        className="search-box"
        aria-label={t("search")}
        items={sections}
        inputValue={query}
        onInputChange={change}
        value={null}
        onChange={choose}
        defaultFilter={() => true}
        menuTrigger="input"
        allowsCustomValue={true}
        allowsEmptyCollection={query.trim() !== ""}
        onFocus={() => setTimeout(search.prepare)}
      >
        <Icon name="search" />
        <Input placeholder={t("searchHint")} maxLength={LONGEST_FIND} onKeyDown={keep} />
        <Button className="unseen">{t("search")}</Button>
        <Popover className="popover hits">
          <HitList sections={sections} empty={t(texts === "waiting" ? "searchingTexts" : "noHits")} />
        </Popover>
      </ComboBox>
      <ToggleButton className="texts-toggle" aria-label={t("searchTexts")} isSelected={withTexts} onChange={setWithTexts}>
        {t("textsButton")}
      </ToggleButton>
    </div>
  );
};
