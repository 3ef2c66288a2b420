import { parseId } from '../domain/ids.ts';
import type { EntityId, EventId } from '../domain/ids.ts';
import type { EntityType } from '../domain/vocabulary.ts';
import type { ClaimRow, DocumentRow, EntityRow, EventRow, MentionRow, SentenceRow } from '../store/store.ts';
import { checkRange } from './arguments.ts';
import type { Resolvers } from './generated.ts';
import type { Loaders } from './loaders.ts';

type AnyRow = EntityRow | EventRow | DocumentRow | SentenceRow | MentionRow | ClaimRow;

const TYPE_NAMES = { PERSON: 'Person', ORGANIZATION: 'Organization', PLACE: 'Place' } as const satisfies Record<EntityType, string>;

/** The GraphQL type of an entity's row. */
export function nameEntityType(row: { type: EntityType }): 'Person' | 'Organization' | 'Place' {
  return TYPE_NAMES[row.type];
}

function isEntity(row: { id: string }): row is EntityRow {
  return parseId('ent', row.id) !== null;
}

/** Anything by its id; null when the id is malformed or leads nowhere. */
export async function loadNode(loaders: Loaders, value: string): Promise<AnyRow | null> {
  const entity = parseId('ent', value);
  if (entity) return loaders.entity.load(entity);
  const event = parseId('evt', value);
  if (event) return loaders.event.load(event);
  const document = parseId('doc', value);
  if (document) return loaders.document.load(document);
  const sentence = parseId('sen', value);
  if (sentence) return loaders.sentence.load(sentence);
  const mention = parseId('mnt', value);
  if (mention) return loaders.mention.load(mention);
  const claim = parseId('clm', value);
  return claim ? loaders.claim.load(claim) : null;
}

/** The entity or event by that id, or null. */
export function loadEntityOrEvent(loaders: Loaders, id: EntityId | EventId): Promise<EntityRow | EventRow | null> {
  const entity = parseId('ent', id);
  return entity ? loaders.entity.load(entity) : loaders.event.load(id as EventId);
}

export const nodeResolvers: Resolvers = {
  Node: {
    __resolveType: (row) => {
      if (isEntity(row)) return nameEntityType(row);
      if (parseId('evt', row.id)) return 'Event';
      if (parseId('doc', row.id)) return 'Document';
      if (parseId('sen', row.id)) return 'Sentence';
      return parseId('mnt', row.id) ? 'Mention' : 'Claim';
    },
  },
  EntityOrEvent: {
    __resolveType: (row) => (isEntity(row) ? nameEntityType(row) : 'Event'),
  },
  Query: {
    node: (_, { id }, { loaders }) => loadNode(loaders, id),
    nodes: async (_, { ids }, { loaders }) => {
      checkRange('ids', ids.length, 0, 500);
      return Promise.all(ids.map((id) => loadNode(loaders, id)));
    },
  },
};
