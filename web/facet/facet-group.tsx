import { useMemo, useState } from "react";
import { Button, Checkbox, CheckboxGroup, Disclosure, DisclosurePanel, Heading, Input, SearchField } from "react-aria-components";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import { Icon } from "../panel/icon.tsx";
import { useFilter } from "../panel/use-visible.ts";
import { count } from "../text/language.ts";
import type { PhraseId } from "../text/phrases.ts";
import { AsOf } from "./as-of.tsx";
import { countValues, type ValueCount } from "./count.ts";
import type { Facet } from "./facet.ts";
import { type FacetId, facetById } from "./list.ts";

/** Values listed at first, and from how many on the list can be searched. */
const FIRST = 8;
const STEP = 40;

const COUNTED: Readonly<Record<Facet["counts"], PhraseId>> = { task: "countsTask", document: "countsDocument", node: "countsNode" };

type FacetGroupProps = { readonly id: FacetId; readonly openAtFirst: boolean };

/** One facet: its name, and when it is open its values with what each would leave. */
export const FacetGroup = ({ id, openAtFirst }: FacetGroupProps) => {
  const { t, label } = useSpeech();
  const chosen = usePage((state) => state.view[id]);
  const [isOpen, setOpen] = useState(openAtFirst || chosen.length > 0);
  const facet = facetById(id);
  return (
    <Disclosure className="facet" isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={3} className="facet-head">
        <Button slot="trigger" className="facet-trigger">
          <Icon name="chevron" />
          <span className="facet-name">{label(facet.label)}</span>
          <span className="note">
            {chosen.length > 0 ? t("chosenValues", { n: count(chosen.length) }) : isOpen ? t(COUNTED[facet.counts]) : ""}
          </span>
        </Button>
      </Heading>
      <DisclosurePanel className="facet-panel">{isOpen ? <FacetValues id={id} /> : null}</DisclosurePanel>
    </Disclosure>
  );
};

/** The values of a facet: chosen ones first where the list is long, the rest on demand. */
const FacetValues = ({ id }: { readonly id: FacetId }) => {
  const { t, label } = useSpeech();
  const { catalog } = useOpened();
  const filter = useFilter();
  const go = usePage((state) => state.go);
  const [query, setQuery] = useState("");
  const [limit, setLimit] = useState(FIRST);
  const facet = facetById(id);
  const name = label(facet.label);
  const say = (value: string): string => label(facet.say(value, catalog));
  const all = useMemo(() => countValues(catalog, filter, id), [catalog, filter, id]);
  const chosen = filter[id];
  const found = all.filter(({ value }) => say(value).toLowerCase().includes(query.trim().toLowerCase()));
  const listed = facet.fixed === null ? chosenFirst(found, chosen, limit) : found;
  return (
    <>
      {facet.dated ? <AsOf /> : null}
      {facet.fixed === null && all.length > FIRST ? (
        <SearchField className="facet-find" aria-label={t("findValue", { facet: name })} value={query} onChange={setQuery}>
          <Icon name="search" />
          <Input placeholder={t("findValue", { facet: name })} />
        </SearchField>
      ) : null}
      <CheckboxGroup aria-label={name} value={[...chosen]} onChange={(values) => go({ [id]: [...values].sort() })}>
        {listed.map((one) => (
          <ValueRow key={one.value} one={one} name={say(one.value)} />
        ))}
      </CheckboxGroup>
      {found.length === 0 ? <p className="remark facet-none">{t("noValue")}</p> : null}
      {listed.length < found.length ? (
        <Button className="text-button facet-more" onPress={() => setLimit(limit + STEP)}>
          {t("moreValues", { n: count(Math.min(STEP, found.length - listed.length)), total: count(found.length) })}
        </Button>
      ) : null}
    </>
  );
};

const chosenFirst = (values: readonly ValueCount[], chosen: readonly string[], limit: number): readonly ValueCount[] => {
  const isChosen = ({ value }: ValueCount): boolean => chosen.includes(value);
  const rest = values.filter((one) => !isChosen(one));
  return [...values.filter(isChosen), ...rest.slice(0, limit)];
};

const ValueRow = ({ one, name }: { readonly one: ValueCount; readonly name: string }) => (
  <Checkbox className="legend-row" value={one.value}>
    <span className="box" />
    <span className="legend-name">{name}</span> <span className="number">{count(one.count)}</span>
  </Checkbox>
);
