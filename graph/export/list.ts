import { csv } from "./csv.ts";
import { cypher } from "./cypher.ts";
import type { Format } from "./format.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { jsonLd } from "./json-ld.ts";
import { markdown } from "./markdown.ts";
import { xlsx } from "./xlsx.ts";

/** THE list: all ways out, in the order in which they are shown. */
export const FORMATS: readonly Format[] = [xlsx, markdown, csv, gexf, graphml, jsonLd, cypher];
