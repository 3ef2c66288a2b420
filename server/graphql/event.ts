import { parseId } from '../domain/ids.ts';
import { readPage } from './arguments.ts';
import { readEventFilter } from './conditions.ts';
import { toConnection } from './connection.ts';
import type { Resolvers } from './generated.ts';
import { requireRow } from './require-row.ts';

export const eventResolvers: Resolvers = {
  Event: {
    disputed: ({ contradictions }) => contradictions.length > 0,
    participants: (event, _, { loaders }) => loaders.participantsOf.load(event.id),
    place: ({ place }, _, { loaders }) => place && loaders.entity.load(place),
  },
  Participant: {
    role: ({ edge }) => requireRow(edge.role, 'role of', edge.id),
    entity: async ({ entity }, _, { loaders }) => requireRow(await loaders.entity.load(entity), 'entity', entity),
  },
  Query: {
    event: (_, args, { loaders }) => {
      const id = parseId('evt', args.id);
      return id && loaders.event.load(id);
    },
    events: async (_, { filter, orderBy, ...args }, { store }) => {
      const page = readPage(args);
      return toConnection(await store.read.events(readEventFilter(filter), orderBy, page), page);
    },
  },
};
