import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { complaint } from "./complaint.ts";

/** This file runs from dist/src/cli. */
const inPackage = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The built page that `view` serves. */
export const PAGE_FOLDER = inPackage("dist/web");

/** The built page in one file. */
export const PAGE_FILE = inPackage("dist/page/wenmai.html");

/** What reads formats in the page, packed, a file a format. */
export const READERS_FOLDER = inPackage("dist/page/readers");

/** The documents that come with the package. */
export const EXAMPLES_FOLDER = inPackage("examples");

/** The path of a part of the package; a complaint where it was not built. */
export const requirePart = (path: string): string => {
  if (!existsSync(path)) throw complaint("no-page", path);
  return path;
};

/** The version of this package. */
export const packageVersion = (): string => {
  const { version } = JSON.parse(readFileSync(inPackage("package.json"), "utf8")) as { readonly version: string };
  return version;
};
