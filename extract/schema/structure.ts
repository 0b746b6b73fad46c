/** Kinds of node that are not named in the text but stand for it: the papers themselves, and the measures. */
export const STRUCTURES = [
  { id: "document", label: { zh: "文档", en: "Document" }, color: "#475569" },
  { id: "measure", label: { zh: "任务", en: "Measure" }, color: "#94a3b8" },
] as const;

/** Edges that tie measures and papers to entities. `drawn`: shown on the canvas at first. */
export const STRUCTURAL_RELATIONS = [
  { id: "owns", label: { zh: "承担", en: "owns" }, inverse: { zh: "承担单位", en: "owned by" }, drawn: true },
  { id: "orders", label: { zh: "部署", en: "orders" }, inverse: { zh: "部署单位", en: "ordered by" }, drawn: true },
  { id: "concerns", label: { zh: "涉及", en: "concerns" }, inverse: { zh: "相关任务", en: "concerned by" }, drawn: true },
  { id: "stated_in", label: { zh: "载于", en: "stated in" }, inverse: { zh: "载有", en: "states" }, drawn: false },
] as const;

/** The roles in which a unit owns a measure, in the order in which they are shown. */
export const ROLES = [
  { id: "lead", label: { zh: "牵头", en: "lead" } },
  { id: "responsible", label: { zh: "责任", en: "responsible" } },
  { id: "cooperate", label: { zh: "配合", en: "cooperate" } },
  { id: "supervise", label: { zh: "监督", en: "supervise" } },
] as const;

export type StructureId = (typeof STRUCTURES)[number]["id"];
export type StructuralRelationId = (typeof STRUCTURAL_RELATIONS)[number]["id"];
