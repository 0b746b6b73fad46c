import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

let collect: (() => void) | null = null;

/**
 * Gives back what is no longer held. While memory is plentiful the engine lets what long loops leave behind grow to
 * several times of what they hold; who works through a large graph calls this now and then.
 */
export const collectGarbage = (): void => {
  if (collect === null) {
    setFlagsFromString("--expose-gc");
    const found: unknown = runInNewContext("typeof gc === 'function' ? gc : null");
    collect = typeof found === "function" ? () => void found() : () => undefined;
  }
  collect();
};
