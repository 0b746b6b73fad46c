import { Button } from "react-aria-components";

import { useOpened, usePage } from "./context.ts";

/** The name of a node; pressing it shows its details. */
export const NodeButton = ({ id }: { readonly id: string }) => {
  const { catalog } = useOpened();
  const go = usePage((state) => state.go);
  const isSelected = usePage((state) => state.view.selected === id);
  return (
    <Button className="node-button" {...(isSelected ? { "aria-current": "true" as const } : {})} onPress={() => go({ selected: id })}>
      {catalog.lookup.nameOf(id)}
    </Button>
  );
};
