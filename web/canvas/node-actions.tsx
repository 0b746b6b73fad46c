import { Button } from "react-aria-components";
import { usePage, useSpeech } from "../panel/context.ts";
import { Icon } from "../panel/icon.tsx";
import { NodeMenuButton } from "./node-menu.tsx";

/** What can be done with the node whose details are shown: the way to another, and all that the menu on the canvas offers. */
export const NodeActions = ({ node }: { readonly node: string }) => {
  const { t } = useSpeech();
  const go = usePage((state) => state.go);
  return (
    <p className="node-actions">
      <Button className="small-button" onPress={() => go({ path: { from: node, to: null, hidden: false } })}>
        <Icon name="path" />
        {t("path")}
      </Button>
      <NodeMenuButton node={node} />
    </p>
  );
};
