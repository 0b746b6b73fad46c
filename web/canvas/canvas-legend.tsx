import { Button, DialogTrigger, Label, Popover, Radio, RadioGroup } from "react-aria-components";
import { usePage, useSpeech } from "../panel/context.ts";
import { Icon } from "../panel/icon.tsx";
import type { PhraseId } from "../text/phrases.ts";
import { COLORS, type ColorId, LAYOUTS, SIZES, type SizeId } from "./field.ts";
import { useColoring } from "./use-coloring.ts";

type LayoutId = (typeof LAYOUTS)[number];

const SIZE_NAMES: Readonly<Record<SizeId, PhraseId>> = { degree: "sizeDegree", owned: "sizeOwned" };
const COLOR_NAMES: Readonly<Record<ColorId, PhraseId>> = { kind: "colorKind", community: "colorCommunity", document: "colorDocument" };
const LAYOUT_NAMES: Readonly<Record<LayoutId, PhraseId>> = { force: "layoutForce", hierarchy: "layoutHierarchy" };

/** What colour, size and place say on the canvas, and the choice of them. */
export const CanvasLegend = () => {
  const { t } = useSpeech();
  const { size, color, layout } = usePage((state) => state.view);
  const said = [
    t("lookSays", { aspect: t("color"), value: t(COLOR_NAMES[color]) }),
    t("lookSays", { aspect: t("size"), value: t(SIZE_NAMES[size]) }),
    t("lookSays", { aspect: t("layout"), value: t(LAYOUT_NAMES[layout]) }),
  ];
  return (
    <div className="canvas-legend">
      <Swatches />
      <DialogTrigger>
        <Button className="look-button" aria-label={`${t("look")} ${said.join(" · ")}`}>
          {said.join(" · ")}
          <Icon name="chevron" />
        </Button>
        {/* The popover itself is the dialog, so that its hidden button to dismiss it stands within. */}
        <Popover className="popover" placement="top start" aria-label={t("look")}>
          <div className="look">
            <Choices />
          </div>
        </Popover>
      </DialogTrigger>
    </div>
  );
};

/** The colours in use and what each stands for, with the sign that the discs bear too; kinds have theirs in the legend of the filters. */
const Swatches = () => {
  const { t } = useSpeech();
  const { groups } = useColoring();
  if (groups.length === 0) return null;
  return (
    <ul className="swatches" aria-label={t("color")}>
      {groups.map(({ id, name, sign, color }) => (
        <li key={id}>
          <span className="swatch" style={{ background: color }} aria-hidden="true">
            {sign}
          </span>
          <span className="swatch-name">{name}</span>
        </li>
      ))}
    </ul>
  );
};

const Choices = () => {
  const { t } = useSpeech();
  const { size, color, layout } = usePage((state) => state.view);
  const go = usePage((state) => state.go);
  return (
    <>
      <Choice label={t("color")} ids={COLORS} names={COLOR_NAMES} chosen={color} choose={(id) => go({ color: id })} />
      <Choice label={t("size")} ids={SIZES} names={SIZE_NAMES} chosen={size} choose={(id) => go({ size: id })} />
      {/* A place in one layout is none in the other. */}
      <Choice label={t("layout")} ids={LAYOUTS} names={LAYOUT_NAMES} chosen={layout} choose={(id) => go({ layout: id, pins: [] })} />
    </>
  );
};

type ChoiceProps<Id extends string> = {
  readonly label: string;
  readonly ids: readonly Id[];
  readonly names: Readonly<Record<Id, PhraseId>>;
  readonly chosen: Id;
  readonly choose: (id: Id) => void;
};

const Choice = <Id extends string>({ label, ids, names, chosen, choose }: ChoiceProps<Id>) => {
  const { t } = useSpeech();
  return (
    <RadioGroup
      className="look-choice"
      value={chosen}
      onChange={(value) => {
        const id = ids.find((one) => one === value);
        if (id !== undefined) choose(id);
      }}
    >
      <Label>{label}</Label>
      {ids.map((id) => (
        <Radio key={id} value={id} className="look-radio">
          {t(names[id])}
        </Radio>
      ))}
    </RadioGroup>
  );
};
