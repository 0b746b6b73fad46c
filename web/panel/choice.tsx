import { Button, type Key, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
import { Icon } from "./icon.tsx";

export type Option = { readonly id: string; readonly name: string; readonly count: string };

type ChoiceProps = {
  readonly label: string;
  readonly any: string;
  readonly options: readonly Option[];
  readonly chosen: string | null;
  readonly choose: (id: string | null) => void;
};

const ANY = "";

/** One of several, or any of them. Typing goes to the first that begins so. */
export const Choice = ({ label, any, options, chosen, choose }: ChoiceProps) => (
  <Select className="choice" value={chosen ?? ANY} onChange={(key: Key | null) => choose(key === null || key === ANY ? null : String(key))}>
    <Label>{label}</Label>
    <Button className={chosen === null ? "select-button" : "select-button chosen"}>
      <SelectValue className="select-value" />
      <Icon name="chevron" />
    </Button>
    <Popover className="popover">
      <ListBox className="options" items={[{ id: ANY, name: any, count: "" }, ...options]}>
        {(option) => (
          <ListBoxItem id={option.id} textValue={option.name} className="option">
            <span className="option-name">{option.name}</span>
            <span className="number">{option.count}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </Select>
);
