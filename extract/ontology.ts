import { campaign } from "./campaign/kind.ts";
import { concept } from "./concept/kind.ts";
import { mechanism } from "./mechanism/kind.ts";
import { meeting } from "./meeting/kind.ts";
import { organization } from "./organization/kind.ts";
import { person } from "./person/kind.ts";
import { place } from "./place/kind.ts";
import { position } from "./position/kind.ts";
import { publication } from "./publication/kind.ts";
import { regulation } from "./regulation/kind.ts";
import { addressedTo } from "./relation/addressed-to.ts";
import { amends } from "./relation/amends.ts";
import { approves } from "./relation/approves.ts";
import { carriesOut } from "./relation/carries-out.ts";
import { chairs } from "./relation/chairs.ts";
import { cites } from "./relation/cites.ts";
import { establishes } from "./relation/establishes.ts";
import { forwards } from "./relation/forwards.ts";
import { holds } from "./relation/holds.ts";
import { holdsPost } from "./relation/holds-post.ts";
import { implementation } from "./relation/implements.ts";
import { issues } from "./relation/issues.ts";
import { locatedIn } from "./relation/located-in.ts";
import { partOf } from "./relation/part-of.ts";
import { recognises } from "./relation/recognises.ts";
import { supersedes } from "./relation/supersedes.ts";

/** All kinds of entity, in the order in which they are found and shown. */
export const KINDS = [organization, regulation, publication, campaign, place, person, position, meeting, concept, mechanism] as const;

/** All relations, in the order in which they are shown. */
export const RELATIONS = [
  issues,
  approves,
  implementation,
  cites,
  supersedes,
  carriesOut,
  establishes,
  holds,
  partOf,
  locatedIn,
  holdsPost,
  chairs,
  recognises,
  amends,
  forwards,
  addressedTo,
] as const;

export type KindId = (typeof KINDS)[number]["id"];
export type RelationId = (typeof RELATIONS)[number]["id"];

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
