import { parseId } from '../domain/ids.ts';
import { checkRange, readPage, requireId } from './arguments.ts';
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
      const participants = filter?.participants?.map((id) => requireId('ent', 'participants', id)) ?? null;
      if (participants) checkRange('participants', participants.length, 1, 20);
      const rows = await store.read.events(
        {
          types: filter?.types ?? null,
          participants,
          from: filter?.from ?? null,
          to: filter?.to ?? null,
          undated: filter?.undated ?? null,
          realis: filter?.realis ?? null,
          stance: filter?.stance ?? null,
          disputed: filter?.disputed ?? null,
        },
        orderBy,
        page,
      );
      return toConnection(rows, page);
    },
  },
};
