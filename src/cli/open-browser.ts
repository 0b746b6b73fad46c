import { spawn } from "node:child_process";

const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
  linux: ["xdg-open"],
};

/** Whether there is a person in front of a screen: a terminal, and on Linux a desktop. */
const hasScreen = (environment: NodeJS.ProcessEnv): boolean =>
  process.stdout.isTTY === true &&
  environment["CI"] === undefined &&
  (process.platform !== "linux" || environment["DISPLAY"] !== undefined || environment["WAYLAND_DISPLAY"] !== undefined);

/** Opens an address in the browser of the desktop, if there is one. Never fails. */
export const openBrowser = (address: string): void => {
  const opener = OPENERS[process.platform];
  if (opener === undefined || !hasScreen(process.env)) return;
  const [command, ...args] = opener;
  const child = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
};
