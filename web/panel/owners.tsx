import { ROLES } from "../../extract/index.ts";
import type { Task } from "../../graph/model.ts";
import { useOpened, useSpeech } from "./context.ts";
import { NodeButton } from "./node-button.tsx";

/** Who owns a measure, by role; where nobody is named, who ordered it and to whom the paper goes. */
export const Owners = ({ task }: { readonly task: Task }) => {
  const { t, label } = useSpeech();
  if (task.owners.length === 0) return <Unowned task={task} />;
  return (
    <ul className="owners">
      {ROLES.flatMap((role) =>
        task.owners
          .filter((owner) => owner.role === role.id)
          .map((owner) => (
            <li key={`${role.id} ${owner.entity}`}>
              <span className={`role ${role.id}`}>{label(role.label)}</span>
              <NodeButton id={owner.entity} />
              {owner.inherited ? (
                <span className="note" title={t("inherited")}>
                  {t("inheritedShort")}
                </span>
              ) : null}
            </li>
          )),
      )}
    </ul>
  );
};

const Unowned = ({ task }: { readonly task: Task }) => {
  const { t } = useSpeech();
  const { catalog } = useOpened();
  const names = (catalog.lookup.documentById.get(task.document)?.header.addressees ?? []).map((fact) => fact.value).join("、");
  return (
    <div className="unowned">
      <span>{names === "" ? t("noOwner") : t("noOwnerAddressees", { names })}</span>
      {task.orderedBy.map((id) => (
        <span key={id} className="owner">
          <span className="role">{t("orderedBy")}</span>
          <NodeButton id={id} />
        </span>
      ))}
    </div>
  );
};
