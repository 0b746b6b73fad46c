import { ALL_VERBS } from "../lexicon/verb.ts";
import { STOPS } from "../place/lexicon.ts";
import { ANY_POSTS, DEPUTIES, PERSONAL_POSTS, POSTS, UNIT_POSTS } from "../position/lexicon.ts";
import type { Match } from "../rule/match.ts";
import type { Scene } from "../rule/rule.ts";
import type { Places } from "../rule/scan.ts";
import { isMark } from "../rule/scene.ts";
import { matchesOf } from "../text/matches.ts";
import type { Span } from "../text/span.ts";
import { endOf } from "../text/sticky.ts";
import { AFTER_NAME, FOLK, NO_NAMES, NOT_GIVEN, REPORTS, SPEAKS, SURNAMES, TAKING_VERBS, TIBETAN, TITLES } from "./lexicon.ts";

type Draft = Pick<Match, "span"> & Partial<Match>;

/** A name is two to four characters: a surname of one or two, a given name of one or two. A number or 长 may be in it where what stands behind shows that it is one. */
export const isName = (name: string, takes: boolean): boolean => {
  if (TIBETAN.test(name)) return true;
  const compound = SURNAMES.has(name.slice(0, 2)) && name.length > 2 ? 2 : 1;
  if (compound === 1 && (!SURNAMES.has(name.charAt(0)) || name.length > 3)) return false;
  const given = name.slice(compound);
  if (LOOKALIKE.test(name)) return false;
  return given.length >= 1 && given.length <= 2 && HAN.test(given) && !NOT_GIVEN.test(takes ? given.replace(/[百千万长]/u, "") : given);
};
/** Words that only look like a surname and a given name: 负责人[应当]到会. */
export const LOOKALIKE = /^(?:应当|应该|应予|应于|于是|任何|任意|全部|全体|时间|安排|单独|经常|经过|曾经|和其他|成为|何时)|.案$/u;

const HAN = /^\p{sc=Han}{1,2}$/u;

/** Whether a name may begin at a position: behind a mark, a stop word or a mention. */
type IsEdge = (position: number) => boolean;

const edgesOf = (scene: Scene): IsEdge => {
  const { text } = scene.reading;
  const stops = scene.hits.places(STOPS);
  const posts = scene.hits.places(ANY_POSTS);
  const ends = new Uint8Array(text.length + 1);
  for (const { span } of scene.found) ends[span.end] = 1;
  return (position) =>
    position === 0 ||
    ends[position] === 1 ||
    isMark(text.charAt(position - 1)) ||
    SENDS.has(text.charAt(position - 1)) ||
    endsAt(stops, position) ||
    (endsAt(posts, position) && TITLED.test(text.slice(position, position + LONGEST_TITLED)));
};

/** A name before a title, behind a post that is no mention yet: 书记|韦青岚老师. */
const TITLED = /^\p{sc=Han}{2,3}(?:老师|同志|先生|女士|院士)/u;
const LONGEST_TITLED = 5;

/** Verbs that make somebody go or act: 派[田青岚]副总理. */
const SENDS: ReadonlySet<string> = new Set(["派", "请", "让", "随"]);

const endsAt = (places: Places, position: number): boolean => places.ends[places.before(position)] === position;

/** What a person does who takes a post: 陈立新|任组长, 周敏|兼任办公室主任. */
const TAKES = /^(?:同志)?(?:兼任|担任|出任|任)(?!务|何|命|期|职)[^，。；、\n]{0,18}?(?:长|主席|主任|书记|委员|成员|召集人|总指挥|干事)/u;

/** The most characters that tell of a post taken. */
const LONGEST_TAKING = 26;

const takesPost = (text: string, position: number): boolean => TAKES.test(text.slice(position, position + LONGEST_TAKING));

/** Whether a word that is no name, or a verb, shares characters with a span. */
const noNameAt = (scene: Scene, span: Span): boolean =>
  WORDS.some((lexicon) => {
    const { starts, ends, before } = scene.hits.places(lexicon);
    const at = before(span.end);
    const end = ends[at] ?? 0;
    return end > span.start && end - (starts[at] ?? end) > 1;
  });
const WORDS = [NO_NAMES, ALL_VERBS, FOLK];

/** Both a surname and a verb: 县长[任]双组长. */
const TAKE = "任";

/** Both a surname and a week: 每[周]向所长汇报. */
const WEEK = /[每上本下]周$/u;

const endsInPost = (scene: Scene, position: number): boolean => endsAt(scene.hits.places(ANY_POSTS), position);

/** The longest name that ends at a position, behind an edge. */
const nameBefore = (scene: Scene, end: number, isEdge: IsEdge): Span | null => {
  const { text } = scene.reading;
  const takes = takesPost(text, end);
  for (let length = 4; length >= 2; length -= 1) {
    const start = end - length;
    if (WEEK.test(text.slice(Math.max(0, start - 1), start + 1))) continue;
    if (start < 0 || !isEdge(start) || (text.charAt(start) === TAKE && endsInPost(scene, start))) continue;
    const name = text.slice(start, end);
    if ((isName(name, takes) || isName(name.replace(LAST_MIDDLE, ""), takes)) && !noNameAt(scene, { start, end })) return { start, end };
  }
  return null;
};

/** A character that names end in though words hold it: 李青[中]局长. */
const LAST_MIDDLE = /(?<=^.[^期月年程途间其])中$/u;

/** A name of several parts among others: 李青岚、[艾力·买买提]、韦白塔出席. */
const DOTTED = /\p{sc=Han}{1,6}(?:·\p{sc=Han}{1,8}?){1,2}(?=[、，。；）\n]|同志|等|出席|参加|列席|主持|陪同|担?任|为)/uy;

/** The name that starts at a position, before a mark or a word that goes on behind a name. */
const nameAfter = (scene: Scene, start: number): Span | null => {
  const { text } = scene.reading;
  const dotted = endOf(DOTTED, text, start);
  if (dotted > start) return { start, end: dotted };
  for (let length = 4; length >= 2; length -= 1) {
    const end = start + length;
    const next = text.slice(end, end + 4);
    if (!(end === text.length || isMark(next.charAt(0)) || AFTER_NAME.test(next) || REPORTS.test(next))) continue;
    const takes = takesPost(text, end);
    if (isName(text.slice(start, end), takes || SPEAKS.test(next)) && (takes || !noNameAt(scene, { start, end }))) return { start, end };
  }
  return null;
};

/** Mentions that end in a post: 青岚区教育局[局长]. */
const postsOf = (scene: Scene): readonly Span[] => {
  const ends = new Uint8Array(scene.reading.text.length + 1);
  for (const end of scene.hits.places(ANY_POSTS).ends) ends[end] = 1;
  const posts: Span[] = [];
  for (const { span } of scene.found) if (ends[span.end] === 1) posts.push(span);
  return posts;
};

const NOBODY: readonly Span[] = [];

/** The names of a list before a name: [邓白]、[韩青岚]委员. */
const listBefore = (scene: Scene, name: Span | null, isEdge: IsEdge): readonly Span[] => {
  if (name === null) return NOBODY;
  if (scene.reading.text.charAt(name.start - 1) !== "、") return [name];
  return [...listBefore(scene, nameBefore(scene, name.start - 1, isEdge), isEdge), name];
};

/** Where the name before a post ends: 周青岚[等]代表 leaves 等 out. */
const nameEnd = (text: string, start: number): number => (text.charAt(start - 1) === "等" ? start - 1 : start);

/** Whether a post fills a bracket: 副组长：李青岚[（省水利厅副厅长）]. */
const isBracketed = (text: string, start: number, end: number): boolean => text.charAt(start - 1) === "（" && text.charAt(end) === "）";

/** More than any name is long. */
const LONGEST = 8;

/** Posts that a name may stand behind, whether a body stands before them or not. */
const BEFORE_NAMES = [POSTS, UNIT_POSTS, DEPUTIES];

/** Words behind a name that are no mentions. */
const BEHIND_NAMES = [PERSONAL_POSTS, TITLES];

/** Verbs by which several are given a post: 任命[李青岚]、[韦白塔]为副县长. */
const APPOINTING = /任命|选举|补选|聘任/gu;

/** Where a list goes on behind persons that other rules know. */
const namedBefore = (scene: Scene): readonly Span[] =>
  scene.found.flatMap(({ rule, span: { end } }) =>
    rule.startsWith("person/") && scene.reading.text.charAt(end) === "、" ? [{ start: end, end: end + 1 }] : [],
  );

/** Another post joined to it: 副校长李岚|和市商会会长韦白塔. */
const JOINED = /^[和与及][^，。；\n]{2,20}(?:长|主任|书记|主席|经理)/u;
const LONGEST_JOINED = 26;

/** The name behind a post that stands alone, which has to look more like one: 检察长[李青岚]视察, 董事长[韦岚]强调, 省人大代表[韦白塔]. */
const nameBehindPost = (scene: Scene, end: number): Span | null => {
  const { text } = scene.reading;
  const name = nameAfter(scene, end);
  if (name === null || name.end - name.start > 2) return name;
  const next = text.slice(name.end, name.end + LONGEST_JOINED);
  return isMark(next.charAt(0)) || SPEAKS.test(next) || REPORTS.test(next) || JOINED.test(next) || takesPost(text, name.end) ? name : null;
};

/** What he does who has no post: 村民李岚|告诉, 志愿者韦白塔|来到. */
const FOLK_ACTS = /^(?:等人|的家|家[里中]|一家|荣获|获得?|带领|来到|走访|受聘|作事迹)/u;

/** The name behind a calling: 村民[李岚]告诉; 学生|成绩单、 is none. */
const nameBehindFolk = (scene: Scene, end: number): Span | null => {
  const name = nameAfter(scene, end);
  const next = name === null ? "" : scene.reading.text.slice(name.end, name.end + 4);
  return SPEAKS.test(next) || FOLK_ACTS.test(next) ? name : null;
};

/** Names beside posts and titles: [刘青岚]院士, 国防大学教授[卢白塔], [周青]同志. */
export const findNames = (scene: Scene): readonly Draft[] => {
  const isEdge = edgesOf(scene);
  const posts = postsOf(scene);
  const ends = new Set<number>();
  for (const { start, end } of posts)
    ends.add(isBracketed(scene.reading.text, start, end) ? start - 1 : nameEnd(scene.reading.text, start));
  for (const lexicon of BEHIND_NAMES) for (const start of scene.hits.places(lexicon).starts) ends.add(nameEnd(scene.reading.text, start));
  for (const { span } of scene.hits(TAKING_VERBS)) if (takesPost(scene.reading.text, span.start)) ends.add(span.start);
  const names: Draft[] = [];
  const seen = new Set<number>();
  const add = (span: Span | null): void => {
    if (span === null || seen.has(span.start * LONGEST + span.end - span.start)) return;
    seen.add(span.start * LONGEST + span.end - span.start);
    names.push({ span });
  };
  for (const end of ends) for (const span of listBefore(scene, nameBefore(scene, end, isEdge), isEdge)) add(span);
  const addList = (first: Span | null): void => {
    for (let name = first; name !== null; name = scene.reading.text.charAt(name.end) === "、" ? nameAfter(scene, name.end + 1) : null)
      add(name);
  };
  for (const { end } of posts) addList(nameAfter(scene, end));
  for (const match of matchesOf(APPOINTING, scene.reading.text)) addList(nameAfter(scene, match.index + match[0].length));
  for (const { end } of namedBefore(scene)) addList(nameAfter(scene, end));
  for (const lexicon of BEFORE_NAMES) for (const end of scene.hits.places(lexicon).ends) addList(nameBehindPost(scene, end));
  for (const end of scene.hits.places(FOLK).ends) addList(nameBehindFolk(scene, end));
  return names;
};

/** Words that the names are read from. */
export const NAME_LEXICONS = [...BEFORE_NAMES, FOLK, TAKING_VERBS, STOPS, ANY_POSTS, PERSONAL_POSTS, TITLES, NO_NAMES, ALL_VERBS];
