import { ToggleButton, ToggleButtonGroup } from "react-aria-components";

type OneOfProps<T extends string> = {
  readonly label: string;
  readonly chosen: T;
  readonly options: readonly { readonly id: T; readonly name: string }[];
  readonly choose: (id: T) => void;
};

/** One of a few words that stand side by side. */
export const OneOf = <T extends string>({ label, chosen, options, choose }: OneOfProps<T>) => (
  <div className="one-of">
    <span aria-hidden="true">{label}</span>
    <ToggleButtonGroup
      aria-label={label}
      className="one-of-group"
      disallowEmptySelection
      selectionMode="single"
      selectedKeys={[chosen]}
      onSelectionChange={([key]) => {
        const option = options.find(({ id }) => id === key);
        if (option !== undefined) choose(option.id);
      }}
    >
      {options.map(({ id, name }) => (
        <ToggleButton key={id} id={id} className="one-of-button">
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  </div>
);
