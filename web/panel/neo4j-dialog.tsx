import { type FormEvent, useState } from "react";
import { Button, Checkbox, Dialog, Form, Heading, Input, Label, Modal, ModalOverlay, ProgressBar, TextField } from "react-aria-components";
import { type LoadState, loadThroughDoor } from "../source/neo4j-door.ts";
import { count } from "../text/language.ts";
import type { PhraseId } from "../text/phrases.ts";
import { useSpeech } from "./context.ts";

type Neo4jDialogProps = { readonly isOpen: boolean; readonly close: () => void };

/** Asks where to load and as whom, hands it to the local server, and tells how it goes. Nothing is kept. */
export const Neo4jDialog = ({ isOpen, close }: Neo4jDialogProps) => (
  <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={(open) => (open ? undefined : close())} isDismissable>
    <Modal className="modal">
      <Dialog className="dialog">
        <LoadForm close={close} />
      </Dialog>
    </Modal>
  </ModalOverlay>
);

const LoadForm = ({ close }: Pick<Neo4jDialogProps, "close">) => {
  const { t } = useSpeech();
  const [state, setState] = useState<LoadState | null>(null);
  const isRunning = state?.type === "running";
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = (name: string): string => String(form.get(name) ?? "");
    setState({ type: "running", done: 0, total: 0 });
    const allowSecret = form.get("allowSecret") !== null;
    const target = { url: said("url"), user: said("user"), password: said("password"), database: said("database") || null, allowSecret };
    void loadThroughDoor(target, setState);
  };
  return (
    <Form onSubmit={submit}>
      <Heading slot="title">{t("toNeo4j")}</Heading>
      <Field name="url" label="neo4jAddress" value="bolt://127.0.0.1:7687" />
      <Field name="user" label="neo4jUser" value="neo4j" />
      <Field name="password" label="neo4jPassword" type="password" />
      <Field name="database" label="neo4jDatabase" optional />
      <Checkbox name="allowSecret" className="check">
        <span className="box" aria-hidden="true" />
        {t("neo4jAllowSecret")}
      </Checkbox>
      <Outcome state={state} />
      <p className="actions">
        <Button type="submit" className="small-button" isDisabled={isRunning}>
          {t("neo4jLoad")}
        </Button>
        <Button className="small-button" onPress={close}>
          {t("close")}
        </Button>
      </p>
    </Form>
  );
};

type FieldProps = {
  readonly name: string;
  readonly label: PhraseId;
  readonly value?: string;
  readonly type?: "text" | "password";
  readonly optional?: boolean;
};

const Field = ({ name, label, value = "", type = "text", optional = false }: FieldProps) => {
  const { t } = useSpeech();
  return (
    <TextField name={name} type={type} defaultValue={value} isRequired={!optional} className="field" autoComplete="off">
      <Label>{t(label)}</Label>
      <Input />
    </TextField>
  );
};

const Outcome = ({ state }: { readonly state: LoadState | null }) => {
  const { t, language } = useSpeech();
  if (state === null) return null;
  if (state.type === "running")
    return (
      <ProgressBar aria-label={t("neo4jLoad")} value={state.done} maxValue={Math.max(state.total, 1)} className="progress">
        {({ percentage = 0 }) => <span className="bar" style={{ width: `${percentage}%` }} />}
      </ProgressBar>
    );
  if (state.type === "failed")
    return (
      <p role="alert" className="warning">
        {state.reason[language]}。{state.remedy[language]}
      </p>
    );
  const { nodes, relationships } = state;
  const sum = (name: "created" | "changed" | "deleted" | "unchanged"): string => count(nodes[name] + relationships[name]);
  return (
    <p role="status" className="note">
      {t("neo4jDone", { created: sum("created"), changed: sum("changed"), deleted: sum("deleted"), unchanged: sum("unchanged") })}
    </p>
  );
};
