import { useMemo } from "react";
import { Checkbox } from "react-aria-components";
import { KIND_SCHEMAS } from "../../extract/index.ts";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import { count } from "../text/language.ts";
import { lightOfKind } from "./kind-style.ts";
import { mentionsIn } from "./mention-index.ts";

/** Which kinds are lit in the text: one checkbox a kind that the document names, drawn as its mentions are, with their number. */
export const KindLights = ({ document }: { readonly document: string }) => {
  const { t, label } = useSpeech();
  const { catalog } = useOpened();
  const unlit = usePage((state) => state.view.unlit);
  const go = usePage((state) => state.go);
  const counts = useMemo(() => {
    const found = new Map<string, number>();
    for (const { kind } of mentionsIn(catalog, document)) found.set(kind, (found.get(kind) ?? 0) + 1);
    return found;
  }, [catalog, document]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a visible legend of its own
    <div role="group" aria-label={t("litKinds")} className="kind-lights">
      {KIND_SCHEMAS.filter(({ id }) => counts.has(id)).map((kind) => {
        const isLit = !unlit.includes(kind.id);
        return (
          <Checkbox
            key={kind.id}
            className="kind-light"
            isSelected={isLit}
            onChange={() => go({ unlit: isLit ? [...unlit, kind.id].sort() : unlit.filter((id) => id !== kind.id) })}
          >
            <span className="box" style={{ color: kind.color }} />
            {isLit ? <mark className={lightOfKind(kind.id)}>{label(kind.label)}</mark> : <span>{label(kind.label)}</span>}{" "}
            <span className="number">{count(counts.get(kind.id) ?? 0)}</span>
          </Checkbox>
        );
      })}
    </div>
  );
};
