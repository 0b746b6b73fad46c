import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipAsync } from "@gfx/zopfli";
import react from "@vitejs/plugin-react";
import iconv from "iconv-lite";
import { build, defineConfig, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { toBase85 } from "./web/own/base85.ts";

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

const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { readonly version: string };

/** Says in the page which version it is; exports name it, as those of the command do. */
const ownVersion: Plugin = { name: "wenmai-version", transformIndexHtml: (html) => html.replace("%VERSION%", version) };

const OTHER_LANGUAGE = /\/intl\/[a-z]+\/(?!zh-CN|en-US)[a-z]{2}-[A-Z]{2}\.mjs$/u;

/** Widgets bring their words in thirty-four languages; the page speaks two. */
const twoLanguages: Plugin = {
  name: "wenmai-two-languages",
  load: (id) => (OTHER_LANGUAGE.test(id) ? "export default {};" : null),
};

const PACKED = "?packed";

/** Folder of the workers that read a format each. */
const READERS = join(ROOT, "web/own/reader");

/** The code of a worker as one script. */
const scriptOf = async (entry: string): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2023",
      lib: { entry, formats: ["iife"], name: "worker", fileName: "worker" },
      // Read by pdf.js where it starts a worker of its own, which it does not here.
      rolldownOptions: { output: { codeSplitting: false }, transform: { define: { "import.meta": "{}" } } },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && "output" in output ? output.output[0] : undefined;
  if (chunk?.type !== "chunk") throw new Error(`${entry}: found no script`);
  return chunk.code;
};

/** Two bytes for each of the Chinese names of which most of the code is; some hundredths less than UTF-8 once it is packed. */
const ENCODING = "gb18030";

const packed = async (entry: string): Promise<string> => {
  const code = await scriptOf(entry);
  const bytes = iconv.encode(code, ENCODING);
  if (new TextDecoder(ENCODING).decode(bytes) !== code) throw new Error(`${entry}: holds a character that ${ENCODING} does not bring back`);
  return toBase85(await gzipAsync(bytes, {}));
};

/**
 * `import { packed } from "./worker.ts?packed"`: the worker with all that it imports, in GB 18030, gzipped by Zopfli, in base 85; `web/own/start-worker.ts` unpacks it.
 * On file:// workers start from code that the page holds only, and most of this one is tables of Chinese names, which pack well.
 */
const packedWorker: Plugin = {
  name: "wenmai-packed-worker",
  enforce: "pre",
  load: async (id) => (id.endsWith(PACKED) ? `export const packed = ${JSON.stringify(await packed(id.slice(0, -PACKED.length)))};` : null),
};

/** Lays the workers that read a format beside the page in one file, packed, as `readers/ID.txt`: `wenmai page --readers` puts them in. */
const readersApart = (folder: string): Plugin => ({
  name: "wenmai-readers-apart",
  closeBundle: async () => {
    mkdirSync(join(folder, "readers"), { recursive: true });
    for (const name of readdirSync(READERS))
      writeFileSync(join(folder, "readers", `${basename(name, ".ts")}.txt`), await packed(join(READERS, name)));
  },
});

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
      ownVersion,
      twoLanguages,
      packedWorker,
      ...(isSingle
        ? [viteSingleFile({ removeViteModuleLoader: true }), onePage(outDir), readersApart(outDir)]
        : [servedPolicy(command === "serve")]),
    ],
    build: { outDir, emptyOutDir: true, target: "es2023", chunkSizeWarningLimit: 2000, modulePreload: false },
  };
});
