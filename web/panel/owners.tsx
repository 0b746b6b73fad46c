import { ROLES } from "../../extract/index.ts";
import type { Task, TaskOwner } from "../../graph/model.ts";
import { useOpened, useSpeech } from "./context.ts";
import { NodeButton } from "./node-button.tsx";

/** Who owns a measure, by role; where nobody is named, who ordered it and to whom the paper goes. */
export const Owners = ({ task }: { readonly task: Task }) =>
  task.owners.length === 0 ? <Unowned task={task} /> : <OwnerList owners={task.owners} />;

type OwnerListProps = { readonly owners: readonly Pick<TaskOwner, "entity" | "role" | "inherited">[] };

/** Owners with their roles, in the order of the roles. */
export const OwnerList = ({ owners }: OwnerListProps) => {
  const { t, label } = useSpeech();
  return (
    <ul className="owners">
      {ROLES.flatMap((role) =>
        owners
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

/** Who ordered a measure that nobody named owns, and to whom its paper goes. */
export const Unowned = ({ task }: { readonly task: Task }) => {
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
