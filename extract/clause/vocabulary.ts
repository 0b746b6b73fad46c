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
import type { Lexicon } from "../rule/lexicon.ts";
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
  LED_RESULTS,
  LINKS,
  MANNER_NOUNS,
  MANNER_PREPOSITIONS,
  MODALS,
  MOVING_PREPOSITIONS,
  NEGATIONS,
  NOUN_SUFFIXES,
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
  SIGNIFICANCES,
  STATE_ADVERBS,
  STRONG_MODALS,
  SUBJECT_TAILS,
  TITLE_PREPOSITIONS,
  TOPIC_PREPOSITIONS,
  VERB_PREPOSITIONS,
} from "./lexicon.ts";

type Named = Readonly<Record<string, Lexicon>>;

/** The sorts of verbs, by the name of their table. */
export const SORTS = {
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
} as const satisfies Named;

/** Words that are looked up by where they start and open a predicate, or may be peeled off before one. */
export const OPENING = {
  requesting: REQUESTING_VERBS,
  adverb: ADVERBS,
  dual: DUAL_ADVERBS,
  modal: MODALS,
  strongModal: STRONG_MODALS,
  connective: CONNECTIVES,
  topicPreposition: TOPIC_PREPOSITIONS,
  movingPreposition: MOVING_PREPOSITIONS,
  agentPreposition: AGENT_PREPOSITIONS,
  passivePreposition: PASSIVE_PREPOSITIONS,
  companionPreposition: COMPANION_PREPOSITIONS,
  title: TITLE_PREPOSITIONS,
  mannerPreposition: MANNER_PREPOSITIONS,
  verbPreposition: VERB_PREPOSITIONS,
  benefitPreposition: BENEFIT_PREPOSITIONS,
} as const satisfies Named;

/** Words that are looked up by where they start and tell of a state. */
export const STATING = {
  role: ROLES,
  identity: IDENTITIES,
  stateAdverb: STATE_ADVERBS,
  predicate: PREDICATES,
} as const satisfies Named;

/** Other words that are looked up by where they start. */
export const STARTING = {
  hollow: HOLLOW_NOUNS,
  nounSuffix: NOUN_SUFFIXES,
  ledResult: LED_RESULTS,
  phraseDual: PHRASE_DUALS,
  significance: SIGNIFICANCES,
  negation: NEGATIONS,
  channel: CHANNEL_PREPOSITIONS,
  announcement: ANNOUNCEMENTS,
  copula: COPULAS,
  attributeOpening: ATTRIBUTE_OPENINGS,
  link: LINKS,
  benefitDeed: BENEFIT_DEEDS,
  purpose: PURPOSE_PREPOSITIONS,
  mannerNoun: MANNER_NOUNS,
  phraseEnd: PHRASE_ENDS,
  ordinal: ORDINALS,
  tail: SUBJECT_TAILS,
  people: PEOPLE,
  pronoun: PRONOUNS,
  perfect: PERFECT,
  particle: PARTICLES,
  causing: CAUSING_VERBS,
} as const satisfies Named;

/** Words that are looked up by where they end. */
export const ENDING = {
  predicateNounEnd: PREDICATE_NOUNS,
  actingEnd: ACTING_NOUNS,
} as const satisfies Named;

/** All verbs, whatever their sort. */
export const VERBS: Lexicon = ALL_VERBS;
