import type { EventType, Role } from '../../domain/vocabulary.ts';
import type { FrameName } from '../lexicon/triggers.ts';

/** Which place in the sentence gives which role. */
export interface Frame {
  subject: Role | null;
  object: Role | null;
  /** After a verbal noun: زيارة الوزير (the minister's visit), اعتقال الصحفي (the journalist's arrest). */
  genitive: Role | null;
  /** By preposition; attached ones with a dash: `ل-`. */
  prepositions: Readonly<Record<string, Role>>;
  /** A place beside it is most often the place of something else: «تقول السلطات في البصرة» (the authorities in Basra say). */
  placeless?: true;
}

const EQUALS: Frame = {
  subject: 'PARTICIPANT',
  object: 'PARTICIPANT',
  genitive: 'PARTICIPANT',
  prepositions: { مع: 'PARTICIPANT', بين: 'PARTICIPANT', 'ب-': 'PARTICIPANT', وبين: 'PARTICIPANT' },
};
const DEED: Frame = {
  subject: 'ACTOR',
  object: 'TARGET',
  genitive: 'ACTOR',
  prepositions: { على: 'TARGET', علي: 'TARGET', ضد: 'TARGET', من: 'TARGET' },
};
const UNDERGONE: Frame = { ...DEED, genitive: 'TARGET' };
const HELP: Frame = {
  subject: 'ACTOR',
  object: 'BENEFICIARY',
  genitive: 'ACTOR',
  prepositions: { 'ل-': 'BENEFICIARY', الي: 'BENEFICIARY', علي: 'BENEFICIARY', 'ب-': 'BENEFICIARY', من: 'ACTOR', مع: 'BENEFICIARY' },
};

/** The habit of each type. */
export const FRAMES: Readonly<Record<EventType, Frame>> = {
  MEETING: EQUALS,
  VISIT: { subject: 'ACTOR', object: 'PLACE', genitive: 'ACTOR', prepositions: { الي: 'PLACE', 'ل-': 'PLACE', من: 'ACTOR' } },
  CALL: { ...EQUALS, prepositions: { ...EQUALS.prepositions, من: 'PARTICIPANT' } },
  CONFERENCE: {
    subject: 'ORGANIZER',
    object: 'PARTICIPANT',
    genitive: 'TARGET',
    prepositions: { 'ل-': 'TARGET', مع: 'PARTICIPANT', بين: 'PARTICIPANT' },
  },
  STATEMENT: {
    subject: 'SPEAKER',
    object: 'RECIPIENT',
    genitive: 'SPEAKER',
    prepositions: { 'ل-': 'RECIPIENT', الي: 'RECIPIENT', امام: 'RECIPIENT', عن: 'SPEAKER', من: 'SPEAKER' },
    placeless: true,
  },
  AGREEMENT: { ...EQUALS, object: 'TARGET' },
  COOPERATION: EQUALS,
  TRAINING: { subject: 'ACTOR', object: 'BENEFICIARY', genitive: 'BENEFICIARY', prepositions: { 'ل-': 'BENEFICIARY', مع: 'PARTICIPANT' } },
  SUPPORT: HELP,
  AID: HELP,
  REQUEST: {
    subject: 'ACTOR',
    object: 'RECIPIENT',
    genitive: 'ACTOR',
    prepositions: { من: 'RECIPIENT', الي: 'RECIPIENT', 'ل-': 'RECIPIENT' },
    placeless: true,
  },
  ACCUSATION: { ...UNDERGONE, prepositions: { ...UNDERGONE.prepositions, الي: 'TARGET', 'ل-': 'TARGET' }, placeless: true },
  REJECTION: { ...DEED, prepositions: {}, placeless: true },
  THREAT: { ...DEED, placeless: true },
  PROTEST: { ...DEED, prepositions: { ضد: 'TARGET', علي: 'TARGET' } },
  SANCTION: { ...UNDERGONE, prepositions: { ...UNDERGONE.prepositions, عن: 'TARGET' } },
  MOBILIZATION: DEED,
  ARREST: UNDERGONE,
  TRIAL: { ...UNDERGONE, prepositions: { علي: 'TARGET', ضد: 'TARGET', امام: 'ACTOR', الي: 'ACTOR', 'ل-': 'TARGET' } },
  ATTACK: { ...DEED, prepositions: { علي: 'TARGET', ضد: 'TARGET', بين: 'PARTICIPANT', مع: 'PARTICIPANT' } },
  CASUALTIES: { subject: 'ACTOR', object: 'TARGET', genitive: 'TARGET', prepositions: {} },
  SEIZURE: { ...UNDERGONE, prepositions: { علي: 'TARGET', من: 'TARGET' } },
  WITHDRAWAL: { subject: 'ACTOR', object: 'PLACE', genitive: 'ACTOR', prepositions: { من: 'PLACE', عن: 'PLACE' } },
  TRANSFER: { ...UNDERGONE, prepositions: { الي: 'RECIPIENT', 'ل-': 'RECIPIENT', عن: 'TARGET', علي: 'RECIPIENT' } },
  APPOINTMENT: { ...UNDERGONE, prepositions: { 'ل-': 'PARTICIPANT', في: 'PARTICIPANT', من: 'PARTICIPANT' } },
  ELECTION: { ...UNDERGONE, prepositions: { 'ل-': 'TARGET', علي: 'TARGET' } },
  TRANSACTION: { ...DEED, prepositions: { من: 'TARGET', مع: 'PARTICIPANT', الي: 'PARTICIPANT', 'ل-': 'PARTICIPANT', في: 'TARGET' } },
  LAW: DEED,
  DISASTER: { subject: null, object: 'PLACE', genitive: 'PLACE', prepositions: {} },
  OTHER: { ...DEED, prepositions: {} },
};

/** What a lemma's mark changes. */
export const MARKED_FRAMES: Readonly<Record<FrameName, Partial<Frame>>> = {
  usual: {},
  praise: { object: 'TARGET', prepositions: { 'ب-': 'TARGET', علي: 'TARGET', 'ل-': 'TARGET' } },
  address: { object: 'RECIPIENT' },
  patient: { subject: 'TARGET', genitive: 'TARGET' },
  passive: { subject: 'TARGET' },
  agent: { object: 'TARGET', genitive: 'TARGET' },
  receive: { subject: 'RECIPIENT', object: 'TARGET', genitive: 'RECIPIENT', prepositions: { من: 'ACTOR' } },
};

export function frameOf(type: EventType, name: FrameName): Frame {
  const usual = FRAMES[type];
  const marked = MARKED_FRAMES[name];
  return { ...usual, ...marked, prepositions: { ...usual.prepositions, ...marked.prepositions } };
}
