import type { Fact, Header, Layout, Part } from "../../extract/index.ts";
import { headerOf, isOrder, issuersOf, joinFacts } from "./header.ts";
import { issuersBeforeVerb, signatureOf } from "./issuer.ts";
import { speakersOf } from "./speaker.ts";
import { factOf, type PartView, viewsOf } from "./view.ts";

type Above = { readonly view: PartView; readonly part: Part };

const FORWARDED = /(?:转发|批转)(?<body>\p{sc=Han}{2,30}(?:、\p{sc=Han}{2,30}){0,4}?)关于/u;

/** 云川市人民政府办公室转发[市水利局]关于…的通知: who speaks in the paper that is forwarded. */
const forwardedBody = (above: Above): readonly Fact[] => {
  const title = above.view.blocks.find((block) => block.role === "title");
  const match = title === undefined ? null : FORWARDED.exec(title.words);
  return title === undefined || match === null ? [] : [factOf(above.view.layout, title, match, "body")];
};

/** Who speaks in an inner paper: who signs it or stands in its title, whom the title above says to be forwarded, else who speaks above. */
const innerSpeakers = (view: PartView, above: Above): readonly Fact[] => {
  const title = view.blocks.find((block) => block.role === "title");
  const signed = signatureOf(view).bodies;
  if (signed.length > 0) return signed;
  const named = title === undefined ? [] : issuersBeforeVerb(view, title);
  if (named.length > 0) return named;
  const forwarded = forwardedBody(above);
  return forwarded.length > 0 ? forwarded : above.part.speaker;
};

/** A regulation that an order issues bears the number and the day of the order. */
const withOrder = (header: Header, above: Above): Header =>
  isOrder(above.view)
    ? {
        ...header,
        number: header.number ?? above.part.header.number,
        issuer: header.issuer ?? above.part.header.issuer,
        date: header.date ?? above.part.header.date,
      }
    : header;

const innerPart = (view: PartView, above: Above): Part => {
  const own = withOrder(headerOf(view), above);
  const speaker = innerSpeakers(view, above);
  const issuer = own.issuer ?? (forwardedBody(above).length > 0 ? joinFacts(speaker) : null);
  // A table or list without a genre of its own orders what the paper above it orders.
  return { span: view.span, header: { ...own, issuer, genre: own.genre ?? above.part.header.genre }, speaker };
};

/** The parts of a text, the paper itself first. A text without blocks has none. */
export const partsOf = (layout: Layout): readonly Part[] => {
  const [first, ...rest] = viewsOf(layout);
  if (first === undefined) return [];
  const speaker = speakersOf(first, issuersOf(first));
  const header = headerOf(first);
  const main: Part = { span: first.span, header: { ...header, issuer: header.issuer ?? joinFacts(speaker) }, speaker };
  return [main, ...rest.map((view) => innerPart(view, { view: first, part: main }))];
};

/** The header of the whole paper: of its first part; an order is known by the title of what it issues. */
export const mainHeader = (layout: Layout, parts: readonly Part[]): Header | null => {
  const [first, second] = parts;
  if (first === undefined) return null;
  const [view] = viewsOf(layout);
  if (second === undefined || view === undefined || !isOrder(view)) return first.header;
  return { ...first.header, title: second.header.title ?? first.header.title, genre: second.header.genre ?? first.header.genre };
};
