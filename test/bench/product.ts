import type * as extractDoor from "../../extract/index.ts";
import type * as graphDoor from "../../graph/index.ts";
import type * as readDoor from "../../src/read/index.ts";

/** The product as it is built and shipped. What runs the TypeScript of the tests gives each function its name again at run time, which costs. */
const built = (path: string): Promise<unknown> => import(new URL(`../../dist/${path}`, import.meta.url).href);

export const { analyze } = (await built("extract/index.js")) as typeof extractDoor;
export const { buildNetwork, layOut, layOutResolution, resolve } = (await built("graph/index.js")) as typeof graphDoor;
export const { readText } = (await built("src/read/index.js")) as typeof readDoor;
