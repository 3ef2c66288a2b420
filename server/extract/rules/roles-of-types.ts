import type { EventType, Role } from '../../domain/vocabulary.ts';

/** Who may take part in an event of each type, besides where it is. */
const ROLES_OF_TYPES: Readonly<Record<EventType, readonly Role[]>> = {
  MEETING: ['PARTICIPANT'],
  VISIT: ['ACTOR', 'RECIPIENT'],
  CALL: ['PARTICIPANT'],
  CONFERENCE: ['ORGANIZER', 'PARTICIPANT', 'TARGET'],
  STATEMENT: ['SPEAKER', 'RECIPIENT', 'TARGET'],
  AGREEMENT: ['PARTICIPANT', 'TARGET'],
  COOPERATION: ['PARTICIPANT'],
  TRAINING: ['ACTOR', 'BENEFICIARY'],
  SUPPORT: ['ACTOR', 'BENEFICIARY'],
  AID: ['ACTOR', 'BENEFICIARY'],
  REQUEST: ['ACTOR', 'RECIPIENT', 'BENEFICIARY'],
  ACCUSATION: ['ACTOR', 'TARGET'],
  REJECTION: ['ACTOR', 'TARGET'],
  THREAT: ['ACTOR', 'TARGET'],
  PROTEST: ['ACTOR', 'TARGET'],
  SANCTION: ['ACTOR', 'TARGET'],
  MOBILIZATION: ['ACTOR', 'TARGET'],
  ARREST: ['ACTOR', 'TARGET'],
  TRIAL: ['ACTOR', 'TARGET'],
  ATTACK: ['ACTOR', 'TARGET', 'PARTICIPANT'],
  CASUALTIES: ['TARGET', 'ACTOR'],
  SEIZURE: ['ACTOR', 'TARGET'],
  WITHDRAWAL: ['ACTOR', 'TARGET'],
  TRANSFER: ['ACTOR', 'TARGET', 'RECIPIENT'],
  APPOINTMENT: ['ACTOR', 'TARGET', 'PARTICIPANT'],
  ELECTION: ['ACTOR', 'TARGET', 'PARTICIPANT'],
  TRANSACTION: ['ACTOR', 'TARGET', 'PARTICIPANT'],
  LAW: ['ACTOR', 'TARGET'],
  DISASTER: ['TARGET'],
  OTHER: ['ACTOR', 'TARGET', 'PARTICIPANT', 'SPEAKER', 'RECIPIENT', 'BENEFICIARY', 'ORGANIZER'],
};

const ALLOWED = new Map(Object.entries(ROLES_OF_TYPES).map(([type, roles]) => [type, new Set<Role>([...roles, 'PLACE'])]));
const NONE: ReadonlySet<Role> = new Set();

export function allowedRoles(type: EventType): ReadonlySet<Role> {
  return ALLOWED.get(type) ?? NONE;
}
