import type { Fact } from "../text/document.ts";
import type { Reading } from "../text/reading.ts";
import type { Span } from "../text/span.ts";
import type { Found, Kind } from "./kind.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Match } from "./match.ts";
import type { Hits } from "./scan.ts";

/** Where a rule may fire; every pattern is tested on the characters right there, in one block. */
export type When = {
  /** The heading above matches. */
  readonly heading?: RegExp;
  /** The characters that end where the match starts (at most 16) match. Anchor with `$`. */
  readonly before?: RegExp;
  readonly notBefore?: RegExp;
  /** The characters that start where the match ends (at most 16) match. Anchor with `^`. */
  readonly after?: RegExp;
  readonly notAfter?: RegExp;
  /** The match itself must look so. */
  readonly inside?: RegExp;
  /** The match itself must not look so. */
  readonly notInside?: RegExp;
};

type Common = {
  /** Stable, unique in its kind: `organization/central`. */
  readonly id: string;
  /** Sharp rules run first, for all kinds; soft ones see what they found, and the last ones what those found. Default: suffix, name, governed and code are soft, the other forms sharp. */
  readonly stage?: "sharp" | "soft" | "last";
  readonly generic?: boolean;
  /** Counts only where a clause shows that it acts; else it is what work is done on. Default false. */
  readonly acting?: boolean;
  /** A generic name that, once found, counts in the whole document wherever it acts. Default false. */
  readonly spreads?: boolean;
  /** A name that is one only where it stands: it is not looked for in the rest of the document. Default false. */
  readonly stays?: boolean;
  readonly when?: When;
  /** Among overlapping matches of equal length the higher wins. Default 0. */
  readonly weight?: number;
};

/** Longest match of a lexicon. A surface that is not the preferred one gets the field `name`. */
export type TermRule = Common & { readonly form: "term"; readonly lexicon: Lexicon };

/** Anchored at a class noun (longest head that ends there), extended left up to `reach` characters until a stop word, a mark or a clause edge. */
export type SuffixRule = Common & {
  readonly form: "suffix";
  readonly heads: Lexicon;
  readonly reach: number;
  /** Words at which the name cannot go on to the left. Not counted directly before the head when `keepBeforeHead` holds them. */
  readonly stops: Lexicon;
  /** Words in which a stop does not count (经 in 经济). */
  readonly safe: Lexicon;
  /** Least and most characters before the head. Default 2 and `reach`. */
  readonly minimum?: number;
  /** What the part before the head must look like. */
  readonly modifier?: RegExp;
  /** Words that are not yet the name where they stand at its front (开放, 积极). */
  readonly peel?: Lexicon;
  /** What belongs to the name where it stands right before it: [第三届]云川运动会组织委员会. Anchor with `$`. */
  readonly lead?: RegExp;
  /** Words of which alone no name is made (国家级, 绿色, 产业): the part before the head must hold two other characters. */
  readonly common?: Lexicon;
  /** Kinds whose mention may open the name (a region before a body): where one starts within reach and no stop lies between, the name starts there. */
  readonly opens?: readonly Kind[];
  /** Words that open the name in the same way: 中国, regions. */
  readonly openers?: Lexicon;
  /** Only a name that such a mention or word opens counts (a hospital without a place is a kind of body). */
  readonly needsOpener?: boolean;
};

/** Where names with soft edges end to the left. */
export type NameEdges = {
  /** Verbs whose object the name is: it starts behind them, and may be a list (、). */
  readonly governors: Lexicon;
  /** Other words at which no name goes on: prepositions, function words. */
  readonly stops: Lexicon;
  /** Adverbs: a name starts behind them, but where a governor stands before them they are part of it. */
  readonly adverbs: Lexicon;
  /** Words behind a list (等): a name stops there, unless the list opened by a verb tells of what the rest is: 健全[渔权、林权等权属交易机制]. */
  readonly collects: Lexicon;
  /** Longer words in which such a word does not count (要 in 要素). */
  readonly safe: Lexicon;
  /** Words that are not yet the name where they stand at its front: 各项, 全市. */
  readonly peel: Lexicon;
  /** The same where no governor opens the name: adverbs and weak verbs at the front of a clause. */
  readonly lead: Lexicon;
  /** Class nouns with which another name ends before a joint (消费促进工程、[质量提升行动]), besides the heads of the rule. */
  readonly ends: Lexicon;
};

/** A name with soft edges, anchored at a head: what stands between a governing verb (开展[…专项整治]), a stop word or a mark and the head. */
export type NameRule = Common & {
  readonly form: "name";
  readonly heads: Lexicon;
  readonly reach: number;
  readonly edges: NameEdges;
  /** Least characters before the head. Default 2. */
  readonly minimum?: number;
  /** What the part before the head must look like. */
  readonly modifier?: RegExp;
  /** Opening marks of brackets that the name may be grown over, one of them at most: “ and （. Default none. */
  readonly through?: string;
  /** Words that tell nothing: a name that holds fewer than two characters besides them and its head is none (工作机制, 有关会议). */
  readonly hollow?: Lexicon;
  /** Words of a field (科技, 财政): one of them alone besides hollow words makes no name either. */
  readonly fields?: Lexicon;
  /** Kinds of which a mention must stand within the name, before its end. */
  readonly holds?: readonly Kind[];
  /** A list (、) is never part of the name, whatever verb opens it: 举办云川车展、[青岚博览会]. Default false. */
  readonly single?: boolean;
  /** What the items of a list look like that are no part of what a verb takes with the last one: 实施[渔港扩容]、[航道疏浚工程]. All must, or the list is one name. */
  readonly items?: RegExp;
  /** What parts a name from what stands before it, within all that its edges leave: 渔港提升和[渔电替代行动]. */
  readonly parted?: RegExp;
  /** A list (、) is part of the name, whatever opens it: [民事、刑事案件“二合一”审判]. Default false. */
  readonly whole?: boolean;
  /** A list of three and more that 等 closes right before the head is part of the name: 完善[鱼苗培育、放流、监测等制度]. Default false. */
  readonly collected?: boolean;
  /** Two heads tell two names, without a joint between them too. Default false. */
  readonly apart?: boolean;
  /** Verbs that take all that follows for the name, other verbs in it too: 建立[企业履行社会责任评价机制]. */
  readonly outer?: Lexicon;
};

/** Between marks. The span is the inside; with `outside` it reaches to the end of the noun behind. */
export type BracketRule = Common & {
  readonly form: "bracket";
  readonly open: string;
  readonly close: string;
  /** Inner text must match. */
  readonly inner?: RegExp;
  /** A noun of this lexicon must stand within `reach` characters behind the closing mark (no mark or verb of `stops` between). */
  readonly behind?: Lexicon;
  readonly reach?: number;
  /** Whether the span is the inside alone, from the opening mark to the end of the noun behind, or grows left too. Default inside. */
  readonly extent?: "inside" | "to-noun";
  /** In a run of brackets (“A”“B”、“C”等活动) each takes the noun behind the last one, which 等 opens. */
  readonly series?: boolean;
};

/** One part of a composed name. */
export type Part = {
  readonly words: Lexicon | RegExp;
  readonly optional?: boolean;
  /** May stand several times in a row. */
  readonly repeat?: boolean;
  /** The field that takes what this part matched (for a lexicon its preferred name). */
  readonly field?: string;
  /** Marks the class noun. */
  readonly head?: boolean;
};

/** Parts in order, adjacent; the longest reading from each start wins. The first part that is not optional must be a lexicon. */
export type ComposeRule = Common & {
  readonly form: "compose";
  readonly parts: readonly Part[];
  /** A name of at most `reach` characters that no lexicon has may stand before the first part (云川 before 市教育局): from a mark or a stop word on. */
  readonly unknown?: { readonly reach: number; readonly stops: Lexicon; readonly safe: Lexicon; readonly field: string };
};

/** What stands between a governing verb and a head: 开展[…专项整治]. The head belongs to the name, the verb does not. */
export type GovernedRule = Common & {
  readonly form: "governed";
  readonly verbs: Lexicon;
  readonly heads: Lexicon;
  readonly reach: number;
  /** Words that may not stand inside. */
  readonly stops: Lexicon;
  /** Words between the verb and the name that are not part of it: 制定统一的[文书格式标准]. */
  readonly peel?: Lexicon;
  readonly minimum?: number;
};

/** A regex with `u`, `g`; `name` group = span if present, else the whole; other groups become fields. */
export type PatternRule = Common & {
  readonly form: "pattern";
  readonly pattern: RegExp;
  /** A literal that stands in every match, or some of which one does: the pattern is tried only on the characters around it, 48 before and `reach` behind. */
  readonly anchor?: string | readonly string[];
  /** How far behind the start of its anchor a match may reach; 32 where it is left out. */
  readonly reach?: number;
  /** The pattern is tried on the whole lines that hold an anchor and have at most so many characters. */
  readonly longestLine?: number;
};

/** What a rule may look at: what the automaton found and what earlier stages and rules found. */
export type Scene = {
  readonly reading: Reading;
  /** Longest hits of a lexicon, sorted by start, not overlapping; exceptions taken out. */
  readonly hits: Hits;
  /** Mentions found so far, sorted by span. */
  readonly found: readonly Found[];
};

/** One word of a lexicon in the reading. */
export type Hit = { readonly span: Span; readonly name: string };

/** A named pure function, for what no form says. */
export type CodeRule = Common & {
  readonly form: "code";
  /** Why no other form fits. */
  readonly reason: string;
  /** Lexicons it asks `scene.hits` for. */
  readonly lexicons?: readonly Lexicon[];
  readonly find: (scene: Scene) => readonly (Pick<Match, "span"> & Partial<Match>)[];
};

export type Rule = TermRule | SuffixRule | NameRule | BracketRule | ComposeRule | GovernedRule | PatternRule | CodeRule;

/** No fields. */
export const NO_FIELDS: Readonly<Record<string, Fact>> = {};
