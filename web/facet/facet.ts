import type { Label, Role } from "../../extract/index.ts";
import type { DocumentRecord, Task } from "../../graph/model.ts";
import type { Catalog, Node } from "../state/catalog.ts";

/** Who has to do with a measure: an owner in its role, or the body that only orders it (null). */
export type Party = { readonly entity: string; readonly role: Role | null };

/** What the values of items are read against: the graph, the day that counts as today, and what the graph's issues are about. */
export type Scene = {
  readonly catalog: Catalog;
  readonly today: string;
  readonly issues: IssueIndex;
  readonly regions: ReadonlySet<string>;
};

/** Codes of issues by the id of a node. */
export type IssueIndex = ReadonlyMap<string, readonly string[]>;

type Reading =
  /** Of papers: what is proven in a paper that passes is shown. */
  | { readonly level: "document"; readonly values: (document: DocumentRecord, scene: Scene) => readonly string[] }
  /** Of a party to a measure: all such facets must hold for the same party. `ties`: those who do not pass are no neighbours either. */
  | { readonly level: "party"; readonly ties: boolean; readonly values: (party: Party, scene: Scene) => readonly string[] }
  /** Of measures: they are shown with those who have to do with them. */
  | { readonly level: "task"; readonly values: (task: Task, scene: Scene) => readonly string[] }
  /** Of each node for itself. */
  | { readonly level: "node"; readonly values: (node: Node, scene: Scene) => readonly string[] };

/** One dimension by which the page is filtered. Values of one facet are alternatives; facets hold together. */
export type Facet = Reading & {
  readonly id: string;
  readonly label: Label;
  /** What the number behind a value counts. */
  readonly counts: "task" | "document" | "node";
  /** All values in the order in which they are listed; null: those that the graph has, in the order of `order`. */
  readonly fixed: readonly string[] | null;
  readonly order: "count" | "descending";
  /** Whether its values depend on the day that counts as today. */
  readonly dated: boolean;
  /** What a value is called. */
  readonly say: (value: string, catalog: Catalog) => Label;
  /** Whether a link may name the value; null: where the graph has it. */
  readonly exists: ((value: string, catalog: Catalog) => boolean) | null;
};

/** The value of what says nothing. */
export const NOT_SAID = "none";

/** The same in both languages. */
export const sameLabel = (text: string): Label => ({ zh: text, en: text });
