import louvainModule from "graphology-communities-louvain";
import forceAtlas2Module from "graphology-layout-forceatlas2";

type Callable = (...parameters: never[]) => unknown;

/** These packages export a function by `module.exports`, while their types say `default`; bundlers and Node differ in what an import then is. */
const exported = <T extends Callable>(module: T | { readonly default: T }): T => (typeof module === "function" ? module : module.default);

/** ForceAtlas2, synchronous. */
export const forceAtlas2: (typeof forceAtlas2Module)["default"] = exported(forceAtlas2Module);

/** Louvain communities. Always hand in `rng`. */
export const louvain: (typeof louvainModule)["default"] = exported(louvainModule);
