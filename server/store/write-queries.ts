import { z } from 'zod';
import { ENTITY_TYPES, EXTRACTION_NOTES, REALIS, ROLES } from '../domain/vocabulary.ts';
import { defineQuery } from './define-query.ts';
import { idOf } from './id-of.ts';

/** Every statement that a write transaction runs. Parameters are checked on the way in, rows on the way out. */
const nothing = z.object({});
const ids = z.array(z.string());
const rows = z.array(z.record(z.string(), z.unknown()));
/** Missing on what was written before it was kept. */
const texts = z
  .array(z.string())
  .nullable()
  .transform((list) => list ?? []);

export const findDocumentState = defineQuery(
  'write',
  'findDocumentState',
  z.object({ id: z.string() }),
  z.object({
    extractor: z.string(),
    extractionNote: z.enum(EXTRACTION_NOTES).nullable(),
    sentences: z.number(),
    claims: z.number(),
    events: z.number(),
    entities: z.number(),
  }),
);
export const mergeDocument = defineQuery(
  'write',
  'mergeDocument',
  z.object({ id: z.string(), document: z.record(z.string(), z.unknown()) }),
  nothing,
);
export const createSentences = defineQuery('write', 'createSentences', z.object({ document: z.string(), sentences: rows }), nothing);
export const lockNames = defineQuery('write', 'lockNames', z.object({ names: ids, at: z.string() }), nothing);
const bearer = { name: z.string(), entity: idOf('ent'), type: z.enum(ENTITY_TYPES), different: z.array(idOf('ent')) };
export const findIdentities = defineQuery('write', 'findIdentities', z.object({ names: ids }), z.object(bearer));
export const findCandidates = defineQuery(
  'write',
  'findCandidates',
  z.object({ names: ids }),
  z.object({
    ...bearer,
    document: z.string(),
    forms: texts,
    titles: texts,
    homes: texts,
    country: z.string().nullable(),
    countries: texts,
    names: texts,
  }),
);
export const findEarlierLinks = defineQuery(
  'write',
  'findEarlierLinks',
  z.object({ id: z.string() }),
  z.object({ mention: z.string(), entity: idOf('ent') }),
);
export const findEarlierEvents = defineQuery(
  'write',
  'findEarlierEvents',
  z.object({ id: z.string() }),
  z.object({ type: z.string(), start: z.number(), end: z.number(), event: idOf('evt') }),
);
export const findHeldEntities = defineQuery('write', 'findHeldEntities', z.object({ entities: ids }), z.object({ entity: idOf('ent') }));
export const findHeldEvents = defineQuery('write', 'findHeldEvents', z.object({ events: ids }), z.object({ event: idOf('evt') }));
export const findEventCandidates = defineQuery(
  'write',
  'findEventCandidates',
  z.object({ events: rows }),
  z.object({
    key: z.string(),
    id: idOf('evt'),
    dateFrom: z.string(),
    dateTo: z.string(),
    realis: z.enum(REALIS),
    participants: z.array(z.object({ entity: idOf('ent'), role: z.enum(ROLES) })),
    triggers: texts,
    different: z.array(idOf('evt')),
  }),
);
export const createEntities = defineQuery('write', 'createEntities', z.object({ entities: rows, at: z.string() }), nothing);
export const bearNames = defineQuery('write', 'bearNames', z.object({ bearers: rows }), nothing);
export const addEntityForms = defineQuery(
  'write',
  'addEntityForms',
  z.object({ entities: rows, published: z.string().nullable(), at: z.string() }),
  nothing,
);
export const createMentions = defineQuery('write', 'createMentions', z.object({ mentions: rows, at: z.string() }), nothing);
export const createEvents = defineQuery('write', 'createEvents', z.object({ events: rows, at: z.string() }), nothing);
export const createClaims = defineQuery('write', 'createClaims', z.object({ claims: rows, at: z.string() }), nothing);
export const tieClaimsToEvents = defineQuery('write', 'tieClaimsToEvents', z.object({ ties: rows, at: z.string() }), nothing);
export const createArguments = defineQuery('write', 'createArguments', z.object({ arguments: rows }), nothing);
export const attributeClaims = defineQuery('write', 'attributeClaims', z.object({ attributions: rows }), nothing);
export const restateEvents = defineQuery('write', 'restateEvents', z.object({ events: ids, at: z.string() }), nothing);
export const deriveParticipations = defineQuery('write', 'deriveParticipations', z.object({ events: ids, at: z.string() }), nothing);
export const nameRelations = defineQuery('write', 'nameRelations', z.object({ claims: ids }), z.object({ edges: ids }));
export const deriveRelations = defineQuery('write', 'deriveRelations', z.object({ edges: rows, at: z.string() }), nothing);
export const restateDegrees = defineQuery('write', 'restateDegrees', z.object({ events: ids, entities: ids }), nothing);
export const findTouched = defineQuery(
  'write',
  'findTouched',
  z.object({ id: z.string() }),
  z.object({ entities: ids, events: ids, edges: ids }),
);
export const deleteDocumentBody = defineQuery('write', 'deleteDocumentBody', z.object({ id: z.string(), at: z.string() }), nothing);
export const deleteDocumentNode = defineQuery('write', 'deleteDocumentNode', z.object({ id: z.string(), at: z.string() }), nothing);
export const deleteUnheld = defineQuery(
  'write',
  'deleteUnheld',
  z.object({ entities: ids, events: ids, isRead: z.boolean(), at: z.string() }),
  nothing,
);
export const restateEntities = defineQuery('write', 'restateEntities', z.object({ entities: ids, at: z.string() }), nothing);
