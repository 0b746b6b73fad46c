import { CHROMIUM_REMEDY, findChromium, installChromium } from "./chromium.ts";

/** Before the browser tests: finds Chromium or installs it. On a machine of CI a missing browser is an error, elsewhere the tests are skipped. */
export const setup = (): void => {
  const path = findChromium() ?? installChromium();
  if (path !== null) {
    process.env["CHROMIUM_PATH"] = path;
    return;
  }
  if (process.env["CI"] === "true") throw new Error(`no Chromium for the browser tests: ${CHROMIUM_REMEDY}`);
  console.warn(`browser tests are skipped, no Chromium found: ${CHROMIUM_REMEDY}`);
};
