import { Button, type Key, Tag, TagGroup, TagList } from "react-aria-components";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import { Icon } from "../panel/icon.tsx";
import { START, type View } from "../state/view.ts";
import { NO_FACETS } from "./filter.ts";
import { FACETS, type FacetId } from "./list.ts";

type Active = { readonly id: string; readonly facet: FacetId | null; readonly name: string; readonly without: Partial<View> };

/** What is searched for, every chosen value, and whether the legend is not as at first. */
const useActive = (): readonly Active[] => {
  const { t, label } = useSpeech();
  const { catalog } = useOpened();
  const view = usePage((state) => state.view);
  const chosen = FACETS.flatMap((facet) =>
    view[facet.id].map(
      (value): Active => ({
        id: `${facet.id}=${value}`,
        facet: facet.id,
        name: t("filterValue", { facet: label(facet.label), value: label(facet.say(value, catalog)) }),
        without: {},
      }),
    ),
  );
  const { from, to } = view;
  const rest: readonly (Active & { readonly isOn: boolean })[] = [
    { id: "find", facet: null, name: t("foundWords", { words: view.find }), without: { find: "" }, isOn: view.find !== "" },
    {
      id: "period",
      facet: null,
      name: t("filterValue", { facet: t("period"), value: `${from ?? ""} – ${to ?? ""}` }),
      without: { from: null, to: null },
      isOn: from !== null || to !== null,
    },
    {
      id: "hide",
      facet: null,
      name: t("hiddenKinds"),
      without: { hidden: START.hidden },
      isOn: view.hidden.join() !== START.hidden.join(),
    },
  ];
  return [...chosen, ...rest.filter(({ isOn }) => isOn)];
};

/** The filters that hold, each to be taken back by itself or all at once. */
export const ActiveFilters = () => {
  const { t } = useSpeech();
  const active = useActive();
  const view = usePage((state) => state.view);
  const go = usePage((state) => state.go);
  const remove = (keys: Set<Key>): void => {
    const gone = active.filter(({ id }) => keys.has(id));
    const facets = Object.fromEntries(
      gone.flatMap(({ facet }) => (facet === null ? [] : [[facet, view[facet].filter((value) => !keys.has(`${facet}=${value}`))]])),
    );
    go(Object.assign({}, facets, ...gone.map(({ without }) => without)));
  };
  if (active.length === 0) return <p className="remark no-filters">{t("noFilters")}</p>;
  return (
    <>
      <TagGroup className="active-filters" aria-label={t("activeFilters")} onRemove={remove}>
        <TagList className="tag-list" items={active}>
          {({ id, name }) => (
            <Tag id={id} textValue={name} className="filter-tag">
              <span className="filter-name">{name}</span>
              <Button slot="remove" className="tag-remove">
                <Icon name="close" />
              </Button>
            </Tag>
          )}
        </TagList>
      </TagGroup>
      <Button className="text-button clear-filters" onPress={() => go({ ...NO_FACETS, hidden: START.hidden, find: "" })}>
        {t("clear")}
      </Button>
    </>
  );
};
