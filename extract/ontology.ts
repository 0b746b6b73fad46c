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

/** What finds each kind of entity, in the order of their schemas. */
export const KINDS = [organization, regulation, publication, campaign, place, person, position, meeting, concept, mechanism] as const;

/** What finds each relation, in the order of their schemas. */
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
