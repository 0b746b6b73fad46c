import { community } from "./community.ts";
import { degree } from "./degree.ts";
import { owned } from "./owned.ts";

/** All metrics, in the order in which they are offered. */
export const METRICS = [degree, owned, community] as const;

export type MetricId = (typeof METRICS)[number]["id"];
