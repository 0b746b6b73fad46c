import {
  ACTION_VERBS,
  ALL_VERBS,
  ARRANGING_VERBS,
  ATTITUDE_VERBS,
  CAUSING_VERBS,
  CHARGING_VERBS,
  EVENT_VERBS,
  FORMAL_VERBS,
  GIVING_VERBS,
  HANDING_VERBS,
  INTO_VERBS,
  LIGHT_VERBS,
  MOVING_VERBS,
  NOUN_VERBS,
  PERMITTING_VERBS,
  PREDICATES,
  REQUESTING_VERBS,
  RESULT_VERBS,
  SENDING_VERBS,
} from "../lexicon/verb.ts";
import type { Found } from "../rule/kind.ts";
import type { Lexicon } from "../rule/lexicon.ts";
import type { Passage, VerbSort } from "./clause.ts";
import {
  ACTING_NOUNS,
  ADVERBS,
  AGENT_PREPOSITIONS,
  ANNOUNCEMENTS,
  ATTRIBUTE_OPENINGS,
  BENEFIT_DEEDS,
  BENEFIT_PREPOSITIONS,
  CHANNEL_PREPOSITIONS,
  COMPANION_PREPOSITIONS,
  COMPOUNDING_BARS,
  CONNECTIVES,
  COPULAS,
  DUAL_ADVERBS,
  HOLLOW_NOUNS,
  IDENTITIES,
  LINKS,
  MANNER_NOUNS,
  MANNER_PREPOSITIONS,
  MODALS,
  MOVING_PREPOSITIONS,
  NEGATIONS,
  ORDINALS,
  PARTICLES,
  PASSIVE_PREPOSITIONS,
  PEOPLE,
  PERFECT,
  PHRASE_DUALS,
  PHRASE_ENDS,
  PREDICATE_NOUNS,
  PRONOUNS,
  PURPOSE_PREPOSITIONS,
  ROLES,
  SAFE_WORDS,
  SIGNIFICANCES,
  STATE_ADVERBS,
  STRONG_MODALS,
  SUBJECT_TAILS,
  TITLE_PREPOSITIONS,
  TOPIC_PREPOSITIONS,
  VERB_PREPOSITIONS,
} from "./lexicon.ts";
import { type Mask, maskOf, nextPosition } from "./mask.ts";
import { createTables, lengthAt, membersOf, type Table } from "./words.ts";

/** Everything the parser looks up, by position. */
export type Grammar = {
  readonly text: string;
  readonly mask: Mask;
  readonly mentions: readonly Found[];
  readonly verb: Table;
  readonly action: Table;
  readonly noun: Table;
  readonly event: Table;
  readonly hollow: Table;
  readonly permitting: Table;
  readonly charging: Table;
  readonly arranging: Table;
  readonly requesting: Table;
  readonly light: Table;
  readonly formal: Table;
  readonly giving: Table;
  readonly attitude: Table;
  readonly result: Table;
  readonly moving: Table;
  readonly adverb: Table;
  readonly dual: Table;
  readonly phraseDual: Table;
  readonly handing: Table;
  readonly intoVerb: Table;
  readonly sending: Table;
  readonly identity: Table;
  readonly role: Table;
  readonly significance: Table;
  /** How long the noun of a predicate is that ends at a position; 0 where none does. */
  readonly predicateNounEnd: Table;
  readonly modal: Table;
  readonly negation: Table;
  readonly connective: Table;
  readonly topicPreposition: Table;
  readonly movingPreposition: Table;
  readonly channel: Table;
  readonly agentPreposition: Table;
  readonly passivePreposition: Table;
  readonly companionPreposition: Table;
  readonly benefitDeed: Table;
  readonly link: Table;
  readonly title: Table;
  readonly bar: Table;
  readonly purpose: Table;
  readonly stateAdverb: Table;
  readonly announcement: Table;
  readonly copula: Table;
  readonly attributeOpening: Table;
  readonly mannerPreposition: Table;
  readonly verbPreposition: Table;
  readonly mannerNoun: Table;
  readonly benefitPreposition: Table;
  readonly phraseEnd: Table;
  readonly ordinal: Table;
  readonly tail: Table;
  readonly people: Table;
  /** How long the noun that can act is that ends at a position; 0 where none does. */
  readonly actingEnd: Table;
  readonly pronoun: Table;
  readonly particle: Table;
  readonly perfect: Table;
  readonly strongModal: Table;
  readonly predicate: Table;
  readonly causing: Table;
  readonly safe: Table;
};

/** The sorts of verbs, by the name of their table. */
const SORTS = {
  action: ACTION_VERBS,
  noun: NOUN_VERBS,
  event: EVENT_VERBS,
  permitting: PERMITTING_VERBS,
  arranging: ARRANGING_VERBS,
  charging: CHARGING_VERBS,
  giving: GIVING_VERBS,
  formal: FORMAL_VERBS,
  light: LIGHT_VERBS,
  attitude: ATTITUDE_VERBS,
  result: RESULT_VERBS,
  moving: MOVING_VERBS,
  handing: HANDING_VERBS,
  intoVerb: INTO_VERBS,
  sending: SENDING_VERBS,
  bar: COMPOUNDING_BARS,
} as const satisfies Partial<Record<keyof Grammar, Lexicon>>;

type SortName = keyof typeof SORTS;

const SORT_NAMES = Object.keys(SORTS) as readonly SortName[];

const SORTS_BY_WORD = membersOf(Object.values(SORTS));

/** How many tables a grammar has. */
const TABLES = 59;

/** Looks all words up, once for the whole reading. */
export const grammarOf = (passage: Passage): Grammar => {
  const { starts: table, ends, split } = createTables(passage, TABLES);
  const verbs = split(ALL_VERBS, SORTS_BY_WORD, SORT_NAMES.length);
  const sorts = Object.fromEntries(SORT_NAMES.map((name, index) => [name, verbs.parts[index]])) as Record<SortName, Table>;
  return {
    text: passage.reading.text,
    mask: maskOf(passage),
    mentions: passage.mentions,
    verb: verbs.all,
    ...sorts,
    hollow: table(HOLLOW_NOUNS),
    requesting: table(REQUESTING_VERBS),
    adverb: table(ADVERBS),
    phraseDual: table(PHRASE_DUALS),
    significance: table(SIGNIFICANCES),
    predicateNounEnd: ends(PREDICATE_NOUNS),
    role: table(ROLES),
    identity: table(IDENTITIES),
    dual: table(DUAL_ADVERBS),
    modal: table(MODALS),
    negation: table(NEGATIONS),
    connective: table(CONNECTIVES),
    topicPreposition: table(TOPIC_PREPOSITIONS),
    movingPreposition: table(MOVING_PREPOSITIONS),
    channel: table(CHANNEL_PREPOSITIONS),
    agentPreposition: table(AGENT_PREPOSITIONS),
    passivePreposition: table(PASSIVE_PREPOSITIONS),
    companionPreposition: table(COMPANION_PREPOSITIONS),
    announcement: table(ANNOUNCEMENTS),
    copula: table(COPULAS),
    attributeOpening: table(ATTRIBUTE_OPENINGS),
    stateAdverb: table(STATE_ADVERBS),
    link: table(LINKS),
    benefitDeed: table(BENEFIT_DEEDS),
    title: table(TITLE_PREPOSITIONS),
    purpose: table(PURPOSE_PREPOSITIONS),
    mannerPreposition: table(MANNER_PREPOSITIONS),
    verbPreposition: table(VERB_PREPOSITIONS),
    mannerNoun: table(MANNER_NOUNS),
    benefitPreposition: table(BENEFIT_PREPOSITIONS),
    phraseEnd: table(PHRASE_ENDS),
    ordinal: table(ORDINALS),
    tail: table(SUBJECT_TAILS),
    actingEnd: ends(ACTING_NOUNS),
    people: table(PEOPLE),
    pronoun: table(PRONOUNS),
    perfect: table(PERFECT),
    particle: table(PARTICLES),
    predicate: table(PREDICATES),
    causing: table(CAUSING_VERBS),
    strongModal: table(STRONG_MODALS),
    safe: table(SAFE_WORDS),
  };
};

/** The name that starts at a position; null where none does. */
export const mentionAt = (grammar: Grammar, position: number): Found | null => {
  const index = grammar.mask.mention[position] ?? 0;
  return index === 0 ? null : (grammar.mentions[index - 1] ?? null);
};

/** The index of the last name that starts before a position; -1 where none does. */
export const lastMentionBefore = (mentions: readonly Found[], position: number): number => {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** The end of the piece that starts at a position: a name, a quote, a safe word; else of the one character. */
export const pieceEnd = (grammar: Grammar, position: number): number =>
  Math.max(nextPosition(grammar.mask, position), position + lengthAt(grammar.safe, position));

/** Whether the piece at a position is more than a character, so that no word may be read at its start. */
export const isPiece = (grammar: Grammar, position: number): boolean => pieceEnd(grammar, position) > position + 1;

/** The sort of the verb of a length at a position. What it means most narrowly wins. */
export const sortOfVerb = (grammar: Grammar, position: number, length: number): VerbSort => {
  const is = (table: Table) => lengthAt(table, position) === length;
  if (is(grammar.permitting)) return "permitting";
  if (is(grammar.attitude)) return "attitude";
  if (is(grammar.arranging)) return "arranging";
  if (is(grammar.action)) return is(grammar.charging) ? "charging" : "action";
  if (is(grammar.charging)) return "charging";
  if (is(grammar.noun)) return "noun";
  if (is(grammar.event)) return "event";
  if (is(grammar.result)) return "result";
  if (is(grammar.light)) return "light";
  return "moving";
};
