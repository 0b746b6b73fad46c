import { Button, Tooltip, TooltipTrigger } from "react-aria-components";
import { Icon, type IconName } from "./icon.tsx";

type IconButtonProps = { readonly icon: IconName; readonly name: string; readonly press: () => void; readonly disabled?: boolean };

/** A button that is a sign; its name is read out, and shown when the pointer or the focus rests on it. */
export const IconButton = ({ icon, name, press, disabled = false }: IconButtonProps) => (
  <TooltipTrigger delay={500}>
    <Button className="icon-button" aria-label={name} onPress={press} isDisabled={disabled}>
      <Icon name={icon} />
    </Button>
    <Tooltip className="tooltip">{name}</Tooltip>
  </TooltipTrigger>
);
