import { useEffect, useRef } from "react";
import { FORMATS } from "../../graph/export/list.ts";
import { useOpened, usePage, useSpeech } from "../panel/context.ts";
import { useVisible } from "../panel/use-visible.ts";
import { copyText } from "../source/clipboard.ts";
import { reasonOf } from "../source/reason.ts";
import { blobOf } from "./blob.ts";
import { emptyPage } from "./empty-page.ts";
import { type PartId, partOf, secretsOf } from "./part.ts";
import { pngOf } from "./png.ts";
import { saveAs } from "./save-as.ts";
import { svgOf } from "./svg.ts";
import { exportPart, fileName, type Outgoing, onePage, saveGraph, type Whole } from "./write.ts";

/** What became of an export: something to say, or documents with a secrecy mark to be confirmed first. */
export type Done =
  | { readonly type: "said"; readonly text: string; readonly isFault: boolean }
  | { readonly type: "secret"; readonly documents: ReturnType<typeof secretsOf>; readonly goOn: () => void };

/** How long a message stays, in ms. */
const STAY = 4000;

/** The name and version of this page, as the command names itself. */
const programOf = (): string => document.querySelector<HTMLMetaElement>('meta[name="generator"]')?.content ?? "wenmai";

/** Ids of what is not a format. */
export type OtherId = "png" | "svg" | "save" | "one-page" | "link";

/** Exports by the id of a format or of something else. Secrecy marks are said before anything leaves. */
export const useExport = (part: PartId, tell: (done: Done | null) => void): ((id: string) => void) => {
  const { t, language } = useSpeech();
  const { catalog, name, texts, canvas } = useOpened();
  const visible = useVisible();
  const selected = usePage((state) => state.view.selected);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const { graph } = catalog;
  const whole: Whole = { graph, name, texts, program: programOf() };
  const say = (text: string, isFault = false): void => {
    tell({ type: "said", text, isFault });
    clearTimeout(timer.current);
    if (!isFault) timer.current = setTimeout(() => tell(null), STAY);
  };
  const run = async (make: () => Promise<Outgoing>, what: string): Promise<void> => {
    say(t("exporting", { name: what }));
    try {
      const outgoing = await make();
      saveAs(outgoing);
      say(t("exported", { name: outgoing.name }));
    } catch (error) {
      say(t("exportFailed", { reason: reasonOf(error, language) }), true);
    }
  };
  /** Asks first where what leaves bears a secrecy mark. */
  const guarded = (documents: ReturnType<typeof secretsOf>, goOn: () => void): void =>
    documents.length === 0 ? goOn() : tell({ type: "secret", documents, goOn });
  const picture = (extension: string, make: () => Promise<Blob>) => () =>
    guarded(
      secretsOf(graph),
      () => void run(async () => ({ name: fileName(name, `.${extension}`), blob: await make() }), extension.toUpperCase()),
    );
  const stage = () => {
    const drawn = canvas.get();
    if (drawn === null) throw new Error(t("noPicture"));
    return drawn.picture();
  };
  const others: Readonly<Record<OtherId, () => void>> = {
    png: picture("png", async () => pngOf(stage())),
    svg: picture("svg", async () => blobOf(svgOf(stage().drawing()), "image/svg+xml")),
    save: () => guarded(secretsOf(graph), () => void run(() => saveGraph(whole), t("saveGraph"))),
    "one-page": () => guarded(secretsOf(graph), () => void run(() => onePage(whole, emptyPage), t("onePage"))),
    link: () => void copyText(location.href).then((isCopied) => say(t(isCopied ? "copied" : "linkFailed"), !isCopied)),
  };
  return (id) => {
    const format = FORMATS.find((one) => one.id === id);
    if (format === undefined) return others[id as OtherId]();
    const made = partOf(part, { graph, visible, selected });
    guarded(secretsOf(made.graph), () => void run(() => exportPart(whole, made, format, language), format.label[language]));
  };
};
