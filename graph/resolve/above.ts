import type { EntityKey } from "../model.ts";
import { type Path, regionAbove } from "./region.ts";
import type { View } from "./view.ts";

/** A key that leaves open which region is meant (市委 in a paper of 青岚区), and one that it may stand for. */
export type Raise = { readonly open: EntityKey; readonly closed: EntityKey };

const OPEN = /^(?<kind>[a-z]{1,20}):(?<region>[^/↑]{1,80})↑\/(?<local>.{1,200})$/u;

/** Every path from above that some paper of the corpus spells out, by its last name. */
const pathsByName = (views: readonly View[]): ReadonlyMap<string, readonly Path[]> => {
  const found = new Map<string, Map<string, Path>>();
  const add = (path: Path): void => {
    path.forEach((name, index) => {
      if (index === 0) return;
      const known = found.get(name) ?? new Map<string, Path>();
      const upTo = path.slice(0, index + 1);
      found.set(name, known.set(upTo.join(""), upTo));
    });
  };
  for (const { papers } of views) {
    for (const { site } of papers) {
      add(site.seat.path);
      for (const path of site.gazetteer.values()) add(path);
    }
  }
  return new Map([...found].map(([name, paths]) => [name, [...paths.values()]]));
};

/** What a short name of a level above the speaker's may mean, by the regions that the corpus knows to be above it. */
export const raisesOf = (views: readonly View[], primary: ReadonlySet<EntityKey>): readonly Raise[] => {
  const paths = pathsByName(views);
  return [...primary].flatMap((open): readonly Raise[] => {
    const { kind = "", region = "", local = "" } = OPEN.exec(open)?.groups ?? {};
    const above = (paths.get(region) ?? []).map((path) => regionAbove(path, local)).filter((path) => path !== null);
    return above.map((path) => ({ open, closed: `${kind}:${path.join("")}/${local}` })).filter(({ closed }) => primary.has(closed));
  });
};
