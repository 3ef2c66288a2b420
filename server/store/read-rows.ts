import { z } from 'zod';
import { ENTITY_TYPES } from '../domain/vocabulary.ts';
import { defineQuery } from './define-query.ts';
import { idOf } from './id-of.ts';
import {
  claimColumns,
  documentColumns,
  edgeColumns,
  entityColumns,
  eventColumns,
  mentionColumns,
  sentenceColumns,
  toClaim,
  toEntity,
  toEvent,
} from './rows.ts';
import type { Sessions } from './session.ts';
import type { GraphReader } from './store.ts';

const byIds = z.object({ ids: z.array(z.string()) });
const byDocuments = z.object({ documents: z.array(z.string()) });
const textOrNull = z.string().nullable();

export const findEntities = defineQuery('read', 'findEntities', byIds, z.object({ asked: z.string(), ...entityColumns }));
export const findEvents = defineQuery('read', 'findEvents', byIds, z.object(eventColumns));
export const findDocuments = defineQuery('read', 'findDocuments', byIds, z.object(documentColumns));
export const findDocumentTexts = defineQuery('read', 'findDocumentTexts', byIds, z.object({ id: idOf('doc'), text: z.string() }));
export const findSentences = defineQuery('read', 'findSentences', byIds, z.object(sentenceColumns));
export const listSentences = defineQuery('read', 'listSentences', byDocuments, z.object(sentenceColumns));
export const findMentions = defineQuery('read', 'findMentions', byIds, z.object(mentionColumns));
export const listMentions = defineQuery('read', 'listMentions', byDocuments, z.object(mentionColumns));
export const findClaims = defineQuery('read', 'findClaims', byIds, z.object(claimColumns));
export const listClaims = defineQuery('read', 'listClaims', byDocuments, z.object(claimColumns));
export const listParticipants = defineQuery(
  'read',
  'listParticipants',
  z.object({ events: z.array(z.string()) }),
  z.object({ event: idOf('evt'), entity: idOf('ent'), ...edgeColumns }),
);
export const listPositions = defineQuery(
  'read',
  'listPositions',
  z.object({ persons: z.array(z.string()) }),
  z.object({
    person: idOf('ent'),
    title: z.string(),
    organization: idOf('ent').nullable(),
    place: idOf('ent').nullable(),
    edge: idOf('edg').nullable(),
    documentCount: z.number(),
  }),
);
const counts = ['persons', 'organizations', 'places', 'events', 'documents', 'claims'] as const;
export const summarise = defineQuery(
  'read',
  'summarise',
  z.object({}),
  z.object({
    ...(Object.fromEntries(counts.map((name) => [name, z.number()])) as Record<(typeof counts)[number], z.ZodNumber>),
    firstPublished: textOrNull,
    lastPublished: textOrNull,
    extractors: z.array(z.string()),
  }),
);

type RowReads = Pick<
  GraphReader,
  | 'entitiesById'
  | 'eventsById'
  | 'documentsById'
  | 'documentTexts'
  | 'sentencesById'
  | 'mentionsById'
  | 'claimsById'
  | 'sentencesOf'
  | 'mentionsOf'
  | 'claimsOf'
  | 'participantsOf'
  | 'positionsOf'
  | 'summary'
>;

/** Rows by id, and what one document, event or person bounds by itself. */
export function readRows({ read }: Sessions): RowReads {
  return {
    entitiesById: async (ids) => (await read((run) => run(findEntities, { ids }))).map(({ asked, ...row }) => toEntity(row, asked)),
    eventsById: async (ids) => (await read((run) => run(findEvents, { ids }))).map(toEvent),
    documentsById: (ids) => read((run) => run(findDocuments, { ids })),
    documentTexts: (ids) => read((run) => run(findDocumentTexts, { ids })),
    sentencesById: (ids) => read((run) => run(findSentences, { ids })),
    mentionsById: (ids) => read((run) => run(findMentions, { ids })),
    claimsById: async (ids) => (await read((run) => run(findClaims, { ids }))).map(toClaim),
    sentencesOf: (documents) => read((run) => run(listSentences, { documents })),
    mentionsOf: (documents) => read((run) => run(listMentions, { documents })),
    claimsOf: async (documents) => (await read((run) => run(listClaims, { documents }))).map(toClaim),
    participantsOf: async (events) =>
      (await read((run) => run(listParticipants, { events }))).map(({ event, entity, ...edge }) => ({ event, entity, edge })),
    positionsOf: (persons) => read((run) => run(listPositions, { persons })),
    summary: async () => {
      const [row] = await read((run) => run(summarise, {}));
      if (!row) throw new Error('the summary has no row');
      const [PERSON, ORGANIZATION, PLACE] = ENTITY_TYPES;
      return {
        counts: {
          [PERSON]: row.persons,
          [ORGANIZATION]: row.organizations,
          [PLACE]: row.places,
          EVENT: row.events,
          DOCUMENT: row.documents,
          CLAIM: row.claims,
        },
        firstPublished: row.firstPublished,
        lastPublished: row.lastPublished,
        extractors: row.extractors,
      };
    },
  };
}
