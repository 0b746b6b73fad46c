import { keptSource } from "../../src/read/kept.ts";
import type { Source } from "../source/open-graph.ts";
import { reasonOf } from "../source/reason.ts";
import { heldTexts } from "../source/texts.ts";
import type { Language } from "../text/language.ts";
import { type PhraseId, phrase } from "../text/phrases.ts";
import type { BadFile, BuildProgress } from "./build-files.ts";
import type { HandedIn } from "./handed-in.ts";
import { packedReader } from "./packed-reader.ts";
import { inOrder, readFiles } from "./read-files.ts";
import { createReaders } from "./readers.ts";
import type { TaskFile } from "./worker.ts";

/** A graph is called so where its user has not named it; the same as the command's. */
const NAME = "wenmai";

/** What the codes of issues begin with that a reader found: losses of its format. */
const OF_READERS = "read/";

/** What a job says of itself in the reader's language. */
export type Words = (language: Language) => string;

/** How far a job is: getting ready, a saved graph being read, or a step of the analysis. */
export type JobProgress = BuildProgress | { readonly stage: "start" | "open" };

/** How a job ended: with a graph or without one, files that were left out, and what went wrong with the whole. */
export type JobEnd = { readonly source: Source | null; readonly bad: readonly BadFile[]; readonly fault: Words | null };

/** A job that runs. `end` is never rejected; after `cancel` it stays open for ever. */
export type Job = { readonly end: Promise<JobEnd>; readonly cancel: () => void };

const failedWith = (fault: Words): JobEnd => ({ source: null, bad: [], fault });

const failed = (id: PhraseId): JobEnd => failedWith((language) => phrase(language, id));

const openOne = async ({ name, file }: HandedIn, openSaved: (file: Blob) => Promise<Source>): Promise<JobEnd> => {
  try {
    return { source: await openSaved(file), bad: [], fault: null };
  } catch (error) {
    return failedWith((language) => phrase(language, "cannotOpenSaved", { name, reason: reasonOf(error, language) }));
  }
};

type Tell = (progress: JobProgress) => void;
type Running = { end: () => void; isCancelled: boolean };

/** The documents of an open graph as what their readers gave. */
const filesOf = ({ graph, texts }: Source): Promise<readonly TaskFile[]> =>
  Promise.all(
    graph.documents.map(async ({ id, name, byteLength, encoding, bytesHash }, place) => {
      const text = await texts(place);
      if (text === null) throw new Error(name);
      const issues = graph.issues.filter(({ document, code }) => document === id && code.startsWith(OF_READERS));
      return { name, source: keptSource({ ...text, name, encoding, issues }), facts: { byteLength, bytesHash } };
    }),
  );

/** Takes what ends it when the job is cancelled; at once where that has happened. */
const holdEnd = (running: Running, end: () => void): void => {
  running.end = end;
  if (running.isCancelled) end();
};

const analyse = async (files: readonly HandedIn[], base: Source | null, running: Running, tell: Tell): Promise<JobEnd> => {
  try {
    const { startWorker } = await import("./start-worker.ts");
    const before = base === null ? [] : await filesOf(base);
    const readers = createReaders(packedReader);
    holdEnd(running, readers.end);
    const read = await readFiles(files, readers, tell).finally(readers.end);
    if (read.files.length === 0) return { source: null, bad: read.bad, fault: null };
    const work = await startWorker({ files: [...before, ...read.files], base: base?.graph ?? null }, tell);
    holdEnd(running, work.cancel);
    const { opened, bad: others } = await work.built;
    const bad = inOrder([...read.bad, ...others], read.order);
    if (opened === null) return { source: null, bad, fault: null };
    return {
      source: { graph: opened.graph, name: base?.name ?? NAME, texts: heldTexts(opened.texts), origin: "reader" },
      bad,
      fault: null,
    };
  } catch (error) {
    return failedWith((language) => phrase(language, "cannotAnalyse", { reason: reasonOf(error, language) }));
  }
};

const run = async (files: readonly HandedIn[], base: Source | null, running: Running, tell: Tell): Promise<JobEnd> => {
  const [first] = files;
  if (first === undefined) return failed("noFiles");
  if (!(await holdsSaved(files))) return analyse(files, base, running, tell);
  if (files.length > 1) return failed("oneGraph");
  const { openSaved } = await import("./open-saved.ts");
  tell({ stage: "open" });
  return openOne(first, openSaved);
};

/** Whether one of these files is a saved graph. */
export const holdsSaved = async (files: readonly HandedIn[]): Promise<boolean> => {
  const { isSavedFile } = await import("./open-saved.ts");
  const saved = await Promise.all(files.map(({ file }) => isSavedFile(file).catch(() => false)));
  return saved.includes(true);
};

/** Opens what was handed in: one saved graph, or documents, which a worker analyses, with those of `base` where there is one. */
export const startJob = (files: readonly HandedIn[], tell: Tell, base: Source | null = null): Job => {
  const running: Running = { end: () => {}, isCancelled: false };
  const end = run(files, base, running, (progress) => {
    if (!running.isCancelled) tell(progress);
  });
  return {
    end: end.then((result) => (running.isCancelled ? new Promise<never>(() => {}) : result)),
    cancel: () => {
      running.isCancelled = true;
      running.end();
    },
  };
};
