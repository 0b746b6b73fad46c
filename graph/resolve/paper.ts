import type { Analysis, Document, Fact, Header, KindId, Mention, Part, PartialDate, Span } from "../../extract/index.ts";
import { genreById, readDate } from "../../extract/index.ts";
import type { EntityKey } from "../model.ts";
import { keyOf } from "./key.ts";
import { ABOUT, MANY_OPENINGS } from "./lexicon.ts";
import { type Gazetteer, gazetteerOf, isMasked, levelOf } from "./region.ts";
import { type Seat, type Site, seatOf } from "./scope.ts";
import { bare, blockAt, type Naming, type Sighting, sight } from "./sighting.ts";

const BODY: KindId = "organization";
const PAPER: KindId = "regulation";

/** One paper of a document: who speaks in it, whom it addresses, and what it is itself. */
export type Paper = {
  readonly span: Span;
  readonly site: Site;
  readonly speakers: readonly Sighting[];
  readonly addressees: readonly Sighting[];
  /** Itself, as an instrument; null without title and number. `latent`: only where something refers to it. */
  readonly instrument: { readonly sighting: Sighting; readonly latent: boolean; readonly title: Fact | null } | null;
  /** Other keys by which the instrument may be meant: its titles. */
  readonly titles: readonly EntityKey[];
  readonly orders: boolean;
  /** That its header bears, else that of the document. */
  readonly date: PartialDate | null;
};

const NO_FIELDS: Readonly<Record<string, Fact>> = {};

const naming = (document: Document, kind: KindId, fact: Fact, rule: string): Naming => ({
  kind,
  span: fact.span,
  surface: bare(fact.value),
  generic: false,
  fields: NO_FIELDS,
  rule,
  mention: null,
  block: blockAt(document, fact.span.start),
});

/** The mention of a body that says what a fact of the header says. */
const mentionAt = (mentions: readonly Mention[], fact: Fact): Mention | undefined =>
  mentions.find((mention) => mention.kind === BODY && mention.span.start === fact.span.start && mention.span.end === fact.span.end);

const sightFact = (analysis: Analysis, site: Site, fact: Fact, rule: string): Sighting => {
  const mention = mentionAt(analysis.mentions, fact);
  const named = naming(analysis.document, BODY, fact, rule);
  if (mention !== undefined) return sight({ ...named, generic: mention.generic, fields: mention.fields }, site);
  return sight({ ...named, generic: MANY_OPENINGS.some((opening) => named.surface.startsWith(opening)) }, site);
};

/** Names of regions that the document itself spells out: in fields of bodies, in its speakers, and places that end in a level. */
const regionsIn = (analysis: Analysis): Gazetteer => {
  const facts = analysis.document.parts.flatMap((part) => [...part.speaker, ...(part.header.issuer === null ? [] : [part.header.issuer])]);
  const fields = analysis.mentions.flatMap((mention) => {
    const region = mention.fields["region"]?.value;
    if (region === undefined) return [];
    const level = mention.fields["level"]?.value ?? "";
    return [levelOf(region) === null ? region + level : region];
  });
  return gazetteerOf([...facts.map((fact) => fact.value), ...fields].filter((name) => !isMasked(name)));
};

const seatIn = (speakers: readonly Fact[], gazetteer: Gazetteer): Seat | null => {
  const seats = speakers.map((fact) => seatOf(fact.value, gazetteer));
  return seats.find((seat) => seat.path.length > 0) ?? seats.find((seat) => seat.national || seat.level !== null) ?? null;
};

const titleForms = (header: Header): readonly string[] => {
  const title = header.title === null ? "" : bare(header.title.value);
  if (title === "") return [];
  const issuer = header.issuer?.value ?? "";
  const about = title.indexOf(ABOUT);
  const full = issuer === "" || title.startsWith(issuer) ? [] : [issuer + title];
  return [title, ...full, ...(about > 0 ? [title.slice(about)] : [])];
};

const instrumentOf = (document: Document, part: Part, index: number, site: Site): Pick<Paper, "instrument" | "titles"> => {
  const { title, number, genre } = part.header;
  const fact = number ?? title;
  if (fact === null) return { instrument: null, titles: [] };
  const named = naming(document, PAPER, title ?? fact, title === null ? "header/number" : "header/title");
  const titles = titleForms(part.header).map((form) => sight({ ...named, surface: form }, site).key);
  const own = sight(named, site);
  const place = index === 0 ? document.id : `${document.id}/${index + 1}`;
  const sighting: Sighting = {
    ...own,
    key: number === null ? `${PAPER}:${place}` : keyOf(PAPER, { type: "national" }, number.value),
    surfaces: [...new Set([...own.surfaces, ...(number === null ? [] : [number.value])])],
    number: number?.value ?? null,
    fields: { ...(title === null ? {} : { title: bare(title.value) }), ...(number === null ? {} : { number: number.value }) },
  };
  const latent = number === null && !genreById(genre?.value ?? null).orders;
  return { instrument: { sighting, latent, title }, titles };
};

/** An order that publishes a regulation and the regulation behind it, of the same title, are one instrument. */
const joinTitled = (own: Pick<Paper, "instrument" | "titles">, papers: readonly Paper[]): Pick<Paper, "instrument" | "titles"> => {
  const before = papers.find((paper) => paper.titles.some((title) => own.titles.includes(title)))?.instrument ?? null;
  if (own.instrument === null || before === null) return own;
  return { ...own, instrument: { ...own.instrument, sighting: { ...own.instrument.sighting, key: before.sighting.key } } };
};

/** The papers of a document, in their order: at least one. A part without a speaker of its own has that of the part before. */
export const papersOf = (analysis: Analysis): readonly Paper[] => {
  const { document } = analysis;
  const gazetteer = regionsIn(analysis);
  const whole: Part = { span: { start: 0, end: Math.max(1, document.text.length) }, header: document.header, speaker: [] };
  const parts = document.parts.length === 0 ? [whole] : document.parts;
  const papers: Paper[] = [];
  let speaker: readonly Fact[] = [];
  parts.forEach((part, index) => {
    const own = part.speaker.length > 0 ? part.speaker : part.header.issuer === null ? [] : [part.header.issuer];
    if (own.length > 0) speaker = own;
    const seated: Site = { document: document.id, gazetteer, seat: seatIn(speaker, gazetteer) ?? NOWHERE, body: null };
    const speakers = speaker.map((fact) => sightFact(analysis, seated, fact, "header/speaker"));
    const site: Site = { ...seated, body: bodyOf(speakers) };
    papers.push({
      span: part.span,
      site,
      speakers,
      addressees: part.header.addressees.map((fact) => sightFact(analysis, site, fact, "header/addressee")),
      ...joinTitled(instrumentOf(document, part, index, site), papers),
      orders: genreById(part.header.genre?.value ?? null).orders,
      date: readDate((part.header.date ?? document.header.date)?.value ?? ""),
    });
  });
  return papers;
};

/** The body that speaks, where it is one. */
const bodyOf = (speakers: readonly Sighting[]): Site["body"] => {
  const [first, ...others] = speakers;
  if (first === undefined || others.some((other) => other.key !== first.key)) return null;
  return { scope: first.scope, local: first.key.slice(keyOf(first.kind, first.scope, "").length) };
};

const NOWHERE: Seat = { national: false, path: [], level: null };

/** The paper that a position lies in; the last one before it where it lies between two. */
export const paperAt = (papers: readonly Paper[], position: number): Paper => {
  const found = papers.findLast((paper) => paper.span.start <= position) ?? papers[0];
  if (found === undefined) throw new RangeError("graph/resolve: a document has no part");
  return found;
};
