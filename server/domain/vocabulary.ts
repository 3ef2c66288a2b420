/** The closed sets of the product. Every union in code, schema and database comes from here. */
export const ENTITY_TYPES = ['PERSON', 'ORGANIZATION', 'PLACE'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const EVENT_TYPES = [
  'MEETING',
  'VISIT',
  'CALL',
  'CONFERENCE',
  'STATEMENT',
  'AGREEMENT',
  'COOPERATION',
  'TRAINING',
  'SUPPORT',
  'AID',
  'REQUEST',
  'ACCUSATION',
  'REJECTION',
  'THREAT',
  'PROTEST',
  'SANCTION',
  'MOBILIZATION',
  'ARREST',
  'TRIAL',
  'ATTACK',
  'CASUALTIES',
  'SEIZURE',
  'WITHDRAWAL',
  'TRANSFER',
  'APPOINTMENT',
  'ELECTION',
  'TRANSACTION',
  'LAW',
  'DISASTER',
  'OTHER',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** How an entity takes part in an event. */
export const ROLES = ['ACTOR', 'TARGET', 'PARTICIPANT', 'SPEAKER', 'RECIPIENT', 'BENEFICIARY', 'ORGANIZER', 'PLACE'] as const;
export type Role = (typeof ROLES)[number];

/** Standing ties between entities. HOLDS_POSITION carries a title and may lack its object. */
export const RELATION_TYPES = ['PART_OF', 'LOCATED_IN', 'MEMBER_OF', 'AFFILIATED_WITH', 'HOLDS_POSITION'] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export const REALIS = ['ACTUAL', 'FUTURE', 'HYPOTHETICAL', 'NEGATED'] as const;
export type Realis = (typeof REALIS)[number];

export const STANCES = ['ASSERTED', 'REPORTED', 'DENIED'] as const;
export type Stance = (typeof STANCES)[number];

/** Whom a claim counts. */
export const COUNTS_OF = ['KILLED', 'HURT', 'ARRESTED'] as const;
export type CountOf = (typeof COUNTS_OF)[number];

/** In what the claims of an edge or event contradict each other. */
export const CONTRADICTIONS = ['DENIAL', 'COUNT'] as const;
export type Contradiction = (typeof CONTRADICTIONS)[number];

/** What speaks for or against two being one. */
export const REASONS = [
  'COMMON_NAME',
  'FIRST_OF_NAME',
  'ONE_BEARER',
  'TOO_LITTLE',
  'TWO_FIT',
  'NAMED_BESIDE',
  'SAME_NAME',
  'SHORTER_NAME',
  'OTHER_SPELLING',
  'UNKNOWN_PLACE',
  'SAME_OFFICE',
  'OFFICES_OF_ONE_KIND',
  'OTHER_OFFICE',
  'OTHER_WALK',
  'LIE_IN',
  'BELONG_TO',
  'BELONG_APART',
  'TELL_OF',
  'NO_COUNTRY',
  'BOTH_NAME',
  'SAME_DAY',
  'SAME_MONTH',
  'PARTICIPANTS',
  'OTHER_PARTICIPANTS',
  'SAME_PLACE',
  'OTHER_PLACES',
  'SAME_WORD',
  'ONE_MAY',
  'MANY_A_DAY',
] as const;
export type ReasonCode = (typeof REASONS)[number];

export const DATE_PRECISIONS = ['DAY', 'MONTH', 'YEAR'] as const;

/**
 * Why a document was read by the built-in extractor although a chat model was asked: nobody answered; the server refused; a limit was
 * reached, ours or the server's; the answer could not be read; nothing in it stands in the text.
 */
export const EXTRACTION_NOTES = ['CHAT_UNREACHABLE', 'CHAT_REFUSED', 'CHAT_LIMIT', 'CHAT_UNREADABLE', 'CHAT_NOTHING'] as const;
export type ExtractionNote = (typeof EXTRACTION_NOTES)[number];
