import { createHash } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";

const ROOT = import.meta.dirname;

/** Nothing from elsewhere, nothing to elsewhere. Styles in line: the widgets and the canvas place things with them. */
const policy = (scripts: string): string =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const SLOT = "%POLICY%";

/** The policy of the page whose scripts are files of its own server. */
const servedPolicy = (isDevelopment: boolean): Plugin => ({
  name: "wenmai-policy",
  // The development server puts a script of its own into the page.
  transformIndexHtml: (html) => html.replace(SLOT, policy(isDevelopment ? "'self' 'unsafe-inline'" : "'self'")),
});

const INLINE_SCRIPT = /<script type="module"[^>]*>(?<code>[\s\S]*?)<\/script>/gu;

/** Names the one-file page, and lets its own scripts run by their hashes and no others. */
const onePage = (folder: string): Plugin => ({
  name: "wenmai-one-page",
  closeBundle: () => {
    const path = join(folder, "wenmai.html");
    renameSync(join(folder, "index.html"), path);
    const html = readFileSync(path, "utf8");
    const hashes = Array.from(
      html.matchAll(INLINE_SCRIPT),
      (match) =>
        `'sha256-${createHash("sha256")
          .update(match.groups?.["code"] ?? "")
          .digest("base64")}'`,
    );
    if (hashes.length === 0) throw new Error(`${path}: found no script in line`);
    writeFileSync(
      path,
      html.replace(SLOT, () => policy(hashes.join(" "))),
    );
  },
});

const OTHER_LANGUAGE = /\/intl\/[a-z]+\/(?!zh-CN|en-US)[a-z]{2}-[A-Z]{2}\.mjs$/u;

/** Widgets bring their words in thirty-four languages; the page speaks two. */
const twoLanguages: Plugin = {
  name: "wenmai-two-languages",
  load: (id) => (OTHER_LANGUAGE.test(id) ? "export default {};" : null),
};

/**
 * `vite build`: the page as files in `dist/web`, served by `wenmai view`.
 * `vite build --mode single`: the page as one file, `dist/page/wenmai.html`, which `wenmai page` fills with a graph (see web/embedded.ts).
 */
export default defineConfig(({ command, mode }) => {
  const isSingle = mode === "single";
  const outDir = join(ROOT, "dist", isSingle ? "page" : "web");
  return {
    root: join(ROOT, "web"),
    base: "./",
    plugins: [
      react(),
      twoLanguages,
      ...(isSingle ? [viteSingleFile({ removeViteModuleLoader: true }), onePage(outDir)] : [servedPolicy(command === "serve")]),
    ],
    build: { outDir, emptyOutDir: true, target: "es2023", chunkSizeWarningLimit: 2000, modulePreload: false },
  };
});
