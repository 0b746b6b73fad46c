import { organization } from "../organization/kind.ts";
import { person } from "../person/kind.ts";
import { rosterOf } from "../person/roster.ts";
import { place } from "../place/kind.ts";
import type { Found, Kind } from "../rule/kind.ts";
import type { Match } from "../rule/match.ts";
import type { Hit, Scene } from "../rule/rule.ts";
import { lastHitBefore, longestByEnd } from "../rule/scene.ts";
import { once } from "../text/once.ts";
import { type Span, sliceOf } from "../text/span.ts";
import {
  DEPUTIES,
  LEAD_GOES_ON,
  LEADER_ACTS,
  LEADER_LEVEL,
  LEADERS,
  LED_UNIT,
  LOOSE_POST,
  MEMBER,
  OFFICE_POSTS,
  POSTS,
  UNIT_POSTS,
  WEAK_POSTS,
} from "./lexicon.ts";

type Draft = Pick<Match, "span"> & Partial<Match>;

/** Of the mentions that end at a position the longest. */
const endingAt = (byEnd: ReadonlyMap<number, Found>, position: number): Found | null => byEnd.get(position) ?? null;

const ofKinds = (found: readonly Found[], kinds: readonly Kind[]): readonly Found[] => found.filter(({ kind }) => kinds.includes(kind));

/** The bodies of a scene by where they end: several rules ask for them. */
const bodiesByEnd = once((scene: Scene) => longestByEnd(ofKinds(scene.found, [organization])));

/** The most characters that a body and its post share. */
const SHARED = 3;

/** The body before a post, the longest where its end may be the post's beginning: 公安[局]长, 云川自治区[党委]书记, 云川市委[组织部]部长. */
const bodyBefore = (byEnd: ReadonlyMap<number, Found>, { span }: Hit): Found | null => {
  let longest: Found | null = null;
  for (let shared = 0; shared <= SHARED; shared += 1) {
    const body = endingAt(byEnd, span.start + shared);
    if (body !== null && body.span.start < (longest?.span.start ?? span.start)) longest = body;
  }
  return longest;
};

/** What tells that a post is held no more: 县水利局[原]局长. */
const FORMER = "原";

/** The body or unit of a former post: [县水利局]原局长, [xx镇]原党委委员. */
const formerBody = (regions: ReadonlyMap<number, Found>, text: string, { span }: Hit): Found | null =>
  text.charAt(span.start - 1) === FORMER ? endingAt(regions, span.start - 1) : null;

/** Posts behind a body or a unit: [青岚区教育局局长], [云川市副市长], [区委书记]. */
export const findBodyPosts = (scene: Scene): readonly Draft[] => {
  const { text } = scene.reading;
  const bodies = bodiesByEnd(scene);
  const regions = longestByEnd(ofKinds(scene.found, [organization, place]));
  const draft = (hit: Hit, before: Found): Draft => ({ span: { start: before.span.start, end: hit.span.end }, head: hit.span });
  const ofBodies = scene.hits(POSTS).flatMap((hit): readonly Draft[] => {
    const body = bodyBefore(bodies, hit) ?? formerBody(regions, text, hit);
    if (body === null) return [];
    return body.generic && LOOSE_POST.test(text.slice(hit.span.start, hit.span.end)) ? [] : [draft(hit, body)];
  });
  const ofUnits = scene.hits(UNIT_POSTS).map((hit): Draft => {
    const region = bodyBefore(regions, hit) ?? formerBody(regions, text, hit);
    return region === null ? { span: hit.span } : draft(hit, region);
  });
  return [...ofBodies, ...ofUnits];
};

/** What ends right before a post that its holder takes: 周青岚同志任. */
const TAKING = /(?:同志)?(?:担任|兼任|出任|任)(?:常务)?$/u;

/** What stands around those who are made the heads of a group: 以|李青岚|为主任. */
const TAKEN = "以";
const AS = "为";

/** What stands ahead of a post that opens a list of them: no part of its name. */
const OPENS_POST = /(?:^|[^\p{sc=Han}]|[由以])$/u;

/** What ends right behind a post whose holder leads: 由[校长]任组长, 以书记、[院长]为组长. */
const LEADS = /^(?:亲自)?(?:担任|兼任|任|为)(?:第一|总|双|常务副|副)?(?:组长|主任|指挥长?|召集人|会长|队长|团长)/u;

const LONGEST_LEAD = 10;

/** Posts in a row that ends right before a person, whom `starts` tells, or a lead: [副校长]、工会主席周青岚; 以[书记]、[院长]为组长; longer ones that other rules found are of the row. */
const findRows = ({ reading: { text }, found }: Scene, posts: readonly Span[], starts: ReadonlySet<number>): readonly Span[] => {
  const ends = new Set(posts.map(({ end }) => end));
  const known = new Set(found.flatMap(({ span }) => (ends.has(span.end) ? [span] : [])));
  const heads = new Set<number>();
  return [...posts, ...known]
    .sort((a, b) => b.start - a.start)
    .filter((post) => {
      const isLast = starts.has(post.end);
      const joins =
        (text.charAt(post.end) === "、" && heads.has(post.end + 1)) || LEADS.test(text.slice(post.end, post.end + LONGEST_LEAD));
      const isNext = joins && OPENS_POST.test(text.charAt(post.start - 1));
      if (isLast || isNext) heads.add(post.start);
      return isNext && !known.has(post);
    });
};

/** What a person is made, its unit and all, though no rule knows the unit: 任命周青岚同志为|县渔业站站长|（试用期一年）. */
const MADE =
  /^(?:同志)?(?:为|任|担任|兼任|出任)(?<post>(?:(?![的了并和在于对从由为任])\p{sc=Han}){2,22}?(?:长|主任|书记|主席|经理|总监|总工程师|委员))(?:[，。；、（\n]|人选|$)/u;
const LONGEST_MADE = 32;

const madeBehind = (text: string, end: number): readonly { readonly span: Span }[] => {
  const post = MADE.exec(text.slice(end, end + LONGEST_MADE))?.groups?.["post"];
  if (post === undefined) return [];
  const start = text.indexOf(post, end);
  return [{ span: { start, end: start + post.length } }];
};

/** Posts before their holder, and behind a person who takes them: [董事长]周青岚任[指挥长]. */
export const findHeldPosts = (scene: Scene): readonly Draft[] => {
  const people = ofKinds(scene.found, [person]);
  const ends = longestByEnd(people);
  const starts = new Set(people.map((found) => found.span.start));
  const bodies = bodiesByEnd(scene);
  const deputies = scene.hits(DEPUTIES).flatMap(({ span: { start, end } }) => {
    const isHeld = starts.has(end) || (scene.reading.text.charAt(end) === " " && starts.has(end + 1));
    return isHeld ? [{ span: { start: endingAt(bodies, start)?.span.start ?? start, end } }] : [];
  });
  // 以李青岚为[主任]
  const isHead = (start: number): boolean => {
    const holder = scene.reading.text.charAt(start - 1) === AS ? ends.get(start - 1) : undefined;
    return holder !== undefined && scene.reading.text.charAt(holder.span.start - 1) === TAKEN;
  };
  const posts = [...scene.hits(POSTS), ...scene.hits(OFFICE_POSTS)];
  const held = posts.flatMap(({ span }) => {
    if (starts.has(span.end)) return [{ span }];
    const taking = TAKING.exec(scene.reading.text.slice(Math.max(0, span.start - LONGEST_TAKING), span.start));
    return (taking !== null && ends.has(span.start - taking[0].length)) || isHead(span.start) ? [{ span }] : [];
  });
  const rows = findRows(
    scene,
    posts.map(({ span }) => span),
    starts,
  );
  const made = people.flatMap(({ span: { end } }) => madeBehind(scene.reading.text, end));
  return [...deputies, ...held, ...made, ...rows.map((span) => ({ span }))];
};

/** The most characters between a person and a post. */
const LONGEST_TAKING = 6;

/** The longest level before a post: 有关省委省政府. */
const LONGEST_LEVEL = 10;

/** The word that is a verb, too: 接受市委|领导. */
const LEAD = "领导";

/** What makes it one. */
const LED = /(?:接受|服从|受|在|坚持|加强)$/u;

/** Leaders of a level, a unit or a body: [市委主要负责同志], [校领导]; bare 领导 of a level or a body only where they act: [县水利局领导]带队. */
export const findLeaders = (scene: Scene): readonly Draft[] => {
  const { text } = scene.reading;
  const bodies = bodiesByEnd(scene);
  return scene.hits(LEADERS).flatMap(({ span }) => {
    const isWord = sliceOf(text, span) === LEAD;
    if (isWord && LEAD_GOES_ON.test(text.slice(span.end, span.end + 2))) return [];
    const before = text.slice(Math.max(0, span.start - LONGEST_LEVEL), span.start);
    const unit = LED_UNIT.exec(before)?.[0];
    const level = unit ?? LEADER_LEVEL.exec(before)?.[0];
    const body = level === undefined && isWord ? endingAt(bodies, span.start) : null;
    if (level === undefined && body === null) return [];
    const start = body?.span.start ?? span.start - (level ?? "").length;
    const acts = LEADER_ACTS.test(text.slice(span.end, span.end + 4)) && !LED.test(text.slice(Math.max(0, start - 2), start));
    return isWord && unit === undefined && !acts ? [] : [{ span: { start, end: span.end }, head: span }];
  });
};

/** Posts of a list of members: 组　长：黄　卫　　[科技部副部长]; and its roles: [组　长]. */
export const findRosterPosts = (scene: Scene): readonly Draft[] =>
  rosterOf(scene.reading).flatMap(({ role, posts }) => {
    const isRole = role !== null && !MEMBER.test(scene.reading.text.slice(role.start, role.end));
    return [...(isRole ? [role] : []), ...posts].map((span) => ({ span }));
  });

/** 等 may stand between: 周青岚等[代表]. */
const gapEnd = (text: string, position: number): number => (text.charAt(position) === "等" ? position + 1 : position);

/** Whom a person speaks for: 周青岚代表|市商会致辞. */
const SPEAKS_FOR = /^代表(?!提|建|的|们|说|反|发|、)\p{sc=Han}/u;

/** Posts that only a name before them makes one: 刘青岚[院士]. */
export const findWeakPosts = (scene: Scene): readonly Draft[] => {
  const { text } = scene.reading;
  const hits = scene.hits(WEAK_POSTS);
  const hitAt = (position: number): Span | null => {
    const hit = hits[lastHitBefore(hits, position + 1)];
    return hit !== undefined && hit.span.start === position ? hit.span : null;
  };
  return scene.found.flatMap((found) => {
    if (found.kind !== person) return [];
    const span = hitAt(found.span.end) ?? hitAt(gapEnd(text, found.span.end));
    return span === null || SPEAKS_FOR.test(text.slice(span.start, span.end + 2)) ? [] : [{ span }];
  });
};
