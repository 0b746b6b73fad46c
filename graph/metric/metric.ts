import type { Label } from "../../extract/index.ts";
import type { Network } from "../build.ts";
import type { NodeId } from "../model.ts";

/** What a metric may depend on beside the network. */
export type MetricOptions = { readonly seed?: number };

/** A number for each node. */
export type Metric<Id extends string = string> = {
  readonly id: Id;
  readonly label: Label;
  /** Ordered: more is more. Otherwise the number is only a name, such as a community's. */
  readonly ordered: boolean;
  /** Nodes in the order of the network. */
  readonly measure: (network: Network, options?: MetricOptions) => ReadonlyMap<NodeId, number>;
};

/** Keeps the id's literal type. */
export const defineMetric = <const Id extends string>(metric: Metric<Id>): Metric<Id> => metric;
