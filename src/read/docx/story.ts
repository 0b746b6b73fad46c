/** What is read of a part of a document, before it is written out as text. */

export type Paragraph = {
  readonly kind: "paragraph";
  /** From 1, over the body of the document; null in notes. */
  readonly number: number | null;
  text: string;
  style: string | null;
  /** Id of its list; null: as its style has it. */
  list: string | null;
  level: number | null;
  /** Level in the outline as the paragraph itself says, 9: running text; null: as its style has it. */
  outline: number | null;
  /** Whether it ends: its mark may have been deleted, or is hidden, so that the next one goes on with it. */
  mark: "kept" | "deleted" | "hidden";
  /** Result of a field that makes a table of contents. */
  isIndex: boolean;
  /** Ids of the notes that it refers to. */
  readonly notes: string[];
  /** The text boxes that are fixed to it. */
  readonly boxes: Flow[];
};

export type Table = { readonly kind: "table"; readonly rows: Row[] };

export type Row = { readonly cells: TableCell[] /** Columns left out before the first cell. */; before: number; isGone: boolean };

export type TableCell = {
  columns: number /** Where it is merged with cells above or below it. */;
  merge: "starts" | "goes on" | null;
  readonly flow: Flow;
};

export type Block = Paragraph | Table;

/** Paragraphs and tables one after the other; `carried`: what the next paragraph goes on with. */
export type Flow = { readonly blocks: Block[]; carried: Paragraph | null };

/** What was left out of a document, by how often. */
export type Losses = { revisions: number; hidden: number; comments: number; embedded: number; pictures: number };

/** A part of a document as it was read: its body, and by id (`footnote 1`) its notes. */
export type Story = { readonly body: Flow; readonly notes: ReadonlyMap<string, Flow>; readonly losses: Losses };

export const emptyFlow = (): Flow => ({ blocks: [], carried: null });

/** Ends a flow: what was carried stands by itself. */
export const closeFlow = (flow: Flow): void => {
  if (flow.carried !== null) flow.blocks.push({ ...flow.carried, mark: "kept" });
  flow.carried = null;
};

/** One paragraph of two. A deleted mark leaves the second one's; behind a hidden one the first goes on. */
const joined = (first: Paragraph, second: Paragraph): Paragraph => {
  const isEmpty = first.text === "" && first.boxes.length === 0 && first.notes.length === 0;
  if (isEmpty) return second;
  const looks = first.mark === "hidden" ? first : second;
  first.notes.push(...second.notes);
  first.boxes.push(...second.boxes);
  const { notes, boxes } = first;
  return { ...looks, number: first.number, text: first.text + second.text, mark: second.mark, notes, boxes };
};

/** Puts a paragraph that ended into its flow. */
export const addParagraph = (flow: Flow, paragraph: Paragraph): void => {
  const whole = flow.carried === null ? paragraph : joined(flow.carried, paragraph);
  if (whole.mark === "kept") {
    flow.carried = null;
    flow.blocks.push(whole);
  } else flow.carried = whole;
};
