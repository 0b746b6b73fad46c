/** A label in both languages of the page. */
export type Label = { readonly zh: string; readonly en: string };

/** A field that mentions of a kind may carry, and its label. */
export type Field = { readonly id: string; readonly label: Label };

/** A kind of entity as others see it: what it is called and how it is shown. What finds it stands in its folder. */
export type KindSchema<Id extends string = string> = {
  readonly id: Id;
  readonly label: Label;
  /** Hex colour of its nodes. */
  readonly color: `#${string}`;
  readonly fields: readonly Field[];
};

/** All kinds of entity, in the order in which they are found and shown. */
export const KIND_SCHEMAS = [
  {
    id: "organization",
    label: { zh: "机构", en: "Organization" },
    color: "#2563eb",
    fields: [
      { id: "name", label: { zh: "全称", en: "Full name" } },
      { id: "region", label: { zh: "地区", en: "Region" } },
      { id: "level", label: { zh: "层级", en: "Level" } },
    ],
  },
  {
    id: "regulation",
    label: { zh: "法规文件", en: "Regulation" },
    color: "#dc2626",
    fields: [
      { id: "title", label: { zh: "标题", en: "Title" } },
      { id: "number", label: { zh: "文号", en: "Number" } },
      { id: "article", label: { zh: "条款", en: "Article" } },
      { id: "name", label: { zh: "全称", en: "Full name" } },
    ],
  },
  {
    id: "publication",
    label: { zh: "作品刊物", en: "Publication" },
    color: "#be185d",
    fields: [],
  },
  {
    id: "campaign",
    label: { zh: "行动活动", en: "Campaign" },
    color: "#ea580c",
    fields: [],
  },
  {
    id: "place",
    label: { zh: "地点", en: "Place" },
    color: "#16a34a",
    fields: [
      { id: "name", label: { zh: "全称", en: "Full name" } },
      { id: "region", label: { zh: "地区", en: "Region" } },
    ],
  },
  {
    id: "person",
    label: { zh: "人物", en: "Person" },
    color: "#db2777",
    fields: [{ id: "name", label: { zh: "姓名", en: "Name" } }],
  },
  {
    id: "position",
    label: { zh: "职务", en: "Position" },
    color: "#9333ea",
    fields: [{ id: "name", label: { zh: "全称", en: "Full name" } }],
  },
  {
    id: "meeting",
    label: { zh: "会议", en: "Meeting" },
    color: "#0891b2",
    fields: [],
  },
  {
    id: "concept",
    label: { zh: "提法理念", en: "Concept" },
    color: "#a16207",
    fields: [],
  },
  {
    id: "mechanism",
    label: { zh: "机制平台", en: "Mechanism" },
    color: "#4d7c0f",
    fields: [],
  },
] as const satisfies readonly KindSchema[];

export type KindId = (typeof KIND_SCHEMAS)[number]["id"];

/** The schema of a kind. */
export const kindSchema = <Id extends KindId>(id: Id): KindSchema<Id> => {
  const found: KindSchema | undefined = KIND_SCHEMAS.find((schema) => schema.id === id);
  if (found === undefined) throw new RangeError(`extract/schema: no kind ${id}`);
  return { ...found, id };
};
