import type { Analysis, Document, Fact, Kind, KindId, MentionId, RuleId, Span } from "../../extract/index.ts";
import { readingOf } from "../../extract/index.ts";
import type { EntityKey, Evidence, Scope } from "../model.ts";
import { bodyForm, keyOf, kindOf } from "./key.ts";
import { ABOUT, PART_TAILS, STATE_NAME } from "./lexicon.ts";
import { type Located, locate, type Named, type Site } from "./scope.ts";

/** One name in one document, placed: what resolution merges. Made from its document alone. */
export type Sighting = {
  readonly key: EntityKey;
  readonly kind: KindId;
  readonly scope: Scope;
  readonly generic: boolean;
  /** The name to show for it. */
  readonly name: string;
  /** What is read there; also known as. */
  readonly surfaces: readonly string[];
  readonly number: string | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly evidence: Evidence;
  /** Of a mention; null for a fact of the header. */
  readonly mention: MentionId | null;
  readonly ambiguous: boolean;
  /** Keys under which others may mean it, and the rule that says so: without the region above, without the issuer. */
  readonly wider: readonly Wider[];
  /** What its name says that it may belong to, the nearest first: 市公安局交警支队 to 市公安局, 云川市青岚区 to 云川市; whether that is named anywhere is not said. */
  readonly parents: readonly Wider[];
};

/** A key that says less than a name's own. */
export type Wider = { readonly key: EntityKey; readonly rule: RuleId };

/** What a name is made a sighting from. */
export type Naming = {
  readonly kind: KindId;
  readonly span: Span;
  readonly surface: string;
  readonly generic: boolean;
  readonly fields: Readonly<Record<string, Fact>>;
  readonly rule: RuleId;
  readonly mention: MentionId | null;
  readonly block: number;
};

const PAIRS: readonly (readonly [string, string])[] = [
  ["《", "》"],
  ["〈", "〉"],
  ["“", "”"],
  ["‘", "’"],
  ["「", "」"],
  ["『", "』"],
];

/** A name without blanks and the pair of marks around the whole of it; 《甲》和《乙》 keeps its marks. */
export const bare = (name: string): string => {
  const trimmed = name.trim();
  for (const [open, close] of PAIRS) {
    const inner = trimmed.slice(1, -1);
    const isWhole =
      trimmed.startsWith(open) && trimmed.endsWith(close) && trimmed.length > 2 && !inner.includes(open) && !inner.includes(close);
    if (isWhole) return bare(inner);
  }
  return trimmed;
};

const QUOTES = /[“”‘’「」『』"]/gu;

/** The name under which a kind tells things apart; the number of a paper that has a title too stands apart. */
const canonicalOf = (kind: Kind, naming: Naming): string => {
  const { number: _, ...titled } = naming.fields;
  const fields = "title" in titled || "name" in titled ? titled : naming.fields;
  const name = bare(kind.key(naming.surface, fields)).replace(BLANKS, "");
  return name.startsWith(STATE_NAME) && name.length > STATE_NAME.length + 1 ? name.slice(STATE_NAME.length) : name;
};

const BLANKS = /\s+/gu;
const SHORT = /^(?<level>自治区|自治州|自治县|街道|省|市|州|盟|区|县|旗|镇|乡|村)(?<rest>.+)$/u;

/** The name to show: 市教育局 of 云川市 is 云川市教育局; the level word stands in the region's name already. */
const shownName = (canonical: string, { path, local }: Located): string => {
  const region = path.at(-1);
  if (region !== undefined && local === path.join("")) return region;
  const short = SHORT.exec(local)?.groups;
  if (region === undefined || short === undefined || !canonical.startsWith(local)) return canonical;
  return region.endsWith(short["level"] ?? "") ? region + (short["rest"] ?? "") : canonical;
};

/** A title without the body before 关于 says less; so does a region without the one above it. */
const widerOf = (kind: Kind, canonical: string, placed: Located & { readonly form: string }, site: Site): readonly Wider[] => {
  const last = placed.path.at(-1);
  const isRegion = placed.scope.type === "national";
  const above = (name: string): EntityKey => (isRegion ? keyOf(kind.id as KindId, placed.scope, name) : keyIn(kind, name, placed.form));
  const region = placed.path.length < 2 || last === undefined ? [] : [{ key: above(last), rule: "resolve/region-above" }];
  const about = canonical.indexOf(ABOUT);
  if (about < 2 || canonical.length - about < LEAST_ABOUT) return region;
  const topic: Named = { name: canonical.slice(about), generic: false, region: null, level: null, block: 0 };
  const { scope, local } = locate(kind, topic, site);
  return [...region, { key: keyOf(kind.id as KindId, scope, local), rule: "resolve/title-without-issuer" }];
};

/** The bodies that a part may be called by, the longest first, or the region above. */
const parentsOf = (kind: Kind, placed: Located & { readonly form: string }): readonly Wider[] => {
  const { path, local, scope, form } = placed;
  const id = kind.id as KindId;
  if (path.length > 1 && local === path.join(""))
    return [{ key: keyOf(id, scope, path.slice(0, -1).join("")), rule: "derived/region-above" }];
  return kind.reach === "speaker" ? wholesOf(form).map((whole) => ({ key: keyOf(id, scope, whole), rule: "derived/part-of-body" })) : [];
};

/** The names that open a body's name and may be bodies themselves: of 市公安局交警支队 [市公安局], of 区委常委会 [区委]. */
const wholesOf = (form: string): readonly string[] => {
  const wholes: string[] = [];
  for (let cut = form.length - 1; cut >= 2; cut -= 1) {
    const rest = form.slice(cut);
    const isPart = rest.length >= 2 ? !NO_PARTS.test(rest) : PART_TAILS.includes(rest);
    if (isPart && WHOLE_ENDS.test(form[cut - 1] ?? "")) wholes.push(bodyForm(form.slice(0, cut)));
  }
  return wholes;
};

const WHOLE_ENDS = /[委局厅部府院办会社署行校司团处队]/u;
/** Where a word goes on over the cut: 市[政府采购]中心, 县[委托]…, 省[会计]学会. */
const NO_PARTS = /^(?:采购|购买|投资|性|托|会|计|展|员|部|队|士|校|所|区|场|学|事|议|际|司|业|馆|局)/u;

const LEAST_ABOUT = 8;

const keyIn = (kind: Kind, region: string, local: string): EntityKey => keyOf(kind.id as KindId, { type: "region", region }, local);

/** Places a name. */
export const sight = (naming: Naming, site: Site): Sighting => {
  const kind = kindOf(naming.kind);
  const canonical = canonicalOf(kind, naming) || naming.surface;
  const region = naming.fields["region"]?.value ?? null;
  const level = naming.fields["level"]?.value ?? null;
  const located = locate(kind, { name: canonical, generic: naming.generic, region, level, block: naming.block }, site);
  const form = kind.reach === "speaker" && !naming.generic ? bodyForm(located.local) : located.local.replace(QUOTES, "") || located.local;
  const name = shownName(canonical, located);
  return {
    key: keyOf(naming.kind, located.scope, form),
    kind: naming.kind,
    scope: located.scope,
    generic: naming.generic,
    name,
    surfaces: [...new Set([naming.surface, canonical, name])],
    number: naming.fields["number"]?.value ?? null,
    fields: Object.fromEntries(Object.entries(naming.fields).map(([id, fact]) => [id, fact.value])),
    evidence: { document: site.document, span: naming.span, rule: naming.rule, mode: "stated", date: null, basis: "stated" },
    mention: naming.mention,
    ambiguous: located.ambiguous,
    wider: naming.generic ? [] : widerOf(kind, canonical, { ...located, form }, site),
    parents: naming.generic ? [] : parentsOf(kind, { ...located, form }),
  };
};

/** Which block of a document a position lies in; blocks are sorted. */
export const blockAt = (document: Document, position: number): number => {
  let low = 0;
  let high = document.blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = document.blocks[middle];
    if (block !== undefined && block.span.start <= position) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
};

/** The sightings of a document's mentions, in their order. */
export const sightMentions = (analysis: Analysis, siteAt: (position: number) => Site): readonly Sighting[] =>
  analysis.mentions.map((mention) =>
    sight(
      {
        kind: mention.kind,
        span: mention.span,
        surface: bare(readingOf(analysis.document, mention.span)),
        generic: mention.generic,
        fields: mention.fields,
        rule: mention.rule,
        mention: mention.id,
        block: blockAt(analysis.document, mention.span.start),
      },
      siteAt(mention.span.start),
    ),
  );
