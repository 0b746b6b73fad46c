import type { KindId, Label } from "./kind.ts";

/** A relation as others see it: what it is called both ways, and between which kinds it holds. What finds it stands in its file. */
export type RelationSchema<Id extends string = string> = {
  readonly id: Id;
  readonly label: Label;
  /** Read from the target: 被…印发. */
  readonly inverse: Label;
  readonly source: readonly KindId[];
  readonly target: readonly KindId[];
  /** Between papers: `trace` walks along it. */
  readonly traced: boolean;
};

/** All relations, in the order in which they are shown. */
export const RELATION_SCHEMAS = [
  {
    id: "issues",
    label: { zh: "印发", en: "issues" },
    inverse: { zh: "制发机关", en: "issued by" },
    source: ["organization"],
    target: ["regulation"],
    traced: true,
  },
  {
    id: "approves",
    label: { zh: "批准", en: "approves" },
    inverse: { zh: "批准机关", en: "approved by" },
    source: ["organization"],
    target: ["regulation", "campaign"],
    traced: false,
  },
  {
    id: "implements",
    label: { zh: "贯彻落实", en: "implements" },
    inverse: { zh: "被落实", en: "implemented by" },
    source: ["organization", "regulation", "campaign"],
    target: ["regulation", "meeting", "concept"],
    traced: true,
  },
  {
    id: "cites",
    label: { zh: "引用", en: "cites" },
    inverse: { zh: "被引用", en: "cited by" },
    source: ["regulation"],
    target: ["regulation"],
    traced: true,
  },
  {
    id: "supersedes",
    label: { zh: "废止", en: "supersedes" },
    inverse: { zh: "被废止", en: "superseded by" },
    source: ["regulation"],
    target: ["regulation"],
    traced: true,
  },
  {
    id: "carries_out",
    label: { zh: "开展", en: "carries out" },
    inverse: { zh: "开展单位", en: "carried out by" },
    source: ["organization"],
    target: ["campaign"],
    traced: false,
  },
  {
    id: "establishes",
    label: { zh: "设立", en: "establishes" },
    inverse: { zh: "设立单位", en: "established by" },
    source: ["organization"],
    target: ["organization", "mechanism", "place"],
    traced: false,
  },
  {
    id: "holds",
    label: { zh: "召开", en: "holds" },
    inverse: { zh: "召开单位", en: "held by" },
    source: ["organization"],
    target: ["meeting"],
    traced: false,
  },
  {
    id: "part_of",
    label: { zh: "隶属", en: "part of" },
    inverse: { zh: "下辖", en: "has part" },
    source: ["organization", "place"],
    target: ["organization", "place"],
    traced: false,
  },
  {
    id: "located_in",
    label: { zh: "位于", en: "located in" },
    inverse: { zh: "所在", en: "location of" },
    source: ["organization", "campaign", "place"],
    target: ["place"],
    traced: false,
  },
  {
    id: "holds_post",
    label: { zh: "任职", en: "holds post" },
    inverse: { zh: "任职者", en: "held by" },
    source: ["person"],
    target: ["position", "organization"],
    traced: false,
  },
  {
    id: "chairs",
    label: { zh: "主持", en: "chairs" },
    inverse: { zh: "负责人", en: "chaired by" },
    source: ["position", "person"],
    target: ["organization"],
    traced: false,
  },
  {
    id: "recognises",
    label: { zh: "肯定", en: "recognises" },
    inverse: { zh: "受肯定", en: "recognised by" },
    source: ["organization"],
    target: ["organization", "person", "place", "mechanism", "campaign"],
    traced: false,
  },
  {
    id: "amends",
    label: { zh: "修改", en: "amends" },
    inverse: { zh: "被修改", en: "amended by" },
    source: ["regulation"],
    target: ["regulation"],
    traced: true,
  },
  {
    id: "forwards",
    label: { zh: "转发", en: "forwards" },
    inverse: { zh: "被转发", en: "forwarded by" },
    source: ["organization", "regulation"],
    target: ["regulation"],
    traced: true,
  },
  {
    id: "addressed_to",
    label: { zh: "主送", en: "addressed to" },
    inverse: { zh: "收文", en: "receives" },
    source: ["regulation"],
    target: ["organization"],
    traced: false,
  },
] as const satisfies readonly RelationSchema[];

export type RelationId = (typeof RELATION_SCHEMAS)[number]["id"];

/** The schema of a relation. */
export const relationSchema = <Id extends RelationId>(id: Id): RelationSchema<Id> => {
  const found: RelationSchema | undefined = RELATION_SCHEMAS.find((schema) => schema.id === id);
  if (found === undefined) throw new RangeError(`extract/schema: no relation ${id}`);
  return { ...found, id };
};
