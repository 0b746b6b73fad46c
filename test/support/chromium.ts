import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Flags that give WebGL without a graphics card, and a browser that starts as root. */
export const CHROMIUM_FLAGS = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

/** What to do where no Chromium is found. */
export const CHROMIUM_REMEDY =
  "install Chromium (Debian: apt-get install chromium fonts-noto-cjk; else: npx playwright-core install chromium), or set CHROMIUM_PATH";

/** The path of a Chromium: `CHROMIUM_PATH`, the usual places, or playwright's own; null where there is none. */
export const findChromium = (): string | null => {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") return existsSync(named) ? named : null;
  return [...PLACES, chromium.executablePath()].find((path) => path !== "" && existsSync(path)) ?? null;
};

const run = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], timeout: 600_000 }).status === 0;

const asDebianRoot = (): boolean => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/** Installs Chromium and a font with Han characters where this process may: Debian as root, else playwright's own installer. */
export const installChromium = (): string | null => {
  if (asDebianRoot()) {
    run("apt-get", "update", "-qq");
    run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk");
  } else {
    run(process.execPath, "node_modules/playwright-core/cli.js", "install", "chromium");
  }
  return findChromium();
};
