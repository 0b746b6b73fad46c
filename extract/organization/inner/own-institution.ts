import type { Draft } from "../../rule/forms.ts";
import type { Found } from "../../rule/kind.ts";
import type { Scene } from "../../rule/rule.ts";
import { toReading } from "../../text/reading-map.ts";
import { type Span, sliceOf } from "../../text/span.ts";
import { opensThere } from "../open.ts";
import { isBody } from "../own.ts";
import { INSTITUTION_NOUNS } from "./lexicon.ts";

/** What an institution has under its own name: [青岚医院]党委. */
const PART = /(?:党委|党组|党总支|党支部|纪委|团委|工会|办公室|委员会)$/u;

/** By how its name ends, what an institution is called besides the same word: a college is the school of its papers, too. */
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  学校: ["大学", "学院", "中学", "小学", "幼儿园"],
  集团公司: ["集团", "公司"],
};

const isCalled = (name: string, noun: string): boolean => [noun, ...(ALSO_CALLED[noun] ?? [])].some((end) => name.endsWith(end));

/** An institution that a title names, without a part of its own. */
type Institution = { readonly name: string; readonly span: Span };

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** The institutions that the titles over the papers of a document name. */
const institutionsOf = ({ reading, found }: Scene): readonly Institution[] => {
  const titles = reading.parts.flatMap(({ part: { header } }) =>
    header.title === null ? [] : (toReading(reading.document.map, header.title.span) ?? []),
  );
  const inTitle = ({ span }: Found): boolean => titles.some((title) => isWithin(span, title));
  return found
    .filter((one) => isBody(one) && !one.generic && inTitle(one))
    .map(({ span }) => ({
      name: sliceOf(reading.text, span).replace(PART, ""),
      span,
    }));
};

/** The institution of a paper under its class noun: the title tells [青岚学院], below it [学院]设招生办公室, 维护[学院]权益. */
export const findOwnInstitution = (scene: Scene): readonly Draft[] => {
  const institutions = institutionsOf(scene);
  if (institutions.length === 0) return [];
  const { text } = scene.reading;
  return scene.hits(INSTITUTION_NOUNS).flatMap(({ span }) => {
    const noun = sliceOf(text, span);
    const institution = institutions.find(({ name }) => name.length > noun.length && isCalled(name, noun));
    if (institution === undefined || !opensThere(scene, span.start)) return [];
    return [{ span, fields: { name: { value: institution.name, span: institution.span } } }];
  });
};
