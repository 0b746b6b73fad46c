import type { XmlElement } from "../xml.ts";
import { addParagraph, closeFlow, emptyFlow, type Flow, type Paragraph } from "./story.ts";
import { integerOf, isOn } from "./styles.ts";
import { symbolOf } from "./symbol.ts";
import { TABLE_OPENERS } from "./table-openers.ts";
import { around, count, hold, type Opener, type Walk, write } from "./walk.ts";

const TABLE_OF_CONTENTS = /^\s{0,40}TOC\b/iu;

const valOf = ({ attributes }: XmlElement): string | null => attributes["val"] ?? null;

/** Text of its own inside the open element: a text box, a note. */
const openFlow = (walk: Walk, close: (flow: Flow) => void): void => {
  const flow = emptyFlow();
  hold(walk, { flow, paragraph: null, table: null, row: null, cell: null, isHidden: false, capture: null }, () => {
    closeFlow(flow);
    close(flow);
  });
};

const openParagraph: Opener = (walk) => {
  count(walk, "paragraphs");
  const { flow } = walk;
  const paragraph: Paragraph = {
    kind: "paragraph",
    number: walk.isBody ? walk.paragraphs : null,
    text: "",
    style: null,
    list: null,
    level: null,
    outline: null,
    mark: "kept",
    isIndex: false,
    notes: [],
    boxes: [],
  };
  hold(walk, { paragraph }, () => {
    // The code of a field ends with its paragraph, so that a broken one hides no more than that.
    while (walk.fields[walk.fields.length - 1]?.inCode === true) walk.fields.pop();
    addParagraph(flow, paragraph);
  });
};

const openRun: Opener = (walk) => {
  hold(walk, { isHidden: walk.paragraph !== null && walk.styles(walk.paragraph.style).isHidden });
};

const openCharacters =
  (capture: "text" | "code"): Opener =>
  (walk) => {
    hold(walk, { capture });
  };

/** Characters as they come: text, or the start of the code of a field. */
export const readCharacters = (walk: Walk, words: string): void => {
  if (walk.capture === "text") write(walk, /[\r\n\u00ad]/u.test(words) ? words.replace(/\u00ad/gu, "").replace(/[\r\n]+/gu, " ") : words);
  const field = walk.fields[walk.fields.length - 1];
  if (walk.capture === "code" && field !== undefined && TABLE_OF_CONTENTS.test(words)) field.isIndex = true;
};

const readFieldMark: Opener = (walk, { attributes }) => {
  const kind = attributes["fldCharType"];
  const field = walk.fields[walk.fields.length - 1];
  if (kind === "begin") walk.fields.push({ inCode: true, isIndex: false });
  else if (kind === "separate" && field !== undefined) field.inCode = false;
  else if (kind === "end") walk.fields.pop();
};

/** A sign that stands for itself inside a run; a stop of tabs of the same name is a property. */
const sign =
  (words: string): Opener =>
  (walk) => {
    if (around(walk, 1) === "r") write(walk, words);
  };

/** Sets a property of the open paragraph, where it stands among those. */
const property =
  (parent: string, set: (paragraph: Paragraph, element: XmlElement) => void): Opener =>
  (walk, element) => {
    if (walk.paragraph !== null && around(walk, 1) === parent) set(walk.paragraph, element);
  };

const readSymbol: Opener = (walk, { attributes }) => {
  write(walk, symbolOf(attributes["font"] ?? "", attributes["char"] ?? ""));
};

const readRunStyle: Opener = (walk, element) => {
  if (walk.styles(valOf(element)).isHidden) walk.isHidden = true;
};

const readPlaceholder: Opener = (walk, element) => {
  walk.isPlaceholder = isOn(element);
};

const isMark = (walk: Walk): boolean => around(walk, 1) === "rPr" && around(walk, 2) === "pPr";

const readVanish: Opener = (walk, element) => {
  if (isMark(walk) && walk.paragraph !== null) {
    if (isOn(element) && walk.paragraph.mark === "kept") walk.paragraph.mark = "hidden";
  } else if (around(walk, 1) === "rPr") walk.isHidden = isOn(element);
};

/** What was deleted or moved away: characters, the mark of a paragraph, a row. */
const readDeletion: Opener = (walk) => {
  walk.losses.revisions += 1;
  if (around(walk, 1) === "rPr") {
    if (isMark(walk) && walk.paragraph !== null) walk.paragraph.mark = "deleted";
    return undefined;
  }
  if (around(walk, 1) !== "trPr") return true;
  if (walk.row !== null) walk.row.isGone = true;
  return undefined;
};

const readInsertion: Opener = (walk) => {
  walk.losses.revisions += 1;
};

const note =
  (kind: string): Opener =>
  (walk, { attributes }) => {
    if (!walk.isHidden) walk.paragraph?.notes.push(`${kind} ${attributes["id"] ?? ""}`);
  };

const openNote =
  (kind: string): Opener =>
  (walk, { attributes }) => {
    if (attributes["type"] !== undefined && attributes["type"] !== "normal") return true;
    openFlow(walk, (flow) => void walk.notes.set(`${kind} ${attributes["id"] ?? ""}`, flow));
  };

const openBox: Opener = (walk) => {
  const anchor = walk.paragraph;
  if (anchor === null || walk.isHidden) return true;
  openFlow(walk, (flow) => void anchor.boxes.push(flow));
};

/** Letters set as a picture. */
const readLetters: Opener = (walk, { attributes }) => {
  const text = attributes["string"] ?? "";
  const { paragraph: anchor } = walk;
  if (anchor === null || text.trim() === "") return;
  const flow = emptyFlow();
  flow.blocks.push({ ...anchor, text, style: null, list: "0", level: null, outline: null, mark: "kept", notes: [], boxes: [] });
  anchor.boxes.push(flow);
};

/** Of the same thing in several forms the first is read. */
const openAlternatives: Opener = (walk) => {
  hold(walk, { isChosen: false });
};

const openChoice: Opener = (walk) => {
  const isPassed = walk.isChosen;
  walk.isChosen = true;
  return isPassed;
};

const openControl: Opener = (walk) => {
  hold(walk, { isPlaceholder: false });
};

const lost =
  (what: "comments" | "embedded" | "pictures"): Opener =>
  ({ losses }) => {
    losses[what] += 1;
  };

const skip: Opener = () => true;

const SKIPPED =
  "pPrChange rPrChange tblPrChange tblGridChange tcPrChange trPrChange tblPrExChange sectPrChange numberingChange delText delInstrText rt sectPr tblGrid";

/** What the elements of WordprocessingML do as they open. Any other is passed through. */
export const OPENERS: ReadonlyMap<string, Opener> = new Map<string, Opener>([
  ...SKIPPED.split(" ").map((name): [string, Opener] => [name, skip]),
  ["p", openParagraph],
  ["r", openRun],
  ["t", openCharacters("text")],
  ["instrText", openCharacters("code")],
  ["fldChar", readFieldMark],
  ["tab", sign("\t")],
  ["ptab", sign("\t")],
  ["br", sign("\n")],
  ["cr", sign("\n")],
  ["noBreakHyphen", sign("-")],
  ["sym", readSymbol],
  [
    "pStyle",
    property("pPr", (paragraph, element) => {
      paragraph.style = valOf(element);
    }),
  ],
  [
    "numId",
    property("numPr", (paragraph, element) => {
      paragraph.list = valOf(element);
    }),
  ],
  [
    "ilvl",
    property("numPr", (paragraph, { attributes }) => {
      paragraph.level = integerOf(attributes["val"], 0, 8);
    }),
  ],
  [
    "outlineLvl",
    property("pPr", (paragraph, { attributes }) => {
      paragraph.outline = integerOf(attributes["val"], 0, 9);
    }),
  ],
  ["rStyle", readRunStyle],
  ["vanish", readVanish],
  ["specVanish", readVanish],
  ["del", readDeletion],
  ["moveFrom", readDeletion],
  ["ins", readInsertion],
  ["moveTo", readInsertion],
  ["footnoteReference", note("footnote")],
  ["endnoteReference", note("endnote")],
  ["footnote", openNote("footnote")],
  ["endnote", openNote("endnote")],
  ["txbxContent", openBox],
  ["textpath", readLetters],
  ["AlternateContent", openAlternatives],
  ["Choice", openChoice],
  ["Fallback", openChoice],
  ["sdt", openControl],
  ["showingPlcHdr", readPlaceholder],
  ["sdtContent", ({ isPlaceholder }) => isPlaceholder],
  ...TABLE_OPENERS,
  ["commentReference", lost("comments")],
  ["altChunk", lost("embedded")],
  ["subDoc", lost("embedded")],
  ["OLEObject", lost("embedded")],
  ["relIds", lost("embedded")],
  ["chart", lost("embedded")],
  ["pic", lost("pictures")],
  ["imagedata", lost("pictures")],
]);
